import { countOf } from '../count-of.ts';
import type { Prose } from '../prose.ts';
import { codeSpan as code, inline, tableHead, tableRow } from '../reporters/markdown.ts';
import type { Progress } from './progress.ts';
import type { Proposal } from './propose.ts';
import type { Replay } from './replay.ts';

/** Past changes that the description names. */
const SHOWN = 10;

/** What the description of the onboarding pull request is made from. */
export interface Onboarding {
  readonly proposal: Proposal;
  readonly preset: string;
  readonly progress: Progress;
  /** Past changes under the preset. */
  readonly replay: Replay;
}

/** The description of the pull request that brings the gate into a repository: Markdown. */
export function onboardingText({ proposal, preset, progress, replay }: Onboarding): string {
  const systems = proposal.systems.map(({ id, prompts, models, owner }) =>
    tableRow([code(id), String(prompts.length), String(models.length), ownerText(owner)]),
  );
  const past = replay.rows
    .slice(0, SHOWN)
    .map(
      ({ commit, at, title, classes }) =>
        `- ${code(commit.slice(0, 8))} ${at.slice(0, 10)} ${inline(words(title.slice(0, 80)))} (${classes.join(', ')})`,
    );
  const more = replay.rows.length - past.length;
  return [
    `This adds **aims-gate**: from its merge on, a pull request that changes a model, a prompt or their data is judged by the preset ${code(preset)}. It starts with ${code('mode: audit')}: nothing is blocked.`,
    '',
    '## AI systems that were found',
    '',
    ...(systems.length === 0
      ? ['None. The policy and the workflows are here for the first one.']
      : [tableHead(['system', 'prompts', 'model ids', 'owner']), ...systems]),
    '',
    '## What would have happened',
    '',
    `Of the last ${countOf(replay.changes, 'change')}, ${replay.governed} touched AI and would have been judged.`,
    ...(past.length === 0 ? [] : ['', ...past]),
    ...(more > 0 ? [`- and ${more} more`] : []),
    '',
    '## Before you merge',
    '',
    `1. ${countOf(progress.missing, 'answer')} in ${countOf(progress.documents, 'document')} can only be given by people: each says ${code('REPLACE')}.`,
    `2. Everything else was drafted, with its source beside it (${code('drafted from …')}). Correct what is wrong; ${code('aims-gate confirm FILE')} takes the marks out and says that you stand by it.`,
    `3. Merge, require the commit status ${code('AI lifecycle gate')} in the branch's ruleset, and say ${code('mode: enforce')} when the first systems are complete.`,
    '',
    'Close this pull request and delete its branch if the gate is not for this repository.',
  ].join('\n');
}

function ownerText(owner: Proposal['systems'][number]['owner']): string {
  if (owner === undefined) return 'not known: name one';
  const from = owner.from === undefined ? '' : ` (${owner.from})`;
  return inline(words(`${owner.value}${from}`));
}

function words(text: string): Prose {
  return [{ kind: 'words', text }];
}
