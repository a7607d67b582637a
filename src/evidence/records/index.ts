import { omitUndefined } from '../../omit-undefined.ts';
import type { KindColumns, RecordRef, Summary } from '../define-record.ts';
import type { Decision, Statement } from '../statement.ts';
import { checkpointRecord } from './checkpoint.ts';
import { deploymentApprovalRecord } from './deployment-approval.ts';
import { exceptionRecord } from './exception.ts';
import { keyRecord } from './key.ts';
import { lifecycleRecord } from './lifecycle.ts';
import { monitoringRecord } from './monitoring.ts';
import { overrideRecord } from './override.ts';
import { overrideReviewRecord } from './override-review.ts';
import { oversightRecord } from './oversight.ts';
import { repairRecord } from './repair.ts';
import { reviewRecord } from './review.ts';
import { verdictRecord } from './verdict.ts';

/** Every kind of record that a ledger holds: one line a kind, under its own `type`. */
export const RECORDS = {
  review: reviewRecord,
  verdict: verdictRecord,
  'deployment-approval': deploymentApprovalRecord,
  exception: exceptionRecord,
  override: overrideRecord,
  'override-review': overrideReviewRecord,
  lifecycle: lifecycleRecord,
  monitoring: monitoringRecord,
  oversight: oversightRecord,
  checkpoint: checkpointRecord,
  repair: repairRecord,
  key: keyRecord,
} as const;

export type RecordType = keyof typeof RECORDS;
type Kind = (typeof RECORDS)[RecordType];

/** A record as the report reads it; records about the ledger itself are none. */
export type LedgerEvent = Exclude<ReturnType<Kind['read']>, undefined>;

const KINDS: readonly Kind[] = Object.values(RECORDS);
const BY_PREDICATE_TYPE: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.predicateType, kind]));

/** The kind of record that `predicateType` names; undefined when this version knows none. */
export function recordType(predicateType: string): RecordType | undefined {
  return BY_PREDICATE_TYPE.get(predicateType)?.type;
}

/** A record in short. Its predicate fits the schema of `type`, as in every ledger that was read. */
export function summarize(type: RecordType, predicate: Decision['predicate']): Summary {
  return RECORDS[type].summarize(predicate);
}

export function kindColumns(type: RecordType, predicate: Decision['predicate']): KindColumns {
  return RECORDS[type].row(predicate);
}

/** A record as the report uses it; undefined: one about the ledger itself, a checkpoint or a key. */
export function readEvent(
  { predicateType, predicate }: Statement,
  record: RecordRef,
): LedgerEvent | undefined {
  const { decidedAt, recordedAt, submittedAt, pullRequest } = predicate;
  const number =
    typeof pullRequest === 'object' && pullRequest !== null && 'number' in pullRequest
      ? pullRequest.number
      : pullRequest;
  // GitHub gives no time of a dismissal, but that of the review.
  const at = decidedAt ?? (typeof submittedAt === 'string' ? submittedAt : recordedAt);
  return BY_PREDICATE_TYPE.get(predicateType)?.read(predicate, {
    record,
    at: INSTANT.test(at) ? at : new Date(at).toISOString(),
    ...omitUndefined({ pullRequest: typeof number === 'number' ? number : undefined }),
  });
}

/** As every record of this program writes a time: in UTC, to the millisecond. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
