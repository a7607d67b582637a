import type { Sha256 } from '../ids.ts';

const DIGEST_BYTES = 32;

/** SHA-256 digests of the records of a ledger, thirty-two bytes each. */
export class Digests {
  #bytes: Buffer;
  #length: number;

  /** @param bytes of digests that were kept elsewhere */
  constructor(bytes: Uint8Array = new Uint8Array()) {
    this.#bytes = bytes.length === 0 ? Buffer.alloc(DIGEST_BYTES * 1024) : Buffer.from(bytes);
    this.#length = bytes.length;
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  push(digest: Sha256): void {
    if (this.#length === this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], this.#length * 2);
    this.#length += this.#bytes.write(digest, this.#length, 'hex');
  }

  /** @param index from 0 */
  at(index: number): Uint8Array {
    return this.#bytes.subarray(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
  }
}
