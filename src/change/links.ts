import { isLink } from '../objects.ts';
import type { FileChange } from './change.ts';

/** Where symbolic links lead: path of the link → the path it leads to, in the same repository. */
export type Links = ReadonlyMap<string, string>;

/** What stands for other files in a change. */
export interface LinkedPaths {
  readonly links: Links;
  /** Their paths. */
  readonly submodules: ReadonlySet<string>;
}

/** Links that lead to links: nobody needs more steps. */
const MAX_STEPS = 5;
/** Names one file may be read under: links that lead into one another would make ever more. */
const MAX_NAMES = 50;

/**
 * Where a link leads.
 *
 * @param target what stands in it
 * @returns undefined: out of the repository
 */
export function leadsTo(path: string, target: string): string | undefined {
  if (target.startsWith('/')) return undefined;
  const steps = path.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

/** The further names under which a file is read, through links to it or to a folder above it. */
export function namesThrough(links: Links, path: string): readonly string[] {
  const names = new Set([path]);
  let open: readonly string[] = [path];
  for (let step = 0; step < MAX_STEPS && open.length > 0 && names.size < MAX_NAMES; step += 1) {
    open = open.flatMap((name) => through(links, name)).filter((name) => !names.has(name));
    for (const name of open.slice(0, MAX_NAMES)) names.add(name);
  }
  names.delete(path);
  return [...names];
}

function through(links: Links, name: string): readonly string[] {
  const found: string[] = [];
  for (const [link, target] of links) {
    if (target === name) found.push(link);
    else if (target === '' || name.startsWith(`${target}/`))
      found.push(`${link}/${target === '' ? name : name.slice(target.length + 1)}`);
  }
  return found;
}

/** What stands for everything below a path that is a link or a submodule. */
const SOMETHING = 'x';

/**
 * Under which further names a change has to be judged: through links, and as the files that a link or a submodule stands
 * for. A change of `.gitmodules` may point every submodule elsewhere.
 */
export function furtherNames(
  file: FileChange,
  links: Links,
  submodules: ReadonlySet<string>,
): readonly string[] {
  const names = [file.path, file.previousPath ?? []].flat().flatMap((path) => namesThrough(links, path));
  const folder = [file.base?.mode, file.head?.mode].some((mode) => mode !== undefined && isLink(mode));
  const below = folder ? [file.path, ...names].map((path) => `${path}/${SOMETHING}`) : [];
  const modules =
    file.path === '.gitmodules' ? [...submodules].flatMap((path) => [path, `${path}/${SOMETHING}`]) : [];
  return [...new Set([...names, ...below, ...modules])];
}
