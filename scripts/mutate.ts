/**
 * Which errors the tests detect: puts one error at a time into a copy of the sources, runs the test files that execute the changed
 * function, the quickest first, and prints the score by room. Exit code 1: an error survives; 2: the table does not fit the sources.
 *
 *   npm run mutate                      the errors of `test/mutants.yml`, chosen by hand
 *   npm run mutate -- gates             of one room, one file (`gates/plan.ts`) or one list (`review`)
 *   npm run mutate -- --random 25       25 random errors in each of the rooms that decide (`--seed 2`: others)
 *
 * First the tests run once, to see which file executes which function; `--reach FILE` keeps that and uses it again. What a test
 * runs in a child process is not seen: an error in it needs `tests` in the table.
 */
import { appendFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { generateMutants, type Mutant } from './mutation/generate.ts';
import { copySources, measureReach, passes, type Reach } from './mutation/tests.ts';

/** An error of `test/mutants.yml`. */
interface Listed {
  /** Below `src/`. */
  readonly file: string;
  /** Stands once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Files or folders of tests that are run beside those that execute the function. */
  readonly tests?: readonly string[];
}

const ROOT = join(import.meta.dirname, '..');
/** The rooms that decide. */
const ROOMS = ['approval', 'change', 'evidence', 'gates'];
/** Processor time of the tests of one error, in milliseconds; the slowest are left out. */
const BUDGET = 40_000;
/** How many of the test files are run first. */
const QUICK = 4;
/** Milliseconds after which a run counts as one that does not end. */
const LIMIT = 600_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    random: { type: 'string' },
    seed: { type: 'string', default: '1' },
    reach: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    log: { type: 'string' },
  },
});
const [wanted] = positionals;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const mutants = values.random === undefined ? listedMutants() : randomMutants(Number(values.random));
const copies = Array.from({ length: Number(values.jobs) }, copySources);
const reach = await measureReach(copies[0] ?? '', filesOf(ROOMS).map(sourceOf), values.reach);
const score = new Map<string, { killed: number; all: number }>();
const left = [...mutants];
await Promise.all(
  copies.map(async (copy) => {
    for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
      const tests = testsOf(mutant, reach);
      const survives = tests.length === 0 || (await isSurvivor(copy, mutant, tests));
      const room = mutant.file.split('/', 1)[0] ?? '';
      const { killed, all } = score.get(room) ?? { killed: 0, all: 0 };
      score.set(room, { killed: killed + Number(!survives), all: all + 1 });
      print(`${survives ? 'SURVIVED' : 'killed  '} ${describe(mutant)} (${tests.length} test files)`);
    }
  }),
);
for (const [room, { killed, all }] of score) print(`${room.padEnd(12)} ${killed} of ${all} killed`);
const killed = [...score.values()].reduce((sum, one) => sum + one.killed, 0);
print(`${'all'.padEnd(12)} ${killed} of ${mutants.length} killed`);
process.exitCode = killed === mutants.length ? 0 : 1;

function listedMutants(): readonly Mutant[] {
  const lists = parse(readFileSync(join(ROOT, 'test', 'mutants.yml'), 'utf8')) as Record<string, Listed[]>;
  const all = Object.entries(lists).flatMap(([list, entries]) =>
    entries.filter((one) => wanted === undefined || wanted === list || one.file.startsWith(wanted)),
  );
  const stale = all.filter(({ file, find }) => sourceOf(file).text.split(find).length !== 2);
  for (const { file, find } of stale) console.error(`src/${file} does not hold this once: ${find}`);
  if (all.length === 0) console.error(`there is no list, room or file ${wanted}`);
  if (stale.length > 0 || all.length === 0) process.exit(2);
  return all.map(({ file, find, replace, tests = [] }) => {
    const { text, bodies } = sourceOf(file);
    const start = text.indexOf(find);
    const inside = bodies.filter((body) => body.start <= start && start < body.end).map((body) => body.start);
    return { file, start, end: start + find.length, replace, kind: 'by hand', inside, tests };
  });
}

/** The same for the same seed, as long as the sources are the same. */
function randomMutants(count: number): readonly Mutant[] {
  return ROOMS.filter((room) => wanted === undefined || wanted === room).flatMap((room) => {
    let state = Number(values.seed);
    const next = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
    const all = filesOf([room]).flatMap((file) => sourceOf(file).mutants);
    print(`${room.padEnd(12)} ${all.length} possible errors`);
    const ranked = all.map((one) => ({ one, rank: next() })).toSorted((a, b) => a.rank - b.rank);
    return ranked.slice(0, count).map(({ one }) => one);
  });
}

function filesOf(rooms: readonly string[]): readonly string[] {
  const files = rooms.flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: join(ROOT, 'src') }));
  return files.filter((file) => !file.includes('generated')).toSorted();
}

function sourceOf(file: string) {
  const text = readFileSync(join(ROOT, 'src', file), 'utf8');
  return { file, text, ...generateMutants(file, text) };
}

/** Its own tests, and those that execute the function: at least one, the quickest first. */
function testsOf({ file, inside, tests = [] }: Mutant, all: readonly Reach[]): readonly string[] {
  const body = inside.at(-1);
  const runs = (isNear: (one: string) => boolean) => all.filter(({ functions }) => functions.some(isNear));
  const ofFunction = runs((one) => one === `${file}:${body}`);
  let sum = 0;
  // No test is known to execute the function when the file changed after `--reach` was written.
  const near = (ofFunction.length > 0 ? ofFunction : runs((one) => one.startsWith(`${file}:`)))
    .toSorted((a, b) => a.ms - b.ms)
    .filter(({ ms }, at) => {
      sum += ms;
      return at === 0 || sum <= BUDGET;
    });
  return [...near.map(({ test }) => test), ...tests];
}

async function isSurvivor(copy: string, mutant: Mutant, tests: readonly string[]): Promise<boolean> {
  const path = join(copy, 'src', mutant.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, mutant.start) + mutant.replace + text.slice(mutant.end));
  const run = ['--bail', '1', '--maxWorkers', '1'];
  // Vitest starts with the longest file. Most errors are detected by a quick one.
  const part = (some: readonly string[]): Promise<boolean> => {
    const bundles = some.some((one) => mutant.tests?.includes(one));
    return passes(copy, [...run, ...some], { limit: LIMIT, bundles });
  };
  const survives =
    (await part(tests.slice(0, QUICK))) && (tests.length <= QUICK || (await part(tests.slice(QUICK))));
  writeFileSync(path, text);
  return survives;
}

function describe({ file, start, end, replace, kind }: Mutant): string {
  const { text } = sourceOf(file);
  const line = text.slice(0, start).split('\n').length;
  const short = (part: string): string => part.replace(/\s+/g, ' ').slice(0, 100) || '(nothing)';
  return `src/${file}:${line} ${kind}: ${short(text.slice(start, end))} → ${short(replace)}`;
}

function print(line: string): void {
  console.log(line);
  if (values.log !== undefined) appendFileSync(values.log, `${line}\n`);
}
