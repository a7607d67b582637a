/**
 * `npm run bench`: requests and round trips, cold start and bundle size, a local check beside `danger local`, and how
 * the time grows with the change.
 *
 * Prints what it measured; nothing here passes or fails.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOLDER_PROMPT, PRODUCT } from '../test/support/product.ts';
import { TestRepository } from '../test/support/repository.ts';
import { type Candidate, medians } from './measure.ts';
import { countRequests, countRequestsByReviews } from './requests.ts';
import { growth } from './scale.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const ROUNDS = 15;
const DANGER = 'danger@14.0.7';

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? 'not measured' : `${time.toFixed(0)} ms`;
}

function ratio(time: number | undefined, against: number | undefined): string {
  return time === undefined || against === undefined ? '' : `${(time / against).toFixed(2)} ×`;
}

async function requests(): Promise<void> {
  say('\nThe action and GitHub (a wave: what is sent before any answer to it is given)');
  for (const [name, count] of await countRequests()) {
    const before = `${count.beforeVerdict} before the verdict is posted`;
    say(`  ${name}: ${count.requests} requests in ${count.waves} waves, ${before}`);
  }
  for (const [reviews, count] of await countRequestsByReviews())
    say(`  ${reviews} reviews: ${count.requests} requests in ${count.waves} waves`);
}

async function coldStart(): Promise<void> {
  const node: Candidate = {
    name: 'node -e 0',
    command: process.execPath,
    args: ['-e', '0'],
    until: 'exit',
    codes: [0],
  };
  const action: Candidate = {
    name: 'action, to its first line',
    command: process.execPath,
    args: [join(DIST, 'index.js')],
    // Without an event it reads its inputs, says what is missing, and stops.
    env: { PATH: process.env.PATH },
    until: 'first-line',
    codes: [0, 1],
  };
  const times = await medians(
    [node, action, { ...action, name: 'action, without an event', until: 'exit' }],
    ROUNDS,
  );
  say(`\nCold start (medians of ${ROUNDS})`);
  for (const [name, time] of times)
    say(`  ${name}: ${milliseconds(time)}  ${ratio(time, times.get(node.name))}`);
  const sizes = ['.', 'cli'].map((folder) =>
    readdirSync(join(DIST, folder))
      .filter((name) => name.endsWith('.js'))
      .reduce((sum, name) => sum + statSync(join(DIST, folder, name)).size, 0),
  );
  const [ofAction = 0, ofCli = 0] = sizes.map((bytes) => (bytes / 1_000_000).toFixed(2));
  say(`  bundle: action ${ofAction} MB, command line ${ofCli} MB`);
}

async function localCheck(): Promise<void> {
  const tools = mkdtempSync(join(tmpdir(), 'aims-gate-danger-'));
  const repository = new TestRepository();
  try {
    repository.commit('The product', PRODUCT);
    repository.branch('bolder');
    repository.commit('Bolder', { 'prompts/system.md': BOLDER_PROMPT });
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', tools, DANGER], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const rule = [
      "const changed = danger.git.modified_files.filter((path) => path.startsWith('prompts/'));",
      "if (changed.length > 0 && !danger.git.modified_files.some((path) => path.endsWith('model-card.md')))",
      "  warn('the prompt changed, the model card did not');",
    ];
    writeFileSync(join(tools, 'dangerfile.js'), `${rule.join('\n')}\n`);
    const cwd = repository.directory;
    const times = await medians(
      [
        {
          name: `danger local (${DANGER}, one file rule)`,
          command: process.execPath,
          args: [
            join(tools, 'node_modules', 'danger', 'distribution', 'commands', 'danger.js'),
            ...['local', '--base', 'main', '--dangerfile', join(tools, 'dangerfile.js')],
          ],
          cwd,
          until: 'exit',
          codes: [0],
        },
        {
          name: 'aims-gate check (7 gates)',
          command: process.execPath,
          args: [join(DIST, 'cli', 'index.js'), 'check', '--base', 'main'],
          cwd,
          until: 'exit',
          codes: [1],
        },
      ],
      ROUNDS,
    );
    const [danger] = times.values();
    say(`\nA local check of one changed prompt (medians of ${ROUNDS})`);
    for (const [name, time] of times) say(`  ${name}: ${milliseconds(time)}  ${ratio(time, danger)}`);
  } finally {
    repository.remove();
    rmSync(tools, { recursive: true });
  }
}

function scale(): void {
  say('\nGrowth with the number of changed files (processor time of the process and its git)');
  const measured = [1_000, 10_000, 100_000].map(growth);
  for (const { files, cpu, wall, changes } of measured) {
    const each = ((cpu / files) * 1_000_000).toFixed(0);
    say(
      `  ${files} files: ${cpu.toFixed(2)} s (${each} µs a file), ${wall.toFixed(2)} s by the clock, ${changes} seen`,
    );
  }
}

say(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
await requests();
await coldStart();
await localCheck();
scale();
