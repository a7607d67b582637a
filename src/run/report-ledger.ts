import { AimsError } from '../errors.ts';
import { parseRecordPath } from '../evidence/chain.ts';
import { open, recordDigest } from '../evidence/envelope.ts';
import type { Verifier } from '../evidence/signers/ed25519.ts';
import { type LedgerFile, verifyLedger } from '../evidence/verify.ts';
import { ledgerFiles, resolveBranch } from '../git/ledger.ts';
import { openRepository } from '../git/repository.ts';
import type { Sha } from '../ids.ts';
import type { LedgerEvent, LedgerSummary } from '../report/ledger.ts';
import { readRecord } from '../report/read-record.ts';

export interface ReadLedger {
  readonly summary: LedgerSummary;
  /** In the order of the ledger; empty unless it is whole. */
  readonly events: readonly LedgerEvent[];
  /** The repository its records speak of. */
  readonly repository?: string;
}

/** Verifies the ledger and reads it on the way: nothing is taken from one that is not whole. */
export async function readLedger(
  directory: string,
  branch: string,
  keys: readonly Verifier[],
): Promise<ReadLedger> {
  const nothing = (summary: LedgerSummary): ReadLedger => ({ summary, events: [] });
  try {
    const repository = await openRepository(directory);
    const commit = await resolveBranch(branch, (revision) => repository.resolve(revision));
    const reading = new Reading(commit);
    const verified = await verifyLedger(reading.over(ledgerFiles(directory, branch)), keys);
    if (!verified.ok)
      return nothing({ state: 'broken', branch, record: verified.record, because: verified.because });
    const { records, unsigned, signedBy, head } = verified;
    const { unknown, events, name } = reading;
    const summary = { state: 'whole', branch, commit, records, unsigned, signedBy, unknown } as const;
    return {
      summary: { ...summary, ...(head === undefined ? {} : { head }) },
      events,
      ...(name === undefined ? {} : { repository: name }),
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

/** Takes what the report needs of each record while it passes by to be verified. */
class Reading {
  readonly events: LedgerEvent[] = [];
  unknown = 0;
  name: string | undefined;
  readonly #commit: Sha;

  constructor(commit: Sha) {
    this.#commit = commit;
  }

  async *over(files: AsyncIterable<LedgerFile>): AsyncGenerator<LedgerFile> {
    for await (const file of files) {
      yield file;
      // Asked for the next one: this one was in order.
      this.#take(file);
    }
  }

  #take({ path, bytes }: LedgerFile): void {
    const opened = open(bytes, []);
    const sequence = parseRecordPath(path)?.sequence;
    if (!opened.ok || sequence === undefined) return;
    const { repository } = opened.statement.predicate;
    if (typeof repository === 'string') this.name ??= repository;
    const record = { sequence, path, digest: recordDigest(bytes), commit: this.#commit };
    const read = readRecord(opened.statement, record);
    if (read.kind !== 'other') this.events.push(read);
    else if (read.known === 'no') this.unknown += 1;
  }
}
