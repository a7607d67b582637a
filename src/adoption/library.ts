import { basename } from 'node:path/posix';
import { literalGlob } from '../policy/globs.ts';
import type { DraftedValue } from './known.ts';

/** Texts that people write for people, wherever they lie. */
const ABOUT_THE_REPOSITORY =
  /^(?:readme|license|licence|copying|notice|changelog|history|contributing|code[_-]of[_-]conduct|security|support|authors|maintainers|codeowners|governance|roadmap|todo|index|summary)(?:\.|$)/i;
const PROSE = /^[^.]+(?:\.(?:md|mdx|markdown|txt|prompt|rst))?$/i;
const DATA = /^[^.]*prompts?[^.]*\.(?:csv|tsv|jsonl?|ya?ml)$/i;
const SPEAKS_OF_PROMPTS = /(?:^|[^a-z])prompts?(?:$|[^a-z])/i;
/** Folders of tools and of documentation hold no prompts of a library. */
const NOT_ITS_TEXTS =
  /^(?:\.|docs?$|documentation$|node_modules$|assets$|images$|scripts?$|tests?$|src$|lib$)/i;
/** So many texts, and so much of a folder or of the repository, make a library. */
const MANY = 5;
const MANY_IN_FOLDER = 2;
const MOST = 0.6;
/** Longer names of folders and titles are not looked into, characters. */
const LONGEST_NAME = 200;

/**
 * Globs of the prompts in a repository that collects them as plain texts: where its name or its title says so and most of its files
 * are texts, and folders whose own name says so.
 *
 * @param title the name of the repository, and what its README calls it
 * @returns undefined: it is no such collection
 */
export function libraryOf(
  paths: readonly string[],
  title: readonly string[],
): DraftedValue<readonly string[]> | undefined {
  const files = paths.filter((path) => !path.startsWith('.') && !ABOUT_THE_REPOSITORY.test(basename(path)));
  const top = Map.groupBy(files, (path) => (path.includes('/') ? (path.split('/', 1)[0] ?? '') : ''));
  const texts = files.filter(isText);
  const whole = title.some(speaks) && texts.length >= MANY && texts.length >= MOST * files.length;
  const folders = [...top].filter(([name, inside]) => {
    if (name === '' || NOT_ITS_TEXTS.test(name)) return false;
    const share = inside.filter(isText).length;
    return share >= MANY_IN_FOLDER && share >= MOST * inside.length && (whole || speaks(name));
  });
  const single = (top.get('') ?? []).filter((path) => DATA.test(path) || (whole && isText(path)));
  const globs = [...folders.map(([name]) => `${literalGlob(name)}/**`), ...single.map(literalGlob)].sort();
  if (globs.length === 0) return undefined;
  const from = whole
    ? 'the name of the repository'
    : `the names of ${folders.length === 0 ? 'files' : 'folders'}`;
  return { value: [...globs, '!**/{README,CHANGELOG,LICENSE,CONTRIBUTING}{,.md,.txt}'], from };
}

function isText(path: string): boolean {
  return PROSE.test(basename(path));
}

function speaks(name: string): boolean {
  return name.length <= LONGEST_NAME && SPEAKS_OF_PROMPTS.test(name);
}
