import { createHash } from 'node:crypto';

/** What our signatures are made for: one made for anything else (a git commit, a file) says nothing here. */
export const NAMESPACE = 'aims-gate-approval';

/** A signature of `ssh-keygen -Y sign`, taken apart. Whether it is right is for `ssh-keygen` to say. */
export interface SshSignature {
  /** The SSHSIG blob itself. */
  readonly blob: Uint8Array;
  /** `SHA256:…` of the public key, as `ssh-keygen -l` prints it. */
  readonly fingerprint: string;
}

export type ParsedSignature =
  | { readonly ok: true; readonly signature: SshSignature }
  | { readonly ok: false; readonly because: string };

const MAGIC = 'SSHSIG';
/** Signature algorithms; `ssh-rsa` (SHA-1) and DSA are not among them. */
const ALGORITHMS = new Set([
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'rsa-sha2-256',
  'rsa-sha2-512',
  'sk-ssh-ed25519@openssh.com',
  'sk-ecdsa-sha2-nistp256@openssh.com',
]);
const HASHES = new Set(['sha256', 'sha512']);

/**
 * Reads an SSHSIG blob and refuses what no honest signer makes: another namespace, SHA-1, bytes left over.
 *
 * The format: https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.sshsig
 */
export function parseSshSignature(blob: Uint8Array): ParsedSignature {
  const bytes = Buffer.from(blob);
  const no = (because: string): ParsedSignature => ({ ok: false, because });
  if (bytes.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) return no('it is not an SSH signature');
  if (bytes.length < MAGIC.length + 4 || bytes.readUInt32BE(MAGIC.length) !== 1)
    return no('it is an SSH signature of an unknown version');
  const fields = strings(bytes.subarray(MAGIC.length + 4));
  const [key, namespace, reserved, hash, signature, ...more] = fields ?? [];
  if (
    key === undefined ||
    namespace === undefined ||
    reserved === undefined ||
    hash === undefined ||
    signature === undefined
  )
    return no('the SSH signature is not complete');
  if (more.length > 0 || reserved.length > 0) return no('the SSH signature holds more than a signature');
  const purpose = namespace.toString('latin1');
  if (purpose !== NAMESPACE)
    return no(`it was signed for ${JSON.stringify(purpose.slice(0, 60))}, not for ${NAMESPACE}`);
  if (!HASHES.has(hash.toString('latin1'))) return no('its hash algorithm is not SHA-256 or SHA-512');
  const algorithm = firstString(signature);
  if (algorithm === undefined || !ALGORITHMS.has(algorithm))
    return no('its signature algorithm is not accepted');
  const fingerprint = `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
  return { ok: true, signature: { blob, fingerprint } };
}

/** A signature as the text file `ssh-keygen` reads. */
export function armour(blob: Uint8Array): string {
  const lines = Buffer.from(blob).toString('base64').replace(/.{70}/g, '$&\n');
  return `-----BEGIN SSH SIGNATURE-----\n${lines.trimEnd()}\n-----END SSH SIGNATURE-----\n`;
}

/** The blob in a signature file that `ssh-keygen` wrote; undefined when it is none. */
export function unarmour(text: string): Uint8Array | undefined {
  const [, body] =
    /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)-----END SSH SIGNATURE-----\s*$/.exec(text) ?? [];
  return body === undefined ? undefined : new Uint8Array(Buffer.from(body.replaceAll('\n', ''), 'base64'));
}

/** Length-prefixed strings one after another, to the last byte; undefined when the lengths do not fit. */
function strings(bytes: Buffer): readonly Buffer[] | undefined {
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) return undefined;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    found.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return found;
}

function firstString(bytes: Buffer): string | undefined {
  if (bytes.length < 4 || 4 + bytes.readUInt32BE(0) > bytes.length) return undefined;
  return bytes.subarray(4, 4 + bytes.readUInt32BE(0)).toString('latin1');
}
