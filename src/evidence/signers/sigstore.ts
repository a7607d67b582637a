import { AimsError, badInput } from '../../errors.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { BundleVerifier } from './known.ts';
import type { BundleSigner } from './signer.ts';

export interface SigstoreOptions {
  /** A fresh OIDC token for the audience `sigstore`, asked for once a record: tokens are short-lived. */
  readonly identityToken: () => Promise<string>;
  /** Default: the public instances of Sigstore. */
  readonly fulcioUrl?: string;
  readonly rekorUrl?: string;
}

/**
 * Signs with a key that lives for one record, certified for the identity of the run (Fulcio) and written to a public
 * log (Rekor). What is stored is a Sigstore bundle, which holds all that checking it needs.
 */
export function sigstoreSigner({ identityToken, fulcioUrl, rekorUrl }: SigstoreOptions): BundleSigner {
  return {
    kind: 'bundle',
    async bundle(payload, payloadType) {
      const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness }, { bundleToJSON }] = await Promise.all([
        import('@sigstore/sign'),
        import('@sigstore/bundle'),
      ]);
      const signer = new FulcioSigner({
        identityProvider: { getToken: identityToken },
        ...omitUndefined({ fulcioBaseURL: fulcioUrl }),
      });
      const witness = new RekorWitness({
        entryType: 'dsse',
        ...omitUndefined({ rekorBaseURL: rekorUrl }),
      });
      try {
        const builder = new DSSEBundleBuilder({ signer, witnesses: [witness] });
        return bundleToJSON(await builder.create({ data: payload, type: payloadType })) as object;
      } catch (cause) {
        const hint = 'the job needs `id-token: write`, and Sigstore must answer: then run it again';
        throw new AimsError('bad-key', `Sigstore did not sign: ${reason(cause)}`, hint, { cause });
      }
    },
  };
}

export interface SigstoreTrust {
  /** Text of a `trusted_root.json`, or several, one a line: whose certificates and logs are believed. Nothing is fetched. */
  readonly trustedRoot: string;
  /** The certificate's subject, exactly: `https://github.com/o/r/.github/workflows/aims-gate.yml@refs/heads/main`. */
  readonly identity: string;
  /** The issuer of the identity, exactly: `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
}

/** Checks bundles offline. Throws `bad-input` when the trusted root cannot be read. */
export async function sigstoreVerifier({
  trustedRoot,
  identity,
  issuer,
}: SigstoreTrust): Promise<BundleVerifier> {
  const [{ toSignedEntity, toTrustMaterial, Verifier }, { bundleFromJSON }, { TrustedRoot }] =
    await Promise.all([
      import('@sigstore/verify'),
      import('@sigstore/bundle'),
      import('@sigstore/protobuf-specs'),
    ]);
  const verifiers = roots(trustedRoot).map((root) => {
    try {
      return new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root)));
    } catch (cause) {
      throw unreadable(cause);
    }
  });
  return {
    verify(bundle) {
      try {
        const found = firstThat(verifiers, (one) =>
          one.verify(toSignedEntity(bundleFromJSON(bundle))),
        ).identity;
        const [who, by] = [found?.subjectAlternativeName ?? 'nobody', found?.extensions?.issuer ?? 'nobody'];
        // Compared here and exactly: a policy that takes patterns would take more than was meant.
        if (who !== identity) return { ok: false, because: `it is signed by ${who}, not by ${identity}` };
        if (by !== issuer) return { ok: false, because: `its signer was named by ${by}, not by ${issuer}` };
        return { ok: true, identity };
      } catch (error) {
        return { ok: false, because: `its Sigstore bundle does not hold: ${reason(error)}` };
      }
    },
  };
}

/** One root, or one a line as `gh attestation trusted-root` prints them. */
function roots(text: string): readonly unknown[] {
  const parse = (part: string): unknown => JSON.parse(part);
  try {
    return [parse(text)];
  } catch {
    try {
      return text.trim().split('\n').map(parse);
    } catch (cause) {
      throw unreadable(cause);
    }
  }
}

function unreadable(cause: unknown): AimsError {
  const hint = 'give a trusted_root.json, as `gh attestation trusted-root` or `cosign trusted-root` print it';
  return badInput(`the trusted root cannot be read: ${reason(cause)}`, hint, { cause });
}

/** The first answer that is no error; else the error of the last. */
function firstThat<T, R>(all: readonly T[], ask: (one: T) => R): R {
  let last: unknown = badInput('no trusted root is given', 'give --trusted-root');
  for (const one of all) {
    try {
      return ask(one);
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Sigstore's errors say in general what failed, and in their cause what it was.
  const inner = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message}${inner}`;
}
