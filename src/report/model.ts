import type { OverrideWay } from '../evidence/records/override.ts';
import type { GateId, Login, Sha, Sha256, SystemId } from '../ids.ts';
import type { Prose } from '../prose.ts';
import type { Site } from '../reporters/links.ts';
import type { Level, Mode, RiskTier, Stage } from '../terms.ts';
import type { LedgerSummary } from './ledger.ts';
import type { Proof } from './proof.ts';

/**
 * How far the repository and its ledger show something.
 *
 * `part`: they show their share, the rest lies with the organisation. `gap`: they show that it is missing.
 * `not-shown`: nobody asked, or there is no record. `organisation`: they cannot show it, whatever they hold.
 * `excluded`: the Statement of Applicability leaves it out and says why.
 */
export type Status = 'shown' | 'part' | 'gap' | 'not-shown' | 'organisation' | 'excluded';

export type FrameworkId = 'iso-42001' | 'eu-ai-act' | 'nist-ai-rmf' | 'iso-27001' | 'privacy';

/** ISO dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Everything the package says, whatever its format. Every part carries its proof. */
export interface ReportModel {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly version: string;
  readonly scope: { readonly system?: SystemId; readonly framework: FrameworkId };
  readonly period: Period;
  readonly repository: { readonly name: string; readonly site?: Site };
  /** Where register, documents and policy were read. */
  readonly commit: Sha;
  readonly policy: PolicyReport;
  readonly ledger: LedgerSummary;
  /** Numbers of the records whose proof is in the package, each as `proofPath` names it. */
  readonly proven: ReadonlySet<number>;
  /** What could not be read: with any of these the package is not complete. */
  readonly shortfalls: readonly Prose[];
  readonly systems: readonly SystemReport[];
  /** The organisation's own Statement of Applicability; absent: it keeps none here. */
  readonly statement?: { readonly approvedBy?: string; readonly date?: string; readonly proof: Proof };
  /** The domains of Annex A, for headings. */
  readonly domains: readonly { readonly id: string; readonly title: string }[];
  /** Every assessable clause and Annex A control, in the order of the standard. */
  readonly controls: readonly ControlReport[];
  readonly oversight: OversightReport;
  /** The eight questions an auditor asks. */
  readonly questions: readonly Answer[];
  readonly readiness: readonly Checklist[];
  readonly crosswalk: readonly FrameworkReport[];
}

export interface PolicyReport {
  readonly path: string;
  readonly name: string;
  readonly digest: Sha256;
  readonly mode: Mode;
  /** The repository has no policy of its own. */
  readonly adopted: boolean;
  /** The preset it is compared with: what it extends. */
  readonly preset?: string;
  /** What it asks less than that preset, beside its gates. */
  readonly weakened: readonly Prose[];
  readonly proof?: Proof;
}

/** Something that is missing, and the way to mend it. */
export interface Gap {
  readonly gate: GateId;
  readonly title: string;
  readonly level: Level;
  readonly controls: readonly string[];
  readonly system?: SystemId;
  readonly path?: string;
  readonly line?: number;
  readonly message: Prose;
  readonly why: string;
  readonly remedy: Prose;
  readonly proof?: Proof;
}

/** One line of the Statement of Applicability. */
export interface ControlReport {
  readonly id: string;
  readonly title: string;
  readonly family: 'clause' | 'annex-a';
  readonly provable: 'repository' | 'partly' | 'organisation';
  /** What the organisation says of it. */
  readonly stated: StatedControl;
  readonly status: Status;
  readonly because: Prose;
  readonly gates: readonly GateProof[];
  readonly gaps: readonly Gap[];
  /** What the policy asks less than its preset. */
  readonly weakened: readonly Prose[];
  readonly proofs: readonly Proof[];
  /** What to do when it is neither shown nor left to the organisation. */
  readonly remedy?: Prose;
}

export interface StatedControl {
  readonly applicable: 'yes' | 'no' | 'not-stated';
  readonly implemented: 'yes' | 'partly' | 'no' | 'not-stated';
  readonly justification?: string;
  readonly sources: readonly string[];
  readonly where?: string;
  readonly plan?: string;
  readonly proof?: Proof;
}

/** What one gate says of a control: from the documents as they stand, and from the decisions of the period. */
export interface GateProof {
  readonly gate: GateId;
  readonly title: string;
  readonly level: Level | 'off';
  readonly status: 'shown' | 'gap' | 'not-shown';
  readonly because: Prose;
}

export interface SystemReport {
  readonly id: SystemId;
  readonly name: string;
  readonly owner?: Login;
  readonly deputies: readonly Login[];
  readonly risk?: RiskTier;
  readonly stage?: Stage;
  /** The twelve fields of the register. */
  readonly fields: readonly RegisterField[];
  readonly proof: Proof;
  readonly lifecycle: readonly LifecycleStep[];
  /** Assessments, cards and every other document its gates read. */
  readonly documents: readonly DocumentReport[];
  readonly gates: readonly SystemGate[];
  readonly gaps: readonly Gap[];
  /** How many decisions of the period speak of it: they are under `oversight`. */
  readonly decisions: number;
  readonly incidents: readonly Incident[];
  readonly exceptions: readonly ExceptionReport[];
}

export interface RegisterField {
  readonly name: string;
  /** Empty: the entry does not say. */
  readonly values: readonly string[];
}

export interface LifecycleStep {
  readonly step: 'registered' | 'deployed' | 'updated' | 'retired' | 'changed';
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by?: string;
  readonly proofs: readonly Proof[];
}

export interface DocumentReport {
  readonly path: string;
  /** Git's id of its content; absent: it does not exist. */
  readonly sha?: Sha;
  /** The date it gives itself, ISO. */
  readonly date?: string;
  readonly gates: readonly GateId[];
  readonly proof: Proof;
}

export interface SystemGate {
  readonly gate: GateId;
  readonly title: string;
  readonly controls: readonly string[];
  readonly status: 'shown' | 'gap' | 'not-shown';
  readonly because: Prose;
}

export interface Incident {
  readonly title: string;
  readonly severity?: string;
  /** ISO 8601. */
  readonly detected?: string;
  readonly resolved?: string;
  readonly proof: Proof;
}

export interface ExceptionReport {
  readonly id: string;
  readonly gate: string;
  readonly system: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly approvedBy: string;
  /** ISO date: the last day it holds. */
  readonly expires: string;
  /** `not-valid`: the file cannot be taken at its word, and excepts nothing. */
  readonly state: 'in-force' | 'ended' | 'not-valid';
  readonly proof: Proof;
  /** Records of the gates that passed on its word in the period. */
  readonly uses: readonly Proof[];
}

/** One thing a person decided in the period. */
export interface DecisionReport {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  /** `signed` and `refused`: in a file with their signature. */
  readonly said:
    | 'approved'
    | 'changes-requested'
    | 'dismissed'
    | 'signed'
    | 'refused'
    | 'approved-with-conditions'
    | 'overrode'
    | 'looked-again';
  readonly counts: boolean;
  /** In which capacity the policy counted it: "system owner". */
  readonly capacity?: string;
  readonly systems: readonly string[];
  readonly tier?: RiskTier;
  /** How long the content had been available, in seconds; absent: not recorded. */
  readonly waited?: number;
  readonly note: Prose;
  readonly pullRequest?: number;
  readonly override?: OverrideReport;
  readonly proof: Proof;
}

/** What asks for a second person: content that landed past the gate, or with conditions left to be met. */
export interface OverrideReport {
  readonly how: OverrideWay | 'unknown';
  /** Governed files that changed. */
  readonly files: number;
  /** What was missing, or the conditions, in the record's words. */
  readonly open: readonly string[];
  /** ISO date: the last day for a second person to look at it; absent: the policy asks for none. */
  readonly due?: string;
  readonly state: 'reviewed' | 'due' | 'overdue' | 'not-asked';
  readonly looks: readonly SecondLook[];
}

export interface SecondLook {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  /** Whether they are somebody else: only then it is a second look. */
  readonly independent: 'yes' | 'no' | 'unknown';
  readonly proof: Proof;
}

export interface OversightReport {
  /** Every decision of the period, oldest first; those with `override` ask for a second person. */
  readonly decisions: readonly DecisionReport[];
  readonly months: readonly Month[];
  readonly latency: readonly Latency[];
  readonly merges: {
    readonly merged: number;
    readonly closed: number;
    /** Merged although the gate said no. */
    readonly past: number;
  };
  /** Every exception, also of no registered system. */
  readonly exceptions: readonly ExceptionReport[];
  readonly suspicions: readonly Suspicion[];
  readonly people: readonly PersonReport[];
  readonly roles: readonly { readonly role: string; readonly people: readonly Login[] }[];
  readonly rolesProof: Proof;
}

export interface Month {
  /** `2026-01`. */
  readonly month: string;
  readonly approved: number;
  readonly rejected: number;
  readonly overrides: number;
}

/** How long content had been available when people decided on it, in seconds. */
export interface Latency {
  readonly tier: RiskTier | 'unknown';
  readonly decisions: number;
  /** Of these, how many records say it. */
  readonly known: number;
  readonly quantiles?: {
    readonly least: number;
    readonly quarter: number;
    readonly median: number;
    readonly threeQuarters: number;
    readonly most: number;
  };
}

/** A sign that a review may not have been one: a question to ask, no proof of anything. */
export interface Suspicion {
  readonly kind: 'too-fast' | 'burst' | 'never-no';
  readonly who: string;
  readonly message: Prose;
  readonly proofs: readonly Proof[];
}

export interface PersonReport {
  readonly who: string;
  readonly approved: number;
  readonly rejected: number;
  /** Approvals that counted. */
  readonly counted: number;
  readonly roles: readonly string[];
  readonly owns: readonly SystemId[];
}

export interface Answer {
  readonly question: string;
  readonly status: Status;
  readonly answer: Prose;
  /** What the answer rests on. */
  readonly points: readonly { readonly text: Prose; readonly proofs: readonly Proof[] }[];
  readonly missing?: Prose;
}

export interface Checklist {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly item: string;
  readonly status: Status;
  readonly because: Prose;
  readonly controls: readonly string[];
  readonly proofs: readonly Proof[];
}

export interface FrameworkReport {
  readonly framework: FrameworkId;
  readonly title: string;
  readonly references: readonly FrameworkReference[];
}

export interface FrameworkReference {
  /** `Article 9`, `Govern`. */
  readonly reference: string;
  readonly topics: readonly string[];
  /** Control ids, with how each stands. */
  readonly controls: readonly { readonly id: string; readonly reading: 'published' | 'ours' }[];
  readonly status: Status;
}
