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
    const key = Array.from({ length: WORDS }, (_, word) =>
      Number.parseInt(hash.slice(word * HEX_DIGITS_A_WORD, (word + 1) * HEX_DIGITS_A_WORD), 16),
    );
    const added = put(this.#slots, key);
    if (added) this.#size += 1;
    return added;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let at = 0; at < this.#slots.length; at += WORDS) {
      const key = this.#slots.subarray(at, at + WORDS);
      if (!isFree(key)) put(larger, key);
    }
    this.#slots = larger;
  }
}

/** Puts `key` into its slot, or the next free one; false when it is there already. */
function put(slots: Uint32Array, key: ArrayLike<number>): boolean {
  const count = slots.length / WORDS;
  for (let slot = (key[0] ?? 0) % count; ; slot = (slot + 1) % count) {
    const held = slots.subarray(slot * WORDS, (slot + 1) * WORDS);
    if (isFree(held)) {
      held.set(key);
      return true;
    }
    if (held.every((word, index) => word === key[index])) return false;
  }
}

/** No SHA-256 begins with sixteen bytes of zero that anybody could find. */
function isFree(held: Uint32Array): boolean {
  return held.every((word) => word === 0);
}
