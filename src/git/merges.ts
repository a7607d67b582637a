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

export interface Landings {
  /** Newest first. */
  readonly steps: readonly LandedStep[];
  /** The range goes back to a commit with nothing before it: the first of all, or the oldest of a shallow clone. */
  readonly reachesStart: boolean;
}

/** What landed on a branch, along its first parents. Throws `unknown-revision`. */
export async function landings(directory: string, tip: Sha, { last, since }: Range): Promise<Landings> {
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
  const entries = text.split('\0').filter((entry) => entry !== '');
  const steps = entries.flatMap((entry) => {
    const [ids = '', at = '', title = ''] = entry.split('\n');
    const [commit, before] = ids.split(' ').map(parseSha);
    return commit === undefined || before === undefined ? [] : [{ commit, before, title, at }];
  });
  return { steps, reachesStart: steps.length < entries.length };
}
