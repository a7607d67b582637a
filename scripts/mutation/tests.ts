/** Copies of the sources in which tests are run, and which test file executes which function. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Body } from './generate.ts';

/** One test file: its processor time, and the functions that it executed: `FILE:START OF THE BODY`. */
export interface Reach {
  readonly test: string;
  readonly ms: number;
  readonly functions: readonly string[];
}

export interface Marked {
  readonly file: string;
  readonly text: string;
  readonly bodies: readonly Body[];
}

const ROOT = join(import.meta.dirname, '..', '..');
/** Tests that load the sources in their own process and take seconds. */
const TESTS = [
  'action',
  'approval',
  'change',
  'documents',
  'evaluation',
  'evidence',
  'gates',
  'policy',
  'reporters',
];

/** A copy of the repository, which lasts as long as this process. */
export function copySources(): string {
  const copy = mkdtempSync(join(tmpdir(), 'aims-gate-mutants-'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !/\/(?:\.git|node_modules|lib)$/.test(path) });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/**
 * Whether these tests pass in the copy. A run that takes longer than `limit` milliseconds does not.
 *
 * @param bundles whether some of them run the program in a child process: then the sources are bundled first, which takes longer
 * than most tests
 */
export function passes(
  copy: string,
  tests: readonly string[],
  { limit, bundles }: { readonly limit: number; readonly bundles: boolean },
): Promise<boolean> {
  const program = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const run = spawn(process.execPath, [program, 'run', '--reporter', 'dot', ...tests], {
    cwd: copy,
    stdio: 'ignore',
    timeout: limit,
    killSignal: 'SIGKILL',
    // A bundle that is there already, as test/support/built.ts takes it.
    env: bundles ? process.env : { ...process.env, AIMS_GATE_TESTS_BUILT: join(copy, 'lib') },
  });
  return new Promise((resolve) => run.on('exit', (status) => resolve(status === 0)));
}

/** Runs the tests once, with a call at the start of each function. `kept`: a file that an earlier run wrote, or that is written. */
export async function measureReach(
  copy: string,
  sources: readonly Marked[],
  kept: string | undefined,
): Promise<readonly Reach[]> {
  if (kept !== undefined && existsSync(kept)) return readReach(kept);
  const out = join(copy, 'reach.jsonl');
  for (const { file, text, bodies } of sources)
    writeFileSync(join(copy, 'src', file), markBodies(file, text, bodies));
  writeFileSync(
    join(copy, 'reach.ts'),
    `import { appendFileSync } from 'node:fs';
import { afterAll, afterEach, expect } from 'vitest';
const executed = new Set();
Object.assign(globalThis, { executed });
const before = process.cpuUsage();
let failed = false;
afterEach(({ task }) => { failed ||= task.result?.state === 'fail'; });
afterAll(() => {
  if (failed) return;
  const { user, system } = process.cpuUsage(before);
  const test = expect.getState().testPath.slice(${copy.length + 1});
  const line = { test, ms: Math.round((user + system) / 1000), functions: [...executed] };
  appendFileSync(${JSON.stringify(out)}, JSON.stringify(line) + '\\n');
});`,
  );
  writeFileSync(
    join(copy, 'reach.config.ts'),
    `import base from './vitest.config.ts';
for (const project of base.test.projects) project.test.setupFiles = ['./reach.ts'];
export default base;`,
  );
  const tests = TESTS.map((room) => `test/${room}`);
  // Tests that need the bundle fail here, and are left out.
  await passes(copy, ['--config', 'reach.config.ts', ...tests], { limit: 3_600_000, bundles: false });
  for (const { file, text } of sources) writeFileSync(join(copy, 'src', file), text);
  if (kept !== undefined) cpSync(out, kept);
  return readReach(out);
}

function markBodies(file: string, text: string, bodies: readonly Body[]): string {
  const insertions = bodies.flatMap(({ start, end, block }) => {
    const call = `globalThis.executed?.add('${file}:${start}')`;
    if (block) return [{ at: start + 1, inner: 0, insert: `${call};` }];
    return [
      { at: start, inner: 1, insert: `(${call}, ` },
      { at: end, inner: -1, insert: ')' },
    ];
  });
  let marked = text;
  for (const { at, insert } of insertions.toSorted((a, b) => b.at - a.at || b.inner - a.inner))
    marked = marked.slice(0, at) + insert + marked.slice(at);
  return marked;
}

function readReach(path: string): Reach[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Reach);
}
