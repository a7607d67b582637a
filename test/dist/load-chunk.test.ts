/** What loads the chunks of the bundle, and what it keeps of them between two runs. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeLoader } from '../../scripts/chunk-loader.ts';
import { CI_VARIABLES } from '../../src/private-folder.ts';

let temporary: string;
let dist: string;
beforeEach(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'aims-gate-load-chunk-'));
  dist = join(temporary, 'dist');
  mkdirSync(dist);
  await build('one');
  writeChunk('one');
});
afterEach(() => rmSync(temporary, { recursive: true }));

async function build(name: string): Promise<void> {
  await writeLoader(name, dist);
  const keep = `globalThis[Symbol.for('aims-gate.keep-compiled')]?.()`;
  writeFileSync(
    join(dist, 'main.js'),
    `globalThis[Symbol.for('aims-gate.command-line')] = process.env.ACTION === undefined;
const { loadChunk } = await import('./load-chunk.js');
const { modules } = await loadChunk('1.index.js');
console.log(modules[1](), modules[2]());
${keep};\n`,
  );
}

function writeChunk(answer: string): void {
  const shared = `"use strict";((require, url, load) => ({ ids: [], modules: { 2: () => url.split('/').at(-1) } }));`;
  const own = `"use strict";((require, url, load) => ({ ids: [1], modules: { ...load('2.shared.js').modules, 1() { return '${answer}' + require(url)('path').sep } } }));`;
  writeFileSync(join(dist, '2.shared.js'), shared);
  writeFileSync(join(dist, '1.index.js'), own);
}

function run(command = 'check', env: Readonly<Record<string, string>> = {}): string {
  const clean = { ...process.env, TMPDIR: temporary, ...env };
  for (const name of CI_VARIABLES) if (!(name in env)) Reflect.deleteProperty(clean, name);
  const { stdout, stderr } = spawnSync(process.execPath, [join(dist, 'main.js'), command], {
    encoding: 'utf8',
    env: clean,
  });
  return stdout + stderr;
}

const folder = (): string => join(temporary, `aims-gate-code-${process.getuid?.()}`);
/** Name → file number: another one when it was written again. */
function kept(): ReadonlyMap<string, number> {
  try {
    return new Map(readdirSync(folder()).map((name) => [name, statSync(join(folder(), name)).ino]));
  } catch {
    return new Map();
  }
}

test('a chunk and what it shares are loaded, and the next run takes what was compiled', () => {
  expect(run()).toBe('one/ 2.shared.js\n');
  const first = kept();
  expect([...first.keys()]).toEqual([expect.stringMatching(/^one-v.*-check$/)]);
  expect(run()).toBe('one/ 2.shared.js\n');
  expect(kept()).toEqual(first);
  run('verify');
  expect(kept().size).toBe(2);
});

test('code of another build, of another text or of a broken file is not run', async () => {
  run();
  writeChunk('other text');
  expect(run()).toBe('other text/ 2.shared.js\n');
  const [name = ''] = kept().keys();
  const file = join(folder(), name);
  const bytes = readFileSync(file);
  for (const at of [0, 5, 20, bytes.length >> 1, bytes.length - 1]) {
    const broken = Buffer.from(bytes);
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    writeFileSync(file, broken);
    expect(run()).toBe('other text/ 2.shared.js\n');
    expect(readFileSync(file).equals(broken)).toBe(false);
  }
  writeFileSync(file, '');
  expect(run()).toBe('other text/ 2.shared.js\n');
  // As long as the text before: V8 alone would not see it.
  writeChunk('third text');
  await build('two');
  expect(run()).toBe('third text/ 2.shared.js\n');
});

test('nothing is kept or believed where somebody else may write', () => {
  for (const name of CI_VARIABLES) run('check', { [name]: '1' });
  run('check', { NODE_DISABLE_COMPILE_CACHE: '1' });
  run('check', { ACTION: '1' });
  run('--version');
  expect(kept().size).toBe(0);
  rmSync(folder(), { recursive: true, force: true });
  mkdirSync(folder());
  chmodSync(folder(), 0o777);
  expect(run()).toBe('one/ 2.shared.js\n');
  expect(kept().size).toBe(0);
});

test('no more than twenty files are kept, and what was typed names none', () => {
  run();
  for (let index = 0; index < 25; index += 1) {
    const file = join(folder(), `old-${index}`);
    writeFileSync(file, '');
    utimesSync(file, index, index);
  }
  run('../verify');
  expect(
    [...kept().keys()].filter((name) => name.startsWith('one-')).map((name) => name.split('-').at(-1)),
  ).toEqual(['check', 'help']);
  expect(kept().size).toBe(20);
});
