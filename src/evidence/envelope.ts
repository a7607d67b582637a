import { isAscii, isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { dsse, json } from '@sigstore/core';
import { isMapping } from '../documents/fields.ts';
import type { Sha256 } from '../ids.ts';
import { STATEMENT_TYPE } from '../in-toto.ts';
import type { Signer } from './signers/signer.ts';
import type { Statement } from './statement.ts';

/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** An in-toto statement: a record, or one of another kind. */
export interface Sealable extends Pick<Statement, '_type' | 'subject'> {
  readonly predicateType: string;
  readonly predicate: object;
}

/**
 * A statement as the bytes that are stored: a DSSE envelope, or a Sigstore bundle around one, as canonical JSON and
 * a line break. Without a signer it is not signed.
 */
export async function seal(statement: Sealable, signer: Signer | undefined): Promise<Uint8Array> {
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
export type RecordSignature =
  | { readonly kind: 'none' }
  | { readonly kind: 'key'; readonly keyId: string; readonly bytes: Buffer; readonly signature: Buffer }
  | { readonly kind: 'bundle'; readonly bundle: object };

export type OpenedRecord<S = Statement> =
  | { readonly ok: true; readonly statement: S; readonly signed: RecordSignature }
  | Refused;

interface Refused {
  readonly ok: false;
  readonly because: string;
}

/** Makes a statement of a payload; undefined: it is none of the kind. */
type Parse<S> = (payload: Uint8Array) => S | undefined;

/**
 * Reads a stored record. Its signature is only handed on.
 *
 * There is one way to write a record: any other spelling of the same JSON or base64 is refused, so that no byte can
 * be changed unseen, not even one that no signature covers.
 */
export function open(bytes: Uint8Array): OpenedRecord {
  return openAs(bytes, parseStatement);
}

/** As `open`, for statements of another kind. */
export function openAs<S>(bytes: Uint8Array, parse: Parse<S>): OpenedRecord<S> {
  const whole = asBuffer(bytes);
  // As `seal` writes it: what can be told by its length and its ends needs no look at each of thousands of letters.
  const end = whole.toString('latin1', 0, OPENS.length) === OPENS ? whole.indexOf(QUOTE, OPENS.length) : -1;
  const rest = end === -1 ? null : CLOSES.exec(whole.toString('latin1', end, end + LONGEST_REST));
  if (rest === null) return openBundle(bytes, parse);
  const [, keyId, sig = ''] = rest;
  const signed = signedBytesOf(whole.toString('latin1', OPENS.length, end));
  const signature = Buffer.from(sig, 'base64');
  if (signed === undefined || !isCanonical(sig)) return RESPELLED;
  const statement = parse(signed.payload);
  if (statement === undefined) return NO_STATEMENT;
  if (keyId === undefined) return { ok: true, statement, signed: { kind: 'none' } };
  return { ok: true, statement, signed: { kind: 'key', keyId, bytes: signed.bytes, signature } };
}

const OPENS = '{"payload":"';
const QUOTE = 0x22;
/** What stands behind the payload of an envelope. */
const CLOSES =
  /^","payloadType":"application\/vnd\.in-toto\+json","signatures":\[(?:\{"keyid":"([0-9a-f]{64})","sig":"([A-Za-z0-9+/]*={0,2})"\})?\]\}\n$/;
/** An Ed25519 signature has 88 letters; one letter more than fits is enough to refuse. */
const LONGEST_REST = 1024;
const RESPELLED: Refused = { ok: false, because: 'it is not written as records are' };
const NO_STATEMENT: Refused = {
  ok: false,
  because: 'its payload is not an in-toto statement of this ledger',
};

/** A record that is a Sigstore bundle, or the reason why the bytes are no record. */
function openBundle<S>(bytes: Uint8Array, parse: Parse<S>): OpenedRecord<S> {
  const value = parseJson(bytes);
  const bundle = isMapping(value) && isMapping(value.dsseEnvelope) ? value : undefined;
  const envelope = parseEnvelope(bundle?.dsseEnvelope ?? value);
  if (envelope === undefined) return { ok: false, because: 'it is not a DSSE envelope' };
  if (envelope.payloadType !== PAYLOAD_TYPE)
    return { ok: false, because: `its payload is ${JSON.stringify(envelope.payloadType)}` };
  if (envelope.signatures.length > 1) return { ok: false, because: 'it has more than one signature' };
  const payload = Buffer.from(envelope.payload, 'base64');
  if (bundle === undefined || Buffer.compare(canonical(bundle), bytes) !== 0) return RESPELLED;
  const statement = parse(payload);
  return statement === undefined ? NO_STATEMENT : { ok: true, statement, signed: { kind: 'bundle', bundle } };
}

/** Whether base64 text of the right letters is the one spelling of its bytes: only its end can be spelled in two ways. */
function isCanonical(base64: string): boolean {
  const end = base64.slice(-4);
  return base64.length % 4 === 0 && Buffer.from(end, 'base64').toString('base64') === end;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * The payload of canonical base64, and behind its prefix what its signature covers (DSSE's pre-authentication encoding), in
 * one piece of memory; undefined: it is other text, or spelled otherwise.
 */
function signedBytesOf(base64: string): { readonly payload: Uint8Array; readonly bytes: Buffer } | undefined {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const size = (base64.length / 4) * 3 - padding;
  // Node passes over what is no letter of base64, and so ends with less; only the other alphabet has as many.
  if (!isCanonical(base64) || base64.includes('-') || base64.includes('_')) return undefined;
  const prefix = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${size} `;
  const bytes = Buffer.allocUnsafe(prefix.length + size);
  bytes.write(prefix, 0, 'latin1');
  if (bytes.write(base64, prefix.length, 'base64') !== size) return undefined;
  return { payload: bytes.subarray(prefix.length), bytes };
}

function signedBytes(payload: Buffer): Buffer {
  return dsse.preAuthEncoding(PAYLOAD_TYPE, payload);
}

function parseEnvelope(value: unknown): Envelope | undefined {
  if (!isMapping(value) || typeof value.payloadType !== 'string' || typeof value.payload !== 'string')
    return undefined;
  const { payload, payloadType, signatures } = value;
  if (!Array.isArray(signatures)) return undefined;
  const read = signatures.flatMap((one: unknown) => {
    if (!isMapping(one) || typeof one.sig !== 'string') return [];
    const { keyid = '', sig } = one;
    return typeof keyid === 'string' ? [{ keyid, sig }] : [];
  });
  return read.length === signatures.length ? { payload, payloadType, signatures: read } : undefined;
}

function parseStatement(payload: Uint8Array): Statement | undefined {
  const value = parseJson(payload);
  if (!isMapping(value) || value._type !== STATEMENT_TYPE || typeof value.predicateType !== 'string')
    return undefined;
  if (!isMapping(value.predicate)) return undefined;
  const { ledger } = value.predicate;
  const placed =
    isMapping(ledger) &&
    typeof ledger.decision === 'string' &&
    Number.isSafeInteger(ledger.sequence) &&
    (ledger.previous === null || typeof ledger.previous === 'string');
  return placed ? (value as object as Statement) : undefined;
}

/** The value of JSON in UTF-8; undefined when the bytes are none. */
export function parseJson(bytes: Uint8Array): unknown {
  // Bytes that are not UTF-8 would all read as the same replacement character.
  const text = isAscii(bytes)
    ? asBuffer(bytes).toString('latin1')
    : isUtf8(bytes)
      ? asBuffer(bytes).toString('utf8')
      : undefined;
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
