import { plain } from '../../../prose.ts';
import { account, duration, moment } from '../../labels.ts';
import type { ReportModel } from '../../model.ts';
import { OVERRIDE_WORDS } from '../../overrides.ts';
import type { DecisionReport } from '../../oversight-model.ts';
import { changePlaces } from '../../pull-requests.ts';
import type { HtmlPage } from '../layout.ts';
import {
  type Column,
  citationContext,
  emptyLedgerReason,
  proof,
  proofs,
  stack,
  systemLinks,
  table,
} from '../parts.ts';
import { type Html, html, htmlOf, type Value } from '../template.ts';

/** Rows of one page: still quick to open and to search. */
const ROWS = 500;

/** What somebody did, in words that follow a name. */
export const DECISION_LABELS: Readonly<Record<DecisionReport['said'], string>> = {
  approved: 'approved',
  'changes-requested': 'asked for changes',
  dismissed: 'was dismissed',
  signed: 'signed',
  refused: 'refused, signed',
  'approved-with-conditions': OVERRIDE_WORDS['approved-with-conditions'],
  overrode: OVERRIDE_WORDS.unknown,
  'looked-again': 'took a second look',
};

/** Only of a review it can be said after how long. */
const REVIEWS: ReadonlySet<DecisionReport['said']> = new Set(['approved', 'changes-requested', 'dismissed']);

export function decisionPages({ oversight }: ReportModel): number {
  return Math.ceil(oversight.decisions.length / ROWS);
}

/** Every decision of the period, some hundred a page. */
export function* decisionsPages(model: ReportModel): Generator<HtmlPage> {
  const { decisions } = model.oversight;
  const pages = decisionPages(model);
  for (let page = 1; page <= pages; page += 1) {
    const part = decisions.slice((page - 1) * ROWS, page * ROWS);
    const first = part[0]?.at.slice(0, 10) ?? '';
    const path = `decisions/${page}.html`;
    const last = part.at(-1)?.at.slice(0, 10) ?? '';
    const body = html`<header><h1>Decisions</h1><p class="lead">${first} to ${last}, page ${page} of ${pages}</p></header>
${pager(page, pages, 'Pages of decisions')}${decisionTable(part, model, 'decisions', path)}`;
    yield { path, title: `Decisions, page ${page}`, body, under: 'oversight.html' };
  }
}

/** Links to the first, the near and the last of numbered pages in one folder. */
export function pager(page: number, pages: number, label: string): Value {
  if (pages < 2) return undefined;
  const near = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])].filter(
    (one) => one >= 1 && one <= pages,
  );
  return html`<nav aria-label="${label}"><ul class="pager">${near.map((one) => html`<li><a href="${one}.html"${one === page ? html` aria-current="page"` : undefined}>${one}</a></li>`)}</ul></nav>`;
}

function saidIn({ said, override }: DecisionReport): Value {
  const word = override === undefined ? DECISION_LABELS[said] : OVERRIDE_WORDS[override.how];
  return said === 'overrode' ? html`<strong class="gap">${word}</strong>` : word;
}

/** Whether it counted, why, and on whose change; an override is no voice that could. */
function counted(one: DecisionReport): Value {
  const { said, counts, capacity = '', note, override } = one;
  const by = changeBy(one);
  if (override !== undefined)
    return stack([...(said === 'approved-with-conditions' ? [OF_APPROVAL] : []), htmlOf(note), ...by]);
  if (said === 'changes-requested' || said === 'refused') return stack([NO_APPROVAL[said], ...by]);
  const word = counts ? `yes${capacity === '' ? '' : `, as ${capacity}`}` : 'no';
  const why = plain(note) === DECISION_LABELS[said] ? [] : [html`<span class="soft">${htmlOf(note)}</span>`];
  return stack([word, ...why, ...by]);
}

/** The approval itself is a row of its own, and the one that is counted. */
const OF_APPROVAL = html`<span class="soft">the conditions of an approval: no decision of its own</span>`;
const NO_APPROVAL = {
  'changes-requested': 'asks for changes: no approval',
  refused: 'a signed refusal: no approval',
} as const;

/** Who opened the change, who merged it, and how the one who decided stands to it. */
function changeBy({ author, mergedBy, independent }: DecisionReport): readonly Value[] {
  const by = [
    ...(author === undefined ? [] : [`change by ${account(author)}`]),
    ...(mergedBy === undefined ? [] : [`merged by ${account(mergedBy)}`]),
    ...(independent === undefined ? [] : [INDEPENDENT[independent]]),
  ];
  return by.length === 0 ? [] : [html`<span class="soft">${by.join(', ')}</span>`];
}

const INDEPENDENT: Readonly<Record<NonNullable<DecisionReport['independent']>, string>> = {
  yes: 'decided by somebody who wrote none of it',
  author: 'decided by its author',
  committer: 'decided by somebody who committed to it',
  pusher: 'decided by somebody who pushed to it',
  'had-agent-write': 'decided by somebody who had an agent write it',
};

/** The first column of every table of decisions. */
export const WHEN: Column<DecisionReport> = {
  head: 'When (UTC)',
  cell: ({ at }) => html`<time datetime="${at}">${moment(at)}</time>`,
  kind: 'name',
};

/** @param page the path of the page it is on */
export function decisionTable(
  decisions: readonly DecisionReport[],
  model: ReportModel,
  id: string,
  page: string,
): Html {
  const from = citationContext(model, page);
  const rested = changePlaces(model.pullRequests);
  return table(
    decisions,
    [
      WHEN,
      { head: 'Who', cell: ({ who }) => account(who) },
      { head: 'Decided', cell: saidIn },
      { head: 'Whether it counts, and who wrote the change', cell: counted, kind: 'said' },
      {
        head: 'Time to read',
        cell: ({ waited, said }) => {
          if (waited !== undefined) return duration(waited);
          return REVIEWS.has(said) ? html`<span class="none">not recorded</span>` : undefined;
        },
        kind: 'short',
      },
      {
        head: 'Systems',
        cell: ({ systems }) => systemLinks(systems, model, from),
      },
      {
        head: 'Evidence',
        cell: ({ proof: record, pullRequest }) => {
          if (pullRequest === undefined) return proof(record, from);
          const place = rested.get(pullRequest);
          const cited = proofs([record, { kind: 'pull-request', number: pullRequest }], from);
          return place === undefined
            ? cited
            : html`${cited}<a href="${from.up}${place}">what it rested on</a>`;
        },
        kind: 'evidence',
      },
    ],
    {
      caption: 'Decisions of people, in the order of the ledger',
      id,
      empty: emptyLedgerReason(model, 'No decision is recorded.'),
    },
  );
}
