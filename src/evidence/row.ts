import { field } from './fields.ts';
import type { ReadRecord } from './reader.ts';
import { kindColumns, summarize } from './records/index.ts';

/** One record as a flat row, for tables. */
export interface RecordRow {
  readonly sequence: number;
  readonly type: string;
  /** ISO 8601; empty: nobody says. */
  readonly decidedAt: string;
  readonly recordedAt: string;
  /** How long the content of a review could have been read by then; empty: not recorded. */
  readonly availableSeconds: string;
  readonly repository: string;
  readonly pullRequest: string;
  /** Ids, separated by spaces. */
  readonly systems: string;
  readonly who: string;
  /** One clause for people; figures are computed from the columns at the end. */
  readonly what: string;
  readonly commit: string;
  readonly policy: string;
  readonly content: string;
  readonly gate: string;
  readonly run: string;
  /** Key or identity; empty: not signed. */
  readonly signedBy: string;
  readonly digest: string;
  readonly decision: string;
  /** Of a review: `approved`, `changes-requested`, `dismissed` or `re-requested`; empty: another kind. */
  readonly reviewDecision: string;
  /** Of a verdict: `merged` or `closed`; empty: another kind. */
  readonly outcome: string;
  /** Of a verdict: `true` when it landed although the gate said no, else `false`; empty: another kind. */
  readonly mergedPastTheGate: string;
  /** Of an override: how it came past the gate; empty: another kind. */
  readonly overrideKind: string;
}

export const COLUMNS: readonly (keyof RecordRow)[] = [
  'sequence',
  'type',
  'decidedAt',
  'recordedAt',
  'availableSeconds',
  'repository',
  'pullRequest',
  'systems',
  'who',
  'what',
  'commit',
  'policy',
  'content',
  'gate',
  'run',
  'signedBy',
  'digest',
  'decision',
  'reviewDecision',
  'outcome',
  'mergedPastTheGate',
  'overrideKind',
];

/** What of a record its row is made of. */
export type RowSource = Pick<ReadRecord, 'statement' | 'sequence' | 'type' | 'digest' | 'signature'>;

export function recordRow({ statement, sequence, type, digest, signature }: RowSource): RecordRow {
  const { predicate, subject } = statement;
  const { what, who, systems } = summarize(type, predicate);
  const columns = kindColumns(type, predicate);
  const text = (...keys: readonly string[]): string => field(predicate, ...keys) ?? '';
  return {
    sequence,
    type,
    decidedAt: text('decidedAt'),
    recordedAt: text('recordedAt'),
    availableSeconds: String(columns.availableSeconds ?? ''),
    repository: text('repository'),
    pullRequest: text('pullRequest', 'number') || text('pullRequest'),
    systems: [...new Set(systems.filter((system) => system !== null))].sort().join(' '),
    who: who ?? '',
    what,
    commit: subject.map((one) => field(one, 'digest', 'gitCommit')).find((id) => id !== undefined) ?? '',
    policy: text('policy', 'sha256'),
    content: text('content', 'sha256'),
    gate: text('gate', 'version'),
    run: text('run'),
    signedBy: signature.state === 'none' ? '' : signature.by,
    digest,
    decision: text('ledger', 'decision'),
    reviewDecision: columns.reviewDecision ?? '',
    outcome: columns.outcome ?? '',
    mergedPastTheGate: String(columns.mergedPastTheGate ?? ''),
    overrideKind: columns.overrideKind ?? '',
  };
}

/** Which records are asked for. Dates are days or moments in ISO 8601, UTC; `to` a day means all of that day. */
export interface Filter {
  readonly from?: string;
  readonly to?: string;
  readonly system?: string;
  readonly type?: string;
}

/** A record without a time of its decision is dated by when it was recorded. */
export function isAskedFor({ decidedAt, recordedAt, systems, type }: RecordRow, filter: Filter): boolean {
  const { from, to } = filter;
  const at = instant(decidedAt || recordedAt);
  if (from !== undefined && at < instant(from)) return false;
  if (to !== undefined && at > instant(/^\d{4}-\d{2}-\d{2}$/.test(to) ? `${to}T23:59:59.999Z` : to))
    return false;
  if (filter.type !== undefined && filter.type !== type) return false;
  return filter.system === undefined || systems.split(' ').includes(filter.system);
}

function instant(text: string): number {
  return new Date(text).getTime();
}
