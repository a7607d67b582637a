import type { RecordSignature } from '../envelope.ts';
import { keyChangeOf } from '../records/key.ts';
import type { Statement } from '../statement.ts';
import { ed25519Verifier, type Verifier } from './ed25519.ts';

/** Checks Sigstore bundles, offline. */
export interface BundleVerifier {
  /** Whom the certificate names, once everything about the bundle was checked. */
  verify(
    bundle: object,
  ): { readonly ok: true; readonly identity: string } | { readonly ok: false; readonly because: string };
}

/** Whose signatures are believed. */
export interface Trust {
  /** Keys that may sign from the start; the ledger itself introduces and revokes others. */
  readonly keys: readonly Verifier[];
  readonly bundles?: BundleVerifier;
  /** Records up to this number may be unsigned: the ledger began without a key. */
  readonly unsignedUntil?: number;
  /** `skip`: nobody's signature is checked, which must be said to the reader. */
  readonly signatures?: 'check' | 'skip';
}

/** A key that may sign, and where in the ledger it came and went. */
export interface KnownKey {
  readonly keyId: string;
  /** Number of the record that introduced it; absent: it was given. */
  readonly introducedBy?: number;
  /** Number of the record that revoked it. */
  readonly revokedBy?: number;
}

export type Signature =
  | { readonly state: 'none' }
  | { readonly state: 'valid' | 'unchecked'; readonly by: string };

export type CheckedSignature =
  | { readonly ok: true; readonly signature: Signature }
  | { readonly ok: false; readonly because: string };

/** The check of a signature that runs on another thread: by whose key, and in the end what it found. */
export interface StartedCheck<Valid = Promise<boolean | undefined>> {
  readonly verifier: Verifier;
  readonly valid: Valid;
}

/** A signature that another thread found valid, by the key of this id: whether that key may sign is not asked yet. */
interface ValidSignature {
  readonly kind: 'valid';
  readonly keyId: string;
}

/** Who may sign at one place of a ledger: those who were given, and whom the records before introduced. */
export class KnownSigners {
  readonly #trust: Trust;
  readonly #keys = new Map<string, KnownKey & { readonly verifier: Verifier }>();
  #signed = false;

  constructor(trust: Trust) {
    this.#trust = trust;
    for (const verifier of trust.keys) this.#keys.set(verifier.keyId, { keyId: verifier.keyId, verifier });
  }

  get keys(): readonly KnownKey[] {
    return [...this.#keys.values()].map(({ verifier: _, ...key }) => key);
  }

  /** In PEM: those that were given, and those that the records so far introduced. */
  get publicKeys(): readonly string[] {
    return [...this.#keys.values()].map(({ verifier }) => verifier.publicKey);
  }

  /** Whether signatures are checked at all. */
  get isChecking(): boolean {
    return this.#trust.signatures !== 'skip';
  }

  /** Starts to check a signature by a key that is known already; whether that key may sign is asked in `check`. */
  start(signed: RecordSignature): StartedCheck | undefined {
    if (signed.kind !== 'key' || !this.isChecking) return undefined;
    const verifier = this.#keys.get(signed.keyId)?.verifier;
    if (verifier === undefined) return undefined;
    return { verifier, valid: verifier.verifyAside(signed.bytes, signed.signature) };
  }

  /**
   * @param number of the record
   * @param found what the check that `start` began for this very signature came to
   */
  check(
    signed: RecordSignature | ValidSignature,
    number: number,
    found?: StartedCheck<boolean | undefined>,
  ): CheckedSignature {
    const { bundles, unsignedUntil = 0, signatures = 'check', keys } = this.#trust;
    if (signed.kind === 'none') {
      const asked = signatures === 'check' && (keys.length > 0 || bundles !== undefined);
      const refused = this.#signed || (asked && number > unsignedUntil);
      return refused ? no('it is not signed') : { ok: true, signature: { state: 'none' } };
    }
    // Anyone who writes the branch could append unsigned records to a signed ledger.
    this.#signed = true;
    if (signatures === 'skip') {
      const by = signed.kind === 'bundle' ? 'a Sigstore identity' : signed.keyId;
      return { ok: true, signature: { state: 'unchecked', by } };
    }
    if (signed.kind === 'bundle') {
      if (bundles === undefined)
        return no('it is signed with Sigstore, and no identity was given to check it by');
      const answer = bundles.verify(signed.bundle);
      return answer.ok ? { ok: true, signature: { state: 'valid', by: answer.identity } } : answer;
    }
    const key = this.#keys.get(signed.keyId);
    const short = signed.keyId.slice(0, 16);
    // A signature nobody can check is not a signature: else anybody could sign.
    if (key === undefined) return no(`it is signed by an unknown key ${short}`);
    if (key.revokedBy !== undefined)
      return no(`it is signed by key ${short}, which record ${key.revokedBy} revoked`);
    if (signed.kind === 'key') {
      const before = found?.verifier === key.verifier ? found.valid : undefined;
      const valid = before ?? key.verifier.verify(signed.bytes, signed.signature);
      if (!valid) return no('its signature is wrong');
    }
    return { ok: true, signature: { state: 'valid', by: key.keyId } };
  }

  /** Takes over what `statement`, record `number`, changes about the keys; says why when it must not. */
  change(statement: Statement, signature: Signature, number: number): string | undefined {
    const change = keyChangeOf(statement);
    if (change === undefined || signature.state === 'unchecked') return undefined;
    if (signature.state === 'none') return 'it changes the keys and is not signed';
    const { introduces, revokes } = change;
    if (introduces !== undefined) {
      const verifier = readKey(introduces.publicKey);
      if (verifier?.keyId !== introduces.keyId) return 'the key it introduces is not the one it names';
      const { keyId } = verifier;
      // One that is known, revoked or not, stays as it is.
      if (!this.#keys.has(keyId)) this.#keys.set(keyId, { keyId, introducedBy: number, verifier });
    }
    for (const keyId of revokes) {
      const key = this.#keys.get(keyId);
      if (key === undefined) return `it revokes a key that this ledger does not know, ${keyId.slice(0, 16)}`;
      if (key.revokedBy === undefined) this.#keys.set(keyId, { ...key, revokedBy: number });
    }
    return undefined;
  }
}

function no(because: string): CheckedSignature {
  return { ok: false, because };
}

function readKey(pem: string): Verifier | undefined {
  try {
    return ed25519Verifier(pem);
  } catch {
    return undefined;
  }
}
