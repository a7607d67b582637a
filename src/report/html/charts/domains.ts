import { STATUS_WORDS, STATUSES, tally } from '../../labels.ts';
import type { ControlReport, ReportModel, Status } from '../../model.ts';
import { shape, table } from '../parts.ts';
import { type Html, html } from '../template.ts';
import { chart, type Drawing, WIDE, type Width } from './chart.ts';
import { label, linear, rect } from './svg.ts';

/** The controls of one status in one domain: counted from `start` to `end` along the bar. */
interface BarPart {
  readonly status: Status;
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly domain: string;
  readonly parts: readonly BarPart[];
  readonly total: number;
}

/** What the repository says something about is a full bar; what it says nothing about an outline. */
const FILLED: ReadonlySet<Status> = new Set(['shown', 'part', 'gap']);

/** Where there is no room beside the bars, their names stand above them. */
const SIZES = {
  wide: { row: 34, left: 330, right: 20, above: 4 },
  narrow: { row: 56, left: 2, right: 4, above: 24 },
} as const;

/** How the controls of each domain of Annex A stand. */
export function domainChart(controls: readonly ControlReport[], domains: ReportModel['domains']): Html {
  const rows = domains.map(({ id, title }) => {
    const own = controls.filter((control) => control.id.startsWith(`${id}.`));
    return { domain: `${id} ${title}`, counts: tally(own), total: own.length };
  });
  const present = STATUSES.filter((status) => rows.some(({ counts }) => counts[status] > 0));
  const bars = rows.map(({ domain, counts, total }): Row => {
    let end = 0;
    const parts = present.map((status): BarPart => {
      const start = end;
      end += counts[status];
      return { status, start, end };
    });
    return { domain, parts: parts.filter((part) => part.end > part.start), total };
  });
  return chart((width) => drawn(bars, width), {
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
  });
}

function drawn(rows: readonly Row[], width: Width): Drawing {
  const { row, left, right, above } = SIZES[width];
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const x = linear([0, most], [left, WIDE[width] - right]);
  const shapes = rows.flatMap(({ domain, parts }, index) => {
    const top = index * row + 4;
    const middle = top + (above + row - 4) / 2;
    const name =
      width === 'wide'
        ? label(domain, left - 8, middle, { anchor: 'end' })
        : label(domain, left, top + 12, { anchor: 'start' });
    const bars = parts.map(({ status, start, end }) => {
      const box = {
        x: x(start) + 1.5,
        y: top + above,
        width: x(end) - x(start) - 3,
        height: row - above - 4,
      };
      const [own, filled] = [`var(--${status})`, FILLED.has(status)];
      return [
        rect(box, filled ? own : 'var(--raised)', own),
        label(String(end - start), (x(start) + x(end)) / 2, middle, {
          fill: filled ? 'var(--on-mark)' : own,
          bold: true,
        }),
      ];
    });
    return [name, bars];
  });
  return { height: rows.length * row + 8, shapes };
}

function sum(rows: readonly { readonly counts: Readonly<Record<Status, number>> }[], status: Status): number {
  return rows.reduce((total, { counts }) => total + counts[status], 0);
}
