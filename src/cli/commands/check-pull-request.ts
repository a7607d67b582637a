import { AimsError } from '../../errors.ts';
import { CHECK_NAME, type HeadBench, judgePullRequests } from '../../evaluation/judge-pull-request.ts';
import { openCatalog } from '../../evaluation/shipped-data.ts';
import type { Evaluation } from '../../gates/evaluation.ts';
import { openRepository } from '../../git/repository.ts';
import { repositoryName } from '../../git/repository-name.ts';
import { createClient } from '../../github/client.ts';
import { gitHubObjects } from '../../github/objects.ts';
import { pinnedFile } from '../../github/pinned.ts';

export interface PullRequestCheck {
  readonly number: number;
  readonly repo: string;
  /** `owner/name`; undefined = of the remote `origin`. */
  readonly repository?: string;
  /** Path of the policy in the target branch. */
  readonly policy: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Judges a pull request of GitHub with its reviews, from a terminal: nothing is written anywhere.
 *
 * Throws `bad-input` where the repository or the token is not known, and what the gate itself would say when it cannot judge.
 */
export async function checkPullRequest(request: PullRequestCheck): Promise<Evaluation> {
  const { number, env } = request;
  const token = env.GH_TOKEN ?? env.GITHUB_TOKEN;
  if (token === undefined || token === '') {
    const hint = 'set GH_TOKEN, for example: GH_TOKEN=$(gh auth token) aims-gate check --pr 12';
    throw new AimsError('bad-input', '--pr needs a token for GitHub', hint);
  }
  const name = await nameOf(request);
  const [owner = '', repo = ''] = name.split('/');
  const client = await createClient({ token, apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com' });
  const bench: HeadBench = {
    client,
    repo: { owner, repo },
    objects: gitHubObjects(client, { owner, repo }),
    catalog: openCatalog((file) => pinnedFile(client, file)),
    policyPath: request.policy,
    checkName: CHECK_NAME,
    now: request.now,
  };
  const judged = await judgePullRequests({ number }, bench);
  const own = judged?.judged.find(({ pull }) => pull.number === number);
  if (own === undefined)
    throw new AimsError(
      'bad-input',
      `#${number} of ${name} is not open`,
      'give the number of an open pull request',
    );
  if ('error' in own) throw own.error;
  return own.evaluation;
}

async function nameOf({ repository, repo }: PullRequestCheck): Promise<string> {
  if (repository !== undefined) return repository;
  const found = await repositoryName(undefined, await openRepository(repo));
  if (found !== undefined) return found;
  throw new AimsError(
    'bad-input',
    'the remote origin names no repository on GitHub',
    'give --repository owner/name',
  );
}
