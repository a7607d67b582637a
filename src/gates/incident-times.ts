import { fields, textOf } from '../documents/fields.ts';
import type { Policy } from '../policy/policy.ts';
import { KINDS } from './requirement-kinds.ts';
import { milliseconds } from './requirements/incidents.ts';

export type IncidentStep = 'detected' | 'resolved';

/** How long the steps of an incident may take, by severity, as a policy or an incident plan writes it. */
export type IncidentTimesBySeverity = Readonly<Record<string, unknown>>;

/** Times by severity that the first of `policies` with such a requirement promises; empty: none does. */
export function promisedTimes(policies: readonly Policy[]): IncidentTimesBySeverity {
  const asked = policies.flatMap(({ gates }) =>
    gates.filter(({ level }) => level !== 'off').flatMap((gate) => gate.require.flatMap(KINDS.leaves)),
  );
  return fields(fields(asked.find(({ kind }) => kind === 'incidents')).within);
}

/** Milliseconds that a step may take at a severity in a system of a tier, the shortest of all that is promised; undefined: nothing is. */
export function allowedTime(
  promised: readonly IncidentTimesBySeverity[],
  severity: string,
  step: IncidentStep,
  tier: string,
): number | undefined {
  const times = promised.flatMap((one) => {
    const value = fields(one[severity])[step];
    // One time for all tiers, or one by tier; that tier may have none.
    const text = textOf(value) ?? textOf(fields(value)[tier]);
    return text === undefined ? [] : [milliseconds(text)];
  });
  return times.length === 0 ? undefined : Math.min(...times);
}
