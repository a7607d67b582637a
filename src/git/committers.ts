import type { Sha } from '../ids.ts';
import type { CommittedPlace, History } from '../objects.ts';
import { loginOf } from './login-of.ts';
import { type GitLocation, git } from './run.ts';

/** A longer history of a year is not read to its end: nobody can tell then. */
const MAX_COMMITS = 5000;

/** Who wrote or committed what below `places`, in the history of `tip`: one git process. */
export async function committersInGit(
  where: GitLocation,
  tip: Sha,
  places: readonly string[],
  since: string,
): Promise<History> {
  const shallow = await git(where, ['rev-parse', '--is-shallow-repository']);
  if (shallow.code !== 0 || shallow.stdout.toString('utf8').trim() === 'true')
    return { state: 'unreadable', because: 'the history of this clone is cut off' };
  const answer = await git(where, [
    '--literal-pathspecs',
    'log',
    '-z',
    '--no-renames',
    '--name-only',
    '--encoding=UTF-8',
    `--since=${since}T00:00:00Z`,
    `--max-count=${MAX_COMMITS}`,
    '--format=%x01%cs%x02%ae%x02%an%x02%ce%x02%cn%x02%(trailers:key=Co-authored-by,valueonly,separator=%x02)%x02',
    tip,
    '--',
    ...places,
  ]);
  if (answer.code !== 0) return { state: 'unreadable', because: 'git cannot read it' };
  const entries = answer.stdout.toString('utf8').split('\u0001').slice(1);
  if (entries.length >= MAX_COMMITS)
    return { state: 'unreadable', because: `more than ${MAX_COMMITS} commits touched it` };
  return { state: 'read', commits: entries.flatMap((entry) => placesOf(entry, places)) };
}

function placesOf(entry: string, places: readonly string[]): readonly CommittedPlace[] {
  const said = entry.split('\u0002');
  const [day = '', ...signatures] = said.slice(0, -1);
  const files = (said.at(-1) ?? '').split('\0').map((name) => name.replace(/^\n/, ''));
  const people = [...new Set(signatures.flatMap(namesIn))];
  return places
    .filter((place) => files.some((file) => file === place || file.startsWith(`${place}/`)))
    .map((place) => ({ place, day, people }));
}

/** Whom a signature may mean: a login, a name, the part of an address before the `@`. */
function namesIn(signature: string): readonly string[] {
  const text = signature.trim().slice(0, 320);
  const address = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;
  const [local = ''] = address.split('@');
  const name = text.replace(/\s*<[^<>]*>\s*$/, '');
  return [...loginOf(address), local, name].map((one) => one.toLowerCase()).filter((one) => one !== '');
}
