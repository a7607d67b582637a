/** A text or the JSON of a list that is longer seldom comes again. */
export const LONGEST_SHARED = 4000;
/** A ledger in which everything differs is not worth a table of it. */
export const MOST_SHARED = 20_000;
/** What of an event is its own. */
export const OWN_FIELDS: ReadonlySet<string> = new Set(['record', 'at', 'pullRequest']);

/**
 * Keeps one copy of what the events of a ledger say again and again: logins, gates and their verdicts, systems. A hundred
 * thousand verdicts of one policy name the same twenty gates.
 */
export class InternPool {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, unknown>();

  /** `event` with its texts and lists shared; what is its own (its record, its time) stays. */
  event<Event extends object>(event: Event): Event {
    const shared: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(event))
      shared[key] = OWN_FIELDS.has(key) ? value : this.value(value);
    // The same keys with equal values.
    return shared as Event;
  }

  /** A value that equals `value`: the one that was there first. */
  value(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value);
    if (!Array.isArray(value)) return value;
    const written = JSON.stringify(value);
    // A long list seldom comes again as a whole; what stands in it does.
    if (written.length > LONGEST_SHARED) return value.map((one) => this.#known(one, JSON.stringify(one)));
    return this.#known(value, written);
  }

  #known(value: unknown, written: string): unknown {
    if (written.length > LONGEST_SHARED) return value;
    const known = this.#lists.get(written);
    if (known !== undefined) return known;
    if (this.#lists.size < MOST_SHARED) this.#lists.set(written, value);
    return value;
  }

  #text(text: string): string {
    if (text.length > LONGEST_SHARED) return text;
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size < MOST_SHARED) this.#texts.set(text, text);
    return text;
  }
}
