import { badInput } from '../errors.ts';
import { git } from './run.ts';

/**
 * Clones the default branch of a repository into `directory`, by the credentials that git has on this machine.
 *
 * Throws `bad-input` with git's own last line when it cannot.
 */
export async function cloneInto(directory: string, address: string): Promise<void> {
  const asked = ['clone', '--quiet', '--single-branch', '--no-tags', '--', address, directory];
  const answer = await git('.', asked, undefined, 'remotes');
  if (answer.code === 0) return;
  const said = answer.stderr.trim().split('\n').at(-1) ?? '';
  const hint = 'clone it by hand and list the folder instead, or run `gh auth setup-git` first';
  throw badInput(`${address} could not be cloned: ${said.slice(0, 200)}`, hint);
}
