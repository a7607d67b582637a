/** What zizmor asks of workflows, asked of ours: of those that a team pastes, and of this repository's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocks } from '../docs/blocks.ts';
import { AUDITS } from './audits.ts';
import { events, OWN, read } from './file.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a team reads in the documentation and copies. */
const EXAMPLES = blocks()
  .filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text))
  .map(({ page, line, text }) => ({ at: `${page}:${line}`, text }));

const FILES = ['.github/workflows', 'policies/workflows', 'policies/one-file', 'policies/app']
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.yml'));

describe.each(Object.entries(AUDITS))('%s', (_, { find, bad }) => {
  test('finds it', () => expect(find(read(bad))).not.toEqual([]));
  test.each(FILES)('nothing in %s', (path) => {
    expect(find(read(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });
  test.each(EXAMPLES)('nothing in $at', ({ text }) => expect(find(read(text))).toEqual([]));
});

test('the documentation holds some', () => expect(EXAMPLES.length).toBeGreaterThan(5));

test.each(FILES)('%s never checks out a pull request where it has more than to read', (path) => {
  const file = read(readFileSync(join(ROOT, path), 'utf8'));
  if (events(file).includes('pull_request')) return;
  const out = file.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
  expect(
    out.filter(({ with: given }) => given?.ref !== undefined || given?.repository !== undefined),
  ).toEqual([]);
  expect(
    file.steps.filter(({ uses = '' }) => uses !== '' && !OWN.test(uses) && !/^actions\//.test(uses)),
  ).toEqual([]);
});
