import { fields, mappingOf } from '../../documents/fields.ts';
import type { Problem } from '../../documents/position.ts';
import type { LocatedDocument } from '../../documents/yaml.ts';
import { approversOf } from '../approvers.ts';
import type { Kinds } from '../kinds.ts';
import type { Policy } from '../policy.ts';
import { sensesOfGate } from '../policy-facts.ts';
import type { LockableKey } from '../weakening.ts';

/**
 * Keys that a file's own list of locked keys leaves to the policies that extend it, and by which those could silence a gate
 * that it locks. `locked: []` is meant: it locks none.
 */
export function openBesideLocks(policy: Policy, document: LocatedDocument, kinds: Kinds): readonly Problem[] {
  const file = mappingOf(document.value);
  const locked: unknown = file?.locked;
  if (!Array.isArray(locked) || locked.length === 0) return [];
  const known: readonly unknown[] = locked;
  const gates = policy.gates.filter(({ id }) => fields(fields(file?.gates)[id]).locked !== undefined);
  const restsOn = new Map<LockableKey, string>();
  for (const gate of gates) {
    const facts = sensesOfGate(gate, kinds).map(({ fact }) => fact);
    const keys: readonly LockableKey[] = [
      ...(gate.when.changes === undefined ? [] : (['changes', 'ignore', 'detectors'] as const)),
      ...(facts.some((fact) => fact.startsWith('calendars.')) ? (['calendars'] as const) : []),
      ...(facts.includes('agent') ? (['agents'] as const) : []),
      ...(gate.approvals.flatMap(approversOf).some(({ kind }) => kind === 'role')
        ? (['roles'] as const)
        : []),
    ];
    for (const key of keys) if (!known.includes(key) && !restsOn.has(key)) restsOn.set(key, gate.id);
  }
  return [...restsOn].map(([key, gate]) => ({
    ...document.keyAt(['locked']),
    message: `a policy that extends this one can silence the locked gate \`${gate}\` by \`${key}\``,
    hint: `add \`${key}\`, or take \`locked\` out: then all that a locked gate rests on is locked`,
  }));
}
