import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../support/embedded-github.ts';
import { type Attack, rewritten, Stage } from './stage.ts';

let stage: Stage;
let on: Attack;
beforeEach(async () => {
  stage = await Stage.start();
  on = await stage.open();
  await on.approves('kim');
});
afterEach(() => stage.stop());

type Json = Readonly<Record<string, unknown>>;

const graph = (rewrite: (json: unknown) => unknown, times?: number): Fault => ({
  path: /\/graphql$/,
  ...(times === undefined ? {} : { times }),
  answer: { rewrite },
});

/** Every pull request in an answer has this field changed. */
const pulls = (field: string, change: (value: Json) => unknown): Fault =>
  graph((json) =>
    rewritten(json, (fields) =>
      'headRefOid' in fields && field in fields
        ? { ...fields, [field]: change(fields[field] as Json) }
        : fields,
    ),
  );

const withNull = (list: Json) => ({ ...list, nodes: [null, ...(list.nodes as readonly unknown[])] });

interface Row {
  readonly name: string;
  readonly fault: Fault | readonly Fault[];
  readonly state: string | undefined;
  readonly says?: RegExp;
}

const HALF_AN_HOUR = Math.floor(Date.now() / 1000) + 1800;
const LIMITED = {
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(HALF_AN_HOUR),
};

const rows: readonly Row[] = [
  {
    name: 'data and errors at once are no answer',
    fault: graph((json) => ({
      ...(json as Json),
      errors: [
        { type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['repository'] },
      ],
    })),
    state: 'error',
    says: /GitHub refused \(403\)/,
  },
  {
    name: 'a repository that is null',
    fault: graph((json) => ({ data: { ...(json as { data: Json }).data, repository: null } })),
    state: undefined,
    says: /no open pull request|nothing/,
  },
  {
    name: 'data that is null',
    fault: graph(() => ({ data: null })),
    state: 'error',
    says: /without any data/,
  },
  { name: 'a review that is null', fault: pulls('reviews', withNull), state: 'success' },
  {
    name: 'a list of reviews that is null',
    fault: pulls('reviews', (list) => ({ ...list, nodes: null })),
    state: 'success',
  },
  {
    name: 'fewer reviews than are counted, and as few when they are asked for again',
    fault: [
      pulls('reviews', (list) => ({ ...list, totalCount: 150 })),
      { method: 'GET', path: /\/pulls\/\d+\/reviews$/, answer: { rewrite: (json) => json } },
    ],
    state: 'error',
    says: /reviews/,
  },
  { name: 'an event that is null', fault: pulls('timelineItems', withNull), state: 'success' },
  { name: 'a commit that is null', fault: pulls('commits', withNull), state: 'success' },
  { name: 'a label that is null', fault: pulls('labels', withNull), state: 'error' },
  { name: 'an assignee that is null', fault: pulls('assignees', withNull), state: 'error' },
  { name: 'a comment that is null', fault: pulls('comments', withNull), state: 'success' },
  { name: 'a file that is null', fault: pulls('files', withNull), state: 'success' },
  { name: 'a request for nobody', fault: pulls('reviewRequests', withNull), state: 'error' },
  { name: 'an author who is gone', fault: pulls('author', () => null), state: 'success' },
  { name: 'a fork that is gone', fault: pulls('headRepository', () => null), state: 'failure', says: /fork/ },
  { name: 'a target branch that is gone', fault: pulls('baseRef', () => null), state: 'success' },
  {
    name: 'whoever pushed is gone',
    fault: {
      path: /\/activity$/,
      answer: { rewrite: (json) => (json as readonly Json[]).map((one) => ({ ...one, actor: null })) },
    },
    state: 'success',
  },
  {
    name: 'an exhausted quota of GraphQL',
    fault: {
      path: /\/graphql$/,
      answer: { status: 403, headers: LIMITED, message: 'API rate limit exceeded' },
    },
    state: 'error',
    says: /^could not judge: .*rate limit is reached \(403\) until \d\d:\d\d UTC/,
  },
  {
    name: 'an exhausted quota, as GraphQL says it',
    fault: graph(() => ({
      data: null,
      errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }],
    })),
    state: 'error',
    says: /rate limit is reached \(429\)/,
  },
  {
    name: 'an exhausted quota in the middle',
    fault: {
      path: /\/compare\//,
      answer: { status: 403, headers: LIMITED, message: 'API rate limit exceeded' },
    },
    state: 'error',
    says: /^could not judge: .*rate limit is reached \(403\) until \d\d:\d\d UTC/,
  },
];

describe('half answers, and answers with holes', () => {
  test.each(rows)('$name', async ({ fault, state, says }) => {
    for (const one of [fault].flat()) stage.github.inject(one);
    const { log } = await on.judged();
    const description = stage.world.verdict(on.head)?.description;
    expect([on.state, description, log]).toEqual([state, description, log]);
    expect(`${description} ${log}`).not.toMatch(/aims-gate itself|TypeError| at .*\.ts:\d/);
    if (says !== undefined) expect(`${description} ${log}`).toMatch(says);
    // The next run heals it.
    stage.github.forget();
    await on.judged();
    expect(on.state).toBe('success');
  });
});
