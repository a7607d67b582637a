import type { Roles } from '../approval/roles.ts';
import { SCHEMA_TERMS } from '../documents/generated/schema-terms.ts';
import type { Evaluation, ReliedDocument } from '../gates/evaluation.ts';
import { CONFIDENTIAL, isConfidential } from '../policy/confidential.ts';
import type { Policy } from '../policy/policy.ts';
import type { Unit } from './measures/model.ts';

/** A date, a time, a number with its sign for per cent, a reference to a control or a clause. */
const PLAIN =
  /^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2}))?|-?\d{1,15}(?:\.\d{1,15})?(?: ?%)?|(?:A\.)?\d{1,2}(?:\.\d{1,2}){1,3})$/;

/** What a metric is measured in: a target in something else is a gap, confidential or not. */
const UNITS: ReadonlySet<string> = new Set<Unit>(['%', 'hours']);

/** A value of a confidential document as far as figures are computed from it: dates, numbers and the closed words of its schema. */
export function withheldValue(value: unknown): unknown {
  if (typeof value === 'string') return isTold(value) ? value : CONFIDENTIAL;
  if (Array.isArray(value)) return value.map(withheldValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withheldValue(one)]));
}

function isTold(value: string): boolean {
  return PLAIN.test(value) || SCHEMA_TERMS.has(value) || UNITS.has(value);
}

/** The roles without their holders when the policy keeps the file confidential. */
export function withheldRoles(roles: Roles, policy: Pick<Policy, 'confidential'>): Roles {
  if (!isConfidential(policy, roles.path)) return roles;
  return { ...roles, people: new Map([...roles.people.keys()].map((role) => [role, []])), teams: new Map() };
}

/** Whether what a record says of a gate may quote a document that the policy keeps confidential by now. */
export function gatesWithheld({
  policy,
  evaluation: { documents },
}: {
  readonly policy: Pick<Policy, 'confidential'>;
  readonly evaluation: Pick<Evaluation, 'documents'>;
}): (gate: string) => boolean {
  const known = READING_CONFIDENTIAL.get(documents);
  const gates = known ?? new Set(documents.flatMap((one) => (isThere(one) ? one.gate : [])));
  if (known === undefined) READING_CONFIDENTIAL.set(documents, gates);
  return (gate) => gates.has(gate);

  function isThere({ path, sha }: ReliedDocument): boolean {
    return sha !== undefined && isConfidential(policy, path);
  }
}

/** Found once for a report: a record of the ledger each would go through all documents. */
const READING_CONFIDENTIAL = new WeakMap<readonly ReliedDocument[], ReadonlySet<string>>();
