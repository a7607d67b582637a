import { AimsError } from '../errors.ts';
import type { RecordedTip } from '../evidence/carried.ts';
import { carriedStateAt } from '../evidence/query.ts';
import { verdictId } from '../evidence/records/verdict.ts';
import type { PullRequestFacts } from '../github/pull-request.ts';
import type { Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Arrival, arrivalOf, type RecordedPush } from './bypass.ts';
import type { FoundOverride } from './overrides.ts';
import { unrecordedPushes } from './pushes.ts';
import type { Recorder } from './recorder.ts';

/** What came to the default branch: with this run's own push, and with those that no run looked at. */
export interface Arrivals {
  readonly own: readonly PullRequestFacts[];
  readonly missed: readonly PullRequestFacts[];
  readonly bypasses: readonly FoundOverride[];
  readonly tip?: RecordedTip;
  readonly worthSaying: boolean;
  readonly warnings: readonly string[];
}

export async function findArrivals(
  branch: string,
  until: Sha,
  push: RecordedPush | undefined,
  { gateContext, stores }: Recorder,
): Promise<Arrivals> {
  const own = push === undefined ? undefined : await arrivalOf(push, gateContext);
  const ours = {
    own: own?.pullRequests ?? [],
    bypasses: own?.bypass === undefined ? [] : [own.bypass],
  };
  try {
    const now = await stores[0].open();
    const tip = (await carriedStateAt(now))?.tip;
    const found = await unrecordedPushes(branch, { tip, until, after: push?.after ?? until }, gateContext);
    const more: Arrival[] = [];
    for (const one of found.pushes) more.push(await arrivalOf(one, gateContext));
    const repository = `${gateContext.repo.owner}/${gateContext.repo.repo}`;
    const missed = more
      .flatMap(({ pullRequests }) => pullRequests)
      .filter(({ number, headSha, mergeCommit }) => {
        const verdict = verdictId(repository, number, headSha, mergeCommit);
        return now.sequenceOf(verdict) === undefined;
      });
    return {
      ...ours,
      missed,
      bypasses: [...more.flatMap(({ bypass }) => bypass ?? []), ...ours.bypasses],
      ...omitUndefined({ tip: found.tip }),
      worthSaying: found.worthSaying,
      warnings: [],
    };
  } catch (error) {
    // What an earlier run missed never keeps this run's own decisions from the ledger: the tip stays, and the next run looks again.
    if (!(error instanceof AimsError)) throw error;
    const warning = `could not look for pushes that earlier runs missed: ${error.message}`;
    return { ...ours, missed: [], worthSaying: false, warnings: [warning] };
  }
}
