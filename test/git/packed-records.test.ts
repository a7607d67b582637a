/** What a thread packs is unpacked as it was, however often a value comes again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckedContent } from '../../src/evidence/check-record.ts';
import { InternPool, LONGEST_SHARED, MOST_SHARED } from '../../src/git/intern-pool.ts';
import type { RecordEntry } from '../../src/git/ledger.ts';
import { RecordPacker, RecordUnpacker } from '../../src/git/packed-records.ts';
import { parseSha, parseSha256, type Sha } from '../../src/ids.ts';

const COMMIT = parseSha('c'.repeat(40)) as Sha;
const DIGEST = parseSha256('d'.repeat(64)) ?? ('' as never);

const entry = (index: number): RecordEntry => ({ path: `records/${index}`, kind: 'file', sha: COMMIT });

/** A record at this place of its batch with these fields in its event. */
function recordOf(index: number, fields: object, rest: Partial<CheckedContent> = {}): CheckedContent {
  const record = { sequence: index + 1, path: entry(index).path, digest: DIGEST, commit: COMMIT };
  const event = { kind: 'review', record, at: '2026-11-20T09:00:00.000Z', ...fields } as never;
  const place = { digest: DIGEST, sequence: index + 1, previous: DIGEST, decision: 'e'.repeat(32) };
  return { ...place, repository: 'acme/shop', keyId: 'f'.repeat(64), event, ...rest };
}

function pair(): (batch: readonly (CheckedContent | undefined)[]) => readonly (CheckedContent | null)[] {
  const [packer, unpacker] = [new RecordPacker(), new RecordUnpacker(new InternPool())];
  return (batch) =>
    unpacker.unpack(
      structuredClone(packer.pack(batch)),
      batch.map((_, index) => entry(index)),
      COMMIT,
    );
}

test('any values, in any batches, with one that the thread cannot tell among them', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('', "'", '[]', '["a"]', 0, 1, 2, -1, 0.5, true, false, null, [], [0], [[]], [[1]], {}),
  );
  const fields = fc.dictionary(
    fc.constantFrom('who', 'by', 'pullRequest', 'systems', 'waited', 'gates'),
    value,
  );
  fc.assert(
    fc.property(fc.array(fc.array(fields, { maxLength: 5 }), { maxLength: 4 }), (batches) => {
      const through = pair();
      for (const batch of batches) {
        const found = [...batch.map((one, index) => recordOf(index, one)), undefined];
        const told = JSON.parse(JSON.stringify([...found.slice(0, -1), null]));
        expect(through(found)).toEqual(told);
      }
    }),
  );
});

test('a record without a key, about the ledger itself, and a checkpoint with its bytes', () => {
  const { event: _, keyId: _key, ...bare } = recordOf(0, {});
  const said = { checkpoint: { count: 1, head: DIGEST, root: DIGEST }, peaks: [DIGEST] } as never;
  const checkpoint = { ...bare, sequence: 2, keyId: 'k', said, bytes: Uint8Array.of(1, 2) };
  expect(pair()([{ ...bare, previous: null }, checkpoint])).toEqual([
    { ...bare, previous: null },
    checkpoint,
  ]);
});

test('fields keep their order, and what comes again is the same value', () => {
  const through = pair();
  const gates = () => [{ id: 'human-review', verdict: 'pass' }];
  const [one] = through([recordOf(0, { past: false, gates: gates() })]);
  const [other] = through([recordOf(0, { gates: gates(), past: true })]);
  expect(Object.keys(one?.event ?? {})).toEqual(['kind', 'record', 'at', 'past', 'gates']);
  expect(Object.keys(other?.event ?? {})).toEqual(['kind', 'record', 'at', 'gates', 'past']);
  const gatesOf = (found: CheckedContent | null | undefined): unknown =>
    Reflect.get(found?.event ?? {}, 'gates');
  expect(gatesOf(one)).toBe(gatesOf(other));
});

test('values that are long, or more than are numbered', () => {
  const through = pair();
  const long = 'x'.repeat(LONGEST_SHARED + 1);
  const many = Array.from({ length: MOST_SHARED + 10 }, (_, index) =>
    recordOf(index, { who: `w${index}`, list: [index] }),
  );
  const again = [0, 1].map((index) =>
    recordOf(index, { who: `w${MOST_SHARED + 5}`, list: [MOST_SHARED + 5] }),
  );
  for (const batch of [[recordOf(0, { who: long, list: [long], text: 'a' })], many, again])
    expect(through(batch)).toEqual(batch);
});
