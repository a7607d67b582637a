import { DEPTH } from './scanner-words.ts';

/** Code inside a string: offsets in the text. */
export interface Hole {
  readonly from: number;
  readonly to: number;
}

/**
 * What opens an expression in a string that begins with `open`: `{` only after a `$`, two braces after two of them
 * (`$$"""…{{x}}…"""` of C#).
 *
 * @param holes what opens one in the language: `${`, `#{`, `{`
 */
export function opensIn(open: string, holes: readonly string[]): readonly string[] {
  if (!holes.includes('{')) return holes;
  const dollars = open.length - open.replaceAll('$', '').length;
  return dollars === 0 ? [] : ['{'.repeat(dollars)];
}

/** The length of what opens an expression at `at`; 0 when nothing does. */
function opensHole(text: string, at: number, opens: readonly string[]): number {
  const sign = text[at];
  if (sign !== '$' && sign !== '#' && sign !== '{' && sign !== '\\') return 0;
  return opens.find((one) => text.startsWith(one, at))?.length ?? 0;
}

/** `{{` and `}}` are braces of the text where `{` opens an expression. */
function isBrace(text: string, at: number, opens: readonly string[]): boolean {
  return opens[0] === '{' && text[at + 1] === text[at] && (text[at] === '{' || text[at] === '}');
}

/** How a string ends. */
export interface Quoting {
  /** A quote inside is written twice. */
  readonly doubled: boolean;
  readonly multiline: boolean;
  /** What makes the next sign an ordinary one; absent: a backslash. */
  readonly escapedBy?: string | undefined;
}

export interface HoledQuoting extends Quoting {
  /** What opens an expression inside. */
  readonly holes: readonly string[];
}

/** Where the quote that ends a string stands; expressions inside it are passed over. */
export function closingQuote(
  text: string,
  from: number,
  quote: string,
  how: HoledQuoting,
): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n' && !how.multiline) return undefined;
    if (depth > 0) depth += DEPTH[sign ?? ''] ?? 0;
    else if (sign === quote) {
      if (!how.doubled || text[at + 1] !== quote) return at;
      at += 1;
    } else if (isBrace(text, at, how.holes)) at += 1;
    else {
      const hole = opensHole(text, at, how.holes);
      if (hole > 0) depth = 1;
      at += hole > 0 ? hole - 1 : sign === (how.escapedBy ?? '\\') && !how.doubled ? 1 : 0;
    }
  }
  return undefined;
}

/**
 * The text of a string, in which expressions read `{}`, and where they stand.
 *
 * @param names what puts a variable into the text that is only named: `$claim`, `{claim}`
 */
export function withoutHoles(
  inner: string,
  opens: readonly string[],
  names?: RegExp,
): { readonly text: string; readonly holes: readonly Hole[] } {
  const holes: Hole[] = [];
  const bare = names !== undefined && /[${]/.test(inner) ? names : undefined;
  if (bare === undefined && !opens.some((hole) => inner.includes(hole))) return { text: inner, holes };
  let text = '';
  let depth = 0;
  let from = 0;
  let start = 0;
  let closes = 1;
  for (let at = 0; at < inner.length; at += 1) {
    if (depth > 0) {
      depth += DEPTH[inner[at] ?? ''] ?? 0;
      if (depth > 0) continue;
      from = at + closes;
      holes.push({ from: start, to: at });
      at += closes - 1;
      continue;
    }
    if (isBrace(inner, at, opens)) {
      at += 1;
      continue;
    }
    const hole = opensHole(inner, at, opens);
    if (hole > 0) {
      text += `${inner.slice(from, at)}{}`;
      from = inner.length;
      depth = 1;
      at += hole - 1;
      closes = hole > 1 && opens[0]?.startsWith('{{') === true ? hole : 1;
      start = at + 1;
      continue;
    }
    const name = bare === undefined ? undefined : nameAt(inner, at, bare);
    if (name !== undefined) {
      text += `${inner.slice(from, at)}{}`;
      from = name.end;
      holes.push(name.hole);
      at = from - 1;
    } else if (inner[at] === '\\' || (bare !== undefined && inner.startsWith('{{', at))) at += 1;
  }
  return { text: text + inner.slice(from), holes };
}

/** The variable that is named at `at`, and where the name ends. */
function nameAt(
  text: string,
  at: number,
  names: RegExp,
): { readonly hole: Hole; readonly end: number } | undefined {
  if (text[at] !== '$' && text[at] !== '{') return undefined;
  names.lastIndex = at;
  const [whole, name = ''] = names.exec(text) ?? [];
  return whole === undefined
    ? undefined
    : { hole: { from: at + 1, to: at + 1 + name.length }, end: at + whole.length };
}
