import { describe, expect, test } from 'vitest';
import { said } from './read.ts';

type Row = readonly [name: string, before: string, after: string, expected: readonly string[]];

const GATE = 'gates: { g: { require: [{ registered: {} }] } }\n';
const file = (keys: string) => `version: 1\n${keys}\n${GATE}`;

describe('the policy as a whole', () => {
  const rows: readonly Row[] = [
    ['nothing', 'name: a', 'name: b', []],
    ['to audit', 'mode: enforce', 'mode: audit', ['mode: enforce → audit (nothing is blocked any more)']],
    [
      'to audit from nothing said',
      '',
      'mode: audit',
      ['mode: enforce → audit (nothing is blocked any more)'],
    ],
    ['exceptions where there were none', 'exceptions: none', '', ['exceptions are allowed now']],
    ['no exceptions any more', '', 'exceptions: none', []],
    [
      'no exceptions, in place of a folder with rules',
      'exceptions: { max: 30 days }',
      'exceptions: none',
      [],
    ],
    ['to enforce', 'mode: audit', 'mode: enforce', []],
    ['still audit', 'mode: audit', 'mode: audit', []],
    ['another governance role', '', 'governance-role: all', ['governance role: governance → all']],
    ['another register', 'systems: a', 'systems: b', ['register: a → b']],
    ['the same register', 'systems: a', 'systems: ./a/', []],
    ['another roles file', '', 'roles: r.yml', ['roles file: .aims/roles.yml → r.yml']],
    ['a trusted file less', 'trusted: [a, b]', 'trusted: [b]', ['trusted files: without a']],
    ['a trusted file more', 'trusted: [a]', 'trusted: [a, b]', []],
    [
      'prompts that are gone',
      'changes: { prompt: [a, b, c] }',
      'changes: { prompt: [b] }',
      ['prompt files: without a and c'],
    ],
    ['a class that is gone', 'changes: { model: [a] }', 'changes: {}', ['model files: without a']],
    [
      'an exclusion more',
      'changes: { prompt: [a] }',
      'changes: { prompt: [a, "!b"] }',
      ['prompt files: now !b'],
    ],
    ['an exclusion less', 'changes: { prompt: [a, "!b"] }', 'changes: { prompt: [a] }', []],
    [
      'an exclusion moved behind what it did not reach',
      'changes: { prompt: ["!a/b", "a/**"] }',
      'changes: { prompt: ["a/**", "!a/b"] }',
      ['prompt files: now !a/b'],
    ],
    [
      'an exclusion moved before what it reached',
      'changes: { prompt: ["a/**", "!a/b"] }',
      'changes: { prompt: ["!a/b", "a/**"] }',
      [],
    ],
    [
      'a detector that is off',
      '',
      'detectors: { inline-prompt: "off" }',
      ['files the detector inline-prompt looks into: now !**'],
    ],
    [
      'a detector that looks elsewhere, too',
      'detectors: { dependency: ["!a/**"] }',
      'detectors: { dependency: [a/b] }',
      [],
    ],
    ['pushers who may approve', '', 'pushers: ignored', ['the person who pushed the change may approve it']],
    ['pushers who may not', 'pushers: ignored', 'pushers: excluded', []],
    [
      'a later second look at exceptions',
      'override-review: 14 days',
      'override-review: 1 month',
      ['exceptions are reviewed by a second person: within 14 days → 1 month'],
    ],
    ['an earlier one', 'override-review: 14 days', 'override-review: 7 days', []],
    [
      'a longer time than nothing said gives',
      '',
      'override-review: 900 days',
      ['merges past the gate are reviewed: within 7 days → 900 days'],
    ],
    ['a shorter one', '', 'override-review: 3 days', []],
    [
      'none',
      'override-review: 14 days',
      '',
      ['exceptions are reviewed by a second person: within 14 days → never'],
    ],
    [
      'in another class',
      'changes: { prompt: [a] }',
      'changes: { dataset: [a] }',
      ['prompt files: without a'],
    ],
  ];
  test.each(rows)('%s', async (_, before, after, expected) => {
    expect(await said(file(before), file(after))).toEqual(expected);
  });
});

describe('a gate', () => {
  const gate = (keys: string) => `version: 1\ngates:\n  g: { require: [{ registered: {} }], ${keys} }\n`;
  const rows: readonly Row[] = [
    ['words only', 'title: a, remedy: b', 'title: c, why: d', []],
    ['a lower level', 'level: failure', 'level: notice', ['g: failure → notice']],
    ['failure is what no level means', '', 'level: warning', ['g: failure → warning']],
    ['a higher level', 'level: notice', 'level: warning', []],
    ['switched off', 'level: warning', 'level: "off", when: { risk: [high] }', ['g: warning → off']],
    ['off before', 'level: "off"', 'level: "off", when: { risk: [high] }', []],
    ['no longer locked', 'locked: tighten-only', '', ['g: no longer locked']],
    ['locked now', '', 'locked: tighten-only', []],
    ['only some risks', '', 'when: { risk: [high] }', ['g: risk now only high']],
    [
      'a risk less',
      'when: { risk: [limited, high] }',
      'when: { risk: [high] }',
      ['g: no longer asked when risk is limited'],
    ],
    [
      'classes and stages less',
      'when: { changes: [model, prompt, dataset], stage: [data, operation] }',
      'when: { changes: [prompt], stage: [operation] }',
      ['g: no longer asked when changes is model or dataset', 'g: no longer asked when stage is data'],
    ],
    ['a class more', 'when: { changes: [model] }', 'when: { changes: [model, prompt] }', []],
    [
      'one transition of a class',
      'when: { changes: [ai-dependency] }',
      'when: { changes: ["ai-dependency:added"] }',
      ['g: no longer asked when changes is ai-dependency'],
    ],
    [
      'every transition of a class',
      'when: { changes: ["ai-dependency:added"] }',
      'when: { changes: [ai-dependency] }',
      [],
    ],
    ['always now', 'when: { changes: [model] }', '', []],
    ['only trusted files', '', 'when: { files: trusted }', ['g: only trusted files count now']],
    ['all files now', 'when: { files: trusted }', 'when: { files: all }', []],
  ];
  test.each(rows)('%s', async (_, before, after, expected) => {
    expect(await said(gate(before), gate(after))).toEqual(expected);
  });

  test('that is gone', async () => {
    const other = 'version: 1\ngates: { other: { require: [{ registered: {} }] } }\n';
    expect(await said(gate('level: notice'), other)).toEqual(['g: the gate is gone']);
    expect(await said(gate('level: "off"'), other)).toEqual([]);
  });
});

test('everything is said, of every gate', async () => {
  const preset = 'version: 1\nextends: preset:baseline\n';
  const weak = `${preset}mode: audit\ntrusted: ["!.github/**"]\ngates:\n  model-card: { level: notice }\n  human-review: { require: [{ registered: {} }] }\n`;
  expect(await said(preset, weak)).toEqual([
    'mode: enforce → audit (nothing is blocked any more)',
    'trusted files: now !.github/**',
    'model-card: failure → notice',
    'human-review: no longer requires 1 at minimal and limited, 2 at high and unacceptable independent reviews',
  ]);
});
