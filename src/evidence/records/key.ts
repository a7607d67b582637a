import { type Decision, type Origin, PREDICATE_TYPES, type Statement } from '../statement.ts';

/** A change of the keys that may sign. Signed by a key that is trusted already. */
export interface KeyChange {
  /** SPKI in PEM, with its id (SHA-256 of the DER). */
  readonly introduces?: { readonly keyId: string; readonly publicKey: string };
  /** Ids of keys whose records are refused from here on. */
  readonly revokes: readonly string[];
  readonly reason: string;
}

export function keyDecision(change: KeyChange, from: Origin): Decision {
  const { introduces, revokes, reason } = change;
  return {
    id: `key ${introduces?.keyId ?? '-'} ${revokes.join(',')}`,
    predicateType: PREDICATE_TYPES.key,
    subject: [introduces?.keyId ?? [], revokes]
      .flat()
      .map((keyId) => ({ name: 'signing-key', digest: { sha256: keyId } })),
    predicate: { ...from, introduces: introduces ?? null, revokes, reason },
  };
}

/** What a `key` record changes; undefined when `statement` is none. */
export function keyChangeOf(statement: Statement): KeyChange | undefined {
  if (statement.predicateType !== PREDICATE_TYPES.key) return undefined;
  const { introduces, revokes, reason } = statement.predicate;
  if (!Array.isArray(revokes) || typeof reason !== 'string') return undefined;
  const ids = revokes.filter((id): id is string => typeof id === 'string');
  if (introduces === null) return { revokes: ids, reason };
  if (typeof introduces !== 'object' || !('keyId' in introduces) || !('publicKey' in introduces))
    return undefined;
  const { keyId, publicKey } = introduces;
  if (typeof keyId !== 'string' || typeof publicKey !== 'string') return undefined;
  return { introduces: { keyId, publicKey }, revokes: ids, reason };
}
