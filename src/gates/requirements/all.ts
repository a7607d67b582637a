import type { Requirement } from '../../policy/policy.ts';
import { joinClauses } from '../../prose.ts';
import { defineRequirement } from './support/kind.ts';
import { requireAll } from './support/together.ts';

interface AllRequirement {
  readonly kind: 'all';
  readonly of: readonly Requirement[];
}

/** Several requirements hold, as one of the ways of an `any`. */
export const all = defineRequirement<AllRequirement, readonly Readonly<Record<string, unknown>>[]>({
  kind: 'all',
  schema: {
    description: 'All of these hold: for use inside `any`.',
    type: 'array',
    minItems: 1,
    items: { $ref: '#/$defs/requirement' },
  },
  needsChange: 'no',
  fulfilledBy({ of }, kinds) {
    const by = of.map(kinds.fulfilledBy);
    return by.find((one) => one === 'people') ?? by.find((one) => one === 'author') ?? 'surroundings';
  },
  parse: (of, kinds) => ({ kind: 'all', of: of.map(kinds.parse) }),
  documents: () => [],
  parts: ({ of }) => of,
  describe: ({ of }, kinds) => joinClauses(of.map(kinds.part)),
  weaker: (before, after, kinds) => before.of.flatMap((one) => kinds.lost(one, after.of)),

  withoutReview(requirement, part) {
    const left = requirement.of.flatMap((one) => part(one) ?? []);
    return left.length === 0 ? undefined : { ...requirement, of: left };
  },

  judge: ({ of }, asked, context) => requireAll(of.map((one) => context.judge(one, asked, context))),
});
