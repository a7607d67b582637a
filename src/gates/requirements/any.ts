import { omitUndefined } from '../../omit-undefined.ts';
import { easiestFulfilment } from '../../policy/kinds.ts';
import type { Requirement } from '../../policy/policy.ts';
import { list, type Prose, plain, prose, words } from '../../prose.ts';
import { speaksForOthers } from './support/expression-sides.ts';
import type { Gap } from './support/gap.ts';
import { defineRequirement } from './support/kind.ts';
import { NOTHING, partsOfAll } from './support/together.ts';

interface AnyRequirement {
  readonly kind: 'any';
  readonly of: readonly Requirement[];
}

/** One of several requirements holds. */
export const any = defineRequirement<AnyRequirement, readonly Readonly<Record<string, unknown>>[]>({
  kind: 'any',
  schema: {
    description: 'One of these holds.',
    type: 'array',
    minItems: 1,
    items: { $ref: '#/$defs/requirement' },
  },
  needsChange: 'no',
  fulfilledBy: ({ of }, kinds) => easiestFulfilment(of.map(kinds.fulfilledBy)),
  parse: (of, kinds) => ({ kind: 'any', of: of.map(kinds.parse) }),
  documents: () => [],
  parts: ({ of }) => of,
  // Beside a way that waits for people, a document that makes them needless decides as that of a condition does; one that
  // speaks for other people does so beside any way.
  conditions({ of }, kinds) {
    const beside = of.some((one) => kinds.fulfilledBy(one) === 'people');
    return of
      .filter((one) => kinds.fulfilledBy(one) === 'author')
      .flatMap(kinds.leaves)
      .filter((one) => kinds.fulfilledBy(one) === 'author')
      .filter((one) => beside || kinds.expressions(one).some(({ cel }) => speaksForOthers(cel)));
  },
  describe: ({ of }, kinds) =>
    of.flatMap((one, index): Prose => (index === 0 ? kinds.part(one) : prose` or ${kinds.part(one)}`)),
  // One more way is easier; of each way that stays, no part may go.
  weaker(before, after, kinds) {
    const added = after.of.filter((one) => before.of.every((was) => kinds.lost(was, [one]).length > 0));
    return added.map((one) => prose`${kinds.describe(one)} is enough now`);
  },

  // One way may be a review: that the others are not met is known only with it.
  withoutReview: (requirement, part) =>
    requirement.of.some((one) => part(one) !== undefined) ? requirement : undefined,

  judge({ of }, asked, context) {
    // Each way decides whether the others are asked: documents count as they were, too.
    const outcomes = of.map((one) => context.judge(one, asked, { ...context, condition: true }));
    const met = outcomes.find(({ state }) => state === 'met');
    if (met !== undefined) return { ...met, ...partsOfAll(outcomes) };
    const unknown = outcomes.find(({ state }) => state === 'unknown');
    if (unknown !== undefined) return unknown;
    const unmet = outcomes.filter((one) => one.state === 'unmet').toSorted((a, b) => effort(a) - effort(b));
    const [best, ...others] = unmet;
    if (best === undefined) return NOTHING;
    const [first, ...rest] = best.gaps;
    const ways = others.map(({ gaps: [gap] }) => gap);
    const message =
      ways.length === 0
        ? first.message
        : prose`${first.message} (or: ${list(
            ways.map(({ message: other }) => words(plain(other))),
            'or',
          )})`;
    // What cannot be decided is said even where another way is shorter.
    const hidden = others.flatMap(({ gaps }) => gaps.filter(({ undecided }) => undecided === true));
    const said = partsOfAll(outcomes);
    return {
      state: 'unmet',
      gaps: [{ ...first, message }, ...rest],
      ...said,
      ...omitUndefined({ advice: hidden.length === 0 ? undefined : [...(said.advice ?? []), ...hidden] }),
    };
  },
});

/** How far a way is: one that only waits for people is nearer than one where something is wrong. */
function effort({ gaps }: { readonly gaps: readonly Gap[] }): number {
  const wrong = gaps.filter(({ kind }) => kind === 'gap').length;
  return wrong * 1000 + gaps.length;
}
