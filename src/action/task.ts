import { type Fields, fields, textOf } from '../documents/fields.ts';
import type { Task } from '../evaluation/task.ts';
import { login, parseSha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';

/** Whether a comment asks for a new verdict: the command stands alone on its first line. */
const RECHECK = /^\/aims[ \t]+recheck[ \t]*(?:\r?\n|$)/i;

/**
 * What to do about a GitHub event.
 *
 * @param asked what the workflow says the job is for, where the event alone does not tell
 * @param attempt `GITHUB_RUN_ATTEMPT`: a re-run brings the old payload, so its pull request is not new
 */
export function taskOf(
  name: string,
  payload: unknown,
  attempt: number,
  asked: 'by-event' | 'record' | 'doctor' | 'operation' = 'by-event',
): Task {
  if (asked === 'doctor') return { kind: 'doctor' };
  if (asked === 'operation') return operationTask(name);
  const event = fields(payload);
  if (asked === 'record' && name !== 'push') return { kind: 'record-missed' };
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestTask(event, attempt);
    case 'pull_request_review':
      return judgeTask(event, 'known');
    case 'issue_comment':
      return commentTask(event);
    case 'workflow_run':
      return workflowRunTask(event);
    case 'merge_group':
      return groupTask(event);
    case 'push':
      return pushTask(event);
    case 'issues':
      return issueTask(event);
    case 'schedule':
      return { kind: 'sweep' };
    case 'workflow_dispatch':
      return dispatchTask(event);
    default:
      return { kind: 'unsupported', because: `aims-gate does not know what to do on ${name}` };
  }
}

/** What every event says of its repository: how large it is (kilobytes), and its default branch. Only hints. */
export function repositoryIn(payload: unknown): {
  readonly kilobytes?: number;
  readonly defaultBranch?: string;
} {
  const { size, default_branch: branch } = fields(fields(payload).repository);
  const kilobytes = typeof size === 'number' && size >= 0 ? size : undefined;
  return omitUndefined({ kilobytes, defaultBranch: textOf(branch) });
}

/** Files of a run on behalf of a pull request are its author's. */
const TRUSTED = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch', 'push', 'workflow_call']);

function operationTask(name: string): Task {
  if (TRUSTED.has(name)) return { kind: 'record-operation' };
  return { kind: 'unsupported', because: `operation data is not taken on ${name}: record it on schedule` };
}

function pullRequestTask(event: Fields, attempt: number): Task {
  const action = event.action;
  if (action === 'closed') {
    const number = positive(fields(event.pull_request).number);
    return number === undefined ? malformed('pull request') : { kind: 'record', pullRequest: number };
  }
  return judgeTask(event, attempt === 1 && action === 'opened' ? 'new' : 'known');
}

function judgeTask(event: Fields, state: 'new' | 'known'): Task {
  const pull = fields(event.pull_request);
  const number = positive(pull.number);
  if (number === undefined) return malformed('pull request');
  const headSha = parseSha(textOf(fields(pull.head).sha));
  const headRef = textOf(fields(pull.head).ref);
  const baseRef = textOf(fields(pull.base).ref);
  const pullRequest = {
    number,
    ...omitUndefined({ headSha, headRef, baseRef }),
  };
  return { kind: 'judge', pullRequest, state };
}

function commentTask(event: Fields): Task {
  const issue = fields(event.issue);
  if (issue.pull_request === undefined || issue.pull_request === null)
    return { kind: 'nothing', because: 'the comment is not on a pull request' };
  if (event.action !== 'created' || !RECHECK.test(textOf(fields(event.comment).body) ?? '')) {
    return { kind: 'nothing', because: 'the comment does not say /aims recheck' };
  }
  // A bot that answers the gate's own comment would have it judge for ever.
  const { login, type } = fields(fields(event.comment).user);
  if (type !== 'User' || textOf(login)?.endsWith('[bot]') !== false) {
    return { kind: 'nothing', because: 'only people ask for a recheck' };
  }
  const number = positive(issue.number);
  return number === undefined
    ? malformed('issue')
    : { kind: 'judge', pullRequest: { number }, state: 'known' };
}

/** Another workflow has run on a pull request: on a review, where a fork's own run may not write. */
function workflowRunTask(event: Fields): Task {
  const run = fields(event.workflow_run);
  const [first] = Array.isArray(run.pull_requests) ? run.pull_requests : [];
  const number = positive(fields(first).number);
  const [headSha, name] = [parseSha(textOf(run.head_sha)), textOf(run.head_branch)];
  if (number !== undefined) {
    const at = headSha === undefined || name === undefined ? {} : { headSha, headRef: name };
    const baseRef = textOf(fields(fields(first).base).ref);
    return { kind: 'judge', pullRequest: { number, ...at, ...omitUndefined({ baseRef }) }, state: 'known' };
  }
  if (
    run.event !== 'pull_request' &&
    run.event !== 'pull_request_review' &&
    run.event !== 'pull_request_target'
  ) {
    return { kind: 'nothing', because: 'the workflow that ran was not about a pull request' };
  }
  if (headSha === undefined || name === undefined) return malformed('head commit');
  return { kind: 'judge-head', headSha, branch: name };
}

function groupTask(event: Fields): Task {
  if (event.action !== 'checks_requested') {
    return { kind: 'nothing', because: 'the merge group is gone' };
  }
  const group = fields(event.merge_group);
  const headSha = parseSha(textOf(group.head_sha));
  const headRef = textOf(group.head_ref);
  const baseRef = textOf(group.base_ref);
  if (headSha === undefined || headRef === undefined || baseRef === undefined)
    return malformed('merge group');
  return { kind: 'judge-group', headSha, headRef: branch(headRef), baseRef: branch(baseRef) };
}

function pushTask(event: Fields): Task {
  const target = textOf(fields(event.repository).default_branch);
  if (target === undefined || event.ref !== `refs/heads/${target}`) {
    return { kind: 'nothing', because: 'only pushes to the default branch leave evidence' };
  }
  const before = parseSha(textOf(event.before));
  const after = parseSha(textOf(event.after));
  if (before === undefined || after === undefined) return malformed('push');
  if (/^0+$/.test(before) || /^0+$/.test(after)) {
    return { kind: 'nothing', because: 'the branch was created or deleted' };
  }
  const sender = fields(event.sender);
  const [name, id] = [textOf(sender.login), positive(sender.id)];
  const actor = name === undefined ? {} : { actor: { login: login(name), ...omitUndefined({ id }) } };
  // Seconds since 1970 in this event alone; everywhere else it is a date.
  const seconds = positive(fields(event.repository).pushed_at);
  const at = seconds === undefined ? {} : { at: new Date(seconds * 1000).toISOString() };
  return { kind: 'record-push', branch: target, before, after, ...actor, ...at };
}

function issueTask(event: Fields): Task {
  if (event.action !== 'closed') return { kind: 'nothing', because: 'the issue is not closed' };
  const issue = positive(fields(event.issue).number);
  return issue === undefined ? malformed('issue') : { kind: 'record-override-review', issue };
}

function dispatchTask(event: Fields): Task {
  const number = positive(Number(textOf(fields(event.inputs)['pull-request'])));
  if (number !== undefined) return { kind: 'judge', pullRequest: { number }, state: 'known' };
  if (textOf(fields(event.inputs)['pull-request']) === undefined) return { kind: 'sweep' };
  return malformed(
    'pull request: the input `pull-request` of workflow_dispatch is its number, or empty for a sweep',
  );
}

function malformed(what: string): Task {
  return { kind: 'unsupported', because: `the event names no ${what}` };
}

function branch(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}
