import type { Account } from '../approval/accounts.ts';
import type { CodingAgent } from '../approval/agents.ts';
import type { Approval } from '../approval/approval.ts';
import type { Change } from '../change/change.ts';
import type { Lack } from '../documents/position.ts';
import type { GateId, Login, Sha, Sha256, SystemId } from '../ids.ts';
import type { Weakening } from '../policy/weakening.ts';
import type { Prose } from '../prose.ts';
import type { Level, Mode, RiskTier, Stage } from '../terms.ts';

/** What a finding is made of: a name, a number, a list of names, or words that hold names. */
export type FindingParameter = string | number | readonly string[] | Prose;

export interface Finding {
  /** What kind of thing is missing, for machines: `document.missing`. Listed in docs/findings.md, and stable. */
  readonly code: string;
  readonly parameters: Readonly<Record<string, FindingParameter>>;
  readonly gate: GateId;
  readonly title: string;
  readonly level: Level;
  readonly controls: readonly string[];
  /** What else it serves, as people cite it; absent: nothing. */
  readonly references?: readonly string[];
  readonly system?: SystemId;
  /** `waiting`: nothing is wrong, a person has yet to act. */
  readonly kind: 'gap' | 'waiting';
  /** The user's file at fault; it need not exist yet. */
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** What the document at `path` does not have; absent: the finding is about something else. */
  readonly lack?: Lack;
  /** What is missing, one sentence without a full stop. */
  readonly message: Prose;
  /** It may quote a document that the policy keeps confidential: outside of the repository its words are not told. */
  readonly confidential?: true;
  /** Why it matters, one sentence: from the policy. */
  readonly why: string;
  /** The shortest way to fix it: a command to run or text to write. */
  readonly remedy: Prose;
}

export type GateVerdict = 'pass' | 'fail' | 'waiting' | 'unknown' | 'not-applicable';

export interface GateResult {
  readonly id: GateId;
  readonly title: string;
  readonly level: Level;
  readonly controls: readonly string[];
  /** What else it serves, as people cite it; absent: nothing. */
  readonly references?: readonly string[];
  /**
   * The worst over the systems it was asked of. `unknown`: needs approvals and the run is offline.
   * A gate of level `warning` or `notice` can `fail` without failing the evaluation.
   */
  readonly verdict: GateVerdict;
  /** Why it passed, does not apply or is unknown, one clause. */
  readonly because: Prose;
}

export interface SystemSummary {
  readonly id: SystemId;
  readonly name: string;
  /** Absent: the register entry names none that can be read. */
  readonly owner?: Login;
  readonly risk?: RiskTier;
  readonly stage?: Stage;
  /** `head`: registered by this very pull request, so nobody trusted owns it yet. */
  readonly registered: 'base' | 'head';
}

/** The stage of a system in the register at the base, and as the change leaves it. */
export interface SystemStages {
  readonly system: SystemId;
  readonly before: RegisteredStage;
  readonly after: RegisteredStage;
  /** Only where the register gives it another tier now. */
  readonly tier?: { readonly before: RiskTier; readonly after: RiskTier };
  /** ISO date from which on the register calls it deprecated, where it did not before. */
  readonly deprecated?: string;
}

/** `absent`: there is no entry; `unstated`: it names no stage that can be read. */
export type RegisteredStage = Stage | 'absent' | 'unstated';

/** An objection that ended by the hand of somebody else than its author. */
export interface OverruledObjection {
  readonly review: number;
  readonly objector: Login;
  readonly by: Login;
  readonly byId?: number;
}

/** Who took part, and what each reviewer could see: for the evidence. */
export interface OversightSummary {
  readonly author?: Login;
  readonly committers: readonly Login[];
  /** Whose review was asked for again and not given yet. */
  readonly requested: readonly Login[];
  /** Who pushed governed content. */
  readonly pushers: readonly Login[];
  /** Logins with GitHub's numeric account ids, as far as anything told them. */
  readonly accounts: readonly Account[];
  /** What coding agents wrote of the change, and for whom. */
  readonly agents: { readonly wrote: readonly CodingAgent[]; readonly principals: readonly Login[] };
  /** Accounts of people with a say who ask for changes, or of whom a review was dismissed. */
  readonly objectors: readonly number[];
  /** Objections that somebody else dismissed. */
  readonly overruled: readonly OverruledObjection[];
  /** For each reviewed commit the documents of the gates as they stood there; undefined: the commit is gone. */
  readonly reviewed: readonly {
    readonly commit: Sha;
    readonly documents: readonly { readonly path: string; readonly sha?: Sha }[] | undefined;
  }[];
  /** Review id → since when (ISO 8601, UTC) its content could be read, where that was looked up. */
  readonly available?: ReadonlyMap<number, string>;
}

/** A signed deployment approval at the head whose signature was verified. */
export interface SignedApproval {
  readonly system: SystemId;
  readonly approver: Login;
  readonly decision: 'approve' | 'reject' | 'approve-with-conditions';
  readonly conditions: readonly string[];
  /** How it is signed ("ssh"), and by which key or identity. */
  readonly method: string;
  readonly signedBy: Prose;
  /** ISO 8601, UTC; what the signer says. */
  readonly signedAt: string;
  readonly path: string;
  readonly sha: Sha;
  /** The file as it is: kept whole, the signature can be checked when the branch is gone. */
  readonly envelope: string;
}

/** A document a gate relied on, as it stands at the head. */
export interface ReliedDocument {
  readonly path: string;
  /** Absent: it does not exist. */
  readonly sha?: Sha;
  readonly gate: GateId;
  readonly system?: SystemId;
}

/** An exception of the target branch that lets a gap pass for a time. */
export interface ExceptionInForce {
  readonly id: string;
  readonly path: string;
  /** Its file as the target branch has it. */
  readonly sha: Sha;
  readonly gate: GateId;
  readonly system?: SystemId;
  readonly reason: string;
  /** The policy keeps its file confidential. */
  readonly confidential?: true;
  readonly requestedBy: Login;
  readonly approvedBy: Login;
  /** ISO date: the last day it holds. */
  readonly expires: string;
  /** From 0: it ends today. */
  readonly daysLeft: number;
}

/** A changed file that was not read as it should. */
export interface SkippedFile {
  readonly path: string;
  /** "it is larger than 1 MiB". */
  readonly because: string;
  readonly how: 'in-part' | 'not-read';
  /** Why somebody should know: "it is in the paths of support-bot". */
  readonly matters?: string;
  /** How loudly the policy wants to hear of it; absent: it is only counted. */
  readonly level?: Level;
  /** Whose paths it is in. */
  readonly system?: SystemId;
}

/**
 * The judge's answer. Everything people see (check, comment, summary, terminal, SARIF, JSON) and all
 * evidence is a function of this alone.
 */
export interface Evaluation {
  readonly verdict: 'pass' | 'fail' | 'not-applicable';
  readonly mode: Mode;
  readonly policy: {
    readonly path: string;
    readonly name: string;
    readonly digest: Sha256;
    /** Within which a second person has to look at an override; absent: the policy does not say. */
    readonly overrideReview?: string;
  };
  /** Tip of the target branch: where policy, roles and owners were read. */
  readonly base: Sha;
  readonly mergeBase: Sha;
  readonly head: Sha;
  readonly pullRequest?: { readonly number: number; readonly author?: Login };
  readonly changes: readonly Change[];
  readonly systems: readonly SystemSummary[];
  /** In the order of the policy. */
  readonly gates: readonly GateResult[];
  /** Failures first, gaps before waiting, then in the order of the policy. */
  readonly findings: readonly Finding[];
  readonly approvals: readonly Approval[];
  readonly documents: readonly ReliedDocument[];
  /** Those that let something pass, the next to end first. */
  readonly exceptions: readonly ExceptionInForce[];
  readonly stages: readonly SystemStages[];
  /** Signed decisions on this content that were verified. */
  readonly signed: readonly SignedApproval[];
  /** Absent: offline, nobody knows who took part. */
  readonly oversight?: OversightSummary;
  readonly weakenings: readonly Weakening[];
  readonly unseen: readonly SkippedFile[];
  /** SHA-256 over the governed content and the documents relied on: what an approval covers. */
  readonly content: Sha256;
  /** ISO 8601, UTC. */
  readonly judgedAt: string;
}

/** `waiting`: no gap is left, only people have yet to act. */
export type GateStatus = 'passed' | 'gaps' | 'waiting' | 'not-applicable';

export function gateStatus(evaluation: Evaluation): GateStatus {
  if (evaluation.verdict === 'not-applicable') return 'not-applicable';
  if (evaluation.verdict === 'pass') return 'passed';
  return evaluation.findings.some((finding) => finding.level === 'failure' && finding.kind === 'gap')
    ? 'gaps'
    : 'waiting';
}
