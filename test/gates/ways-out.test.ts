import { expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { judged } from '../support/memory.ts';

const SYSTEM = '.aims/systems/bot/system.yml';
const policyOf = (requirement: string, more = '') => `version: 1
changes: { prompt: ["prompts/**"] }
gates: { g: { when: { changes: [prompt] }, ${more}require: [${requirement}] } }
`;

/** What a gate without a word of its own tells people to do, by requirement. */
const rows: readonly [requirement: string, files: Readonly<Record<string, string>>, way: string][] = [
  ['document: { path: a.yml }', {}, 'add `a.yml`'],
  ['document: { path: a.yml, fields: [owner] }', { 'a.yml': 'x: 1\n' }, 'add `owner` to `a.yml`'],
  [
    'document: { path: a.md, changed: in-substance }',
    { 'a.md': 'x\n' },
    'say in `a.md` what is different now',
  ],
  [
    'fresh: { path: a.yml, field: date, within: 3 months }',
    { 'a.yml': 'x: 1\n' },
    'add `date` to `a.yml`, as a date such as 2026-01-31',
  ],
  [
    'fresh: { path: a.yml, field: date, within: 3 months }',
    { 'a.yml': 'date: 2020-01-01\n' },
    'do it again, and set `date` in `a.yml` to that day',
  ],
  [
    'fresh: { path: a.yml, until: end }',
    { 'a.yml': 'end: 2020-01-01\n' },
    'renew it, and set `end` in `a.yml` to the new date',
  ],
  [
    'fresh: { path: a.yml, until: end, within: 3 months }',
    { 'a.yml': 'end: 2040-01-01\n' },
    'set `end` in `a.yml` to a day at most 3 months ahead',
  ],
  [
    'link: { path: a.yml, field: runbook }',
    { 'a.yml': 'runbook: docs/run.md\n' },
    'add `docs/run.md`, or correct `runbook`',
  ],
  ['checklist: { path: a.md }', { 'a.md': '- [ ] `T-1` tested\n' }, 'do it, then tick it'],
  [
    'checklist: { path: a.md, items: [T-2] }',
    { 'a.md': '- [x] `T-1` tested\n' },
    'add `T-2` to `a.md`, and tick it when it is done',
  ],
  [
    'expression: { cel: "documents.a.level < 3", documents: { a: a.yml } }',
    { 'a.yml': 'level: 4\n' },
    'change what the expression reads, so that `documents.a.level < 3` holds',
  ],
  [
    'expression: { cel: documents.a.ok, say: not published, documents: { a: a.yml } }',
    { 'a.yml': 'ok: false\n' },
    'change what the expression reads, so that `documents.a.ok` holds',
  ],
  [
    'not: { document: { path: a.md } }',
    { 'a.md': 'x\n' },
    'change the content so that this is no longer true',
  ],
];

const finding = async (policy: string, files: Readonly<Record<string, string>>) => {
  const base = { [SYSTEM]: 'paths: [prompts/**]\n', 'prompts/p.md': 'Be kind.\n', ...files };
  const { findings } = await judged({ policy, base, change: { 'prompts/p.md': 'Be terse.\n' } });
  return findings.filter(({ gate }) => gate === 'g');
};

test.each(rows)('%s', async (requirement, files, way) => {
  const [first] = await finding(policyOf(requirement), files);
  expect(plain(first?.remedy ?? [])).toBe(way.replaceAll('`', ''));
  expect(Object.keys(first ?? {})).not.toContain('defaultRemedy');
});

test('a date that cannot be is corrected, whatever the gate says', async () => {
  const requirement = 'fresh: { path: a.yml, field: date, within: 3 months }';
  const found = await finding(policyOf(requirement, 'remedy: assess it, '), {
    'a.yml': 'date: 2040-01-01\n',
  });
  expect(plain(found[0]?.remedy ?? [])).toBe('set date in a.yml to the day it was done');
});

test('what the gate says goes before it, and what the requirement says before both', async () => {
  const files = { 'a.md': '- [ ] `T-1` tested\n' };
  const ofGate = await finding(policyOf('checklist: { path: a.md }', 'remedy: ask Kim, '), files);
  expect(plain(ofGate[0]?.remedy ?? [])).toBe('ask Kim');
  const own = await finding(
    policyOf('{ checklist: { path: a.md }, remedy: test it }', 'remedy: ask Kim, '),
    files,
  );
  expect(plain(own[0]?.remedy ?? [])).toBe('test it');
});
