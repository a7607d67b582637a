import { hash } from 'node:crypto';
import { dsse, json } from '@sigstore/core';
import type { Sha256 } from '../ids.ts';
import type { Signer } from './signers/signer.ts';
import { STATEMENT_TYPE, type Statement } from './statement.ts';

/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/**
 * A statement as the bytes that are stored: a DSSE envelope, or a Sigstore bundle around one, as canonical JSON and
 * a line break. Without a signer it is not signed.
 */
export async function seal(statement: Statement, signer: Signer | undefined): Promise<Uint8Array> {
  const payload = Buffer.from(json.canonicalize(statement), 'utf8');
  if (signer?.kind === 'bundle') return canonical(await signer.bundle(payload, PAYLOAD_TYPE));
  const signed =
    signer === undefined ? [] : [{ keyid: signer.keyId, sig: await signer.sign(signedBytes(payload)) }];
  const signatures = signed.map(({ keyid, sig }) => ({ keyid, sig: Buffer.from(sig).toString('base64') }));
  return canonical({ payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures });
}

function canonical(value: object): Buffer {
  return Buffer.from(`${json.canonicalize(value)}\n`, 'utf8');
}

export function recordDigest(bytes: Uint8Array): Sha256 {
  return hash('sha256', bytes, 'hex') as Sha256;
}

/** What stands under a record, not checked yet. */
export type Signed =
  | { readonly kind: 'none' }
  | { readonly kind: 'key'; readonly keyId: string; readonly bytes: Buffer; readonly signature: Buffer }
  | { readonly kind: 'bundle'; readonly bundle: object };

export type Opened =
  | { readonly ok: true; readonly statement: Statement; readonly signed: Signed }
  | { readonly ok: false; readonly because: string };

/**
 * Reads a stored record. Its signature is only handed on.
 *
 * There is one way to write a record: any other spelling of the same JSON or base64 is refused, so that no byte can
 * be changed unseen, not even one that no signature covers.
 */
export function open(bytes: Uint8Array): Opened {
  const value = parseJson(bytes);
  const bundled = isRecord(value) && isRecord(value.dsseEnvelope) ? value : undefined;
  const envelope = parseEnvelope(bundled?.dsseEnvelope ?? value);
  if (envelope === undefined) return { ok: false, because: 'it is not a DSSE envelope' };
  if (envelope.payloadType !== PAYLOAD_TYPE)
    return { ok: false, because: `its payload is ${JSON.stringify(envelope.payloadType)}` };
  const { signatures } = envelope;
  const [first, ...more] = signatures;
  if (more.length > 0) return { ok: false, because: 'it has more than one signature' };
  const payload = Buffer.from(envelope.payload, 'base64');
  const signature = Buffer.from(first?.sig ?? '', 'base64');
  const sameText =
    payload.toString('base64') === envelope.payload &&
    signature.toString('base64') === (first?.sig ?? '') &&
    Buffer.compare(bundled === undefined ? envelopeBytes(envelope) : canonical(bundled), bytes) === 0;
  if (!sameText) return { ok: false, because: 'it is not written as records are' };
  const statement = parseStatement(payload);
  if (statement === undefined)
    return { ok: false, because: 'its payload is not an in-toto statement of this ledger' };
  if (bundled !== undefined) return { ok: true, statement, signed: { kind: 'bundle', bundle: bundled } };
  if (first === undefined) return { ok: true, statement, signed: { kind: 'none' } };
  const signed = { kind: 'key', keyId: first.keyid, bytes: signedBytes(payload), signature } as const;
  return { ok: true, statement, signed };
}

/** The canonical form of an envelope, spelled out: sorting keys for each of many records would cost more than the rest. */
function envelopeBytes({ payload, payloadType, signatures }: Envelope): Buffer {
  const under = signatures.map(
    ({ keyid, sig }) => `{"keyid":${JSON.stringify(keyid)},"sig":${JSON.stringify(sig)}}`,
  );
  const text = `{"payload":${JSON.stringify(payload)},"payloadType":${JSON.stringify(payloadType)},"signatures":[${under.join(',')}]}\n`;
  return Buffer.from(text, 'utf8');
}

function signedBytes(payload: Buffer): Buffer {
  return dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
}

function parseEnvelope(value: unknown): Envelope | undefined {
  if (!isRecord(value) || typeof value.payloadType !== 'string' || typeof value.payload !== 'string')
    return undefined;
  const { payload, payloadType, signatures } = value;
  if (!Array.isArray(signatures)) return undefined;
  const read = signatures.flatMap((one: unknown) => {
    if (!isRecord(one) || typeof one.sig !== 'string') return [];
    const { keyid = '', sig } = one;
    return typeof keyid === 'string' ? [{ keyid, sig }] : [];
  });
  return read.length === signatures.length ? { payload, payloadType, signatures: read } : undefined;
}

function parseStatement(payload: Uint8Array): Statement | undefined {
  const value = parseJson(payload);
  if (!isRecord(value) || value._type !== STATEMENT_TYPE || typeof value.predicateType !== 'string')
    return undefined;
  if (!isRecord(value.predicate)) return undefined;
  const { ledger } = value.predicate;
  const placed =
    isRecord(ledger) &&
    typeof ledger.decision === 'string' &&
    Number.isSafeInteger(ledger.sequence) &&
    (ledger.previous === null || typeof ledger.previous === 'string');
  return placed ? (value as object as Statement) : undefined;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(UTF8.decode(bytes));
  } catch {
    return undefined;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
