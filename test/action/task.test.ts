import { describe, expect, test } from 'vitest';
import { taskOf } from '../../src/action/task.ts';

const SHA = '0123456789'.repeat(4);

describe('another workflow ran', () => {
  const fork = { head_branch: 'main', head_sha: SHA, head_repository: { owner: { login: 'zoe' } } };
  const rows: readonly [string, object, object][] = [
    [
      'on a pull request it names',
      { pull_requests: [{ number: 7 }] },
      { kind: 'judge', pullRequest: { number: 7 } },
    ],
    [
      'on a pull request it names, with its head',
      { pull_requests: [{ number: 7 }], ...fork },
      { kind: 'judge', pullRequest: { number: 7, headSha: SHA, headRef: 'main' } },
    ],
    [
      'on a review of a pull request from a fork, which GitHub does not name',
      { event: 'pull_request_review', pull_requests: [], ...fork },
      { kind: 'judge-head', headSha: SHA, branch: 'main' },
    ],
    ['on a push', { event: 'push', pull_requests: [], ...fork }, { kind: 'nothing' }],
    [
      'without a commit',
      { event: 'pull_request', pull_requests: [], ...fork, head_sha: 'x' },
      { kind: 'unsupported' },
    ],
    [
      'from a fork that is gone',
      { event: 'pull_request', ...fork, head_repository: null },
      { kind: 'judge-head', headSha: SHA, branch: 'main' },
    ],
    ['nothing at all', {}, { kind: 'nothing' }],
  ];
  test.each(rows)('%s', (_, run, expected) => {
    expect(taskOf('workflow_run', { workflow_run: run }, 1)).toMatchObject(expected);
  });
});

describe('/aims recheck', () => {
  const rows: readonly [string, object, string][] = [
    ['of a person', { login: 'kim', type: 'User' }, 'judge'],
    ['of a bot', { login: 'helper[bot]', type: 'Bot' }, 'nothing'],
    ['of a bot that is called a user', { login: 'helper[bot]', type: 'User' }, 'nothing'],
    ['of nobody', {}, 'nothing'],
  ];
  test.each(rows)('%s', (_, user, kind) => {
    const comment = { body: '/aims recheck', user };
    const event = { action: 'created', issue: { number: 7, pull_request: {} }, comment };
    expect(taskOf('issue_comment', event, 1).kind).toBe(kind);
  });
  test.each([
    ['an issue', undefined],
    ['an issue that says so', null],
  ])('on %s', (_, pull_request) => {
    const comment = { body: '/aims recheck', user: { login: 'kim', type: 'User' } };
    const event = { action: 'created', issue: { number: 7, pull_request }, comment };
    expect(taskOf('issue_comment', event, 1).kind).toBe('nothing');
  });
});
