import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { plain } from '../../src/prose.ts';
import { Memory } from '../support/memory.ts';
import { PRODUCT } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const catalog = openCatalog();
const ROLES = '.aims/roles.yml';
const { [ROLES]: roles = '' } = PRODUCT;
const people = (login: string): string => `version: 1\nroles:\n  governance: { people: [${login}] }\n`;

/** What a change would weaken in a repository that has no policy: the built-in one judges it. */
async function weakened(base: Files, change: Files): Promise<readonly string[]> {
  const memory = new Memory();
  const [was, is] = [memory.commit('base', base), memory.commit('head', { ...base, ...change })];
  const policy = await presetPolicy('baseline', catalog);
  const question = {
    policy,
    mode: 'audit',
    base: was,
    mergeBase: was,
    head: is,
    now: '2026-11-23T12:00:00Z',
  } as const;
  const { weakenings } = await evaluate(question, memory, catalog);
  return weakenings.map(({ message }) => plain(message));
}

test('the first policy, roles and register of a repository weaken nothing', async () => {
  expect(await weakened({ 'README.md': '' }, PRODUCT)).toEqual([]);
  expect(await weakened({ 'README.md': '' }, { [ROLES]: roles })).toEqual([]);
});

test('roles that are there are weakened, policy or not', async () => {
  expect(await weakened({ [ROLES]: people('gail') }, { [ROLES]: people('eve') })).toEqual([
    'role governance: + @eve',
    'role governance: − @gail',
  ]);
});
