import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestRepository } from '../support/repository.ts';
import { sarifSchema } from '../support/sarif-schema.ts';
import { aimsGate } from './command.ts';

const POLICY = `version: 1
gates:
  audit: { scope: organisation, require: [{ fresh: { path: .aims/audit.yml, field: date, within: 12 months } }] }
`;
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const valid = ajv.compile(sarifSchema());
let repository: TestRepository;
beforeAll(() => {
  repository = new TestRepository();
  const files = { '.aims/policy.yml': POLICY, '.aims/audit.yml': 'date: "2026-06-01"\n' };
  repository.commit('Audited', files);
  repository.branch('lenient');
  repository.commit('Audit mode', { '.aims/policy.yml': `mode: audit\n${POLICY}` });
});
afterAll(() => repository.remove());

function sweep(rev: string, now: string, ...more: readonly string[]) {
  return aimsGate(['sweep', '--repo', repository.directory, '--rev', rev, '--now', now, ...more]);
}

const DUE = 'Expires within 30 days';
test.each<[string, string, string, readonly string[], number, string, boolean]>([
  ['nothing is due', 'main', '2026-07-01', [], 0, '✓ no gaps as the branch stands\n', false],
  [
    'due soon fails nothing',
    'main',
    '2027-05-20',
    [],
    0,
    'no gaps as the branch stands, 1 more within 30 days',
    true,
  ],
  [
    'not looked that far ahead',
    'main',
    '2027-05-20',
    ['--ahead', '3'],
    0,
    '✓ no gaps as the branch stands\n',
    false,
  ],
  ['expired', 'main', '2027-07-01', [], 1, '✗ 1 gap as the branch stands\n', false],
  [
    'expired, in audit mode',
    'lenient',
    '2027-07-01',
    [],
    0,
    '! audit mode: 1 gap as the branch stands\n',
    false,
  ],
])('%s', (_, rev, now, more, code, says, soon) => {
  const ran = sweep(rev, now, ...more);
  expect(ran.stdout).toContain(says);
  expect(ran.stdout.includes(DUE)).toBe(soon);
  expect(ran.code).toBe(code);
});

test('json holds the gaps of today and those to come apart', () => {
  const { result, soon, ahead } = JSON.parse(sweep('main', '2027-05-20', '--format', 'json').stdout);
  expect([result.findings.length, soon.length, soon[0].gate, ahead]).toEqual([0, 1, 'audit', 30]);
});

test('sarif is valid, and what is to come is a note in it', () => {
  const level = (now: string): readonly string[] => {
    const log = JSON.parse(sweep('main', now, '--format', 'sarif').stdout) as Log;
    expect(valid(log) || valid.errors).toBe(true);
    const { results = [] } = log.runs[0] ?? {};
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['audit']);
    return results.map((one) => one.level ?? '');
  };
  expect(level('2027-05-20')).toEqual(['note']);
  expect(level('2027-07-01')).toEqual(['error']);
});

test('markdown is a page of its own: what is missing, then what is to come', () => {
  expect(sweep('main', '2027-07-01', '--format', 'markdown').stdout).toMatch(
    /^### AI lifecycle: 1 gap\n[\s\S]*\*\*What is missing today\*\*\n[\s\S]*\.aims\/audit\.yml/,
  );
  expect(sweep('main', '2027-05-20', '--format', 'markdown').stdout).toMatch(
    /^### AI lifecycle: 1 gate expires within 30 days\n[\s\S]*\*\*What expires within 30 days\*\*\n/,
  );
});

test.each([
  ['no such revision', ['--rev', 'nowhere']],
  ['days that are none', ['--ahead', '-1']],
  ['a policy that is not there', ['--policy', '/nowhere/policy.yml']],
])('bad input: %s', (_, args) => {
  const ran = sweep('main', '2026-07-01', ...args);
  expect(ran.code).toBe(2);
  expect(ran.stderr).not.toMatch(/\n\s+at /);
});
