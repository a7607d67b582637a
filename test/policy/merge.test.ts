import { describe, expect, test } from 'vitest';
import { OWN, policy, problems } from './read.ts';

/** The gate `g` of a parent, and what a child that extends it says of `g`. */
const PARENT = `version: 1
gates:
  g:
    title: parent
    remedy: fix it
    level: warning
    when: { changes: [prompt] }
    require: [{ registered: {} }]
`;
const LOCKED = `${PARENT}    locked: tighten-only\n`;
const files = (parent: string) => ({ '.aims/parent.yml': parent });
const child = (keys: string) => `version: 1\nextends: ./parent.yml\ngates:\n  g:\n    ${keys}\n`;

const REGISTERED = { kind: 'registered' };
const REVIEW = { kind: 'review', count: { minimal: 1, limited: 1, high: 1, unacceptable: 1 } };

describe('an open gate', () => {
  const rows: readonly [string, string, object][] = [
    ['another level', 'level: off', { level: 'off', title: 'parent', when: { changes: ['prompt'] } }],
    ['another time', 'when: { risk: [high] }', { level: 'warning', when: { risk: ['high'], files: 'all' } }],
    ['other requirements', 'require: [{ review: { count: 1 } }]', { require: [REVIEW] }],
    ['a reason', 'reason: not ours', { reason: 'not ours', require: [REGISTERED] }],
    ['a lock', 'locked: tighten-only', { locked: true, level: 'warning' }],
  ];
  test.each(rows)('%s', async (_, keys, expected) => {
    const { gates } = await policy(child(keys), files(PARENT));
    expect(gates).toHaveLength(1);
    expect(gates[0]).toMatchObject({ remedy: 'fix it', ...expected });
  });
});

describe('a locked gate', () => {
  const allowed: readonly [string, string, object][] = [
    ['a higher level', 'level: failure', { level: 'failure' }],
    ['the same level', 'level: warning', { level: 'warning' }],
    ['a requirement more', 'require: [{ review: { count: 1 } }]', { require: [REGISTERED, REVIEW] }],
    ['nothing but words', 'title: child', { title: 'child', level: 'warning' }],
  ];
  test.each(allowed)('takes %s', async (_, keys, expected) => {
    const { gates } = await policy(child(keys), files(LOCKED));
    expect(gates[0]).toMatchObject({
      locked: true,
      when: { changes: ['prompt'], files: 'all' },
      require: [REGISTERED],
      ...expected,
    });
  });

  test('is inherited by a child that does not name it', async () => {
    const other = 'version: 1\nextends: ./parent.yml\ngates:\n  other: { require: [{ registered: {} }] }\n';
    const { gates } = await policy(other, files(LOCKED));
    expect(gates.map(({ id, locked }) => [id, locked])).toEqual([
      ['g', true],
      ['other', false],
    ]);
  });

  const HINT = '.aims/parent.yml locks this gate: raise its level or add requirements';
  const refused: readonly [string, string, readonly string[]][] = [
    ['a lower level', 'level: notice', [`5:5 level of g cannot be loosened: warning → notice; ${HINT}`]],
    ['switching it off', 'level: off', [`5:5 level of g cannot be loosened: warning → off; ${HINT}`]],
    [
      'another time',
      'when: { risk: [high] }',
      [`5:5 when of g cannot be loosened: risk now only high; ${HINT}`],
    ],
    ['both', 'when: {}\n    level: off', [`6:5 level of g cannot be loosened: warning → off; ${HINT}`]],
  ];
  test.each(refused)('refuses %s', async (_, keys, expected) => {
    const said = await problems(child(keys), files(LOCKED));
    expect(said).toEqual(expected.map((line) => `${OWN}:${line}`));
  });

  test('a level left out is failure, and cannot be lowered', async () => {
    const parent = 'version: 1\ngates:\n  g: { locked: tighten-only, require: [{ registered: {} }] }\n';
    expect(await problems(child('level: warning'), files(parent))).toEqual([
      `${OWN}:5:5 level of g cannot be loosened: failure → warning; ${HINT}`,
    ]);
  });

  test('stays locked by the policy that locked it, through those between', async () => {
    const between = 'version: 1\nextends: ./parent.yml\ngates:\n  g: { level: failure }\n';
    const own = 'version: 1\nextends: ./between.yml\ngates:\n  g:\n    level: warning\n';
    const said = await problems(own, { ...files(LOCKED), '.aims/between.yml': between });
    expect(said).toEqual([`${OWN}:5:5 level of g cannot be loosened: failure → warning; ${HINT}`]);
  });
});
