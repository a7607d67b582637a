import type { Overriding } from '../../decisions.ts';
import type { OverrideReport, ReportModel } from '../../model.ts';
import { lookNote, OVERRIDE_WORDS } from '../../overrides.ts';
import { account, count, moment } from '../../words.ts';
import { type Citing, noneRecorded, proofs, stack, systemLinks, table } from '../parts.ts';
import { type Html, html, type Value } from '../template.ts';

/** What asked for a second person, and whether one has looked. */
export function overrideTable(overrides: readonly Overriding[], model: ReportModel, from: Citing): Html {
  return table(
    overrides,
    [
      {
        head: 'When (UTC)',
        cell: ({ at }) => html`<time datetime="${at}">${moment(at)}</time>`,
        kind: 'name',
      },
      { head: 'Who', cell: ({ who }) => account(who) },
      {
        head: 'How',
        cell: ({ said, override }) => {
          const word = OVERRIDE_WORDS[override.how];
          return [
            said === 'overrode' ? html`<strong class="gap">${word}</strong>` : word,
            html`<br><span class="soft">${count(override.files, 'governed file')}</span>`,
          ];
        },
      },
      { head: 'Systems', cell: ({ systems }) => systemLinks(systems, model, from) },
      { head: 'What was open', cell: ({ override }) => stack(override.open) },
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
      },
    ],
    {
      caption: 'Overrides and approvals with conditions, oldest first',
      id: 'overrides',
      empty: noneRecorded(model, 'Nothing went around the gate, and nothing was approved with conditions.'),
    },
  );
}

function secondLook({ state, due, looks }: OverrideReport): Value {
  const waiting: Readonly<Record<typeof state, Value>> = {
    reviewed: due === undefined ? undefined : html`<span class="soft">due by ${due}</span>`,
    due: `due by ${due}`,
    overdue: html`<strong class="gap">overdue since ${due}</strong>`,
    'not-asked': html`<span class="none">not asked for</span>`,
  };
  return stack([...looks.map(lookNote), ...[waiting[state] ?? []].flat()]);
}
