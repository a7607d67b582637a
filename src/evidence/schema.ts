import validators from './generated/validators.cjs';
import type { RecordType } from './records/index.ts';

/** What `policies/schema/evidence-<type>.schema.json` finds wrong in a predicate first; undefined when nothing. */
export function schemaProblem(type: RecordType, predicate: object): string | undefined {
  const check = validators[`evidence-${type}`];
  if (check(predicate)) return undefined;
  const error = check.errors?.[0];
  return `${error?.instancePath.slice(1) || 'the predicate'} ${error?.message ?? 'is not valid'}`;
}
