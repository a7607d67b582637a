import type { Problem } from '../documents/position.ts';

/**
 * One key that is missing and one that there is not, in the same place, are one mistake: the word is another
 * (`that:` for `cel:`).
 */
export function asOtherWords(problems: readonly Problem[]): readonly Problem[] {
  const missing = problems.filter(({ fault }) => fault === 'missing');
  const unknown = problems.filter(({ fault }) => fault === 'unknown-key');
  const meant = new Map<Problem, Problem>();
  for (const one of missing) {
    const beside = unknown.filter((other) => placeOfKey(other) === placeOfKey(one));
    const lacking = missing.filter((other) => placeOfKey(other) === placeOfKey(one));
    const [word] = beside;
    if (word !== undefined && beside.length === 1 && lacking.length === 1) meant.set(word, one);
  }
  const told = new Set(meant.values());
  return problems
    .filter((one) => !told.has(one))
    .map((one) => {
      const key = meant.get(one)?.keys?.at(-1);
      return key === undefined ? one : { ...one, hint: `did you mean \`${key}\`?` };
    });
}

function placeOfKey({ keys = [] }: Problem): string {
  return JSON.stringify(keys.slice(0, -1));
}
