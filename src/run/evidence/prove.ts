import { writeFile } from 'node:fs/promises';
import { AimsError } from '../../errors.ts';
import { prove } from '../../evidence/proof.ts';
import { type ReadRecord, readThrough } from '../../evidence/reader.ts';
import type { Checkpoint } from '../../evidence/records/checkpoint.ts';
import { isNamed, notFound } from './find.ts';
import { type LedgerOptions, ledgerName, openLedger, readCheckpoints, readTrustToShow } from './ledger.ts';
import { print, printBroken } from './print.ts';

export interface ProveOptions extends LedgerOptions {
  readonly out?: string;
  readonly checkpoint?: readonly string[];
}

const DIGEST_BYTES = 32;

/** Writes the proof of one record against the last checkpoint, or the one that was asked for; the exit code. */
export async function proveRecord(wanted: string, options: ProveOptions): Promise<number> {
  const trust = await readTrustToShow(options);
  const [asked] = await readCheckpoints(options.checkpoint ?? []);
  const digests = new Digests();
  let found: ReadRecord | undefined;
  let vouching: (ReadRecord & { readonly checkpoint: Checkpoint }) | undefined;
  const through = await readThrough(openLedger(options), trust, (record) => {
    digests.push(record.digest);
    if (found === undefined && isNamed(record, wanted)) found = record;
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
    throw new AimsError('bad-input', `no checkpoint counts record ${found.sequence}`, hint);
  }
  if (asked !== undefined && asked.root !== vouching.checkpoint.root)
    return printBroken(ledgerName(options), vouching.path, 'it is not the checkpoint you kept');
  const text = `${JSON.stringify(
    prove(found, vouching, (index) => digests.at(index)),
    undefined,
    2,
  )}\n`;
  if (options.out === undefined) print(text.trimEnd().split('\n'));
  else {
    await writeFile(options.out, text);
    print([`✓ ${options.out}: record ${found.sequence} of ${vouching.checkpoint.count}`]);
  }
  return 0;
}

/** Digests of all records, thirty-two bytes each. */
class Digests {
  #bytes = Buffer.alloc(DIGEST_BYTES * 1024);
  #length = 0;

  push(hex: string): void {
    if (this.#length === this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], this.#length * 2);
    this.#length += this.#bytes.write(hex, this.#length, 'hex');
  }

  at(index: number): Uint8Array {
    return this.#bytes.subarray(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
  }
}
