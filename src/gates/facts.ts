import type { ReadOwners } from '../approval/codeowners.ts';
import type { ReviewKnowledge } from '../approval/people.ts';
import type { Roles } from '../approval/roles.ts';
import type { SignedFacts } from '../approval/signed/facts.ts';
import type { Documents } from '../documents/documents.ts';
import type { Login } from '../ids.ts';
import type { History } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import type { Weakening } from '../policy/weakening.ts';
import type { Mode } from '../terms.ts';
import type { SkippedFile } from './evaluation.ts';
import type { UnreadableInput } from './reading.ts';
import type { Gap } from './requirements/support/gap.ts';
import type { PullFacts } from './requirements/support/kind.ts';
import type { Trees } from './subject.ts';

/** Everything the verdict depends on, besides the time. */
export interface Facts {
  readonly policy: Policy;
  readonly mode: Mode;
  readonly trees: Trees;
  /** The files that were read, of all trees, each parsed once. */
  readonly documents: Documents;
  /** Who owns which files on the target branch. */
  readonly owners: ReadOwners;
  readonly roles: Roles;
  readonly oversight: ReviewKnowledge;
  readonly signed: SignedFacts;
  /** Who committed what the plan asks about; absent: it asks nothing. */
  readonly history?: History;
  readonly pullRequest?: { readonly number: number; readonly author?: Login };
  /** What GitHub says of the pull request besides its author. */
  readonly pull?: PullFacts;
  readonly weakenings: readonly Weakening[];
  readonly unseen: readonly SkippedFile[];
  /** Gates that nobody can open, and a register that claims less than it says: said as warnings. */
  readonly setup?: readonly Gap[];
  /** What could not be read: nothing passes over it. */
  readonly shortfalls: readonly UnreadableInput[];
}
