// In which cases a limit holds: its exception, and "only if".

import { CLEAR_IF, type SentenceCues } from './cues-at.ts';
import type { SentenceToken } from './tokens.ts';

/** An exception with its alternatives: what follows a semicolon is another thought. */
export function exceptionFrom(
  tokens: readonly SentenceToken[],
  at: number,
  to: number,
): readonly SentenceToken[] {
  const end = tokens.indexOf(';', at);
  return tokens.slice(at, end === -1 || end > to ? to : end);
}

/** "Refuse it only if the user is unknown". */
export function endsOnlyIf({ sentence: { tokens }, cues }: SentenceCues, from: number, to: number): boolean {
  return cues.some(
    ({ kind, at, end }) =>
      kind === 'only' &&
      at > from &&
      end < to &&
      tokens.slice(at, end + 1).some((token) => CLEAR_IF.test(token)),
  );
}

/** "Only if it is irrelevant, say so": the condition, and not the thing, is what `only` stands by. */
export function opensOnlyIf({ sentence: { tokens }, cues, conditional }: SentenceCues): boolean {
  const only = cues.find(({ kind }) => kind === 'only');
  if (only === undefined || only.at > 1) return false;
  const near = tokens.slice(only.end - 1, only.end + 1);
  return near.some((token) => CLEAR_IF.test(token)) || conditional[only.end] === true || near[0] === '有';
}
