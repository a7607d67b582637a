import { AimsError } from '../../errors.ts';
import { Digests } from '../../evidence/digests.ts';
import type { VouchingCheckpoint } from '../../evidence/proof.ts';
import { LedgerReader, type ReadRecord } from '../../evidence/reader.ts';
import type { LedgerEvent } from '../../evidence/records/index.ts';
import type { Trust } from '../../evidence/signers/known.ts';
import { resolveBranch } from '../../git/ledger.ts';
import { type LedgerContent, LedgerContents } from '../../git/ledger-content.ts';
import { openRepository } from '../../git/repository.ts';
import type { Sha256 } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { LedgerSummary } from '../ledger.ts';

/** What of a ledger that was read its proofs are made of. */
export interface ProvableLedger {
  readonly summary: LedgerSummary;
  /** Absent: it has no checkpoint, or is not whole. */
  readonly proving?: ProofSource;
}

export interface ReadLedger extends ProvableLedger {
  /** In the order of the ledger; empty unless it is whole. */
  readonly events: readonly LedgerEvent[];
  /** The repository its records speak of. */
  readonly repository?: string;
}

export interface ProofSource {
  readonly checkpoint: VouchingCheckpoint;
  /** Of every record. */
  readonly digests: Digests;
}

/** Who is told while a ledger is read, before it is known whether all of it holds. */
export interface LedgerWatch {
  /** Of every record that holds. */
  readonly tick?: () => void;
  /** Shown each of them as a whole: then nothing is read on other threads. */
  readonly each?: (record: ReadRecord) => void;
}

/** Verifies the ledger and reads it on the way: nothing is taken from one that is not whole. */
export async function readLedger(
  directory: string,
  branch: string,
  trust: Trust,
  { tick, each }: LedgerWatch = {},
): Promise<ReadLedger> {
  const nothing = (summary: LedgerSummary): ReadLedger => ({ summary, events: [] });
  try {
    const commit = await resolveBranch(branch, await openRepository(directory));
    const reader = new LedgerReader(trust);
    const events: LedgerEvent[] = [];
    const signedBy = new Map<string, number>();
    const digests = new Digests();
    let unsigned = 0;
    let last: LedgerContent['checkpoint'];
    let head: Sha256 | undefined;
    let name: string | undefined;
    for await (const read of new LedgerContents(directory, commit, reader).read(each)) {
      if (!read.ok) return nothing({ state: 'broken', branch, record: read.path, because: read.because });
      tick?.();
      const { signature, digest, checkpoint, event, repository } = read.record;
      last = checkpoint ?? last;
      digests.push(digest);
      if (signature.state === 'none') unsigned += 1;
      else signedBy.set(signature.by, (signedBy.get(signature.by) ?? 0) + 1);
      name ??= repository;
      head = digest;
      if (event !== undefined) events.push(event);
    }
    const summary = {
      state: 'whole',
      branch,
      commit,
      records: reader.count,
      unsigned,
      signedBy,
      ...omitUndefined({ head, checkpoint: last?.checkpoint }),
    } as const;
    return {
      summary,
      events,
      ...omitUndefined({
        proving: last === undefined ? undefined : { checkpoint: last, digests },
        repository: name,
      }),
    };
  } catch (error) {
    if (!(error instanceof AimsError)) throw error;
    if (error.code === 'unknown-revision')
      return nothing({ state: 'absent', branch, because: `this clone has no branch ${branch}` });
    if (error.code === 'ledger-broken')
      return nothing({ state: 'broken', branch, record: branch, because: error.message });
    throw error;
  }
}
