import { candidatesOf, detectorsFor } from '../change/detect.ts';
import type { System } from '../change/systems.ts';
import type { Trees } from '../gates/subject.ts';
import { ARTEFACTS, filesAsAdded, hasArtefact } from '../gates/system-artifacts.ts';
import type { SystemId } from '../ids.ts';
import type { ObjectSource } from '../objects.ts';
import { globPrefix } from '../policy/globs.ts';
import type { Policy } from '../policy/policy.ts';
import { FILES_AT_ONCE, scanFiles } from './scan-files.ts';

/**
 * Systems whose last model, model id or prompt goes with the change. Only where one goes, and paths show none that
 * stays, are the system's other files looked into. What cannot be read holds nothing that was seen: then the system
 * counts as ended, and somebody has to say that it is not.
 */
export async function systemsWithoutArtifact(
  policy: Policy,
  losers: readonly System[],
  trees: Trees,
  source: ObjectSource,
): Promise<ReadonlySet<SystemId>> {
  const emptied = new Set<SystemId>();
  for (const system of losers)
    if (!(await holdsArtefact(system, policy, trees, source))) emptied.add(system.id);
  return emptied;
}

async function holdsArtefact(
  system: System,
  policy: Policy,
  { head: known }: Trees,
  source: ObjectSource,
): Promise<boolean> {
  if (hasArtefact(system, policy, known)) return true;
  // Of a very large repository only the folders that changed are listed so far.
  const globs = [system.base, system.head].flatMap((entry) => entry?.paths ?? []);
  const folders = globs
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => globPrefix(glob, policy.systems));
  const head = (await source.trees([known.commit], folders)).get(known.commit) ?? known;
  if (hasArtefact(system, policy, head)) return true;
  const candidates = candidatesOf(filesAsAdded(system, head), detectorsFor(policy), () => false);
  for (let from = 0; from < candidates.length; from += FILES_AT_ONCE) {
    const scans = await scanFiles(candidates.slice(from, from + FILES_AT_ONCE), source);
    if (scans.some(({ found }) => found.some((seen) => ARTEFACTS.has(seen.class) && seen.tuning !== true)))
      return true;
  }
  return false;
}
