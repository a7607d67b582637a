import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'new-kind-'));

beforeAll(() => {
  for (const part of [
    'src',
    'scripts',
    'policies',
    'docs',
    'package.json',
    'action.yml',
    'biome.json',
    'tsconfig.json',
    'tsconfig.check.json',
    'test',
    'bench',
  ])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Kind → the conformance table that the scaffold writes. */
const CONFORMANCE = {
  requirement: 'test/policy/rules/new-requirement/cases/cases.yml',
  detector: 'test/corpus/new-detector.yml',
  document: 'test/policy/rules/new-document/cases/cases.yml',
  reporter: 'test/conformance/tables/reporter/new-reporter.yml',
  record: 'test/conformance/tables/record/new-record.yml',
  store: 'test/conformance/tables/store/new-store.yml',
};

/** Kind → the tables that get a line, and the test that the scaffold writes. */
const KINDS = [
  ['requirement', ['src/gates/requirement-kinds.ts'], undefined],
  ['detector', ['src/change/detectors/index.ts'], 'test/change/detectors/new-detector.test.ts'],
  ['document', ['src/gates/requirements/support/document-schema.ts'], 'test/documents/new-document.test.ts'],
  ['reporter', ['src/reporters/index.ts'], 'test/reporters/new-reporter.test.ts'],
  ['record', ['src/evidence/records/index.ts'], 'test/evidence/new-record.test.ts'],
  ['store', ['src/evidence/stores/store-kinds.ts'], 'test/evidence/stores/new-store.test.ts'],
] as const;

test('each scaffold compiles and passes its own test', { timeout: 600_000 }, async () => {
  const node = (...args: readonly string[]) => run(process.execPath, args, { cwd: copy });
  for (const [kind, tables] of KINDS) {
    const { stdout } = await node('scripts/new.ts', kind, `new-${kind}`);
    const written = stdout.split('\n\n')[0]?.split('\n') ?? [];
    const own = `new-${kind}`;
    expect([...new Set(written.filter((line) => line.startsWith('src/') && !line.includes(own)))]).toEqual(
      tables,
    );
    expect(written).toContain(CONFORMANCE[kind]);
  }
  await node('scripts/generate.ts');
  const bin = join(ROOT, 'node_modules', '.bin');
  await run(join(bin, 'tsc'), ['-p', 'tsconfig.check.json'], { cwd: copy });
  // One process, which loads the sources once.
  const together = '{ isolate: false, maxWorkers: 1 }';
  writeFileSync(join(copy, 'vitest.config.ts'), `export default { test: ${together} };\n`);
  const tests = [
    'test/change/corpus.test.ts',
    'test/conformance/kinds.test.ts',
    ...KINDS.flatMap(([, , file]) => file ?? []),
  ];
  const ran = await run(join(bin, 'vitest'), ['run', ...tests], { cwd: copy });
  expect(ran.stdout).toMatch(new RegExp(`Test Files .*${tests.length} passed`));
  for (const kind of ['requirement', 'document']) {
    const rule = `test/policy/rules/new-${kind}`;
    const policy = ['--policy', `${rule}/policy.yml`];
    const tested = await node('src/cli/index.ts', 'policy', 'test', `${rule}/cases`, ...policy);
    expect(tested.stdout).toContain('3 passed, 0 failed');
  }
});
