import { spawn } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { builtCli } from '../support/built.ts';
import { BOLDER_PROMPT, PRODUCT } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';

const repository = new TestRepository();
repository.commit('The product', PRODUCT);
repository.branch('bolder');
repository.commit('Bolder', { 'prompts/system.md': BOLDER_PROMPT });
afterAll(() => repository.remove());

test('a reader that closes the pipe early gets no stack trace, and the exit code is the verdict', async () => {
  const args = [builtCli(), 'check', '--repo', repository.directory, '--base', 'main', '--format', 'json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, said }).toEqual({ code: 1, said: '' });
});
