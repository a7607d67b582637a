import { classifier } from '../change/classify.ts';
import { diffTrees } from '../change/diff.ts';
import { AimsError } from '../errors.ts';
import { compare, mergeGroup, pullRequest } from '../github/pull-request.ts';
import type { Sha } from '../ids.ts';
import { insist, readPolicy } from './policy.ts';
import { type Bench, type Judged, type JudgedHead, judgeOne } from './pull-requests.ts';

/** A merge group, as the event names it. */
export interface Group {
  readonly headSha: Sha;
  readonly headRef: string;
  readonly baseRef: string;
}

/**
 * Judges every pull request of a merge group, with approvals measured against what the group would land.
 *
 * What the group changes beyond its pull requests belongs to nobody, so it fails: the list of pull requests
 * is read from the queue's branch name and the commits, and must explain every governed file.
 */
export async function judgeGroup(group: Group, bench: Bench): Promise<JudgedHead> {
  const { client, repo } = bench;
  const whole = await compare(client, repo, group.baseRef, group.headSha);
  const numbers = mergeGroup(group.headRef, whole.commits);
  if (numbers.length === 0) {
    const hint = 'aims-gate reads them from the queue branch and the merge commits; run the group again';
    throw new AimsError('api-unexpected', `no pull request found in merge group ${group.headRef}`, hint);
  }
  const judged = await Promise.all(
    numbers.map(async (number): Promise<Judged> => {
      const pull = await pullRequest(client, repo, number);
      try {
        const comparison = await compare(client, repo, pull.baseRef, pull.headSha);
        return { pull, evaluation: await judgeOne(pull, comparison, bench, group.headSha) };
      } catch (error) {
        if (error instanceof AimsError) return { pull, error };
        throw error;
      }
    }),
  );
  return { head: group.headSha, judged: await withStrangers(judged, whole, group, bench) };
}

/** Adds a failure for governed files of the group that none of its pull requests changed. */
async function withStrangers(
  judged: readonly Judged[],
  whole: Awaited<ReturnType<typeof compare>>,
  group: Group,
  bench: Bench,
): Promise<readonly Judged[]> {
  const [last] = judged.slice(-1);
  if (last === undefined) return judged;
  const trees = await bench.objects.trees([whole.mergeBase, group.headSha], []);
  const [before, after] = [trees.get(whole.mergeBase), trees.get(group.headSha)];
  const loaded = await readPolicy(bench.policyPath, bench.readAt(whole.base), bench.catalog);
  if (loaded.ok === 'missing' || before === undefined || after === undefined) return judged;
  const by = classifier(insist(loaded), bench.workflow);
  const known = new Set(
    judged
      .flatMap((one) => ('evaluation' in one ? one.evaluation.changes : []))
      .flatMap(({ path, previousPath }) => [path, previousPath]),
  );
  const strange = diffTrees(before, after).filter(
    ({ path }) => by.classes(path).length > 0 && !known.has(path),
  );
  if (strange.length === 0 || judged.some((one) => 'error' in one)) return judged;
  const files = strange.map(({ path }) => path).join(', ');
  const error = new AimsError(
    'api-unexpected',
    `the merge group changes governed files that none of its pull requests changes: ${files}`,
    'take the pull requests out of the queue and add them again',
  );
  return [...judged, { pull: last.pull, error }];
}
