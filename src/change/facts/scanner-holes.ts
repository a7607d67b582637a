import { DEPTH } from './scanner-words.ts';

/** Code inside a string: offsets in the text. */
export interface Hole {
  readonly from: number;
  readonly to: number;
}

/**
 * The length of what opens an expression at `at`; 0 when nothing does.
 *
 * @param opens what opens one in the language: `${`, `#{`
 */
export function opensHole(text: string, at: number, opens: readonly string[]): number {
  const sign = text[at];
  if (sign !== '$' && sign !== '#' && sign !== '{' && sign !== '\\') return 0;
  return opens.find((one) => one.length > 1 && text.startsWith(one, at))?.length ?? 0;
}

/** The text of a string, in which expressions read `{}`, and where they stand. */
export function withoutHoles(
  inner: string,
  opens: readonly string[],
): { readonly text: string; readonly holes: readonly Hole[] } {
  const holes: Hole[] = [];
  if (!opens.some((hole) => hole.length > 1 && inner.includes(hole))) return { text: inner, holes };
  let text = '';
  let depth = 0;
  let from = 0;
  let start = 0;
  for (let at = 0; at < inner.length; at += 1) {
    if (depth > 0) {
      depth += DEPTH[inner[at] ?? ''] ?? 0;
      if (depth > 0) continue;
      from = at + 1;
      holes.push({ from: start, to: at });
      continue;
    }
    const hole = opensHole(inner, at, opens);
    if (hole > 0) {
      text += `${inner.slice(from, at)}{}`;
      from = inner.length;
      depth = 1;
      at += hole - 1;
      start = at + 1;
    } else if (inner[at] === '\\') at += 1;
  }
  return { text: text + inner.slice(from), holes };
}
