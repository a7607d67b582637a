import { isScalar, isSeq, parseDocument } from 'yaml';
import { literalGlob } from '../policy/globs.ts';

/** A file of the work tree with its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A file that was corrected, and how, in words. */
export interface FixedFile extends TextFile {
  readonly what: readonly string[];
}

/**
 * Claims each of the files for the one system whose files stand nearest, by `paths` of its register entry. A file that
 * two systems are as near to is left alone: which one it serves is for people to say.
 *
 * @param entries the `system.yml` of every system
 */
export function claimPaths(files: readonly string[], entries: readonly TextFile[]): readonly FixedFile[] {
  const folders = entries.map(({ path, text }) => ({ path, folders: pathsIn(text).map(folderOf) }));
  const claims = Map.groupBy(files, (file) => nearest(file, folders));
  return entries.flatMap(({ path, text }) => {
    const more = claims.get(path) ?? [];
    if (more.length === 0) return [];
    const fixed = withPaths(text, (paths) => [...paths, ...more.map(literalGlob)]);
    return fixed === undefined ? [] : [{ path, text: fixed, what: more.map((file) => `claims ${file}`) }];
  });
}

/** Globs of a register entry as they are written from the root: no `/` or `./` in front, `/` between folders. */
export function rootedGlobs({ path, text }: TextFile): FixedFile | undefined {
  const what: string[] = [];
  const fixed = withPaths(text, (paths) =>
    paths.map((glob) => {
      // A backslash before a letter escapes nothing: this one divides folders, and so do the others beside it.
      const slashed = /\\\w/.test(glob) ? glob.replaceAll('\\', '/') : glob;
      const rooted = slashed.replace(/^(!?)(?:\.?\/)+/, '$1');
      if (rooted !== glob) what.push(`${glob} is now ${rooted}`);
      return rooted;
    }),
  );
  return fixed === undefined || what.length === 0 ? undefined : { path, text: fixed, what };
}

/** Year, month and day with slashes, dots or single digits, as the value of a key or an item of a list. */
const LOOSE_DATE = /^(\s*(?:- )?[\w-]{1,60}:\s+["']?)(\d{4})([-/.])(\d{1,2})\3(\d{1,2})(["']?\s*(?:#.*)?)$/;

/** Dates as ISO 8601 has them, and front matter that begins on the first line. */
export function tidyFile({ path, text }: TextFile): FixedFile | undefined {
  const what: string[] = [];
  const start = /^\ufeff?(?:[ \t]*\r?\n)+(?=---[ \t]*\r?\n)/.exec(text)?.[0] ?? '';
  if (start !== '' && path.endsWith('.md')) what.push('the front matter begins on the first line');
  const body = path.endsWith('.md') ? text.slice(start.length) : text;
  const lines = body.split('\n').map((line) => {
    const [, before = '', year = '', sign, month = '', day = '', after = ''] = LOOSE_DATE.exec(line) ?? [];
    if (sign === undefined) return line;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const fixed = `${before}${date}${after}`;
    if (fixed === line || Number.isNaN(Date.parse(date))) return line;
    what.push(`${[year, month, day].join(sign)} is now ${date}`);
    return fixed;
  });
  return what.length === 0 ? undefined : { path, text: lines.join('\n'), what };
}

/** Undefined: the entry has no list of `paths`, or is no YAML. */
function withPaths(
  text: string,
  change: (paths: readonly string[]) => readonly string[],
): string | undefined {
  const document = parseDocument(text);
  const node = document.errors.length > 0 ? undefined : document.get('paths', true);
  if (!isSeq(node)) return undefined;
  const before = pathsIn(text);
  const after = change(before);
  after.forEach((glob, index) => {
    const item = node.items[index];
    if (isScalar(item)) item.value = glob;
    else node.add(document.createNode(glob));
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function pathsIn(text: string): readonly string[] {
  const node = parseDocument(text).get('paths', true);
  if (!isSeq(node) || !node.items.every((item) => isScalar(item) && typeof item.value === 'string'))
    return [];
  return node.items.flatMap((item) => (isScalar(item) && typeof item.value === 'string' ? [item.value] : []));
}

/** The folder that all files of a glob stand in; '' = the root. */
function folderOf(glob: string): string {
  const fixed = glob.split(/[*?[{]/, 1)[0] ?? '';
  return fixed.slice(0, Math.max(0, fixed.lastIndexOf('/')));
}

function nearest(
  file: string,
  systems: readonly { readonly path: string; readonly folders: readonly string[] }[],
): string | undefined {
  for (let at = folderOf(file); at !== ''; at = folderOf(at)) {
    const here = systems.filter(({ folders }) =>
      folders.some((one) => one === at || one.startsWith(`${at}/`)),
    );
    if (here.length > 0) return here.length === 1 ? here[0]?.path : undefined;
  }
  return systems.length === 1 ? systems[0]?.path : undefined;
}
