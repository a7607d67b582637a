import { getIDToken } from '@actions/core';
import { REAL_NAMES } from '../evidence/names.ts';
import { pseudonyms } from '../evidence/pseudonyms.ts';
import type { Recording } from '../evidence/recording.ts';
import { ed25519Signer } from '../evidence/signers/ed25519.ts';
import type { Signer } from '../evidence/signers/signer.ts';
import { sigstoreSigner } from '../evidence/signers/sigstore.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { RecordingOptions, RecordingRun } from './options.ts';

/** What the records of this run share. */
export function recordingOf(
  options: RecordingOptions,
  repository: string,
  { url: run, serverUrl }: Pick<RecordingRun, 'url' | 'serverUrl'>,
  recordedAt: string,
): Recording {
  const { host } = new URL(serverUrl);
  const names = options.pseudonymKey === undefined ? REAL_NAMES : pseudonyms(options.pseudonymKey);
  return { host, repository, run, recordedAt, names, reviewText: options.reviewText };
}

/** Who signs the records of this run; undefined: nobody, which is said loudly. */
export function signerOf({
  signer,
  signingKey,
  previousSigningKey,
  fulcioUrl,
  rekorUrl,
}: RecordingOptions): Signer | undefined {
  if (signer === 'sigstore')
    return sigstoreSigner({
      identityToken: () => getIDToken('sigstore'),
      ...omitUndefined({ fulcioUrl, rekorUrl }),
    });
  if (signer === 'none' || signingKey === undefined) return undefined;
  const current = ed25519Signer(signingKey);
  if (previousSigningKey === undefined) return current;
  return { ...current, predecessor: ed25519Signer(previousSigningKey) };
}
