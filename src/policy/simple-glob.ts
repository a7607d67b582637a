/** A name of letters, single stars and choices such as `{yml,yaml}`. */
const CHOICE = /\{(\.?\w(?:[\w-]|\.(?=\w))*(?:,\.?\w(?:[\w-]|\.(?=\w))*)+)\}/;
const NAME = new RegExp(`^(?:[\\w. -]|\\*(?!\\*)|${CHOICE.source})+$`);
const EVERY_PART = new RegExp(`${CHOICE.source}|[*.]`, 'g');
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
  const names = glob.split('/').filter((name, index, all) => name !== '**' || all[index - 1] !== '**');
  if ((glob.match(/\*+/g) ?? []).length > MOST_STARS) return undefined;
  if (names.some((name) => name !== '**' && (!NAME.test(name) || /^\.{1,2}$/.test(name)))) return undefined;
  const last = names.length - 1;
  const source = names.map((name, index) => {
    if (name === '**') return index === last ? '[^]+' : '(?:[^/]+/)*';
    return `${name === '*' ? '[^/]+' : sourceOf(name)}${index === last ? '' : '/'}`;
  });
  return new RegExp(`^${source.join('')}$`, anyCase ? 'i' : '');
}

function sourceOf(name: string): string {
  return name.replaceAll(EVERY_PART, (part, choices?: string) => {
    if (choices !== undefined) return `(?:${choices.replaceAll('.', '\\.').replaceAll(',', '|')})`;
    return part === '*' ? '[^/]*' : '\\.';
  });
}
