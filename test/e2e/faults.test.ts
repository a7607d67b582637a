import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../support/embedded-github.ts';
import { BOLDER_PROMPT, SYSTEM, UPDATED_CARD } from '../support/product.ts';
import { World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop());

/** A pull request with all its paperwork and approvals: whatever goes wrong below, it was fit to pass. */
async function approved(): Promise<number> {
  const number = await world.open('bolder', {
    'prompts/system.md': BOLDER_PROMPT,
    [`${SYSTEM}/model-card.md`]: UPDATED_CARD,
  });
  await world.review('dana', number);
  return number;
}

interface Case {
  readonly name: string;
  readonly fault: Fault | readonly Fault[];
  readonly code: number;
  readonly verdict: string;
  readonly says: RegExp;
}

type Json = Readonly<Record<string, unknown>>;

/** Another answer to the query for pull requests: every one of them with some fields changed. */
function pulls(changes: Readonly<Record<string, (value: unknown) => unknown>>): Fault {
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([key, item]) => {
      const changed = 'headRefOid' in value ? changes[key] : undefined;
      return [key, changed === undefined ? change(item) : changed(item)];
    });
    return Object.fromEntries(fields);
  };
  return { path: /\/graphql$/, answer: { rewrite: change } };
}

/** GraphQL sends no text of any blob, as of binaries. */
const NO_TEXT = objects((node) => (node !== null && 'text' in node ? { ...node, text: null } : node));

/** As `NO_TEXT`, of all objects that are no facts of the head, and of the trees that come along with those. */
const NO_OBJECTS = objects(
  () => null,
  (node) => (node !== null && 'tree' in node ? { ...node, tree: null } : node),
);

type Rewrite = (node: Json | null) => Json | null;

/** Another answer where objects are asked for, and where trees come along with the facts of a head. */
function objects(rewrite: Rewrite, along: Rewrite = rewrite): Fault {
  const inside = (value: unknown, change: Rewrite): unknown => {
    if (Array.isArray(value)) return value.map((one) => inside(one, change));
    if (typeof value !== 'object' || value === null) return value;
    const below = Object.entries(value).map(([key, one]) => [key, inside(one, change)]);
    return change(Object.fromEntries(below));
  };
  return {
    path: /\/graphql$/,
    answer: {
      rewrite: (json) => {
        const { data } = json as { data: { repository: Json } };
        const repository = Object.entries(data.repository).map(([key, value]) => [
          key,
          inside(value, /^[bct]\d+$/.test(key) ? rewrite : along),
        ]);
        return { data: { ...data, repository: Object.fromEntries(repository) } };
      },
    },
  };
}

function withoutPolicy(baseRef: unknown): unknown {
  const { target } = baseRef as { target: Json };
  return { target: { ...target, file: null } };
}

function eachReview(all: unknown, fields: Json): unknown {
  const { nodes, totalCount } = all as { nodes: readonly Json[]; totalCount: number };
  return { totalCount, nodes: nodes.map((one) => ({ ...one, ...fields })) };
}

const CASES: readonly Case[] = [
  {
    name: 'the comment is forbidden: the verdict stands and the line to add is named',
    fault: {
      method: 'POST',
      path: /\/issues\/\d+\/comments$/,
      answer: { status: 403, message: 'Resource not accessible by integration' },
    },
    code: 0,
    verdict: 'pass',
    says: /could not write the comment.*pull-requests: write.*The verdict stands/s,
  },
  {
    name: 'the check run is forbidden: the verdict stands',
    fault: {
      method: 'POST',
      path: /\/check-runs$/,
      answer: { status: 403, message: 'Resource not accessible by integration' },
    },
    code: 0,
    verdict: 'pass',
    says: /could not write the check run.*checks: write/s,
  },
  {
    name: 'the status is forbidden: nobody sees the verdict, so the job is red though it passes',
    fault: {
      method: 'POST',
      path: /\/statuses\//,
      answer: { status: 403, message: 'Resource not accessible by integration' },
    },
    code: 1,
    verdict: 'pass',
    says: /could not write the status.*statuses: write/s,
  },
  {
    name: 'there is no policy on the base: not green, and says how to begin',
    fault: [
      { path: /\/contents\/\.aims\/policy\.yml$/, answer: { status: 404 } },
      pulls({ baseRef: withoutPolicy }),
    ],
    code: 1,
    verdict: 'fail',
    says: /no policy file.*extends: preset:baseline/s,
  },
  {
    name: 'contents are forbidden: fails with the permission',
    fault: [
      {
        path: /\/contents\//,
        answer: { status: 403, message: 'Resource not accessible by integration' },
      },
      pulls({ baseRef: withoutPolicy }),
    ],
    code: 1,
    verdict: 'fail',
    says: /contents: read/,
  },
  {
    name: 'a document cannot be read: a failing finding, not a pass',
    fault: [NO_TEXT, { path: /\/git\/blobs\//, answer: { status: 404 } }],
    code: 0,
    verdict: 'fail',
    says: /cannot be read/,
  },
  {
    name: 'GitHub has no time for the trees of a head: the head alone is asked for',
    fault: { path: /\/graphql$/, times: 1, answer: { status: 502 } },
    code: 0,
    verdict: 'pass',
    says: /\b11 requests/,
  },
  {
    name: 'a tree cannot be listed: a failing finding, not a pass',
    fault: [NO_OBJECTS, { path: /\/git\/trees\//, answer: { status: 404 } }],
    code: 0,
    verdict: 'fail',
    says: /could not be listed/,
  },
  {
    name: 'GitHub counts more files than the trees show: fails',
    fault: [pulls({ changedFiles: () => 7 })],
    code: 0,
    verdict: 'fail',
    says: /counts 7 changed files, only 2 were found/,
  },
  {
    name: 'the commits are not all listed: nobody can be known to be independent',
    fault: {
      path: /\/compare\//,
      answer: { rewrite: (json) => ({ ...(json as object), total_commits: 400 }) },
    },
    code: 0,
    verdict: 'fail',
    says: /does not list all commits/,
  },
  {
    name: 'the reviewer deleted the account: the review counts for nobody',
    fault: [pulls({ reviews: (all) => eachReview(all, { author: null }) })],
    code: 0,
    verdict: 'fail',
    says: /waiting for @dana/,
  },
  {
    name: 'the review has lost its commit: it does not count',
    fault: [pulls({ reviews: (all) => eachReview(all, { commit: null }) })],
    code: 0,
    verdict: 'fail',
    says: /waiting for @dana|0 of 1 independent/,
  },
  {
    name: 'a truncated tree is completed by walking',
    fault: { path: /\/git\/trees\/[0-9a-f]+$/, answer: { rewrite: truncated } },
    code: 0,
    verdict: 'pass',
    says: /requests/,
  },
  {
    name: 'files that take GitHub too long to compare are told by the trees',
    fault: { path: /\/compare\//, query: /^\??per_page=100$/, answer: { status: 504 } },
    code: 0,
    verdict: 'pass',
    says: /requests/,
  },
  {
    name: 'a comparison that never comes fails, and is judged by a later run',
    fault: { path: /\/compare\//, answer: { status: 504 } },
    code: 1,
    verdict: 'fail',
    says: /could not compare/,
  },
  {
    name: 'one 502 is tried again',
    fault: { path: /\/compare\//, times: 1, answer: { status: 502 } },
    code: 0,
    verdict: 'pass',
    says: /requests/,
  },
  {
    name: 'a rate limit that asks for a second is waited for',
    fault: [
      NO_TEXT,
      {
        path: /\/git\/blobs\//,
        times: 1,
        answer: {
          status: 429,
          headers: { 'retry-after': '1' },
          message: 'You have exceeded a secondary rate limit',
        },
      },
    ],
    code: 0,
    verdict: 'pass',
    says: /requests/,
  },
  {
    name: 'a dropped connection is tried again',
    fault: [{ path: /\/graphql$/, times: 1, answer: { reset: true } }],
    code: 0,
    verdict: 'pass',
    says: /requests/,
  },
  {
    name: 'a blob that is not what its id says is refused',
    fault: [
      NO_TEXT,
      {
        path: /\/git\/blobs\//,
        answer: {
          rewrite: (json) => ({ ...(json as object), content: Buffer.from('x').toString('base64') }),
        },
      },
    ],
    code: 0,
    verdict: 'fail',
    says: /other bytes than the blob id/,
  },
];

/** GitHub's answer for a tree that is too large: some entries, and `truncated`. Only for whole listings. */
function truncated(json: unknown): unknown {
  const answer = json as { tree: { path: string }[] };
  const recursive = answer.tree.some(({ path }) => path.includes('/'));
  return recursive ? { ...answer, tree: answer.tree.slice(0, 1), truncated: true } : answer;
}

describe('faults', () => {
  test.each(CASES)('$name', async ({ fault, code, verdict, says }) => {
    const number = await approved();
    for (const one of [fault].flat()) world.github.inject(one);
    const result = await world.judge(number);
    expect(result.stdout).toMatch(says);
    expect(result.outputs.verdict).toBe(verdict);
    expect(result.code).toBe(code);
    expect(result.stdout).not.toMatch(/\n\s+at .*\.js:\d+/);
  });

  test('a review with a lost commit says so in the comment', async () => {
    const number = await approved();
    world.github.inject(pulls({ reviews: (all) => eachReview(all, { commit: null }) }));
    await world.judge(number);
    const [comment] = await world.comments(number);
    expect(comment?.body).toContain('no longer knows which commit was reviewed');
  });

  test('where neither check nor comment may be written, the log carries the annotations', async () => {
    const number = await world.open('bolder', { 'prompts/system.md': BOLDER_PROMPT });
    world.github.inject({
      method: 'POST',
      path: /check-runs|comments|statuses/,
      answer: { status: 403, message: 'Resource not accessible by integration' },
    });
    const result = await world.judge(number, { event: 'pull_request' });
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/^::error file=\.aims\/systems\/support-bot\/model-card\.md,line=1/m);
    expect(result.summary).toContain('model-card.md');
  });

  test('a branch that moves while evidence is appended is tried again; nothing is lost', async () => {
    const number = await approved();
    await world.merge(number);
    world.github.inject({
      method: 'POST',
      path: /\/git\/refs$/,
      times: 1,
      answer: { status: 422, message: 'Reference already exists' },
    });
    const result = await world.judge(number, { action: 'closed' });
    expect(result.code).toBe(0);
    expect(JSON.parse(result.outputs.evidence ?? '[]')).toHaveLength(3);
  });

  test('evidence without the right to write fails and names the permission', async () => {
    const number = await approved();
    await world.merge(number);
    world.github.inject({
      method: 'POST',
      path: /\/git\/trees$/,
      answer: { status: 403, message: 'Resource not accessible by integration' },
    });
    const result = await world.judge(number, { action: 'closed' });
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('contents: write');
    expect(result.outputs.evidence).toBeUndefined();
  });
});
