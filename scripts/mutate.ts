/**
 * Which errors the tests notice: puts each one of `test/mutants.yml` into a copy of the sources, runs the nearest tests
 * there, and prints the score by room. Exit code 1 when one survives, 2 when the table does not fit the sources any more.
 *
 * `npm run mutate` for all of them, `npm run mutate -- gates` for one room, `-- gates/plan.ts` for one file, `-- review` for one list.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Mutant {
  /** Below `src/`. */
  readonly file: string;
  /** Stands once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Files or folders of tests that are run beside those of the room. */
  readonly tests?: readonly string[];
}

const ROOT = join(import.meta.dirname, '..');

/** The tests that are always run for a room: those that take seconds. */
const NEAREST: Readonly<Record<string, readonly string[]>> = {
  approval: [
    'as-of',
    'card-statement',
    'codeowners',
    'count',
    'lineage',
    'override',
    'roles',
    'timing',
    'signed/draft',
    'signed/weaker',
    'signed/document-words',
    'signed/envelope',
  ].map((name) => `test/approval/${name}`),
  change: [
    'kinds',
    'corpus',
    'classify',
    'diff',
    'similar',
    'links',
    'holes',
    'scopes',
    'guardrails/',
    'small-parts',
  ].map((name) => `test/change/${name}`),
  evidence: ['ledger', 'keys', 'merkle', 'proof', 'sigstore', 'records', 'addresses', 'ends'].map(
    (name) => `test/evidence/${name}`,
  ),
  gates: ['test/gates'],
};

const lists = parse(readFileSync(join(ROOT, 'test', 'mutants.yml'), 'utf8')) as Record<string, Mutant[]>;
const wanted = process.argv[2];
const mutants = Object.entries(lists).flatMap(([list, all]) =>
  all.filter((one) => wanted === undefined || wanted === list || one.file.startsWith(wanted)),
);

const stale = mutants.filter(({ file, find }) => {
  const text = readFileSync(join(ROOT, 'src', file), 'utf8');
  return text.split(find).length !== 2;
});
for (const { file, find } of stale) console.error(`src/${file} does not hold this once: ${find}`);
if (mutants.length === 0) console.error(`there is no list, room or file ${wanted}`);
if (stale.length > 0 || mutants.length === 0) process.exit(2);

const copy = mkdtempSync(join(tmpdir(), 'aims-gate-mutants-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
cpSync(ROOT, copy, { recursive: true, filter: (path) => !/\/(?:\.git|node_modules|lib)$/.test(path) });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));

if (!passes(mutants)) {
  console.error('the tests fail without any of the errors: fix them first');
  process.exit(2);
}
const killed = new Map<string, { killed: number; all: number }>();
for (const mutant of mutants) {
  const score = killed.get(roomOf(mutant)) ?? { killed: 0, all: 0 };
  const survives = survived(mutant);
  console.log(
    `${survives ? 'SURVIVED' : 'killed  '} src/${mutant.file}  ${oneLine(mutant.find)} → ${oneLine(mutant.replace)}`,
  );
  killed.set(roomOf(mutant), { killed: score.killed + (survives ? 0 : 1), all: score.all + 1 });
}
for (const [room, score] of killed) console.log(`${room.padEnd(12)} ${score.killed} of ${score.all} killed`);
const sum = [...killed.values()].reduce((all, one) => all + one.killed, 0);
console.log(`${'all'.padEnd(12)} ${sum} of ${mutants.length} killed`);
process.exitCode = sum === mutants.length ? 0 : 1;

/** Whether no test notices the error. */
function survived(mutant: Mutant): boolean {
  const path = join(copy, 'src', mutant.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(mutant.find, () => mutant.replace),
  );
  const quiet = passes([mutant]);
  writeFileSync(path, text);
  return quiet;
}

/** Whether the tests nearest to these pass in the copy. */
function passes(all: readonly Mutant[]): boolean {
  const tests = new Set(all.flatMap((one) => [...(one.tests ?? []), ...(NEAREST[roomOf(one)] ?? [])]));
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', '--bail', '1', '--maxWorkers', '1', '--reporter', 'dot', ...tests],
    { cwd: copy, stdio: 'ignore', timeout: 900_000 },
  );
  return run.status === 0;
}

function roomOf({ file }: Mutant): string {
  return file.split('/', 1)[0] ?? '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 70) || '(nothing)';
}
