import type { Facts } from './facts.ts';

/** `.env`, `.properties`, `.ini` and `.cfg`: one `key = value` a line. */
export function readLines(text: string): Facts {
  const pairs: { readonly key: string; readonly value: string; readonly line: number }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const match = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*?)\s*$/.exec(line.slice(0, 4096));
    if (match === null) continue;
    const [, key = '', raw = ''] = match;
    const value = /^(["'])([^"']*)\1(?:\s+#.*)?$/.exec(raw)?.[2] ?? raw.replace(/\s+#.*$/, '');
    pairs.push({ key, value, line: index + 1 });
  }
  const siblings = new Map(pairs.map(({ key, value }) => [key, value]));
  const literals = pairs.map(({ key, value, line }) => {
    return { text: value, line, chain: [{ kind: 'key', name: key } as const], siblings };
  });
  return { literals, imports: [], lists: [] };
}
