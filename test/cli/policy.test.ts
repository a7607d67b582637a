import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'aims-gate-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const GOOD = write(
  'good.yml',
  'version: 1\nextends: preset:baseline\ngates:\n  model-card: { level: warning }\n',
);

describe('policy lint', () => {
  test('a good one', () => {
    expect(aimsGate(['policy', 'lint', GOOD])).toEqual({
      code: 0,
      stdout: `${GOOD}: no mistakes; baseline has 12 gates\n`,
      stderr: '',
    });
  });

  test('an expression that cannot be read is shown at its place', () => {
    const file = write(
      'bad.yml',
      'version: 1\ngates:\n  g:\n    require:\n      - expression: "change.after =="\n',
    );
    const ran = aimsGate(['policy', 'lint', file]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(`${file}:5:37  the expression: it cannot be read`);
    // A file on disk is corrected on disk.
    expect(ran.stderr).toContain('→ correct it\n');
    expect(ran.stderr).not.toContain('target branch');
  });

  test('none at all', () => {
    expect(aimsGate(['policy', 'lint', join(folder, 'none.yml')])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('policy show and explain', () => {
  test('every gate, with its level and what it requires', () => {
    const { stdout, code } = aimsGate(['policy', 'show', GOOD]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^model-card +warning +\{system\}\/model-card\.md/m);
    expect(stdout).toMatch(/^governance-change +failure locked +the approval of role governance$/m);
  });

  test('one gate', () => {
    const { stdout, code } = aimsGate(['policy', 'explain', 'risk-review', 'preset:iso-42001']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'risk review (risk-review)\n  Risks change over time, so the assessment must be reviewed at planned intervals.\n',
    );
    expect(stdout).toContain('  in stage       operation\n');
    expect(stdout).toContain(
      '  requires       date in {system}/risk-assessment.yml not more than 12 months ago\n',
    );
  });

  test('a gate that is not there: the nearest one', () => {
    expect(aimsGate(['policy', 'explain', 'model-crad', GOOD])).toMatchObject({
      code: 2,
      stderr: `aims-gate: ${GOOD} has no gate model-crad\n→ did you mean \`model-card\`?\n`,
    });
  });
});

describe('policy test', () => {
  const policy = write(
    'own.yml',
    'version: 1\nchanges: { prompt: ["p/**"] }\ngates:\n  card:\n    when: { changes: [prompt] }\n    require:\n      - document: { path: card.md }\n',
  );
  const cases = (expected: string): string =>
    `cases:\n  - name: a prompt without a card\n    change: { p/a.txt: You are terse. }\n    expect: [${expected}]\n  - name: another file\n    change: { a.txt: x }\n    expect: []\n`;

  test('cases that hold', () => {
    write('hold/a.yml', cases('card'));
    expect(aimsGate(['policy', 'test', join(folder, 'hold'), '--policy', policy])).toEqual({
      code: 0,
      stdout: '✓ a prompt without a card\n✓ another file\n2 passed, 0 failed\n',
      stderr: '',
    });
  });

  test('one that does not: what was expected and what was found', () => {
    write('fail/a.yml', cases(''));
    const ran = aimsGate(['policy', 'test', join(folder, 'fail'), '--policy', policy]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('✗ a prompt without a card\n    expected nothing\n    found    card\n');
  });

  test('a case with a mistake is shown at its place', () => {
    write('bad/a.yml', 'cases:\n  - name: x\n    chnage: {}\n    expect: []\n');
    const ran = aimsGate(['policy', 'test', join(folder, 'bad'), '--policy', policy]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('a.yml:3:5  unknown key `cases[0].chnage`');
  });
});

describe('a policy of another repository', () => {
  const clone = new TestRepository();
  afterAll(() => clone.remove());
  const commit = clone.commit('Policy', {
    'org.yml': 'version: 1\nname: organisation\ngates:\n  g: { require: [{ registered: {} }] }\n',
  });
  const file = write('elsewhere.yml', `version: 1\nextends: github:acme/policies/org.yml@${commit}\n`);

  test('is read from a clone', () => {
    const ran = aimsGate(['policy', 'lint', file, '--extends-from', `Acme/policies=${clone.directory}`]);
    expect(ran).toEqual({ code: 0, stdout: `${file}: no mistakes; organisation has 1 gate\n`, stderr: '' });
  });

  test('cannot be read without one', () => {
    const ran = aimsGate(['policy', 'lint', file]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('give a clone of it: `--extends-from acme/policies=DIR`');
  });

  test('a clone that is none', () => {
    expect(aimsGate(['policy', 'lint', file, '--extends-from', 'acme']).stderr).toBe(
      'aims-gate: `--extends-from acme` names no clone\n→ write the repository and the folder of its clone: `--extends-from acme/policies=../policies`\n',
    );
  });
});
