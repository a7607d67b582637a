import { describe, expect, test } from 'vitest';
import { type AccountLookup, namedPeople, withAccounts } from '../../src/adoption/accounts.ts';
import { login } from '../../src/ids.ts';

const ROLES = `version: 1
roles:
  # whoever answers
  governance: { people: [Gail, "@lee"] }
  risk: { people: [gail], teams: [acme/risk] }
`;

test('the people whom the files name, each once', () => {
  const systems = ['owner: Dana\ndeputies: [omar_acme]\n', 'owner: TBD <who>\n', ': [', ''];
  expect(namedPeople(ROLES, systems)).toEqual(['dana', 'gail', 'lee', 'omar_acme']);
});

const found = (accounts: Readonly<Record<string, AccountLookup>>) =>
  new Map(Object.entries(accounts).map(([name, account]) => [login(name), account]));
const person = (id: number): AccountLookup => ({ state: 'person', id });

describe('accounts of a roles file', () => {
  test('are added at its end, and nothing else changes', () => {
    const { text, added, wrong } = withAccounts(ROLES, found({ gail: person(7), lee: person(8) }));
    expect(text).toBe(`${ROLES}accounts:\n  gail: 7\n  lee: 8\n`);
    expect([added, wrong]).toEqual([['gail', 'lee'], []]);
  });

  test('that are there stay: another account under the login is told', () => {
    const given = `${ROLES}accounts: # ids\n  gail: 7\n`;
    const { text, added, wrong } = withAccounts(given, found({ gail: person(9), lee: person(8) }));
    expect(text).toContain('  gail: 7\n  lee: 8\n');
    expect(added).toEqual(['lee']);
    expect(wrong).toEqual([{ login: 'gail', because: 'the file means account 7, and this is 9' }]);
  });

  test('of nobody are told, and the file stays as it is', () => {
    const nobody = found({ gail: { state: 'nobody', because: 'nobody has this login' } });
    expect(withAccounts(ROLES, nobody)).toEqual({
      text: ROLES,
      added: [],
      wrong: [{ login: 'gail', because: 'nobody has this login' }],
    });
  });
});
