import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRODUCT, PROMPT, SYSTEM, UPDATED_CARD } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

let repository: TestRepository;
beforeAll(() => {
  repository = new TestRepository();
  // The product comes first without any document of the gate: they are added later.
  const code = Object.entries(PRODUCT).filter(([path]) => !path.startsWith('.aims/'));
  repository.commit('The product', Object.fromEntries(code));
  repository.commit('Close the shop', { 'src/shop.ts': 'export const shop = "closed";\n' });
  repository.commit('Terse <b>', { 'prompts/system.md': `${PROMPT}Answer in two sentences.\n` });
  repository.commit('Adopt', PRODUCT);
  repository.commit('Longer, and said so', {
    'prompts/system.md': `${PROMPT}Answer in three sentences.\n`,
    [`${SYSTEM}/model-card.md`]: UPDATED_CARD,
  });
});
afterAll(() => repository.remove());

const replay = (...args: readonly string[]) => aimsGate(['replay', '--repo', repository.directory, ...args]);

interface Shape {
  readonly changes: number;
  readonly governed: number;
  readonly gates: readonly { readonly gate: string; readonly failed: number }[];
  readonly rows: readonly { readonly title: string; readonly failed: readonly string[] }[];
}

describe('replay', () => {
  test('past changes are judged as if the documents of today had been there', () => {
    const ran = replay('--format', 'json');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const result = JSON.parse(ran.stdout) as Shape;
    // The first commit has nothing before it.
    expect(result.changes).toBe(4);
    const terse = result.rows.find(({ title }) => title === 'Terse <b>');
    expect(terse?.failed).toContain('model-card');
    expect(terse?.failed).not.toContain('register-entry');
    expect(result.rows.map(({ title }) => title)).not.toContain('Close the shop');
  });

  test('--last takes the newest', () => {
    expect((JSON.parse(replay('--format', 'json', '--last', '1').stdout) as Shape).changes).toBe(1);
  });

  test('fewer changes than asked: it says how many were asked, and why there are no more', () => {
    const shallow = `${repository.directory}-shallow`;
    execFileSync('git', ['clone', '--quiet', '--depth', '3', `file://${repository.directory}`, shallow]);
    const of = (directory: string, ...args: readonly string[]): string =>
      aimsGate(['replay', '--repo', directory, ...args]).stdout;
    try {
      expect(of(shallow)).toContain('Fewer than the 100 asked for: the clone is shallow');
      expect(of(shallow, '--format', 'html')).toContain('Fewer than the 100 asked for: the clone is shallow');
      expect(JSON.parse(of(shallow, '--format', 'json'))).toMatchObject({
        changes: 2,
        asked: 100,
        cut: 'shallow',
      });
      // The third commit is here, but not what was before it.
      expect(of(shallow, '--last', '3')).toContain('Fewer than the 3 asked for: the clone is shallow');
      expect(of(shallow, '--last', '2')).not.toContain('Fewer than');
      expect(of(shallow, '--since', '2000-01-01')).toContain('the clone is shallow');
      // Nothing landed since: that is known even of a shallow clone.
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
      expect(of(shallow, '--since', tomorrow)).toContain(`no more landed since ${tomorrow}`);
      expect(of(repository.directory)).toContain('Fewer than the 100 asked for: no more landed');
      expect(of(repository.directory, '--last', '4')).not.toContain('Fewer than');
    } finally {
      rmSync(shallow, { recursive: true, force: true });
    }
  });

  test('a policy on disk is the one that judges', () => {
    const ran = replay('--policy', `${repository.directory}/no-such.yml`);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('there is no policy file');
  });

  test('what it would have cost: two jobs a change, and one for each approval, with their requests', () => {
    const { jobs, requests, changes, governed, gates } = JSON.parse(replay('--format', 'json').stdout) as {
      readonly jobs: number;
      readonly requests: number;
      readonly changes: number;
      readonly governed: number;
      readonly gates: readonly { readonly people: number }[];
    };
    const approvals = gates.reduce((sum, { people }) => sum + people, 0);
    expect(approvals).toBeGreaterThan(0);
    expect(jobs).toBe(2 * changes + approvals);
    expect(requests).toBe((changes - governed) * 21 + governed * 40 + approvals * 10);
    for (const format of ['terminal', 'html']) {
      const said = replay('--format', format).stdout;
      expect(said).toContain(`On GitHub at least ${jobs} jobs of a minute each`);
      expect(said).toContain(`and about ${requests} requests`);
    }
  });

  test('the terminal names the gate with the most gaps', () => {
    expect(replay().stdout).toContain('Most gaps: model-card');
  });

  test('gaps of documents that are not finished today are told apart from those of the changes', () => {
    const entry = `${SYSTEM}/system.yml`;
    const text = PRODUCT[entry]?.toString() ?? '';
    repository.write({ [entry]: text.replace(/^owner: .*$/m, 'owner: REPLACE-github-login') });
    const { stdout } = replay();
    repository.git('checkout', '--quiet', '--', entry);
    const [, gaps, drafts] = /^ {2}register-entry +\d+ +(\d+) +(\d+)/m.exec(stdout) ?? [];
    expect(Number(drafts)).toBeGreaterThan(0);
    expect(drafts).toBe(gaps);
    expect(stdout).not.toContain('replace-github-login');
  });

  test('the page breaks no word of a table', () => {
    const { stdout } = replay('--format', 'html');
    expect(stdout).not.toContain('overflow-wrap:anywhere');
    expect(stdout).toMatch(/<td class="k">model-card<\/td>/);
  });

  test('a hostile title is text on the page', () => {
    const { stdout } = replay('--format', 'html');
    expect(stdout).toContain('Terse &lt;b&gt;');
    expect(stdout).not.toContain('Terse <b>');
  });

  test.each([
    ['--last', '0'],
    ['--since', 'yesterday'],
    ['--rev', 'nowhere'],
  ])('%s %s is refused in one message', (option, value) => {
    const ran = replay(option, value);
    expect(ran.code).toBe(2);
    expect(ran.stderr.trim()).not.toBe('');
    expect(ran.stderr).not.toContain('    at ');
  });
});
