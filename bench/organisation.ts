/**
 * `npm run bench:org`: the report over an organisation of 50 repositories and 300 AI systems whose ledgers hold 1,000,
 * 10,000 and 100,000 records in all: from clones, whose ledgers are verified, and from exports to Parquet.
 *
 * `-- 1000` measures one size. `-- exports 1000 10000`: 1,000 repositories of 10,000 records each, from exports; one of them is
 * made, and the others are copies of its files under other names, because making each takes a quarter of a minute. Each measurement is a process of its own, so that peak memory is that of the one thing. Nothing here passes or fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chain, type LedgerEnd } from '../src/evidence/chain.ts';
import type { LedgerFile } from '../src/evidence/reader.ts';
import { ed25519Signer } from '../src/evidence/signers/ed25519.ts';
import type { Signer } from '../src/evidence/signers/signer.ts';
import { reportOrganisation } from '../src/report/organisation/io/generate.ts';
import { newKey } from '../test/support/evidence.ts';
import { LedgerRepository } from '../test/support/ledger-repository.ts';
import { organisationDecisions, organisationFiles } from '../test/support/organisation.ts';
import { TestRepository } from '../test/support/repository.ts';

const SIZES = [1_000, 10_000, 100_000];
const REPOSITORIES = 50;
const SYSTEMS = 6;
const TEAMS = 8;
const NOW = '2026-11-24T00:00:00.000Z';
const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');

interface Measured {
  readonly seconds: number;
  /** Peak resident memory, MB: Node and DuckDB are one process. */
  readonly peak: number;
}

async function* ledger(records: number, signer: Signer): AsyncGenerator<LedgerFile> {
  let end: LedgerEnd | undefined;
  // Two decisions a change, and a checkpoint closes each append.
  const decisions = organisationDecisions({ systems: SYSTEMS, changes: Math.ceil(records / 3) });
  for (let decision = decisions.next(); decision.done !== true; decision = decisions.next()) {
    const second = decisions.next();
    const made = await chain(end, [decision.value, ...(second.done === true ? [] : [second.value])], signer);
    yield* made.records;
    end = made.end;
  }
}

interface Fixture {
  readonly folder: string;
  readonly signer: Signer;
  readonly keyFile: string;
}

function fixtureIn(folder: string): Fixture {
  const key = newKey();
  const keyFile = join(folder, 'key.pem');
  writeFileSync(keyFile, key.publicKey);
  return { folder, signer: ed25519Signer(key.secret), keyFile };
}

/** One repository: its clone, and what it exports. */
async function oneRepository(records: number, index: number, { folder, signer, keyFile }: Fixture) {
  const repository = new TestRepository();
  const directory = join(folder, `repository-${index}`);
  repository.commit('The product', organisationFiles({ systems: SYSTEMS }));
  repository.git('remote', 'add', 'origin', `https://github.com/acme/repository-${index}.git`);
  execFileSync('mv', [repository.directory, directory]);
  const clone = join(directory, '.git');
  await new LedgerRepository(clone).write(ledger(records, signer));
  const at = ['--repo', clone, '--key', keyFile];
  const run = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [CLI, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
  const [packed, table] = [join(folder, `package-${index}`), join(folder, `${index}.parquet`)];
  run('report', ...at, '--rev', 'main', '--now', NOW, '--out', packed);
  run('evidence', 'export', ...at, '--format', 'parquet', '--out', table);
  return { clone, report: join(packed, 'report.json'), table };
}

function teamOf(index: number): string {
  return `team-${index % TEAMS}`;
}

function writeList(folder: string, name: string, lines: readonly string[]): void {
  const text = `version: 1\nname: Acme\nrepositories:\n${lines.join('\n')}\n`;
  writeFileSync(join(folder, `${name}.yml`), text);
}

/** Clones, exports of each, and the two files that list them. */
async function organisation(records: number, folder: string): Promise<void> {
  const fixture = fixtureIn(folder);
  const [clones, exported]: [string[], string[]] = [[], []];
  for (let index = 0; index < REPOSITORIES; index += 1) {
    const { clone, report, table } = await oneRepository(records / REPOSITORIES, index, fixture);
    const team = teamOf(index);
    clones.push(`  - { team: ${team}, clone: ${clone}, rev: main, keys: [${fixture.keyFile}] }`);
    exported.push(`  - { team: ${team}, report: ${report}, ledger: ${table} }`);
  }
  writeList(folder, 'clones', clones);
  writeList(folder, 'exports', exported);
}

/** The exports of many repositories, which differ in their names alone. */
async function copies(repositories: number, records: number, folder: string): Promise<void> {
  const one = await oneRepository(records, 0, fixtureIn(folder));
  const text = readFileSync(one.report, 'utf8');
  const lines = Array.from({ length: repositories }, (_, index) => {
    const [report, table] = [join(folder, `report-${index}.json`), join(folder, `copy-${index}.parquet`)];
    writeFileSync(report, text.replaceAll('acme/repository-0', `acme/repository-${index}`));
    copyFileSync(one.table, table);
    return `  - { team: ${teamOf(index)}, report: ${report}, ledger: ${table} }`;
  });
  writeList(folder, 'exports', lines);
}

async function measured(org: string, out: string): Promise<void> {
  const start = performance.now();
  const code = await reportOrganisation({ org, out, memory: '256MB', now: NOW });
  if (code !== 0) throw new TypeError(`exit code ${code}`);
  const seconds = (performance.now() - start) / 1000;
  // Kilobytes on Linux and macOS alike in Node.
  say(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024 } satisfies Measured));
}

function measure(org: string, out: string): Measured {
  const done = spawnSync(process.execPath, [import.meta.filename, 'run', org, out], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(done.stdout.trimEnd().split('\n').at(-1) ?? '') as Measured;
}

function size(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1_000_000;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function sayMeasured(folder: string, from: string): void {
  const out = join(folder, `out-${from}`);
  const { seconds, peak } = measure(join(folder, `${from}.yml`), out);
  say(
    `  from ${from}: ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB, ${size(out).toFixed(2)} MB written`,
  );
}

async function inScratch(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aims-gate-bench-org-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [phase, ...args] = process.argv.slice(2);
const sizes = phase === undefined ? SIZES : [Number(phase)];
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}; DuckDB may hold 256 MB`;
if (phase === 'run') {
  const [org = '', out = ''] = args;
  await measured(org, out);
} else if (phase === 'exports') {
  const [repositories = 1000, records = 10_000] = args.map(Number);
  say(machine);
  await inScratch(async (folder) => {
    await copies(repositories, records, folder);
    say(
      `\n${repositories} repositories, ${repositories * SYSTEMS} systems, about ${repositories * records} records`,
    );
    sayMeasured(folder, 'exports');
  });
} else {
  say(machine);
  for (const records of sizes)
    await inScratch(async (folder) => {
      await organisation(records, folder);
      say(`\n${REPOSITORIES} repositories, ${REPOSITORIES * SYSTEMS} systems, about ${records} records`);
      for (const from of ['clones', 'exports']) sayMeasured(folder, from);
    });
}
