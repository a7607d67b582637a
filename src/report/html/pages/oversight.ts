import { countOf } from '../../../count-of.ts';
import { overridesAmong, pushedPast } from '../../decisions.ts';
import { account, moment } from '../../labels.ts';
import type { ReportModel } from '../../model.ts';
import type { PastMerge, PersonReport, Suspicion } from '../../oversight-model.ts';
import type { ReportProof } from '../../proof.ts';
import { SHOWN } from '../../proven.ts';
import { TOO_FAST } from '../../too-fast.ts';
import type { HtmlPage } from '../layout.ts';
import {
  type Column,
  citationContext,
  emptyLedgerReason,
  fromLedger,
  none,
  proof,
  proofs,
  stack,
  systemLinks,
  table,
} from '../parts.ts';
import { type Html, html, htmlOf, type Value } from '../template.ts';
import { decisionPages, decisionTable } from './decisions.ts';
import { exceptionTable } from './exceptions.ts';
import { overrideTable, secondPerson } from './overrides.ts';

const TOO_FAST_WORDS = `${TOO_FAST.high / 60} minutes for a high-risk system, ${TOO_FAST.limited / 60} for a limited one, ${TOO_FAST.minimal} seconds for a minimal one`;

const SIGNS: Readonly<Record<Suspicion['kind'], string>> = {
  'too-fast': 'Faster than reading',
  burst: 'Many at once',
  'never-no': 'Never a no',
};

const OF_LEDGER: readonly Column<PersonReport>[] = [
  { head: 'Approved', cell: ({ approved }) => approved, kind: 'number' },
  { head: 'Of these counted', cell: ({ counted }) => counted, kind: 'number' },
  { head: 'Asked for changes', cell: ({ rejected }) => rejected, kind: 'number' },
];

/** Whether oversight is real: figures first, then what to ask about, then every decision. */
export function oversightPage(model: ReportModel, months: Html, latency: Html | undefined): HtmlPage {
  const path = 'oversight.html';
  const from = citationContext(model, path);
  const { oversight } = model;
  const { decisions, exceptions, merges, suspicions, people, roles } = oversight;
  const overrides = overridesAmong(decisions);
  const pushes = pushedPast(decisions);
  const said = (word: string): number => decisions.filter((one) => one.said === word).length;
  const rejected = said('changes-requested') + said('refused');
  const approved = said('approved') + said('signed');
  const share =
    approved + rejected === 0
      ? undefined
      : `${Math.round((100 * rejected) / (approved + rejected))} % of ${approved + rejected} reviews and signed decisions`;
  const pages = decisionPages(model);
  const unknown = oversight.latency.reduce((sum, { decisions: all, known }) => sum + all - known, 0);
  const body = html`
<header><h1>Human oversight</h1>
<p class="lead">Who decided on governed changes, how often the answer was no, and how long people took. From the ledger alone.</p></header>
<dl class="figures">
${fromLedger(model, approved, 'approvals', said('signed') > 0 ? `${said('signed')} signed` : undefined)}
${fromLedger(model, rejected, 'asked for changes', share)}
${fromLedger(model, merges.closed, 'closed unmerged')}
${fromLedger(model, merges.past, 'merged past the gate', html`<a href="#past">of ${merges.merged} merged</a>${pushes === 0 ? undefined : html`<br>${pushes} pushed past it`}`)}
${fromLedger(model, overrides.length, 'overrides and conditions', secondPerson(overrides))}
</dl>
<h2>Over time</h2>
${decisions.length === 0 ? html`<p class="empty">${emptyLedgerReason(model, 'No decision is recorded in the period.')}</p>` : months}
<h2>Time to decide</h2>
${latency ?? html`<p class="empty">${emptyLedgerReason(model, 'No record says how long the content had been available.')}</p>`}
${unknown > 0 && latency !== undefined ? html`<p class="soft">${countOf(unknown, 'decision')} ${unknown === 1 ? 'does' : 'do'} not say how long the content had been available.</p>` : undefined}
<h2>Questions to ask about reviews</h2>
<p>Signs that a reviewer may not have read the change. A sign is not a proof: ask the reviewer. An approval is faster than reading when it is given less than ${TOO_FAST_WORDS} after the content was available; these bounds are this report’s own and come from no standard.</p>
${table(
  suspicions,
  [
    { head: 'Sign', cell: ({ kind }) => SIGNS[kind], kind: 'name' },
    { head: 'What', cell: ({ message }) => htmlOf(message) },
    { head: 'Evidence', cell: (one) => proofs(one.proofs, from, 5), kind: 'evidence' },
  ],
  {
    caption: 'Signs of rubber-stamping',
    id: 'signs',
    empty: emptyLedgerReason(model, 'No such sign in the period.'),
  },
)}
<h2 id="past">Merged past the gate</h2>
${table(
  oversight.pastMerges.slice(-SHOWN.ofOversight),
  [
    { head: 'When (UTC)', cell: ({ at }) => html`<time datetime="${at}">${moment(at)}</time>`, kind: 'name' },
    {
      head: 'Merged by',
      cell: ({ mergedBy }) => none(mergedBy === undefined ? '' : account(mergedBy)),
      kind: 'short',
    },
    { head: 'Systems', cell: ({ systems }) => systemLinks(systems, model, from) },
    { head: 'What was not met', cell: ({ open }) => stack(open), kind: 'said' },
    { head: 'Evidence', cell: (one) => proofs(changeProofs(one), from), kind: 'evidence' },
  ],
  {
    caption: 'Changes that landed although a gate that blocks was not met',
    id: 'past-merges',
    empty: emptyLedgerReason(model, 'Every merged change met the gates that block.'),
  },
)}
${pushes === 0 ? undefined : html`<p>${countOf(pushes, 'push', 'pushes')} went past the gate without a pull request: see <a href="#overrides">Overrides and conditions</a>.</p>`}
${model.pullRequests.length === 0 ? undefined : html`<p>The version of each assessment at the time of each decision: <a href="pull-requests/1.html">Changes and what they rested on</a>.</p>`}
<h2>Overrides and conditions</h2>
<p>Changes that were merged past the gate, and approvals with conditions still to be met. A second person has to review each of them.</p>
${overrideTable(overrides.slice(-SHOWN.ofOversight), model, from)}
${overrides.length > SHOWN.ofOversight ? html`<p class="soft">The last ${SHOWN.ofOversight} of ${overrides.length}; the others are among all decisions.</p>` : undefined}
<h2>Exceptions</h2>
<p>Gaps that an approved exception on the target branch allows for a limited time. This package still counts them as gaps.</p>
${exceptionTable(exceptions, model, { caption: 'Exceptions: those in the repository, and those of the period that only the ledger tells of', empty: 'No exception is in the repository or in the ledger.' }, from)}
<h2>People and roles</h2>
${table(
  people,
  [
    { head: 'Person', cell: ({ who }) => account(who), kind: 'name' },
    { head: 'Roles', cell: ({ roles: held }) => held.join(', ') },
    { head: 'Owns', cell: ({ owns }) => ownership(owns) },
    ...(model.ledger.state === 'whole' ? OF_LEDGER : []),
  ],
  {
    caption: 'Everybody who decided, holds a role or owns a system',
    id: 'people',
    empty: 'Nobody decided, and no role is filled.',
  },
)}
${table(
  roles,
  [
    { head: 'Role', cell: ({ role }) => role, kind: 'name' },
    { head: 'People', cell: ({ people: held }) => none(held.map((one) => `@${one}`).join(', ')) },
  ],
  { caption: 'Roles of the policy', id: 'roles', empty: 'No role is defined.' },
)}
<p class="soft">Roles are in ${proof(oversight.rolesProof, from)}.</p>
<h2>Decisions</h2>
${decisionTable(decisions.slice(-SHOWN.ofOversight), model, 'decisions', path)}
${pages === 0 ? undefined : html`<p>The last ${Math.min(SHOWN.ofOversight, decisions.length)} of ${decisions.length}. All of them: ${pageLinks(pages)}</p>`}
`;
  return { path, title: 'Human oversight', body, under: path };
}

function changeProofs({ proof: record, pullRequest }: PastMerge): readonly ReportProof[] {
  return pullRequest === undefined ? [record] : [record, { kind: 'pull-request', number: pullRequest }];
}

function pageLinks(pages: number): Value {
  const shown = Array.from({ length: Math.min(pages, 10) }, (_, index) => index + 1);
  const last = pages > 10 ? html` … <a href="decisions/${pages}.html">${pages}</a>` : undefined;
  return html`${shown.map((one) => html`${one === 1 ? '' : ' · '}<a href="decisions/${one}.html">page ${one}</a>`)}${last}`;
}

function ownership(owns: readonly string[]): Value {
  const few = owns
    .slice(0, 5)
    .map((id, index) => html`${index === 0 ? '' : ', '}<a href="systems/${id}.html">${id}</a>`);
  return owns.length > 5 ? [...few, ` and ${owns.length - 5} more`] : few;
}
