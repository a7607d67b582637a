import type { FileFacts } from './facts.ts';

/** A value between quotes is no longer, lines. */
const MAX_LINES = 400;

/** `.env`, `.properties`, `.ini` and `.cfg`: one `key = value` a line. */
export function readLines(text: string): FileFacts {
  const pairs: { readonly key: string; readonly value: string; readonly line: number }[] = [];
  const lines = text.split(/\r?\n/);
  /** Quotes that never closed: hostile files have many. */
  let open = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const match =
      /^\s{0,200}(?:export\s{1,20}|Environment=["']?(?=\w{1,200}=))?([\w.-]{1,200})\s{0,200}[=:](.*)$/.exec(
        line.slice(0, 4096),
      );
    if (match === null) {
      // `proxy_pass https://api.acme.io/v1/;`
      const [, key, value] =
        /^\s{0,80}(\w{3,40})\s{1,20}(https?:\/\/[^\s;]{4,300});?\s{0,20}$/.exec(line.slice(0, 600)) ?? [];
      if (key !== undefined && value !== undefined) pairs.push({ key, value, line: index + 1 });
      continue;
    }
    const [, key = '', rest = ''] = match;
    // `Environment="OPENAI_MODEL=…"` of a unit.
    const raw = rest.trim().replace(/^([^"']{1,400})["']$/, '$1');
    // A value of several lines stands between quotes: the models of a product as JSON.
    const end = open < 8 && raw.length < 2000 && isOpen(raw) ? endOf(lines, index, raw[0] ?? '') : -1;
    if (end === -1 && isOpen(raw)) open += 1;
    if (end !== -1) {
      const whole = [raw.slice(1), ...lines.slice(index + 1, end + 1)].join('\n').trimEnd().slice(0, -1);
      pairs.push({ key, value: whole, line: index + 1 });
      index = end;
      continue;
    }
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

function isOpen(raw: string): boolean {
  return /^["'`]/.test(raw) && raw.indexOf(raw[0] ?? '', 1) === -1;
}

/** The line that ends with `quote`, after line `from`; -1: none near. */
function endOf(lines: readonly string[], from: number, quote: string): number {
  const at = lines.slice(from + 1, from + MAX_LINES).findIndex((line) => line.trimEnd().endsWith(quote));
  return at === -1 ? -1 : from + 1 + at;
}
