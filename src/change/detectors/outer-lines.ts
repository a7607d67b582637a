/** Of longer lines only the start tells them apart. */
const MAX_TEXT = 200;
/** Deeper lines are data. */
const MAX_DEPTH = 20;

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

  /** Where something stands that `start` comes before in the line added last. */
  before(start: string): string {
    const outer = this.#lines.slice(0, -1).slice(-MAX_DEPTH);
    return [...outer.map(({ text }) => text), start.trim()].join('\0');
  }
}
