import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { inclusionPaths } from '../../src/evidence/merkle.ts';
import { type InclusionProof, prove, verifyProof } from '../../src/evidence/proof.ts';
import { readThrough } from '../../src/evidence/read-through.ts';
import type { ReadRecord } from '../../src/evidence/reader.ts';
import type { Checkpoint } from '../../src/evidence/records/checkpoint.ts';
import { ed25519Signer, ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import { ledgerOf, newKey, remembering } from '../support/evidence.ts';

const key = newKey();
const trust = { keys: [remembering(ed25519Verifier(key.publicKey))] };
type Vouching = ReadRecord & { readonly checkpoint: Checkpoint };
const records: ReadRecord[] = [];
const vouching: Vouching[] = [];

beforeAll(async () => {
  const { files } = await ledgerOf(12, 3, ed25519Signer(key.secret));
  await readThrough(files, trust, (record) => {
    records.push(record);
    if (record.checkpoint !== undefined) vouching.push({ ...record, checkpoint: record.checkpoint });
    return 'go on';
  });
});

const leaf = (index: number): Uint8Array => Buffer.from(records[index]?.digest ?? '', 'hex');
const proofOf = (record: ReadRecord, checkpoint: Vouching): InclusionProof =>
  prove(record, checkpoint, inclusionPaths(checkpoint.checkpoint.count, leaf));
const check = (proof: object, kept: readonly Checkpoint[] = []) =>
  verifyProof(JSON.stringify(proof), trust, kept);

describe('a proof', () => {
  test('of every record against every checkpoint that counts it holds, with that checkpoint kept or not', () => {
    let proofs = 0;
    for (const record of records) {
      for (const checkpoint of vouching.filter((one) => one.checkpoint.count >= record.sequence)) {
        const proof = proofOf(record, checkpoint);
        expect(check(proof)).toMatchObject({ ok: true, digest: record.digest, type: record.type });
        expect(check(proof, [checkpoint.checkpoint])).toMatchObject({ ok: true });
        proofs += 1;
      }
    }
    // 48 records; each checkpoint counts all before it: 3 + 7 + … + 47.
    expect(proofs).toBe(300);
  });

  test('with the hashes, the record or the checkpoint of another one is none', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(11), (a, b, c) => {
        const last = vouching.at(-1);
        const [one, other, checkpoint] = [records[a], records[b], vouching[c]];
        if (last === undefined || one === undefined || other === undefined || checkpoint === undefined)
          return;
        const proof = proofOf(one, last);
        if (a !== b) {
          expect(check({ ...proof, hashes: proofOf(other, last).hashes })).toMatchObject({ ok: false });
          expect(check({ ...proof, record: proofOf(other, last).record })).toMatchObject({ ok: false });
        }
        if (checkpoint !== last)
          expect(
            check({ ...proof, checkpoint: Buffer.from(checkpoint.bytes).toString('utf8') }),
          ).toMatchObject({
            ok: false,
          });
      }),
    );
  });

  test('in which any byte of the record or the checkpoint is another is none', () => {
    const [record, last] = [records[5], vouching[4]];
    if (record === undefined || last === undefined) throw new TypeError('no records');
    const proof = proofOf(record, last);
    for (const part of ['record', 'checkpoint'] as const) {
      const text = proof[part];
      for (let index = 0; index < text.length; index += 1) {
        const changed =
          text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ 1) + text.slice(index + 1);
        if (check({ ...proof, [part]: changed }).ok) expect.fail(`${part} ${index}`);
      }
    }
  });

  test('without the key, or with a checkpoint that was not kept, is none', () => {
    const [record, last, before] = [records[5], vouching[4], vouching[3]];
    if (record === undefined || last === undefined || before === undefined) throw new TypeError('no records');
    const proof = proofOf(record, last);
    expect(verifyProof(JSON.stringify(proof), { keys: [] }, [])).toMatchObject({
      ok: false,
      because: expect.stringMatching(/^the record: it is signed by an unknown key/),
    });
    expect(check(proof, [before.checkpoint])).toEqual({
      ok: false,
      because: 'its checkpoint is not one of those you kept',
    });
  });
});
