import type { RegisterEntry } from '../change/register.ts';
import type { LifecycleStep } from '../evidence/records/lifecycle.ts';
import type { GateId, Sha } from '../ids.ts';
import type { Prose } from '../prose.ts';
import type { ReportGap } from './gap.ts';
import type { OperationReport } from './operation.ts';
import type { ExceptionReport } from './oversight-model.ts';
import type { ReportProof } from './proof.ts';
import type { LawReading } from './tables.ts';

export interface SystemReport
  extends Pick<RegisterEntry, 'id' | 'name' | 'owner' | 'deputies' | 'risk' | 'stage'> {
  /** The twelve fields of the register. */
  readonly fields: readonly RegisterField[];
  /** By the history of its entry; absent: that is not known. */
  readonly lastReview?: LastReview;
  readonly proof: ReportProof;
  readonly lifecycle: readonly ReportedStep[];
  /** Assessments, cards and every other document its gates read. */
  readonly documents: readonly DocumentReport[];
  readonly gates: readonly SystemGate[];
  /** What the EU AI Act asks of the organisation for it. */
  readonly law: LawDuties;
  readonly gaps: readonly ReportGap[];
  /** How many decisions of the period speak of it: they are under `oversight`. */
  readonly decisions: number;
  readonly incidents: readonly ReportedIncident[];
  readonly exceptions: readonly ExceptionReport[];
  /** What running it left in the ledger; absent: nothing. */
  readonly operation?: OperationReport;
}

export interface RegisterField {
  readonly name: string;
  /** Empty: the entry does not say. */
  readonly values: readonly string[];
}

/** When the register entry was reviewed last: its next date of review was set anew. */
export interface LastReview {
  /** `registered`: not since it was registered, which was then. */
  readonly state: 'reviewed' | 'registered';
  /** ISO 8601, UTC: when that landed. */
  readonly at: string;
  /** Name of the commit's author. */
  readonly by: string;
  readonly proof: ReportProof;
}

export interface ReportedStep {
  /** `changed`: a merge that no step of its life speaks of. */
  readonly step: LifecycleStep | 'changed';
  /** Of `tier-changed`. */
  readonly tier?: { readonly before: string; readonly after: string };
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by?: string;
  readonly proofs: readonly ReportProof[];
}

export interface DocumentReport {
  readonly path: string;
  /** Git's id of its content; absent: it does not exist. */
  readonly sha?: Sha;
  /** The date it gives itself, ISO. */
  readonly date?: string;
  readonly gates: readonly GateId[];
  readonly proof: ReportProof;
}

export interface SystemGate {
  readonly gate: GateId;
  readonly title: string;
  readonly controls: readonly string[];
  readonly status: 'shown' | 'gap' | 'not-shown';
  readonly because: Prose;
}

export interface ReportedIncident {
  readonly title: string;
  readonly severity?: string;
  /** ISO 8601. */
  readonly detected?: string;
  readonly resolved?: string;
  readonly proof: ReportProof;
}

/** What the EU AI Act asks of the organisation for one system, by the answers in the system's own document. */
export type LawDuties =
  | { readonly state: 'not-answered'; readonly path: string }
  | {
      readonly state: 'answered';
      /** What the organisation is to the system: `provider`, `deployer`. */
      readonly roles: readonly string[];
      /** Areas of Annex III that it is used in: with any it is high-risk. */
      readonly areas: readonly string[];
      /** Duties of Article 50 that it has. */
      readonly transparency: readonly string[];
      /** Practices of Article 5 that it is one of. */
      readonly prohibited: readonly string[];
      readonly duties: readonly Duty[];
      readonly proof: ReportProof;
    };

export interface Duty extends Pick<LawReading, 'appliesFrom' | 'missing'> {
  readonly reference: string;
  readonly title: string;
  /** Those of the organisation's roles that it binds. */
  readonly roles: readonly string[];
  /** Whether it applies on the day of the report. */
  readonly applies: boolean;
  /** By the gates asked of this system; never `shown`: an article asks for more than a gate can. */
  readonly status: 'part' | 'gap' | 'not-shown';
  /** Titles of the gates that speak of it. */
  readonly gates: readonly string[];
}
