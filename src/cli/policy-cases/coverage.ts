import { isMapping } from '../../documents/fields.ts';
import { KINDS } from '../../gates/requirement-kinds.ts';
import type { Gate, Policy, Requirement } from '../../policy/policy.ts';
import { plain } from '../../prose.ts';
import { type WithoutPart, withoutBounds } from './weaker-gates.ts';

/** A policy that asks a little less or otherwise than the one in hand, and what is changed in it. */
export interface Mutant {
  readonly gate: string;
  /** In words; absent: the gate as a whole. */
  readonly part?: string;
  readonly policy: Policy;
}

/**
 * The policy without one of its gates, requirements, alternatives or bounds, each by itself: what no case would notice no
 * case holds.
 */
export function mutants(policy: Policy): readonly Mutant[] {
  return policy.gates
    .filter(({ level }) => level !== 'off')
    .flatMap((gate): readonly Mutant[] => {
      const of = (changed: Gate) => ({
        ...policy,
        gates: policy.gates.map((one) => (one === gate ? changed : one)),
      });
      return [
        { gate: gate.id, policy: of({ ...gate, level: 'off' }) },
        ...without(gate.require).map(({ rest, part }) => ({
          gate: gate.id,
          part,
          policy: of({ ...gate, require: rest }),
        })),
      ];
    });
}

/** Each list of requirements without one of them, at any depth; a list of one has nothing that can go by itself. */
function without(list: readonly Requirement[]): readonly WithoutPart<readonly Requirement[]>[] {
  return list.flatMap((one, index) => [
    ...(list.length > 1 ? [{ rest: list.toSpliced(index, 1), part: plain(KINDS.describe(one)) }] : []),
    ...inside(one).map(({ rest, part }) => ({ rest: list.toSpliced(index, 1, rest), part })),
  ]);
}

function inside(requirement: Requirement): readonly WithoutPart<Requirement>[] {
  const of = plain(KINDS.describe(requirement));
  return [
    ...withoutBounds(requirement).map(({ rest, part }) => ({ rest, part: `${part} of “${of}”` })),
    ...partsWithout(requirement),
  ];
}

function partsWithout(requirement: Requirement): readonly WithoutPart<Requirement>[] {
  return Object.entries(requirement).flatMap(([key, value]): readonly WithoutPart<Requirement>[] => {
    if (isList(value))
      return without(value).map(({ rest, part }) => ({ rest: { ...requirement, [key]: rest }, part }));
    if (key !== 'thresholds' || !isMapping(value)) return [];
    return Object.entries(value).flatMap(([metric, bounds]) =>
      boundsOf(bounds).map(({ rest, part }) => ({
        rest: { ...requirement, thresholds: { ...value, [metric]: rest } },
        part: `${metric}: ${part}`,
      })),
    );
  });
}

/** The bounds of a metric without one of them, those of its groups too. */
function boundsOf(bounds: unknown): readonly WithoutPart<object>[] {
  if (!isMapping(bounds)) return [];
  return Object.entries(bounds).flatMap(([key, value]): readonly WithoutPart<object>[] => {
    if (key === 'groups')
      return boundsOf(value).map(({ rest, part }) => ({
        rest: { ...bounds, groups: rest },
        part: `groups ${part}`,
      }));
    const { [key]: _, ...rest } = bounds;
    return [{ rest, part: key }];
  });
}

function isList(value: unknown): value is readonly Requirement[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (one) =>
        isMapping(one) && typeof one.kind === 'string' && KINDS.all.some(({ kind }) => kind === one.kind),
    )
  );
}
