/** Several words, one of which stands there: `{yml,yaml}`, `{,_test}`, `{*.*,gems}`, `{docs/guides,test}`. */
const CHOICE = /\{((?:[\w,-]|\.(?=[\w*])|\*(?!\*)|(?<=[\w*])\/(?=[\w.*},]))*)\}/;
export const EVERY_CHOICE = new RegExp(CHOICE, 'g');
export const LAST_CHOICE = new RegExp(`${CHOICE.source}$`);
/** Letters, single stars and choices. */
const NAME = new RegExp(`^(?:[\\w. -]|\\*(?!\\*)|${CHOICE.source})+$`);
const EVERY_PART = new RegExp(`${CHOICE.source}|[*.]`, 'g');
/** Between two names, not within a choice. */
const SLASH = /\/(?![^{}]*\})/;
/** To Minimatch these are letters. */
const NO_CHOICE = /\{[^{},]*\}/;
/** A choice that ends in a slash, and what is no name behind it. */
const FOLDER_OR_NOT = /\/(?:,[^{}]*)?\}(?!\w)/;
const PRINTABLE = /^[ -[\]-~]+$/;
const ODD_NAME = /(?:^|\/)\.{0,2}(?:\/|$)/;
/** With more stars a hostile path could be tried in too many ways. */
const MOST_STARS = 3;

/** Whether `simpleGlob` may be asked about `path`: printable ASCII, no name that is empty or one or two dots. */
export function isPlainPath(path: string): boolean {
  return PRINTABLE.test(path) && !ODD_NAME.test(path);
}

/**
 * A glob of names, stars and choices as a regular expression for plain paths: it takes in what Minimatch does, and is
 * made in a hundredth of the time. Undefined: it is another glob, or one with many stars.
 */
export function simpleGlob(glob: string, anyCase: boolean): RegExp | undefined {
  const names = glob.split(SLASH).filter((name, index, all) => name !== '**' || all[index - 1] !== '**');
  // All that is below a folder is never looked through.
  const stars = glob.replace(/\/\*\*$/, '').match(/\*+/g) ?? [];
  if (stars.length > MOST_STARS || NO_CHOICE.test(glob) || FOLDER_OR_NOT.test(glob)) return undefined;
  if (names.some((name) => name !== '**' && !isName(name))) return undefined;
  const last = names.length - 1;
  const source = names.map((name, index) => {
    if (name === '**') return index === last ? '[^]+' : '(?:[^/]+/)*';
    return `${name === '*' ? '[^/]+' : sourceOf(name)}${index === last ? '' : '/'}`;
  });
  return new RegExp(`^${source.join('')}$`, anyCase ? 'i' : '');
}

/** Whether it is a name in each of its spellings, and none of them is one or two dots or has two stars in a row. */
function isName(name: string): boolean {
  if (!NAME.test(name)) return false;
  const least = name.replaceAll(EVERY_CHOICE, (choice, words: string) => {
    if (choice.includes('*')) return '*';
    return words.split(',').includes('') ? '' : 'x';
  });
  return !/^\.{0,2}$|\*\*/.test(least);
}

function sourceOf(name: string): string {
  return name.replaceAll(EVERY_PART, (part, choices?: string) => {
    if (choices !== undefined) return `(?:${choices.split(',').map(sourceOf).join('|')})`;
    return part === '*' ? '[^/]*' : '\\.';
  });
}
