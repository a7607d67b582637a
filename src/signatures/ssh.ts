import type { SignatureCheck } from '../approval/signed/facts.ts';
import {
  armour,
  NAMESPACE,
  parseSshSignature,
  type SshSignature,
  unarmour,
} from '../approval/signed/ssh-signature.ts';
import { AimsError } from '../errors.ts';
import { type Login, login } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { code, type Prose, person, prose } from '../prose.ts';
import { inPrivateFolder, type ProcessResult, sshKeygen } from './process.ts';
import { type SignatureTrust, trustedBytes } from './trust.ts';

const refused = (because: Prose): SignatureCheck => ({ state: 'refused', because });

/** What OpenSSH says of `signature` over `signed`, by the keys that the target branch lists for `approver`. */
export async function verifySsh(
  signed: Uint8Array,
  signature: SshSignature,
  approver: Login,
  trust: SignatureTrust,
): Promise<SignatureCheck> {
  const { allowedSigners, revokedKeys } = trust;
  const allowed = trustedBytes(allowedSigners);
  const revoked = trustedBytes(revokedKeys);
  if (!allowed.ok) {
    return refused(
      allowed.because === 'missing'
        ? prose`no key is trusted: ${code(allowedSigners.path)} does not exist on the target branch`
        : prose`${code(allowedSigners.path)} on the target branch cannot be read`,
    );
  }
  if (!revoked.ok && revoked.because === 'unreadable')
    return refused(prose`${code(revokedKeys.path)} on the target branch cannot be read`);
  const files = {
    allowed: allowed.bytes,
    signature: armour(signature.blob),
    ...omitUndefined({
      revoked: revoked.ok ? revoked.bytes : undefined,
      proposed: trust.proposed?.state === 'read' ? trust.proposed.bytes : undefined,
    }),
  };
  return inPrivateFolder(files, (folder) => check({ folder, files }, { signed, signature, approver }, trust));
}

/** What was signed, how, and by whom it says it was. */
interface SignedMessage {
  readonly signed: Uint8Array;
  readonly signature: SshSignature;
  readonly approver: Login;
}

async function check(
  { folder, files }: { readonly folder: string; readonly files: object },
  { signed, signature: { fingerprint }, approver }: SignedMessage,
  trust: SignatureTrust,
): Promise<SignatureCheck> {
  const { allowedSigners: list, revokedKeys } = trust;
  // Without a zone: the process runs in UTC.
  const time = `-Overify-time=${trust.at.replace(/\.\d+Z$/, '').replace(/\D/g, '')}`;
  const on = (allowed: string, ...more: readonly string[]) => [
    '-f',
    allowed,
    '-s',
    'signature',
    ...more,
    time,
  ];
  const ask = (args: readonly string[]): Promise<ProcessResult> => sshKeygen(folder, args, signed);
  const sound = await ask(['-Y', 'check-novalidate', '-n', NAMESPACE, '-s', 'signature']);
  if (sound.code === undefined)
    return refused(prose`${code('ssh-keygen')} is not installed here, so no SSH signature can be checked`);
  if (sound.code !== 0)
    return refused(prose`the signature is wrong: this is not what ${code(fingerprint)} signed`);
  const found = await ask(['-Y', 'find-principals', ...on('allowed')]);
  const principals = found.code === 0 ? principalsIn(found.stdout) : [];
  const spelled = principals.find((one) => login(one) === approver) ?? approver;
  const verify = (allowed: string, ...more: readonly string[]) =>
    ask(['-Y', 'verify', '-n', NAMESPACE, '-I', spelled, ...on(allowed, ...more)]);
  const without = await verify('allowed');
  if (without.code === 0) {
    const verdict = 'revoked' in files ? await verify('allowed', '-r', 'revoked') : without;
    if (verdict.code === 0)
      return { state: 'verified', method: 'ssh', by: prose`signed with ${code(fingerprint)}` };
    // OpenSSH says the same of a revoked key and of a list it cannot read: both refuse.
    return refused(
      prose`the key ${code(fingerprint)} is revoked by ${code(revokedKeys.path)}, or that file is broken`,
    );
  }
  // From here on it is refused; what follows only finds the words.
  if (/has expired/.test(without.stderr))
    return refused(prose`the key ${code(fingerprint)} is no longer valid`);
  if (/not yet valid/.test(without.stderr))
    return refused(prose`the key ${code(fingerprint)} is not yet valid`);
  if (/namespace/.test(without.stderr))
    return refused(
      prose`the key ${code(fingerprint)} may not sign approvals: see ${code('namespaces')} in ${code(list.path)}`,
    );
  const [other] = principals;
  if (other !== undefined)
    return refused(prose`the key ${code(fingerprint)} is ${code(other)}'s, not ${person(approver)}'s`);
  if ('proposed' in files && (await verify('proposed')).code === 0)
    return refused(
      prose`the key ${code(fingerprint)} is added by this very change: only keys on the target branch count`,
    );
  return refused(prose`the key ${code(fingerprint)} is not in ${code(list.path)} on the target branch`);
}

/** One principal a line; a line of the file may name several. */
function principalsIn(stdout: string): readonly string[] {
  return stdout.split(/[\n,]/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, 200);
}

/**
 * Signs with the key in `file`: a private key, or a public one whose private half is in an agent or on a
 * hardware token. May ask the person at the terminal for a passphrase or a touch. Throws `bad-key`.
 */
export async function signSsh(bytes: Uint8Array, file: string): Promise<SshSignature> {
  const hint = 'give --key a private key, or the public key of one that ssh-agent or a hardware token holds';
  const answer = await sshKeygen('.', ['-Y', 'sign', '-n', NAMESPACE, '-f', file], bytes, 'person');
  if (answer.code === undefined)
    throw new AimsError('bad-key', 'ssh-keygen could not be started', 'install OpenSSH 8.9 or newer');
  const blob = answer.code === 0 ? unarmour(answer.stdout) : undefined;
  if (blob === undefined)
    throw new AimsError('bad-key', `ssh-keygen did not sign with ${file}: ${firstLine(answer.stderr)}`, hint);
  const parsed = parseSshSignature(blob);
  if (!parsed.ok)
    throw new AimsError(
      'bad-key',
      `ssh-keygen signed in a way that is not accepted: ${parsed.because}`,
      hint,
    );
  return parsed.signature;
}
