/**
 * How processor time grows when a hostile text doubles: 2 is linear, 4 its square. Best of three runs at each size, after one to
 * warm up; each text is a changed file that the detectors look into.
 *
 *     npm run bench:growth
 */
import { candidatesOf, detectorsFor } from '../src/change/detect.ts';
import { presetPolicy } from '../src/evaluation/load-policy.ts';
import { scanFiles } from '../src/evaluation/scan-files.ts';
import { openCatalog } from '../src/evaluation/shipped-data.ts';
import { Memory } from '../test/support/memory.ts';

const ROUNDS = 3;
const SIZE = 400_000;

const repeated = (text: string) => (size: number) => text.repeat(Math.ceil(size / text.length));

const TEXTS: readonly (readonly [name: string, path: string, text: (size: number) => string])[] = [
  ['blanks in a list of packages', 'requirements.txt', repeated(' ')],
  ['a lock file', 'yarn.lock', repeated('"a@^1":\n  version "1"\n')],
  ['XML that never closes', 'pom.xml', (size) => `<project>${repeated('<dependency>')(size)}`],
  ['heredocs that never end', 'deploy.sh', repeated('cat <<EOF\n')],
  ['quotes that never end', 'a.py', repeated('"""')],
  ['brackets', 'a.ts', repeated('(')],
  ['template literals', 'a.ts', repeated('`$' + '{')],
  ['strings that are joined', 'a.py', (size) => `x = ${repeated('"a" + ')(size)}"b"`],
  ['a notebook in depth', 'a.ipynb', repeated('[')],
  ['a setting of aliases', 'config.yml', repeated('a: *b\n')],
  ['JSON in depth', 'config.json', repeated('{"a":')],
  ['a prompt of emphasis', 'prompts/system.md', repeated('*a_')],
  ['a prompt of quotations', 'prompts/system.md', repeated('> ')],
  ['a prompt of links', 'prompts/system.md', repeated('[a](')],
  ['a prompt of limits', 'prompts/system.md', repeated('Never tell a secret to anybody. ')],
];

const detectors = detectorsFor(await presetPolicy('baseline', openCatalog()));

/** Processor time in milliseconds of one look into `text`. */
async function spent(path: string, text: string): Promise<number> {
  const memory = new Memory();
  const entries = await memory.entries(memory.commit('head', { [path]: text }), [path]);
  const head = entries?.get(path);
  if (head === undefined) throw new TypeError(`${path} is not there`);
  const isPrompt = (name: string) => name.startsWith('prompts/');
  const candidates = candidatesOf([{ path, status: 'added', head }], detectors, isPrompt);
  const start = process.cpuUsage();
  await scanFiles(candidates, memory);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function best(path: string, text: string): Promise<number> {
  await spent(path, text);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) least = Math.min(least, await spent(path, text));
  return least;
}

console.log(`processor time at ${SIZE / 1000} kB and at twice that, best of ${ROUNDS}`);
for (const [name, path, text] of TEXTS) {
  const [once, twice] = [await best(path, text(SIZE)), await best(path, text(2 * SIZE))];
  console.log(`${(twice / once).toFixed(2)}  ${once.toFixed(0)} → ${twice.toFixed(0)} ms  ${name} (${path})`);
}
