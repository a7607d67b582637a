const TEST = /^(\s{0,80})#\[cfg\((?:test|all\(test\b.{0,80})\)?\]/;
/** What may hold a brace that opens nothing: texts, characters and comments of one line. */
const HOLDS_TEXT = /r#"[^\n]{0,400}?"#|"(?:\\.|[^"\\]){0,400}"|'(?:\\.|[^'\\])'|\/\/.*$/g;

/** A file of Rust without the tests that stand in it, `#[cfg(test)] mod tests { … }`: their lines are empty. */
export function withoutRustTests(text: string): string {
  if (!text.includes('#[cfg(test)]') && !text.includes('#[cfg(all(test')) return text;
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const indent = line.length < 200 ? TEST.exec(line)?.[1] : undefined;
    const end = indent === undefined ? undefined : endOfItem(lines, at + 1, indent);
    if (end === undefined) continue;
    lines.fill('', at, end + 1);
    at = end;
  }
  return lines.join('\n');
}

/**
 * The last line of the item that begins at line `from`. Undefined where it does not stand as the formatter of Rust writes it:
 * one bracket that closes it alone in its line, everything before further to the right. Then code of the product may be in it.
 */
function endOfItem(lines: readonly string[], from: number, indent: string): number | undefined {
  let at = from;
  // Other attributes may stand between.
  while (/^\s{0,80}#\[/.test(lines[at] ?? '')) at += 1;
  if (!/\{\s{0,4}$/.test((lines[at] ?? '').slice(-40))) return undefined;
  for (let open = depthOf(lines[at] ?? ''); open > 0; ) {
    at += 1;
    const line = lines[at];
    if (line === undefined) return undefined;
    open += depthOf(line);
    if (line.trimEnd() === `${indent}}`) return open === 0 ? at : undefined;
    const isInside = line.startsWith(indent) && /^\s/.test(line.slice(indent.length));
    if (!isInside && line.trim() !== '') return undefined;
  }
  return undefined;
}

/** How many more braces a line opens than it closes. */
function depthOf(line: string): number {
  // A longer line is no code that a person wrote.
  if (line.length > 2000) return Number.NEGATIVE_INFINITY;
  const code = line.replace(HOLDS_TEXT, '');
  return code.split('{').length - code.split('}').length;
}
