import { AimsError } from '../errors.ts';
import { open } from '../evidence/envelope.ts';
import { checkpointRecord } from '../evidence/records/checkpoint.ts';
import type { SealedRecord } from '../evidence/sealed.ts';

/** GitHub takes this many subjects in one attestation. */
const MOST_SUBJECTS = 1024;

/**
 * Has GitHub attest records that were just appended: a statement about the digest of each, with the checkpoint that
 * closes them as its predicate, signed through Sigstore for this workflow and kept where no writer of the ledger can
 * change it. An append that was not attested is covered by the next attestation: its checkpoint counts those records too.
 *
 * @returns the id of the attestation, as GitHub's pages name it
 * Throws `api-unavailable`.
 * @see https://docs.github.com/actions/concepts/security/artifact-attestations
 */
export async function attestRecords(records: readonly SealedRecord[], token: string): Promise<string> {
  const last = records.at(-1);
  const closing = last === undefined ? undefined : open(last.bytes);
  if (!closing?.ok || closing.statement.predicateType !== checkpointRecord.predicateType)
    throw new AimsError('internal', 'an append without a checkpoint', 'please report this as a bug');
  const { attest } = await import('@actions/attest');
  try {
    const { attestationID } = await attest({
      subjects: records.slice(-MOST_SUBJECTS).map(({ path, digest }) => {
        return { name: path, digest: { sha256: digest } };
      }),
      predicateType: checkpointRecord.predicateType,
      predicate: closing.statement.predicate,
      token,
    });
    return attestationID ?? 'without an id';
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const hint =
      'the recording job needs `attestations: write` and `id-token: write`, and a private repository a plan with artifact attestations. The next attestation covers these records too';
    throw new AimsError('api-unavailable', `GitHub did not attest the records: ${said}`, hint, { cause });
  }
}
