import { expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { judged } from '../support/memory.ts';

const GOOD = `version: 1
changes: { prompt: ["prompts/**"] }
gates:
  g: { when: { changes: [prompt] }, require: [{ registered: {} }] }
`;
const ROLES = 'version: 1\nroles: { governance: { people: [gail, gus] }, legal: { people: [lea, lou] } }\n';
const base = { '.aims/policy.yml': GOOD, '.aims/roles.yml': ROLES };

const found = async (change: Readonly<Record<string, string>>) => {
  const { findings } = await judged({ policy: GOOD, base, change });
  return findings
    .filter(({ code }) => code === 'setup.policy-in-vain')
    .map(
      ({ path, line, level, message }) =>
        `${level} ${path}:${line} ${plain(message).replace(/^.*has no effect: /, '')}`,
    );
};
const POLICY = '.aims/policy.yml';

test.each([
  ['a good one', `${GOOD}# more\n`, []],
  [
    'sections of YAML',
    `${GOOD}  h:\n    require:\n      - document: { path: plan.yml, sections: [Rollback] }\n`,
    [`warning ${POLICY}:7 \`plan.yml\` has no sections`],
  ],
  [
    'a role nobody knows',
    `${GOOD}  h:\n    require:\n      - approval: { by: ["role:legl"] }\n`,
    [`warning ${POLICY}:7 there is no role \`legl\``],
  ],
  [
    'a calendar that is over',
    `${GOOD}calendars:\n  freeze: { zone: UTC, windows: [{ from: "2020-12-15", to: "2021-01-04" }] }\n`,
    [`warning ${POLICY}:6 the last window of the calendar \`freeze\` is over: it is never now again`],
  ],
  [
    'every gate off',
    GOOD.replace('g: {', 'g: { level: off, reason: later,'),
    [`warning ${POLICY}:1 every gate is switched off: the policy asks nothing`],
  ],
])('the pull request that proposes it says at its lines: %s', async (_, text, expected) => {
  expect(await found({ [POLICY]: text })).toEqual(expected);
});

test('a role that the same change defines is known', async () => {
  const text = `${GOOD}  h:\n    require:\n      - approval: { by: ["role:safety"] }\n`;
  const roles = ROLES.replace('legal:', 'safety: { people: [sid, sue] }, legal:');
  expect(await found({ [POLICY]: text, '.aims/roles.yml': roles })).toEqual([]);
});

test('a change of something else says nothing of it', async () => {
  expect(await found({ 'prompts/a.md': 'Be kind.\n' })).toEqual([]);
});

test('a proposal that is no policy fails at its line', async () => {
  const { findings, verdict } = await judged({
    policy: GOOD,
    base,
    change: { [POLICY]: `${GOOD}gate: {}\n` },
  });
  expect(verdict).toBe('fail');
  expect(findings.find(({ code }) => code === 'unread.policy')).toMatchObject({ path: POLICY, line: 5 });
});
