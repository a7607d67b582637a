/** Texts kept for one parser: more than any policy reads of one repository, and bounded in bytes. */
const MAX_TEXTS = 500;
const MAX_CHARACTERS = 8 * 1024 * 1024;

/**
 * `parse`, which is called once for each text: the same document is read by many requirements, by the register and by
 * the report, each of which asks for it by its own name. Results are shared, so nobody may change one. The texts used
 * longest ago are forgotten first.
 */
export function remembered<Result>(parse: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) {
      known.delete(text);
      known.set(text, before);
      return before;
    }
    const result = parse(text);
    known.set(text, result);
    characters += text.length;
    for (const [oldest] of known) {
      if (known.size <= MAX_TEXTS && characters <= MAX_CHARACTERS) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
    return result;
  };
}
