/** The branch that a merge queue builds for a group, in each of the three ways it may land. */
import { OWNER } from '../../support/embedded-github.ts';
import type { TestRepository } from '../../support/repository.ts';
import type { QueueEntry } from '../emulated/graphql.ts';
import type { Pull } from './events.ts';

export interface Group {
  readonly branch: string;
  readonly head: string;
  readonly entries: readonly QueueEntry[];
}

export interface Landing {
  readonly how: 'merge' | 'squash' | 'rebase';
  /** What somebody wrote in place of the title that GitHub proposes. */
  readonly title?: string;
}

/** The branch is named after the last pull request of the group and the tip that it starts from. */
export function buildGroup(
  repository: TestRepository,
  trunk: string,
  pulls: readonly Pull[],
  { how, title }: Landing,
): Group {
  const base = repository.git('rev-parse', trunk);
  const branch = `gh-readonly-queue/${trunk}/pr-${pulls.at(-1)?.number}-${base}`;
  repository.branch(branch, trunk);
  const entries: QueueEntry[] = [];
  for (const pull of pulls) {
    const baseCommit = repository.git('rev-parse', 'HEAD');
    if (how === 'merge') {
      const proposed = `Merge pull request #${pull.number} from ${OWNER}/${pull.branch}`;
      repository.git('merge', '--quiet', '--no-ff', pull.branch, '-m', title ?? proposed);
    } else if (how === 'squash') {
      repository.git('merge', '--quiet', '--squash', pull.branch);
      repository.git('commit', '--quiet', '-m', title ?? `Change ${pull.branch} (#${pull.number})`);
    } else {
      repository.git('cherry-pick', `${baseOf(repository, trunk, pull)}..${pull.branch}`);
    }
    entries.push({ number: pull.number, baseCommit, headCommit: repository.git('rev-parse', 'HEAD') });
  }
  return { branch, head: repository.git('rev-parse', 'HEAD'), entries };
}

function baseOf(repository: TestRepository, trunk: string, { branch }: Pull): string {
  return repository.git('merge-base', trunk, branch);
}
