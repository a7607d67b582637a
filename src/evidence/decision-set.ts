const WORDS = 4;

/** The first 16 bytes of a SHA-256 that is looked for, in one place: a ledger of many records looks for as many. */
const wanted = new Uint32Array(WORDS);
const wantedBytes = Buffer.from(wanted.buffer);

/**
 * Hashes of decisions (32 hex digits each) that were seen: thirty-two to sixty-four bytes a decision, where a set of
 * strings takes several times that. It is the only thing of a reader that grows with the ledger.
 */
export class DecisionSet {
  /** A power of two of them: a place is found without a division. */
  #slots = new Uint32Array(WORDS * 1024);
  #size = 0;

  /** Adds `hash`; whether it was new. */
  add(hash: string): boolean {
    if (this.#size * 2 >= this.#slots.length / WORDS) this.#grow();
    wantedBytes.write(hash, 'hex');
    const added = put(this.#slots);
    if (added) this.#size += 1;
    return added;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    const before = this.#slots;
    for (let at = 0; at < before.length; at += WORDS) {
      wanted.set(before.subarray(at, at + WORDS));
      if (wanted.some((word) => word !== 0)) put(larger);
    }
    this.#slots = larger;
  }
}

/** Puts what is wanted into its slot, or the next free one; false when it is there already. */
function put(slots: Uint32Array): boolean {
  const last = slots.length - 1;
  const [a = 0, b = 0, c = 0, d = 0] = wanted;
  for (let at = (a * WORDS) & last; ; at = (at + WORDS) & last) {
    const isFree = slots[at] === 0 && slots[at + 1] === 0 && slots[at + 2] === 0 && slots[at + 3] === 0;
    // A free slot is all zero: no SHA-256 begins with sixteen bytes of zero that anybody could find.
    if (isFree) slots.set(wanted, at);
    if (isFree) return true;
    if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c && slots[at + 3] === d) return false;
  }
}
