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
import { outputOf } from '../support/programs.ts';
import { storeAt, type Where } from '../support/writer.ts';
import { startWriter } from '../support/writers.ts';

const KEY = newKey();
const VERIFIER = ed25519Verifier(KEY.publicKey);
const WRITER = {
  signer: ed25519Signer(KEY.secret),
  sleep: async () => {},
  random: () => 0.5,
  clock: () => 0,
};
const COUNT = 3;

let scratch: string;
let github: EmbeddedGitHub;
let s3: EmbeddedS3;
const folder = (): string => mkdtempSync(join(scratch, 'place-'));
const bare = (): string => {
  const directory = folder();
  outputOf('git', ['init', '--quiet', '--bare', directory]);
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

let places = 0;
const fresh = (): string => {
  places += 1;
  return `ledger-${places}`;
};

/** A real server with a bucket `audit`, such as MinIO; credentials are where the AWS tools look for them. */
function realS3(): Where {
  return { kind: 's3', endpoint: process.env.S3_ENDPOINT ?? '', prefix: `${Date.now()}-${fresh()}` };
}

/** Each call makes a new, empty place. */
const PLACES: readonly (readonly [string, () => Where])[] = [
  ['a branch of a local repository', () => ({ kind: 'git', directory: bare() })],
  ['a branch of a remote', () => ({ kind: 'git', directory: bare(), remote: bare() })],
  ['a folder', () => ({ kind: 'dir', directory: join(folder(), 'ledger') })],
  ['S3', () => ({ kind: 's3', endpoint: s3.url, prefix: fresh() })],
  ...(process.env.S3_ENDPOINT === undefined ? [] : [[`S3 at ${process.env.S3_ENDPOINT}`, realS3] as const]),
  [
    'a branch on GitHub',
    () => ({ kind: 'github', url: github.url, token: github.token(BOT), branch: fresh() }),
  ],
];

describe.each(PLACES)('%s', (_, place) => {
  test('keeps records once, in one chain', async () => {
    const store = await storeAt(place());
    expect(await append(store, decisions(COUNT), WRITER)).toMatchObject({
      known: 0,
      checkpoint: { count: 3 },
    });
    expect(await append(store, decisions(COUNT + 1), WRITER)).toMatchObject({ known: COUNT });
    expect(await append(store, decisions(COUNT + 1), WRITER)).toEqual({
      recorded: [],
      known: COUNT + 1,
      written: [],
    });
    expect(await verified(store)).toMatchObject({ ok: true, records: 6, unsigned: 0 });
  });

  test('a writer killed at any step leaves a whole ledger, and the next run finds its decisions a place', async () => {
    let killed = 0;
    for (let dieAt = 1; ; dieAt += 1) {
      const where = place();
      const store = await storeAt(where);
      await append(store, decisions(1, 100), WRITER);
      const end = await startWriter({ where, from: 1, count: COUNT, secret: KEY.secret, dieAt });
      if (end.end !== 'killed') {
        expect(end).toMatchObject({ end: 'done', written: { recorded: COUNT } });
        break;
      }
      killed += 1;
      expect(await verified(store)).toMatchObject({ ok: true });
      const { recorded, known } = await append(store, decisions(COUNT), WRITER);
      expect(recorded.length + known).toBe(COUNT);
      const whole = await verified(store);
      expect(whole.ok && whole.types.get('override')).toBe(1 + COUNT);
    }
    // Looks and writes, before, between and after: a branch has seven steps, an object store has more.
    expect(killed).toBeGreaterThan(5);
  }, 240_000);

  test('many writers in processes of their own: nothing lost, nothing twice, one chain', async () => {
    const where = place();
    const store = await storeAt(where);
    const writers = Array.from({ length: WRITERS }, (_, index) => {
      // Every writer has one decision of its own and one that its neighbour has too.
      return startWriter({ where: apart(where), from: index + 1, count: 2, secret: KEY.secret });
    });
    const ends = await Promise.all(writers);
    expect(ends.filter(({ end }) => end !== 'done')).toEqual([]);
    const recorded = ends.reduce((sum, one) => sum + (one.end === 'done' ? one.written.recorded : 0), 0);
    expect(recorded).toBe(WRITERS + 1);
    const whole = await verified(store);
    expect(whole).toMatchObject({ ok: true });
    expect(whole.ok && whole.types.get('override')).toBe(WRITERS + 1);
  }, 240_000);
});

/** Enough that they meet on every machine; `npm run bench:ledger` has 64. */
const WRITERS = 6;

/** Writers to one remote have repositories of their own. */
function apart(where: Where): Where {
  return where.kind === 'git' && where.remote !== undefined ? { ...where, directory: bare() } : where;
}
