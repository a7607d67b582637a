import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');
const DECLARED =
  /^(export )?(?:declare )?(?:abstract )?(interface|type|class|enum|function|async function) (\w+)/gm;

const declarations = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .flatMap((file) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(DECLARED)].map(([, exported, kind, name = '']) => ({
      file,
      name,
      exported: exported !== undefined,
      isType: kind?.endsWith('function') !== true,
    })),
  );

/** Names that are exported and declared in a second file too, with all their files. */
function twofold(these: typeof declarations): readonly (readonly [string, readonly string[]])[] {
  return [...Map.groupBy(these, ({ name }) => name)].flatMap(([name, all]) => {
    const files = new Set(all.map(({ file }) => file));
    return files.size > 1 && all.some(({ exported }) => exported) ? [[name, [...files]] as const] : [];
  });
}

test('an exported type has a name of its own', () => {
  expect(twofold(declarations.filter(({ isType }) => isType))).toEqual([]);
});

test('no two exported functions have one name', () => {
  expect(twofold(declarations.filter(({ isType, exported }) => !isType && exported))).toEqual([]);
});
