import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { checkAside, endSignatureThreads } from '../../src/evidence/signers/signature-thread.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const MANY = 300;

afterAll(endSignatureThreads);

/** Every third signature is of other bytes. */
function asked(): readonly Promise<boolean | undefined>[] {
  return Array.from({ length: MANY }, (_, index) => {
    const bytes = Buffer.from(`record ${index}`);
    const signed = index % 3 === 0 ? Buffer.from('another') : bytes;
    return checkAside(publicKey, bytes, sign(null, signed, privateKey));
  });
}

const right = Array.from({ length: MANY }, (_, index) => index % 3 !== 0);

test('threads that were ended are started anew, and give the same answers', async () => {
  expect(await Promise.all(asked())).toEqual(right);
  endSignatureThreads();
  expect(await Promise.all(asked())).toEqual(right);
});

test('what they had not answered when they were ended is left to who asked, and nobody waits for it', async () => {
  const answers = asked();
  endSignatureThreads();
  for (const [index, answer] of (await Promise.all(answers)).entries())
    expect([undefined, right[index]]).toContain(answer);
});
