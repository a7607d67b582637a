/** What the end of a ledger hands on, and what a checkpoint of its own must not do. */
import { expect, test } from 'vitest';
import { append } from '../../src/evidence/append.ts';
import { carryOn } from '../../src/evidence/carried.ts';
import { chain, closingCheckpoint } from '../../src/evidence/chain.ts';
import { open } from '../../src/evidence/envelope.ts';
import { lastTime } from '../../src/evidence/query.ts';
import { overrideReviewRecord } from '../../src/evidence/records/override-review.ts';
import type { SealedRecord } from '../../src/evidence/sealed.ts';
import { ed25519Signer, ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import { recordProblem } from '../../src/evidence/soundness.ts';
import type { EvidenceStore, LedgerSnapshot } from '../../src/evidence/store.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import { login, parseSha256, type Sha256 } from '../../src/ids.ts';
import { omitUndefined } from '../../src/omit-undefined.ts';
import { decision, decisions, newKey, RECORDING, sha } from '../support/evidence.ts';

const [KEY, OTHER] = [newKey(), newKey()];
const SIGNER = ed25519Signer(KEY.secret);
const VERIFIER = ed25519Verifier(KEY.publicKey);
const ORIGIN = decision(1).predicate;
const DIGEST = sha256('a');

function sha256(digit: string): Sha256 {
  const found = parseSha256(digit.repeat(64));
  if (found === undefined) throw new TypeError(digit);
  return found;
}

/** A store in memory; of the first `lost` appends the answer never comes. */
function storeOf(given: readonly SealedRecord[], lost = 0): EvidenceStore {
  const all = [...given];
  let left = lost;
  const snapshot = (): LedgerSnapshot => ({
    count: all.length,
    sequenceOf: (id) => all.find(({ decision: own }) => own === id)?.sequence,
    read: async (sequence) => all[sequence - 1]?.bytes ?? new Uint8Array(),
    holds: async ({ sequence, bytes }) => all[sequence - 1]?.bytes === bytes,
    add: async (records) => {
      for (const one of records) all.push({ ...one, digest: DIGEST, decision: decisionOf(one.bytes) });
      left -= 1;
      return left >= 0 ? 'moved' : 'added';
    },
  });
  return { name: 'memory', open: async () => snapshot() };
}

const WRITER = { signer: SIGNER, sleep: async () => {}, random: () => 0, clock: () => 0 };

/** The decision that a stored record holds. */
function decisionOf(bytes: Uint8Array): string {
  const opened = open(bytes);
  return opened.ok ? opened.statement.predicate.ledger.decision : '';
}

const looked = (independent: 'yes' | 'no' | 'unknown') =>
  overrideReviewRecord.write(
    { how: 'direct-push', commit: sha(1), issue: 4, reviewer: login('kim'), independent },
    RECORDING,
  );

test.each([
  ['yes', 0],
  ['unknown', 0],
  ['no', 1],
] as const)('a look whose independence is %s leaves %i override waiting', (independent, waiting) => {
  expect(carryOn(undefined, [decision(1), looked(independent)], undefined).waiting).toHaveLength(waiting);
});

test('two people who close the issue within one second both reviewed it, known by account or by name', () => {
  const id = (name: string, reviewerId?: number) =>
    overrideReviewRecord.write(
      {
        ...{ how: 'direct-push', commit: sha(1), issue: 4, independent: 'yes', at: '2026-11-24T12:00:00Z' },
        ...{ reviewer: login(name), ...omitUndefined({ reviewerId }) },
      },
      RECORDING,
    ).id;
  expect(new Set([id('kim', 3), id('gail', 4), id('kim'), id('gail')]).size).toBe(4);
  expect(id('kim-renamed', 3)).toBe(id('kim', 3));
});

test('a key that was not introduced writes no checkpoint of its own', async () => {
  const { end } = await chain(undefined, decisions(1), SIGNER);
  const successor = { ...ed25519Signer(OTHER.secret), predecessor: SIGNER };
  expect(await closingCheckpoint(end, ORIGIN, SIGNER)).toMatchObject({ sequence: 3 });
  expect(await closingCheckpoint(end, ORIGIN, successor)).toBeUndefined();
});

test('a checkpoint with the root of another tree does not fit, signed as it may be', async () => {
  const { records, end } = await chain(undefined, decisions(1), SIGNER);
  const good = await closingCheckpoint(end, ORIGIN, SIGNER);
  const bad = await closingCheckpoint({ ...end, peaks: end.peaks.map(() => DIGEST) }, ORIGIN, SIGNER);
  if (good === undefined || bad === undefined) throw new TypeError('no checkpoint');
  expect(await verifyLedger([...records, good], [VERIFIER])).toMatchObject({ ok: true });
  expect(await verifyLedger([...records, bad], [VERIFIER])).toMatchObject({
    ok: false,
    because: 'the checkpoint does not fit the records before it',
  });
});

test('a kept checkpoint of the same record and another root is of another ledger', async () => {
  const { records, checkpoint } = await chain(undefined, decisions(2), SIGNER);
  const verify = (kept: typeof checkpoint) => verifyLedger(records, [VERIFIER], { checkpoints: [kept] });
  expect(await verify(checkpoint)).toMatchObject({ ok: true });
  expect(await verify({ ...checkpoint, root: DIGEST })).toMatchObject({ ok: false });
});

test("the last time of a ledger without times of GitHub's is the earliest of a runner's, whose clock may have jumped", async () => {
  const at = (recordedAt: string, commit: number) =>
    overrideReviewRecord.write(
      { how: 'direct-push', commit: sha(commit), issue: 4, reviewer: login('kim'), independent: 'yes' },
      { ...RECORDING, recordedAt },
    );
  const jumped = [at('2026-11-24T12:00:00.000Z', 1), at('2099-01-01T00:00:00.000Z', 2)] as const;
  const now = await storeOf((await chain(undefined, [...jumped], SIGNER)).records).open();
  expect(await lastTime(now)).toBe('2026-11-24T12:00:00.000Z');
});

test("the last time of a ledger is the earlier one of GitHub's and the runner's", async () => {
  const now = await storeOf((await chain(undefined, decisions(1), SIGNER)).records).open();
  // The override was at 11:00 by GitHub's clock, and recorded at 12:00 by the runner's.
  expect(await lastTime(now)).toBe('2026-11-24T11:00:00.000Z');
});

test('an append whose answer was lost is recorded by this run, once', async () => {
  const [one] = decisions(1);
  const { recorded, known } = await append(storeOf([], 1), [one], WRITER);
  expect({ recorded: recorded.map(({ decision: id }) => id), known }).toEqual({
    recorded: [one.id],
    known: 0,
  });
});

test('nothing is appended to a ledger that a kept checkpoint contradicts', async () => {
  const { records, checkpoint } = await chain(undefined, decisions(2), SIGNER);
  const onto = (kept: typeof checkpoint) => append(storeOf(records), [decision(9)], WRITER, { seen: [kept] });
  expect((await onto(checkpoint)).recorded).toHaveLength(1);
  await expect(onto({ ...checkpoint, count: 9 })).rejects.toMatchObject({ code: 'ledger-broken' });
  await expect(onto({ ...checkpoint, head: DIGEST })).rejects.toMatchObject({ code: 'ledger-broken' });
});

test('a record without a signature is no record of a recorder that signs', async () => {
  const { records } = await chain(undefined, decisions(1), undefined);
  const [record] = records;
  if (record === undefined) throw new TypeError('no record');
  const repository = String(ORIGIN.repository).toLowerCase();
  const problem = (keys: readonly (typeof VERIFIER)[]) =>
    recordProblem(record.path, record.bytes, { repository, keys });
  expect(problem([])).toBeUndefined();
  expect(problem([VERIFIER])).toBe('it is not signed');
});
