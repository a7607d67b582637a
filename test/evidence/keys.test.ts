import { describe, expect, test } from 'vitest';
import { chain, ledgerEnd } from '../../src/evidence/chain.ts';
import { recordDigest, seal } from '../../src/evidence/envelope.ts';
import { recordPath } from '../../src/evidence/record-path.ts';
import { keyRecord } from '../../src/evidence/records/key.ts';
import type { SealedRecord } from '../../src/evidence/sealed.ts';
import { ed25519Signer, ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import type { KeySigner, Signer } from '../../src/evidence/signers/signer.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import { STATEMENT_TYPE } from '../../src/in-toto.ts';
import { decision, decisions, endOf, newKey } from '../support/evidence.ts';

const [first, second, third] = [newKey(), newKey(), newKey()];
const one = ed25519Signer(first.secret);
const two: KeySigner = { ...ed25519Signer(second.secret), predecessor: one };
const three: KeySigner = { ...ed25519Signer(third.secret), predecessor: two };
const FIRST = ed25519Verifier(first.publicKey);

async function appended(files: readonly SealedRecord[], number: number, signer: Signer | undefined) {
  return [...files, ...(await chain(await endOf(files), [decision(number)], signer)).records];
}

describe('keys that follow one another', () => {
  test('the first key alone verifies everything that came after it', async () => {
    let files = await appended([], 1, one);
    files = await appended(files, 2, two);
    files = await appended(files, 3, two);
    files = await appended(files, 4, three);
    expect(await verifyLedger(files, [FIRST])).toMatchObject({
      ok: true,
      types: new Map([
        ['override', 4],
        ['checkpoint', 4],
        ['key', 2],
      ]),
      signedBy: new Map([
        [one.keyId, 3],
        [two.keyId, 5],
        [three.keyId, 2],
      ]),
      keys: [
        { keyId: one.keyId, revokedBy: 3 },
        { keyId: two.keyId, introducedBy: 3, revokedBy: 8 },
        { keyId: three.keyId, introducedBy: 8 },
      ],
    });
  });

  test('a key that nobody introduced cannot go on, and is not tried', async () => {
    const files = await appended([], 1, one);
    await expect(appended(files, 2, ed25519Signer(second.secret))).rejects.toMatchObject({
      code: 'bad-key',
      hint: expect.stringContaining('previous-signing-key'),
    });
    await expect(appended(files, 2, undefined)).rejects.toMatchObject({ code: 'bad-key' });
  });

  test('a run that died after the key was introduced does not introduce it again', async () => {
    const files = await appended(await appended([], 1, one), 2, two);
    const died = files.slice(0, 3);
    expect(died.at(-1)?.decision).toMatch(/^key /);
    const again = await appended(died, 2, two);
    expect(await verifyLedger(again, [FIRST])).toMatchObject({ ok: true, records: 5 });
  });

  test('after its revocation a key signs nothing any more, not even another key', async () => {
    const files = await appended(await appended([], 1, one), 2, two);
    for (const forged of [decision(9), keyChange({ revokes: [two.keyId] })]) {
      const more = [...files, await next(files, forged, one)];
      expect(await verifyLedger(more, [FIRST])).toMatchObject({
        ok: false,
        record: more.at(-1)?.path,
        because: expect.stringMatching(/^it is signed by key [0-9a-f]{16}, which record 3 revoked$/),
      });
    }
  });

  test.each([
    [
      'a key that is not the one it names',
      { introduces: { keyId: one.keyId, publicKey: second.publicKey } },
      /is not the one it names/,
    ],
    ['no key', { introduces: { keyId: two.keyId, publicKey: 'nonsense' } }, /is not the one it names/],
    ['the revocation of a key the ledger never knew', { revokes: ['a'.repeat(64)] }, /does not know, aaaa/],
  ])('%s is refused', async (_, change, because) => {
    const files = await appended([], 1, one);
    const more = [...files, await next(files, keyChange(change), one)];
    expect(await verifyLedger(more, [FIRST])).toMatchObject({
      ok: false,
      record: more.at(-1)?.path,
      because: expect.stringMatching(because),
    });
  });

  test('nobody introduces a key without signing', async () => {
    const introduces = { keyId: two.keyId, publicKey: second.publicKey };
    const files = [await next([], keyChange({ introduces }), undefined)];
    expect(await verifyLedger(files, [])).toMatchObject({
      ok: false,
      because: 'it changes the keys and is not signed',
    });
  });
});

describe('records without signatures', () => {
  test('are whole without a key, and said to be unsigned', async () => {
    const files = await appended([], 1, undefined);
    expect(await verifyLedger(files, [])).toMatchObject({ ok: true, records: 2, unsigned: 2 });
  });

  test('are refused once a key is given: else whoever writes the branch writes it anew', async () => {
    const files = await appended([], 1, undefined);
    expect(await verifyLedger(files, [FIRST])).toMatchObject({ ok: false, because: 'it is not signed' });
  });

  test('are taken up to a number, for a ledger that began without a key', async () => {
    const files = await appended(await appended([], 1, undefined), 2, one);
    expect(await verifyLedger(files, [FIRST], { unsignedUntil: 2 })).toMatchObject({ ok: true, unsigned: 2 });
    expect(await verifyLedger(files, [FIRST], { unsignedUntil: 1 })).toMatchObject({
      ok: false,
      record: files[1]?.path,
    });
  });

  test('are refused after the first signature, whatever was allowed', async () => {
    const files = await appended([], 1, one);
    const more = [...files, await next(files, decision(2), undefined)];
    expect(await verifyLedger(more, [FIRST], { unsignedUntil: 9 })).toMatchObject({
      ok: false,
      record: more.at(-1)?.path,
    });
  });

  test('a signature of an unknown key is none', async () => {
    expect(await verifyLedger(await appended([], 1, one), [])).toMatchObject({
      ok: false,
      because: expect.stringMatching(/^it is signed by an unknown key/),
    });
  });
});

test('a decision that is recorded twice is found, signed and chained as it may be', async () => {
  const files = await appended([], 1, one);
  const more = [...files, await next(files, decision(1), one)];
  expect(await verifyLedger(more, [FIRST])).toMatchObject({
    ok: false,
    record: more.at(-1)?.path,
    because: 'its decision is recorded twice',
  });
});

describe('the end of a ledger', () => {
  test('is found from its last records alone, back to the last checkpoint', async () => {
    const { records } = await chain(undefined, decisions(30), one);
    const asked: number[] = [];
    await ledgerEnd(records.length, async (sequence) => {
      asked.push(sequence);
      return records[sequence - 1]?.bytes ?? new Uint8Array();
    });
    expect(asked).toEqual([31]);
  });

  test('without a checkpoint after the last records, the tree is the same', async () => {
    const { records } = await chain(undefined, decisions(5), one);
    const cut = records.slice(0, 4);
    const more = await appended(cut, 100, one);
    expect(await verifyLedger(more, [FIRST])).toMatchObject({ ok: true, records: 6 });
  });

  test.each([
    ['a record that is none', (bytes: Uint8Array) => bytes.slice(1)],
    ['a record of another number', (_: Uint8Array, files: readonly SealedRecord[]) => files[0]?.bytes],
  ])('nothing is chained to %s', async (_, tamper) => {
    const files = await appended([], 1, one);
    const last = files.at(-1);
    if (last === undefined) throw new TypeError('no record');
    const bytes = tamper(last.bytes, files) ?? new Uint8Array();
    await expect(appended(files.with(-1, { ...last, bytes }), 2, one)).rejects.toMatchObject({
      code: 'ledger-broken',
    });
  });
});

function keyChange(change: Partial<Parameters<typeof keyRecord.write>[0]>) {
  const { repository, run, gate, decidedAt, timeSource, recordedAt } = decision(1).predicate;
  const origin = { repository, run, gate, decidedAt, timeSource, recordedAt };
  return keyRecord.write({ revokes: [], reason: 'a test', ...change }, origin);
}

/** One record right after `files`, whoever signs it: as somebody with that key could write it. */
async function next(
  files: readonly SealedRecord[],
  { id, predicate, ...rest }: ReturnType<typeof decision>,
  signer: Signer | undefined,
): Promise<SealedRecord> {
  const last = files.at(-1);
  const sequence = files.length + 1;
  const ledger = { decision: id, sequence, previous: last?.digest ?? null };
  const bytes = await seal({ _type: STATEMENT_TYPE, ...rest, predicate: { ...predicate, ledger } }, signer);
  return { path: recordPath(sequence, id), bytes, digest: recordDigest(bytes), sequence, decision: id };
}
