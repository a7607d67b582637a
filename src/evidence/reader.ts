import type { Sha256 } from '../ids.ts';
import { parseRecordPath, recordPath } from './chain.ts';
import { open, recordDigest, type Signed } from './envelope.ts';
import { MerkleTree } from './merkle.ts';
import { type Checkpoint, checkpointOf } from './records/checkpoint.ts';
import { keyChangeOf } from './records/key.ts';
import { schemaProblem } from './schema.ts';
import { ed25519Verifier, type Verifier } from './signers/ed25519.ts';
import { type RecordType, recordType, type Statement } from './statement.ts';

export interface LedgerFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

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

/** A record that holds, with its place in the ledger. */
export interface ReadRecord {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly digest: Sha256;
  readonly sequence: number;
  readonly type: RecordType;
  readonly statement: Statement;
  readonly signature: Signature;
  /** What it says when it is a checkpoint. */
  readonly checkpoint?: Checkpoint;
}

export type Read =
  | { readonly ok: true; readonly record: ReadRecord }
  | { readonly ok: false; readonly because: string };

/** Reads a ledger from its first record on, one record at a time, and stops believing at the first that does not hold. */
export class LedgerReader {
  readonly #trust: Trust;
  readonly #keys = new Map<string, KnownKey & { readonly verifier: Verifier }>();
  /** Sixteen bytes a decision, as a string of one byte a character: this is all that grows with the ledger. */
  readonly #decisions = new Set<string>();
  readonly #tree = new MerkleTree();
  #previous: Sha256 | null = null;
  #signed = false;

  constructor(trust: Trust) {
    this.#trust = trust;
    for (const verifier of trust.keys) this.#keys.set(verifier.keyId, { keyId: verifier.keyId, verifier });
  }

  /** Records that hold so far. */
  get count(): number {
    return this.#tree.size;
  }

  get keys(): readonly KnownKey[] {
    return [...this.#keys.values()].map(({ verifier: _, ...key }) => key);
  }

  /** Root of the Merkle tree over the records so far. */
  root(): Sha256 {
    return this.#tree.root();
  }

  read({ path, bytes }: LedgerFile): Read {
    const refused = (because: string): Read => ({ ok: false, because });
    const place = parseRecordPath(path);
    if (place === undefined) return refused('it does not belong into a ledger');
    const opened = open(bytes);
    if (!opened.ok) return refused(opened.because);
    const { statement, signed } = opened;
    const checked = this.#signature(signed);
    if (!checked.ok) return refused(checked.because);
    const { decision, sequence, previous } = statement.predicate.ledger;
    const expected = this.count + 1;
    if (sequence > expected) return refused(`record ${expected} before it is missing`);
    if (sequence < expected) return refused(`it says it is number ${sequence}, and stands at ${expected}`);
    if (previous !== this.#previous) return refused('it does not continue the record before it');
    if (path !== recordPath(sequence, decision)) return refused('its name does not fit its content');
    const key = Buffer.from(place.hash, 'hex').toString('latin1');
    if (this.#decisions.has(key)) return refused('its decision is recorded twice');
    const type = recordType(statement.predicateType);
    if (type === undefined)
      return refused('this version does not know its type: verify it with a newer aims-gate');
    const problem = schemaProblem(type, statement.predicate);
    if (problem !== undefined) return refused(`it is not a ${type} record: ${problem}`);
    const { signature } = checked;
    const because = this.#checkpointObjection(statement) ?? this.#changeKeys(statement, signature);
    if (because !== undefined) return refused(because);
    const digest = recordDigest(bytes);
    this.#decisions.add(key);
    this.#tree.add(Buffer.from(digest, 'hex'));
    this.#previous = digest;
    this.#signed ||= signature.state !== 'none';
    const checkpoint = checkpointOf(statement)?.checkpoint;
    const record = { path, bytes, digest, sequence, type, statement, signature };
    return { ok: true, record: checkpoint === undefined ? record : { ...record, checkpoint } };
  }

  #signature(
    signed: Signed,
  ): { readonly ok: true; readonly signature: Signature } | { readonly ok: false; readonly because: string } {
    const { bundles, unsignedUntil = 0, signatures = 'check', keys } = this.#trust;
    if (signed.kind === 'none') {
      const asked = signatures === 'check' && (keys.length > 0 || bundles !== undefined);
      if (this.#signed || (asked && this.count >= unsignedUntil))
        return { ok: false, because: 'it is not signed' };
      return { ok: true, signature: { state: 'none' } };
    }
    if (signatures === 'skip') {
      const by = signed.kind === 'key' ? signed.keyId : 'a Sigstore identity';
      return { ok: true, signature: { state: 'unchecked', by } };
    }
    if (signed.kind === 'bundle') {
      if (bundles === undefined)
        return { ok: false, because: 'it is signed with Sigstore, and no identity was given to check it by' };
      const answer = bundles.verify(signed.bundle);
      return answer.ok ? { ok: true, signature: { state: 'valid', by: answer.identity } } : answer;
    }
    const key = this.#keys.get(signed.keyId);
    // A signature nobody can check is no signature: else anybody could sign.
    if (key === undefined)
      return { ok: false, because: `it is signed by an unknown key ${signed.keyId.slice(0, 16)}` };
    if (key.revokedBy !== undefined)
      return {
        ok: false,
        because: `it is signed by key ${key.keyId.slice(0, 16)}, which record ${key.revokedBy} revoked`,
      };
    if (!key.verifier.verify(signed.bytes, signed.signature))
      return { ok: false, because: 'its signature is wrong' };
    return { ok: true, signature: { state: 'valid', by: key.keyId } };
  }

  #checkpointObjection(statement: Statement): string | undefined {
    if (recordType(statement.predicateType) !== 'checkpoint') return undefined;
    const said = checkpointOf(statement)?.checkpoint;
    const fits = said?.count === this.count && said.head === this.#previous && said.root === this.root();
    return fits ? undefined : 'the checkpoint does not fit the records before it';
  }

  #changeKeys(statement: Statement, signature: Signature): string | undefined {
    const change = keyChangeOf(statement);
    if (change === undefined || signature.state === 'unchecked') return undefined;
    if (signature.state === 'none') return 'it changes the keys and is not signed';
    const number = this.count + 1;
    const { introduces } = change;
    if (introduces !== undefined) {
      const verifier = readKey(introduces.publicKey);
      if (verifier?.keyId !== introduces.keyId) return 'the key it introduces is not the one it names';
      if (!this.#keys.has(verifier.keyId))
        this.#keys.set(verifier.keyId, { keyId: verifier.keyId, introducedBy: number, verifier });
    }
    for (const keyId of change.revokes) {
      const key = this.#keys.get(keyId);
      if (key === undefined) return `it revokes a key that this ledger does not know, ${keyId.slice(0, 16)}`;
      if (key.revokedBy === undefined) this.#keys.set(keyId, { ...key, revokedBy: number });
    }
    return undefined;
  }
}

function readKey(pem: string): Verifier | undefined {
  try {
    return ed25519Verifier(pem);
  } catch {
    return undefined;
  }
}
