/** Global set-up of vitest: bundles the sources once a run, because a process that loads 500 files starts slowly. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';

const ROOT = join(import.meta.dirname, '..', '..');
const WRITER = join(import.meta.dirname, 'writer.ts');
const SERVED = join(import.meta.dirname, 'served.ts');

/** Where the first project of the run put the bundle, for the others. */
const BUILT = 'AIMS_GATE_TESTS_BUILT';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with `cli.js`, `action.js`, `writer.js` and `served.js` as the sources are now. */
    readonly built: string;
  }
}

export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const already = process.env[BUILT];
  if (already !== undefined) {
    project.provide('built', already);
    return undefined;
  }
  // Two folders below the root, as the sources are: `policies/` and `node_modules/` are found from there.
  mkdirSync(join(ROOT, 'lib'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'lib', 'test-'));
  await bundle(folder);
  process.env[BUILT] = folder;
  project.provide('built', folder);
  project.onTestsRerun(() => bundle(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}

async function bundle(folder: string): Promise<void> {
  const src = join(ROOT, 'src');
  const build = await rolldown({
    input: {
      cli: join(src, 'cli', 'index.ts'),
      action: join(src, 'action', 'index.ts'),
      writer: WRITER,
      served: SERVED,
    },
    platform: 'node',
    // As dist/ has it: an optional package that is not bundled.
    external: [/^@duckdb\//],
    resolve: { mainFields: ['module', 'main'] },
    logLevel: 'silent',
  });
  await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await build.close();
}

/** The command line as the sources are now; outside of tests, as in the demo, the one in `dist/`. */
export function builtCli(): string {
  return isTest ? join(inject('built'), 'cli.js') : join(ROOT, 'dist', 'cli', 'index.js');
}

/** The action, likewise. */
export function builtAction(): string {
  return isTest ? join(inject('built'), 'action.js') : join(ROOT, 'dist', 'index.js');
}

/** One process that appends to a ledger, likewise; outside of tests its source. */
export function builtWriter(): string {
  return isTest ? join(inject('built'), 'writer.js') : WRITER;
}

/** A process that runs many commands: see `served.ts`. */
export function builtServed(): string {
  return join(inject('built'), 'served.js');
}

/** What the processes of one run compile is kept beside the bundle: hundreds of them load the same code. */
export function compileCache(): Readonly<Record<string, string>> {
  return isTest ? { NODE_COMPILE_CACHE: join(inject('built'), 'cache') } : {};
}

const isTest = process.env.VITEST !== undefined;
