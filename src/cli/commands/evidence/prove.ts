import { writeFile } from 'node:fs/promises';
import { badInput } from '../../../errors.ts';
import { Digests } from '../../../evidence/digests.ts';
import { inclusionPaths } from '../../../evidence/merkle.ts';
import { proofText, prove, type VouchingCheckpoint } from '../../../evidence/proof.ts';
import { readThrough } from '../../../evidence/read-through.ts';
import type { ReadRecord } from '../../../evidence/reader.ts';
import {
  type LedgerOptions,
  ledgerName,
  openLedger,
  readCheckpoints,
  readTrustToShow,
} from '../../../git/open-ledger.ts';
import { matchesFilter, notFound } from './find.ts';
import { print, printBroken } from './print.ts';

export interface ProveOptions extends LedgerOptions {
  readonly out?: string;
  readonly checkpoint?: readonly string[];
}

/** Writes the proof of one record against the last checkpoint, or the one that was asked for; the exit code. */
export async function proveRecord(wanted: string, options: ProveOptions): Promise<number> {
  const trust = await readTrustToShow(options);
  const [asked] = await readCheckpoints(options.checkpoint ?? []);
  const digests = new Digests();
  let found: ReadRecord | undefined;
  let vouching: (VouchingCheckpoint & Pick<ReadRecord, 'path'>) | undefined;
  const through = await readThrough(openLedger(options), trust, (record) => {
    digests.push(record.digest);
    if (found === undefined && matchesFilter(record, wanted)) found = record;
    const { checkpoint } = record;
    if (checkpoint !== undefined && (asked === undefined || checkpoint.count === asked.count))
      vouching = { ...record, checkpoint };
    return 'go on';
  });
  if (!through.ok) return printBroken(ledgerName(options), through.record, through.because);
  if (found === undefined) throw notFound(wanted);
  if (vouching === undefined || vouching.checkpoint.count < found.sequence) {
    const hint =
      asked === undefined ? 'append again: every append ends with one' : 'give a later --checkpoint';
    throw badInput(`no checkpoint counts record ${found.sequence}`, hint);
  }
  if (asked !== undefined && asked.root !== vouching.checkpoint.root)
    return printBroken(ledgerName(options), vouching.path, 'it is not the checkpoint you kept');
  const paths = inclusionPaths(vouching.checkpoint.count, (index) => digests.at(index));
  const text = proofText(prove(found, vouching, paths));
  if (options.out === undefined) print(text.trimEnd().split('\n'));
  else {
    await writeFile(options.out, text);
    print([`✓ ${options.out}: record ${found.sequence} of ${vouching.checkpoint.count}`]);
  }
  return 0;
}
