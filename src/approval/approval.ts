import type { GateId, Login, SystemId } from '../ids.ts';
import type { Prose } from '../prose.ts';

/** One line of the approvals table: what one person said, or that they are still waited for. */
export interface Approval {
  readonly login: Login;
  /** In which capacity the policy would count them: "system owner", "independent reviewer", "role governance". */
  readonly capacity: string;
  readonly said:
    | 'approved'
    | 'changes-requested'
    | 'dismissed'
    | 'commented'
    | 'signed'
    | 'rejected'
    | 'nothing';
  /** ISO 8601, UTC; absent when they said nothing. */
  readonly at?: string;
  readonly review?: number;
  /** The signed approval's file, and what it is tied to. */
  readonly signed?: {
    readonly path: string;
    readonly conditions: readonly string[];
    /** It is this person's decision on this content. */
    readonly holds: boolean;
  };
  readonly counts: boolean;
  /** Why it counts or not: "same content", "`prompts/system.md` changed since". */
  readonly because: Prose;
  readonly gate: GateId;
  readonly system?: SystemId;
}
