import { AimsError, badInput } from '../../../errors.ts';
import { append } from '../../../evidence/append.ts';
import { REAL_NAMES } from '../../../evidence/names.ts';
import { readThrough } from '../../../evidence/read-through.ts';
import { origin } from '../../../evidence/recording.ts';
import { keyRecord } from '../../../evidence/records/key.ts';
import { ed25519Signer } from '../../../evidence/signers/ed25519.ts';
import type { KnownKey } from '../../../evidence/signers/known.ts';
import type { KeySigner } from '../../../evidence/signers/signer.ts';
import {
  type LedgerOptions,
  ledgerName,
  ledgerTrust,
  openLedger,
  readText,
} from '../../../git/open-ledger.ts';
import { writerOf } from '../../../recording/retry.ts';
import { ledgerStore } from './ledger-store.ts';
import { print, printBroken } from './print.ts';

export interface RevokeOptions extends LedgerOptions {
  /** A file with the private key that signs this: a trusted one, and not the one that goes. */
  readonly signingKey: string;
  readonly reason: string;
}

/** Why a text names no key that can be revoked. */
const HINT = '`aims-gate evidence verify` prints the keys of the ledger';

/**
 * Appends a record after which nothing is believed that a key signs, once the whole ledger holds; the exit code.
 *
 * @param wanted the id of the key, or its beginning: 8 hex digits at least
 */
export async function revokeKey(wanted: string, options: RevokeOptions): Promise<number> {
  const trust = await ledgerTrust(options);
  if (trust.keys.length === 0) throw badInput('no key is given to check the ledger with', 'give --key');
  const signer = ed25519Signer(
    await readText(options.signingKey, 'the signing key', 'give --signing-key a private key in PEM'),
  );
  let repository = '';
  const through = await readThrough(openLedger(options), trust, ({ statement }) => {
    repository = String(statement.predicate.repository);
    return 'go on';
  });
  if (!through.ok) return printBroken(ledgerName(options), through.record, through.because);
  const going = goingKey(wanted, through.keys, signer);
  const at = new Date().toISOString();
  const recording = { repository, recordedAt: at, names: REAL_NAMES, reviewText: 'digest' } as const;
  const change = { revokes: [going.keyId], reason: options.reason };
  const decision = keyRecord.write(change, origin(recording, at, 'runner'));
  const { written } = await append(ledgerStore(options), [decision], writerOf(signer));
  print([
    `✓ ${ledgerName(options)}: record ${written[0]?.sequence} revokes key ${going.keyId.slice(0, 16)}`,
    ...(options.dir === undefined ? [`  push it: git push REMOTE ${options.branch}`] : []),
  ]);
  return 0;
}

/** Throws `bad-input` or `bad-key`. */
function goingKey(wanted: string, keys: readonly KnownKey[], signer: KeySigner): KnownKey {
  const found = /^[0-9a-f]{8,64}$/.test(wanted) ? keys.filter(({ keyId }) => keyId.startsWith(wanted)) : [];
  const [going, other] = found;
  if (going === undefined || other !== undefined)
    throw badInput(`"${wanted}" names ${found.length === 0 ? 'no key' : 'several keys'}`, HINT);
  if (going.revokedBy !== undefined)
    throw badInput(`record ${going.revokedBy} revoked that key already`, 'nothing is to do');
  if (going.keyId === signer.keyId) {
    const hint = 'change keys instead: the new one as `signing-key`, this one as `previous-signing-key`';
    throw new AimsError('bad-key', 'a key cannot revoke itself: nobody could sign any more', hint);
  }
  const known = keys.find(({ keyId }) => keyId === signer.keyId);
  if (known !== undefined && known.revokedBy === undefined) return going;
  const hint = 'sign with the key that signs the ledger now';
  throw new AimsError('bad-key', 'the ledger does not believe the signing key', hint);
}
