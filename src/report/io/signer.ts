import { ed25519Signer } from '../../evidence/signers/ed25519.ts';
import type { Signer } from '../../evidence/signers/signer.ts';
import { sigstoreSigner } from '../../evidence/signers/sigstore.ts';
import { readText } from '../../git/open-ledger.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { identityToken } from '../../signatures/identity-token.ts';

/** Who signs the manifest of a package, as typed: a key, an identity, or nobody. */
export interface SigningOptions {
  /** File of a private key. */
  readonly signingKey?: string;
  readonly sigstore?: boolean;
  /** File of an OpenID Connect token. */
  readonly identityToken?: string;
  /** A Sigstore of one's own. */
  readonly fulcio?: string;
  readonly rekor?: string;
}

/** Undefined: nobody signs. Throws `bad-input` or `bad-key`, before anything is computed. */
export async function readSigner(options: SigningOptions): Promise<Signer | undefined> {
  const { signingKey, sigstore, fulcio, rekor } = options;
  if (signingKey !== undefined) {
    const hint = 'give --signing-key an Ed25519 private key in PEM';
    return ed25519Signer(await readText(signingKey, 'the signing key', hint));
  }
  if (sigstore !== true) return undefined;
  const token = await identityToken(options.identityToken, process.env);
  return sigstoreSigner({
    identityToken: async () => token,
    ...omitUndefined({ fulcioUrl: fulcio, rekorUrl: rekor }),
  });
}
