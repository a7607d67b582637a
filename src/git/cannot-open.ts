import { resolve } from 'node:path';
import { AimsError } from '../errors.ts';

/**
 * Why git could not open the repository that `directory` is in.
 *
 * @param stderr git's words; undefined is answered when they say nothing of that
 */
export function cannotOpen(directory: string, stderr: string): AimsError | undefined {
  if (/dubious ownership/.test(stderr)) {
    // Git names the folder that it means, which may be above the one that was given.
    const [, named] = /safe\.directory (.+)$/m.exec(stderr) ?? [];
    const hint = `run: git config --global --add safe.directory ${named ?? resolve(directory)}`;
    const message = `${directory} belongs to another user, so git refuses to read it`;
    return new AimsError('not-a-repository', message, hint);
  }
  if (/not a git repository|cannot change to/i.test(stderr)) {
    const message = `${directory} is not in a git repository`;
    return new AimsError(
      'not-a-repository',
      message,
      'run it inside a clone, or `git init` here first; --repo names another folder',
    );
  }
  return undefined;
}
