import { type AimsError, badInput } from '../../../errors.ts';
import type { ReadRecord } from '../../../evidence/reader.ts';

/** Whether `record` is the one that `wanted` names: its number, its path, its decision, or the start of its digest. */
export function matchesFilter({ sequence, path, digest, statement }: ReadRecord, wanted: string): boolean {
  if (/^\d{1,9}$/.test(wanted)) return sequence === Number(wanted);
  if (/^[0-9a-f]{10,64}$/.test(wanted)) return digest.startsWith(wanted);
  return path === wanted || statement.predicate.ledger.decision === wanted;
}

export function notFound(wanted: string): AimsError {
  const hint =
    'name it by its number, its path, its decision, or the first ten digits of its sha256: see `evidence log`';
  return badInput(`the ledger holds no record ${wanted}`, hint);
}
