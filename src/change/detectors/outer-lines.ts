/** As much of a line as is kept, characters. */
const MAX_TEXT = 200;
/** As much of it as tells a place from another: a file has many places, and all of them are held at once. */
const MAX_NAME = 60;
/** Deeper lines are data. */
const MAX_DEPTH = 12;

/** The lines that a line is indented under, from the outermost: `def decide(case):`, `return ask(`. */
export class OuterLines {
  readonly #lines: { readonly indent: number; readonly text: string }[] = [];

  add(line: string): void {
    const text = line.trim();
    if (text === '') return;
    const indent = line.length - line.trimStart().length;
    while ((this.#lines.at(-1)?.indent ?? -1) >= indent) this.#lines.pop();
    this.#lines.push({ indent, text: text.slice(0, MAX_TEXT) });
  }

  /** Those of the line added last, from the outermost. */
  texts(): readonly string[] {
    return this.#lines.slice(-MAX_DEPTH, -1).map(({ text }) => text);
  }

  /** Where something stands that `start` comes before in the line added last. */
  before(start: string): string {
    return [...this.texts(), start.trim()].map((text) => text.slice(0, MAX_NAME)).join('\0');
  }
}
