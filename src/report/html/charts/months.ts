import type { Month } from '../../oversight-model.ts';
import { table } from '../parts.ts';
import { type Html, html } from '../template.ts';
import { chart, type Drawing, WIDE, type Width } from './chart.ts';
import { label, linear, rect, steps, stroke } from './svg.ts';

const KINDS = [
  { key: 'approved', word: 'approved', color: 'var(--shown)' },
  { key: 'rejected', word: 'asked for changes', color: 'var(--organisation)' },
  { key: 'overrides', word: 'overrides', color: 'var(--gap)' },
] as const;

/** Decisions over time, stacked by what was said. */
export function monthChart(months: readonly Month[]): Html {
  return chart((width) => drawn(months, width), {
    id: 'chart-months',
    title: 'Decisions by month',
    summary: KINDS.map(
      ({ key, word }) => `${word}: ${months.reduce((total, month) => total + month[key], 0)}`,
    ).join(', '),
    legend: KINDS.map(
      ({ key, word }) => html`<span class="key ${key}"><i aria-hidden="true"></i>${word}</span>`,
    ),
    table: table(
      months,
      [
        { head: 'Month', cell: ({ month }) => month, kind: 'name' },
        ...KINDS.map(({ key, word }) => ({
          head: word,
          cell: (month: Month) => month[key],
          kind: 'number' as const,
        })),
      ],
      { caption: 'Decisions by month', id: 'table-months', empty: 'No month.', filterFrom: Infinity },
    ),
  });
}

const HEIGHT = 240;
const [TOP, BOTTOM, RIGHT] = [10, 202, 20];
/** Of the place of a month, what stays free beside its bar. */
const FREE = 0.25;

function drawn(months: readonly Month[], width: Width): Drawing {
  const left = width === 'wide' ? 44 : 30;
  const right = WIDE[width] - RIGHT;
  const most = Math.max(4, ...months.map((month) => month.approved + month.rejected + month.overrides));
  const grid = steps(most, 4);
  const y = linear([0, grid.at(-1) ?? most], [BOTTOM, TOP]);
  const step = (right - left) / Math.max(1, months.length);
  const every = Math.ceil(months.length / MOST_TICKS[width]);
  return {
    height: HEIGHT,
    shapes: [
      grid.map((value) => [
        stroke([left, y(value)], [right, y(value)], { stroke: 'currentColor', opacity: 0.1 }),
        label(String(value), left - 8, y(value), { anchor: 'end' }),
      ]),
      months.map((month, index) => {
        const x = left + (index + FREE / 2) * step;
        let from = 0;
        const bars = KINDS.map(({ key, color }) => {
          const top = y(from + month[key]) + 1;
          const bar = rect({ x, y: top, width: step * (1 - FREE), height: y(from) - top }, color);
          from += month[key];
          return bar;
        });
        const middle = left + (index + 0.5) * step;
        const named = index % every === 0;
        return [bars, named ? label(nameOf(month.month, index === 0), middle, BOTTOM + 16) : undefined];
      }),
      stroke([left, BOTTOM], [right, BOTTOM], { stroke: 'currentColor' }),
    ],
  };
}

/** `Jan`, and the year below it where it begins. */
function nameOf(month: string, first: boolean): string {
  const name = MONTHS[Number(month.slice(5)) - 1] ?? month;
  return first || month.endsWith('-01') ? `${name}\n${month.slice(0, 4)}` : name;
}

const MOST_TICKS = { wide: 13, narrow: 5 } as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
