import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DecisionSet } from '../../src/evidence/decision-set.ts';

const hash = (number: number): string =>
  createHash('sha256').update(String(number)).digest('hex').slice(0, 32);

test('says of every hash whether it was there, as a set does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(300), { maxLength: 2_000 }), (numbers) => {
      const [ours, real] = [new DecisionSet(), new Set<string>()];
      for (const number of numbers) {
        expect(ours.add(hash(number))).toBe(!real.has(hash(number)));
        real.add(hash(number));
      }
    }),
  );
});

test('keeps what it holds when it grows, and hashes apart that begin alike', () => {
  const set = new DecisionSet();
  const all = Array.from({ length: 5_000 }, (_, index) => `00000001${hash(index).slice(8)}`);
  for (const one of all) expect(set.add(one)).toBe(true);
  for (const one of all) expect(set.add(one)).toBe(false);
});
