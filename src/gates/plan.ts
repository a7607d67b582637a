import { codeOwnersEntry } from '../approval/codeowners.ts';
import type { FileChange } from '../change/change.ts';
import { transition } from '../change/change.ts';
import { classesOf, classifier, touchesTrusted } from '../change/classify.ts';
import { type Candidate, candidatesOf, changesOf, lookout, type Sight } from '../change/detect.ts';
import { diffTrees } from '../change/diff.ts';
import { readRegister, registerFiles } from '../change/register.ts';
import { joinRegisters, type System } from '../change/systems.ts';
import type { Sha, SystemId } from '../ids.ts';
import type { Blob, TreeEntry } from '../objects.ts';
import { asksCodeOwners } from '../policy/approvers.ts';
import type { Gate, Policy } from '../policy/policy.ts';
import { exceptionFiles } from './exceptions.ts';
import { documentsOf, requirementsOf } from './requirement-kinds.ts';
import type { Asked, GovernedChange, Subject, Trees } from './subject.ts';

/** What the trees and the policy alone tell: the first half of the plan. */
export interface Selection {
  readonly files: readonly (FileChange & { readonly trusted: boolean })[];
  /** What the paths alone govern. */
  readonly governed: readonly GovernedChange[];
  /** Files whose content decides more. */
  readonly candidates: readonly Candidate[];
  /** Blobs of the register and the roles, to be fetched before the second half. */
  readonly needed: readonly Sha[];
}

export interface Plan {
  readonly governed: readonly GovernedChange[];
  readonly systems: readonly System[];
  readonly subjects: readonly Subject[];
  readonly asked: readonly Asked[];
  /** Paths a subject's approvals cover: its changes and the documents its gates rely on. */
  readonly content: ReadonlyMap<Subject, readonly string[]>;
  /** Blobs the gates read. */
  readonly needed: readonly Sha[];
}

/** Which changed files the policy governs. Nothing governed: nothing more needs to be fetched. */
export function select(policy: Policy, trees: Trees, workflow?: string): Selection {
  const by = classifier(policy, workflow);
  const files = diffTrees(trees.mergeBase, trees.head).map((file) => ({
    ...file,
    trusted: touchesTrusted(file, by),
  }));
  const governed = files.flatMap((file) => classesOf(file, by).map((found) => ({ ...file, ...found })));
  const prompts = new Set(governed.flatMap(({ path, class: kind }) => (kind === 'prompt' ? [path] : [])));
  const candidates = candidatesOf(files, lookout(policy), (path) => prompts.has(path));
  const register = [trees.base, trees.head].flatMap((tree) => registerFiles(tree, policy));
  const roles = [trees.base, trees.head].flatMap((tree) => tree.entries.get(policy.roles) ?? []);
  const exceptions = exceptionFiles(trees.base, policy.exceptions);
  const owners = asksCodeOwners(policy) ? [codeOwnersEntry(trees.base) ?? []].flat() : [];
  // Who may sign is read to say what a change of it would weaken.
  const changed = new Set(files.map(({ path }) => path));
  const signing = Object.values(policy.signing)
    .filter((path) => changed.has(path))
    .flatMap((path) => [trees.base, trees.head].flatMap((tree) => tree.entries.get(path) ?? []));
  const entries = register.map(({ entry }) => entry);
  const needed = blobsOf([...entries, ...roles, ...exceptions, ...owners, ...signing]);
  return { files, governed, candidates, needed };
}

/** What the paths govern with what was seen inside: where a class was seen, the path alone says no more. */
export function withSights(selection: Selection, sights: readonly Sight[]): readonly GovernedChange[] {
  const trusted = new Map(selection.files.map((file) => [file.path, file.trusted]));
  const seen = changesOf(sights).map((change) => ({ ...change, trusted: trusted.get(change.path) ?? false }));
  const classes = new Set(seen.map((change) => `${change.class} ${change.path}`));
  const byPath = selection.governed.filter((change) => !classes.has(`${change.class} ${change.path}`));
  return [...byPath, ...seen].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/**
 * Which gates are asked of which systems, and which blobs and paths they need.
 *
 * @param emptied systems whose last model, model id or prompt goes with the change
 */
export function plan(
  policy: Policy,
  changes: readonly GovernedChange[],
  trees: Trees,
  blobs: ReadonlyMap<Sha, Blob>,
  emptied: ReadonlySet<SystemId>,
): Plan {
  const base = readRegister(trees.base, policy, blobs);
  const head = readRegister(trees.head, policy, blobs);
  const systems = joinRegisters(base, head, policy);
  const governed = changes.flatMap((change) => bySystem(change, systems));
  const subjects = subjectsOf(governed, systems, emptied);
  const gates = gatesOf(policy);
  const asked = subjects.flatMap((subject) => gates.flatMap((gate) => ask(gate, subject, trees)));
  const content = new Map<Subject, readonly string[]>();
  const needed: TreeEntry[] = [];
  for (const subject of subjects) {
    const paths = subject.changes.flatMap((change) => [change.path, change.previousPath ?? []].flat());
    for (const { gate } of asked.filter((entry) => entry.subject === subject)) {
      for (const path of requirementsOf(gate).flatMap((requirement) =>
        documentsOf(requirement, subject, trees),
      )) {
        paths.push(path);
        const entries = [trees.base, trees.mergeBase, trees.head].flatMap(
          (tree) => tree.entries.get(path) ?? [],
        );
        needed.push(...entries);
      }
    }
    content.set(subject, [...new Set(paths)].sort());
  }
  if (asksLines(gates))
    for (const { base: was, head: is } of governed) needed.push(...[was ?? [], is ?? []].flat());
  return { governed, systems, subjects, asked, content, needed: blobsOf(needed) };
}

/** Whether an expression counts lines: then every governed file is read. */
function asksLines(gates: readonly Gate[]): boolean {
  return gates.some((gate) => JSON.stringify(requirementsOf(gate)).includes('lines.'));
}

/** The gates of the policy, and the engine's own where the policy does without. */
export function gatesOf({ gates, selfProtection }: Policy): readonly Gate[] {
  return selfProtection === undefined ? gates : [...gates, selfProtection];
}

/** One change for each system that claims the file before or after a rename; one without when none does. */
function bySystem(change: GovernedChange, systems: readonly System[]): readonly GovernedChange[] {
  const claiming = systems.filter(
    ({ claims }) => claims(change.path) || (change.previousPath !== undefined && claims(change.previousPath)),
  );
  return claiming.length === 0 ? [change] : claiming.map(({ id }) => ({ ...change, system: id }));
}

function subjectsOf(
  governed: readonly GovernedChange[],
  systems: readonly System[],
  emptied: ReadonlySet<SystemId>,
): readonly Subject[] {
  const owned = systems.map((system) => ({
    system,
    changes: governed.filter(({ system: id }) => id === system.id),
    ...(emptied.has(system.id) ? { emptied: true as const } : {}),
  }));
  const rest = governed.filter(({ system }) => system === undefined);
  return [
    ...owned.filter(({ changes }) => changes.length > 0),
    ...(rest.length > 0 ? [{ changes: rest }] : []),
  ];
}

function ask(gate: Gate, subject: Subject, trees: Trees): readonly Asked[] {
  if (gate.level === 'off') return [];
  const { when } = gate;
  if (gate.scope === 'system' ? !suits(gate, subject) : subject.system !== undefined) return [];
  const own =
    gate.scope === 'system'
      ? undefined
      : new Set(gate.require.flatMap((one) => documentsOf(one, subject, trees)));
  const changes = subject.changes.filter(
    (change) =>
      (when.changes === undefined || kindsOf(change).some((kind) => when.changes?.includes(kind))) &&
      (when.files === 'all' || change.trusted) &&
      (own === undefined ||
        [change.path, change.previousPath].some((path) => path !== undefined && own.has(path))),
  );
  return changes.length === 0 ? [] : [{ gate, subject, changes }];
}

/**
 * Whether a gate speaks to the tier and stage of a subject. Missing facts never make a gate go away: no tier counts
 * as high, no stage as every stage.
 */
export function suits({ when }: Gate, subject: Subject): boolean {
  const { system } = subject;
  if (when.lifecycle?.includes('retiring') === true && !isRetiring(subject)) return false;
  const tier = system?.risk ?? 'high';
  const stages = system?.stages ?? [];
  if (when.risk !== undefined && !when.risk.includes(tier)) return false;
  return (
    when.stage === undefined || stages.length === 0 || stages.some((stage) => when.stage?.includes(stage))
  );
}

/** Whether a system ends: its register entry goes or says so, or nothing that answers is left of it. */
function isRetiring({ system, emptied }: Subject): boolean {
  if (system === undefined) return false;
  const unregistered = system.base !== undefined && system.head === undefined;
  return emptied === true || unregistered || system.stages.includes('retired');
}

/** A class, and for a dependency also how it changed. */
function kindsOf(change: GovernedChange): readonly string[] {
  if (change.class !== 'ai-dependency') return [change.class];
  return [change.class, `${change.class}:${transition(change)}`];
}

/** Ids of what can be read: neither links nor submodules. */
export function blobsOf(entries: readonly TreeEntry[]): readonly Sha[] {
  return [
    ...new Set(entries.filter(({ mode }) => mode === '100644' || mode === '100755').map(({ sha }) => sha)),
  ];
}
