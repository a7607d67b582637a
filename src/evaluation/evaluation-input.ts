import type { Plan } from '../gates/plan.ts';
import type { UnreadableInput } from '../gates/reading.ts';
import type { PullFacts } from '../gates/requirements/support/kind.ts';
import type { Login, Sha } from '../ids.ts';
import type { Policy } from '../policy/policy.ts';
import type { Mode } from '../terms.ts';
import type { SignedApprovalResult } from './collect-signed-approvals.ts';
import type { PullRequestPeople } from './people.ts';

/** What is said to be signed, of what the gates ask. */
export type SignedReader = (plan: Plan) => Promise<SignedApprovalResult>;

/** One pull request (or one range of commits) to be judged. */
export interface EvaluationInput {
  readonly policy: Policy;
  readonly mode: Mode;
  /** Tip of the target branch: what is trusted. */
  readonly base: Sha;
  readonly mergeBase: Sha;
  readonly head: Sha;
  /** The commit whose content would land, when it is not the head: a merge group's, or the merge commit. */
  readonly merging?: Sha;
  readonly pullRequest?: { readonly number: number; readonly author?: Login };
  /** What GitHub says of the pull request besides. */
  readonly pull?: PullFacts;
  /** `owner/name`: signed approvals hold for one repository. */
  readonly repository?: string;
  /** Name of the target branch: signed approvals hold for one. Asked only where something is signed; absent: as `pull` says. */
  readonly branch?: () => Promise<string | undefined>;
  /** What people said, asked for once; absent: offline, approvals are unknown. */
  readonly people?: () => Promise<PullRequestPeople>;
  /** Signed decisions as a case of a policy states them: their signatures are not looked at. */
  readonly signed?: SignedReader;
  /** How many changed files GitHub counts. */
  readonly changedFiles?: number;
  /** What is known to be missing before anything is read. */
  readonly shortfalls?: readonly UnreadableInput[];
  /** Path of the workflow file that runs the gate. */
  readonly workflow?: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}
