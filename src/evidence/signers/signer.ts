import type { Sha256 } from '../../ids.ts';

/** Puts a name under bytes. */
export interface Signer {
  /** Of the public key: SHA-256 over its SPKI form, in hex. */
  readonly keyId: Sha256;
  sign(bytes: Uint8Array): Uint8Array;
}
