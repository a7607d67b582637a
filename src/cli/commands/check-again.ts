import { badInput } from '../../errors.ts';
import { openRepository } from '../../git/repository.ts';
import { requireWorkTree } from '../../git/require-work-tree.ts';
import { printError } from '../print-error.ts';
import { watchTree } from '../watch.ts';

/** The options of `check` that decide whether it can run again by itself. */
interface Watched {
  readonly repo: string;
  readonly head?: string;
  readonly pr?: number;
}

/**
 * `check --watch`: judges the work tree whenever it changes, until the user stops it; the exit code is the last one's.
 * A fault, such as a document in the middle of an edit, is said and waited out.
 */
export async function checkAgain({ repo, head, pr }: Watched, judge: () => Promise<void>): Promise<void> {
  if (head !== undefined || pr !== undefined)
    throw badInput('--watch judges the work tree', 'leave out --head and --pr');
  const top = await requireWorkTree(await openRepository(repo));
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  const again = async (): Promise<void> => {
    await judge().catch(printError);
    process.stderr.write('  waiting for changes, Ctrl-C ends it\n');
  };
  await watchTree(top, again, stop.signal);
}
