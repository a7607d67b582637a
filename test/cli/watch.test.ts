import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtCli } from '../support/built.ts';
import { PRODUCT, PROMPT } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

let repository: TestRepository;
let watching: ChildProcess | undefined;
beforeEach(() => {
  repository = new TestRepository();
  repository.commit('The product', PRODUCT);
  repository.git('switch', '--quiet', '--create', 'change');
});
afterEach(() => {
  watching?.kill('SIGKILL');
  repository.remove();
});

/** Starts it; `said` waits until everything printed so far holds `text`, `times` over. */
function start() {
  const child = spawn(process.execPath, [builtCli(), 'check', '--watch', '--now', '2026-11-23'], {
    cwd: repository.directory,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  watching = child;
  let printed = '';
  const heard = (chunk: Buffer): void => {
    printed += chunk.toString('utf8');
    child.emit('printed');
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  const said = async (text: string, times = 1): Promise<string> => {
    while (printed.split(text).length <= times) await once(child, 'printed');
    return printed;
  };
  return { child, said };
}

describe('check --watch', () => {
  test('judges again when a file is saved, and ends with the last verdict', async () => {
    const { child, said } = start();
    expect(await said('waiting for changes')).toContain('nothing to judge');
    repository.write({ 'prompts/system.md': `${PROMPT}Answer in two sentences.\n` });
    expect(await said('waiting for changes', 2)).toContain('model-card');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([1, null]);
  });

  test('a document in the middle of an edit is said, and it goes on', async () => {
    const { said } = start();
    await said('waiting for changes');
    repository.write({ '.git/HEAD': 'ref: refs/heads/nowhere\n' });
    await said('→ ');
    repository.write({ '.git/HEAD': 'ref: refs/heads/change\n' });
    await said('nothing to judge', 2);
  });

  test.each([
    [['--head', 'main'], '--watch judges the work tree'],
    [['--pr', '7'], '--watch judges the work tree'],
  ])('beside %j it is refused', (args, message) => {
    const ran = aimsGate(['check', '--watch', '--repo', repository.directory, ...args]);
    expect(ran.stderr).toContain(message);
    expect(ran.code).toBe(2);
  });
});
