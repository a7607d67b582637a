import { badInput } from '../errors.ts';
import { parseSha, type Sha } from '../ids.ts';
import type { CatAnswer, CatFile } from './cat-file.ts';

/**
 * The commit that `revision` names; undefined: there is none.
 *
 * Throws `bad-input` where its name is that of two commits. Git takes the first place that has it, tags before branches
 * (gitrevisions(7)): whoever may push a tag could choose what a change is compared with.
 */
export async function findCommit(revision: string, cat: CatFile): Promise<Sha | undefined> {
  const name = nameIn(revision);
  const places = name === undefined ? [] : placesOf(name);
  const [found, ...there] = (await cat.info([revision, ...places].map((one) => `${one}^{commit}`))).map(
    shaOf,
  );
  const having = places.filter((_, index) => there[index] !== undefined);
  const [first] = having;
  if (first === undefined) return found;
  const told = JSON.stringify(revision);
  // Nothing else has a reason to be called as the full name of a branch.
  if (name?.startsWith('refs/') === true)
    throw badInput(`${told} is also the name of ${first}`, `remove ${first}`);
  if (new Set(there.filter((sha) => sha !== undefined)).size < 2) return found;
  throw badInput(
    `${told} names different commits: ${having.join(', ')}`,
    `remove ${first}, or give the full name of the one you mean`,
  );
}

/** The name at the start of a revision, without what follows it: `~1`, `^{tree}`, `@{upstream}`; undefined: it has no other meaning. */
function nameIn(revision: string): string | undefined {
  const [name = ''] = revision.split(/[~^:]|@\{/, 1);
  return name === '' || name === '@' || name === 'HEAD' || parseSha(name) !== undefined ? undefined : name;
}

/** Where git looks for a name, in its order. */
function placesOf(name: string): readonly string[] {
  const folders = ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];
  return [...folders.map((folder) => folder + name), `refs/remotes/${name}/HEAD`];
}

export function shaOf(answer: CatAnswer | undefined): Sha | undefined {
  return answer?.state === 'found' ? answer.sha : undefined;
}
