import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aboutIn } from '../../src/adoption/about.ts';
import { loginOf } from '../../src/git/login-of.ts';
import { parseNoreply } from '../../src/github/authorship.ts';
import { login } from '../../src/ids.ts';
import { parseApprover } from '../../src/policy/approvers.ts';
import { parsePinned } from '../../src/policy/pinned-file.ts';

/** Logins of enterprise managed users end in an underscore and the enterprise's short code. */
const MANAGED = 'dana_acme';
const FOLDER = join(import.meta.dirname, '..', '..', 'policies', 'schema');

interface Pattern {
  readonly at: string;
  readonly pattern: string;
}

function patternsIn(value: unknown, at: string): readonly Pattern[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'pattern' && typeof one === 'string' ? [{ at, pattern: one }] : patternsIn(one, `${at}/${key}`),
  );
}

const all = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => patternsIn(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')), name));

describe('logins of managed users', () => {
  const people = all.filter(
    ({ at, pattern }) =>
      new RegExp(pattern).test('@octo-cat') || (/\/login$/.test(at) && new RegExp(pattern).test('octo-cat')),
  );
  test('the schemas hold some', () => expect(people.length).toBeGreaterThan(5));
  test.each(people)('$at', ({ pattern }) => {
    const of = new RegExp(pattern);
    expect(of.test(MANAGED) || of.test(`@${MANAGED}`)).toBe(true);
  });

  test('approvers, addresses and people are read', () => {
    expect(parseApprover(`@${MANAGED}`)).toEqual({ kind: 'person', login: `@${MANAGED}` });
    expect(login(`@Dana_Acme`)).toBe(MANAGED);
    expect(loginOf(`Dana <42+${MANAGED}@users.noreply.github.com>`)).toEqual([MANAGED]);
    expect(parseNoreply(`42+${MANAGED}@users.noreply.github.com`)).toEqual({ login: MANAGED, id: 42 });
  });

  test('an author as a manifest names one', () => {
    const text = JSON.stringify({ author: `Dana (@${MANAGED})` });
    expect(aboutIn('', 'shop', new Map([['package.json', text]])).author?.value).toBe(MANAGED);
  });

  test('a policy in a repository of one', () => {
    const ref = `github:${MANAGED}/policies/org.yml@${'ab12'.repeat(10)}`;
    expect(parsePinned(ref)?.owner).toBe(MANAGED);
  });
});
