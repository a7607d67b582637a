import { countOf } from '../../../count-of.ts';
import type { OverriddenDecision } from '../../decisions.ts';
import { account } from '../../labels.ts';
import type { ReportModel } from '../../model.ts';
import { OVERRIDE_WORDS, reviewerText } from '../../overrides.ts';
import type { OverrideReport } from '../../oversight-model.ts';
import { type CitationContext, emptyLedgerReason, proofs, stack, systemLinks, table } from '../parts.ts';
import { type Html, html, type Value } from '../template.ts';
import { WHEN } from './decisions.ts';

/** What asked for a second person, and whether one has looked. */
export function overrideTable(
  overrides: readonly OverriddenDecision[],
  model: ReportModel,
  from: CitationContext,
): Html {
  return table(
    overrides,
    [
      WHEN,
      {
        head: 'Who, and how',
        cell: ({ who, said, override }) => {
          const word = OVERRIDE_WORDS[override.how];
          return [
            html`${account(who)}<br>`,
            said === 'overrode' ? html`<strong class="gap">${word}</strong>` : word,
            html`<br><span class="soft">${countOf(override.files, 'governed file')}</span>`,
          ];
        },
        kind: 'said',
      },
      { head: 'Systems', cell: ({ systems }) => systemLinks(systems, model, from) },
      { head: 'What was open', cell: ({ override }) => stack(override.open), kind: 'said' },
      { head: 'Second look', cell: ({ override }) => secondLook(override) },
      {
        head: 'Evidence',
        cell: ({ proof, pullRequest, override }) =>
          proofs(
            [
              proof,
              ...(pullRequest === undefined ? [] : [{ kind: 'pull-request', number: pullRequest } as const]),
              ...override.looks.map((look) => look.proof),
            ],
            from,
          ),
        kind: 'evidence',
      },
    ],
    {
      caption: 'Overrides and approvals with conditions, in the order of the ledger',
      id: 'overrides',
      empty: emptyLedgerReason(
        model,
        'No change was merged past the gate, and none was approved with conditions.',
      ),
    },
  );
}

function secondLook({ state, due, looks }: OverrideReport): Value {
  const waiting: Readonly<Record<typeof state, Value>> = {
    reviewed: due === undefined ? undefined : html`<span class="soft">due by <time>${due}</time></span>`,
    due: html`due by <time>${due}</time>`,
    overdue: html`<strong class="gap">overdue since <time>${due}</time></strong>`,
    'not-asked': html`<span class="none">not asked for</span>`,
  };
  return stack([
    ...looks.map((look) => html`${reviewerText(look)} on <time>${look.at.slice(0, 10)}</time>`),
    ...[waiting[state] ?? []].flat(),
  ]);
}

/** "3 reviewed, 1 overdue". */
export function secondPerson(overrides: readonly OverriddenDecision[]): string | undefined {
  const states = overrides.map(({ override }) => override.state);
  const number = (state: OverrideReport['state']): number => states.filter((one) => one === state).length;
  const said = [`${number('reviewed')} reviewed`];
  if (number('due') > 0) said.push(`${number('due')} due`);
  if (number('overdue') > 0) said.push(`${number('overdue')} overdue`);
  return states.length === 0 ? undefined : said.join(', ');
}
