import { compact } from '../../../compact.ts';
import { badInput } from '../../../errors.ts';
import { evaluate } from '../../../evaluation/evaluate.ts';
import type { Catalog } from '../../../evaluation/shipped-data.ts';
import { landings } from '../../../git/merges.ts';
import { openRepository } from '../../../git/repository.ts';
import { login } from '../../../ids.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { PastChange } from './past-change.ts';
import { recordRequests } from './recorded-requests.ts';

/**
 * What a merge commit brought in, or a commit that landed by itself (a squashed pull request). Nobody's review is in git:
 * the case starts without any. Throws `unknown-revision`.
 */
export async function changeInGit(
  revision: string,
  directory: string,
  policy: Policy,
  catalog: Catalog,
): Promise<PastChange> {
  const repository = await openRepository(directory);
  const commit = await repository.resolve(revision);
  const [landing] = (await landings(directory, commit, { last: 1 })).steps;
  if (landing === undefined)
    throw badInput(
      `${JSON.stringify(revision)} is the first commit: it changes nothing`,
      'give the commit that a pull request was merged with',
    );
  const base = landing.before;
  const head = (await repository.find(`${commit}^2`)) ?? commit;
  const mergeBase = await repository.mergeBase(base, head);
  const commits = await repository.commits(mergeBase, head);
  const [author, ...others] = [...new Set(commits.toReversed().flatMap(({ logins }) => logins))];
  const heard = recordRequests(repository.objects);
  const now = new Date(landing.at).toISOString();
  const people = {
    author: author ?? login('author'),
    committers: new Set(others),
    requested: new Set<never>(),
    reviews: [],
  };
  const input = { policy, mode: 'enforce', base, mergeBase, head, now } as const;
  const pull = {
    number: 1,
    labels: [],
    base: 'main',
    head: 'change',
    draft: false,
    title: landing.title,
    body: '',
  };
  const evaluation = await evaluate({ ...input, pull, people: async () => people }, heard.source, catalog);
  return {
    slug: `commit-${commit.slice(0, 10)}`,
    origin: `commit ${commit}`,
    base,
    mergeBase,
    head,
    heard,
    about: {
      name: landing.title,
      ...omitUndefined({ author, committers: others.length === 0 ? undefined : others }),
      now,
      pull: { title: landing.title },
    },
    evaluation,
    notes: compact([
      'git knows no reviews: add who approved under `approvals` or `reviews`',
      author === undefined &&
        'no commit names a GitHub account: name the author of the change under `author`',
    ]),
  };
}
