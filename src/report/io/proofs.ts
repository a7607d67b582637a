import { AimsError } from '../../errors.ts';
import { recordDigest } from '../../evidence/envelope.ts';
import { inclusionPaths } from '../../evidence/merkle.ts';
import { proofText, prove } from '../../evidence/proof.ts';
import { parseRecordPath } from '../../evidence/record-path.ts';
import { recordsAt } from '../../git/ledger.ts';
import type { PackageFile } from '../exporters/exporter.ts';
import { proofPath } from '../proof.ts';
import type { ProvableLedger } from './read-ledger.ts';

/**
 * The proofs of the records `wanted`, by number, as `aims-gate evidence prove` writes them: one file each.
 *
 * The records are read again, and none is taken that differs from what was verified: the first reading keeps thirty-two
 * bytes of each, so that memory does not grow with what they say.
 */
export async function* proofFiles(
  directory: string,
  { summary, proving }: ProvableLedger,
  wanted: ReadonlySet<number>,
): AsyncGenerator<PackageFile> {
  if (summary.state !== 'whole' || proving === undefined || wanted.size === 0) return;
  const { checkpoint, digests } = proving;
  const path = inclusionPaths(checkpoint.checkpoint.count, (index) => digests.at(index));
  const isWanted = (name: string): boolean => wanted.has(parseRecordPath(name)?.sequence ?? 0);
  for await (const { path: name, bytes } of recordsAt(directory, summary.commit, isWanted)) {
    const sequence = parseRecordPath(name)?.sequence ?? 0;
    if (Buffer.compare(Buffer.from(recordDigest(bytes), 'hex'), digests.at(sequence - 1)) !== 0)
      throw new AimsError('ledger-broken', `${name} changed while it was read`, 'make the report again');
    yield { path: proofPath(sequence), content: proofText(prove({ bytes, sequence }, checkpoint, path)) };
  }
}
