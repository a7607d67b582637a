import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

const POLICY = `version: 1
gates:
  audit: { scope: organisation, require: [{ fresh: { path: .aims/audit.yml, field: date, within: 12 months } }] }
`;
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

test.each([
  ['no such revision', ['--rev', 'nowhere']],
  ['days that are none', ['--ahead', '-1']],
  ['a policy that is not there', ['--policy', '/nowhere/policy.yml']],
])('bad input: %s', (_, args) => {
  const ran = sweep('main', '2026-07-01', ...args);
  expect(ran.code).toBe(2);
  expect(ran.stderr).not.toMatch(/\n\s+at /);
});
