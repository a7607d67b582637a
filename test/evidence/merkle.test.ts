import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inclusionPaths, isIncluded, MerkleTree } from '../../src/evidence/merkle.ts';
import type { Sha256 } from '../../src/ids.ts';

/** The leaves and roots of the reference tests of Certificate Transparency (RFC 6962). */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'));
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
/** Its inclusion proofs: leaf (from 1), size, path. */
const PATHS: readonly (readonly [number, number, readonly string[]])[] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [3, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    2,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

const grown = (leaves: readonly Uint8Array[]): MerkleTree => {
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree;
};
const leaf = (index: number): Uint8Array => LEAVES[index] ?? Buffer.alloc(0);

describe('the Merkle tree of RFC 6962', () => {
  test.each(ROOTS.map((root, size) => [size, root] as const))('root of %i leaves', (size, root) => {
    expect(grown(LEAVES.slice(0, size)).root()).toBe(root);
  });

  test.each(PATHS)('the way from leaf %i in a tree of %i', (number, size, path) => {
    expect(inclusionPaths(size, leaf)(number - 1)).toEqual(path);
    const root = ROOTS[size] as Sha256;
    expect(isIncluded(leaf(number - 1), { index: number - 1, size }, path as Sha256[], root)).toBe(true);
  });

  test('a tree that is continued from its peaks is the tree', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (first, more) => {
        const all = Array.from({ length: first + more }, (_, index) =>
          Buffer.from([index % 256, index >> 8]),
        );
        const half = grown(all.slice(0, first));
        const continued = MerkleTree.of(half.size, half.peaks);
        for (const one of all.slice(first)) continued?.add(one);
        expect(continued?.root()).toBe(grown(all).root());
      }),
    );
  });

  test('every leaf is in it, at its own place and nowhere else, and no other bytes are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), fc.nat(), fc.nat(), (size, a, b) => {
        const all = Array.from({ length: size }, (_, index) =>
          createHash('sha256').update(`${index}`).digest(),
        );
        const at = (index: number): Uint8Array => all[index] ?? Buffer.alloc(0);
        const [index, other] = [a % size, b % (size + 3)];
        const [path, root] = [inclusionPaths(size, at)(index), grown(all).root()];
        expect(isIncluded(at(index), { index, size }, path, root)).toBe(true);
        if (other !== index) {
          expect(isIncluded(at(index), { index: other, size }, path, root)).toBe(false);
          expect(isIncluded(at(other), { index, size }, path, root)).toBe(false);
        }
        expect(isIncluded(at(index), { index, size }, path.slice(1), root)).toBe(path.length === 0);
        expect(isIncluded(at(index), { index, size }, [...path, root], root)).toBe(false);
      }),
    );
  });

  test.each([
    ['another number of peaks', 3, ['a'.repeat(64)]],
    ['no whole number', 1.5, []],
    ['less than nothing', -1, []],
  ] as const)('%s makes no tree', (_, size, peaks) => {
    expect(MerkleTree.of(size, peaks as readonly string[] as Sha256[])).toBeUndefined();
  });
});
