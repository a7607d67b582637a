import { omitUndefined } from '../../../omit-undefined.ts';
import { plain, prose } from '../../../prose.ts';
import type { Outcome } from './kind.ts';

/** What asks nothing is met. */
export const NOTHING: Outcome = { state: 'met', because: prose`nothing is asked` };

/** What was said in any of them. Advice is given once, however many of them ask for it. */
export function partsOfAll(
  outcomes: readonly Outcome[],
): Pick<Outcome & { readonly state: 'met' }, 'said' | 'advice'> {
  const known = outcomes.filter((one) => one.state !== 'unknown');
  const said = known.flatMap((one) => one.said ?? []);
  const advice = known.flatMap((one) => one.advice ?? []);
  const once = new Map(advice.map((one) => [plain(one.message), one]));
  return {
    ...omitUndefined({
      said: said.length === 0 ? undefined : said,
      advice: once.size === 0 ? undefined : [...once.values()],
    }),
  };
}

/** Every outcome must be met; an empty list asks nothing. */
export function requireAll(outcomes: readonly Outcome[]): Outcome {
  const [first, ...rest] = outcomes.flatMap((one) => (one.state === 'unmet' ? one.gaps : []));
  if (first !== undefined) return { state: 'unmet', gaps: [first, ...rest], ...partsOfAll(outcomes) };
  return (
    outcomes.find(({ state }) => state === 'unknown') ?? {
      ...(outcomes[0] ?? NOTHING),
      ...partsOfAll(outcomes),
    }
  );
}
