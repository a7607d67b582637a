/**
 * The Merkle tree of RFC 6962 (section 2.1), so that one record can be proven without the others.
 * The leaves are the SHA-256 digests of the records, in order.
 */
import { hash } from 'node:crypto';
import type { Sha256 } from '../ids.ts';

const DIGEST_BYTES = 32;

/** What is hashed is put together in one place each: a ledger of many records has as many nodes. */
const LEAF = new Uint8Array(1 + DIGEST_BYTES);
const NODE = new Uint8Array(1 + 2 * DIGEST_BYTES);
/** The two prefixes, 0 and 1, keep a leaf from being passed off as a node. */
NODE[0] = 1;

function leafHash(leaf: Uint8Array): Buffer {
  if (leaf.length !== DIGEST_BYTES) return hash('sha256', Buffer.concat([Buffer.of(0), leaf]), 'buffer');
  LEAF.set(leaf, 1);
  return hash('sha256', LEAF, 'buffer');
}

function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  NODE.set(left, 1);
  NODE.set(right, 1 + DIGEST_BYTES);
  return hash('sha256', NODE, 'buffer');
}

/**
 * A tree that grows at its end and keeps only the roots of its full subtrees ("peaks", largest first): as many as
 * the size has ones in binary.
 */
export class MerkleTree {
  #size = 0;
  #peaks: Buffer[] = [];

  /** The tree of `size` leaves with these peaks; undefined when a tree of that size has another number of them. */
  static of(size: number, peaks: readonly Sha256[]): MerkleTree | undefined {
    if (!Number.isSafeInteger(size) || size < 0 || ones(size) !== peaks.length) return undefined;
    const tree = new MerkleTree();
    tree.#size = size;
    tree.#peaks = peaks.map((peak) => Buffer.from(peak, 'hex'));
    return tree;
  }

  get size(): number {
    return this.#size;
  }

  get peaks(): readonly Sha256[] {
    return this.#peaks.map((peak) => peak.toString('hex') as Sha256);
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
    const root = this.#peaks.reduceRight<Buffer | undefined>(
      (right, left) => (right === undefined ? left : nodeHash(left, right)),
      undefined,
    );
    return (root ?? hash('sha256', Buffer.alloc(0), 'buffer')).toString('hex') as Sha256;
  }
}

function ones(size: number): number {
  return size.toString(2).replaceAll('0', '').length;
}

/** The hashes beside the way from leaf `index` to the root of a tree of `size` leaves (RFC 6962, 2.1.1). */
export function inclusionPath(
  index: number,
  size: number,
  leaf: (index: number) => Uint8Array,
): readonly Sha256[] {
  const path: Sha256[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + split(end - start);
    const beside = index < middle ? subtree(middle, end, leaf) : subtree(start, middle, leaf);
    path.push(beside.toString('hex') as Sha256);
    if (index < middle) end = middle;
    else start = middle;
  }
  return path.reverse();
}

/** Whether `path` leads from the leaf at `index` to `root` in a tree of `size` leaves (RFC 9162, 2.1.3.2). */
export function isIncluded(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Sha256[],
  root: Sha256,
): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  let [at, last] = [index, size - 1];
  let found = leafHash(leaf);
  for (const hex of path) {
    if (last === 0) return false;
    const beside = Buffer.from(hex, 'hex');
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
  return last === 0 && found.toString('hex') === root;
}

function subtree(start: number, end: number, leaf: (index: number) => Uint8Array): Buffer {
  if (end - start === 1) return leafHash(leaf(start));
  const middle = start + split(end - start);
  return nodeHash(subtree(start, middle, leaf), subtree(middle, end, leaf));
}

/** The largest power of two smaller than `size`. */
function split(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}
