/** Real SSH keys, a hardware key made of software, and signed approvals as `aims-gate approve` writes them. */
import { createHash, generateKeyPairSync, type KeyObject, sign as signBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { envelopeFile, signedBytes } from '../../src/approval/signed/envelope.ts';
import {
  NAMESPACE,
  parseSshSignature,
  type SshSignature,
  unarmour,
} from '../../src/approval/signed/ssh-signature.ts';
import { type DeploymentApproval, statementBytes } from '../../src/approval/signed/statement.ts';
import { login, parseSha, parseSha256, parseSystemId } from '../../src/ids.ts';
import { outputOf } from './programs.ts';

/** Something that makes SSH signatures. */
export interface TestKey {
  /** `ssh-ed25519 AAAA…`, as a line of allowed signers ends. */
  readonly publicKey: string;
  sign(bytes: Uint8Array, namespace?: string): Uint8Array;
}

export class KeyRing {
  readonly folder = mkdtempSync(join(tmpdir(), 'aims-gate-keys-'));

  /** A key of `ssh-keygen`'s; its files stay in the folder under `name`. */
  make(name: string, ...kind: readonly string[]): TestKey {
    const file = join(this.folder, name);
    outputOf('ssh-keygen', ['-q', '-N', '', '-C', name, '-f', file, '-t', ...kind]);
    return {
      publicKey: readFileSync(`${file}.pub`, 'utf8').trim(),
      sign: (bytes, namespace = NAMESPACE) => {
        const args = ['-Y', 'sign', '-n', namespace, '-f', file];
        const text = outputOf('ssh-keygen', args, { input: bytes }).toString('utf8');
        const blob = unarmour(text);
        if (blob === undefined) throw new TypeError(text);
        return blob;
      },
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const field = (bytes: Uint8Array | string): Buffer => {
  const body = Buffer.from(bytes as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, body]);
};

/**
 * A security key made of software: `sk-ssh-ed25519@openssh.com`.
 *
 * The token signs SHA-256 of the application, its flags, its counter and SHA-256 of the message:
 * https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.u2f
 */
export function softwareSecurityKey(): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const kind = 'sk-ssh-ed25519@openssh.com';
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  const key = Buffer.concat([field(kind), field(raw), field('ssh:')]);
  return {
    publicKey: `${kind} ${key.toString('base64')}`,
    sign: (bytes, namespace = NAMESPACE) => {
      const hash = createHash('sha512').update(bytes).digest();
      const tail = [field(namespace), field(''), field('sha512')];
      const message = Buffer.concat([Buffer.from('SSHSIG'), ...tail, field(hash)]);
      const signature = touch(privateKey, message);
      return Buffer.concat([
        Buffer.from('SSHSIG'),
        Buffer.from([0, 0, 0, 1]),
        field(key),
        ...tail,
        field(signature),
      ]);
    },
  };

  function touch(own: KeyObject, message: Buffer): Buffer {
    // User presence, and a counter.
    const flags = Buffer.from([1, 0, 0, 0, 7]);
    const digest = (what: Buffer | string) => createHash('sha256').update(what).digest();
    const signed = signBytes(null, Buffer.concat([digest('ssh:'), flags, digest(message)]), own);
    return Buffer.concat([field(kind), field(signed), flags]);
  }
}

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new TypeError('a fixture is not valid');
  return value;
};

const sha256 = (text: string) => must(parseSha256(createHash('sha256').update(text).digest('hex')));
export const gitBlob = (text: string) =>
  must(
    parseSha(
      createHash('sha1')
        .update(`blob ${Buffer.byteLength(text)}\0${text}`)
        .digest('hex'),
    ),
  );

type Predicate = DeploymentApproval['predicate'];

/** An approval as a test writes it: dana, owner, approves `files` of system `bot` in acme/shop. */
export interface Approving extends Partial<Omit<Predicate, 'approver' | 'system' | 'branch'>> {
  /** Null: a statement of 0.1, which names none. Default: `main`. */
  readonly branch?: string | null;
  /** Path → text; null = it is said not to exist. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly login?: string;
  readonly system?: Partial<Omit<Predicate['system'], 'id'>> & { readonly id?: string };
  /** Replaces the SHA-256 of every file. */
  readonly sha256?: string;
  readonly mode?: '100644' | '100755' | '120000';
}

export function statement({
  files,
  login: who = 'dana',
  system = {},
  sha256: other,
  mode = '100644',
  branch = 'main',
  ...more
}: Approving) {
  const subject = Object.entries(files).flatMap(([name, text]) => {
    if (text === null) return [];
    const digest = {
      sha256: other === undefined ? sha256(text) : must(parseSha256(other)),
      gitBlob: gitBlob(text),
    };
    return [{ name, digest, annotations: { mode } }];
  });
  const { id = 'bot', ...rest } = system;
  const predicate: Predicate = {
    approver: { login: login(who), capacity: 'system owner' },
    decision: 'approve',
    conditions: [],
    system: { risk: 'limited', stages: ['operation'], ...rest, id: must(parseSystemId(id)) },
    repository: 'acme/shop',
    ...(branch === null ? {} : { branch }),
    absent: Object.entries(files).flatMap(([name, text]) => (text === null ? [name] : [])),
    change: { base: gitBlob('base'), head: gitBlob('head') },
    policy: { path: '.aims/policy.yml', name: 'test', sha256: sha256('policy') },
    decidedAt: '2026-11-22T08:00:00.000Z',
    expiresAt: null,
    gate: { name: 'aims-gate', version: '0.1.0' },
    ...more,
  };
  return { subject, predicate };
}

export function payloadOf(approving: Approving): Uint8Array {
  return statementBytes(statement(approving));
}

/** The text of the file; without a key it holds no signature. */
export function approvalFile(approving: Approving, key?: TestKey, namespace?: string): string {
  const payload = payloadOf(approving);
  const blob = key?.sign(signedBytes(payload), namespace);
  return Buffer.from(envelopeFile(payload, blob === undefined ? undefined : signatureOf(blob))).toString(
    'utf8',
  );
}

/** As parsed, or with what cannot be parsed left as it is: for files no honest tool writes. */
function signatureOf(blob: Uint8Array): SshSignature {
  const parsed = parseSshSignature(blob);
  return parsed.ok ? parsed.signature : { blob, fingerprint: 'SHA256:none' };
}
