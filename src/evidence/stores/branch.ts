import { AimsError } from '../../errors.ts';
import type { Sha } from '../../ids.ts';
import {
  chain,
  decisionHash,
  type LedgerEnd,
  ledgerEnd,
  parseRecordPath,
  RECORDS,
  type SealedRecord,
} from '../chain.ts';
import { recordDigest } from '../envelope.ts';
import type { Signer } from '../signers/signer.ts';
import type { Decision } from '../statement.ts';
import type { Appended, EvidenceStore } from '../store.ts';
import type { GitData } from './git-data.ts';

export interface BranchOptions {
  readonly git: GitData;
  readonly branch: string;
  readonly signer?: Signer;
  /** Milliseconds. Injected, so that tests do not wait. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

const MAX_TRIES = 20;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

const README = `# Evidence

Every human decision about governed AI changes in this repository, as recorded by aims-gate: one file a decision,
each an in-toto statement in a DSSE envelope that names the digest of the record before it.

Check all of it with \`aims-gate evidence verify --key public-key.pem\`. Never edit, rebase or force-push this branch.
`;

/** A ledger on a branch that shares no history with the code. */
export function branchStore(options: BranchOptions): EvidenceStore {
  return { append: (decisions) => append(decisions, options) };
}

async function append(decisions: readonly Decision[], options: BranchOptions): Promise<Appended> {
  const { git, branch, signer } = options;
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    const head = await git.head(branch);
    const files = head === undefined ? new Map<string, Sha>() : await git.list(head, RECORDS);
    if (head !== undefined && files.size === 0) throw notALedger(branch);
    const known = new Set([...files.keys()].map((path) => parseRecordPath(path)?.hash));
    const fresh = decisions.filter(({ id }) => !known.has(decisionHash(id)));
    const [first, ...more] = fresh;
    if (first === undefined) return { recorded: [], known: decisions.length };
    const end = await endOf(files, git);
    const { records, decisions: stored, checkpoint } = await chain(end, [first, ...more], signer);
    const commit = await git.commit(head, contents(records, head), message(records));
    if ((await git.advance(branch, head, commit)) === 'advanced') {
      await readBack(records, options);
      const recorded = stored.map(({ decision, digest, path }) => ({ decision, digest, path }));
      return { recorded, known: decisions.length - fresh.length, checkpoint };
    }
    const wait = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS);
    await options.sleep(wait * (0.5 + options.random()));
  }
  const hint = 'run the recording job again: nothing was lost, the decisions are still on the pull request';
  throw new AimsError(
    'ledger-conflict',
    `${branch} moved ${MAX_TRIES} times while records were appended`,
    hint,
  );
}

function contents(records: readonly SealedRecord[], head: Sha | undefined): ReadonlyMap<string, Uint8Array> {
  const files = new Map(records.map(({ path, bytes }) => [path, bytes]));
  if (head === undefined) files.set('README.md', Buffer.from(README, 'utf8'));
  return files;
}

function message(records: readonly SealedRecord[]): string {
  const [first] = records;
  return records.length === 1
    ? `Record ${first?.sequence}`
    : `Records ${first?.sequence}–${records.at(-1)?.sequence}`;
}

async function endOf(files: ReadonlyMap<string, Sha>, git: GitData): Promise<LedgerEnd | undefined> {
  const bySequence = new Map([...files].map(([path, blob]) => [parseRecordPath(path)?.sequence, blob]));
  return ledgerEnd(files.size, async (sequence) => {
    const blob = bySequence.get(sequence);
    if (blob !== undefined) return git.read(blob);
    const hint = 'find out who changed it with `aims-gate evidence verify` before anything is appended';
    throw new AimsError('ledger-broken', `the ledger has no record number ${sequence}`, hint);
  });
}

/** "Recorded" is only said of bytes that were read back from the branch. */
async function readBack(records: readonly SealedRecord[], { git, branch }: BranchOptions): Promise<void> {
  const head = await git.head(branch);
  const files = head === undefined ? new Map<string, Sha>() : await git.list(head, RECORDS);
  for (const { path, digest } of records) {
    const blob = files.get(path);
    if (blob === undefined || recordDigest(await git.read(blob)) !== digest) {
      const hint = 'somebody rewrote the branch: protect it against force pushes, then run the job again';
      throw new AimsError('ledger-broken', `${path} is not on ${branch} after it was written`, hint);
    }
  }
}

function notALedger(branch: string): AimsError {
  return new AimsError(
    'ledger-broken',
    `the branch ${branch} exists and holds no ledger`,
    'choose another `evidence-branch`',
  );
}
