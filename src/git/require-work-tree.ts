import { badInput } from '../errors.ts';
import type { Repository } from './repository.ts';

/** Root of the work tree, for commands that write into it. Throws `bad-input` where there is none. */
export async function requireWorkTree(repository: Repository): Promise<string> {
  const top = await repository.workTree();
  if (top !== undefined) return top;
  throw badInput('this repository has no work tree', 'run it in a clone');
}
