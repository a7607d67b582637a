import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { chain, ledgerEnd } from '../../src/evidence/chain.ts';
import { open, seal } from '../../src/evidence/envelope.ts';
import type { LedgerFile } from '../../src/evidence/reader.ts';
import type { Checkpoint } from '../../src/evidence/records/checkpoint.ts';
import type { SealedRecord } from '../../src/evidence/sealed.ts';
import { ed25519Signer, ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import type { Signer } from '../../src/evidence/signers/signer.ts';
import { type Verification, verifyLedger } from '../../src/evidence/verify.ts';
import { decision, decisions, endOf, ledgerOf, newKey, remembering } from '../support/evidence.ts';

const KEY = newKey();
const SIGNER = ed25519Signer(KEY.secret);
const VERIFIER = remembering(ed25519Verifier(KEY.publicKey));

/** 200 records: 40 appends of four decisions and their checkpoint. */
const RECORDS = 200;
const POSITIONS = Array.from({ length: RECORDS }, (_, index) => index);
let files: readonly LedgerFile[];
let checkpoints: readonly Checkpoint[];
let latest: Checkpoint;

beforeAll(async () => {
  const ledger = await ledgerOf(40, 4, SIGNER);
  files = ledger.files.map(({ path, bytes }) => ({ path, bytes }));
  checkpoints = ledger.checkpoints;
  const last = checkpoints.at(-1);
  if (last === undefined) throw new TypeError('no checkpoint');
  latest = last;
});

const verify = (tampered: readonly LedgerFile[], kept: readonly Checkpoint[] = []): Promise<Verification> =>
  verifyLedger(tampered, [VERIFIER], { checkpoints: kept });
const at = (index: number): LedgerFile => files[index] ?? { path: '', bytes: new Uint8Array() };
const sealedBy = (signer: Signer | undefined) => ledgerOf(40, 4, signer).then((ledger) => ledger.files);

describe('a ledger of 200 records', () => {
  test('is whole, and agrees with every checkpoint it ever had', async () => {
    expect(files).toHaveLength(RECORDS);
    expect(await verify(files, checkpoints)).toMatchObject({
      ok: true,
      records: RECORDS,
      checkpoint: latest,
      types: new Map([
        ['override', 160],
        ['checkpoint', 40],
      ]),
    });
  });

  test.each([1, 2, 3, 4, 5])(
    'every byte of record %i, flipped: found at that record, whether others follow it or not',
    async (number) => {
      const { path, bytes } = at(number - 1);
      for (let index = 0; index < bytes.length; index += 1) {
        const flipped = Uint8Array.from(bytes);
        flipped[index] = (bytes[index] ?? 0) ^ 1;
        const tampered = files.with(number - 1, { path, bytes: flipped });
        for (const ledger of [tampered, tampered.slice(0, number)]) {
          const found = await verify(ledger);
          if (found.ok || found.record !== path) expect.fail(`byte ${index}: ${JSON.stringify(found)}`);
        }
      }
    },
    300_000,
  );

  test('any byte, changed in any way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(RECORDS - 1),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (record, where, flip) => {
          const { path, bytes } = at(record);
          const changed = Uint8Array.from(bytes);
          const index = where % bytes.length;
          changed[index] = (bytes[index] ?? 0) ^ flip;
          expect(await verify(files.with(record, { path, bytes: changed }))).toMatchObject({
            ok: false,
            record: path,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a record removed, at every position: the one that follows says which is missing', async () => {
    for (const position of POSITIONS.slice(0, -1)) {
      expect(await verify(files.toSpliced(position, 1))).toMatchObject({
        ok: false,
        record: at(position + 1).path,
        because: `record ${position + 1} before it is missing`,
      });
    }
  });

  test('a record twice, at every position', async () => {
    for (const position of POSITIONS) {
      expect(await verify(files.toSpliced(position, 0, at(position)))).toMatchObject({
        ok: false,
        record: at(position).path,
        because: `it says it is number ${position + 1}, and stands at ${position + 2}`,
      });
    }
  });

  test('two neighbours change places, at every position: files, and what the files hold', async () => {
    for (const position of POSITIONS.slice(0, -1)) {
      const [a, b] = [at(position), at(position + 1)];
      expect(await verify(files.toSpliced(position, 2, b, a))).toMatchObject({ ok: false, record: b.path });
      const crossed = [
        { path: a.path, bytes: b.bytes },
        { path: b.path, bytes: a.bytes },
      ];
      expect(await verify(files.toSpliced(position, 2, ...crossed))).toMatchObject({
        ok: false,
        record: a.path,
      });
    }
  });

  test('cut off after every position: found by a checkpoint kept elsewhere, which names the first one gone', async () => {
    for (const position of POSITIONS) {
      expect(await verify(files.slice(0, position), [latest])).toMatchObject({
        ok: false,
        record: `record ${position + 1}`,
        because: expect.stringContaining('it was cut off'),
        whole: position,
      });
    }
  });

  test('cut off and nobody kept a checkpoint: it cannot be known', async () => {
    expect(await verify(files.slice(0, 195))).toMatchObject({ ok: true, records: 195 });
  });

  test('signed anew with another key', async () => {
    const again = await sealedBy(ed25519Signer(newKey().secret));
    expect(await verify(again)).toMatchObject({
      ok: false,
      record: at(0).path,
      because: expect.stringMatching(/^it is signed by an unknown key/),
    });
  });

  test('written anew without signatures', async () => {
    expect(await verify(await sealedBy(undefined))).toMatchObject({
      ok: false,
      record: at(0).path,
      because: 'it is not signed',
    });
  });

  test('rewritten with the key itself, from every append on: found by the checkpoints kept', async () => {
    for (let append = 0; append < 40; append += 1) {
      const start = append * 5;
      const forged = await rewritten(start);
      const found = await verify(forged, checkpoints);
      // The first checkpoint that counts a forged record no longer fits: it says up to where all is as it was.
      expect(found).toMatchObject({ ok: false, record: forged[start + 3]?.path });
      expect(found.ok ? '' : found.because).toContain(
        start === 0 ? 'it or a record before it' : `something after record ${start - 1}`,
      );
    }
  });

  test('the end taken off and other records put in its place', async () => {
    const forged = await rewritten(195);
    expect(await verify(forged)).toMatchObject({ ok: true });
    expect(await verify(forged, [latest])).toMatchObject({ ok: false, record: forged[198]?.path });
  });

  test('a checkpoint that is kept stands in the ledger itself', async () => {
    // All it counts is there, and then something else: whoever cut it off went on writing.
    const { checkpoint } = await grown(files.slice(0, 194));
    expect(checkpoint.count).toBeGreaterThan(194);
    const forged = await grown(files.slice(0, 199));
    expect(await verify(forged.files, [latest])).toMatchObject({
      ok: false,
      record: forged.files[199]?.path,
      because: expect.stringContaining('a checkpoint you kept stood here'),
    });
  });

  const FALSE = 'f'.repeat(64);
  const checkpointsOfOthers: readonly [string, (said: Said) => object][] = [
    ['a record fewer', ({ count }) => ({ count: Number(count) - 1 })],
    ['a record more', ({ count }) => ({ count: Number(count) + 1 })],
    ['another last record', () => ({ head: FALSE })],
    ['another root above the same peaks', () => ({ root: FALSE })],
    ['another peak', () => ({ peaks: [FALSE] })],
    ['one peak more', ({ peaks }) => ({ peaks: [...(peaks as readonly string[]), FALSE] })],
    ['no peaks', () => ({ peaks: [] })],
    ['the root of the records before', () => ({ root: checkpoints[0]?.root })],
  ];
  test.each(checkpointsOfOthers)('a checkpoint that the key itself signed, of %s', async (_, lie) => {
    // The second one: eight records and the first checkpoint stand before it.
    const { path, bytes } = at(9);
    const opened = open(bytes);
    if (!opened.ok) throw new TypeError(opened.because);
    const { statement } = opened;
    const forge = async (said: object) => {
      const predicate = { ...statement.predicate, ...said };
      return files.slice(0, 9).concat({ path, bytes: await seal({ ...statement, predicate }, SIGNER) });
    };
    expect(await verify(await forge({}))).toMatchObject({ ok: true, records: 10 });
    expect(await verify(await forge(lie(statement.predicate)))).toMatchObject({
      ok: false,
      record: path,
      because: expect.stringMatching(/^the checkpoint does not fit|^it is not a checkpoint record/),
      whole: 9,
    });
  });

  const rows: readonly [string, (all: readonly LedgerFile[]) => readonly LedgerFile[], string][] = [
    [
      'one has another name',
      (all) => all.with(0, { ...at(0), path: at(0).path.replace('00000001', '00000002') }),
      'its name does not fit its content',
    ],
    [
      'a stranger lies among them',
      (all) => all.toSpliced(7, 0, { path: 'records/0000/notes.txt', bytes: Buffer.from('hi') }),
      'it does not belong into a ledger',
    ],
    ['the signature is taken off', (all) => all.with(3, unsigned(at(3))), 'it is not signed'],
    ['it has two signatures', (all) => all.with(3, doublySigned(at(3))), 'it has more than one signature'],
    ['it is written with spaces', (all) => all.with(3, respelled(at(3))), 'it is not written as records are'],
    [
      'one of another ledger is put in',
      (all) => all.with(9, at(4)),
      'it says it is number 5, and stands at 10',
    ],
  ];
  test.each(rows)('%s', async (_, tamper, because) => {
    expect(await verify(tamper(files))).toMatchObject({ ok: false, because });
  });
});

type Said = Readonly<Record<string, unknown>>;

/** The ledger as it was up to `start` records, and from there on other decisions, sealed with the real key. */
async function rewritten(start: number): Promise<readonly LedgerFile[]> {
  let forged = files.slice(0, start);
  while (forged.length < RECORDS) forged = (await grown(forged, 4)).files;
  return forged;
}

async function grown(before: readonly LedgerFile[], each = 4) {
  const end = await ledgerEnd(
    before.length,
    async (sequence) => before[sequence - 1]?.bytes ?? new Uint8Array(),
  );
  const { records, checkpoint } = await chain(end, decisions(each, 10_000 + before.length), SIGNER);
  return { files: [...before, ...records.map(({ path, bytes }) => ({ path, bytes }))], checkpoint };
}

interface Envelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly object[];
}

function edited(
  { path, bytes }: LedgerFile,
  edit: (envelope: Envelope) => object,
  indent?: number,
): LedgerFile {
  const envelope = JSON.parse(Buffer.from(bytes).toString('utf8')) as Envelope;
  return { path, bytes: Buffer.from(`${JSON.stringify(edit(envelope), undefined, indent)}\n`) };
}

const unsigned = (file: LedgerFile): LedgerFile =>
  edited(file, (envelope) => ({ ...envelope, signatures: [] }));
const doublySigned = (file: LedgerFile): LedgerFile =>
  edited(file, (envelope) => ({ ...envelope, signatures: [...envelope.signatures, ...envelope.signatures] }));
const respelled = (file: LedgerFile): LedgerFile => edited(file, (envelope) => envelope, 1);

describe('the records of another repository', () => {
  const ofRepository = async (...names: readonly string[]) => {
    const files: SealedRecord[] = [];
    const signer = ed25519Signer(newKey().secret);
    for (const [index, repository] of names.entries()) {
      const one = { ...decision(index + 1), predicate: { ...decision(index + 1).predicate, repository } };
      files.push(...(await chain(await endOf(files), [one], signer)).records);
    }
    return { files, keys: [ed25519Verifier(signer.publicKey)] };
  };
  const rows: readonly [string, readonly string[], readonly string[] | undefined, boolean][] = [
    ['one repository', ['acme/shop', 'acme/shop'], undefined, true],
    ['two repositories', ['acme/shop', 'acme/other'], undefined, false],
    ['another one first', ['acme/other', 'acme/shop', 'acme/shop'], undefined, false],
    ['the one asked for', ['acme/shop'], ['Acme/Shop'], true],
    ['not the one asked for', ['acme/other'], ['acme/shop'], false],
    ['a repository that was renamed', ['acme/shop', 'acme/store'], ['acme/shop', 'acme/store'], true],
  ];
  test.each(rows)('%s', async (_, names, repositories, whole) => {
    const { files, keys } = await ofRepository(...names);
    const verification = await verifyLedger(files, keys, repositories === undefined ? {} : { repositories });
    expect(verification.ok).toBe(whole);
    if (verification.ok) expect(verification.repositories).toEqual([...new Set(names)]);
  });
});
