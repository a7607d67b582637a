import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../src/gates/requirement-kinds.ts';

const SRC = join(import.meta.dirname, '..', 'src');

/**
 * The house from the ground up: a folder imports what stands below it, and nothing beside or above it. The judge
 * (`policy` to `gates`) stands below every adapter, so it knows no network, no disk and no clock.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['documents'],
  ['policy'],
  ['change'],
  ['approval'],
  ['gates'],
  ['evidence', 'signatures'],
  ['reporters'],
  ['report', 'report/organisation'],
  ['github', 'git', 'telemetry'],
  ['evaluation'],
  ['recording', 'adoption', 'report/io', 'report/organisation/io'],
  ['action', 'cli'],
];

/** Folders that together are one product and may use each other in their layer. */
const ONE_PRODUCT: readonly (readonly string[])[] = [
  ['report', 'report/organisation'],
  ['report/io', 'report/organisation/io'],
];

/** What the judge may take from Node: functions of their arguments. */
const PURE = /^node:(?:util|crypto|buffer|path|zlib)$/;

/** The folder a file stands in: the longest folder that has a layer; undefined: right under `src/`. */
const folderOf = (path: string): string | undefined => {
  const folders = LAYERS.flat().filter((folder) => path.startsWith(`${folder}/`));
  return folders.sort((a, b) => b.length - a.length)[0];
};

/** Files right under `src/` are the words everybody shares: they stand on the ground. */
const layerOf = (path: string): number => {
  const folder = folderOf(path);
  return folder === undefined ? -1 : LAYERS.findIndex((folders) => folders.includes(folder));
};

const sameFolder = (one: string, other: string): boolean => {
  const [a = '', b = ''] = [folderOf(one), folderOf(other)];
  return a === b || ONE_PRODUCT.some((folders) => folders.includes(a) && folders.includes(b));
};

const imports = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated/'))
  .flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const named = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name = '']) => name);
    return named.map((name) => ({
      file,
      name: name.startsWith('.') ? relative(SRC, join(SRC, dirname(file), name)) : name,
    }));
  });

test('every folder has its layer', () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const top = new Set(LAYERS.flat().map((folder) => folder.split('/')[0]));
  expect(folders.map(({ name }) => name).sort()).toEqual([...top].sort());
});

test('no import runs back up, nor across', () => {
  const wrong = imports.filter(({ file, name }) => {
    if (!name.endsWith('.ts') && !name.endsWith('.cts')) return false;
    const [from, to] = [layerOf(file), layerOf(name)];
    return from < to || (from === to && from >= 0 && !sameFolder(file, name));
  });
  expect(wrong).toEqual([]);
});

test('no file imports itself by way of others, not even for a type', () => {
  const next = new Map<string, string[]>();
  for (const { file, name } of imports) next.set(file, [...(next.get(file) ?? []), name]);
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const name of next.get(file) ?? []) visit(name, [...way, file]);
  };
  for (const file of next.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const lines = [...new Set(imports.map(({ file }) => file))].map(
    (file) => [file, readFileSync(join(SRC, file), 'utf8').split('\n').length - 1] as const,
  );
  expect(lines.filter(([, count]) => count > 300)).toEqual([]);
});

test('a folder of kinds holds one file a kind', () => {
  const folder = readdirSync(join(SRC, 'gates/requirements'), { withFileTypes: true });
  const kinds = folder.filter((entry) => entry.isFile()).map(({ name }) => name.replace('.ts', ''));
  expect(kinds.sort()).toEqual(KINDS.all.map(({ kind }) => kind).sort());
  expect(folder.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual(['support']);
});

test('the judge reads nothing itself', () => {
  const judge = /^(?:documents|policy|change|approval|gates)\//;
  const wrong = imports.filter(
    ({ file, name }) => judge.test(file) && name.startsWith('node:') && !PURE.test(name),
  );
  expect(wrong).toEqual([]);
});
