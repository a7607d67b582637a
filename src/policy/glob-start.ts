/** What globs begin with: thousands of them need not all be asked about a path. */

/** A folder name that says nothing but itself. */
const NAME = /^[ -~]+$/;
const SAYS_MORE = /[*?[\]{}()!+@|\\]/;

/**
 * The folders, or the whole path, that a glob begins with and every path that it takes in has, in lower case; `''`: none. What
 * takes files out begins with none.
 */
export function fixedStart(glob: string): string {
  if (glob.startsWith('!')) return '';
  const names = glob.split('/');
  const end = names.findIndex(
    (name) => name === '.' || name === '..' || !NAME.test(name) || SAYS_MORE.test(name),
  );
  return names
    .slice(0, end === -1 ? names.length : end)
    .join('/')
    .toLowerCase();
}

/** Every start that a glob for `path` may have, the path itself among them; undefined: its letters may be read otherwise. */
export function startsOf(path: string): readonly string[] | undefined {
  if (!/^[ -~]*$/.test(path)) return undefined;
  const text = path.toLowerCase();
  const starts = [''];
  for (let at = text.indexOf('/'); at !== -1; at = text.indexOf('/', at + 1)) starts.push(text.slice(0, at));
  return [...starts, text];
}

/** Finds whose globs may take a path in, in their order, without asking each of them. */
export function mayTakeIn<One>(
  all: readonly One[],
  globsOf: (one: One) => readonly string[],
): (path: string) => readonly One[] {
  const byStart = new Map<string, number[]>();
  for (const [index, one] of all.entries())
    for (const start of new Set(globsOf(one).map(fixedStart))) {
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [index]);
      else known.push(index);
    }
  return (path) => {
    const starts = startsOf(path);
    if (starts === undefined) return all;
    const found = new Set(starts.flatMap((start) => byStart.get(start) ?? []));
    const inOrder = [...found].sort((a, b) => a - b);
    return inOrder.map((index) => all[index]).filter((one) => one !== undefined);
  };
}
