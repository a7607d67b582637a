import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimPaths, rootedGlobs, tidyFile } from '../../src/adoption/fixes.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

const entry = (id: string, ...paths: readonly string[]) => ({
  path: `.aims/systems/${id}/system.yml`,
  text: `name: ${id}\npaths: [${paths.join(', ')}] # its files\nstage: operation\n`,
});

describe('a file is claimed for the system whose files stand nearest', () => {
  const bot = entry('bot', 'bot/**');
  const rank = entry('rank', 'rank/model.pt', 'shared/rank/**');
  test.each([
    ['in the folder of a system', 'bot/prompts/new.md', [bot, rank], 'bot'],
    ['beside its files', 'rank/extra.md', [bot, rank], 'rank'],
    ['the only system there is', 'elsewhere/new.md', [bot], 'bot'],
    ['as near to two', 'shared/new.md', [entry('a', 'shared/a/**'), entry('b', 'shared/b/**')], undefined],
    ['near to none of two', 'elsewhere/new.md', [bot, rank], undefined],
  ])('%s', (_, file, entries, expected) => {
    const fixed = claimPaths([file], entries);
    expect(fixed.map(({ path }) => path)).toEqual(
      expected === undefined ? [] : [`.aims/systems/${expected}/system.yml`],
    );
    for (const { text } of fixed) expect(text).toContain(file);
  });

  test('comments and the order of keys stay, and a name with signs of a glob is claimed as it is', () => {
    const [fixed] = claimPaths(['bot/[a].md'], [bot]);
    expect(fixed?.text).toBe(
      'name: bot\npaths: [bot/**, "bot/\\\\[a\\\\].md"] # its files\nstage: operation\n',
    );
  });
});

test.each([
  ['/src/**', 'src/**'],
  ['./src/**', 'src/**'],
  ['src\\\\api\\\\**', 'src/api/**'],
  ['!/src/x.md', '!src/x.md'],
])('the glob %s is written from the root', (glob, expected) => {
  expect(rootedGlobs(entry('bot', `"${glob}"`))?.text).toContain(expected);
});

describe('what has one right answer is tidied', () => {
  test.each([
    ['.aims/a.yml', 'date: 2026/3/9\n', 'date: 2026-03-09\n'],
    ['.aims/a.yml', '- until: "2026.11.05" # soon\n', '- until: "2026-11-05" # soon\n'],
    ['.aims/a.md', '\n\n---\nlicense: mit\n---\n', '---\nlicense: mit\n---\n'],
  ])('%s: %j', (path, text, expected) => {
    expect(tidyFile({ path, text })?.text).toBe(expected);
  });

  test.each([
    ['a date that could be two', 'date: 3/9/2026\n'],
    ['a day that there is not', 'date: 2026/13/9\n'],
    ['a date in a sentence', 'why: "since 2026/3/9 it is used"\n'],
    ['a version', 'version: 1.2.3\n'],
    ['a date as it should be', 'date: 2026-03-09\n'],
  ])('%s is left alone', (_, text) => {
    expect(tidyFile({ path: '.aims/a.yml', text })).toBeUndefined();
  });
});

describe('check --fix', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = new TestRepository();
    repository.commit('The product', PRODUCT);
    repository.git('switch', '--quiet', '--create', 'change');
  });
  afterEach(() => repository.remove());
  const fix = (...args: readonly string[]) =>
    aimsGate(['check', '--fix', '--repo', repository.directory, '--now', '2026-11-23', ...args]);

  test('a new prompt is claimed, said so, and judged then', () => {
    repository.write({
      'assistant/refunds.prompt.md': 'You are the refund assistant. Never promise a refund.\n',
    });
    const ran = fix('--format', 'json');
    expect(ran.stderr).toContain(`fixed ${SYSTEM}/system.yml: claims assistant/refunds.prompt.md`);
    expect(readFileSync(join(repository.directory, SYSTEM, 'system.yml'), 'utf8')).toContain(
      'assistant/refunds.prompt.md',
    );
    const { findings } = JSON.parse(ran.stdout) as {
      readonly findings: readonly { readonly code: string }[];
    };
    expect(findings.map(({ code }) => code)).not.toContain('register.missing');
  });

  test('nothing to fix: it says so, and nothing is written', () => {
    repository.write({ 'src/shop.ts': 'export const shop = "closed";\n' });
    const ran = fix();
    expect(ran.stderr).toMatch(/^nothing to fix$/m);
    expect(repository.git('status', '--porcelain').trim()).toBe('M src/shop.ts');
  });

  test('what only a person can answer: it says so', () => {
    repository.write({ [`${SYSTEM}/risk-assessment.yml`]: 'version: 1\n' });
    expect(fix().stderr).toMatch(/^nothing to fix: nothing that was found has a single right answer$/m);
  });

  test.each([[['--head', 'main']], [['--staged']], [['--pr', '3']]])('beside %j it is refused', (args) => {
    const ran = fix(...args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('--fix corrects the work tree');
  });
});
