import type { Approval } from '../../../approval/approval.ts';
import type { ReadOwners } from '../../../approval/codeowners.ts';
import type { ReviewKnowledge } from '../../../approval/people.ts';
import type { Roles } from '../../../approval/roles.ts';
import type { SignedFacts } from '../../../approval/signed/facts.ts';
import type { System } from '../../../change/systems.ts';
import type { Documents } from '../../../documents/documents.ts';
import type { Login } from '../../../ids.ts';
import type { History, Tree } from '../../../objects.ts';
import type { KindLanguage } from '../../../policy/kinds.ts';
import type { Policy, Requirement } from '../../../policy/policy.ts';
import type { Prose } from '../../../prose.ts';
import type { GateApplication, GovernedChange, Subject, Trees } from '../../subject.ts';
import type { CataloguedFinding } from './findings.ts';
import type { Gap } from './gap.ts';

/** A row of the approvals table; the judge adds gate and system. */
export type ApprovalRow = Omit<Approval, 'gate' | 'system'>;

/** What an expression sees of a pull request. */
export interface PullFacts {
  readonly number: number;
  readonly labels: readonly string[];
  /** Names of branches. */
  readonly base: string;
  readonly head: string;
  readonly draft: boolean;
  /** What the author wrote and may write anew at any time. */
  readonly title: string;
  readonly body: string;
}

/** What people said, and what is worth a warning whether or not the requirement is met. */
interface Around {
  readonly said?: readonly ApprovalRow[];
  readonly advice?: readonly Gap[];
}

export type Outcome =
  | (Around & { readonly state: 'met'; readonly because: Prose })
  | (Around & { readonly state: 'unmet'; readonly gaps: readonly [Gap, ...Gap[]] })
  /** Only approvals can be unknown, and only offline. */
  | { readonly state: 'unknown'; readonly because: Prose };

/** Everything a requirement may read. */
export interface Context {
  readonly policy: Policy;
  readonly trees: Trees;
  /** Every registered system, whether or not the change touches it. */
  readonly systems: readonly System[];
  /** The files that were read, of all trees, each parsed once. */
  readonly documents: Documents;
  /** Who owns which files on the target branch. */
  readonly owners: ReadOwners;
  /** From the base. */
  readonly roles: Roles;
  readonly oversight: ReviewKnowledge;
  /** Who committed what the plan asked about; absent: nothing was asked. */
  readonly history?: History;
  readonly signed: SignedFacts;
  /** Paths the subject's approvals cover. */
  readonly content: readonly string[];
  /** ISO date, UTC: what counts as today. */
  readonly today: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  /**
   * Whether the requirement decides what else is asked: then documents count as they were and as they are, so that nobody
   * exempts himself by editing one.
   */
  readonly condition: boolean;
  /** The one change that is asked about where expressions say `change`; absent: each. */
  readonly only?: GovernedChange;
  /** Whether a requirement asks something of each change by itself. */
  readonly perChange: (requirement: Requirement) => boolean;
  /** The one version of the documents that is asked; absent: as the requirement says. */
  readonly side?: 'base' | 'head';
  /** Documents as neither side has them, but some as they were and some as they are; absent: the side has its own. */
  readonly mixed?: Tree;
  /** Files that a requirement reads in whichever version it is asked of. */
  readonly reads: (requirement: Requirement, subject: Subject) => readonly string[];
  /** Calendar of the policy → whether it is now. */
  readonly calendars: Readonly<Record<string, boolean>>;
  readonly pullRequest?: { readonly author?: Login };
  /** Absent: no pull request is known. */
  readonly pull?: PullFacts;
  /** A requirement in words. */
  readonly describe: (requirement: Requirement) => Prose;
  /** Judges a requirement that another is made of. */
  readonly judge: (requirement: Requirement, asked: GateApplication, context: Context) => Outcome;
}

/** Teams as they are written, and whether it asks who holds a role: a team may hold it. */
export interface Membership {
  readonly teams: readonly string[];
  readonly roles: boolean;
}

/** The systems that one is held against, in the tree of the change. */
export interface Among {
  readonly systems: readonly System[];
  readonly head: Tree;
}

/** A requirement kind: one file of `gates/requirements/`, and one line in the table `gates/requirement-kinds.ts`. */
export interface RequirementKind<Parsed extends Requirement = Requirement, Written = unknown>
  extends KindLanguage<Parsed, Written> {
  /** Files it reads for this subject, where they are others than `documents` names; approvals cover them too. */
  reads?(requirement: Parsed, subject: Subject, trees: Trees): readonly string[];
  /** Files it reads besides, which are no documents of its own: a change of one does not ask for the requirement. */
  compares?(requirement: Parsed, subject: Subject): readonly string[];
  /** Files it holds its own against, which belong to others: approvals do not cover them. */
  beside?(requirement: Parsed, subject: Subject, among: Among): readonly string[];
  /** Files and folders of which it must know who committed them. */
  history?(requirement: Parsed, systems: readonly System[]): readonly string[];
  /** Those of its files that this subject rests on, where it reads others too. Absent: all. */
  relies?(requirement: Parsed, subject: Subject, trees: Trees): readonly string[];
  judge(requirement: Parsed, asked: GateApplication, context: Context): Outcome;
  /** Whether it asks something of each change by itself, so that one change may meet it and another not. Absent: it does not. */
  perChange?(requirement: Parsed): boolean;
  /**
   * What is left of it where only its documents changed, or nothing did: nobody is asked to review then. Absent: all of
   * it, or nothing where it speaks of a change and its reviewers only.
   *
   * @param part the same of a requirement it is made of
   */
  withoutReview?(
    requirement: Parsed,
    part: (one: Requirement) => Requirement | undefined,
  ): Parsed | undefined;
  /** Whose members it must know, besides those of who may approve. */
  membership?(requirement: Parsed): Membership;
  /** The findings that only this kind makes. */
  readonly findings?: readonly CataloguedFinding[];
}

/**
 * One kind of the policy language, whole: how it is written, described, compared and judged.
 *
 * @param Written the value in the YAML; @param Parsed the same with its defaults
 */
export function defineRequirement<Parsed extends Requirement, Written>(
  kind: RequirementKind<Parsed, Written>,
): RequirementKind {
  return kind;
}

/** Who speaks for the subject. A system the base does not know yet has no owner: governance speaks for it. */
export function ownerAndDeputies(subject: Subject, context: Context): readonly Login[] {
  const { system } = subject;
  if (system?.base !== undefined && system.owner !== undefined) return [system.owner, ...system.deputies];
  return context.roles.people.get(context.policy.governanceRole) ?? [];
}
