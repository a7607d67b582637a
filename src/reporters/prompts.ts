import type { Change, SentencePair } from '../change/change.ts';
import type { Sense } from '../change/guardrails/sense.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { words } from '../prose.ts';
import { folded } from './folds.ts';
import type { Section } from './layout.ts';
import { codeSpan, inline, row, tableHead } from './markdown.ts';
import { moreRow } from './sections.ts';
import { counted } from './words.ts';

/** A sentence of a prompt that is another one now, with its file. */
interface Changed extends SentencePair {
  readonly path: string;
}

const SENSES: Readonly<Record<Sense, string>> = {
  kept: 'limit kept',
  hardened: 'limits more',
  reworded: 'limit reworded',
  undecided: 'limits as much? compare',
  removed: 'limit removed',
  negated: 'limit negated',
  softened: 'limit softened',
  narrowed: 'limit narrowed',
  overridden: 'limit overridden',
  conditional: 'limit under a condition',
  disabled: 'limit disabled',
};

/** What the prompts say now, sentence by sentence, the limiting ones first: the reader judges what rules cannot. */
export function promptsSection({ changes }: Evaluation): readonly Section[] {
  const all = changedSentences(changes);
  if (all.length === 0) return [];
  const limiting = all.filter(({ sense }) => sense !== undefined);
  const rows = [...limiting, ...all.filter(({ sense }) => sense === undefined)].map(
    ({ path, line, before, after, sense }) =>
      row([
        codeSpan(`${path}:${line}`),
        before === undefined ? '' : inline([words(before)]),
        after === undefined ? '' : inline([words(after)]),
        sense === undefined ? '' : SENSES[sense],
      ]),
  );
  const limits =
    limiting.length === 0 ? '' : `, ${counted(limiting.length, 'of them a limit', 'of them limits')}`;
  const summary = `What the prompt says now: ${counted(all.length, 'changed sentence')}${limits}`;
  const titles = ['where', 'said', 'says now', 'limit'];
  return [folded(summary, { open: tableHead(titles), rows, more: moreRow(titles.length, 0) })];
}

/** Limits of which rules cannot tell whether they limit as much: for a person to compare. */
export function undecidedSentences({ changes }: Evaluation): readonly Changed[] {
  return changedSentences(changes).filter(({ sense }) => sense === 'undecided');
}

/** A file in two systems is two changes of the same sentences. */
function changedSentences(changes: readonly Change[]): readonly Changed[] {
  const found = new Map<string, Changed>();
  for (const { path, sentences = [] } of changes)
    for (const pair of sentences)
      found.set([path, pair.line, pair.before, pair.after].join('\0'), { ...pair, path });
  return [...found.values()];
}
