import type { FileChange } from '../change/change.ts';
import { classifier } from '../change/classify.ts';
import type { System } from '../change/systems.ts';
import type { Tree } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import type { ChangeClass } from '../policy/vocabulary.ts';
import type { GovernedChange } from './subject.ts';

/** What a system answers with: without any of these it is no AI system any more. */
export const ARTEFACTS: ReadonlySet<ChangeClass> = new Set<ChangeClass>(['model', 'model-id', 'prompt']);

/** Registered systems from which the change takes an artefact: the last one, or one of several. */
export function systemsLosingArtifacts(
  systems: readonly System[],
  changes: readonly GovernedChange[],
): readonly System[] {
  const gone = changes.filter(({ class: kind }) => ARTEFACTS.has(kind));
  if (gone.length === 0) return [];
  return systems.filter(
    (system) => system.base !== undefined && gone.some((change) => leaves(change, system)),
  );
}

function leaves({ path, previousPath, status, before, after }: GovernedChange, { claims }: System): boolean {
  if (status === 'removed' || (before !== undefined && after === undefined)) return claims(path);
  return previousPath !== undefined && claims(previousPath) && !claims(path);
}

/** Whether a system still has an artefact in `head`, as far as paths tell. */
export function hasArtefact(system: System, policy: Policy, head: Tree): boolean {
  const by = classifier(policy);
  return [...head.entries.keys()].some(
    (path) => system.claims(path) && by.classes(path).some(({ class: kind }) => ARTEFACTS.has(kind)),
  );
}

/** The files of a system, as if each were new: what is in them is then all seen. */
export function filesAsAdded(system: System, head: Tree): readonly FileChange[] {
  return [...head.entries.values()]
    .filter(({ path }) => system.claims(path))
    .map((entry) => ({ path: entry.path, status: 'added', head: entry }));
}
