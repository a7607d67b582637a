import { defineRecord } from '../define-record.ts';
import type { EvidenceKey } from '../generated/predicates.ts';
import { arrayOf, nullable, objectFields, predicate, ref, text } from '../record-schema.ts';
import type { Origin, Statement } from '../statement.ts';

/** A change of the keys that may sign. Signed by a key that is trusted already. */
export interface KeyChange {
  /** SPKI in PEM, with its id (SHA-256 of the DER). */
  readonly introduces?: { readonly keyId: string; readonly publicKey: string };
  /** Ids of keys whose records are refused from here on. */
  readonly revokes: readonly string[];
  readonly reason: string;
}

export const keyRecord = defineRecord({
  type: 'key',
  schema: predicate<EvidenceKey>('A change of the keys that may sign.', ['origin'], {
    introduces: nullable(
      objectFields(
        { keyId: ref('sha256', 'SHA-256 of the key in DER.'), publicKey: text('SPKI in PEM.') },
        'A key that may sign from here on; null: none.',
      ),
    ),
    revokes: arrayOf(ref('sha256'), 'Keys whose records are refused from here on.'),
    reason: text('Why.'),
  }),

  write({ introduces, revokes, reason }: KeyChange, from: Origin) {
    return {
      id: `key ${introduces?.keyId ?? '-'} ${revokes.join(',')}`,
      subject: [introduces?.keyId ?? [], revokes]
        .flat()
        .map((keyId) => ({ name: 'signing-key', digest: { sha256: keyId } })),
      predicate: { ...from, introduces: introduces ?? null, revokes, reason },
    };
  },
  summarize({ introduces, revokes }) {
    const steps = [
      ...(introduces === null ? [] : [`introduces ${introduces.keyId.slice(0, 16)}`]),
      ...(revokes.length === 0 ? [] : [`revokes ${revokes.map((id) => id.slice(0, 16)).join(', ')}`]),
    ];
    return { what: steps.join(', '), systems: [] };
  },
  read: () => undefined,
  row: () => ({}),
});

/** What a `key` record changes; undefined when `statement` is none. */
export function keyChangeOf(statement: Statement): KeyChange | undefined {
  if (statement.predicateType !== keyRecord.predicateType) return undefined;
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
