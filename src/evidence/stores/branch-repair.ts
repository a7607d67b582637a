import { countOf } from '../../count-of.ts';
import type { Sha } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { recordDigest } from '../envelope.ts';
import { parseRecordPath, RECORDS } from '../record-path.ts';
import type { QuarantineEntry, Repair } from '../records/repair.ts';
import { type EndTrust, recordProblem } from '../soundness.ts';
import { claims, longerLedger, preserveCutOff } from './cut-off.ts';
import type { GitData, Reset } from './git-data.ts';
import { isSound } from './sound-end.ts';

/** What a recorder continues on a branch. */
export interface Sound {
  readonly files: ReadonlyMap<string, Sha>;
  /** Somebody else wrote to the branch since: how it is put back, and what is said of it. */
  readonly repair?: Repair & { readonly reset: Reset };
}

/** Commits that are looked back at: anyone who buries a ledger under more of them is left to people. */
const MAX_BACK = 50;
/** Files that are named one by one, each of which is read. */
const MAX_NAMED = 100;

/**
 * The records at `head` as far as a recorder left them there.
 *
 * Where the branch does not end as a recorder leaves it, the last commit that does is continued, and what came since is
 * taken out of `records/`, in a new commit and not by a force push. Where the end was cut off, the longer ledger in the
 * branch's own history is; where others were recorded in its place, what was cut off is kept beside them. Files that stand
 * where no record can stand are taken out below records that came later. Undefined: there is no such commit, or what came
 * since holds genuine records (another key has signed, say): then nothing is touched.
 */
export async function soundRecords(git: GitData, head: Sha, trust: EndTrust): Promise<Sound | undefined> {
  const files = await git.list(head, RECORDS);
  const proper = properlyNamed(files);
  let commit: Sha | undefined = head;
  let before = proper !== undefined && (await isSound(git, proper, trust)) ? proper : files;
  for (let step = 0; !(await isSound(git, before, trust)); step += 1) {
    commit = step === MAX_BACK ? undefined : await git.parent(commit);
    if (commit === undefined) return step === MAX_BACK ? undefined : begunByOthers(git, head, files, trust);
    before = await git.list(commit, RECORDS);
  }
  const said = await claims(git, head);
  const longer = await longerLedger(git, said, before.size, trust);
  if (longer !== undefined) {
    const restored = await putBack(git, { head, files, ...longer }, trust);
    if (restored !== undefined) return restored;
  }
  if (commit !== head || before !== files) return putBack(git, { head, files, sound: commit, before }, trust);
  const repair = await preserveCutOff(git, said, { head, files }, trust);
  return { files, ...omitUndefined({ repair }) };
}

/**
 * The files that stand where a record can stand: an older recorder may have gone on recording beside others. Undefined:
 * all do, or one has a name that no command should be given.
 */
function properlyNamed(files: ReadonlyMap<string, Sha>): ReadonlyMap<string, Sha> | undefined {
  const proper = new Map([...files].filter(([path]) => parseRecordPath(path) !== undefined));
  const others = [...files.keys()].filter((path) => !proper.has(path));
  return others.length > 0 && others.every((path) => /^[\w./-]{1,500}$/.test(path)) ? proper : undefined;
}

/** A branch on which nothing is a record yet: the ledger begins on top of it. */
async function begunByOthers(
  git: GitData,
  head: Sha,
  files: ReadonlyMap<string, Sha>,
  trust: EndTrust,
): Promise<Sound | undefined> {
  if (files.size === 0 || files.size > MAX_NAMED) return undefined;
  for (const [path, blob] of files) {
    const bytes = await readable(git, blob);
    // Anything that can be read as a record may be the ledger of another key or another name of the repository.
    if (bytes !== undefined && !/DSSE|statement|written/.test(recordProblem(path, bytes, trust) ?? 'DSSE'))
      return undefined;
  }
  return putBack(git, { head, files, sound: undefined, before: new Map() }, trust);
}

interface Disturbed {
  readonly head: Sha;
  readonly files: ReadonlyMap<string, Sha>;
  readonly sound: Sha | undefined;
  readonly before: ReadonlyMap<string, Sha>;
}

async function putBack(
  git: GitData,
  { head, files, sound, before }: Disturbed,
  trust: EndTrust,
): Promise<Sound | undefined> {
  const foreign = [...files].filter(([path, blob]) => before.get(path) !== blob);
  const restored = [...before].filter(([path, blob]) => files.get(path) !== blob).map(([path]) => path);
  const quarantined: QuarantineEntry[] = [];
  const kept = new Map<string, Sha>();
  for (const [path, blob] of foreign.slice(0, MAX_NAMED)) {
    const bytes = await readable(git, blob);
    if (bytes === undefined) {
      quarantined.push({ path, because: 'it cannot be read' });
      continue;
    }
    const problem = recordProblem(path, bytes, trust);
    if (problem === undefined && !before.has(path)) return undefined;
    const place = `quarantine/${head.slice(0, 12)}/${String(quarantined.length).padStart(3, '0')}`;
    kept.set(place, blob);
    const because = problem ?? 'it stands where another record stood';
    quarantined.push({ path, kept: place, sha256: recordDigest(bytes), because });
  }
  if (foreign.length > MAX_NAMED)
    quarantined.push({ path: RECORDS, because: `and ${countOf(foreign.length - MAX_NAMED, 'more file')}` });
  const tree = sound === undefined ? undefined : await git.folder(sound, RECORDS);
  const without = sound === head ? foreign.map(([path]) => path) : undefined;
  const reset: Reset = { folder: RECORDS, kept, ...omitUndefined({ tree, without }) };
  return { files: before, repair: { found: head, sound, quarantined, restored, reset } };
}

async function readable(git: GitData, blob: Sha): Promise<Uint8Array | undefined> {
  try {
    return await git.read(blob);
  } catch {
    return undefined;
  }
}
