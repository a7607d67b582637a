import { barX, barY, ruleX, ruleY, text, tickX } from '@observablehq/plot';
import type { ControlReport, Latency, Month, ReportModel, Status } from '../model.ts';
import { duration, STATUS_WORDS, STATUSES, tally } from '../words.ts';
import { chart } from './chart-frame.ts';
import { shape, table } from './parts.ts';
import { type Html, html } from './template.ts';

interface Marked {
  readonly status: Status;
}

/** What the repository says something about is a full bar; what it says nothing about an outline. */
const FILLED: ReadonlySet<Status> = new Set(['shown', 'part', 'gap']);

/** How the controls of each domain of Annex A stand. */
export function domainChart(controls: readonly ControlReport[], domains: ReportModel['domains']): Html {
  const rows = domains.map(({ id, title }) => {
    const own = controls.filter((control) => control.id.startsWith(`${id}.`));
    return { domain: `${id} ${title}`, counts: tally(own), total: own.length };
  });
  const present = STATUSES.filter((status) => rows.some(({ counts }) => counts[status] > 0));
  const parts = rows.flatMap(({ domain, counts }) => {
    let from = 0;
    return present.map((status) => {
      const start = from;
      from += counts[status];
      return { domain, status, start, end: from, count: counts[status] };
    });
  });
  const marked = parts.filter(({ count }) => count > 0);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  return chart(
    {
      height: rows.length * 34 + 24,
      marginLeft: 330,
      marginTop: 4,
      marginBottom: 20,
      x: { axis: null, domain: [0, most] },
      y: { label: null, tickSize: 0, domain: rows.map(({ domain }) => domain) },
      marks: [
        barX(marked, {
          x1: 'start',
          x2: 'end',
          y: 'domain',
          fill: ({ status }: Marked) => (FILLED.has(status) ? `var(--${status})` : 'var(--raised)'),
          stroke: ({ status }: Marked) => `var(--${status})`,
          insetLeft: 1.5,
          insetRight: 1.5,
          insetTop: 4,
          insetBottom: 4,
        }),
        text(marked, {
          x: ({ start, end }: { readonly start: number; readonly end: number }) => (start + end) / 2,
          y: 'domain',
          text: ({ count }: { readonly count: number }) => String(count),
          fill: ({ status }: Marked) => (FILLED.has(status) ? 'var(--on-mark)' : `var(--${status})`),
          fontWeight: 600,
        }),
      ],
    },
    {
      id: 'chart-domains',
      title: 'Annex A by domain',
      summary: present.map((status) => `${sum(rows, status)} ${STATUS_WORDS[status]}`).join(', '),
      legend: present.map(
        (status) => html`<span class="key ${status}">${shape(status)}${STATUS_WORDS[status]}</span>`,
      ),
      table: table(
        rows,
        [
          { head: 'Domain', cell: ({ domain }) => domain, kind: 'name' },
          ...present.map((status) => ({
            head: STATUS_WORDS[status],
            cell: ({ counts }: (typeof rows)[number]) => counts[status],
            kind: 'number' as const,
          })),
        ],
        {
          caption: 'Controls of Annex A by domain and status',
          id: 'table-domains',
          empty: 'No control.',
          filterFrom: Infinity,
        },
      ),
    },
  );
}

function sum(rows: readonly { readonly counts: Readonly<Record<Status, number>> }[], status: Status): number {
  return rows.reduce((total, { counts }) => total + counts[status], 0);
}

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
  const every = Math.ceil(months.length / 13);
  return chart(
    {
      height: 240,
      marginLeft: 44,
      marginBottom: 38,
      x: {
        type: 'band',
        label: null,
        tickSize: 0,
        padding: 0.25,
        domain: months.map(({ month }) => month),
        ticks: months.filter((_, index) => index % every === 0).map(({ month }) => month),
        tickFormat: (month: string) =>
          MONTHS[Number(month.slice(5)) - 1] + (month.endsWith('-01') ? `\n${month.slice(0, 4)}` : ''),
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
    },
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

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

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
    {
      height: known.length * 40 + 40,
      marginLeft: 110,
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
    },
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
