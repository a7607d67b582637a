import type { Blob } from '../objects.ts';

/** A trusted file as the target branch has it; no blob: it is not there. */
export interface TrustedFile {
  readonly path: string;
  readonly blob?: Blob;
}

/** Who may sign, from the base alone. */
export interface SignatureTrust {
  /** OpenSSH allowed signers; principals are GitHub logins. */
  readonly allowedSigners: TrustedFile;
  /** Public keys, or an OpenSSH key revocation list. */
  readonly revokedKeys: TrustedFile;
  /** Sigstore identities by login. */
  readonly identities: TrustedFile;
  /** The trusted root of the Sigstore instance. */
  readonly sigstoreRoot: TrustedFile;
  /** The allowed signers the change proposes: never trusted, only to say that a key is new. */
  readonly proposed?: Blob;
  /**
   * ISO 8601, UTC: when a key must be valid. The gate's own time, never the signer's: anyone who stole an old key
   * could sign with any date.
   */
  readonly at: string;
}

export type TrustedBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly because: 'missing' | 'unreadable' };

export function trustedBytes({ blob }: TrustedFile): TrustedBytes {
  if (blob === undefined) return { ok: false, because: 'missing' };
  return blob.state === 'read' ? { ok: true, bytes: blob.bytes } : { ok: false, because: 'unreadable' };
}
