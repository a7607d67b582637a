import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aimsGate } from '../cli/command.ts';
import { BOLDER_PROMPT, PRODUCT } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';
import { World } from '../support/world.ts';

let world: World;
let empty: string;
beforeAll(async () => {
  world = await World.start();
  empty = mkdtempSync(join(tmpdir(), 'aims-gate-bare-'));
});
afterAll(async () => {
  await world.stop();
  rmSync(empty, { recursive: true });
});

test('a runner without git and ssh-keygen judges and records', async () => {
  const number = await world.open('bare', { 'prompts/system.md': BOLDER_PROMPT });
  const env = { PATH: empty };
  expect((await world.judge(number, { env })).code).toBe(0);
  expect(world.verdict('bare')?.state).toBe('failure');
  await world.close(number);
  const recorded = await world.judge(number, { action: 'closed', env });
  expect(recorded.code).toBe(0);
  expect(recorded.stdout).toMatch(/[1-9]\d* decisions? recorded on the branch aims\/evidence/);
});

test.each([['check', '--base', 'HEAD~1'], ['sweep'], ['evidence', 'verify']])(
  'the command line without git: %s says so in one message, exit 2',
  (...args) => {
    const ran = aimsGate(args, { cwd: world.repository.directory, env: { PATH: empty } });
    expect(ran.stderr).toMatch(/git/);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(ran.code).toBe(2);
  },
);

test('files that Windows wrote, with CR LF, get the same verdict', () => {
  const verdictOf = (ending: string): unknown => {
    const repository = new TestRepository();
    const written = (text: string): string => text.replaceAll('\n', ending);
    try {
      repository.commit(
        'Base',
        Object.fromEntries(Object.entries(PRODUCT).map(([path, text]) => [path, written(text ?? '')])),
      );
      repository.commit('Change', { 'prompts/system.md': written(BOLDER_PROMPT) });
      const ran = aimsGate(['check', '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json'], {
        cwd: repository.directory,
      });
      const { verdict, findings } = JSON.parse(ran.stdout) as {
        verdict: string;
        findings: readonly { gate: string; message: string }[];
      };
      return { verdict, findings: findings.map(({ gate, message }) => [gate, message]) };
    } finally {
      repository.remove();
    }
  };
  expect(verdictOf('\r\n')).toEqual(verdictOf('\n'));
});
