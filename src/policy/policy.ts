import type validators from '../documents/generated/validators.cjs';
import type { GateId, Login, Sha256, TeamName } from '../ids.ts';
import type { Level, Mode, RiskTier, Stage, Transition } from '../terms.ts';
import type { ChangeClass, DetectorId, Method } from './vocabulary.ts';

export interface When {
  /** A class, or one way a class changes: `ai-dependency:added`. */
  readonly changes?: readonly string[];
  readonly risk?: readonly RiskTier[];
  readonly stage?: readonly Stage[];
  readonly lifecycle?: readonly Transition[];
  readonly files: 'all' | 'trusted';
}

export interface DocumentRequirement {
  readonly kind: 'document';
  /** With `*`: every file that matches. */
  readonly path: string;
  readonly schema?: DocumentSchema;
  /** Dotted paths of the parts that are judged; empty: the whole document. */
  readonly fields: readonly string[];
  readonly sections: readonly string[];
  /** Section → other headings that are accepted for it. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly changed?: 'in-substance';
  readonly optional: boolean;
}

/** A schema of `policies/schema` that describes a document people keep. */
export type DocumentSchema = Exclude<validators.SchemaName, 'policy' | 'policy-test' | 'reviews'>;

export type Approver =
  | { readonly kind: 'owner' }
  /** For each changed file its owners by CODEOWNERS on base. */
  | { readonly kind: 'codeowners' }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'team'; readonly team: TeamName }
  | { readonly kind: 'permission'; readonly level: PermissionLevel }
  | { readonly kind: 'app'; readonly app: Login }
  | { readonly kind: 'person'; readonly login: string };

export type PermissionLevel = 'write' | 'maintain' | 'admin';

export type PerTier = Readonly<Record<RiskTier, number>>;

/** What makes an approval more than a click. */
export interface Care {
  /** Minutes the content must have been there to be read. */
  readonly minMinutes: PerTier;
  /** Whether the review must say in writing what it rests on. */
  readonly rationale: 'required' | 'optional';
  /** Approvals of governed pull requests one person may give within an hour without being reported. */
  readonly maxPerHour?: number;
}
/** How an approval can be given: by a review, or signed. */
export type Way = 'review' | Method;

export interface ApprovalRequirement {
  readonly kind: 'approval';
  readonly by: readonly Approver[];
  /** How many different people, for each tier. */
  readonly count: PerTier;
  /** Which ways are strong enough, for each tier. */
  readonly ways: Readonly<Record<RiskTier, readonly Way[]>>;
  /** Absent: a click is enough. */
  readonly care?: Care;
}

/** Several approvals, nobody counting for two of them. */
export interface DistinctRequirement {
  readonly kind: 'distinct';
  readonly of: readonly ApprovalRequirement[];
}

/** Files of the target branch that say who may sign approvals. */
export const SIGNING_FILES = {
  'allowed-signers': '.aims/allowed_signers',
  'revoked-keys': '.aims/revoked_keys',
  identities: '.aims/identities.yml',
  'sigstore-root': '.aims/sigstore-root.json',
} as const;
export type SigningFile = keyof typeof SIGNING_FILES;
export const SIGNING_NAMES = Object.keys(SIGNING_FILES) as readonly SigningFile[];

export interface ReviewRequirement {
  readonly kind: 'review';
  /** How many independent reviewers, for each tier. */
  readonly count: PerTier;
  readonly role?: string;
  /** Absent: a click is enough. */
  readonly care?: Care;
}

export interface RegisteredRequirement {
  readonly kind: 'registered';
}

export interface GuardrailsRequirement {
  readonly kind: 'guardrails';
}

export interface ChecklistRequirement {
  readonly kind: 'checklist';
  readonly path: string;
  /** Ids that must be there and ticked; empty: every item must be. */
  readonly items: readonly string[];
}

export interface FreshRequirement {
  readonly kind: 'fresh';
  readonly path: string;
  /** Dotted path of a date that has been; `[]` stands for each entry of a list. */
  readonly field?: string;
  /** Dotted path of a date that must not be past. */
  readonly until?: string;
  /** `12 months`, `90 days`, `1 year`. */
  readonly within: string;
}

export interface LinkRequirement {
  readonly kind: 'link';
  readonly path: string;
  /** Dotted path of the address or file. */
  readonly field: string;
}

export interface RisksRequirement {
  readonly kind: 'risks';
  readonly path: string;
  /** Likelihood × impact that needs treatment when it is exceeded, 1–25. */
  readonly limit: number;
  /** Who may accept a risk; absent: the owner, the role `risk` and the governance role. */
  readonly accept?: readonly Approver[];
}

export interface ImpactsRequirement {
  readonly kind: 'impacts';
  readonly path: string;
}

/** How soon: `4 hours`, `30 minutes`, `10 days`. */
export interface IncidentTimes {
  readonly detected: string;
  readonly resolved: string;
}

export interface IncidentsRequirement {
  readonly kind: 'incidents';
  readonly path: string;
  readonly within: Readonly<Record<'critical' | 'high' | 'moderate' | 'low', IncidentTimes>>;
}

export interface ModelIndexRequirement {
  readonly kind: 'model-index';
  /** A model card. */
  readonly path: string;
  readonly results: readonly string[];
}

export interface SupplierRequirement {
  readonly kind: 'supplier';
  /** Where assessments of suppliers lie. */
  readonly folder: string;
  /** How long ago performance and incidents may have been looked at: `12 months`. */
  readonly reviewed: string;
}

export interface ExpressionRequirement {
  readonly kind: 'expression';
  readonly cel: string;
  /** What is missing when it does not hold. */
  readonly say?: string;
  /** Name in the expression → path of a YAML document or of Markdown with front matter. */
  readonly documents: Readonly<Record<string, string>>;
  /** Name of a document and key of a list in it: the expression must hold for each entry, as `one`. */
  readonly each?: string;
}

export interface Threshold {
  readonly min?: number;
  readonly max?: number;
  readonly 'no-regression'?: boolean;
  /** How much worse than before is still no regression, in the metric's unit. */
  readonly tolerance?: number;
  /** Between the best and the worst group, in the metric's unit. */
  readonly 'max-gap'?: number;
  /** Of the worst group to the best, 0–1. */
  readonly 'min-ratio'?: number;
}

export interface MetricsRequirement {
  readonly kind: 'metrics';
  readonly results: readonly string[];
  readonly format?: string;
  readonly thresholds: Readonly<Record<string, Threshold>>;
}

export interface AnyRequirement {
  readonly kind: 'any';
  readonly of: readonly Requirement[];
}

export interface AllRequirement {
  readonly kind: 'all';
  readonly of: readonly Requirement[];
}

export interface NotRequirement {
  readonly kind: 'not';
  readonly of: Requirement;
}

export type Requirement =
  | AllRequirement
  | AnyRequirement
  | ChecklistRequirement
  | DistinctRequirement
  | ExpressionRequirement
  | FreshRequirement
  | GuardrailsRequirement
  | ImpactsRequirement
  | IncidentsRequirement
  | LinkRequirement
  | MetricsRequirement
  | ModelIndexRequirement
  | NotRequirement
  | RisksRequirement
  | SupplierRequirement
  | RegisteredRequirement
  | DocumentRequirement
  | ApprovalRequirement
  | ReviewRequirement;

export interface Gate {
  readonly id: GateId;
  readonly title: string;
  readonly why: string;
  readonly controls: readonly string[];
  readonly level: Level | 'off';
  readonly locked: boolean;
  /** `organisation`: asked once, about its own records, and of no system. */
  readonly scope: 'system' | 'organisation';
  readonly reason?: string;
  readonly when: When;
  readonly require: readonly Requirement[];
  readonly remedy: string;
}

/** A glob of the policy with what takes files out again: in order, the last that matches wins. */
export type Globs = readonly string[];

/** A policy after `extends` is resolved and every default is filled in. */
export interface Policy {
  /** Path of the team's own policy file in the repository, or `preset:NAME` when there is none. */
  readonly path: string;
  /** For people: the file's `name`, else the preset's. */
  readonly name: string;
  /** SHA-256 over the policy file and every file it extends, in order. */
  readonly digest: Sha256;
  /** Paths in the repository of the policy file and the files it extends. */
  readonly files: readonly string[];
  /** Absent: the policy says nothing, so the run's own input or `enforce` holds. */
  readonly mode?: Mode;
  readonly systems: string;
  readonly roles: string;
  readonly governanceRole: string;
  /** Folder of the exceptions. */
  readonly exceptions: string;
  /** Until when somebody else must have reviewed an override: `14 days`. Absent: no review of an exception is asked for. */
  readonly overrideReview?: string;
  /** `ignored`: who pushed governed content may still approve it. */
  readonly pushers: 'excluded' | 'ignored';
  /** Files that say who may sign. */
  readonly signing: Readonly<Record<SigningFile, string>>;
  readonly trusted: Globs;
  readonly changes: Readonly<Record<ChangeClass, Globs>>;
  /** Files no detector looks into; `!` puts files back. */
  readonly ignore: Globs;
  /** What each detector looks into beyond that, or not: see `lookoutGlobs`. */
  readonly detectors: Readonly<Record<DetectorId, Globs>>;
  readonly gates: readonly Gate[];
}
