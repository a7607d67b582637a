import { setFailed, setOutput } from '@actions/core';
import { countOf } from '../count-of.ts';
import type { Task } from '../evaluation/task.ts';
import { checkpointLine } from '../evidence/records/checkpoint.ts';
import type { Repair } from '../evidence/records/repair.ts';
import type { Decision } from '../evidence/statement.ts';
import type { EvidenceStore } from '../evidence/store.ts';
import type { StoreAddress } from '../evidence/stores/define-store.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { openOverrideIssue, reopenOverrideIssue } from '../github/publish/override-issue.ts';
import {
  closeUnrecordedIssue,
  openUnrecordedIssue,
  unrecordedIssues,
} from '../github/publish/unrecorded-issue.ts';
import { pullRequestsWith } from '../github/pull-request.ts';
import type { Login } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { plain, prose, words } from '../prose.ts';
import { harmless } from '../reporters/harmless.ts';
import { overrideIssue } from '../reporters/override-issue.ts';
import type { Mode } from '../terms.ts';
import type { RecordingOptions } from './options.ts';
import { overrideReview } from './override-review.ts';
import type { FoundOverride } from './overrides.ts';
import { type PersistResult, persist } from './persist.ts';
import {
  type BackfilledPullRequest,
  type RecordingResult,
  recordMissed,
  recordPullRequest,
  recordPush,
} from './pull-request.ts';
import type { Recorder } from './recorder.ts';
import { openStores } from './stores.ts';

type RecordingTask = Extract<
  Task,
  { kind: 'record' | 'record-push' | 'record-missed' | 'record-override-review' }
>;

/** Records what a task asks for, says what became of it, and fails the job when evidence could not be kept. */
export async function runRecording(
  task: RecordingTask,
  addresses: readonly [StoreAddress, ...StoreAddress[]],
  { gateContext, options, run }: Omit<Recorder, 'stores'>,
): Promise<void> {
  const stores = await openStores(addresses, { gateContext, options, workspace: run.workspace });
  const recorder: Recorder = { gateContext, options, run, stores };
  const [primary] = stores;
  if (options.emptyKeys.length > 0) return refuseUnsigned(task, recorder);
  if (task.kind === 'record-override-review') return runReview(task.issue, recorder);
  const recorded = await recordedBy(task, recorder);
  const { pullRequests, caughtUp, warnings, overrides, kept, mode } = recorded;
  for (const warning of warnings) warn(warning);
  const news = recordedNow(caughtUp, kept);
  if (news.length > 0) say(`${numbers(news)}: closed before this run and not recorded until now`);
  tell(`${numbers(pullRequests)}: `, kept, primary, options.signer);
  for (const found of overrides) await announce(found, kept?.state ?? 'kept', recorder);
  if (kept?.state === 'not-kept') await leaveWord(pullRequests, recorder);
  else if (caughtUp.length > 0)
    await takeBack(
      caughtUp.map(({ number }) => number),
      recorder,
    );
  fail(kept, mode);
  say(countOf(gateContext.client.requests(), 'request'));
}

/** Appends what was decided elsewhere than in a pull request, says so, and fails the job where it could not be kept. */
export async function appendRecords(
  records: readonly Decision[],
  addresses: readonly [StoreAddress, ...StoreAddress[]],
  { gateContext, options, run }: Omit<Recorder, 'stores'>,
  mode: Mode,
): Promise<void> {
  if (options.emptyKeys.length > 0) {
    const what = options.emptyKeys.map((name) => `\`${name}\``).join(' and ');
    setFailed(
      `${what} is empty, so nothing is recorded\n→ give the secret, in an environment whose deployment branch is the default branch`,
    );
    return;
  }
  const stores = await openStores(addresses, { gateContext, options, workspace: run.workspace });
  const kept = await persist(records, stores, { options, run });
  tell('operation: ', kept, stores[0], options.signer);
  fail(kept, mode);
}

function recordedBy(
  task: Exclude<RecordingTask, { kind: 'record-override-review' }>,
  recorder: Recorder,
): Promise<RecordingResult> {
  switch (task.kind) {
    case 'record':
      return recordPullRequest(task.pullRequest, recorder);
    case 'record-push':
      return recordPush(pushOf(task, recorder.gateContext.now), recorder);
    case 'record-missed':
      return recordMissed(recorder);
  }
}

/**
 * A key that the workflow names and this run does not have: nothing is recorded unsigned or under real names, and nothing
 * is lost, because the next run that has the key finds what is missing. Only where GitHub withholds no secret is it
 * anybody's mistake.
 */
async function refuseUnsigned(task: RecordingTask, recorder: Recorder): Promise<void> {
  const { options, run } = recorder;
  const { emptyKeys } = options;
  await leaveWord(await closedBy(task, recorder), recorder);
  const what = emptyKeys.map((name) => `\`${name}\``).join(' and ');
  const said = `${what} is empty, so nothing is recorded now`;
  if (run.secretsWithheld) {
    say(
      `${said}: GitHub gives no secrets to a run on behalf of Dependabot or a fork. The next run on the default branch records it`,
    );
    return;
  }
  setFailed(
    `${said}\n→ give the secret, in an environment whose deployment branch is the default branch, or set \`signer: sigstore\` and take \`signing-key\` out. The next run records what is missing`,
  );
}

/** The pull requests whose decisions the task would have recorded. */
async function closedBy(task: RecordingTask, { gateContext }: Recorder): Promise<readonly number[]> {
  if (task.kind === 'record') return [task.pullRequest];
  if (task.kind !== 'record-push') return [];
  const pulls = await pullRequestsWith(gateContext.client, gateContext.repo, task.after);
  return pulls.filter(({ merged }) => merged).map(({ number }) => number);
}

/** Those of `caughtUp` that the ledger lacked a decision of: the others were recorded by a run that was faster. */
function recordedNow(
  caughtUp: readonly BackfilledPullRequest[],
  kept: PersistResult | undefined,
): readonly number[] {
  if (kept?.state !== 'kept') return [];
  const fresh = new Set(kept.appended.recorded.map(({ decision }) => decision));
  return caughtUp.flatMap(({ number, decisions }) => (decisions.some((id) => fresh.has(id)) ? [number] : []));
}

/** A ledger without records remembers nothing: then an issue does, until the next run has recorded what it names. */
async function leaveWord(pullRequests: readonly number[], { gateContext, stores }: Recorder): Promise<void> {
  const count = await stores[0].open().then(
    (now) => now.count,
    () => 0,
  );
  if (count > 0 || pullRequests.length === 0) return;
  const opened = await openUnrecordedIssue(gateContext.client, gateContext.repo, pullRequests);
  if (opened.state === 'failed') warn(`${opened.error.message}. ${opened.error.hint}`);
}

async function takeBack(
  recorded: readonly number[],
  { gateContext: { client, repo } }: Recorder,
): Promise<void> {
  for (const { issue, pullRequests } of await unrecordedIssues(client, repo))
    if (pullRequests.every((number) => recorded.includes(number)))
      await closeUnrecordedIssue(client, repo, issue);
}

async function runReview(issue: number, recorder: Recorder): Promise<void> {
  const closing = await overrideReview(issue, recorder);
  if (closing.about === 'nothing')
    return say(`nothing to do, #${issue} is not about an override in the ledger`);
  const { gateContext, options, run, stores } = recorder;
  if (!closing.independent) {
    const reopened = await reopenOverrideIssue(gateContext.client, gateContext.repo, issue, NO_REVIEW);
    if (reopened.state === 'failed') warn(`${reopened.error.message}. ${reopened.error.hint}`);
    else say(`#${issue} is open again: no second person looked at it`);
  }
  if (closing.decision === undefined) return;
  const kept = await persist([closing.decision], stores, { options, run });
  tell(`review of an override, #${issue}: `, kept, stores[0], options.signer);
  fail(kept, 'enforce');
}

const NO_REVIEW =
  'Open again: this waits for a second person, who looks at it and closes it as completed. The person who did the override, a bot, or closing it as not planned does not count.';

function pushOf({ branch, before, after, actor, at }: Extract<Task, { kind: 'record-push' }>, now: string) {
  return {
    branch,
    before,
    after,
    ...omitUndefined({ actor: actor?.login, actorId: actor?.id === undefined ? undefined : actor.id }),
    ...(at === undefined
      ? { at: now, timeSource: 'runner' as const }
      : { at, timeSource: 'github' as const }),
  };
}

function tell(
  what: string,
  kept: PersistResult | undefined,
  { name }: EvidenceStore,
  signer: RecordingOptions['signer'],
): void {
  if (kept?.state === 'not-kept') {
    tellUnkept(kept);
    return;
  }
  const { recorded, known, checkpoint } = kept?.appended ?? { recorded: [], known: 0 };
  setOutput('evidence', JSON.stringify(recorded.map(({ digest }) => digest)));
  say(`${what}${countOf(recorded.length, 'decision')} recorded on ${name}, ${known} known before`);
  if (kept?.appended.repair !== undefined) tellRepair(kept.appended.repair);
  for (const { path, digest } of recorded) process.stdout.write(`  ${path} sha256:${digest}\n`);
  if (checkpoint !== undefined) {
    const line = checkpointLine(checkpoint);
    setOutput('checkpoint', line);
    say(`keep this where the ledger's writers cannot change it: ${line}`);
  }
  if (recorded.length > 0 && signer === 'none')
    warn('the records are NOT SIGNED: give the action a `signing-key`, or set `signer: sigstore`');
  if (kept?.attested !== undefined) tellAttested(kept.attested);
  for (const mirror of kept?.mirrors ?? []) {
    if ('copied' in mirror) say(`${mirror.name}: ${countOf(mirror.copied, 'record')} carried over`);
    else
      warn(
        `${mirror.name} lags behind, the next run carries over: ${mirror.error.message}. ${mirror.error.hint}`,
      );
  }
}

/** Who writes to the ledger besides the recorder is somebody's business: it is said as loudly as a signature that lacks. */
function tellRepair({ found, quarantined, restored }: Repair): void {
  warn(
    `somebody else wrote to the ledger (commit ${found.slice(0, 12)}): files kept in quarantine/: ${quarantined.length}, records put back: ${restored.length}, and a repair record says so. Find out who pushed`,
  );
  for (const { path, because } of quarantined) say(`  ${path}: ${because}`);
  for (const path of restored) say(`  ${path}: put back`);
}

function tellAttested(attested: NonNullable<Extract<PersistResult, { state: 'kept' }>['attested']>): void {
  if ('id' in attested) say(`GitHub attested these records: attestation ${attested.id}`);
  else warn(`${attested.error.message}. ${attested.error.hint}`);
}

/** The log and the output keep what the store would not take. */
function tellUnkept({ error, file, decisions }: Extract<PersistResult, { state: 'not-kept' }>): void {
  setOutput('unrecorded', file);
  say(`${countOf(decisions.length, 'decision')} could NOT be recorded: in ${file}, and here, one a line:`);
  // JSON begins with a brace, so `::` in it is no command to the runner; `##[` would be one anywhere in a line.
  for (const decision of decisions)
    process.stdout.write(`${JSON.stringify(decision).replaceAll('##[', '#\\u0023[')}\n`);
  warn(
    `${error.message}. ${error.hint}. Run this job again; what pull requests decided is also found by the next recording run`,
  );
}

function fail(kept: PersistResult | undefined, mode: Mode): void {
  if (kept?.state !== 'not-kept') return;
  if (mode === 'enforce') setFailed(`evidence was not kept: ${kept.error.message}\n→ ${kept.error.hint}`);
}

/** One issue for each override. Without it the record stands all the same. */
async function announce(
  { override, evaluation }: FoundOverride,
  kept: PersistResult['state'],
  { gateContext }: Recorder,
): Promise<void> {
  const { how, commits, actor, reviewDue } = override;
  const commit = commits.at(-1) ?? commits[0];
  warn(
    `${how} at ${commit.slice(0, 12)} by ${actor === undefined ? 'somebody' : `@${actor}`}: a second person has to look at it`,
  );
  const text = overrideIssue(override, ownersOf(evaluation), kept);
  const issue = await openOverrideIssue(gateContext.client, gateContext.repo, {
    how,
    commit,
    ...text,
    ...omitUndefined({ due: reviewDue }),
  });
  if (issue.state === 'published') say(`issue: ${issue.url}`);
  if (issue.state === 'failed') warn(`no issue: ${issue.error.message}. ${issue.error.hint}`);
}

function ownersOf(evaluation: Evaluation | undefined): readonly Login[] {
  return [...new Set(evaluation?.systems.flatMap(({ owner }) => owner ?? []))];
}

function numbers(pulls: readonly number[]): string {
  return pulls.length === 0 ? 'no pull request' : pulls.map((number) => `#${number}`).join(', ');
}

function say(text: string): void {
  process.stdout.write(`aims-gate: ${oneLine(text)}\n`);
}

function warn(text: string): void {
  process.stdout.write(`::warning title=aims-gate::${oneLine(text).replaceAll('%', '%25')}\n`);
}

function oneLine(text: string): string {
  return harmless(plain(prose`${words(text)}`));
}
