import { AimsError } from '../../errors.ts';
import { Digests } from '../../evidence/digests.ts';
import type { CheckpointRecord } from '../../evidence/proof.ts';
import { readRecords } from '../../evidence/read-through.ts';
import { LedgerReader, type ReadRecord } from '../../evidence/reader.ts';
import { type LedgerEvent, readEvent } from '../../evidence/records/index.ts';
import type { Trust } from '../../evidence/signers/known.ts';
import { recordsAt, resolveBranch } from '../../git/ledger.ts';
import { openRepository } from '../../git/repository.ts';
import type { Sha256 } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { LedgerSummary } from '../ledger.ts';
import { InternPool } from './intern.ts';

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
  readonly checkpoint: CheckpointRecord;
  /** Of every record. */
  readonly digests: Digests;
}

/**
 * Verifies the ledger and reads it on the way: nothing is taken from one that is not whole.
 *
 * @param each is shown every record that holds, before it is known whether all do
 */
export async function readLedger(
  directory: string,
  branch: string,
  trust: Trust,
  each: (record: ReadRecord) => void = () => {},
): Promise<ReadLedger> {
  const nothing = (summary: LedgerSummary): ReadLedger => ({ summary, events: [] });
  try {
    const repository = await openRepository(directory);
    const commit = await resolveBranch(branch, (revision) => repository.resolve(revision));
    const reader = new LedgerReader(trust);
    const events: LedgerEvent[] = [];
    const interned = new InternPool();
    const signedBy = new Map<string, number>();
    const digests = new Digests();
    let unsigned = 0;
    let last: CheckpointRecord | undefined;
    let head: Sha256 | undefined;
    let name: string | undefined;
    for await (const { file, read: answer } of readRecords(recordsAt(directory, commit), reader)) {
      if (!answer.ok) return nothing({ state: 'broken', branch, record: file.path, because: answer.because });
      each(answer.record);
      const { statement, signature, sequence, path, digest, checkpoint } = answer.record;
      if (checkpoint !== undefined) last = { ...answer.record, checkpoint };
      digests.push(digest);
      if (signature.state === 'none') unsigned += 1;
      else signedBy.set(signature.by, (signedBy.get(signature.by) ?? 0) + 1);
      name ??= statement.predicate.repository;
      head = digest;
      const read = readEvent(statement, { sequence, path, digest, commit });
      if (read !== undefined) events.push(interned.event(read));
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
