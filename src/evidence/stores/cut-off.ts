import { countOf } from '../../count-of.ts';
import type { Sha } from '../../ids.ts';
import { recordDigest } from '../envelope.ts';
import { RECORDS } from '../record-path.ts';
import { parseCheckpoints } from '../records/checkpoint.ts';
import type { QuarantineEntry, Repair } from '../records/repair.ts';
import type { EndTrust } from '../soundness.ts';
import type { GitData, Reset } from './git-data.ts';
import { isSound } from './sound-end.ts';

/** A commit whose message says how long the ledger was there. Anybody can write such a message. */
interface Claim {
  readonly commit: Sha;
  readonly records: number;
}

/** Ledgers that are looked at: anyone who buries one under more false claims leaves it to people. */
const MAX_LOOKS = 50;
/** Records that are kept one by one, each of which is read. */
const MAX_KEPT = 100;
const QUARANTINE = 'quarantine/';

/** What the commits behind `head` say, newest first; a recorder's message names the checkpoint that closes its commit. */
export async function claims(git: GitData, head: Sha): Promise<readonly Claim[]> {
  return ((await git.history?.(head)) ?? []).flatMap(({ commit, message }) =>
    parseCheckpoints(message).map(({ count }) => ({ commit, records: count + 1 })),
  );
}

/** The longest sound ledger of more than `count` records: its end was cut off. */
export async function longerLedger(
  git: GitData,
  said: readonly Claim[],
  count: number,
  trust: EndTrust,
): Promise<{ readonly sound: Sha; readonly before: ReadonlyMap<string, Sha> } | undefined> {
  for (const { commit } of longestFirst(said.filter(({ records }) => records > count))) {
    const before = await git.list(commit, RECORDS);
    if (before.size > count && (await isSound(git, before, trust))) return { sound: commit, before };
  }
  return undefined;
}

/**
 * Keeps records that were cut off before others were recorded in their place, as earlier recorders did: two records
 * would have one number, so they stand beside the ledger, and a signed record names them. Undefined: there are none, or
 * they are kept already.
 */
export async function preserveCutOff(
  git: GitData,
  said: readonly Claim[],
  { head, files }: { readonly head: Sha; readonly files: ReadonlyMap<string, Sha> },
  trust: EndTrust,
): Promise<(Repair & { readonly reset: Reset }) | undefined> {
  const suspects = longestFirst(said.filter((one, at) => said.slice(0, at).some(steppedBack(one))));
  if (suspects.length === 0) return undefined;
  const known = new Set([...files.values(), ...(await git.list(head, QUARANTINE)).values()]);
  for (const { commit } of suspects) {
    const before = await git.list(commit, RECORDS);
    const lost = [...before].filter(([, blob]) => !known.has(blob));
    if (lost.length > 0 && (await isSound(git, before, trust))) return keep(git, head, commit, lost);
  }
  return undefined;
}

/** A later commit that tells of no more records than an earlier one: something was cut off between them. */
function steppedBack(earlier: Claim): (later: Claim) => boolean {
  return (later) => later.commit !== earlier.commit && later.records <= earlier.records;
}

function longestFirst(said: readonly Claim[]): readonly Claim[] {
  return [...said].sort((a, b) => b.records - a.records).slice(0, MAX_LOOKS);
}

async function keep(
  git: GitData,
  head: Sha,
  commit: Sha,
  lost: readonly (readonly [string, Sha])[],
): Promise<Repair & { readonly reset: Reset }> {
  const kept = new Map<string, Sha>();
  const quarantined: QuarantineEntry[] = [];
  for (const [path, blob] of lost.slice(0, MAX_KEPT)) {
    const place = `${QUARANTINE}${commit.slice(0, 12)}/${path.slice(path.lastIndexOf('/') + 1)}`;
    kept.set(place, blob);
    const because = 'it was cut off, and others were recorded in its place';
    quarantined.push({ path, kept: place, sha256: recordDigest(await git.read(blob)), because });
  }
  if (lost.length > MAX_KEPT) {
    const rest = countOf(lost.length - MAX_KEPT, 'more record');
    quarantined.push({ path: RECORDS, because: `and ${rest}, which the next runs keep` });
  }
  return {
    ...{ found: head, sound: commit, quarantined, restored: [] },
    reset: { folder: RECORDS, without: [], kept },
  };
}
