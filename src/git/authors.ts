import type { Sha } from '../ids.ts';
import { loginOf } from './login-of.ts';
import { git } from './run.ts';

/** Commits that are read back from the tip, and paths that are asked about: a long history costs no more. */
const MAX_COMMITS = 2000;
const MAX_PATHS = 500;

/**
 * Who wrote the files, as far as the addresses of their commits give GitHub logins away.
 *
 * @returns path → login → number of commits; merges, and addresses that tell no login, are left out
 */
export async function authorsOf(
  directory: string,
  commit: Sha,
  paths: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const asked = paths.slice(0, MAX_PATHS);
  const found = new Map<string, Map<string, number>>();
  if (asked.length === 0) return found;
  const log = ['log', '-z', '--no-merges', '--no-renames', '--name-only', `--max-count=${MAX_COMMITS}`];
  // A path is taken as it is written, never as a pattern.
  const answer = await git(directory, [
    '--literal-pathspecs',
    ...log,
    '--format=%x01%ae',
    commit,
    '--',
    ...asked,
  ]);
  if (answer.code !== 0) return found;
  for (const entry of answer.stdout.toString('utf8').split('\u0001')) {
    const [address = '', ...names] = entry.split('\0').map((name) => name.replace(/^\n/, ''));
    for (const who of loginOf(address))
      for (const path of names.filter((name) => name !== '')) {
        const counts = found.get(path) ?? new Map<string, number>();
        found.set(path, counts.set(who, (counts.get(who) ?? 0) + 1));
      }
  }
  return found;
}

/** GitHub login of who uses this clone, where the settings of git tell it: `github.user`, or a no-reply address. */
export async function loginOfUser(directory: string): Promise<string | undefined> {
  const setting = async (key: string): Promise<string> => {
    const answer = await git(directory, ['config', '--get', key]);
    return answer.code === 0 ? answer.stdout.toString('utf8').trim() : '';
  };
  const named = await setting('github.user');
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,60}$/.test(named)) return named;
  return loginOf(await setting('user.email'))[0];
}
