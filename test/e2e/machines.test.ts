import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/**
 * macOS: folders are reached through links (/tmp, /var), TMPDIR ends with a slash, and older file systems tell names taken
 * apart (NFD) that git keeps put together (NFC, `core.precomposeunicode`).
 */
describe('paths as macOS has them', () => {
  const repository = new TestRepository();
  const real = mkdtempSync(join(tmpdir(), 'aims-gate-private-'));
  const linked = join(real, 'var');
  symlinkSync(repository.directory, linked);
  repository.commit('Base', { ...PRODUCT, 'prompts/Ablehnung.md': 'Lehne höflich ab.\n' });
  repository.commit('Change', {
    'prompts/Gr\u00FC\u00DFe.md': 'Sei freundlich.\n',
    'prompts/system.md': BOLDER_PROMPT,
  });
  afterAll(() => {
    repository.remove();
    rmSync(real, { recursive: true });
  });
  const judged = (args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) => {
    const ran = aimsGate(['check', '--base', 'HEAD~1', '--format', 'json', ...args], { cwd, env });
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    const { verdict, changes } = JSON.parse(ran.stdout) as {
      verdict: string;
      changes: readonly { path: string }[];
    };
    return { verdict, changes: changes.map(({ path }) => path).sort() };
  };
  const usual = () => judged([], repository.directory);

  test('the usual one', () => {
    expect(usual()).toEqual({
      verdict: 'fail',
      changes: ['prompts/Gr\u00FC\u00DFe.md', 'prompts/system.md'],
    });
  });

  test.each([
    ['a folder reached through a link', () => judged([], linked)],
    ['a folder below it', () => judged([], join(linked, 'prompts'))],
    ['named by --repo through a link', () => judged(['--repo', linked], real)],
    [
      'TMPDIR through a link, with a slash at its end',
      () => {
        const folders = join(real, 'folders');
        mkdirSync(folders, { recursive: true });
        symlinkSync(folders, join(real, 'T'));
        return judged([], linked, { TMPDIR: `${join(real, 'T')}/` });
      },
    ],
  ])('%s judges the same', (_, run) => expect(run()).toEqual(usual()));

  test('a name taken apart by the file system is the same prompt', () => {
    const apart = 'prompts/Gru\u0308\u00DFe.md';
    repository.git('checkout', '--quiet', '-b', 'apart', 'HEAD~1');
    repository.commit('Apart', { [apart]: 'Sei freundlich.\n', 'prompts/system.md': BOLDER_PROMPT });
    expect(judged([], linked)).toEqual({ verdict: 'fail', changes: [apart, 'prompts/system.md'].sort() });
    repository.git('checkout', '--quiet', 'main');
  });
});

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
