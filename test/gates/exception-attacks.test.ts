import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { judged } from '../support/memory.ts';
import type { Files } from '../support/repository.ts';

const POLICY = `version: 1
changes: { prompt: ["prompts/**"] }
gates:
  card:
    require:
      - document: { path: "{system}/card.md" }
`;
const BASE: Files = {
  '.aims/roles.yml': 'version: 1\nroles:\n  governance: { people: [gail] }\n',
  '.aims/systems/bot/system.yml':
    'name: Bot\nowner: dana\nrisk: limited\nstage: operation\npaths: ["prompts/**"]\n',
  'prompts/a.md': 'You answer.\n',
};
const PATH = '.aims/exceptions/late.yml';

const exception = (fields: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    id: 'late',
    gate: 'card',
    system: 'bot',
    reason: 'The card follows with the new evaluation.',
    'requested-by': 'kim',
    'approved-by': 'gail',
    expires: '"2026-12-05"',
    ...fields,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

async function verdict(text: string | undefined, scene: Scene = {}): Promise<string> {
  return (await evaluated(text, scene)).verdict;
}

interface Scene {
  readonly now?: string;
  readonly base?: Files;
  readonly change?: Files;
  readonly policy?: string;
  readonly author?: string;
  readonly authorId?: number;
}

async function evaluated(
  text: string | undefined,
  {
    now = '2026-11-26T12:00:00Z',
    base = {},
    change = {},
    policy = POLICY,
    author = 'sam',
    authorId = 1,
  }: Scene,
) {
  const files = { ...BASE, ...(text === undefined ? {} : { [PATH]: text }), ...base };
  const evaluation = await judged({
    policy,
    base: files,
    author,
    authorId,
    change: { 'prompts/a.md': 'You sell.\n', ...change },
    reviews: [],
    now,
  });
  return evaluation;
}

describe('an exception', () => {
  test.each([
    ['as it is meant', undefined, '2026-11-26T12:00:00Z', 'pass'],
    ['on its last day, everywhere on earth', undefined, '2026-12-05T23:59:59Z', 'pass'],
    ['the day after, in UTC', undefined, '2026-12-06T00:00:00Z', 'fail'],
    [
      'with a time and a zone in the west',
      { expires: '"2026-11-25T23:00:00-12:00"' },
      '2026-11-26T12:30:00Z',
      'fail',
    ],
    ['with a time in the east', { expires: '"2026-11-26T00:00:00+14:00"' }, '2026-11-26T12:00:00Z', 'fail'],
    ['of a day that there is not', { expires: '"2026-02-31"' }, '2026-01-26T12:00:00Z', 'fail'],
    ['of the year 12026', { expires: '"12026-12-05"' }, undefined, 'fail'],
    ['of digits of another script', { expires: '"\u0662\u0660\u0662\u0666-12-05"' }, undefined, 'fail'],
    ['without an end', { expires: 'never' }, undefined, 'fail'],
    ['with an empty end', { expires: '""' }, undefined, 'fail'],
    [
      'with an end by an anchor of another key: its value',
      { reason: '&a "2030-01-01"', expires: '*a' },
      undefined,
      'pass',
    ],
    ['granted by who asked', { 'requested-by': 'gail' }, undefined, 'fail'],
    ['granted by who asked, in capitals', { 'requested-by': '"@GAIL"' }, undefined, 'fail'],
    ['granted by the author', { 'approved-by': 'sam' }, undefined, 'fail'],
    ['granted by nobody of a role', { 'approved-by': 'kim', 'requested-by': 'lee' }, undefined, 'fail'],
    ['of every gate', { gate: '"*"' }, undefined, 'fail'],
    ['of a list of gates', { gate: '[card]' }, undefined, 'fail'],
    ['of another system', { system: 'other' }, undefined, 'fail'],
    ['with a key twice', { 'x: 1\nexpires': '"2030-01-01"' }, undefined, 'fail'],
    ['with a merge key', { '<<': '{ expires: "2030-01-01" }', expires: '"2026-11-01"' }, undefined, 'fail'],
  ] as const)('%s', async (_, fields, now, expected) => {
    expect(await verdict(exception(fields), now === undefined ? {} : { now })).toBe(expected);
  });

  test('brought in by the change itself excepts nothing', async () => {
    expect(await verdict(undefined, { change: { [PATH]: exception() } })).toBe('fail');
  });

  test('made longer by the change itself is the old one', async () => {
    const old = exception({ expires: '"2026-11-01"' });
    expect(await verdict(old, { change: { [PATH]: exception({ expires: '"2030-01-01"' }) } })).toBe('fail');
  });

  test('two of one id: neither counts, or the stricter', async () => {
    const base = { '.aims/exceptions/other.yml': exception({ expires: '"2026-11-01"' }) };
    expect(await verdict(exception({ expires: '"2026-11-02"' }), { base })).toBe('fail');
  });
});

/** The first reason why it does not pass; undefined: it passes. */
async function refused(text: string, scene: Scene = {}): Promise<string | undefined> {
  const { verdict: state, findings } = await evaluated(text, scene);
  return state === 'pass' ? undefined : findings.map(({ message }) => plain(message)).join('; ');
}

const ACCOUNTS = {
  '.aims/roles.yml':
    'version: 1\nroles:\n  governance: { people: [gail, omar] }\n  caio: { people: [lee] }\naccounts: { gail: 7 }\n',
};

describe('who granted an exception', () => {
  test.each([
    [
      'the account that wrote the change, under its new login',
      { author: 'gail-new', authorId: 7 },
      'is the author',
    ],
    ['the account that wrote the change', { author: 'gail', authorId: 7 }, 'is the author'],
    ['an account beside the author’s', { author: 'sam', authorId: 1 }, undefined],
  ] as const)('%s', async (_, who, because) => {
    const found = await refused(exception(), { base: ACCOUNTS, ...who });
    expect(found === undefined ? undefined : /is the author/.exec(found)?.[0]).toBe(because);
  });
});

describe('what the policy says of exceptions', () => {
  const ruled = (rules: string) => `${POLICY}    exceptions: ${rules}\n`;
  const overall = (rules: string) => `exceptions: ${rules}\n${POLICY}`;
  const approved = { 'approved-at': '"2026-11-20"' };
  const granted = 'may grant it';
  const rows: readonly (readonly [string, string, Readonly<Record<string, string>>, string | undefined])[] = [
    ['none, at the gate', ruled('none'), {}, 'the policy allows no exception from this gate'],
    ['none, for all', overall('none'), {}, 'the policy allows no exception from this gate'],
    ['somebody of a role', ruled('{ by: ["role:governance"] }'), {}, undefined],
    ['nobody of the role', ruled('{ by: ["role:caio"] }'), {}, granted],
    ['of a role that nobody has', ruled('{ by: ["role:other"] }'), {}, granted],
    ['a person', ruled('{ by: ["@gail"] }'), {}, undefined],
    ['a person in capitals', ruled('{ by: ["@Gail"] }'), {}, undefined],
    ['another person', ruled('{ by: ["@lee"] }'), {}, granted],
    ['the owner', ruled('{ by: [owner] }'), { 'approved-by': 'dana' }, undefined],
    ['not the owner', ruled('{ by: [owner] }'), {}, granted],
    ['one of two', ruled('{ by: ["role:caio", "@gail"] }'), {}, undefined],
    [
      'by the gate’s rules, not by all',
      `exceptions: { by: ["role:caio"] }\n${ruled('{ by: ["@gail"] }')}`,
      {},
      granted,
    ],
    ['a day that nobody gave', ruled('{ max: 30 days }'), {}, 'does not say when it was approved'],
    ['within the days', ruled('{ max: 30 days }'), approved, undefined],
    ['the last day', ruled('{ max: 15 days }'), approved, undefined],
    ['a day too long', ruled('{ max: 14 days }'), approved, 'allows at most 14 days from 2026-11-20'],
    ['a day to come', ruled('{ max: 30 days }'), { 'approved-at': '"2026-11-27"' }, 'still to come'],
    ['this very day', ruled('{ max: 30 days }'), { 'approved-at': '"2026-11-26"' }, undefined],
    ['a locked gate', `${POLICY}    locked: tighten-only\n`, {}, 'the policy locks this gate'],
    ['without a second look yet', `override-review: 14 days\n${POLICY}`, approved, undefined],
    [
      'without a second look in time',
      `override-review: 5 days\n${POLICY}`,
      approved,
      'no second person reviewed it until 2026-11-25',
    ],
    [
      'looked at by whoever granted it',
      `override-review: 14 days\n${POLICY}`,
      { ...approved, 'reviewed-by': 'gail', 'reviewed-at': '"2026-11-24"' },
      'a second person must',
    ],
    [
      'looked at by a second person, late',
      `override-review: 2 days\n${POLICY}`,
      { ...approved, 'reviewed-by': 'omar', 'reviewed-at': '"2026-11-25"' },
      undefined,
    ],
    [
      'looked at before it was granted',
      `override-review: 14 days\n${POLICY}`,
      { ...approved, 'reviewed-by': 'omar', 'reviewed-at': '"2026-11-19"' },
      'on which day',
    ],
    ['of all systems', POLICY, { system: 'all' }, undefined],
    ['of another gate', POLICY, { gate: 'other' }, 'card'],
  ];
  test.each(rows)('%s', async (_, policy, fields, because) => {
    const found = await refused(exception(fields), { policy, base: ACCOUNTS });
    if (because === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(because);
  });

  test('of two, the one that names the gate and lasts longest is told', async () => {
    const base = {
      ...ACCOUNTS,
      '.aims/exceptions/a.yml': exception({ id: 'a', expires: '"2026-11-02"' }),
      '.aims/exceptions/b.yml': exception({ id: 'b', expires: '"2026-11-03"' }),
      '.aims/exceptions/notes.yml.txt': exception({ expires: '"2027-11-03"' }),
      '.aims/exceptions/c.yml': 'system: all\nexpires: "2029-01-01"\n',
    };
    expect(await refused(exception({ expires: '"2026-11-01"' }), { base })).toContain(
      'it ended on 2026-11-03',
    );
  });

  test('one that cannot be read excepts nothing, and is named by its file', async () => {
    const found = await evaluated('gate: [', {});
    expect(found.verdict).toBe('fail');
    expect(found.findings.map(({ message }) => plain(message)).join()).toContain(PATH);
  });
});
