import { describe, expect, test } from 'vitest';
import { NO_AGENT } from '../../src/approval/agents.ts';
import { contentDigest } from '../../src/approval/content.ts';
import { countReviews, lastWords } from '../../src/approval/count.ts';
import { EMPTY_DIRECTORY, type ReviewFacts } from '../../src/approval/people.ts';
import type { Review, ReviewState } from '../../src/approval/review.ts';
import { login, parseSha, type Sha } from '../../src/ids.ts';
import { plain } from '../../src/prose.ts';

const sha = (digit: string): Sha =>
  parseSha(digit.repeat(40)) ??
  (() => {
    throw new TypeError(digit);
  })();
const COMMIT = sha('a');
const MEASURE = { paths: ['prompts/a.md'], tier: 'high' } as const;
const entries = (blob: string) => new Map([['prompts/a.md', { mode: '100644' as const, sha: sha(blob) }]]);

function review(id: number, state: ReviewState, more: Partial<Review> = {}): Review {
  return { id, login: login('kim'), account: 'human', association: 'member', state, commit: COMMIT, ...more };
}

function facts(reviews: readonly Review[], more: Partial<ReviewFacts> = {}): ReviewFacts {
  const reviewed = new Map([[COMMIT, entries('1')]]);
  return {
    author: login('sam'),
    committers: new Set([login('sam')]),
    accounts: [],
    pushers: new Set(),
    requested: new Set(),
    insiders: new Set(),
    dismissals: new Map(),
    agents: NO_AGENT,
    reviewers: 'members',
    now: '2026-11-23T12:00:00Z',
    reviews,
    reviewed,
    merging: entries('1'),
    directory: EMPTY_DIRECTORY,
    ...more,
  };
}

describe('the last word', () => {
  const rows: readonly [string, readonly ReviewState[], ReviewState | undefined][] = [
    ['approved', ['approved'], 'approved'],
    ['approved, then changes requested', ['approved', 'changes-requested'], 'changes-requested'],
    ['changes requested, then approved', ['changes-requested', 'approved'], 'approved'],
    ['a comment after an approval leaves it', ['approved', 'commented'], 'approved'],
    ['a comment after a request leaves it', ['changes-requested', 'commented'], 'changes-requested'],
    ['an approval after a comment', ['commented', 'approved'], 'approved'],
    ['a dismissed approval', ['dismissed'], 'dismissed'],
    ['an approval before a dismissed request', ['approved', 'dismissed'], 'dismissed'],
    ['a review that is not sent yet', ['pending'], undefined],
    ['one not sent yet after an approval', ['approved', 'pending'], 'approved'],
  ];
  test.each(rows)('%s', (_, states, expected) => {
    const given = states.map((state, index) => review(index + 1, state));
    for (const order of [given, [...given].reverse()]) {
      expect(lastWords(order).get(login('kim'))?.state).toBe(expected);
    }
  });
});

test('reviewers stand in the order of their logins, whoever spoke first', () => {
  const given = [review(1, 'approved'), review(2, 'approved', { login: login('dana') })];
  expect([...lastWords(given).keys()]).toEqual(['dana', 'kim']);
});

describe('why a review does not count', () => {
  const rows: readonly [string, Review, Partial<ReviewFacts>, string][] = [
    ['same content', review(1, 'approved'), {}, 'same content'],
    ['dismissed', review(1, 'dismissed'), {}, 'the review was dismissed'],
    ['changes requested', review(1, 'changes-requested'), {}, 'asked for changes'],
    ['only a comment', review(1, 'commented'), {}, 'a comment is not an approval'],
    ['a bot', review(1, 'approved', { account: 'bot' }), {}, "a bot's approval is not human oversight"],
    ['the author', review(1, 'approved'), { author: login('KIM') }, 'is the author of the change'],
    [
      'a committer',
      review(1, 'approved'),
      { committers: new Set([login('kim')]) },
      'committed to the change',
    ],
    [
      'requested again',
      review(1, 'approved'),
      { requested: new Set([login('kim')]) },
      'a new review was requested since',
    ],
    [
      'before the target branch changed',
      review(1, 'approved', { submittedAt: '2026-11-20T12:00:00Z' }),
      { retargetedAt: '2026-11-20T12:00:00Z' },
      'the pull request was pointed at another branch since',
    ],
    [
      'without a time, where the target branch changed',
      review(1, 'approved'),
      { retargetedAt: '2026-11-20T12:00:00Z' },
      'the pull request was pointed at another branch since',
    ],
    [
      'an outsider',
      review(1, 'approved', { association: 'outsider' }),
      {},
      'is not a member or collaborator of this repository',
    ],
    [
      'a commit that is gone',
      review(1, 'approved'),
      { reviewed: new Map() },
      'the reviewed commit aaaaaaa is gone',
    ],
    ['other bytes', review(1, 'approved'), { merging: entries('2') }, 'prompts/a.md changed since'],
    ['a file that is gone', review(1, 'approved'), { merging: new Map() }, 'prompts/a.md changed since'],
    [
      'another mode',
      review(1, 'approved'),
      { merging: new Map([['prompts/a.md', { mode: '120000' as const, sha: sha('1') }]]) },
      'prompts/a.md changed since',
    ],
  ];
  test.each(rows)('%s', (name, given, more, because) => {
    const [one] = countReviews(facts([given], more), MEASURE);
    expect(one === undefined ? undefined : plain(one.because)).toBe(because);
    expect(one?.counts).toBe(name === 'same content');
  });

  test('not holding the role asked for', () => {
    const [one] = countReviews(facts([review(1, 'approved')]), {
      ...MEASURE,
      eligible: new Set([login('dana')]),
    });
    expect(one).toMatchObject({ counts: false });
  });

  test('a deleted account is nobody', () => {
    const { login: _, ...ghost } = review(1, 'approved');
    expect(countReviews(facts([ghost]), MEASURE)).toEqual([]);
  });
});

describe('the content digest', () => {
  const base = entries('1');
  const digest = contentDigest(['prompts/a.md'], base);
  const rows: readonly [string, readonly string[], ReturnType<typeof entries>, boolean][] = [
    ['the order of paths does not matter', ['prompts/a.md', 'prompts/a.md'], base, true],
    ['another blob', ['prompts/a.md'], entries('2'), false],
    ['a missing file', ['prompts/a.md'], new Map(), false],
    ['one more path', ['prompts/a.md', 'b'], base, false],
    ['a path that could be two', ['prompts/a.md\0absent\tb'], base, false],
  ];
  test.each(rows)('%s', (_, paths, at, same) => {
    expect(contentDigest(paths, at) === digest).toBe(same);
  });
});
