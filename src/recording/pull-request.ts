import { reviewsAsOf } from '../approval/as-of.ts';
import { AimsError } from '../errors.ts';
import { type Bench, judgeOne } from '../evaluation/judge-pull-request.ts';
import { ledgerBranch } from '../evaluation/ledger-status.ts';
import type { RecordedTip } from '../evidence/carried.ts';
import { carriedAt } from '../evidence/look-up.ts';
import { decisionsOf } from '../evidence/record.ts';
import { origin, type Recording } from '../evidence/recording.ts';
import type { Checkpoint } from '../evidence/records/checkpoint.ts';
import { overrideRecord } from '../evidence/records/override.ts';
import { verdictId } from '../evidence/records/verdict.ts';
import type { Decision } from '../evidence/statement.ts';
import type { EvidenceStore } from '../evidence/store.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { checkpointsSeen } from '../github/checkpoints.ts';
import { defaultBranch } from '../github/default-branch.ts';
import { eventsOf } from '../github/directory.ts';
import {
  compare,
  type PullRequestFacts,
  parentsOf,
  pullRequest,
  pullRequestsWith,
  reviews,
} from '../github/pull-request.ts';
import type { Sha } from '../ids.ts';
import type { Mode } from '../terms.ts';
import { missed } from './backfill.ts';
import { type Arrival, arrivalOf, type Push } from './bypass.ts';
import { recordingOf } from './context.ts';
import type { RecordingOptions, RecordingRun } from './options.ts';
import { type FoundOverride, overridesOf } from './overrides.ts';
import { type Kept, keep } from './persist.ts';
import { unrecordedPushes } from './pushes.ts';

/** What recording needs: where the gate stands, and where evidence is kept. */
export interface Recorder {
  readonly bench: Bench;
  readonly options: RecordingOptions;
  readonly run: RecordingRun;
  readonly stores: readonly [EvidenceStore, ...EvidenceStore[]];
}

/** What a recording run did. */
export interface Recorded {
  readonly pullRequests: readonly number[];
  /** Pull requests with decisions that an earlier run had not recorded. */
  readonly caughtUp: readonly number[];
  readonly overrides: readonly FoundOverride[];
  /** What could not be looked at, in words. */
  readonly warnings: readonly string[];
  /** Absent: there was nothing to do in any store. */
  readonly kept?: Kept;
  /** Whether decisions that cannot be kept fail the job: unless all of them were taken under `audit`. */
  readonly mode: Mode;
}

/** Keeps the decisions taken on one closed pull request. */
export async function recordPullRequest(number: number, recorder: Recorder): Promise<Recorded> {
  const pull = await pullRequest(recorder.bench.client, recorder.bench.repo, number);
  const { name, tip } = await defaultBranch(recorder.bench.client, recorder.bench.repo);
  return record(
    pull.state === 'closed' ? [pull] : [],
    await arrivals(name, tip, undefined, recorder),
    recorder,
  );
}

/** Keeps the decisions of every pull request that a push to the default branch brought in, and what came past them. */
export async function recordPush(push: Push, recorder: Recorder): Promise<Recorded> {
  const { client, repo } = recorder.bench;
  const arrived = await arrivals(push.branch, push.before, push, recorder);
  // A list of pull requests does not tell who merged.
  const pulls = arrived.own.map(({ number }) => pullRequest(client, repo, number));
  return record(await Promise.all(pulls), arrived, recorder);
}

/** What came to the default branch: with this run's own push, and with those that no run looked at. */
interface Arrivals {
  readonly own: readonly PullRequestFacts[];
  readonly missed: readonly PullRequestFacts[];
  readonly bypasses: readonly FoundOverride[];
  readonly tip?: RecordedTip;
  readonly worthSaying: boolean;
  readonly warnings: readonly string[];
}

async function arrivals(
  branch: string,
  until: Sha,
  push: Push | undefined,
  { bench, stores }: Recorder,
): Promise<Arrivals> {
  const own = push === undefined ? undefined : await arrivalOf(push, bench);
  const ours = {
    own: own?.pullRequests ?? [],
    bypasses: own?.bypass === undefined ? [] : [own.bypass],
  };
  try {
    const now = await stores[0].open();
    const tip = (await carriedAt(now))?.tip;
    const found = await unrecordedPushes(branch, { tip, until, after: push?.after ?? until }, bench);
    const more: Arrival[] = [];
    for (const one of found.pushes) more.push(await arrivalOf(one, bench));
    const repository = `${bench.repo.owner}/${bench.repo.repo}`;
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
      ...(found.tip === undefined ? {} : { tip: found.tip }),
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

/** Keeps what earlier runs have not recorded. */
export async function recordMissed(recorder: Recorder): Promise<Recorded> {
  const { name, tip } = await defaultBranch(recorder.bench.client, recorder.bench.repo);
  return record([], await arrivals(name, tip, undefined, recorder), recorder);
}

export function recordingBy({ bench: { repo, now }, options, run }: Recorder): Recording {
  return recordingOf(options, `${repo.owner}/${repo.repo}`, run.url, now);
}

/** Fewer pull requests without decisions are looked at once more by the next run: that is cheaper than a record. */
const WORTH_A_CHECKPOINT = 10;

async function record(
  pulls: readonly PullRequestFacts[],
  { missed: pushed, bypasses, tip, worthSaying, warnings }: Arrivals,
  recorder: Recorder,
): Promise<Recorded> {
  const { bench, options, run, stores } = recorder;
  const recording = recordingBy(recorder);
  const [own, { seen, unseen }] = await Promise.all([
    Promise.all(pulls.map((pull) => caseOf(pull, bench, recording))),
    seenByChecks(pulls, recorder),
  ]);
  const numbers = pulls.map(({ number }) => number);
  const late = await catchUp(stores[0], new Set(numbers), pushed, { bench, recording });
  const cases = [...late.cases, ...own];
  const past = await onDefaultBranch(
    cases.flatMap(({ overrides: own }) => own),
    bench,
  );
  const overrides = [...past, ...bypasses];
  const decisions = [
    ...cases.flatMap((one) => one.decisions),
    ...overrides.map(({ override }) => overrideRecord.write(override, recording)),
  ];
  const looked = late.warnings.length === 0 && (worthSaying || late.cases.length >= WORTH_A_CHECKPOINT);
  const closing = decisions.length === 0 && looked ? origin(recording, bench.now, 'runner') : undefined;
  const idle = decisions.length === 0 && closing === undefined && stores.length === 1;
  const evaluations = [...cases, ...overrides].flatMap(({ evaluation }) => evaluation ?? []);
  return {
    pullRequests: numbers,
    caughtUp: late.cases.filter((one) => one.decisions.length > 0).map(({ pull }) => pull.number),
    overrides,
    warnings: [...warnings, ...late.warnings, ...unseen],
    ...(idle
      ? {}
      : {
          kept: await keep(decisions, stores, {
            options,
            run,
            seen,
            // A pull request that could not be judged is looked for again: then the tip stays where it was.
            ...(tip === undefined || late.warnings.length > 0 ? {} : { tip }),
            ...(closing ? { closing } : {}),
          }),
        }),
    mode: evaluations.length > 0 && evaluations.every(({ mode }) => mode === 'audit') ? 'audit' : 'enforce',
  };
}

/** How the ledger stood when these pull requests were judged: what the checks on their heads carry. */
async function seenByChecks(
  pulls: readonly PullRequestFacts[],
  { bench: { client, repo }, options }: Recorder,
): Promise<{ readonly seen: readonly Checkpoint[]; readonly unseen: readonly string[] }> {
  const branch = ledgerBranch(options);
  if (branch === undefined) return { seen: [], unseen: [] };
  try {
    const seen = pulls.map(({ headSha }) => checkpointsSeen(client, repo, headSha, branch));
    return { seen: (await Promise.all(seen)).flat(), unseen: [] };
  } catch (error) {
    if (!(error instanceof AimsError)) throw error;
    const because = `${error.message}. ${error.hint}`;
    return { seen: [], unseen: [`the ledger was not compared with what checks saw of it: ${because}`] };
  }
}

/** Merges into other branches are on their way to it still: their verdicts are kept, and nobody is called. */
async function onDefaultBranch(
  overrides: readonly FoundOverride[],
  { client, repo }: Bench,
): Promise<readonly FoundOverride[]> {
  if (overrides.length === 0) return [];
  const { name } = await defaultBranch(client, repo);
  const ref = `refs/heads/${name}`;
  return overrides.filter(({ override }) => override.ref === ref);
}

/** A closed pull request, judged, with everything there is to record of it. */
interface Case {
  readonly pull: PullRequestFacts;
  readonly evaluation: Evaluation;
  readonly decisions: readonly Decision[];
  readonly overrides: readonly FoundOverride[];
}

/** What earlier runs left undone. Whatever fails here is said, and never keeps this run's own decisions from the ledger. */
async function catchUp(
  store: EvidenceStore,
  known: ReadonlySet<number>,
  pushed: readonly PullRequestFacts[],
  { bench, recording }: { readonly bench: Bench; readonly recording: Recording },
): Promise<{ readonly cases: readonly Case[]; readonly warnings: readonly string[] }> {
  try {
    const found = await missed(store, known, bench);
    const { complete } = found;
    const all = [...pushed.filter(({ number }) => !known.has(number)), ...found.pullRequests];
    const pullRequests = new Map(all.map((pull) => [pull.number, pull])).values();
    const cases: Case[] = [];
    const warnings = complete
      ? []
      : [
          'more pull requests closed since the last record than GitHub lists at once: the oldest were not looked at',
        ];
    for (const { number } of pullRequests) {
      try {
        cases.push(await caseOf(await pullRequest(bench.client, bench.repo, number), bench, recording));
      } catch (error) {
        if (!(error instanceof AimsError)) throw error;
        // Without a policy nothing was governed.
        if (error.code !== 'policy-missing')
          warnings.push(`#${number} could not be judged: ${error.message}`);
      }
    }
    return { cases, warnings };
  } catch (error) {
    if (!(error instanceof AimsError)) throw error;
    return { cases: [], warnings: [`could not look for what earlier runs missed: ${error.message}`] };
  }
}

/** Judges a closed pull request as it stood when it closed, by the policy of that moment. */
async function caseOf(pull: PullRequestFacts, bench: Bench, recording: Recording): Promise<Case> {
  const { client, repo } = bench;
  const { mergeCommit, mergedBy, mergedById, author, authorId, closedAt } = pull;
  const base = mergeCommit === undefined ? pull.baseRef : await baseBefore(mergeCommit, pull.number, bench);
  const [comparison, all, events] = await Promise.all([
    compare(client, repo, base, pull.headSha),
    reviews(client, repo, pull.number),
    eventsOf(client, repo, pull.number),
  ]);
  // As of the moment it closed: a review date that passed since does not make yesterday's verdict wrong, and an
  // approval that came since does not make it right.
  const at = closedAt ?? bench.now;
  const said = reviewsAsOf(all, events.state === 'read' ? events.value : undefined, at);
  const evaluation = await judgeOne(
    pull,
    comparison,
    { ...bench, now: at },
    {
      ...(mergeCommit === undefined ? {} : { merging: mergeCommit }),
      closed: { at, reviews: said.then },
    },
  );
  const by = mergedBy === undefined ? {} : { by: mergedBy };
  const byId = mergedById === undefined ? {} : { byId: mergedById };
  const closed = {
    number: pull.number,
    ...(author === undefined ? {} : { author }),
    ...(authorId === undefined ? {} : { authorId }),
    head: pull.headSha,
    ...(mergeCommit === undefined ? {} : { merged: { commit: mergeCommit, ...by, ...byId } }),
    ...(closedAt === undefined ? {} : { closedAt }),
    reviews: said.then,
    later: said.later,
    evaluation,
  };
  const decisions = decisionsOf(closed, recording);
  return { pull, evaluation, decisions, overrides: overridesOf(pull, evaluation, bench.now) };
}

/** A rebase merge lands at most this many commits that the walk back to the base goes over. */
const MAX_STEPS = 100;

/**
 * The tip of the target branch just before the pull request landed: the policy that held then.
 *
 * The first parent of a merge or squash commit; of a rebase merge the first ancestor that did not come with
 * this pull request.
 */
async function baseBefore(mergeCommit: Sha, number: number, { client, repo }: Bench): Promise<Sha> {
  let commit = mergeCommit;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const [parent, second] = await parentsOf(client, repo, commit);
    if (parent === undefined) break;
    if (second !== undefined) return parent;
    const pulls = await pullRequestsWith(client, repo, parent);
    if (!pulls.some((pull) => pull.number === number && pull.merged)) return parent;
    commit = parent;
  }
  const hint = 'record it by hand: the base of a pull request with this many commits cannot be found';
  throw new AimsError('api-unexpected', `the base of #${number} was not found`, hint);
}
