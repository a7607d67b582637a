import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openApproval } from '../../src/approval/signed/envelope.ts';
import type { SignatureCheck } from '../../src/approval/signed/facts.ts';
import { parseSshSignature } from '../../src/approval/signed/ssh-signature.ts';
import { plain } from '../../src/prose.ts';
import type { SignatureTrust } from '../../src/signatures/trust.ts';
import { verifyApproval } from '../../src/signatures/verify.ts';
import { approvalFile, KeyRing, softwareSecurityKey, type TestKey } from '../support/signing.ts';

const ring = new KeyRing();
afterAll(() => ring.remove());

const AT = '2026-11-23T12:00:00.000Z';
const FILES = { 'prompts/a.md': 'You answer politely.\n', 'card.md': '# Card\n' };

function trust(files: { readonly allowed?: string; readonly revoked?: Uint8Array } = {}): SignatureTrust {
  const file = (path: string, bytes: Uint8Array | undefined) =>
    bytes === undefined ? { path } : { path, blob: { state: 'read', bytes } as const };
  return {
    allowedSigners: file(
      '.aims/allowed_signers',
      files.allowed === undefined ? undefined : Buffer.from(files.allowed),
    ),
    revokedKeys: file('.aims/revoked_keys', files.revoked),
    identities: { path: '.aims/identities.yml' },
    sigstoreRoot: { path: '.aims/sigstore-root.json' },
    at: AT,
  };
}

async function verified(text: string, given: SignatureTrust): Promise<SignatureCheck | string> {
  const opened = openApproval(Buffer.from(text));
  return opened.ok ? verifyApproval(opened.approval, given) : opened.because;
}

const words = (proof: SignatureCheck | string): string => {
  if (typeof proof === 'string') return proof;
  return plain(proof.state === 'verified' ? proof.by : proof.because);
};

describe('a round trip', () => {
  const kinds: readonly [string, () => TestKey][] = [
    ['ed25519', () => ring.make('ed25519', 'ed25519')],
    ['ecdsa on P-256', () => ring.make('p256', 'ecdsa', '-b', '256')],
    ['ecdsa on P-384', () => ring.make('p384', 'ecdsa', '-b', '384')],
    ['ecdsa on P-521', () => ring.make('p521', 'ecdsa', '-b', '521')],
    ['rsa, with SHA-512', () => ring.make('rsa', 'rsa', '-b', '3072')],
    ['the format of a security key', softwareSecurityKey],
  ];
  test.each(kinds)('with %s', async (_, make) => {
    const key = make();
    const file = approvalFile({ files: FILES }, key);
    const good = await verified(file, trust({ allowed: `dana ${key.publicKey}\n` }));
    expect(good).toMatchObject({ state: 'verified', method: 'ssh' });
    expect(words(good)).toMatch(/^signed with SHA256:[A-Za-z0-9+/]{43}$/);
    const other = await verified(file, trust({ allowed: `kim ${key.publicKey}\n` }));
    expect(words(other)).toMatch(/is kim's, not @dana's$/);
  });

  test('an RSA signature is made with SHA-512', () => {
    const blob = Buffer.from(ring.make('rsa2', 'rsa', '-b', '3072').sign(Buffer.from('x')));
    expect(blob.includes('rsa-sha2-512')).toBe(true);
  });

  test('the fingerprint is the one that ssh-keygen prints', () => {
    const key = ring.make('print', 'ed25519');
    const printed = execFileSync('ssh-keygen', ['-l', '-f', join(ring.folder, 'print.pub')], {
      encoding: 'utf8',
    });
    const parsed = parseSshSignature(key.sign(Buffer.from('x')));
    expect(parsed).toMatchObject({ ok: true, signature: { fingerprint: printed.split(' ')[1] } });
  });

  test('with a certificate of an authority the target branch trusts', async () => {
    ring.make('authority', 'ed25519');
    const person = ring.make('person', 'ed25519');
    const run = (...args: readonly string[]) =>
      execFileSync('ssh-keygen', args, { cwd: ring.folder, stdio: 'ignore' });
    run('-s', 'authority', '-I', 'dana at work', '-n', 'dana', '-V', '20260101:20270101', 'person.pub');
    const authority = readFileSync(join(ring.folder, 'authority.pub'), 'utf8').trim();
    const key: TestKey = {
      ...person,
      sign: (bytes) => {
        const text = execFileSync(
          'ssh-keygen',
          ['-Y', 'sign', '-n', 'aims-gate-approval', '-f', 'person-cert.pub'],
          { cwd: ring.folder, input: bytes, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] },
        );
        const body = text.split('\n').slice(1, -2).join('');
        return new Uint8Array(Buffer.from(body, 'base64'));
      },
    };
    const file = approvalFile({ files: FILES }, key);
    const allowed = `dana cert-authority ${authority}\n`;
    expect(await verified(file, trust({ allowed }))).toMatchObject({ state: 'verified' });
    expect(words(await verified(file, trust({ allowed: `kim cert-authority ${authority}\n` })))).toContain(
      'is not in',
    );
    const stolen = approvalFile({ files: FILES, login: 'omar' }, key);
    expect(await verified(stolen, trust({ allowed: `* cert-authority ${authority}\n` }))).toMatchObject({
      state: 'refused',
    });
  });

  test('a key revocation list in the binary form is honoured', async () => {
    const key = ring.make('listed', 'ed25519');
    execFileSync('ssh-keygen', ['-q', '-k', '-f', 'krl', 'listed.pub'], { cwd: ring.folder });
    const file = approvalFile({ files: FILES }, key);
    const allowed = `dana ${key.publicKey}\n`;
    const revoked = readFileSync(join(ring.folder, 'krl'));
    expect(words(await verified(file, trust({ allowed, revoked })))).toContain(
      'is revoked by .aims/revoked_keys',
    );
  });
});

describe('a signature that is not whole', () => {
  const key = ring.make('whole', 'ed25519');
  const file = approvalFile({ files: FILES }, key);
  const given = trust({ allowed: `dana ${key.publicKey}\n` });
  const original = openApproval(Buffer.from(file));

  test('every byte of an approval flipped: none is accepted', async () => {
    const bytes = Buffer.from(file);
    const accepted: number[] = [];
    let started = 0;
    const flip = async (index: number): Promise<void> => {
      const other = Buffer.from(bytes);
      other[index] = (other[index] ?? 0) ^ 1;
      const opened = openApproval(other);
      if (!opened.ok) return;
      started += 1;
      const proof = await verifyApproval(opened.approval, given);
      if (proof.state === 'verified') accepted.push(index);
    };
    // A few at a time: each starts programs.
    for (let from = 0; from < bytes.length; from += 8)
      await Promise.all(Array.from({ length: Math.min(8, bytes.length - from) }, (_, at) => flip(from + at)));
    expect(accepted).toEqual([]);
    // Without the flips that ssh-keygen itself had to refuse the test would say nothing about signatures.
    expect(started).toBeGreaterThan(100);
    expect(await verified(file, given)).toMatchObject({ state: 'verified' });
  }, 240_000);

  test('every way to cut it short is refused', () => {
    for (let length = 0; length < file.length; length += 1)
      expect(openApproval(Buffer.from(file.slice(0, length))).ok).toBe(false);
  });

  test('every way to cut the signature itself short is refused', () => {
    const blob = key.sign(Buffer.from('x'));
    for (let length = 0; length < blob.length; length += 1)
      expect(parseSshSignature(blob.subarray(0, length)).ok).toBe(false);
  });

  test('the signature of another statement is refused', async () => {
    const other = JSON.parse(approvalFile({ files: { ...FILES, 'card.md': 'Other.\n' } }, key)) as {
      signatures: object;
    };
    const mixed = `${JSON.stringify({ ...(JSON.parse(file) as object), signatures: other.signatures })}\n`;
    expect(words(await verified(mixed, given))).toMatch(/^the signature is wrong: this is not what SHA256:/);
  });

  test('made by SHA-1 is refused before anything is asked', () => {
    const field = (text: string | Buffer) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(text));
      return Buffer.concat([length, Buffer.from(text as string)]);
    };
    const made = (hash: string, algorithm: string, more = '') =>
      parseSshSignature(
        Buffer.concat([
          Buffer.from('SSHSIG'),
          Buffer.from([0, 0, 0, 1]),
          ...['key', 'aims-gate-approval', more, hash].map(field),
          field(field(algorithm)),
        ]),
      );
    expect(made('sha256', 'ssh-ed25519').ok).toBe(true);
    expect(made('sha1', 'ssh-ed25519')).toMatchObject({
      because: 'its hash algorithm is not SHA-256 or SHA-512',
    });
    expect(made('sha256', 'ssh-rsa')).toMatchObject({ because: 'its signature algorithm is not accepted' });
    expect(made('sha256', 'ssh-dss')).toMatchObject({ because: 'its signature algorithm is not accepted' });
    expect(made('sha256', 'ssh-ed25519', 'x')).toMatchObject({
      because: 'the SSH signature holds more than a signature',
    });
  });

  test('opens as the statement it was made of', () => {
    expect(original).toMatchObject({
      ok: true,
      approval: { statement: { predicate: { approver: { login: 'dana' }, decision: 'approve' } } },
    });
  });
});

describe('the machine', () => {
  const key = ring.make('machine', 'ed25519');
  const file = approvalFile({ files: FILES }, key);
  const given = trust({ allowed: `dana ${key.publicKey}\n` });
  const { PATH, TMPDIR, TZ } = process.env;
  afterEach(() => {
    for (const [name, value] of Object.entries({ PATH, TMPDIR, TZ })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  test('without ssh-keygen says so', async () => {
    process.env.PATH = '/nowhere';
    expect(words(await verified(file, given))).toBe(
      'ssh-keygen is not installed here, so no SSH signature can be checked',
    );
  });

  test('keeps nothing of what was checked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aims-gate-test-'));
    process.env.TMPDIR = folder;
    await verified(file, given);
    await verified(file, trust({ allowed: 'dana nonsense\n' }));
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('in another time zone reads the dates of keys the same', async () => {
    const until = (time: string) => trust({ allowed: `dana valid-before="${time}" ${key.publicKey}\n` });
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = zone;
      expect(await verified(file, until('202611231201'))).toMatchObject({ state: 'verified' });
      expect(await verified(file, until('202611231159'))).toMatchObject({ state: 'refused' });
    }
  });
});
