import type { FileFacts } from './facts.ts';

/** `.env`, `.properties`, `.ini` and `.cfg`: one `key = value` a line. */
export function readLines(text: string): FileFacts {
  const pairs: { readonly key: string; readonly value: string; readonly line: number }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const match = /^\s{0,200}(?:export\s{1,20})?([\w.-]{1,200})\s{0,200}[=:](.*)$/.exec(line.slice(0, 4096));
    if (match === null) continue;
    const [, key = '', rest = ''] = match;
    const raw = rest.trim();
    const comment = raw.search(/\s#/);
    const plain = comment === -1 ? raw : raw.slice(0, comment).trimEnd();
    const value = /^(["'])([^"']*)\1$/.exec(plain)?.[2] ?? plain;
    pairs.push({ key, value, line: index + 1 });
  }
  const groups = new Map<string, Map<string, string>>();
  const literals = pairs.map(({ key, value, line }) => {
    // `spring.ai.openai.chat.options.model`: the last part is the key, the others are what it is in.
    const parts = key.split('.').filter(Boolean).slice(-8);
    const name = parts.at(-1) ?? key;
    const inside = key.slice(0, key.lastIndexOf('.') + 1);
    const siblings = groups.get(inside) ?? new Map<string, string>();
    groups.set(inside, siblings.set(name, value));
    const chain = parts.toReversed().map((part) => ({ kind: 'key', name: part }) as const);
    return { text: value, line, chain, siblings };
  });
  return { literals, imports: [], lists: [] };
}
