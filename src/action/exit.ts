import { setFailed, warning } from '@actions/core';
import { fields } from '../documents/fields.ts';
import type { JudgedHead } from '../evaluation/judge-pull-request.ts';
import type { ActionRun } from './inputs.ts';
import type { PublishedStatus } from './publish.ts';

/** What the exit code of a judging job depends on. */
export interface ExitConditions {
  readonly judged: JudgedHead['judged'];
  readonly status: PublishedStatus;
  readonly failJob: boolean;
  readonly event: string;
  /** GitHub gives this run a token that cannot write, whatever the workflow asks for. */
  readonly readOnly: boolean;
}

/** Runs of these events are listed on the pull request or the merge group itself; all others on the default branch. */
const ON_THE_HEAD = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group']);

/**
 * Why the job fails; undefined: it does not.
 *
 * The verdict is the commit status, not the job: a job that fails for a gap stays red when the gap is closed, and on
 * a comment or a finished workflow it would stand on the default branch. So it fails only when the gate did not do its
 * work, or when the workflow asks for it (`fail-job`).
 */
export function jobFailure({ judged, status, failJob, event, readOnly }: ExitConditions): string | undefined {
  const unjudged = judged.filter((one) => 'error' in one);
  const blocked = judged.filter(
    (one) => 'evaluation' in one && one.evaluation.verdict === 'fail' && one.evaluation.mode === 'enforce',
  );
  const numbers = (all: JudgedHead['judged']) => all.map(({ pull }) => `#${pull.number}`).join(', ');
  if (status.state === 'failed') {
    // Anyone who may not write says by the job's exit code what it would have written.
    if (readOnly && unjudged.length + blocked.length === 0) return undefined;
    return readOnly
      ? `the gate does not pass for ${numbers([...unjudged, ...blocked])}: see above`
      : `the verdict could not be published: ${status.error.message}`;
  }
  if (unjudged.length > 0 && failsUnjudged({ failJob, event }))
    return `the gate could not judge ${numbers(unjudged)}: see above`;
  if (failJob && blocked.length > 0) return `the gate does not pass for ${numbers(blocked)}: see above`;
  return undefined;
}

/** Whether the job fails for what could not be judged, where the status says so already. */
export function failsUnjudged({ failJob, event }: Pick<ExitConditions, 'failJob' | 'event'>): boolean {
  return failJob || ON_THE_HEAD.has(event);
}

/**
 * Ends the job with `why`: red, unless a comment started it. The row of such a job stands on the tip of the default branch,
 * whatever it is about, so there the log alone says it.
 */
export function endFailed(why: string, event: string | undefined): void {
  if (event === 'issue_comment') warning(why);
  else setFailed(why);
}

/** Whether GitHub gives this run a read-only token: on `pull_request` from a fork, or by Dependabot. */
export function hasReadOnlyToken({ event, payload, repository }: ActionRun): boolean {
  if (event !== 'pull_request' && event !== 'pull_request_review') return false;
  const { head, user } = fields(fields(payload).pull_request);
  const from = fields(fields(head).repo).full_name;
  const own = `${repository.owner}/${repository.repo}`.toLowerCase();
  return String(from).toLowerCase() !== own || fields(user).login === DEPENDABOT;
}

/**
 * Whether GitHub gives this run no secrets: from a fork, or on behalf of Dependabot, also when its pull request is merged.
 *
 * @see https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-on-actions
 */
export function hasNoSecrets(run: ActionRun): boolean {
  const { pull_request: pull, sender } = fields(run.payload);
  const people = [fields(fields(pull).user), fields(sender)];
  return hasReadOnlyToken(run) || people.some(({ login }) => login === DEPENDABOT);
}

const DEPENDABOT = 'dependabot[bot]';
