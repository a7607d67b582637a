import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plain } from '../../src/prose.ts';
import { outcome, type Situation, Story, standing, verdicts } from './story.ts';

interface Case {
  readonly name: string;
  readonly events: readonly string[];
  readonly outcome: 'pass' | 'waits' | 'gap';
  readonly says?: Readonly<Record<string, string>>;
  readonly advice?: string;
  readonly 'policy-bot'?: string;
}

interface Group extends Omit<Situation, 'events'> {
  readonly group: string;
  readonly cases: readonly Case[];
}

const groups = parse(readFileSync(join(import.meta.dirname, 'situations.yml'), 'utf8')) as readonly Group[];

describe.each(groups.map((group) => [group.group, group] as const))('%s', (_, { cases, ...group }) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const evaluation = await new Story({ ...group, events: one.events }).judge();
    expect(standing(evaluation), outcome(evaluation)).toBe(one.outcome);
    const said = verdicts(evaluation);
    for (const [who, because] of Object.entries(one.says ?? {})) {
      const pattern = /^\/(.*)\/$/.exec(because)?.[1];
      if (pattern === undefined) expect(said[who]).toBe(because);
      else expect(said[who]).toMatch(new RegExp(pattern));
    }
    if (one.says !== undefined) expect(Object.keys(said).sort()).toEqual(Object.keys(one.says).sort());
    const advice = evaluation.findings.filter(({ level }) => level === 'warning');
    expect(advice.map(({ message }) => plain(message))).toEqual(one.advice === undefined ? [] : [one.advice]);
  });
});

test('the table is as long as it says, and no situation stands in it twice', () => {
  const all = groups.flatMap(({ cases, ...group }) =>
    cases.map(({ events }) => JSON.stringify([group.require, group.policy, group.risk, events])),
  );
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(new Set(all).size).toBe(all.length);
});

test('every option of policy-bot for approvals has an answer', () => {
  const answered = new Set(groups.flatMap(({ cases }) => cases.flatMap((one) => one['policy-bot'] ?? [])));
  const options = [
    'allow_author',
    'allow_contributor',
    'allow_non_author_contributor',
    'invalidate_on_push',
    'ignore_edited_comments',
    'ignore_update_merges',
    'ignore_commits_by',
    'request_review',
    'methods.comments',
    'methods.comment_patterns',
    'methods.github_review',
    'methods.github_review_comment_patterns',
    'methods.body_patterns',
    'requires.count',
    'requires.users',
    'requires.teams',
    'requires.organizations',
    'requires.permissions',
    'requires.admins',
    'requires.write_collaborators',
    'and',
    'or',
    'disapproval',
    'disapproval.requires',
    'disapproval.methods.revoke',
  ];
  expect([...answered].sort()).toEqual(options.sort());
});

/** What people do to a pull request, in any order. */
const PEOPLE = ['dana', 'omar', 'kim', 'lee', 'sam', 'nora', 'helper[bot]'];
const person = fc.constantFrom(...PEOPLE);
const event = fc.oneof(
  { weight: 4, arbitrary: person.map((who) => `${who} approves`) },
  person.map((who) => `${who} requests changes`),
  person.map((who) => `${who} comments`),
  person.map((who) => `the review of ${who} is dismissed`),
  person.map((who) => `a review of ${who} is requested`),
  person.map((who) => `the request to ${who} is taken back`),
  fc
    .tuple(person, fc.constantFrom('prompts/system.md', 'prompts/more.md', 'src/shop.ts'), fc.nat(2))
    .map(([who, path, text]) => `${who} pushes ${path}=${text}`),
  person.map((who) => `${who} rebases`),
  person.map((who) => `${who} updates the branch`),
  person.map((who) => `${who} merges main by hand`),
  fc.constant('it is pointed at another branch'),
  fc.constant('the old commits are gone'),
  fc.nat(30).map((minutes) => `${minutes + 1} minutes pass`),
);
const events = fc.array(event, { maxLength: 10 });
const requirement = fc.constantFrom(
  'approval: { by: [owner] }',
  'approval: { by: [owner], min-minutes: 5 }',
  'approval: { by: ["role:risk", "team:acme/risk"] }',
  'approval: { by: [codeowners] }',
  'review: { count: 1 }',
  'review: { count: 2 }',
  'distinct: [{ by: ["role:risk"] }, { by: ["role:legal"] }]',
);
const RUNS = { numRuns: 60 };

/** Verdicts in which it is one whether a commit or a push tells who wrote: a rebase may leave only the push. */
const written = (evaluation: Parameters<typeof verdicts>[0]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(verdicts(evaluation)).map(([who, why]) => [
      who,
      why.replace(/^pushed to/, 'committed to'),
    ]),
  );

describe('whatever happens', () => {
  test('a governed byte that changes leaves no approval that was given before', async () => {
    await fc.assert(
      fc.asyncProperty(requirement, events, async (require, before) => {
        const last = 'sam pushes prompts/system.md=never seen before';
        const evaluation = await new Story({ require, events: [...before, last] }).judge();
        expect(evaluation.approvals.filter(({ counts }) => counts)).toEqual([]);
        expect(evaluation.verdict).toBe('fail');
      }),
      RUNS,
    );
  });

  test('an unrelated commit, a rebase or an update by the author changes nothing', async () => {
    const quiet = fc.constantFrom('sam pushes src/shop.ts=quiet', 'sam rebases', 'sam updates the branch');
    await fc.assert(
      fc.asyncProperty(requirement, events, quiet, async (require, before, last) => {
        const kept = before.filter((one) => one !== 'the old commits are gone');
        const [one, other] = await Promise.all([
          new Story({ require, events: kept }).judge(),
          new Story({ require, events: [...kept, last] }).judge(),
        ]);
        expect(written(other)).toEqual(written(one));
        expect(other.verdict).toBe(one.verdict);
      }),
      RUNS,
    );
  });

  test('the order of the answers does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(requirement, events, fc.nat(1000), async (require, before, seed) => {
        const turned = <T>(list: readonly T[]): readonly T[] => {
          const at = list.length === 0 ? 0 : seed % list.length;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const story = new Story({ require, events: before });
        const [one, other] = await Promise.all([story.judge(), story.judge(turned)]);
        expect(other.approvals).toEqual(one.approvals);
        expect(other.findings).toEqual(one.findings);
      }),
      RUNS,
    );
  });

  test("a bot's approval changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(requirement, events, async (require, before) => {
        const people = before.filter((one) => !one.includes('[bot]'));
        const [one, other] = await Promise.all([
          new Story({ require, events: people }).judge(),
          new Story({ require, events: [...people, 'fast[bot] approves'] }).judge(),
        ]);
        const { 'fast[bot]': bot, ...rest } = verdicts(other);
        expect([undefined, "a bot's approval is not human oversight"]).toContain(bot);
        expect(rest).toEqual(verdicts(one));
        expect(other.verdict).toBe(one.verdict);
      }),
      RUNS,
    );
  });

  test('how a login is written changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(requirement, events, async (require, before) => {
        const loud = before.map((one) =>
          PEOPLE.filter((who) => !who.endsWith(']')).reduce(
            (text, who) => text.replaceAll(new RegExp(`\\b${who}\\b`, 'g'), who.toUpperCase()),
            one,
          ),
        );
        const [one, other] = await Promise.all([
          new Story({ require, events: before }).judge(),
          new Story({ require, events: loud }).judge(),
        ]);
        expect(other.approvals).toEqual(one.approvals);
        expect(other.verdict).toBe(one.verdict);
      }),
      RUNS,
    );
  });

  test('nobody who wrote governed content, and no author, is ever counted', async () => {
    await fc.assert(
      fc.asyncProperty(requirement, events, async (require, before) => {
        const evaluation = await new Story({ require, events: before }).judge();
        const wrote = before.flatMap((one) => /^(\S+) pushes prompts\/more\.md=/.exec(one)?.[1] ?? []);
        const counting = evaluation.approvals
          .filter(({ counts }) => counts)
          .map(({ login }): string => login);
        // What somebody wrote and another wrote over is still theirs to answer for.
        for (const who of new Set([...wrote, 'sam']))
          if (changed(before, who)) expect(counting).not.toContain(who);
      }),
      RUNS,
    );
  });
});

/** Whether a push of `who` brought other text than stood there. The author always did. */
function changed(told: readonly string[], who: string): boolean {
  let text: string | undefined;
  return told.reduce((found, one) => {
    const [, by, now] = /^(\S+) pushes prompts\/more\.md=(.*)$/.exec(one) ?? [];
    const brought = by === who && now !== text;
    if (by !== undefined) text = now;
    return found || brought;
  }, who === 'sam');
}
