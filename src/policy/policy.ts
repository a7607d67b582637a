import type { GateId, Login, Sha256, TeamName } from '../ids.ts';
import type { Level, Mode, RiskTier, Stage, Transition } from '../terms.ts';
import type { Calendar } from './calendar.ts';
import type { PolicyText } from './policy-text.ts';
import type { CHANGE_CLASSES, DetectorId, Method } from './vocabulary.ts';

export interface GateCondition {
  /** A class, or one way a class changes: `ai-dependency:added`. */
  readonly changes?: readonly string[];
  readonly risk?: readonly RiskTier[];
  readonly stage?: readonly Stage[];
  /** What happens to the system as a whole. Beside `changes` either is enough. */
  readonly transitions?: readonly Transition[];
  readonly files: 'all' | 'trusted';
  /** An expression that must hold for the gate to apply. */
  readonly condition?: Requirement;
}

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
export interface ReviewStandard {
  /** Minutes the content must have been there to be read. */
  readonly minMinutes: PerTier;
  /** Whether the review must say in writing what it rests on. */
  readonly rationale: 'required' | 'optional';
  /** Approvals of governed pull requests one person may give within an hour without being reported. */
  readonly maxPerHour?: number;
}
/** How an approval can be given: by a review, or signed. */
export type ApprovalChannel = 'review' | Method;

export interface ApprovalRequirement {
  readonly kind: 'approval';
  readonly by: readonly Approver[];
  /** How many different people, for each tier. */
  readonly count: PerTier;
  /** Which ways are strong enough, for each tier. */
  readonly ways: Readonly<Record<RiskTier, readonly ApprovalChannel[]>>;
  /** Absent: a click is enough. */
  readonly standard?: ReviewStandard;
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

/** Within which a second person has to look at a merge past the gate, where the policy says nothing. */
export const REVIEW_WITHIN = '7 days';

export interface ReviewRequirement {
  readonly kind: 'review';
  /** How many independent reviewers, for each tier. */
  readonly count: PerTier;
  readonly role?: string;
  /** Absent: a click is enough. */
  readonly standard?: ReviewStandard;
}

/** A requirement as parsed: plain data, of which its kind knows the rest. */
export interface Requirement {
  /** The key in the policy file. */
  readonly kind: string;
  /** How to fix it, instead of the gate's own words. */
  readonly remedy?: string;
  /** `author`: beside a way of `any` that waits for people, what the author of the change writes is enough. */
  readonly trust?: 'author';
}

export interface Gate {
  readonly id: GateId;
  readonly title: string;
  readonly why: string;
  readonly controls: readonly string[];
  /** What else it serves, as people cite it. */
  readonly references: readonly string[];
  /** The strictest, where it differs by tier. */
  readonly level: Level | 'off';
  /** Absent: the same at every tier. */
  readonly levels?: Readonly<Record<RiskTier, Level | 'off'>>;
  /** Besides what the policy says of all exceptions. */
  readonly exceptions?: ExceptionRules;
  readonly locked: boolean;
  /** `organisation`: asked once, about its own records, and of no system. */
  readonly scope: 'system' | 'organisation';
  readonly reason?: string;
  readonly when: GateCondition;
  readonly require: readonly Requirement[];
  /** Paths of the documents it reads, as the policy writes them. */
  readonly documents: readonly string[];
  /** Those of them that its conditions read: they decide what is asked. */
  readonly decisive: readonly string[];
  /** The approvals and reviews it asks for, at any depth. */
  readonly approvals: readonly (ApprovalRequirement | ReviewRequirement)[];
  /** Absent: each finding says what to do. */
  readonly remedy?: string;
}

/** Who may grant exceptions and for how long at most; `none`: nobody may. */
export type ExceptionRules = 'none' | GrantRules;

export interface GrantRules {
  /** Absent: anyone who holds a role on the target branch, or owns the system. */
  readonly by?: readonly Approver[];
  /** Counted from the day it was approved. */
  readonly max?: string;
}

/** What values of a parameter are allowed; every bound that is there must hold. */
export interface Bounds {
  /** A number, or a period such as `12 months`. */
  readonly min?: number | string;
  readonly max?: number | string;
  readonly oneOf?: readonly unknown[];
}

/** A value that policies may set within bounds. */
export interface PolicyParameter {
  readonly value: unknown;
  /** Each of them must hold. */
  readonly bounds: readonly Bounds[];
  readonly about?: string;
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
  /** The files it was made of, from the root of `extends` to its own, parsed. */
  readonly texts: readonly PolicyText[];
  /** Absent: the policy says nothing, so the run's own input or `enforce` holds. */
  readonly mode?: Mode;
  readonly systems: string;
  readonly roles: string;
  readonly governanceRole: string;
  /** Folder of the exceptions. */
  readonly exceptions: string;
  /** Who may grant them, and for how long. */
  readonly exceptionRules?: ExceptionRules;
  /** What a policy that extends this one may set, and what it is set to. */
  readonly parameters: Readonly<Record<string, PolicyParameter>>;
  /** Until when somebody else must have reviewed an override: `14 days`. Absent: no review of an exception is asked for. */
  readonly overrideReview?: string;
  /** `ignored`: who pushed governed content may still approve it. */
  readonly pushers: 'excluded' | 'ignored';
  /** `write`: a reviewer whom nothing names must be allowed to push to the repository. `members`: must belong to it. */
  readonly reviewers: 'write' | 'members';
  /** Coding agents: accounts that are some, besides those known, and how many people review what an agent wrote. */
  readonly agents: { readonly accounts: readonly Login[]; readonly humans: number };
  /** How loudly a changed file is reported that nothing could read, by the tier of the system whose paths it lies in. */
  readonly unread: Readonly<Record<RiskTier, Level | 'off'>>;
  /** Files that say who may sign. */
  readonly signing: Readonly<Record<SigningFile, string>>;
  readonly trusted: Globs;
  /** Documents whose content stays out of evidence packages. */
  readonly confidential: Globs;
  readonly changes: Readonly<Record<(typeof CHANGE_CLASSES)[number], Globs>>;
  /** Files no detector looks into; `!` puts files back. */
  readonly ignore: Globs;
  /** What each detector looks into beyond that, or not: see `lookoutGlobs`. */
  readonly detectors: Readonly<Record<DetectorId, Globs>>;
  readonly calendars: Readonly<Record<string, Calendar>>;
  readonly gates: readonly Gate[];
  /**
   * Anyone who changes what the gate trusts needs the governance role. Of the engine, because no policy may forget it;
   * absent where a gate of the policy asks for no less.
   */
  readonly selfProtection?: Gate;
}
