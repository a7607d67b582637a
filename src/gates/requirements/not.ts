import { omitUndefined } from '../../omit-undefined.ts';
import type { Requirement } from '../../policy/policy.ts';
import { type Prose, prose } from '../../prose.ts';
import { changesApart } from './support/condition.ts';
import { defineFindings } from './support/findings.ts';
import { defineRequirement } from './support/kind.ts';

interface NotRequirement {
  readonly kind: 'not';
  readonly of: Requirement;
}

const { make, catalogue } = defineFindings('not', {
  holds: {
    about: 'The requirement below `not` holds, and it must not.',
    words: ({ because }: { readonly because: Prose }) => ({
      message: prose`the policy forbids this: ${because}`,
      defaultRemedy: prose`change the content so that this is no longer true`,
    }),
  },
});

/** A requirement does not hold. */
export const not = defineRequirement<NotRequirement, Readonly<Record<string, unknown>>>({
  kind: 'not',
  schema: { description: 'This does not hold.', $ref: '#/$defs/requirement' },
  needsChange: 'no',
  // Nobody can be made to approve: what is left is the author's.
  fulfilledBy: ({ of }, kinds) => (kinds.fulfilledBy(of) === 'surroundings' ? 'surroundings' : 'author'),
  parse: (of, kinds) => ({ kind: 'not', of: kinds.parse(of) }),
  documents: () => [],
  parts: ({ of }) => [of],
  sense: () => 'less',
  describe: ({ of }, kinds) => prose`that there is not ${kinds.part(of)}`,
  // What is forbidden may only grow: the other way round.
  weaker: (before, after, kinds) =>
    kinds
      .lost(after.of, [before.of])
      .map(() => prose`that there is not ${kinds.part(before.of)} is required in another way`),

  findings: catalogue,

  withoutReview: (requirement, part) => (part(requirement.of) === undefined ? undefined : requirement),

  judge({ of }, asked, context) {
    const { side, condition } = context;
    const sides =
      side === undefined ? (condition ? (['head', 'base'] as const) : (['head'] as const)) : [side];
    // That one change is not so says nothing of the others.
    const outcomes = changesApart(of, asked, context).flatMap((only) =>
      sides.map((one) => context.judge(of, asked, { ...context, side: one, ...omitUndefined({ only }) })),
    );
    for (const outcome of outcomes) {
      if (outcome.state === 'unknown') return outcome;
      if (outcome.state === 'met')
        return { state: 'unmet', gaps: [make.holds({ because: outcome.because })] };
      // What could not be decided is no “no”.
      const [first, ...rest] = [...outcome.gaps, ...(outcome.advice ?? [])].filter(
        ({ undecided }) => undecided === true,
      );
      if (first !== undefined) return { state: 'unmet', gaps: [first, ...rest] };
    }
    const [outcome] = outcomes;
    return {
      state: 'met',
      because: outcome?.state === 'unmet' ? outcome.gaps[0].message : prose`it is not so`,
    };
  },
});
