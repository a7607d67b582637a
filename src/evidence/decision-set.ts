const WORDS = 4;
const HEX_DIGITS_A_WORD = 8;

/**
 * Hashes of decisions (32 hex digits each) that were seen: thirty-two to sixty-four bytes a decision, where a set of
 * strings takes several times that. It is the only thing of a reader that grows with the ledger.
 */
export class DecisionSet {
  #slots = new Uint32Array(WORDS * 1024);
  #size = 0;

  /** Adds `hash`; whether it was new. */
  add(hash: string): boolean {
    if (this.#size * 2 >= this.#slots.length / WORDS) this.#grow();
    const added = put(this.#slots, [word(hash, 0), word(hash, 1), word(hash, 2), word(hash, 3)]);
    if (added) this.#size += 1;
    return added;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    const before = this.#slots;
    for (let at = 0; at < before.length; at += WORDS) {
      const [a = 0, b = 0, c = 0, d = 0] = before.subarray(at, at + WORDS);
      if ((a | b | c | d) !== 0) put(larger, [a, b, c, d]);
    }
    this.#slots = larger;
  }
}

function word(hash: string, index: number): number {
  return Number.parseInt(hash.slice(index * HEX_DIGITS_A_WORD, (index + 1) * HEX_DIGITS_A_WORD), 16);
}

/** The first 16 bytes of a SHA-256. */
type Words = readonly [number, number, number, number];

/** Puts four words into their slot, or the next free one; false when they are there already. */
function put(slots: Uint32Array, [a, b, c, d]: Words): boolean {
  for (let at = (a * WORDS) % slots.length; ; at = (at + WORDS) % slots.length) {
    const [ha, hb, hc, hd] = [slots[at], slots[at + 1], slots[at + 2], slots[at + 3]];
    // A free slot is all zero: no SHA-256 begins with sixteen bytes of zero that anybody could find.
    if (ha === 0 && hb === 0 && hc === 0 && hd === 0) {
      slots.set([a, b, c, d], at);
      return true;
    }
    if (ha === a && hb === b && hc === c && hd === d) return false;
  }
}
