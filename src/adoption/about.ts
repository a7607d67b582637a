import { basename, dirname } from 'node:path/posix';
import { parse as parseToml } from 'smol-toml';
import { fields } from '../documents/fields.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { DraftedValue } from './known.ts';
import { aboutOf, titleOf } from './texts.ts';

/** AboutTexts that describe products: path → text. */
type AboutTexts = ReadonlyMap<string, string>;

/** What the files of one project say of it. */
export interface About {
  /** What it is called, where that is only a better spelling of the name of its folder. */
  readonly name?: DraftedValue<string>;
  /** What it is. */
  readonly description?: DraftedValue<string>;
  /** What it is for, in other words than `description`. */
  readonly purpose?: DraftedValue<string>;
  /** GitHub login of who made it, as its manifest names it. */
  readonly author?: DraftedValue<string>;
}

/** Manifests say no more of a product than a line; longer is none, characters. */
const LONGEST = 300;
const SHORTEST = 20;

/** What the README and the manifest in `root` say; of the repository's own where they say nothing. */
export function aboutIn(root: string, called: string, texts: AboutTexts): About {
  const places = root === '' ? [''] : [root, ''];
  const readmes = places.flatMap((place) => filesIn(place, texts).filter(([path]) => isReadme(path)));
  const manifests = places.flatMap((place) => filesIn(place, texts).flatMap(manifestOf));
  const [written] = readmes.flatMap(([from, text]) => drafted(aboutOf(text), from));
  const [declared] = manifests.flatMap(({ from, description }) => drafted(description, from));
  const [author] = manifests.flatMap(({ from, author: who }) => drafted(who, from));
  const [title] = readmes
    .filter(([path]) => folderOf(path) === root)
    .flatMap(([from, text]) => drafted(titleOf(text), from))
    .filter(({ value }) => letters(value) === letters(called));
  const description = written ?? declared;
  const purpose = description === declared ? undefined : declared;
  return omitUndefined({ name: title, description, purpose, author });
}

/** What the README of the repository calls itself, whatever that is. */
export function titleIn(texts: AboutTexts): string | undefined {
  for (const [path, text] of filesIn('', texts)) if (isReadme(path)) return titleOf(text);
  return undefined;
}

function filesIn(folder: string, texts: AboutTexts): readonly (readonly [string, string])[] {
  return [...texts].filter(([path]) => folderOf(path) === folder);
}

/** The folder of a file; empty: the root of the repository. */
export function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}

function isReadme(path: string): boolean {
  return /^readme[^/]*$/i.test(basename(path));
}

function drafted(value: string | undefined, from: string): readonly DraftedValue<string>[] {
  return value === undefined ? [] : [{ value, from }];
}

interface PackageAbout {
  readonly from: string;
  readonly description?: string;
  readonly author?: string;
}

function manifestOf([path, text]: readonly [string, string]): readonly PackageAbout[] {
  const name = basename(path).toLowerCase();
  if (!/^(?:package|composer)\.json$|^(?:pyproject|cargo)\.toml$/.test(name)) return [];
  const value = read(name, text);
  const part = [value.project, fields(value.tool).poetry, value.package, value].map(fields);
  const said = part.map(({ description }) => description).find(isSaying);
  const who = part.map(({ author }) => handleOf(author)).find((login) => login !== undefined);
  return [{ from: path, ...omitUndefined({ description: said, author: who }) }];
}

function read(name: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return fields(name.endsWith('.json') ? JSON.parse(text) : parseToml(text));
  } catch {
    return {};
  }
}

/** What `npm init` and its like write there says nothing. */
function isSaying(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    !/^add your description/i.test(text)
  );
}

/** `Ann Example (@ann)` is ann. */
function handleOf(author: unknown): string | undefined {
  const text = typeof author === 'string' ? author : fields(author).url;
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  const found = /(?:^|[\s(])@([A-Za-z0-9_-]{1,39})\b|github\.com\/([A-Za-z0-9_-]{1,39})\/?\)?$/.exec(text);
  return found?.[1] ?? found?.[2];
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
