/**
 * The Merkle tree of RFC 6962 (section 2.1), so that one record can be proven without the others.
 * The leaves are the SHA-256 digests of the records, in order.
 */
import { hash } from 'node:crypto';
import type { Sha256 } from '../ids.ts';

const DIGEST_BYTES = 32;

/** A hash as text of thirty-two characters, a byte each: Node makes one in a third of the time of a buffer. */
type Hash = string;

/** What is hashed is put together in one place each: a ledger of many records has as many nodes. */
const LEAF = Buffer.alloc(1 + DIGEST_BYTES);
const NODE = Buffer.alloc(1 + 2 * DIGEST_BYTES);
/** The two prefixes, 0 and 1, keep a leaf from being passed off as a node. */
NODE[0] = 1;

function leafHash(leaf: Uint8Array): Hash {
  if (leaf.length !== DIGEST_BYTES) return hash('sha256', Buffer.concat([Buffer.of(0), leaf]), 'binary');
  LEAF.set(leaf, 1);
  return hash('sha256', LEAF, 'binary');
}

function nodeHash(left: Hash, right: Hash): Hash {
  NODE.write(left, 1, 'latin1');
  NODE.write(right, 1 + DIGEST_BYTES, 'latin1');
  return hash('sha256', NODE, 'binary');
}

function hexOf(one: Hash): Sha256 {
  return Buffer.from(one, 'latin1').toString('hex') as Sha256;
}

function ofHex(hex: Sha256): Hash {
  return Buffer.from(hex, 'hex').toString('latin1');
}

/**
 * A tree that grows at its end and keeps only the roots of its full subtrees ("peaks", largest first): as many as
 * the size has ones in binary.
 */
export class MerkleTree {
  #size = 0;
  #peaks: Hash[] = [];

  /** The tree of `size` leaves with these peaks; undefined when a tree of that size has another number of them. */
  static of(size: number, peaks: readonly Sha256[]): MerkleTree | undefined {
    if (!Number.isSafeInteger(size) || size < 0 || ones(size) !== peaks.length) return undefined;
    const tree = new MerkleTree();
    tree.#size = size;
    tree.#peaks = peaks.map(ofHex);
    return tree;
  }

  get size(): number {
    return this.#size;
  }

  get peaks(): readonly Sha256[] {
    return this.#peaks.map(hexOf);
  }

  add(leaf: Uint8Array): void {
    let peak = leafHash(leaf);
    for (let size = this.#size; size % 2 === 1; size = (size - 1) / 2) {
      const left = this.#peaks.pop();
      if (left !== undefined) peak = nodeHash(left, peak);
    }
    this.#peaks.push(peak);
    this.#size += 1;
  }

  root(): Sha256 {
    const root = this.#peaks.reduceRight<Hash | undefined>(
      (right, left) => (right === undefined ? left : nodeHash(left, right)),
      undefined,
    );
    return hexOf(root ?? hash('sha256', Buffer.alloc(0), 'binary'));
  }
}

function ones(size: number): number {
  return size.toString(2).replaceAll('0', '').length;
}

/**
 * Tells of each leaf of a tree of `size` leaves the hashes beside its way to the root (RFC 6962, 2.1.1).
 *
 * The tree is hashed once, however many leaves are asked for, and held: two hashes a leaf.
 */
export function inclusionPaths(
  size: number,
  leaf: (index: number) => Uint8Array,
): (index: number) => readonly Sha256[] {
  const leaves = Buffer.alloc(size * DIGEST_BYTES);
  for (let index = 0; index < size; index += 1)
    leaves.write(leafHash(leaf(index)), index * DIGEST_BYTES, 'latin1');
  const levels: Buffer[] = [leaves];
  for (let below: Buffer = leaves; below.length > DIGEST_BYTES; ) {
    below = paired(below);
    levels.push(below);
  }
  return (index) =>
    levels.flatMap((level, height) => {
      const beside = hashAt(level, Math.floor(index / 2 ** height) ^ 1);
      return beside === undefined ? [] : [hexOf(beside)];
    });
}

/** Each two hashes of a level as one; a last one without a partner goes up as it is. */
function paired(level: Buffer): Buffer {
  const above = Buffer.alloc(Math.ceil(level.length / 2 / DIGEST_BYTES) * DIGEST_BYTES);
  for (let index = 0; index * DIGEST_BYTES < level.length; index += 2) {
    const [left, right] = [hashAt(level, index), hashAt(level, index + 1)];
    if (left !== undefined)
      above.write(right === undefined ? left : nodeHash(left, right), (index / 2) * DIGEST_BYTES, 'latin1');
  }
  return above;
}

function hashAt(level: Buffer, index: number): Hash | undefined {
  const start = index * DIGEST_BYTES;
  return start < level.length ? level.toString('latin1', start, start + DIGEST_BYTES) : undefined;
}

/** Whether `path` leads from the leaf at `index` to `root` in a tree of `size` leaves (RFC 9162, 2.1.3.2). */
export function isIncluded(
  leaf: Uint8Array,
  { index, size }: { readonly index: number; readonly size: number },
  path: readonly Sha256[],
  root: Sha256,
): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  let [at, last] = [index, size - 1];
  let found = leafHash(leaf);
  for (const hex of path) {
    if (last === 0) return false;
    const beside = ofHex(hex);
    const isRight = at % 2 === 1;
    if (isRight || at === last) {
      found = nodeHash(beside, found);
      // The last leaf of a level without a partner goes up as it is.
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      found = nodeHash(found, beside);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && hexOf(found) === root;
}
