import { barX, text } from '@observablehq/plot';
import type { ControlReport, ReportModel, Status } from '../../model.ts';
import { STATUS_WORDS, STATUSES, tally } from '../../words.ts';
import { shape, table } from '../parts.ts';
import { type Html, html } from '../template.ts';
import { chart } from './frame.ts';

interface Marked {
  readonly status: Status;
}

/** What the repository says something about is a full bar; what it says nothing about an outline. */
const FILLED: ReadonlySet<Status> = new Set(['shown', 'part', 'gap']);

const SIZES = {
  wide: { row: 34, left: 330, above: 4, axis: {} },
  narrow: { row: 56, left: 2, above: 24, axis: { axis: null } },
} as const;

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
    (width) => ({
      height: rows.length * SIZES[width].row + 24,
      marginLeft: SIZES[width].left,
      marginRight: width === 'wide' ? 20 : 4,
      marginTop: 4,
      marginBottom: 20,
      x: { axis: null, domain: [0, most] },
      y: { label: null, tickSize: 0, domain: rows.map(({ domain }) => domain), ...SIZES[width].axis },
      marks: [
        // Where there is no room beside the bars, their names stand above them.
        ...(width === 'wide'
          ? []
          : [text(rows, { frameAnchor: 'left', y: 'domain', text: 'domain', textAnchor: 'start', dy: -15 })]),
        barX(marked, {
          x1: 'start',
          x2: 'end',
          y: 'domain',
          fill: ({ status }: Marked) => (FILLED.has(status) ? `var(--${status})` : 'var(--raised)'),
          stroke: ({ status }: Marked) => `var(--${status})`,
          insetLeft: 1.5,
          insetRight: 1.5,
          insetTop: SIZES[width].above,
          insetBottom: 4,
        }),
        text(marked, {
          x: ({ start, end }: { readonly start: number; readonly end: number }) => (start + end) / 2,
          y: 'domain',
          dy: (SIZES[width].above - 4) / 2,
          text: ({ count }: { readonly count: number }) => String(count),
          fill: ({ status }: Marked) => (FILLED.has(status) ? 'var(--on-mark)' : `var(--${status})`),
          fontWeight: 600,
        }),
      ],
    }),
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
