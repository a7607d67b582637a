import type { Checkpoint } from '../evidence/records/checkpoint.ts';
import type { OverrideWay } from '../evidence/records/override.ts';
import type { Sha, Sha256 } from '../ids.ts';
import type { RiskTier } from '../terms.ts';
import type { RecordRef } from './proof.ts';

/** Whether the ledger can be relied on, and what it holds. */
export type LedgerSummary =
  | {
      readonly state: 'whole';
      readonly branch: string;
      readonly commit: Sha;
      readonly records: number;
      readonly unsigned: number;
      /** Key id → records it signed. */
      readonly signedBy: ReadonlyMap<string, number>;
      readonly head?: Sha256;
      /** The last one: what the proofs of the package are made against. Records after it cannot be proven. */
      readonly checkpoint?: Checkpoint;
    }
  | { readonly state: 'broken'; readonly branch: string; readonly record: string; readonly because: string }
  | { readonly state: 'absent'; readonly branch: string; readonly because: string };

/** A record as the report reads it. Fields that a record of an older version does not have are left out. */
export type LedgerEvent =
  | ReviewEvent
  | VerdictEvent
  | LifecycleEvent
  | OverrideEvent
  | OverrideReviewEvent
  | ExceptionEvent
  | DeploymentApprovalEvent;

interface Recorded {
  readonly record: RecordRef;
  /** When it was decided, else when it was recorded: ISO 8601, UTC. */
  readonly at: string;
  readonly pullRequest?: number;
}

export interface ReviewEvent extends Recorded {
  readonly kind: 'review';
  readonly who: string;
  readonly decision: string;
  /** Seconds from the content becoming available to the decision. */
  readonly waited?: number;
  readonly counted: readonly {
    readonly gate: string;
    readonly system?: string;
    readonly capacity: string;
    readonly counts: boolean;
    readonly because: string;
  }[];
}

export interface VerdictEvent extends Recorded {
  readonly kind: 'verdict';
  readonly outcome: 'merged' | 'closed';
  readonly verdict: string;
  readonly past: boolean;
  readonly by?: string;
  readonly author?: string;
  readonly systems: readonly { readonly id: string; readonly risk?: RiskTier }[];
  readonly gates: readonly { readonly id: string; readonly verdict: string; readonly because: string }[];
  readonly findings: readonly { readonly gate: string; readonly system?: string; readonly message: string }[];
}

export interface LifecycleEvent extends Recorded {
  readonly kind: 'lifecycle';
  readonly system: string;
  readonly step: 'registered' | 'deployed' | 'updated' | 'retired';
  readonly by?: string;
}

export interface OverrideEvent extends Recorded {
  readonly kind: 'override';
  readonly decision: string;
  readonly how: OverrideWay | 'unknown';
  readonly by?: string;
  readonly systems: readonly string[];
  readonly paths: readonly string[];
  /** What was missing, or the conditions, in the record's words. */
  readonly open: readonly string[];
  /** ISO date: the last day for a second person to look at it. */
  readonly due?: string;
}

export interface OverrideReviewEvent extends Recorded {
  readonly kind: 'override-review';
  readonly override: string;
  readonly by?: string;
  readonly independent: string;
}

export interface ExceptionEvent extends Recorded {
  readonly kind: 'exception';
  readonly exception: string;
  readonly gate: string;
  readonly system?: string;
}

export interface DeploymentApprovalEvent extends Recorded {
  readonly kind: 'deployment-approval';
  readonly system: string;
  readonly by: string;
  readonly decision: string;
  readonly method: string;
}
