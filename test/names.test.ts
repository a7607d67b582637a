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

const EXPORTED = /^export (?:async )?(?:function\*?|const) ([a-z]\w*)/gm;

/** Participles of irregular verbs that are not also a noun or an infinitive. */
const IRREGULAR =
  'bound built brought chosen done drawn driven fallen forgotten found given gone heard held hidden kept known left lost made meant met paid rewritten said seen sent shown spoken sold spent taken taught thought told understood written';

const PARTICIPLE = new RegExp(`^(?:un)?(?:[a-z]{2,}(?<!e)ed|${IRREGULAR.replaceAll(' ', '|')})$`);
const PREPOSITION = /^(?:At|Before|Below|By|For|From|In|On|To)$/;

/** Words that end like a participle and are none. */
const NO_PARTICIPLE = new Set(['embed', 'shed']);

/** `refused`, `saidBy`: what the function returns cannot be read from it. */
function isParticipleAlone(name: string): boolean {
  const [first = '', second, third] = name.split(/(?=[A-Z])/);
  if (!PARTICIPLE.test(first) || NO_PARTICIPLE.has(first)) return false;
  return second === undefined || (third === undefined && PREPOSITION.test(second));
}

test.each([
  ['refused', true],
  ['written', true],
  ['saidBy', true],
  ['undecided', true],
  ['signedIn', true],
  ['seed', false],
  ['need', false],
  ['recordedBlobs', false],
  ['assessedContent', false],
  ['countOf', false],
])('a participle alone: %s %s', (name, alone) => {
  expect(isParticipleAlone(name)).toBe(alone);
});

test('no exported function or constant is called by a participle; a requirement kind has the word of the policy', () => {
  const found = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .flatMap((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      return [...text.matchAll(EXPORTED)].flatMap(([, name = '']) =>
        isParticipleAlone(name) && !text.includes(`  kind: '${name}',`) ? [`${file}: ${name}`] : [],
      );
    });
  expect(found).toEqual([]);
});
