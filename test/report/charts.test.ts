import { describe, expect, test } from 'vitest';
import { latencyChart } from '../../src/report/html/charts/latency.ts';
import { monthChart } from '../../src/report/html/charts/months.ts';
import { label, linear, logarithmic, rect, steps } from '../../src/report/html/charts/svg.ts';
import { html } from '../../src/report/html/template.ts';

describe('where a value stands', () => {
  test.each([
    ['linear', linear([0, 10], [100, 300]), [0, 5, 10], [100, 200, 300]],
    ['downwards', linear([0, 4], [202, 10]), [0, 1, 4], [202, 154, 10]],
    ['logarithmic', logarithmic([1, 100], [0, 200]), [1, 10, 100], [0, 100, 200]],
  ] as const)('%s', (_, place, values, expected) => {
    expect(values.map((value) => Math.round(place(value)))).toEqual(expected);
  });

  test.each([
    [4, [0, 1, 2, 3, 4]],
    [12, [0, 2, 4, 6, 8, 10, 12]],
    [37, [0, 10, 20, 30, 40]],
    [1_000, [0, 200, 400, 600, 800, 1_000]],
  ])('steps up to %i', (most, expected) => {
    expect(steps(most, 4)).toEqual(expected);
  });
});

describe('shapes', () => {
  test('a box without width is none', () => {
    expect(rect({ x: 0, y: 0, width: 0, height: 3 }, 'red')).toBeUndefined();
  });

  test('what a label says is escaped, and each line of it stands below', () => {
    expect(html`${label('<b>\nc', 1.005, 2)}`.text).toBe(
      '<text x="1" y="2" dy="0.32em" text-anchor="middle" fill="currentColor">&lt;b&gt;<tspan x="1" dy="1.1em">c</tspan></text>',
    );
  });
});

const boxes = (text: string, fill: string): readonly number[] =>
  [...text.matchAll(new RegExp(`height="([\\d.]+)" fill="var\\(--${fill}\\)"`, 'g'))].map(([, height]) =>
    Number(height),
  );

test('months: bars are as high as what they count', () => {
  const { text } = monthChart([{ month: '2026-01', approved: 4, rejected: 2, overrides: 0 }]);
  // 192 pixels for six decisions; a pixel lets one see where a part ends. Drawn for two widths.
  expect(boxes(text, 'shown')).toEqual([127, 127]);
  expect(boxes(text, 'organisation')).toEqual([63, 63]);
  expect(boxes(text, 'gap')).toEqual([]);
  expect(text).toContain(
    '<desc id="chart-months-wide-summary">approved: 4, asked for changes: 2, overrides: 0</desc>',
  );
});

test('times: nothing is drawn where nobody knows how long it took', () => {
  expect(latencyChart([{ tier: 'high', decisions: 2, known: 0 }])).toBeUndefined();
  const quantiles = { least: 0, quarter: 60, median: 600, threeQuarters: 3_600, most: 7_200 };
  expect(latencyChart([{ tier: 'high', decisions: 2, known: 2, quantiles }])?.text).toContain(
    'high: median 10 min',
  );
});
