export const CLASSES: Readonly<Record<string, string>> = {
  d: '0-9',
  D: '\\u{0}-\\u{2F}\\u{3A}-\\u{10FFFF}',
  w: '0-9A-Za-z_',
  W: '\\u{0}-\\u{2F}\\u{3A}-\\u{40}\\u{5B}-\\u{5E}\\u{60}\\u{7B}-\\u{10FFFF}',
  s: '\\t\\n\\f\\r\\u{20}',
  S: '\\u{0}-\\u{8}\\u{B}\\u{E}-\\u{1F}\\u{21}-\\u{10FFFF}',
};

export const CONTROLS: Readonly<Record<string, string>> = {
  a: '\\u{7}',
  f: '\\u{C}',
  t: '\\u{9}',
  n: '\\u{A}',
  r: '\\u{D}',
  v: '\\u{B}',
};

export const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\u{0}-\\u{7F}',
  blank: '\\t\\u{20}',
  cntrl: '\\u{0}-\\u{1F}\\u{7F}',
  digit: '0-9',
  graph: '\\u{21}-\\u{7E}',
  lower: 'a-z',
  print: '\\u{20}-\\u{7E}',
  punct: '\\u{21}-\\u{2F}\\u{3A}-\\u{40}\\u{5B}-\\u{60}\\u{7B}-\\u{7E}',
  space: '\\t\\n\\v\\f\\r\\u{20}',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** `\pL`, `\p{Greek}`, `\P{Nd}`, `\p{^Lu}` as JavaScript writes them; undefined: there is none. */
export function propertyOf(sign: string, written: string): string | undefined {
  const name = written.replace('^', '');
  const negated = (sign === 'P') !== written.startsWith('^');
  const said = [name, `Script=${name}`].find((one) => {
    try {
      return new RegExp(`\\p{${one}}`, 'u') !== undefined;
    } catch {
      return false;
    }
  });
  return said === undefined ? undefined : `\\${negated ? 'P' : 'p'}{${said}}`;
}

export function codePoint(point: number): string {
  return `\\u{${point.toString(16)}}`;
}

export function pointOf(written: string): number {
  return Number.parseInt(written.slice(3, -1), 16);
}
