import { Octokit } from '@octokit/rest';
import { expect, test } from 'vitest';
import { pacer } from '../../src/github/pace.ts';

interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const OK: Said = { body: { data: { viewer: 'sam' } } };
const SECONDARY = { message: 'You have exceeded a secondary rate limit' };
const BROKEN = { errors: [{ message: 'Something went wrong while executing your query.' }] };
const NO_QUOTA = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
const inSeconds = (seconds: number) => String(Math.floor(Date.now() / 1000) + seconds);
const PACE = { retries: 3, longestWait: 60, writes: false };

/** What GitHub says, one after the other, the last one for ever; `reset`: the connection breaks. */
async function told(answers: readonly (Said | 'reset')[], pace = PACE) {
  const waits: number[] = [];
  let sent = 0;
  const fetch = async (url: string) => {
    const said = answers[Math.min(sent, answers.length - 1)] ?? OK;
    sent += 1;
    if (said === 'reset') throw new TypeError('fetch failed');
    const headers = { 'content-type': 'application/json', ...said.headers };
    const answer = new Response(JSON.stringify(said.body ?? {}), { status: said.status ?? 200, headers });
    return Object.defineProperty(answer, 'url', { value: url });
  };
  const octokit = new Octokit({ request: { fetch }, log: { ...console, warn: () => {}, error: () => {} } });
  const paced = pacer(async (seconds) => waits.push(seconds));
  octokit.hook.wrap('request', (request, asked) => paced(async () => request(asked), pace));
  const end = await octokit.graphql('{ viewer }').then(
    () => 'answered',
    (error: unknown) => (error instanceof Error ? error.message : error),
  );
  return { end, sent, waits };
}

test.each<[string, Parameters<typeof told>, Awaited<ReturnType<typeof told>>]>([
  ['an answer', [[OK]], { end: 'answered', sent: 1, waits: [] }],
  ['one 502', [[{ status: 502 }, OK]], { end: 'answered', sent: 2, waits: [1] }],
  ['a connection that breaks twice', [['reset', 'reset', OK]], { end: 'answered', sent: 3, waits: [1, 4] }],
  ['500 for ever', [[{ status: 500, body: { message: 'oh' } }]], { end: 'oh', sent: 4, waits: [1, 4, 9] }],
  [
    '500, and no other attempt is wanted',
    [[{ status: 500, body: { message: 'oh' } }], { ...PACE, retries: 0 }],
    { end: 'oh', sent: 1, waits: [] },
  ],
  ['404', [[{ status: 404, body: { message: 'none' } }]], { end: 'none', sent: 1, waits: [] }],
  ['403 without a limit', [[{ status: 403, body: { message: 'no' } }]], { end: 'no', sent: 1, waits: [] }],
  [
    'a secondary limit that names its time',
    [[{ status: 429, headers: { 'retry-after': '7' }, body: SECONDARY }, OK]],
    { end: 'answered', sent: 2, waits: [7] },
  ],
  [
    'a secondary limit in other words',
    [[{ status: 403, headers: { 'retry-after': '7' }, body: { message: 'Slow down' } }, OK]],
    { end: 'answered', sent: 2, waits: [7] },
  ],
  [
    'a secondary limit that names no time',
    [[{ status: 403, body: SECONDARY }, OK]],
    { end: 'answered', sent: 2, waits: [60] },
  ],
  [
    'a limit that asks for more than may be waited',
    [[{ status: 429, headers: { 'retry-after': '61' }, body: SECONDARY }]],
    { end: SECONDARY.message, sent: 1, waits: [] },
  ],
  [
    'a limit that does not end',
    [[{ status: 429, headers: { 'retry-after': '7' }, body: SECONDARY }]],
    { end: SECONDARY.message, sent: 4, waits: [7, 7, 7] },
  ],
  [
    'a quota that is full again in the past',
    [[{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(-90) } }, OK]],
    { end: 'answered', sent: 2, waits: [0] },
  ],
  [
    'a quota that is full again in an hour',
    [
      [
        {
          status: 403,
          headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3600) },
          body: { message: 'used up' },
        },
      ],
    ],
    { end: 'used up', sent: 1, waits: [] },
  ],
  [
    'a quota of GraphQL without its end',
    [[{ body: NO_QUOTA }]],
    { end: expect.stringContaining('API rate limit exceeded'), sent: 1, waits: [] },
  ],
  [
    'a quota of GraphQL with its end',
    [[{ headers: { 'x-ratelimit-reset': inSeconds(-90) }, body: NO_QUOTA }, OK]],
    { end: 'answered', sent: 2, waits: [0] },
  ],
  ['a query that broke once', [[{ body: BROKEN }, OK]], { end: 'answered', sent: 2, waits: [1] }],
  [
    'a query that breaks for ever',
    [[{ body: BROKEN }]],
    { end: expect.stringContaining('Something went wrong'), sent: 4, waits: [1, 4, 9] },
  ],
])('%s', async (_, [answers, pace], expected) => {
  expect(await told(answers, pace)).toEqual(expected);
});

test.each([
  ['32 requests that read', { writes: false, most: 32 }],
  ['4 requests that write', { writes: true, most: 4 }],
])('no more than %s are under way at once', async (_, { writes, most }) => {
  const paced = pacer(async () => {});
  let [open, seen] = [0, 0];
  const send = async () => {
    open += 1;
    seen = Math.max(seen, open);
    await new Promise((done) => setImmediate(done));
    open -= 1;
    return {};
  };
  await Promise.all(Array.from({ length: 100 }, async () => paced(send, { ...PACE, writes })));
  expect({ open, seen }).toEqual({ open: 0, seen: most });
});
