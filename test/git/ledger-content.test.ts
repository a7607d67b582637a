/** A ledger read on other threads says what it says when one record is read at a time, be it whole or not. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chain } from '../../src/evidence/chain.ts';
import { open, seal } from '../../src/evidence/envelope.ts';
import { type LedgerFile, LedgerReader } from '../../src/evidence/reader.ts';
import type { SealedRecord } from '../../src/evidence/sealed.ts';
import { ed25519Signer, ed25519Verifier, type Verifier } from '../../src/evidence/signers/ed25519.ts';
import type { Trust } from '../../src/evidence/signers/known.ts';
import type { Signer } from '../../src/evidence/signers/signer.ts';
import { InternPool } from '../../src/git/intern-pool.ts';
import { resolveBranch } from '../../src/git/ledger.ts';
import { LedgerContents } from '../../src/git/ledger-content.ts';
import { RecordThreads } from '../../src/git/record-threads.ts';
import { openRepository } from '../../src/git/repository.ts';
import type { Sha } from '../../src/ids.ts';
import { decisions, endOf, ledgerOf, newKey } from '../support/evidence.ts';
import { BRANCH, LedgerRepository } from '../support/ledger-repository.ts';

const [KEY, OTHER] = [newKey(), newKey()];
const SIGNER = ed25519Signer(KEY.secret);
const SECOND = ed25519Signer(OTHER.secret);
const VERIFIER = ed25519Verifier(KEY.publicKey);
const repository = new LedgerRepository();
let sealed: readonly SealedRecord[];
let files: readonly LedgerFile[];

beforeAll(async () => {
  sealed = (await ledgerOf(10, 4, SIGNER)).files;
  files = sealed.map(({ path, bytes }) => ({ path, bytes }));
});
afterAll(() => repository.remove());

const at = (index: number): LedgerFile => files[index] ?? { path: '', bytes: new Uint8Array() };

/** Everything that is read of the branch, the bytes of checkpoints as text. */
async function read(trust: Trust, few: number): Promise<readonly object[]> {
  const commit = await resolveBranch(BRANCH, await openRepository(repository.directory));
  const found: object[] = [];
  const contents = new LedgerContents(repository.directory, commit, new LedgerReader(trust));
  for await (const one of contents.read(undefined, few)) {
    if (!one.ok) return [...found, one];
    const { checkpoint, ...record } = one.record;
    found.push(
      checkpoint === undefined
        ? record
        : { ...record, ...checkpoint, bytes: Buffer.from(checkpoint.bytes).toString('utf8') },
    );
  }
  return found;
}

/** The same record with another letter in its payload. */
function changed({ path, bytes }: LedgerFile): LedgerFile {
  const other = Uint8Array.from(bytes);
  other[40] = (other[40] ?? 0) === 0x41 ? 0x42 : 0x41;
  return { path, bytes: other };
}

/** The same record with the signature of another one. */
function withSignatureOf({ path, bytes }: LedgerFile, other: LedgerFile): LedgerFile {
  const of = (one: Uint8Array): string => /"sig":"[^"]+"/.exec(Buffer.from(one).toString())?.[0] ?? '';
  return { path, bytes: Buffer.from(Buffer.from(bytes).toString().replace(of(bytes), of(other.bytes))) };
}

/** The statement of a record with `change` in its predicate, signed again. */
async function signedAgain(
  { path, bytes }: LedgerFile,
  change: object,
  signer: Signer | undefined,
): Promise<LedgerFile> {
  const opened = open(bytes);
  if (!opened.ok) throw new TypeError(opened.because);
  const { statement } = opened;
  const predicate = { ...statement.predicate, ...change };
  return { path, bytes: await seal({ ...statement, predicate }, signer) };
}

/** The ledger continued by another key, which the first one introduces, and then a record that the first one signs again. */
async function rotated(): Promise<readonly LedgerFile[]> {
  const { records } = await chain(await endOf(sealed), decisions(3, 1000), {
    ...SECOND,
    predecessor: SIGNER,
  });
  const last = records.at(-1) ?? at(0);
  return [...files, ...records.slice(0, -1), await signedAgain(last, {}, SIGNER)];
}

/** What is on the branch, and at which record it is found to be broken and why. */
type Row = readonly [string, () => Promise<readonly LedgerFile[]> | readonly LedgerFile[], number, string];

const rows: readonly Row[] = [
  ['a record changed', () => files.with(20, changed(at(20))), 21, 'its payload is not an in-toto statement'],
  [
    'the first record changed',
    () => files.with(0, changed(at(0))),
    1,
    'its payload is not an in-toto statement',
  ],
  ['a record removed', () => files.toSpliced(20, 1), 21, 'record 21 before it is missing'],
  ['the first record removed', () => files.slice(1), 1, 'record 1 before it is missing'],
  [
    'the content of two records exchanged',
    () => files.with(20, { ...at(20), bytes: at(21).bytes }).with(21, { ...at(21), bytes: at(20).bytes }),
    21,
    'record 21 before it is missing',
  ],
  [
    'a record signed by a key that nobody gave',
    async () => files.with(20, await signedAgain(at(20), {}, SECOND)),
    21,
    'it is signed by an unknown key',
  ],
  [
    'a record without a signature',
    async () => files.with(20, await signedAgain(at(20), {}, undefined)),
    21,
    'it is not signed',
  ],
  [
    'a signature of other content',
    async () => files.with(20, withSignatureOf(at(20), at(21))),
    21,
    'its signature is wrong',
  ],
  [
    'a record that the next one does not continue',
    async () => files.with(20, await signedAgain(at(20), { recordedAt: '2026-11-21T10:00:00.000Z' }, SIGNER)),
    22,
    'it does not continue the record before it',
  ],
  [
    'a record that does not fit its schema',
    async () => files.with(20, await signedAgain(at(20), { recordedAt: 7 }, SIGNER)),
    21,
    'it is not a override record',
  ],
  [
    'a checkpoint that says another root',
    async () => files.with(24, await signedAgain(at(24), { root: 'a'.repeat(64) }, SIGNER)),
    25,
    'the checkpoint does not fit the records before it',
  ],
  [
    'a record of another name',
    () => files.with(49, { ...at(49), path: at(49).path.replace(/.{8}\.json$/, '00000000.json') }),
    50,
    'its name does not fit its content',
  ],
  [
    'a decision recorded twice',
    async () => [...files, ...(await chain(await endOf(sealed), decisions(1), SIGNER)).records],
    51,
    'its decision is recorded twice',
  ],
  ['a key that is revoked', rotated, 55, 'which record 51 revoked'],
  [
    'a file that is no record',
    () => [...files, { path: 'records/0009/notes.txt', bytes: Buffer.from('x') }],
    51,
    'it does not belong into a ledger',
  ],
  [
    'a file beside the folders',
    () => [...files, { path: 'records/zz.json', bytes: at(3).bytes }],
    51,
    'it does not belong into a ledger',
  ],
];

test.each(rows)(
  '%s: found at the same record, for the same reason',
  async (_name, tampered, number, because) => {
    await repository.write(await tampered());
    const one = await read({ keys: [VERIFIER] }, Number.POSITIVE_INFINITY);
    expect(one).toHaveLength(number);
    expect(one.at(-1)).toMatchObject({ ok: false, because: expect.stringContaining(because) });
    expect(await read({ keys: [VERIFIER] }, 0)).toEqual(one);
  },
);

test('one that is whole', async () => {
  await repository.write(files);
  const one = await read({ keys: [VERIFIER] }, Number.POSITIVE_INFINITY);
  expect(one).toHaveLength(files.length);
  expect(await read({ keys: [VERIFIER] }, 0)).toEqual(one);
});

test('a ledger that began without a key', async () => {
  const unsigned = (await ledgerOf(2, 4, undefined)).files;
  await repository.write([
    ...unsigned,
    ...(await chain(await endOf(unsigned), decisions(3, 1000), SIGNER)).records,
  ]);
  for (const unsignedUntil of [10, 9]) {
    const one = await read({ keys: [VERIFIER], unsignedUntil }, Number.POSITIVE_INFINITY);
    expect(one).toHaveLength(unsignedUntil === 10 ? 14 : 10);
    expect(await read({ keys: [VERIFIER], unsignedUntil }, 0)).toEqual(one);
  }
});

test('threads check all signatures of a whole ledger', async () => {
  const counts = { here: 0 };
  const counting: Verifier = {
    ...VERIFIER,
    verify: (...asked) => {
      counts.here += 1;
      return VERIFIER.verify(...asked);
    },
    verifyAside: async (...asked) => counting.verify(...asked),
  };
  await repository.write(files);
  expect(await read({ keys: [counting] }, 0)).toHaveLength(files.length);
  expect(counts).toEqual({ here: 0 });
});

test('a thread that fails leaves its records to who asked', async () => {
  const threads = new RecordThreads(new InternPool());
  const asked = {
    directory: repository.directory,
    commit: 'a'.repeat(40) as Sha,
    entries: [],
    keys: ['no key'],
  };
  for (const tell of [await threads.ask(asked), await threads.ask(asked)]) expect(tell()).toEqual([]);
  threads.end();
  await repository.write(files);
  const unreadable = { ...VERIFIER, publicKey: 'no key' };
  expect(await read({ keys: [unreadable] }, 0)).toEqual(await read({ keys: [VERIFIER] }, 99));
});
