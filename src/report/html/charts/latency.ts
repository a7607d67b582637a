import { duration } from '../../labels.ts';
import type { Latency } from '../../oversight-model.ts';
import { table } from '../parts.ts';
import type { Html } from '../template.ts';
import { chart, type Drawing, WIDE, type Width } from './chart.ts';
import { label, logarithmic, rect, stroke } from './svg.ts';

/** Where ticks of time read well, in seconds. */
const TICKS = [10, 60, 600, 3_600, 21_600, 86_400, 604_800, 2_592_000];

/** How long content had been there before people decided: the middle half as a bar, the median as a tick. */
export function latencyChart(latency: readonly Latency[]): Html | undefined {
  const known = latency.flatMap(({ tier, quantiles }) =>
    quantiles === undefined ? [] : [{ tier, ...positive(quantiles) }],
  );
  if (known.length === 0) return undefined;
  return chart((width) => drawn(known, width), {
    id: 'chart-latency',
    title: 'Time to decide, by risk tier',
    summary: known.map(({ tier, median }) => `${tier}: median ${duration(median)}`).join(', '),
    legend: ['line: fastest to slowest', 'bar: the middle half', 'tick: the median'],
    table: table(
      known,
      [
        { head: 'Tier', cell: ({ tier }) => tier, kind: 'name' },
        ...(['least', 'quarter', 'median', 'threeQuarters', 'most'] as const).map((key) => ({
          head: QUANTILES[key],
          cell: (row: (typeof known)[number]) => duration(row[key]),
          kind: 'number' as const,
        })),
      ],
      {
        caption: 'Time to decide by risk tier',
        id: 'table-latency',
        empty: 'No time.',
        filterFrom: Infinity,
      },
    ),
  });
}

type Known = NonNullable<Latency['quantiles']> & Pick<Latency, 'tier'>;

const ROW = 40;
const RIGHT = 24;

function drawn(known: readonly Known[], width: Width): Drawing {
  const left = width === 'wide' ? 110 : 62;
  const least = Math.min(60, ...known.map((one) => one.least));
  const most = Math.max(3_600, ...known.map((one) => one.most * 1.5));
  const x = logarithmic([least, most], [left, WIDE[width] - RIGHT]);
  const bottom = known.length * ROW + 10;
  const ticks = TICKS.filter((tick) => tick >= least && tick <= most);
  const rows = known.map((one, index) => {
    const middle = index * ROW + 10 + ROW / 2;
    const box = {
      x: x(one.quarter),
      y: middle - 11,
      width: x(one.threeQuarters) - x(one.quarter),
      height: 22,
    };
    return [
      label(one.tier, left - 8, middle, { anchor: 'end' }),
      stroke([x(one.least), middle], [x(one.most), middle], { stroke: 'var(--organisation)', width: 1.5 }),
      rect(box, 'var(--bar)'),
      stroke([x(one.median), middle - 15], [x(one.median), middle + 15], {
        stroke: 'currentColor',
        width: 3,
      }),
    ];
  });
  return {
    height: bottom + 30,
    shapes: [
      ticks.map((tick) =>
        stroke([x(tick), 10], [x(tick), bottom], { stroke: 'currentColor', opacity: 0.15 }),
      ),
      ticks.map((tick) => label(duration(tick), x(tick), bottom + 16)),
      rows,
      stroke([left, 10], [left, bottom], { stroke: 'currentColor', opacity: 0.4 }),
    ],
  };
}

const QUANTILES = {
  least: 'fastest',
  quarter: 'a quarter within',
  median: 'half within',
  threeQuarters: 'three quarters within',
  most: 'slowest',
} as const;

/** A logarithm knows no zero. */
function positive(quantiles: NonNullable<Latency['quantiles']>): NonNullable<Latency['quantiles']> {
  const { least, quarter, median, threeQuarters, most } = quantiles;
  const at = (seconds: number): number => Math.max(1, seconds);
  return {
    least: at(least),
    quarter: at(quarter),
    median: at(median),
    threeQuarters: at(threeQuarters),
    most: at(most),
  };
}
