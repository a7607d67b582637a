import { expect, test } from 'vitest';
import { readRoles } from '../../src/approval/roles.ts';
import { Documents } from '../../src/documents/documents.ts';
import { Memory } from '../support/memory.ts';

const PATH = '.aims/roles.yml';

async function problems(accounts: string): Promise<readonly string[]> {
  const memory = new Memory();
  const text = `version: 1\nroles:\n  governance: { people: [gail] }\naccounts: ${accounts}\n`;
  const commit = memory.commit('base', { [PATH]: text });
  const tree = (await memory.trees([commit])).get(commit);
  const entry = tree?.entries.get(PATH);
  if (tree === undefined || entry === undefined) throw new TypeError('no roles file');
  const roles = readRoles(PATH, tree, new Documents(await memory.blobs([entry.sha])));
  return roles.problems.map(({ position, message }) => `${position.line} ${String(message)}`);
}

test.each([
  ['each has one', '{ gail: 1, sam: 2 }', []],
  [
    'one account, two logins',
    '{ gail: 1, sam: 1 }',
    ['4 `sam`: this login, or this account, is named twice'],
  ],
  [
    'one login, two accounts',
    '{ gail: 1, Gail: 2 }',
    ['4 `Gail`: this login, or this account, is named twice'],
  ],
])('accounts of the roles file: %s', async (_, accounts, expected) => {
  expect(await problems(accounts)).toEqual(expected);
});

test.each([
  ['nobody in it', 'governance: { people: [] }'],
  ['a placeholder', 'governance: { people: [REPLACE-github-login] }'],
])('a role with %s takes nothing from the others', async (_, wrong) => {
  const memory = new Memory();
  const commit = memory.commit('base', {
    [PATH]: `version: 1\nroles:\n  ${wrong}\n  risk: { people: [lee] }\n`,
  });
  const tree = (await memory.trees([commit])).get(commit);
  const entry = tree?.entries.get(PATH);
  if (tree === undefined || entry === undefined) throw new TypeError('no roles file');
  const roles = readRoles(PATH, tree, new Documents(await memory.blobs([entry.sha])));
  expect(roles.problems).not.toEqual([]);
  expect([...roles.people]).toEqual([['risk', ['lee']]]);
});
