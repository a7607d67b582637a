import { AimsError } from '../errors.ts';
import type { GateContext } from '../evaluation/gate-context.ts';
import { ledgerBranch } from '../evaluation/ledger-status.ts';
import { origin, type Recording } from '../evidence/recording.ts';
import type { Checkpoint } from '../evidence/records/checkpoint.ts';
import { overrideRecord } from '../evidence/records/override.ts';
import type { EvidenceStore } from '../evidence/store.ts';
import { seenCheckpoints } from '../github/checkpoints.ts';
import { defaultBranch } from '../github/default-branch.ts';
import { type PullRequestFacts, pullRequest } from '../github/pull-request.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Mode } from '../terms.ts';
import { type Arrivals, findArrivals } from './arrivals.ts';
import { findMissed } from './backfill.ts';
import type { RecordedPush } from './bypass.ts';
import { caseOf, type RecordingCase } from './cases.ts';
import { recordingOf } from './context.ts';
import type { FoundOverride } from './overrides.ts';
import { type PersistResult, persist } from './persist.ts';
import type { Recorder } from './recorder.ts';

/** What a recording run did. */
export interface RecordingResult {
  readonly pullRequests: readonly number[];
  /** Pull requests that this run did not come for, and that no verdict was found of when it began. */
  readonly caughtUp: readonly BackfilledPullRequest[];
  readonly overrides: readonly FoundOverride[];
  /** What could not be looked at, in words. */
  readonly warnings: readonly string[];
  /** Absent: there was nothing to do in any store. */
  readonly kept?: PersistResult;
  /** Whether decisions that cannot be kept fail the job: unless all of them were taken under `audit`. */
  readonly mode: Mode;
}

/** A pull request of an earlier run. What of it is news is known when the ledger has taken it: another run may be faster. */
export interface BackfilledPullRequest {
  readonly number: number;
  /** Ids of its decisions. */
  readonly decisions: readonly string[];
}

/** Keeps the decisions taken on one closed pull request. */
export async function recordPullRequest(number: number, recorder: Recorder): Promise<RecordingResult> {
  const pull = await pullRequest(recorder.gateContext.client, recorder.gateContext.repo, number);
  const { name, tip } = await defaultBranch(recorder.gateContext.client, recorder.gateContext.repo);
  return record(
    pull.state === 'closed' ? [pull] : [],
    await findArrivals(name, tip, undefined, recorder),
    recorder,
  );
}

/** Keeps the decisions of every pull request that a push to the default branch brought in, and what came past them. */
export async function recordPush(push: RecordedPush, recorder: Recorder): Promise<RecordingResult> {
  const { client, repo } = recorder.gateContext;
  const arrived = await findArrivals(push.branch, push.before, push, recorder);
  // A list of pull requests does not tell who merged.
  const pulls = arrived.own.map(({ number }) => pullRequest(client, repo, number));
  return record(await Promise.all(pulls), arrived, recorder);
}

/** Keeps what earlier runs have not recorded. */
export async function recordMissed(recorder: Recorder): Promise<RecordingResult> {
  const { name, tip } = await defaultBranch(recorder.gateContext.client, recorder.gateContext.repo);
  return record([], await findArrivals(name, tip, undefined, recorder), recorder);
}

export function recordingBy({ gateContext: { repo, now }, options, run }: Recorder): Recording {
  return recordingOf(options, `${repo.owner}/${repo.repo}`, run, now);
}

/** Fewer pull requests without decisions are looked at once more by the next run: that is cheaper than a record. */
const WORTH_A_CHECKPOINT = 10;

async function record(
  pulls: readonly PullRequestFacts[],
  { missed: pushed, bypasses, tip, worthSaying, warnings }: Arrivals,
  recorder: Recorder,
): Promise<RecordingResult> {
  const { gateContext, options, run, stores } = recorder;
  const recording = recordingBy(recorder);
  const [own, { seen, unseen }] = await Promise.all([
    Promise.all(pulls.map((pull) => caseOf(pull, gateContext, recording))),
    seenByChecks(pulls, recorder),
  ]);
  const numbers = pulls.map(({ number }) => number);
  const late = await catchUp(stores[0], new Set(numbers), pushed, { gateContext, recording });
  const cases = [...late.cases, ...own];
  const past = await onDefaultBranch(
    cases.flatMap(({ overrides: own }) => own),
    gateContext,
  );
  const overrides = [...past, ...bypasses];
  const decisions = [
    ...cases.flatMap((one) => one.decisions),
    ...overrides.map(({ override }) => overrideRecord.write(override, recording)),
  ];
  const looked = late.warnings.length === 0 && (worthSaying || late.cases.length >= WORTH_A_CHECKPOINT);
  const closing = decisions.length === 0 && looked ? origin(recording, gateContext.now, 'runner') : undefined;
  const idle = decisions.length === 0 && closing === undefined && stores.length === 1;
  const evaluations = [...cases, ...overrides].flatMap(({ evaluation }) => evaluation ?? []);
  return {
    pullRequests: numbers,
    caughtUp: late.cases.flatMap(({ pull: { number }, decisions: found }) =>
      found.length === 0 ? [] : [{ number, decisions: found.map(({ id }) => id) }],
    ),
    overrides,
    warnings: [...warnings, ...late.warnings, ...unseen],
    ...omitUndefined({
      kept: idle
        ? undefined
        : await persist(decisions, stores, {
            options,
            run,
            seen,
            // A pull request that could not be judged is looked for again: then the tip stays where it was.
            ...omitUndefined({
              tip: tip === undefined || late.warnings.length > 0 ? undefined : tip,
              closing: closing ? closing : undefined,
            }),
          }),
    }),
    mode: evaluations.length > 0 && evaluations.every(({ mode }) => mode === 'audit') ? 'audit' : 'enforce',
  };
}

/** How the ledger stood when these pull requests were judged: what the checks on their heads carry. */
async function seenByChecks(
  pulls: readonly PullRequestFacts[],
  { gateContext: { client, repo }, options }: Recorder,
): Promise<{ readonly seen: readonly Checkpoint[]; readonly unseen: readonly string[] }> {
  const branch = ledgerBranch(options);
  if (branch === undefined) return { seen: [], unseen: [] };
  try {
    const seen = pulls.map(({ headSha }) => seenCheckpoints(client, repo, headSha, branch));
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
  { client, repo }: GateContext,
): Promise<readonly FoundOverride[]> {
  if (overrides.length === 0) return [];
  const { name } = await defaultBranch(client, repo);
  const ref = `refs/heads/${name}`;
  return overrides.filter(({ override }) => override.ref === ref);
}

/** What earlier runs left undone. Whatever fails here is said, and never keeps this run's own decisions from the ledger. */
async function catchUp(
  store: EvidenceStore,
  known: ReadonlySet<number>,
  pushed: readonly PullRequestFacts[],
  { gateContext, recording }: { readonly gateContext: GateContext; readonly recording: Recording },
): Promise<{ readonly cases: readonly RecordingCase[]; readonly warnings: readonly string[] }> {
  try {
    const found = await findMissed(store, known, gateContext);
    const { complete } = found;
    const all = [...pushed.filter(({ number }) => !known.has(number)), ...found.pullRequests];
    const pullRequests = new Map(all.map((pull) => [pull.number, pull])).values();
    const cases: RecordingCase[] = [];
    const warnings = complete
      ? []
      : [
          'more pull requests closed since the last record than GitHub lists at once: the oldest were not looked at',
        ];
    for (const { number } of pullRequests) {
      try {
        cases.push(
          await caseOf(
            await pullRequest(gateContext.client, gateContext.repo, number),
            gateContext,
            recording,
          ),
        );
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
