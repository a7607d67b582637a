import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/**
 * The house from the ground up: a folder imports what stands below it, and nothing beside or above it. The judge
 * (`policy` to `gates`) stands below every adapter, so it knows no network, no disk and no clock.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['documents'],
  ['policy'],
  ['change'],
  ['approval'],
  ['gates', 'signatures'],
  ['evidence'],
  ['reporters', 'github'],
  ['report', 'git'],
  ['run'],
];

/** What the judge may take from Node: functions of their arguments. */
const PURE = /^node:(?:util|crypto|buffer|path)$/;

const floorOf = (path: string): number => {
  const [folder = '', inside] = path.split('/');
  // Files right under `src/` are the words everybody shares, but for the two ways in.
  if (inside === undefined) return /^(?:cli|action)\.ts$/.test(folder) ? FLOORS.length : -1;
  return FLOORS.findIndex((folders) => folders.includes(folder));
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

test('every folder has its floor', () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(FLOORS.flat().sort());
});

test('no import runs back up, nor across', () => {
  const wrong = imports.filter(({ file, name }) => {
    if (!name.endsWith('.ts') && !name.endsWith('.cts')) return false;
    const [from, to] = [floorOf(file), floorOf(name)];
    return from < to || (from === to && from >= 0 && file.split('/')[0] !== name.split('/')[0]);
  });
  expect(wrong).toEqual([]);
});

test('the judge reads nothing itself', () => {
  const judge = /^(?:documents|policy|change|approval|gates)\//;
  const wrong = imports.filter(
    ({ file, name }) => judge.test(file) && name.startsWith('node:') && !PURE.test(name),
  );
  expect(wrong).toEqual([]);
});
