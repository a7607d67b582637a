import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { AimsError } from '../../errors.ts';
import type { Sha256 } from '../../ids.ts';
import { checkAside } from './signature-thread.ts';
import type { KeySigner } from './signer.ts';

const MAKE = 'make one with `openssl genpkey -algorithm ed25519` and store all of its text as the secret';
const PUBLIC = 'give the public key in PEM: `openssl pkey -in private-key.pem -pubout`';

/** A signer from a PKCS #8 private key in PEM, or that in base64 (secrets that lose line breaks). */
export function ed25519Signer(secret: string): KeySigner {
  const key = privateKey(secret);
  const open = createPublicKey(key);
  return {
    kind: 'key',
    keyId: keyIdOf(open),
    publicKey: open.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (bytes) => sign(null, bytes, key),
  };
}

/** A public key that may have signed records. */
export interface Verifier {
  readonly keyId: Sha256;
  /** In PEM (SPKI). */
  readonly publicKey: string;
  verify(bytes: Uint8Array, signature: Uint8Array): boolean;
  /** As `verify`, on another thread; undefined, never an error: it came to no answer. */
  verifyAside(bytes: Uint8Array, signature: Uint8Array): Promise<boolean | undefined>;
}

/** A verifier from a public key in PEM (SPKI). */
export function ed25519Verifier(pem: string): Verifier {
  const key = parse(() => createPublicKey(pem), 'the public key cannot be read', PUBLIC);
  return {
    keyId: keyIdOf(key),
    publicKey: key.export({ type: 'spki', format: 'pem' }).toString(),
    verify: (bytes, signature) => verify(null, bytes, key, signature),
    verifyAside: (bytes, signature) => checkAside(key, bytes, signature),
  };
}

function privateKey(secret: string): KeyObject {
  const text = secret.includes('-----BEGIN') ? secret : Buffer.from(secret, 'base64').toString('utf8');
  // A PEM whose line breaks became spaces in a secret store is still whole.
  const pem = text.replace(
    /-----BEGIN PRIVATE KEY-----\s*([\s\S]*?)\s*-----END PRIVATE KEY-----/,
    (_, body: string) => {
      return `-----BEGIN PRIVATE KEY-----\n${body.replace(/\s+/g, '\n')}\n-----END PRIVATE KEY-----`;
    },
  );
  return parse(() => createPrivateKey(pem), 'the signing key cannot be read', MAKE);
}

function parse(read: () => KeyObject, message: string, hint: string): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    // The cause is left out on purpose: it may quote the key.
    throw new AimsError('bad-key', message, hint);
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new AimsError(
    'bad-key',
    `the key is ${key.asymmetricKeyType ?? 'of another kind'}, not Ed25519`,
    hint,
  );
}

function keyIdOf(key: KeyObject): Sha256 {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex') as Sha256;
}
