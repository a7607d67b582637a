import type { Change } from '../change/change.ts';
import type { System } from '../change/systems.ts';
import type { Tree } from '../objects.ts';
import type { Gate, Requirement } from '../policy/policy.ts';
import type { RiskTier, Transition } from '../terms.ts';

/** The three trees a verdict needs: what is trusted, where the change starts, and what it proposes. */
export interface Trees {
  /** Tip of the target branch. */
  readonly base: Tree;
  readonly mergeBase: Tree;
  readonly head: Tree;
}

/** A change with what the plan has to know beyond its class. */
export interface GovernedChange extends Change {
  readonly trusted: boolean;
}

/** The changes of one system, or of the files that belong to none; each gate is asked of each subject. */
export interface Subject {
  readonly system?: System;
  readonly changes: readonly GovernedChange[];
  /** What happens to the system as a whole. */
  readonly transitions: ReadonlySet<Transition>;
}

/** A gate that applies to a subject, and the changes that make it apply. */
export interface GateApplication {
  readonly gate: Gate;
  /** What it is asked: all that the gate requires, or its documents alone where only these changed. */
  readonly require: readonly Requirement[];
  readonly subject: Subject;
  readonly changes: readonly GovernedChange[];
}

/** The tier that the register would name after the merge: an assessment is held against this one, not against the stricter of two. */
export function tierToLand({ system }: Subject): RiskTier | undefined {
  return system?.head?.risk ?? system?.risk;
}

/** The tier a requirement is measured by: a system without one counts as `high`, and so do files of no system. */
export function tierOf({ system }: Subject): RiskTier {
  return system?.risk ?? 'high';
}
