import { easiestFulfilment } from '../../policy/kinds.ts';
import type { Requirement } from '../../policy/policy.ts';
import { joinClauses, type Prose, prose } from '../../prose.ts';
import { conditional } from './support/condition.ts';
import type { Gap } from './support/gap.ts';
import { defineRequirement } from './support/kind.ts';
import { NOTHING, requireAll } from './support/together.ts';

interface IfRequirement {
  readonly kind: 'if';
  readonly condition: Requirement;
  readonly whenTrue: readonly Requirement[];
  readonly whenFalse: readonly Requirement[];
}

type PolicyValue = Readonly<Record<string, unknown>>;

interface IfFile {
  readonly if: PolicyValue;
  readonly then: readonly PolicyValue[];
  readonly else?: readonly PolicyValue[];
}

/** Some requirements hold where a condition does, others where it does not. */
export const conditionalRequirement = defineRequirement<IfRequirement, IfFile>({
  kind: 'if',
  siblings: ['then', 'else'],
  schema: {
    description:
      'A condition: where it holds, `then` must hold, else what stands under `else`. One that cannot be decided, or that the change itself turned, asks for both.',
    $ref: '#/$defs/requirement',
  },
  needsChange: 'no',
  fulfilledBy({ condition, whenTrue, whenFalse }, kinds) {
    const branch = (some: readonly Requirement[]) =>
      some.some((one) => kinds.fulfilledBy(one) === 'people')
        ? 'people'
        : easiestFulfilment(some.map(kinds.fulfilledBy));
    const branches = easiestFulfilment([branch(whenTrue), branch(whenFalse)]);
    return branches === 'people' || kinds.fulfilledBy(condition) === 'surroundings' ? branches : 'author';
  },
  parse: (file, kinds) => ({
    kind: 'if',
    condition: kinds.parse(file.if),
    whenTrue: file.then.map(kinds.parse),
    whenFalse: (file.else ?? []).map(kinds.parse),
  }),
  documents: () => [],
  parts: ({ condition, whenTrue, whenFalse }) => [condition, ...whenTrue, ...whenFalse],
  conditions: ({ condition }) => [condition],
  // Without `else` it asks more where the condition holds; with it, something else.
  sense({ condition, whenFalse }, part) {
    if (part !== condition) return 'more';
    return whenFalse.length === 0 ? 'less' : 'either';
  },
  describe({ condition, whenTrue, whenFalse }, kinds): Prose {
    const asked = prose`if ${kinds.condition(condition)}: ${joinClauses(whenTrue.map(kinds.part))}`;
    return whenFalse.length === 0 ? asked : prose`${asked}, else ${joinClauses(whenFalse.map(kinds.part))}`;
  },
  weaker(before, after, kinds) {
    const same =
      kinds.lost(before.condition, [after.condition]).length === 0 &&
      kinds.lost(after.condition, [before.condition]).length === 0;
    if (!same) return [prose`${kinds.describe(before)} is required in another way`];
    return [
      ...before.whenTrue.flatMap((one) => kinds.lost(one, after.whenTrue)),
      ...before.whenFalse.flatMap((one) => kinds.lost(one, after.whenFalse)),
    ];
  },

  withoutReview(requirement, part) {
    const left = (some: readonly Requirement[]) => some.flatMap((one) => part(one) ?? []);
    const [whenTrue, whenFalse] = [left(requirement.whenTrue), left(requirement.whenFalse)];
    return whenTrue.length + whenFalse.length === 0 ? undefined : { ...requirement, whenTrue, whenFalse };
  },

  judge({ condition, whenTrue, whenFalse }, asked, context) {
    const decided = conditional(condition, asked, context);
    const wanted = [
      ...(decided.holds ? whenTrue.map((one) => context.judge(one, decided.holding, context)) : []),
      ...(decided.fails ? whenFalse.map((one) => context.judge(one, decided.failing, context)) : []),
    ];
    if (wanted.length === 0) return { ...NOTHING, because: prose`not asked: ${context.describe(condition)}` };
    const outcome = requireAll(wanted);
    // Of an `if` that nobody could decide, `not` makes no “no” either.
    if (decided.undecided && outcome.state === 'unmet') {
      const [first, ...rest] = outcome.gaps;
      const unsure = (gap: Gap): Gap => ({ ...gap, undecided: true });
      return { ...outcome, gaps: [unsure(first), ...rest.map(unsure)] };
    }
    return decided.unknown && outcome.state === 'unmet'
      ? { state: 'unknown', because: prose`not known without a pull request: ${context.describe(condition)}` }
      : outcome;
  },
});
