import { parseSha, type Sha } from '../ids.ts';
import { historyText } from './run.ts';

/** One step of a branch: a merge, or a commit that landed by itself (a squashed pull request, a direct push). */
export interface LandedStep {
  readonly commit: Sha;
  /** The branch before it. */
  readonly before: Sha;
  /** First line of its message. */
  readonly title: string;
  /** ISO 8601, as git has it. */
  readonly at: string;
}

export interface Range {
  /** At most so many, the newest. */
  readonly last: number;
  /** Only what landed after this ISO date. */
  readonly since?: string;
}

/** What landed on a branch, newest first, along its first parents. Throws `unknown-revision`. */
export async function landings(
  directory: string,
  tip: Sha,
  { last, since }: Range,
): Promise<readonly LandedStep[]> {
  const text = await historyText(directory, [
    'log',
    '-z',
    '--first-parent',
    '--encoding=UTF-8',
    `--max-count=${last}`,
    ...(since === undefined ? [] : [`--since=${since}`]),
    '--format=%H %P%n%cI%n%s',
    tip,
  ]);
  return text.split('\0').flatMap((entry) => {
    const [ids = '', at = '', title = ''] = entry.split('\n');
    const [commit, before] = ids.split(' ').map(parseSha);
    // The first commit of all has nothing before it to compare with.
    return commit === undefined || before === undefined ? [] : [{ commit, before, title, at }];
  });
}
