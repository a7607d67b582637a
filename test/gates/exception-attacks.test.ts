import { describe, expect, test } from 'vitest';
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

async function verdict(
  text: string | undefined,
  { now = '2026-11-26T12:00:00Z', base = {}, change = {} } = {},
) {
  const files = { ...BASE, ...(text === undefined ? {} : { [PATH]: text }), ...base };
  const evaluation = await judged({
    policy: POLICY,
    base: files,
    change: { 'prompts/a.md': 'You sell.\n', ...change },
    reviews: [],
    now,
  });
  return evaluation.verdict;
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
