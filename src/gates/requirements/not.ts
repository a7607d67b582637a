import type { Requirement } from '../../policy/policy.ts';
import { prose } from '../../prose.ts';
import { defineRequirement } from './support/kind.ts';

interface NotRequirement {
  readonly kind: 'not';
  readonly of: Requirement;
}

/** A requirement does not hold. */
export const not = defineRequirement<NotRequirement, Readonly<Record<string, unknown>>>({
  kind: 'not',
  schema: { description: 'This does not hold.', $ref: '#/$defs/requirement' },
  needsChange: 'no',
  parse: (of, kinds) => ({ kind: 'not', of: kinds.parse(of) }),
  documents: () => [],
  parts: ({ of }) => [of],
  describe: ({ of }, kinds) => prose`that there is not ${kinds.describe(of)}`,
  // What is forbidden may only grow: the other way round.
  weaker: (before, after, kinds) =>
    kinds
      .lost(after.of, [before.of])
      .map(() => prose`that there is not ${kinds.describe(before.of)} is required in another way`),

  judge({ of }, asked, context) {
    const outcome = context.judge(of, asked, context);
    if (outcome.state === 'unknown') return outcome;
    if (outcome.state === 'unmet') return { state: 'met', because: outcome.gaps[0].message };
    const message = prose`it must not be so: ${outcome.because}`;
    return { state: 'unmet', gaps: [{ kind: 'gap', message, remedy: prose`${asked.gate.remedy}` }] };
  },
});
