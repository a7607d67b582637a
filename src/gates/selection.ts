import { codeOwnersEntry } from '../approval/codeowners.ts';
import type { FileChange } from '../change/change.ts';
import { classesOf, classifier, touchesTrusted } from '../change/classify.ts';
import {
  candidatesOf,
  changesOf,
  detectorsFor,
  type FileScan,
  type ScanCandidate,
} from '../change/detect.ts';
import { diffTrees } from '../change/diff.ts';
import { furtherNames, type LinkedPaths } from '../change/links.ts';
import { aiSubmodules } from '../change/submodules.ts';
import type { System } from '../change/systems.ts';
import type { Sha } from '../ids.ts';
import { asksCodeOwners } from '../policy/approvers.ts';
import { mayTakeIn } from '../policy/glob-start.ts';
import { globMatcher } from '../policy/globs.ts';
import type { Policy } from '../policy/policy.ts';
import { exceptionFiles } from './exceptions.ts';
import { rewrittenDocuments } from './lost-documents.ts';
import { blobsOf } from './plan.ts';
import { claimFiles } from './registered-systems.ts';
import type { GovernedChange, Trees } from './subject.ts';

/** What the trees and the policy alone tell: the first half of the plan. */
export interface Selection {
  readonly files: readonly (FileChange & { readonly trusted: boolean })[];
  /** What the paths alone govern. */
  readonly governed: readonly GovernedChange[];
  /** Files whose content decides more. */
  readonly candidates: readonly ScanCandidate[];
  /** Whether any system is registered: it may claim files that no glob names. */
  readonly registers: boolean;
  /** Blobs of the register, the roles and the documents that change, to be fetched before the second half. */
  readonly needed: readonly Sha[];
}

const NOTHING_LINKED: LinkedPaths = { links: new Map(), submodules: new Set() };

/** What is known of the files besides their trees. */
interface SelectionContext {
  /** Path of the workflow file that runs the gate. */
  readonly workflow?: string | undefined;
  readonly linked?: LinkedPaths;
  /** Path → where it was before, of files that were moved and edited. */
  readonly edited?: ReadonlyMap<string, string>;
}

/** Which changed files the policy governs. Nothing governed: nothing more needs to be fetched. */
export function select(
  policy: Policy,
  trees: Trees,
  { workflow, linked = NOTHING_LINKED, edited }: SelectionContext = {},
): Selection {
  const { links, submodules } = linked;
  const by = classifier(policy, workflow);
  const ignored = globMatcher(policy.ignore);
  const named = diffTrees(trees.mergeBase, trees.head, edited).map((one) => {
    const names = furtherNames(one, links, submodules);
    const file = names.length === 0 ? one : { ...one, names };
    return { file: { ...file, trusted: touchesTrusted(file, by) }, classes: classesOf(file, by) };
  });
  const files = named.map(({ file }) => file);
  const governed = [
    ...named.flatMap(({ file, classes }) => classes.map((found) => ({ ...file, ...found }))),
    ...aiSubmodules(files.filter(({ path }) => ignored(path) === undefined)),
  ];
  const prompts = new Set(governed.flatMap(({ path, class: kind }) => (kind === 'prompt' ? [path] : [])));
  const candidates = candidatesOf(files, detectorsFor(policy), (path) => prompts.has(path));
  const register = [trees.base, trees.head].flatMap((tree) => claimFiles(tree, policy));
  const roles = [trees.base, trees.head].flatMap((tree) => tree.entries.get(policy.roles) ?? []);
  const exceptions = exceptionFiles(trees.base, policy.exceptions);
  const owners = asksCodeOwners(policy) ? [codeOwnersEntry(trees.base) ?? []].flat() : [];
  // Who may sign is read to say what a change of it would weaken.
  const changed = new Set(files.map(({ path }) => path));
  const signing = Object.values(policy.signing)
    .filter((path) => changed.has(path))
    .flatMap((path) => [trees.base, trees.head].flatMap((tree) => tree.entries.get(path) ?? []));
  // What documents said and say tells whether the change breaks or blanks one.
  const documents = rewrittenDocuments(governed).flatMap(({ base, head }) => [base ?? [], head ?? []].flat());
  const needed = blobsOf([...register, ...roles, ...exceptions, ...owners, ...signing, ...documents]);
  return { files, governed, candidates, registers: register.length > 0, needed };
}

/** What the paths govern with what was seen inside: where a class was seen, the path alone says no more. */
export function withScans(selection: Selection, scans: readonly FileScan[]): readonly GovernedChange[] {
  const trusted = new Map(selection.files.map((file) => [file.path, file.trusted]));
  const seen = changesOf(scans, selection.files).map((change) => ({
    ...change,
    trusted: trusted.get(change.path) ?? false,
  }));
  const classes = new Set(seen.map((change) => `${change.class} ${change.path}`));
  const others = selection.governed.filter((change) => !classes.has(`${change.class} ${change.path}`));
  return [...others.map(withMove), ...seen].sort(byPath);
}

/** The very bytes under another name. */
function withMove(change: GovernedChange): GovernedChange {
  const { previousPath, base, head } = change;
  if (previousPath === undefined || base?.sha !== head?.sha || base?.mode !== head?.mode) return change;
  return { ...change, immaterial: { because: 'moved', other: previousPath } };
}

/**
 * What is governed with what the register claims: a file that nothing else names, in the paths of a registered system or
 * among the sources of its data record. Nobody's tests or licences are let out: the register says what the system is.
 */
export function withClaims(
  { files }: Selection,
  changes: readonly GovernedChange[],
  systems: readonly System[],
): readonly GovernedChange[] {
  const named = new Set(changes.map(({ path }) => path));
  const entries = systems.flatMap(({ base, head }) => [base ?? [], head ?? []].flat());
  const claims = entries.map(({ id, paths, sources }) => {
    const globs = [...paths, ...sources];
    return { id, globs, paths: globMatcher(paths), sources: globMatcher(sources) };
  });
  const mayClaim = mayTakeIn(claims, ({ globs }) => globs);
  const claimed = files.flatMap((file): readonly GovernedChange[] => {
    if (named.has(file.path)) return [];
    const places = [file.path, file.previousPath ?? [], file.names ?? []].flat();
    const asked = places.flatMap((path) => mayClaim(path).map((one) => ({ path, ...one })));
    const source = asked.find(({ path, sources }) => sources(path) !== undefined);
    if (source !== undefined)
      return [{ ...file, class: 'dataset', why: `the data record of ${source.id} names it as a source` }];
    const owner = asked.find(({ path, paths }) => paths(path) !== undefined);
    if (owner !== undefined)
      return [{ ...file, class: 'unclassified', why: `${owner.id} claims it in the register` }];
    return [];
  });
  return [...changes, ...claimed].sort(byPath);
}

function byPath(a: GovernedChange, b: GovernedChange): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
