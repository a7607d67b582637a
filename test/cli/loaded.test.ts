/** What is loaded before it is known which command is asked for: a short run pays for each file. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', '..', 'src');
/** An import that Node follows as it loads the file: no `import type`, no `import()`. */
const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^;']*?from\s+)?'(\.[^']+)'/gm;

/** `entry` and every file of the sources that is loaded with it. */
function loadedWith(entry: string): readonly string[] {
  const found = new Set([entry]);
  for (const file of found) {
    const text = readFileSync(join(SRC, file), 'utf8');
    for (const [, name = ''] of text.matchAll(STATIC)) found.add(join(dirname(file), name));
  }
  return [...found];
}

function roomsOf(files: readonly string[]): readonly string[] {
  return [
    ...new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? '')),
  ].sort();
}

test('`--version` loads the entry and the version', () => {
  expect(loadedWith('cli/index.ts')).toEqual(['cli/index.ts']);
  expect(loadedWith('version.ts')).toEqual(['version.ts']);
});

test('`--help`, and every command before it is asked for, loads neither judge, git, ledger nor report', () => {
  const files = loadedWith('cli/program.ts');
  expect(roomsOf(files)).toEqual(['cli', 'evaluation', 'evidence', 'gates', 'policy', 'reporters']);
  expect(files.filter((file) => /^(?:evaluation|evidence|gates)\//.test(file)).sort()).toEqual([
    // The files a policy may extend, the names of records, and how a level is worded.
    'evaluation/clones.ts',
    'evaluation/default-policy.ts',
    'evaluation/shipped-data.ts',
    'evidence/generated/record-types.ts',
    'evidence/signers/issuer.ts',
    'gates/evaluation.ts',
  ]);
  const commands = files.filter((file) => file.startsWith('cli/commands/'));
  expect(commands.sort()).toEqual(['cli/commands/evidence.ts', 'cli/commands/report.ts']);
});

test('the same reading of imports finds the judge where it is', () => {
  expect(roomsOf(loadedWith('evaluation/evaluate.ts'))).toEqual(
    expect.arrayContaining(['approval', 'change', 'documents', 'gates', 'policy']),
  );
});
