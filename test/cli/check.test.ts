import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRODUCT, PROMPT, SYSTEM, UPDATED_CARD } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';
import { aimsGate, type Ran } from './command.ts';

/** Asks for new paperwork and gives no advice. */
const TERSE_PROMPT = `${PROMPT}Answer in two sentences.\n`;
const NOW = '2026-11-23';
let outside: string;
let repository: TestRepository;
beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'aims-gate-cli-'));
  repository = new TestRepository();
  repository.commit('The product', PRODUCT);
  repository.branch('quiet');
  repository.commit('Close the shop', { 'src/shop.ts': 'export const shop = "closed";\n' });
  repository.branch('terse');
  repository.commit('Terse', { 'prompts/system.md': TERSE_PROMPT });
  repository.branch('documented');
  repository.commit('Terse, and said so', {
    'prompts/system.md': TERSE_PROMPT,
    [`${SYSTEM}/model-card.md`]: UPDATED_CARD,
  });
});
afterAll(() => {
  repository.remove();
  rmSync(outside, { recursive: true });
});

function check(head: string, ...more: readonly string[]): Ran {
  const where = ['--repo', repository.directory, '--base', 'main', '--head', head];
  return aimsGate(['check', ...where, '--now', NOW, ...more]);
}

function file(name: string, text: string): string {
  writeFileSync(join(outside, name), text);
  return join(outside, name);
}

describe('the verdict and its exit code', () => {
  interface Row {
    readonly name: string;
    readonly head: string;
    /** The text of `--reviews`. */
    readonly reviews?: string;
    /** The text of `--policy`. */
    readonly policy?: string;
    readonly code: number;
    readonly says: string;
  }
  const approvedBy = (login: string, more = ''): string =>
    `author: sam\nreviews:\n  - login: ${login}\n    state: approved\n${more}`;
  const rows: readonly Row[] = [
    { name: 'nothing governed', head: 'quiet', code: 0, says: '· nothing to judge' },
    { name: 'no change at all', head: 'main', code: 0, says: '· nothing to judge' },
    { name: 'a gap', head: 'terse', code: 1, says: '✗ 1 gap before this can merge' },
    {
      name: 'approvals are unknown',
      head: 'documented',
      code: 0,
      says: '✓ no gaps; approvals are not known',
    },
    {
      name: 'every approval supplied',
      head: 'documented',
      reviews: approvedBy('dana'),
      code: 0,
      says: '✓ ready to merge',
    },
    {
      name: 'the supplied approval is of another commit',
      head: 'documented',
      reviews: approvedBy('dana', '    commit: terse\n'),
      code: 1,
      says: 'does not count',
    },
    {
      name: 'the supplied approval is not the one that is needed',
      head: 'documented',
      reviews: approvedBy('kim'),
      code: 1,
      says: '@dana',
    },
    {
      name: 'nobody approved',
      head: 'documented',
      reviews: 'reviews: []\n',
      code: 1,
      says: 'deployment-approval',
    },
    {
      name: 'audit mode: a gap that does not block',
      head: 'terse',
      policy: 'version: 1\nextends: preset:baseline\nmode: audit\n',
      code: 0,
      says: 'audit mode: 1 gap, nothing is blocked',
    },
  ];
  test.each(rows)('$name', ({ head, reviews, policy, code, says }) => {
    const ran = check(
      head,
      ...(reviews === undefined ? [] : ['--reviews', file('reviews.yml', reviews)]),
      ...(policy === undefined ? [] : ['--policy', file('policy.yml', policy)]),
    );
    expect(ran).toMatchObject({ code, stdout: expect.stringContaining(says) });
    expect(ran.stderr).toMatch(/^ {2}\d+\.\d\d s\n$/);
  });

  test('of the folder it is started in, up to its HEAD, when nothing else is said', () => {
    repository.git('checkout', '--quiet', 'terse');
    const ran = aimsGate(['check', '--base', 'main'], { cwd: join(repository.directory, 'prompts') });
    expect(ran).toMatchObject({ code: 1, stdout: expect.stringContaining('model-card') });
  });
});

describe('--format', () => {
  test('json: one document on standard output, in the words of the result', () => {
    const ran = check('terse', '--format', 'json');
    expect(JSON.parse(ran.stdout)).toMatchObject({
      schemaVersion: 1,
      verdict: 'fail',
      base: repository.git('rev-parse', 'main'),
      head: repository.git('rev-parse', 'terse'),
      changes: expect.arrayContaining([
        expect.objectContaining({ path: 'prompts/system.md', status: 'modified', class: 'prompt' }),
      ]),
      findings: [{ gate: 'model-card', path: `${SYSTEM}/model-card.md` }],
      judgedAt: '2026-11-23T00:00:00.000Z',
    });
    expect(ran).toMatchObject({ code: 1, stderr: '' });
  });

  test('json: the same question has the same bytes for an answer', () => {
    expect(check('terse', '--format', 'json').stdout).toBe(check('terse', '--format', 'json').stdout);
  });

  test('sarif: version 2.1.0, a result for each finding', () => {
    const ran = check('terse', '--format', 'sarif');
    expect(JSON.parse(ran.stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        { tool: { driver: { name: 'aims-gate' } }, results: [{ ruleId: 'model-card', level: 'error' }] },
      ],
    });
    expect(ran).toMatchObject({ code: 1, stderr: '' });
  });

  const firstLines: readonly [string, string, string][] = [
    ['markdown', 'terse', '### ⛔ 1 gap before this can merge'],
    ['markdown', 'documented', '### ✅ no gaps; approvals are not known offline'],
    ['terminal', 'terse', '✗ 1 gap before this can merge'],
  ];
  test.each(firstLines)('%s: the first line tells of %s', (format, head, line) => {
    expect(check(head, '--format', format).stdout.split('\n')[0]).toBe(line);
  });

  test.each(['terminal', 'json', 'sarif', 'markdown'])('%s: no escape codes off a terminal', (format) => {
    const ran = check('terse', '--format', format);
    expect(ran.stdout).not.toBe('');
    expect(ran.stdout + ran.stderr).not.toContain('\u001b');
  });
});

describe('a repository without a policy', () => {
  test.each(['terminal', 'json'])(
    '%s: the preset judges, blocks nothing, and says how to begin',
    (format) => {
      const fresh = new TestRepository();
      fresh.commit('The product', PRODUCT);
      fresh.commit('No policy', { '.aims/policy.yml': null });
      fresh.branch('terse');
      fresh.commit('Terse', { 'prompts/system.md': TERSE_PROMPT });
      const where = ['--repo', fresh.directory, '--base', 'main', '--head', 'terse'];
      const ran = aimsGate(['check', ...where, '--now', NOW, '--format', format]);
      fresh.remove();
      expect(ran.code).toBe(0);
      expect(ran.stdout).toContain('model-card');
      expect(ran.stderr).toContain('No .aims/policy.yml on the base');
      expect(ran.stderr).toContain('  version: 1\n  extends: preset:baseline\n');
      if (format === 'json') expect(JSON.parse(ran.stdout)).toMatchObject({ mode: 'audit', verdict: 'fail' });
      else expect(ran.stdout).toContain('! audit mode: 1 gap, nothing is blocked');
    },
  );
});

describe('names of a hostile change', () => {
  const NAME = 'prompts/\u001b[2J\u001b[31mx\n✓ ready to merge\u0007\u009b31m.md';
  beforeAll(() => {
    repository.branch('hostile');
    repository.commit('Hostile', { [NAME]: 'You are terse.\n' });
  });

  test.each(['terminal', 'json', 'sarif', 'markdown'])('%s: no control character is printed', (format) => {
    const ran = check('hostile', '--format', format);
    expect(ran.code).toBe(1);
    // The name is there: a report that left the file out would print no control characters either.
    expect(ran.stdout).toContain('ready to merge');
    expect(ran.stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(ran.stdout.split('\n').filter((line) => line.startsWith('✓ ready to merge'))).toEqual([]);
  });
});
