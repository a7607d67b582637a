import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dsse } from '@sigstore/core';
import { describe, expect, test } from 'vitest';
import { append } from '../../src/evidence/append.ts';
import { chain } from '../../src/evidence/chain.ts';
import type { LedgerFile } from '../../src/evidence/reader.ts';
import { parseRecordPath } from '../../src/evidence/record-path.ts';
import { ed25519Signer, ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import type { Signer } from '../../src/evidence/signers/signer.ts';
import type { Decision } from '../../src/evidence/statement.ts';
import { branchStore } from '../../src/evidence/stores/branch.ts';
import type { GitData } from '../../src/evidence/stores/git-data.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import { parseSha, type Sha } from '../../src/ids.ts';
import { decision, decisions } from '../support/evidence.ts';

const KEYS = generateKeyPairSync('ed25519');
const SECRET = KEYS.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const PUBLIC = KEYS.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const SIGNER = ed25519Signer(SECRET);
const VERIFIER = ed25519Verifier(PUBLIC);

/** `count` decisions, sealed, with the checkpoint after them. */
const ledger = async (count: number, signer: Signer | undefined = SIGNER) =>
  (await chain(undefined, decisions(count), signer)).records;

describe('a ledger', () => {
  test('is verified as a whole', async () => {
    const verification = await verifyLedger(await ledger(5), [VERIFIER]);
    expect(verification).toMatchObject({ ok: true, records: 6, unsigned: 0 });
  });

  test('an empty one is whole', async () => {
    expect(await verifyLedger([], [])).toMatchObject({ ok: true, records: 0, unsigned: 0 });
  });

  test('OpenSSL verifies the signature by itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aims-gate-dsse-'));
    const [record] = await ledger(1);
    const envelope = JSON.parse(Buffer.from(record?.bytes ?? []).toString('utf8')) as {
      payloadType: string;
      payload: string;
      signatures: { sig: string }[];
    };
    const write = (name: string, bytes: Buffer | string): string => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const signed = write(
      'signed',
      dsse.preAuthEncoding(envelope.payloadType, Buffer.from(envelope.payload, 'base64')),
    );
    const signature = write('signature', Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64'));
    const args = [
      'pkeyutl',
      '-verify',
      '-pubin',
      '-inkey',
      write('key', PUBLIC),
      '-rawin',
      '-in',
      signed,
      '-sigfile',
      signature,
    ];
    expect(execFileSync('openssl', args, { encoding: 'utf8' })).toContain('Signature Verified Successfully');
    rmSync(folder, { recursive: true });
  });
});

describe('the signing key', () => {
  const rows: readonly [string, string][] = [
    ['PEM', SECRET],
    ['PEM in base64', Buffer.from(SECRET).toString('base64')],
    ['PEM whose line breaks became spaces', SECRET.trim().replaceAll('\n', ' ')],
  ];
  test.each(rows)('%s', (_, secret) => {
    expect(ed25519Signer(secret).keyId).toBe(VERIFIER.keyId);
  });

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
  test.each([
    ['nonsense', 'secret'],
    ['another kind of key', rsa],
  ])('%s is refused with the command that makes one, and is not quoted', (_, secret) => {
    expect(() => ed25519Signer(secret)).toThrow(
      expect.objectContaining({ code: 'bad-key', hint: expect.stringContaining('openssl genpkey') }),
    );
    expect(() => ed25519Signer(secret)).not.toThrow(secret.split('\n')[1] ?? secret);
  });
});

describe('the branch store', () => {
  const store = (git: GitData) => ({
    append: (what: readonly Decision[]) =>
      append(branchStore({ git, branch: 'aims/evidence' }), what, WRITER),
  });
  const WRITER = { signer: SIGNER, sleep: async () => {}, random: () => 0.5, clock: () => 0 };

  test('records once, however often it is told', async () => {
    const git = new MemoryBranch();
    expect((await store(git).append([decision(1), decision(2)])).recorded).toHaveLength(2);
    expect(await store(git).append([decision(2), decision(1)])).toEqual({
      recorded: [],
      known: 2,
      written: [],
    });
    expect((await store(git).append([decision(2), decision(3)])).recorded).toHaveLength(1);
    expect(await verifyLedger(git.files(), [VERIFIER])).toMatchObject({
      ok: true,
      types: new Map([
        ['override', 3],
        ['checkpoint', 2],
      ]),
    });
  });

  test('the wait for another try depends on how long this try took, not on the time of day', async () => {
    const store = branchStore({ git: new MemoryBranch(), branch: 'aims/evidence' });
    let milliseconds = Date.parse('2026-11-24T00:00:00Z');
    let opened = 0;
    const slow = {
      name: store.name,
      open: async () => {
        const now = await store.open();
        milliseconds += 500;
        opened += 1;
        return opened === 1 ? { ...now, add: async () => 'moved' as const } : now;
      },
    };
    const waits: number[] = [];
    const sleep = async (wait: number) => void waits.push(wait);
    await append(slow, [decision(1)], { ...WRITER, clock: () => milliseconds, sleep });
    // Half, by `random`, of the time of four tries.
    expect(waits).toEqual([1000]);
  });

  test('many writers at once: nothing lost, nothing twice, one chain', async () => {
    const git = new MemoryBranch();
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => store(git).append([decision(index), decision(100)])),
    );
    expect(await verifyLedger(git.files(), [VERIFIER])).toMatchObject({
      ok: true,
      records: 17,
      types: new Map([
        ['override', 9],
        ['checkpoint', 8],
      ]),
    });
  });

  test('a branch that never stands still is given up loudly', async () => {
    const git = new MemoryBranch();
    git.advance = async () => 'moved';
    await expect(store(git).append([decision(1)])).rejects.toMatchObject({ code: 'ledger-conflict' });
  });

  test('a branch that holds something else is not written to', async () => {
    const git = new MemoryBranch({ 'index.html': 'hello' });
    await expect(store(git).append([decision(1)])).rejects.toMatchObject({ code: 'ledger-broken' });
  });

  test('nothing is chained to a ledger with a gap', async () => {
    const git = new MemoryBranch(
      Object.fromEntries(
        (await ledger(3)).slice(1).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]),
      ),
    );
    await expect(store(git).append([decision(9)])).rejects.toMatchObject({ code: 'ledger-broken' });
  });

  test('"recorded" is not said of what is not there afterwards', async () => {
    const git = new MemoryBranch();
    git.read = async () => Buffer.from('something else');
    await expect(store(git).append([decision(1)])).rejects.toMatchObject({ code: 'ledger-broken' });
  });
});

/** A branch in memory that yields between its steps, so that writers interleave. */
class MemoryBranch implements GitData {
  readonly #commits = new Map<Sha, ReadonlyMap<string, Uint8Array>>();
  readonly #blobs = new Map<Sha, Uint8Array>();
  #head: Sha | undefined;
  #made = 0;

  constructor(files?: Readonly<Record<string, string>>) {
    if (files !== undefined)
      this.#head = this.#add(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
  }

  files(): readonly LedgerFile[] {
    const all = this.#head === undefined ? [] : [...(this.#commits.get(this.#head) ?? [])];
    return all
      .filter(([path]) => parseRecordPath(path))
      .map(([path, bytes]) => ({ path, bytes }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async head() {
    await Promise.resolve();
    return this.#head;
  }

  async list(commit: Sha, prefix: string) {
    const files = [...(this.#commits.get(commit) ?? [])].filter(([path]) => path.startsWith(prefix));
    return new Map(files.map(([path, bytes]) => [path, this.#blob(bytes)]));
  }

  async read(blob: Sha): Promise<Uint8Array> {
    return this.#blobs.get(blob) ?? new Uint8Array();
  }

  async parent(): Promise<undefined> {
    return undefined;
  }

  async folder(): Promise<undefined> {
    return undefined;
  }

  async commit(parent: Sha | undefined, files: ReadonlyMap<string, Uint8Array>) {
    await Promise.resolve();
    return this.#add(new Map([...(parent === undefined ? [] : (this.#commits.get(parent) ?? [])), ...files]));
  }

  async advance(_: string, from: Sha | undefined, to: Sha): Promise<'advanced' | 'moved'> {
    await Promise.resolve();
    if (this.#head !== from) return 'moved';
    this.#head = to;
    return 'advanced';
  }

  #add(files: ReadonlyMap<string, Uint8Array>): Sha {
    this.#made += 1;
    const id = parseSha(String(this.#made).padStart(40, '0')) ?? this.#blob(new Uint8Array());
    this.#commits.set(id, files);
    return id;
  }

  #blob(bytes: Uint8Array): Sha {
    const known = [...this.#blobs].find(([, other]) => Buffer.from(other).equals(Buffer.from(bytes)))?.[0];
    if (known !== undefined) return known;
    const id = parseSha(`b${String(this.#blobs.size).padStart(39, '0')}`);
    if (id === undefined) throw new TypeError('no id');
    this.#blobs.set(id, bytes);
    return id;
  }
}
