/** The step of the build that keeps a module of several chunks once. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeChunks } from '../../scripts/shared-chunks.ts';

const folder = mkdtempSync(join(tmpdir(), 'aims-gate-chunks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BIG = `${'\n'.repeat(3)}// ${'long '.repeat(5_000)}`;

/** A chunk as webpack writes it. */
function write(id: number, modules: Readonly<Record<number, string>>, head = ''): void {
  const text = Object.entries(modules)
    .map(([name, body]) => `\n/***/ ${name}:\n/***/ ((module) => {\n${body}\n/***/ })`)
    .join(',\n');
  const ids = `export const id = ${id};\nexport const ids = [${id}];\n`;
  writeFileSync(join(folder, `${id}.index.js`), `${head}${ids}export const modules = {\n${text}\n\n};\n`);
}

interface Chunk {
  readonly ids: readonly number[];
  readonly modules: Readonly<Record<number, (module: { exports?: unknown }) => void>>;
}

/** A chunk as it is now on disk. */
async function load(name: string): Promise<Chunk> {
  const text = readFileSync(join(folder, name), 'utf8');
  const others = [...text.matchAll(/load\('([^']+)'\)/g)].map(async ([, other = '']) => [
    other,
    await load(other),
  ]);
  const loaded = Object.fromEntries(await Promise.all(others)) as Readonly<Record<string, Chunk>>;
  const url = `file://${folder}/${name}`;
  const { default: chunk } = (await import(/* @vite-ignore */ url)) as {
    readonly default: (require: unknown, url: string, load: (name: string) => unknown) => Chunk;
  };
  return chunk(createRequire, url, (other) => loaded[other]);
}

/** What a module of a chunk exports. */
async function exported(chunk: number, id: number): Promise<unknown> {
  const { ids, modules } = await load(`${chunk}.index.js`);
  expect(ids).toEqual([chunk]);
  const module: { exports?: unknown } = {};
  modules[id]?.(module);
  return module.exports;
}

test('a module of several chunks is written once, and each chunk has it as before', async () => {
  write(1, {
    10: `module.exports = 'own';`,
    20: `module.exports = 'two';${BIG}`,
    30: `module.exports = 'small';`,
  });
  write(2, {
    20: `module.exports = 'two';${BIG}`,
    30: `module.exports = 'small';`,
    40: `module.exports = 'both';${BIG}`,
  });
  const head = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';
  const node = `module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path").sep;${BIG}`;
  write(3, { 40: `module.exports = 'both';${BIG}`, 50: node }, head);
  const alone = `module.exports = 'alone';`;
  write(4, { 40: `module.exports = 'both';${BIG}`, 50: node, 60: alone }, head);
  write(5, { 60: alone });
  writeChunks(folder);
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const times = (words: string): number => texts.filter((text) => text.includes(words)).length;
  expect(['own', 'two', 'small', 'both'].map((name) => times(`'${name}'`))).toEqual([1, 1, 1, 1]);
  // Too little for a file that has to be opened.
  expect(times(`'alone'`)).toBe(2);
  const found = [
    [1, 10],
    [1, 20],
    [1, 30],
    [2, 20],
    [2, 30],
    [2, 40],
    [3, 40],
    [3, 50],
    [4, 50],
  ] as const;
  expect(await Promise.all(found.map(([chunk, id]) => exported(chunk, id)))).toEqual([
    'own',
    'two',
    'small',
    'two',
    'small',
    'both',
    'both',
    '/',
    '/',
  ]);
  expect(await exported(1, 40)).toBeUndefined();
});

test('what is not as webpack writes it stops the build', () => {
  const other = mkdtempSync(join(tmpdir(), 'aims-gate-chunks-'));
  writeFileSync(join(other, '1.index.js'), 'export const modules={};');
  expect(() => writeChunks(other)).toThrow('1.index.js is not a chunk as webpack writes it');
  rmSync(other, { recursive: true });
});
