import { barX, ruleX, ruleY, text, tickX } from '@observablehq/plot';
import type { Latency } from '../../oversight-model.ts';
import { duration } from '../../words.ts';
import { table } from '../parts.ts';
import type { Html } from '../template.ts';
import { chart } from './frame.ts';

/** Where ticks of time read well, in seconds. */
const TICKS = [10, 60, 600, 3_600, 21_600, 86_400, 604_800, 2_592_000];

/** How long content had been there before people decided: the middle half as a bar, the median as a tick. */
export function latencyChart(latency: readonly Latency[]): Html | undefined {
  const known = latency.flatMap(({ tier, quantiles }) =>
    quantiles === undefined ? [] : [{ tier, ...positive(quantiles) }],
  );
  if (known.length === 0) return undefined;
  const least = Math.min(...known.map((one) => one.least));
  const most = Math.max(...known.map((one) => one.most));
  const domain = [Math.min(least, 60), Math.max(most * 1.5, 3_600)];
  const ticks = TICKS.filter((tick) => tick >= (domain[0] ?? 0) && tick <= (domain[1] ?? 0));
  return chart(
    (width) => ({
      height: known.length * 40 + 40,
      marginLeft: width === 'wide' ? 110 : 62,
      marginRight: 24,
      // The library writes only some of the ticks of a logarithm: these are ours.
      x: { type: 'log', domain, axis: null },
      marginBottom: 30,
      y: { label: null, tickSize: 0, domain: known.map(({ tier }) => tier) },
      marks: [
        ruleX(ticks, { stroke: 'currentColor', strokeOpacity: 0.15 }),
        text(ticks, { x: (tick: number) => tick, text: duration, frameAnchor: 'bottom', dy: 18 }),
        ruleY(known, { x1: 'least', x2: 'most', y: 'tier', stroke: 'var(--organisation)', strokeWidth: 1.5 }),
        barX(known, {
          x1: 'quarter',
          x2: 'threeQuarters',
          y: 'tier',
          fill: 'var(--bar)',
          insetTop: 9,
          insetBottom: 9,
        }),
        tickX(known, {
          x: 'median',
          y: 'tier',
          stroke: 'currentColor',
          strokeWidth: 3,
          insetTop: 5,
          insetBottom: 5,
        }),
        ruleX([domain[0] ?? 1], { stroke: 'currentColor', strokeOpacity: 0.4 }),
      ],
    }),
    {
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
    },
  );
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
