import type { Change, SentencePair } from '../change/change.ts';
import type { Evaluation } from '../gates/evaluation.ts';

/** A sentence of a prompt that is another one now, with its file. */
interface ChangedSentence extends SentencePair {
  readonly path: string;
}

/** Limits of which rules cannot tell whether they limit as much: for a person to compare. */
export function undecidedSentences({ changes }: Evaluation): readonly ChangedSentence[] {
  return changedSentences(changes).filter(({ sense }) => sense === 'undecided');
}

/** A file in two systems is two changes of the same sentences. */
function changedSentences(changes: readonly Change[]): readonly ChangedSentence[] {
  const found = new Map<string, ChangedSentence>();
  for (const { path, sentences = [] } of changes)
    for (const pair of sentences)
      found.set([path, pair.line, pair.before, pair.after].join('\0'), { ...pair, path });
  return [...found.values()];
}
