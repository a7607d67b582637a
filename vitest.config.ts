import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './test/support/slow-first.ts';

/** Rooms whose tests start no process: `npm run test:fast` is these, but for the thorough ones. */
const FAST = ['action', 'approval', 'change', 'documents', 'gates', 'policy', 'reporters'];
/** Tables and random cases that take most of the time of these rooms: each judges by whole presets, or thousands of texts. `npm test` runs them. */
const THOROUGH = [
  'test/approval/signed/situations.test.ts',
  'test/approval/situations.test.ts',
  'test/change/hostile.test.ts',
  'test/change/kinds.test.ts',
  'test/change/languages.test.ts',
  'test/change/notebooks.test.ts',
  'test/gates/contradictions.test.ts',
  'test/gates/dates.test.ts',
  'test/gates/outsiders.test.ts',
  'test/gates/oversight-words.test.ts',
  'test/gates/passed-dates.test.ts',
  'test/gates/preset-promises.test.ts',
  'test/policy/documents.test.ts',
  'test/policy/glob-oracle.test.ts',
  'test/policy/locks-oracle.test.ts',
  'test/policy/locks.test.ts',
  'test/policy/rules.test.ts',
  'test/reporters/check-run.test.ts',
  'test/reporters/comment.test.ts',
  'test/reporters/hostile.test.ts',
  'test/shapes.test.ts',
];
const fast = [
  ...FAST.map((room) => `test/${room}/**/*.test.ts`),
  'test/layers.test.ts',
  'test/optional-fields.test.ts',
  'test/shapes.test.ts',
];

/** Rooms whose tests start processes and change nothing in their own: each worker loads the sources once. */
const TOGETHER = [
  'adoption',
  'cli',
  'conformance',
  'docs',
  'e2e',
  'evaluation',
  'evidence',
  'git',
  'github',
  'golden',
  'report',
  'signatures',
  'telemetry',
  'workflow-audits',
];
/** What a test can change in its process, or measure of it, that another one would notice: its file has a process of its own. */
const CHANGES_PROCESS =
  /\bvi\.|\bnock\b|globalThis|Object\.assign\(process|process\.(?:chdir|exitCode|on\(|env\.\w+ = |env\[)|delete process|process\.std(?:out|err)\.write = |in-process|platform\.ts|maxRSS|memoryUsage|cpuUsage|growth/;
const together = globSync(`test/{${TOGETHER.join(',')}}/**/*.test.ts`, { cwd: import.meta.dirname }).filter(
  (file) => !CHANGES_PROCESS.test(`${file}\n${readFileSync(`${import.meta.dirname}/${file}`, 'utf8')}`),
);

export default defineConfig({
  test: {
    // Half of the time a test waits: for a process that it started, for a request. More workers than cores keep these busy.
    maxWorkers: 2 * availableParallelism(),
    // End-to-end tests start whole processes against an embedded GitHub.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    sequence: { sequencer: SlowFirst },
    projects: [
      // None of them changes what another one loads: each worker loads the sources once.
      { extends: true, test: { name: 'fast', include: fast, exclude: THOROUGH, isolate: false } },
      { extends: true, test: { name: 'thorough', include: THOROUGH, isolate: false } },
      {
        extends: true,
        test: {
          name: 'together',
          include: together,
          isolate: false,
          globalSetup: 'test/support/built.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: [...fast, ...together],
          globalSetup: 'test/support/built.ts',
        },
      },
    ],
  },
});
