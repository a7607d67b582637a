import { createHash } from 'node:crypto';
import { AimsError } from '../../errors.ts';
import type { Sha } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { open } from '../envelope.ts';
import { recordIndex, type StoredRecord } from '../record-index.ts';
import { RECORDS } from '../record-path.ts';
import { checkpointLine, checkpointOf } from '../records/checkpoint.ts';
import { type EndTrust, NamesDigest } from '../soundness.ts';
import type { EvidenceStore, LedgerSnapshot } from '../store.ts';
import { type Sound, soundRecords } from './branch-repair.ts';
import type { GitData } from './git-data.ts';

export interface BranchOptions {
  readonly git: GitData;
  readonly branch: string;
  /** Absent: whatever stands on the branch is read as it is. */
  readonly trust?: EndTrust;
}

const README = `# Evidence

Every human decision about governed AI changes in this repository, as recorded by aims-gate: one file a decision,
each an in-toto statement in a DSSE envelope that names the digest of the record before it.

Check all of it with \`aims-gate evidence verify --key public-key.pem\`. Never edit, rebase or force-push this branch.
`;

/** A ledger on a branch that shares no history with the code: one commit for each batch of records. */
export function branchStore(options: BranchOptions): EvidenceStore {
  const seen: Seen = { own: new Set(), soundAt: onceForLast() };
  return { name: `the branch ${options.branch}`, open: () => openBranch(options, seen) };
}

/** What this store knows of heads of the branch: a commit never changes. */
interface Seen {
  /** Commits that it made: what lies behind them was looked at then. */
  readonly own: Set<Sha>;
  /** Looks at a head that others left; at the last one once. */
  readonly soundAt: (head: Sha, look: () => Promise<Sound | undefined>) => Promise<Sound | undefined>;
}

async function openBranch({ git, branch, trust }: BranchOptions, seen: Seen): Promise<LedgerSnapshot> {
  const head = await git.head(branch);
  const sound =
    head === undefined || seen.own.has(head) || trust === undefined
      ? undefined
      : await seen.soundAt(head, () => soundRecords(git, head, trust));
  const files = sound?.files ?? (head === undefined ? new Map<string, Sha>() : await git.list(head, RECORDS));
  const repair = sound?.repair;
  if (head !== undefined && files.size === 0 && repair === undefined) throw notALedger(branch);
  const { count, pathOf, sequenceOf } = recordIndex(files.keys());
  const blobOf = (path: string): Sha | undefined => files.get(path);
  return {
    count,
    sequenceOf,
    ...omitUndefined({ repair }),
    names() {
      const digest = new NamesDigest();
      for (let sequence = 1; sequence <= count; sequence += 1)
        digest.add(pathOf(sequence), blobOf(pathOf(sequence)) ?? '');
      return {
        add: ({ path, bytes }) => void digest.add(path, blobId(bytes, head)),
        digest: () => digest.digest(),
      };
    },
    async read(sequence) {
      const path = pathOf(sequence);
      const blob = blobOf(path);
      if (blob !== undefined) return git.read(blob);
      throw new AimsError('internal', `${path} is listed and has no blob`, 'please report this as a bug');
    },
    async holds({ path, bytes }) {
      const blob = blobOf(path);
      if (blob === undefined) return false;
      // Git's ids are digests: a listing that names the right one needs no look inside.
      return blob === blobId(bytes, blob) || Buffer.from(await git.read(blob)).equals(bytes);
    },
    async add(records) {
      const commit = await git.commit(head, contents(records, head), message(records), repair?.reset);
      if ((await git.advance(branch, head, commit)) === 'moved') return 'moved';
      seen.own.add(commit);
      return 'added';
    },
  };
}

/** Asks once for the same key in a row, also while its answer is still coming; what failed is asked again. */
function onceForLast<Key, Value>(): (key: Key, ask: () => Promise<Value>) => Promise<Value> {
  let last: Key | undefined;
  let known: Promise<Value> | undefined;
  return (key, ask) => {
    if (known !== undefined && last === key) return known;
    const found = ask();
    [last, known] = [key, found];
    found.catch(() => {
      if (known === found) known = undefined;
    });
    return found;
  };
}

/** Git's id of a file; `like`: another id of the same repository, whose length tells the kind. */
function blobId(bytes: Uint8Array, like: Sha | undefined): string {
  return createHash(like?.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes)
    .digest('hex');
}

function contents(records: readonly StoredRecord[], head: Sha | undefined): ReadonlyMap<string, Uint8Array> {
  const files = new Map(records.map(({ path, bytes }) => [path, bytes]));
  if (head === undefined) files.set('README.md', Buffer.from(README, 'utf8'));
  return files;
}

/** Which records, and the checkpoint that closes them: anyone who reads the tip of the branch alone has it too. */
function message(records: readonly StoredRecord[]): string {
  const [first, last] = [records[0], records.at(-1)];
  const which =
    records.length === 1 ? `Record ${first?.sequence}` : `Records ${first?.sequence}–${last?.sequence}`;
  const opened = last === undefined ? undefined : open(last.bytes);
  const closing = opened?.ok ? checkpointOf(opened.statement) : undefined;
  return closing === undefined ? which : `${which}\n\n${checkpointLine(closing.checkpoint)}`;
}

function notALedger(branch: string): AimsError {
  const hint = 'choose another `evidence-branch`';
  return new AimsError('ledger-broken', `the branch ${branch} exists and holds no ledger`, hint);
}
