import { dsse, json } from '@sigstore/core';
import { isMapping } from '../../documents/fields.ts';
import { decodeText } from '../../documents/yaml.ts';
import { parseSshSignature, type SshSignature } from './ssh-signature.ts';
import { type DeploymentApproval, readSignedStatement } from './statement.ts';

/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** Larger than any approval, smaller than what would cost anything to read. */
const MAX_BYTES = 1024 * 1024;

/**
 * What is to vouch for a statement. `commit`: the envelope holds no signature, the commit that brings it in does.
 */
export type Seal =
  | { readonly method: 'ssh'; readonly signature: SshSignature }
  | { readonly method: 'sigstore'; readonly bundle: object }
  | { readonly method: 'commit' };

/** A signed file, opened; nothing in it is believed yet. */
export interface SealedStatement<Statement> {
  readonly statement: Statement;
  readonly seal: Seal;
  /** What the seal must be over: the pre-authentication encoding of DSSE. */
  readonly signed: Uint8Array;
}

/** A file of `approvals/`, opened. */
export type SealedApproval = SealedStatement<DeploymentApproval>;

export type OpenedApproval<Statement> =
  | { readonly ok: true; readonly approval: SealedStatement<Statement> }
  | { readonly ok: false; readonly because: string };

/** Reads the bytes that were signed as a statement of one type. */
type Reader<Statement> = (
  payload: Uint8Array,
) => { readonly ok: true; readonly statement: Statement } | { readonly ok: false; readonly because: string };

/** What a signer signs for these bytes of a statement. */
export function signedBytes(payload: Uint8Array): Buffer {
  return dsse.preAuthEncoding(PAYLOAD_TYPE, Buffer.from(payload));
}

/** The file for a statement: a DSSE envelope with an SSH signature, or without one. */
export function envelopeFile(payload: Uint8Array, signature: SshSignature | undefined): Uint8Array {
  const signatures =
    signature === undefined
      ? []
      : [{ keyid: signature.fingerprint, sig: Buffer.from(signature.blob).toString('base64') }];
  return fileOf({ payloadType: PAYLOAD_TYPE, payload: Buffer.from(payload).toString('base64'), signatures });
}

function fileOf(envelope: object): Buffer {
  return Buffer.from(`${json.canonicalize(envelope)}\n`, 'utf8');
}

/** Opens a file of `approvals/`. */
export function openApproval(bytes: Uint8Array): OpenedApproval<DeploymentApproval> {
  return openSealed(bytes, readSignedStatement);
}

/**
 * Opens a signed file: a DSSE envelope of ours, or a Sigstore bundle.
 *
 * An envelope has exactly one form: keys, their order, base64 and line break. So no byte of it can change without
 * being seen, whether a signature covers it or not.
 */
export function openSealed<Statement>(bytes: Uint8Array, read: Reader<Statement>): OpenedApproval<Statement> {
  if (bytes.byteLength > MAX_BYTES) return { ok: false, because: 'it is larger than 1 MiB' };
  const text = decodeText(bytes);
  if (!text.ok) return text;
  let value: unknown;
  try {
    value = JSON.parse(text.text);
  } catch {
    return { ok: false, because: 'it is not JSON' };
  }
  if (!isMapping(value)) return { ok: false, because: 'it is not a DSSE envelope' };
  return typeof value.mediaType === 'string' ? openBundle(value, read) : openEnvelope(value, bytes, read);
}

function openBundle<Statement>(
  bundle: Readonly<Record<string, unknown>>,
  read: Reader<Statement>,
): OpenedApproval<Statement> {
  const envelope = bundle.dsseEnvelope;
  if (!isMapping(envelope) || typeof envelope.payload !== 'string')
    return { ok: false, because: 'the Sigstore bundle holds no DSSE envelope' };
  const payload = base64(envelope.payload);
  if (payload === undefined || envelope.payloadType !== PAYLOAD_TYPE)
    return { ok: false, because: 'the Sigstore bundle holds something else than an approval' };
  return opened(payload, { method: 'sigstore', bundle }, read);
}

function openEnvelope<Statement>(
  value: Readonly<Record<string, unknown>>,
  bytes: Uint8Array,
  read: Reader<Statement>,
): OpenedApproval<Statement> {
  const { payload, payloadType, signatures } = value;
  if (typeof payload !== 'string' || typeof payloadType !== 'string' || !Array.isArray(signatures))
    return { ok: false, because: 'it is not a DSSE envelope' };
  if (payloadType !== PAYLOAD_TYPE) return { ok: false, because: 'its payload is not an in-toto statement' };
  if (signatures.length > 1) return { ok: false, because: 'it has more than one signature' };
  const statement = base64(payload);
  if (statement === undefined) return { ok: false, because: 'its payload is not base64' };
  const [one] = signatures as readonly unknown[];
  if (one === undefined) {
    if (!fileOf({ payloadType, payload, signatures: [] }).equals(bytes)) return OTHER_FORM;
    return opened(statement, { method: 'commit' }, read);
  }
  const blob = isMapping(one) && typeof one.sig === 'string' ? base64(one.sig) : undefined;
  if (blob === undefined) return { ok: false, because: 'its signature is not base64' };
  const parsed = parseSshSignature(blob);
  if (!parsed.ok) return parsed;
  if (!Buffer.from(envelopeFile(statement, parsed.signature)).equals(bytes)) return OTHER_FORM;
  return opened(statement, { method: 'ssh', signature: parsed.signature }, read);
}

const OTHER_FORM = {
  ok: false,
  because: 'it was changed after `aims-gate approve` wrote it',
} as const;

function opened<Statement>(payload: Buffer, seal: Seal, read: Reader<Statement>): OpenedApproval<Statement> {
  const answer = read(payload);
  if (!answer.ok) return answer;
  return { ok: true, approval: { statement: answer.statement, seal, signed: signedBytes(payload) } };
}

/** Base64 in its one form: what decodes to the same bytes but is written in another way is refused. */
function base64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : undefined;
}
