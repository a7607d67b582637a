/** Signatures are checked ahead on other threads: what is found, and in which order, is as if they were not. */
import { expect, test } from 'vitest';
import { readRecords } from '../../src/evidence/read-through.ts';
import { type LedgerFile, LedgerReader } from '../../src/evidence/reader.ts';
import { ed25519Signer, ed25519Verifier, type Verifier } from '../../src/evidence/signers/ed25519.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import { ledgerOf, newKey } from '../support/evidence.ts';

const KEY = newKey();
const VERIFIER = ed25519Verifier(KEY.publicKey);
const { files } = await ledgerOf(20, 15, ed25519Signer(KEY.secret));
const LOST = new Error('the disk is gone');
const NO_RECORD: LedgerFile = { path: files[3]?.path ?? '', bytes: Buffer.from('{}') };

/** Files that end with a failure, and how many of them were taken. */
class Failing {
  readonly #files: readonly LedgerFile[];
  taken = 0;
  closed = false;

  constructor(files: readonly LedgerFile[]) {
    this.#files = files;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<LedgerFile> {
    try {
      for (const file of this.#files) {
        this.taken += 1;
        yield file;
      }
      throw LOST;
    } finally {
      this.closed = true;
    }
  }
}

test('a record that does not hold is found before what fails behind it', async () => {
  expect(await verifyLedger(new Failing([...files.slice(0, 3), NO_RECORD]), [VERIFIER])).toEqual({
    ok: false,
    record: NO_RECORD.path,
    because: 'it is not a DSSE envelope',
    whole: 3,
  });
});

test('the records before a failure are handed out, and then it is thrown as it is', async () => {
  const seen: string[] = [];
  const all = async (): Promise<void> => {
    for await (const { file } of readRecords(new Failing(files), new LedgerReader({ keys: [VERIFIER] })))
      seen.push(file.path);
  };
  await expect(all()).rejects.toBe(LOST);
  expect(seen).toEqual(files.map(({ path }) => path));
});

test.each([
  [1, 3],
  [10, 30],
  [300, 556],
])(
  'whoever stops at file %i has had no more than %i looked at, and the files are closed',
  async (stop, taken) => {
    const given = new Failing([...files, ...files]);
    let handedOut = 0;
    for await (const _ of readRecords(given, new LedgerReader({ keys: [VERIFIER] }))) {
      handedOut += 1;
      if (handedOut === stop) break;
    }
    expect([given.taken, given.closed]).toEqual([taken, true]);
  },
);

test('large records are not held ahead', async () => {
  const large = Buffer.alloc(10 * 1024 * 1024);
  const given = new Failing(files.map(({ path }) => ({ path, bytes: large })));
  for await (const _ of readRecords(given, new LedgerReader({ keys: [] }))) break;
  expect(given.taken).toBe(2);
});

test('signatures are checked at one time, each of them once', async () => {
  const counts = { now: 0, most: 0, aside: 0, here: 0 };
  const counting: Verifier = {
    ...VERIFIER,
    verify: (...asked) => {
      counts.here += 1;
      return VERIFIER.verify(...asked);
    },
    verifyAside: async (...asked) => {
      counts.aside += 1;
      counts.now += 1;
      counts.most = Math.max(counts.most, counts.now);
      const answer = await VERIFIER.verifyAside(...asked);
      counts.now -= 1;
      return answer;
    },
  };
  expect(await verifyLedger(files, [counting])).toMatchObject({ ok: true, records: files.length });
  expect(counts).toEqual({ now: 0, most: expect.any(Number), aside: files.length, here: 0 });
  expect(counts.most).toBeGreaterThan(1);
  expect(counts.most).toBeLessThanOrEqual(257);
});

test.each([
  ['no answer: it is checked again in place', undefined, true, true],
  ['no answer, and wrong in place', undefined, false, false],
  ['a wrong one', false, true, false],
])('what the other thread found counts: %s', async (_name, aside, here, ok) => {
  const verifier = { ...VERIFIER, verify: () => here, verifyAside: async () => aside };
  const found = await verifyLedger(files, [verifier]);
  expect(found).toMatchObject(ok ? { ok } : { ok, because: 'its signature is wrong', whole: 0 });
});

/** What the other thread says of each: it is asked about so many that it has to be started. */
function aside(
  asked: readonly (readonly [Uint8Array, Uint8Array])[],
): Promise<readonly (boolean | undefined)[]> {
  return Promise.all(asked.map((one) => VERIFIER.verifyAside(...one)));
}

const BYTES = Buffer.from('a record');
const VALID = await ed25519Signer(KEY.secret).sign(BYTES);
const many = (count: number) => Array.from({ length: count }, () => [BYTES, VALID] as const);

test.each([
  ['of another record', VALID.map((byte) => byte ^ 1)],
  ['too short', VALID.subarray(1)],
  ['empty', new Uint8Array()],
])('both ways answer alike on a signature: %s', async (_name, signature) => {
  expect(VERIFIER.verify(BYTES, signature)).toBe(false);
  const answers = await aside([...many(100), [BYTES, signature], ...many(100)]);
  expect(answers.toSpliced(100, 1)).toEqual(many(200).map(() => true));
  expect(answers[100] ?? false).toBe(false);
});

test('each answer is that of its own question, whatever key and length it has', async () => {
  const other = newKey();
  const verifier = ed25519Verifier(other.publicKey);
  const asked = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const bytes = Buffer.alloc(index * 7, index);
      const signature = await ed25519Signer(index % 3 === 0 ? other.secret : KEY.secret).sign(bytes);
      return { bytes, signature, by: index % 2 === 0 ? verifier : VERIFIER };
    }),
  );
  const found = await Promise.all(asked.map(({ by, bytes, signature }) => by.verifyAside(bytes, signature)));
  expect(found).toEqual(asked.map(({ by, bytes, signature }) => by.verify(bytes, signature)));
});
