import type { Requirement } from '../../policy/policy.ts';
import { type Prose, prose } from '../../prose.ts';
import { defineRequirement } from './support/kind.ts';
import { around, NOTHING } from './support/together.ts';

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
  parse: (of, kinds) => ({ kind: 'any', of: of.map(kinds.parse) }),
  documents: () => [],
  parts: ({ of }) => of,
  describe: ({ of }, kinds) =>
    of.flatMap(
      (one, index): Prose => (index === 0 ? kinds.describe(one) : prose` or ${kinds.describe(one)}`),
    ),
  // One more way is easier; of each way that stays, no part may go.
  weaker(before, after, kinds) {
    const added = after.of.filter((one) => before.of.every((was) => kinds.lost(was, [one]).length > 0));
    return added.map((one) => prose`${kinds.describe(one)} is enough now`);
  },

  judge({ of }, asked, context) {
    const outcomes = of.map((one) => context.judge(one, asked, context));
    const met = outcomes.find(({ state }) => state === 'met');
    if (met !== undefined) return { ...met, ...around(outcomes) };
    const unknown = outcomes.find(({ state }) => state === 'unknown');
    // The nearest way out is the one with the least missing.
    const [best] = outcomes
      .filter((one) => one.state === 'unmet')
      .sort((a, b) => a.gaps.length - b.gaps.length);
    return unknown ?? (best === undefined ? NOTHING : { ...best, ...around(outcomes) });
  },
});
