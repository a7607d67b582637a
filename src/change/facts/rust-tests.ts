const TEST = /^(\s{0,80})#\[cfg\((?:test|all\(test\b.{0,80})\)?\]/;

/** A file of Rust without the tests that stand in it, `#[cfg(test)] mod tests { … }`: their lines are empty. */
export function withoutRustTests(text: string): string {
  if (!text.includes('#[cfg(test)]') && !text.includes('#[cfg(all(test')) return text;
  let end: string | undefined;
  let indent: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      if (end !== undefined) {
        if (line.trimEnd() === end) end = undefined;
        return '';
      }
      if (indent !== undefined) {
        // Other attributes may stand between.
        if (/^\s{0,80}#\[/.test(line)) return '';
        const opens = /\{\s{0,4}$/.test(line.slice(-40));
        if (opens) end = `${indent}}`;
        indent = undefined;
        return opens ? '' : line;
      }
      indent = line.length < 200 ? TEST.exec(line)?.[1] : undefined;
      return indent === undefined ? line : '';
    })
    .join('\n');
}
