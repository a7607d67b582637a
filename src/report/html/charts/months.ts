import { barY, ruleY } from '@observablehq/plot';
import type { Month } from '../../oversight-model.ts';
import { table } from '../parts.ts';
import { type Html, html } from '../template.ts';
import { chart } from './frame.ts';

const KINDS = [
  { key: 'approved', word: 'approved', color: 'var(--shown)' },
  { key: 'rejected', word: 'changes requested', color: 'var(--organisation)' },
  { key: 'overrides', word: 'overrides', color: 'var(--gap)' },
] as const;

/** Decisions over time, stacked by what was said. */
export function monthChart(months: readonly Month[]): Html {
  const parts = months.flatMap((month) => {
    let from = 0;
    return KINDS.map(({ key, color }) => {
      const start = from;
      from += month[key];
      return { month: month.month, start, end: from, color };
    });
  });
  const most = Math.max(
    4,
    ...months.map(({ approved, rejected, overrides }) => approved + rejected + overrides),
  );
  return chart(
    (width) => ({
      height: 240,
      marginLeft: width === 'wide' ? 44 : 30,
      marginBottom: 38,
      x: {
        type: 'band',
        label: null,
        tickSize: 0,
        padding: 0.25,
        domain: months.map(({ month }) => month),
        ticks: months
          .filter((_, index) => index % Math.ceil(months.length / MOST_TICKS[width]) === 0)
          .map(({ month }) => month),
        tickFormat: (month: string) =>
          MONTHS[Number(month.slice(5)) - 1] +
          (month.endsWith('-01') || month === months[0]?.month ? `\n${month.slice(0, 4)}` : ''),
      },
      y: {
        label: null,
        grid: true,
        domain: [0, most],
        nice: true,
        ticks: 4,
        tickFormat: String,
        tickSize: 0,
      },
      marks: [
        barY(parts, { x: 'month', y1: 'start', y2: 'end', fill: 'color', insetTop: 1 }),
        ruleY([0], { stroke: 'currentColor' }),
      ],
    }),
    {
      id: 'chart-months',
      title: 'Decisions by month',
      summary: KINDS.map(
        ({ key, word }) => `${months.reduce((total, month) => total + month[key], 0)} ${word}`,
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
    },
  );
}

const MOST_TICKS = { wide: 13, narrow: 5 } as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
