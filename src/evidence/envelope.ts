import { createHash } from 'node:crypto';
import { dsse, json } from '@sigstore/core';
import type { Sha256 } from '../ids.ts';
import type { Verifier } from './signers/ed25519.ts';
import type { Signer } from './signers/signer.ts';
import { STATEMENT_TYPE, type Statement } from './statement.ts';

/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** A statement as the bytes that are stored: canonical JSON and a line break. Without a signer it is not signed. */
export function seal(statement: Statement, signer: Signer | undefined): Uint8Array {
  const payload = Buffer.from(json.canonicalize(statement), 'utf8');
  const signatures =
    signer === undefined
      ? []
      : [{ keyid: signer.keyId, sig: Buffer.from(signer.sign(signedBytes(payload))).toString('base64') }];
  const envelope: Envelope = { payloadType: PAYLOAD_TYPE, payload: payload.toString('base64'), signatures };
  return Buffer.from(`${json.canonicalize(envelope)}\n`, 'utf8');
}

export function recordDigest(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256;
}

/** `unknown`: signed by a key that was not given, so nothing is known of it. */
export type Signature =
  | { readonly state: 'none' }
  | { readonly state: 'valid'; readonly keyId: Sha256 }
  | { readonly state: 'unknown'; readonly keyId: string };

export type Opened =
  | { readonly ok: true; readonly statement: Statement; readonly signature: Signature }
  | { readonly ok: false; readonly because: string };

/** Opens a stored record and checks its signature against `keys`. */
export function open(bytes: Uint8Array, keys: readonly Verifier[]): Opened {
  const envelope = parse(bytes);
  if (envelope === undefined) return { ok: false, because: 'it is not a DSSE envelope' };
  if (envelope.payloadType !== PAYLOAD_TYPE)
    return { ok: false, because: `its payload is ${envelope.payloadType}` };
  const payload = Buffer.from(envelope.payload, 'base64');
  const statement = parseStatement(payload);
  if (statement === undefined)
    return { ok: false, because: 'its payload is not an in-toto statement of this ledger' };
  const [signature, ...more] = envelope.signatures;
  if (signature === undefined) return { ok: true, statement, signature: { state: 'none' } };
  if (more.length > 0) return { ok: false, because: 'it has more than one signature' };
  const { keyid, sig } = signature;
  const key = keys.find(({ keyId }) => keyId === keyid);
  if (key === undefined) return { ok: true, statement, signature: { state: 'unknown', keyId: keyid } };
  const valid = key.verify(signedBytes(payload), Buffer.from(sig, 'base64'));
  if (!valid) return { ok: false, because: 'its signature is wrong' };
  return { ok: true, statement, signature: { state: 'valid', keyId: key.keyId } };
}

function signedBytes(payload: Buffer): Buffer {
  return dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
}

function parse(bytes: Uint8Array): Envelope | undefined {
  const value = parseJson(bytes);
  if (!isRecord(value) || typeof value.payload !== 'string' || typeof value.payloadType !== 'string')
    return undefined;
  const { payload, payloadType, signatures } = value;
  if (!Array.isArray(signatures)) return undefined;
  const read = signatures.flatMap((one: unknown) => {
    return isRecord(one) && typeof one.keyid === 'string' && typeof one.sig === 'string'
      ? [{ keyid: one.keyid, sig: one.sig }]
      : [];
  });
  return read.length === signatures.length ? { payload, payloadType, signatures: read } : undefined;
}

function parseStatement(payload: Uint8Array): Statement | undefined {
  const value = parseJson(payload);
  if (!isRecord(value) || value._type !== STATEMENT_TYPE || !isRecord(value.predicate)) return undefined;
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
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
