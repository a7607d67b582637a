/** Who committed what is audited does not audit it: by the history of the target branch, wherever it comes from. */
import { describe, expect, test } from 'vitest';
import { historyFor } from '../../src/evaluation/collect-history.ts';
import { openRepository } from '../../src/git/repository.ts';
import { committersOnGitHub as fromGitHub } from '../../src/github/committers.ts';
import type { CommittedPlace } from '../../src/objects.ts';
import { plain } from '../../src/prose.ts';
import { judged } from '../support/memory.ts';
import { exampleOf } from '../support/paperwork.ts';
import { PRODUCT } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';

const AUDIT = '.aims/audits/2026-06.yml';
const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const POLICY = 'version: 1\nextends: preset:iso-42001\n';

async function told(
  committed: readonly CommittedPlace[],
  audit = exampleOf('audit'),
): Promise<readonly string[]> {
  const base = { ...BASE, '.aims/nonconformities/NC-1.yml': exampleOf('nonconformity') };
  const { findings } = await judged({ policy: POLICY, base, change: { [AUDIT]: audit }, committed });
  return findings.filter(({ gate }) => gate === 'internal-audit').map(({ message }) => plain(message));
}
const by = (place: string, day: string, ...people: string[]): CommittedPlace => ({ place, day, people });

const COMMITTED = (places: string, day: string) =>
  `@ana committed to ${places}, last on ${day}, and cannot review that work independently`;
const ROWS: readonly (readonly [
  name: string,
  committed: readonly CommittedPlace[],
  expected: readonly string[],
])[] = [
  ['nobody they are', [by('.aims/systems', '2026-05-01', 'dana'), by('prompts', '2026-05-02', 'omar')], []],
  ['the register', [by('.aims/systems', '2026-05-01', 'ana')], [COMMITTED('.aims/systems', '2026-05-01')]],
  ['a prompt of a system', [by('prompts', '2026-05-02', 'ana')], [COMMITTED('prompts', '2026-05-02')]],
  [
    'both, the newest told',
    [by('.aims/systems', '2026-01-01', 'ana'), by('prompts', '2026-03-02', 'ana')],
    [COMMITTED('.aims/systems, prompts', '2026-03-02')],
  ],
  [
    'as a co-author',
    [by('.aims/suppliers', '2026-05-01', 'dana', 'ana')],
    [COMMITTED('.aims/suppliers', '2026-05-01')],
  ],
  [
    'on the day of the audit',
    [by('.aims/policy.yml', '2026-06-08', 'ana')],
    [COMMITTED('.aims/policy.yml', '2026-06-08')],
  ],
  ['after the audit', [by('.aims/systems', '2026-06-09', 'ana')], []],
  ['more than a year before', [by('.aims/systems', '2025-06-07', 'ana')], []],
  [
    'a year before to the day',
    [by('.aims/systems', '2025-06-08', 'ana')],
    [COMMITTED('.aims/systems', '2025-06-08')],
  ],
  ['what nobody audits', [by('docs', '2026-05-01', 'ana')], []],
];
describe('an auditor who committed', () => {
  test.each(ROWS)('%s', async (_name, committed, expected) =>
    expect(await told(committed)).toEqual(expected),
  );
  test('in other capitals', async () =>
    expect(
      await told(
        [by('prompts', '2026-05-02', 'ana')],
        exampleOf('audit').replace('auditor: ana', 'auditor: "@Ana"'),
      ),
    ).toHaveLength(1));
  test('named by an address, in a document of the policy’s own', async () => {
    const policy =
      'version: 1\ntrusted: [review.yml]\ngates: { g: { scope: organisation, require: [{ independent: { path: review.yml, person: by, date: day, of: [prompts] } }] } }\n';
    const change = { 'review.yml': 'by: Ana.K@example.org\nday: "2026-06-08"\n' };
    const of = async (...people: readonly string[]) => {
      const committed = [by('prompts', '2026-05-02', ...people)];
      const { findings } = await judged({ policy, base: BASE, change, committed });
      return findings.flatMap(({ code }) => (code.startsWith('independent.') ? [code] : []));
    };
    expect(await of('ana.k@example.org', 'ana.k')).toEqual(['independent.committed']);
    // Somebody of another house has the same part before the sign.
    expect(await of('ana.k@elsewhere.org', 'ana.k')).toEqual([]);
  });
  test('something is held against this year’s audits alone', async () => {
    const old = exampleOf('audit').replaceAll('2026-06-0', '2024-06-0');
    expect(
      (await told([by('prompts', '2024-05-02', 'ana')], old)).filter((one) => one.includes('committed')),
    ).toEqual([]);
  });
});

describe('the history', () => {
  const plan = { history: ['.aims/systems', 'prompts'] } as never;
  const question = { now: '2026-11-23T12:00:00.000Z' };
  test('of git tells logins, names, addresses and co-authors, of folders and files', async () => {
    const repository = new TestRepository();
    const message = 'first\n\nCo-authored-by: Kim <12+kim@users.noreply.github.com>';
    repository.commit(message, { 'prompts/a.md': 'one\n', 'docs/b.md': 'x\n' }, 'ana');
    const { objects, resolve } = await openRepository(repository.directory);
    const found = await historyFor(plan, { base: await resolve('HEAD'), ...question }, objects);
    const own = found?.state === 'read' ? found.commits.filter(({ people }) => people.includes('ana')) : [];
    expect(own.map(({ place }) => place)).toEqual(['prompts']);
    expect(own[0]?.people).toContain('kim');
  });
  test('that is cut off counts against the auditor', async () => {
    expect(await historyFor(plan, { base: 'x' as never, ...question }, {} as never)).toEqual({
      state: 'unreadable',
      because: 'there is no history here',
    });
  });
  const commits = (count: number) =>
    Array.from({ length: count }, () => ({
      author: { login: 'Ana' },
      committer: null,
      commit: {
        author: null,
        committer: { date: '2026-05-01T00:00:00Z', email: 'a.na@example.org', name: 'A. Na' },
        message: 'first\n\nCo-authored-by: Kim <12+kim-k@users.noreply.github.com>\n',
      },
    }));
  const client = (pages: readonly number[]) =>
    ({
      rest: {
        repos: {
          listCommits: async ({ page }: { page: number }) => ({ data: commits(pages[page - 1] ?? 0) }),
        },
      },
    }) as never;
  const ask = { tip: 'x' as never, places: ['prompts'], since: '2024-11-23' };
  const repo = { owner: 'acme', repo: 'shop' };
  test('of GitHub tells logins, names, addresses and co-authors', async () => {
    const people = [
      ...['ana', 'a. na', 'a.na@example.org', 'a.na'],
      ...['kim', '12+kim-k@users.noreply.github.com', '12+kim-k', 'kim-k'],
    ];
    expect(await fromGitHub(client([1]), repo, ask)).toEqual({
      state: 'read',
      commits: [{ place: 'prompts', day: '2026-05-01', people }],
    });
  });
  test.each([
    ['that is too long', client([100, 100, 100, 1]), 'more than 300 commits touched prompts'],
    ['that GitHub does not give', {} as never, 'GitHub does not answer'],
  ])('of GitHub %s', async (_name, from, because) => {
    expect(await fromGitHub(from, repo, ask)).toEqual({ state: 'unreadable', because });
  });
});
