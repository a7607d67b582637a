import type { Site } from '../../reporters/links.ts';
import type { Level } from '../../terms.ts';
import type { MetricReport, ObjectiveReport } from '../measures/model.ts';
import type { Coverage, ReportAnswer, StatedControl, Status } from '../model.ts';
import type { Latency, Month } from '../oversight-model.ts';
import type { Period } from '../scope.ts';

/** What a report over many repositories says. */
export interface OrganisationReport {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly version: string;
  readonly period: Period;
  readonly repositories: readonly RepositoryReport[];
  /** By name. */
  readonly teams: readonly TeamReport[];
  readonly systems: readonly OrganisationSystem[];
  readonly gaps: readonly OrganisationGap[];
  /** Of all teams. */
  readonly oversight: OversightFigures;
  /** Repositories whose ledger counts, of all: of the others nothing is known of what people decided. */
  readonly ledgers: Coverage;
  readonly months: readonly Month[];
  /** The repository that holds the organisation's own documents; absent: none of the list is known to. */
  readonly own?: OwnRepository;
  readonly statement: OrganisationStatement;
}

export interface OwnRepository {
  readonly repository: string;
  /** Git object id. */
  readonly commit: string;
  /** Absent: not known, it gave an export. */
  readonly governance?: Omit<Governance, 'stated'>;
  /** Its objectives, over all repositories. */
  readonly across: readonly ObjectiveAcross[];
}

/** An objective that is computed of everything: one that is narrowed, or that somebody typed, has no sum. */
export interface ObjectiveAcross
  extends Pick<ObjectiveReport, 'id' | 'objective' | 'target' | 'state'>,
    Omit<MetricReport, 'rest' | 'proofs' | 'trend'> {
  /** Repositories that have something to measure, of all. */
  readonly repositories: Coverage;
  /** Repositories whose export does not say it. */
  readonly notKnown: number;
}

/** What a repository holds for the whole organisation. */
export interface Governance {
  readonly site?: Site;
  readonly documents: readonly OrganisationDocument[];
  /** Every document that is cited, with the path of its copy in the package. */
  readonly copies: readonly { readonly path: string; readonly file: string }[];
  /** Numbers of the records that are cited, of those that have a proof. */
  readonly proven: readonly number[];
  /** Of the kinds above, those that it holds no document of. */
  readonly missing: readonly string[];
  readonly objectives: readonly ObjectiveReport[];
  /** Of the auditor's questions, those about policy, statement, audit and management review. */
  readonly answers: readonly ReportAnswer[];
  /** What is said of each control, by its id. */
  readonly stated: ReadonlyMap<string, ControlStatement>;
}

export interface OrganisationDocument {
  readonly kind: string;
  readonly title: string;
  readonly path: string;
  /** Git's id of its content; absent: there is none to read. */
  readonly blob?: string;
  /** Path of its copy in the package; absent: there is none. */
  readonly file?: string;
  /** When it was signed, approved or held, ISO; absent: it does not say, or is confidential. */
  readonly date?: string;
  /** Who signed, approved, led or wrote it, by the name it gives. */
  readonly by?: string;
  readonly confidential: boolean;
  /** Gaps that name it. */
  readonly gaps: number;
  /** Page of it at the commit, where the site is known. */
  readonly url?: string;
}

export interface ControlStatement
  extends Pick<StatedControl, 'applicable' | 'implemented' | 'justification'> {
  /** Why its status is what it is. */
  readonly because: string;
}

/** Annex A for the organisation, and for the repositories beneath it. */
export interface OrganisationStatement {
  /** Of the repositories beneath, those that say how controls stand. */
  readonly beneath: Coverage;
  /** Names of the others. */
  readonly notKnown: readonly string[];
  readonly controls: readonly OrganisationControl[];
}

export interface OrganisationControl {
  readonly id: string;
  readonly title: string;
  /** In the organisation's own repository; absent: not known. */
  readonly status?: Status;
  /** Absent: not known. */
  readonly said?: ControlStatement;
  /** How many repositories beneath, of those that say it, stand how. */
  readonly beneath: Readonly<Record<Status, number>>;
  /** Names of those with a gap. */
  readonly gaps: readonly string[];
}

/** How far the ledger of a repository can be relied on. */
export type LedgerState =
  | {
      readonly state: 'whole';
      readonly records: number;
      readonly unsigned: number;
      /** Whose signatures are under its records, each verified: digests of keys, or identities of Sigstore. */
      readonly signedBy: readonly string[];
    }
  /** Nothing of it is counted. */
  | { readonly state: 'broken'; readonly because: string }
  | { readonly state: 'absent' }
  /** An export: anyone who made it verified the ledger, or did not. */
  | { readonly state: 'not-verified'; readonly records: number };

export interface RepositoryReport {
  readonly team: string;
  readonly repository: string;
  /** Git object id. */
  readonly commit: string;
  readonly ledger: LedgerState;
}

export interface TeamReport {
  readonly team: string;
  readonly repositories: number;
  readonly systems: number;
  readonly systemsWithGaps: number;
  readonly gaps: number;
  readonly failures: number;
  readonly oversight: OversightFigures;
  /** As for the organisation. */
  readonly ledgers: Coverage;
}

export interface OrganisationSystem {
  readonly team: string;
  readonly repository: string;
  readonly system: string;
  readonly name: string;
  readonly owner?: string;
  readonly risk?: string;
  readonly stage?: string;
  readonly gaps: number;
}

export interface OrganisationGap {
  readonly team: string;
  readonly repository: string;
  readonly system?: string;
  readonly gate: string;
  readonly level: Level;
  readonly path?: string;
  readonly line?: number;
  /** Page of that place at the commit, where the site of the repository is known. */
  readonly url?: string;
  readonly message: string;
  readonly remedy: string;
}

/** What people decided in the period. */
export interface OversightFigures {
  readonly approved: number;
  readonly rejected: number;
  /** Records of content that landed past the gate, by a merge or a push. */
  readonly overrides: number;
  readonly merged: number;
  /** Merged although the gate said no. */
  readonly past: number;
  /** Different people who reviewed. */
  readonly people: number;
  /** Reviews whose record says how long the content had been available. */
  readonly known: number;
  /** Of that time, in seconds; absent: no record says it. */
  readonly waited?: NonNullable<Latency['quantiles']>;
}
