import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { append } from '../../src/evidence/append.ts';
import { recordFrom } from '../../src/evidence/mirror.ts';
import { ed25519Signer, ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import type { EvidenceStore } from '../../src/evidence/store.ts';
import { type Verification, verifyLedger } from '../../src/evidence/verify.ts';
import { BOT, type EmbeddedGitHub, startEmbeddedGitHub } from '../support/embedded-github.ts';
import { type EmbeddedS3, startEmbeddedS3 } from '../support/embedded-s3.ts';
import { decisions, newKey } from '../support/evidence.ts';
import { storeAt, type Where } from '../support/writer.ts';
import { startWriter } from '../support/writers.ts';

const KEY = newKey();
const VERIFIER = ed25519Verifier(KEY.publicKey);
const WRITER = { signer: ed25519Signer(KEY.secret), sleep: async () => {}, random: () => 0.5 };
const COUNT = 3;

let scratch: string;
let github: EmbeddedGitHub;
let s3: EmbeddedS3;
const folder = (): string => mkdtempSync(join(scratch, 'place-'));
const bare = (): string => {
  const directory = folder();
  execFileSync('git', ['init', '--quiet', '--bare', directory]);
  return directory;
};

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'aims-gate-stores-'));
  [github, s3] = await Promise.all([startEmbeddedGitHub(), startEmbeddedS3()]);
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  });
});
afterAll(async () => {
  await Promise.all([github.close(), s3.close()]);
  rmSync(scratch, { recursive: true });
});

/** Every record a store holds, verified as an auditor does. */
async function verified(store: EvidenceStore): Promise<Verification> {
  const now = await store.open();
  const numbers = Array.from({ length: now.count }, (_, index) => index + 1);
  const files = await Promise.all(numbers.map(async (number) => recordFrom(await now.read(number), number)));
  return verifyLedger(files, [VERIFIER]);
}

const PLACES: readonly [string, () => Promise<Where>][] = [
  ['a branch of a local repository', async () => ({ kind: 'git', directory: bare() })],
  ['a branch of a remote', async () => ({ kind: 'git', directory: bare(), remote: bare() })],
  ['a folder', async () => ({ kind: 'dir', directory: join(folder(), 'ledger') })],
  [
    'S3',
    async () => {
      await s3.close();
      s3 = await startEmbeddedS3();
      return { kind: 's3', endpoint: s3.url };
    },
  ],
  [
    'a branch on GitHub',
    async () => {
      await github.close();
      github = await startEmbeddedGitHub();
      return { kind: 'github', url: github.url, token: github.token(BOT) };
    },
  ],
];

describe.each(PLACES)('%s', (_, place) => {
  test('keeps records once, in one chain', async () => {
    const store = await storeAt(await place());
    expect(await append(store, decisions(COUNT), WRITER)).toMatchObject({
      known: 0,
      checkpoint: { count: 3 },
    });
    expect(await append(store, decisions(COUNT + 1), WRITER)).toMatchObject({ known: COUNT });
    expect(await append(store, decisions(COUNT + 1), WRITER)).toEqual({ recorded: [], known: COUNT + 1 });
    expect(await verified(store)).toMatchObject({ ok: true, records: 6, unsigned: 0 });
  });

  test('a writer killed at any step leaves a whole ledger, and the next run finds every decision a place', async () => {
    const where = await place();
    const ask = { where, from: 1, count: COUNT, secret: KEY.secret };
    const store = await storeAt(where);
    let killed = 0;
    for (let dieAt = 1; ; dieAt += 1) {
      const from = dieAt * 10;
      const end = await startWriter({ ...ask, from, dieAt });
      expect(await verified(store)).toMatchObject({ ok: true });
      if (end.end !== 'killed') {
        expect(end).toMatchObject({ end: 'done', written: { recorded: COUNT } });
        break;
      }
      killed += 1;
      const { recorded, known } = await append(store, decisions(COUNT, from), WRITER);
      expect(recorded.length + known).toBe(COUNT);
    }
    // Looks and writes before, between and after: five steps at least.
    expect(killed).toBeGreaterThan(4);
    const whole = await verified(store);
    expect(whole).toMatchObject({ ok: true });
    expect(whole.ok && whole.types.get('override')).toBe((killed + 1) * COUNT);
  }, 120_000);
});
