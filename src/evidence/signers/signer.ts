import type { Sha256 } from '../../ids.ts';

/** Puts a key's name under bytes. */
export interface KeySigner {
  readonly kind: 'key';
  /** Of the public key: SHA-256 over its SPKI form, in hex. */
  readonly keyId: Sha256;
  /** SPKI in PEM. */
  readonly publicKey: string;
  /** The key that signed before this one: it introduces this one to the ledger, and is then revoked. */
  readonly predecessor?: KeySigner;
  sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** Makes a Sigstore bundle around the DSSE envelope of a payload: the signature with all that checking it needs. */
export interface BundleSigner {
  readonly kind: 'bundle';
  bundle(payload: Buffer, payloadType: string): Promise<object>;
}

export type Signer = KeySigner | BundleSigner;
