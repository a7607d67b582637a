import type { PullFacts } from '../../gates/requirements/support/kind.ts';
import type { Level } from '../../terms.ts';

/** Path → text; null removes the file. */
export type Files = Readonly<Record<string, string | null>>;

/** The shape of `policies/schema/policy-test.schema.json`. */
export interface TestFile {
  readonly base?: Files;
  /** Folder of files, beside the file with the cases. */
  readonly 'base-dir'?: string;
  readonly cases: readonly PolicyCase[];
}

export interface PolicyCase {
  readonly name: string;
  readonly base?: Files;
  readonly 'base-dir'?: string;
  readonly change?: Files;
  /** Folder of files that the change brings. */
  readonly 'change-dir'?: string;
  readonly author?: string;
  /** Logins that wrote commits, besides the author. */
  readonly committers?: readonly string[];
  /** Logins who approve the head. */
  readonly approvals?: readonly string[];
  /** What else reviewers said of the head. */
  readonly reviews?: readonly CaseReview[];
  /** Signed decisions whose signature holds. */
  readonly signed?: readonly CaseSignature[];
  /** Team (`org/team`) → its members; of other teams nobody is known. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** Login → what they may do here. Left out: write. */
  readonly permissions?: Readonly<
    Record<string, 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'>
  >;
  /** ISO 8601, UTC: since when the change can be read. Left out: a day before the first review. */
  readonly pushed?: string;
  /** ISO date; the time is noon, UTC. */
  readonly today?: string;
  /** ISO 8601, UTC: instead of `today`. */
  readonly now?: string;
  readonly pull?: Partial<PullFacts>;
  /** The gates it is about: what others find does not count. Absent: all. */
  readonly gates?: readonly string[];
  /** What is found, in any order; empty: it passes. */
  readonly expect: readonly CaseExpectation[];
  readonly standing?: 'passed' | 'gaps' | 'waiting' | 'not-applicable';
}

export interface CaseReview {
  readonly by: string;
  readonly state?: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  readonly says?: string;
  /** ISO 8601, UTC. Left out: when the case is judged. */
  readonly at?: string;
  /** It was given to what the target branch has, before the change: out of date. */
  readonly stale?: true;
}

export interface CaseSignature {
  readonly by: string;
  readonly decision?: 'approve' | 'reject' | 'approve-with-conditions';
  readonly conditions?: readonly string[];
  readonly method?: 'ssh' | 'sigstore' | 'commit';
  /** Id of the system; left out: of every system that is asked. */
  readonly system?: string;
  /** A document that is signed, instead of what is changed. */
  readonly document?: string;
  /** The document was signed as the target branch has it. */
  readonly stale?: true;
}

/** `GATE`, `GATE CODE`, or what else must be so of one finding. */
export type CaseExpectation = string | ExpectedFinding;

export interface ExpectedFinding {
  readonly gate: string;
  readonly code?: string;
  readonly level?: Level;
  /** It only waits for people, or something is wrong. */
  readonly kind?: 'gap' | 'waiting';
  readonly system?: string;
  readonly path?: string;
  /** Words that stand in its message. */
  readonly says?: string;
  /** Words that stand in its remedy. */
  readonly remedy?: string;
}
