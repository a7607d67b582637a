import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countOf } from '../../count-of.ts';
import { verifyProof } from '../../evidence/proof.ts';
import { checkpointLine, parseCheckpoints } from '../../evidence/records/checkpoint.ts';
import type { Trust } from '../../evidence/signers/known.ts';
import type { PackageManifest } from '../manifest.ts';
import { proofPath, provenSequence } from '../proof.ts';

export type CheckedProofs =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly path: string; readonly because: string };

/**
 * Checks that every proof of a package is one for the checkpoint that its manifest names, and for the record that its
 * file is called after.
 *
 * @param trust whose signatures count; with none given only the hashes are checked, which is said
 */
export async function checkProofs(
  folder: string,
  manifest: PackageManifest,
  trust: Trust,
): Promise<CheckedProofs> {
  const { checkpoint: line } = { checkpoint: '', ...manifest.predicate };
  const [checkpoint] = parseCheckpoints(String(line));
  const numbers = manifest.subject.flatMap(({ name }) => provenSequence(name) ?? []).sort((a, b) => a - b);
  if (numbers.length === 0) return { ok: true, lines: [] };
  const wrong = (sequence: number, because: string): CheckedProofs => ({
    ok: false,
    path: proofPath(sequence),
    because,
  });
  const [first = 0] = numbers;
  if (checkpoint === undefined) return wrong(first, 'the manifest names no checkpoint to check it against');
  const checked = trust.keys.length > 0 || trust.bundles !== undefined;
  const believed: Trust = checked ? trust : { ...trust, signatures: 'skip' };
  for (const sequence of numbers) {
    const verdict = verifyProof(await readFile(join(folder, proofPath(sequence)), 'utf8'), believed, [
      checkpoint,
    ]);
    if (!verdict.ok) return wrong(sequence, `it proves nothing: ${verdict.because}`);
    const { sequence: proven } = verdict.statement.predicate.ledger;
    if (proven !== sequence) return wrong(sequence, `it is the proof of record ${proven}`);
  }
  const signatures = checked ? 'signatures checked' : 'signatures NOT checked: give --ledger-key';
  return {
    ok: true,
    lines: [
      `  ${countOf(numbers.length, 'proof')}, each of a record that this checkpoint counts; ${signatures}`,
      `  ${checkpointLine(checkpoint)}`,
    ],
  };
}
