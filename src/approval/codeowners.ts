import { Minimatch } from 'minimatch';
import type { Documents } from '../documents/documents.ts';
import { decodeText } from '../documents/yaml.ts';
import type { Tree, TreeEntry } from '../objects.ts';
import { CODEOWNERS_PATHS } from '../policy/approvers.ts';

/** GitHub does not load a larger one: then nobody owns anything. */
const MAX_BYTES = 3 * 1024 * 1024;

/** No path is longer, nor has a file that many owners: what such a line means nobody can tell. */
const MAX_LINE = 10_000;

/** Who owns which files. */
export interface CodeOwners {
  readonly path: string;
  /** `@login`, `@org/team` or an e-mail address, as written; empty: nobody owns `path`. */
  ownersOf(path: string): readonly string[];
}

/** Absent, or why it cannot be read. */
export type ReadOwners =
  | { readonly state: 'read'; readonly owners: CodeOwners }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly path: string; readonly because: string };

/** The file that holds on `base`, if there is one. */
export function codeOwnersEntry(base: Tree): TreeEntry | undefined {
  for (const path of CODEOWNERS_PATHS) {
    const entry = base.entries.get(path);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

export function readCodeOwners(base: Tree, documents: Documents): ReadOwners {
  const entry = codeOwnersEntry(base);
  if (entry === undefined) return { state: 'absent' };
  const { path, sha } = entry;
  const unreadable = (because: string): ReadOwners => ({ state: 'unreadable', path, because });
  const blob = documents.blob(sha);
  if (blob === undefined) return unreadable('it was not read');
  if (blob.state === 'unreadable') return unreadable(blob.because);
  if (blob.bytes.byteLength > MAX_BYTES)
    return unreadable('it is larger than 3 MB, so GitHub does not load it');
  const text = decodeText(blob.bytes);
  if (!text.ok) return unreadable(text.because);
  const lines = text.text.split(/\r?\n/);
  const long = lines.findIndex(({ length }) => length > MAX_LINE);
  if (long !== -1) return unreadable(`line ${long + 1} is longer than ${MAX_LINE} characters`);
  return { state: 'read', owners: parse(path, lines) };
}

function parse(path: string, text: readonly string[]): CodeOwners {
  const lines = text.flatMap(ownership);
  return {
    path,
    // The last pattern that matches decides, and one without owners takes ownership away again.
    ownersOf: (file) => lines.findLast(({ matches }) => matches(file))?.owners ?? [],
  };
}

interface Ownership {
  readonly matches: (path: string) => boolean;
  readonly owners: readonly string[];
}

/** Logins of enterprise managed users end in `_shortcode`. */
const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

/** GitHub skips a line it cannot read: negation, character ranges, an escaped `#`, an owner that is none. */
function ownership(line: string): readonly Ownership[] {
  const [pattern = '', ...rest] = line
    .replace(/(?:^|\s)#.*$/, '')
    .trim()
    .split(/(?<!\\)\s+/);
  if (pattern === '' || pattern.startsWith('!') || pattern.startsWith('\\#') || /[[\]]/.test(pattern))
    return [];
  if (!rest.every((owner) => OWNER.test(owner))) return [];
  return [{ matches: matcher(pattern.replaceAll('\\ ', ' ')), owners: rest }];
}

/**
 * A pattern of CODEOWNERS: as in `.gitignore`, but that a last `*` takes in the files of that folder and not of the
 * folders below it.
 */
function matcher(pattern: string): (path: string) => boolean {
  const body = pattern.replace(/^\//, '');
  const anchored = pattern.startsWith('/') || body.replace(/\/$/, '').includes('/');
  const from = anchored ? body : `**/${body}`;
  const globs = from.endsWith('/') ? [`${from}**`] : /\/\*$/.test(body) ? [from] : [from, `${from}/**`];
  // A brace, a bang or a plus is only a letter to GitHub.
  const options = { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true };
  const matchers = globs.map((glob) => new Minimatch(glob, options));
  return (path) => matchers.some((one) => one.match(path));
}
