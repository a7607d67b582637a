import { expect, test } from 'vitest';
import { judged, lines } from '../support/memory.ts';

const WARM = 'change.key == "temperature" && change.value > 0.3';
const gate = (text: string) => `version: 1\nchanges: { prompt: ["prompts/**"] }\ngates:\n  g: { ${text} }\n`;
const BASE = {
  '.aims/systems/bot/system.yml': 'id: bot\npaths: ["**"]\n',
  'cfg.yml': 'temperature: 0.1\nseed: 1\n',
  'prompts/a.md': 'Be kind.\n',
};
/** A temperature that is too high, alone and beside changes that have nothing to do with it. */
const WARMER = { 'cfg.yml': 'temperature: 0.9\nseed: 1\n' };
const BESIDE = { 'cfg.yml': 'temperature: 0.9\nseed: 2\n', 'prompts/a.md': 'Be terse.\n' };
const OTHERS = { 'cfg.yml': 'temperature: 0.1\nseed: 2\n', 'prompts/a.md': 'Be terse.\n' };
const WHEN = 'when: { changes: [setting, prompt]';
const NONE = '[{ document: { path: none.md } }]';

const rows: readonly [name: string, gate: string, found: string][] = [
  ['when', `${WHEN}, expression: '${WARM}' }, require: ${NONE}`, 'none.md does not exist'],
  ['if', `${WHEN} }, require: [{ if: { expression: '${WARM}' }, then: ${NONE} }]`, 'none.md does not exist'],
  [
    'else',
    `${WHEN} }, require: [{ if: { expression: '!(${WARM})' }, then: [{ document: { path: cfg.yml } }], else: ${NONE} }]`,
    'none.md does not exist',
  ],
  ['not', `${WHEN} }, require: [{ not: { expression: '${WARM}' } }]`, 'the policy forbids this'],
  [
    'if, with not',
    `${WHEN} }, require: [{ if: { not: { expression: '!(${WARM})' } }, then: ${NONE} }]`,
    'none.md does not exist',
  ],
  [
    'a way of any',
    `${WHEN} }, require: [{ any: [{ expression: '!(${WARM})' }, { document: { path: none.md } }] }]`,
    'none.md does not exist',
  ],
];

test.each(rows)('%s: what else is changed exempts nothing', async (_, text, found) => {
  const said = async (change: Readonly<Record<string, string>>) =>
    lines(await judged({ policy: gate(text), base: BASE, change })).filter((one) => one.startsWith('g '));
  expect(await said(WARMER)).toEqual([expect.stringContaining(found)]);
  expect(await said(BESIDE)).toEqual([expect.stringContaining(found)]);
  expect(await said(OTHERS)).toEqual([]);
});

test('what follows is asked about the changes for which the condition holds', async () => {
  const text = `${WHEN}, expression: 'change.class == "setting"' }, require: [{ expression: { cel: 'change.key == "temperature"', say: "{change.path} {change.key}" } }]`;
  expect(lines(await judged({ policy: gate(text), base: BASE, change: BESIDE }))).toEqual([
    'g cfg.yml:2 cfg.yml seed (cfg.yml)',
  ]);
});
