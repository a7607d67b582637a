/**
 * `npm run bench:org`: the report over an organisation of 50 repositories and 300 AI systems whose ledgers hold 1,000,
 * 10,000 and 100,000 records in all: from clones, whose ledgers are verified, and from exports to Parquet.
 *
 * `-- 1000` measures one size. Each measurement is a process of its own, so that peak memory is that of the one thing. Nothing here passes or fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** Clones, exports of each, and the two files that list them. */
async function organisation(records: number, folder: string): Promise<void> {
  const key = newKey();
  const signer = ed25519Signer(key.secret);
  const keyFile = join(folder, 'key.pem');
  writeFileSync(keyFile, key.publicKey);
  const [clones, exported]: [string[], string[]] = [[], []];
  for (let index = 0; index < REPOSITORIES; index += 1) {
    const repository = new TestRepository();
    const directory = join(folder, `repository-${index}`);
    repository.commit('The product', organisationFiles({ systems: SYSTEMS }));
    repository.git('remote', 'add', 'origin', `https://github.com/acme/repository-${index}.git`);
    execFileSync('mv', [repository.directory, directory]);
    const clone = join(directory, '.git');
    await new LedgerRepository(clone).write(ledger(records / REPOSITORIES, signer));
    const at = ['--repo', clone, '--key', keyFile];
    const run = (...args: readonly string[]): string =>
      execFileSync(process.execPath, [CLI, ...args], {
        stdio: ['ignore', 'pipe', 'inherit'],
        encoding: 'utf8',
      });
    const [packed, table] = [join(folder, `package-${index}`), join(folder, `${index}.parquet`)];
    run('report', ...at, '--rev', 'main', '--now', NOW, '--out', packed);
    run('evidence', 'export', ...at, '--format', 'parquet', '--out', table);
    const team = `team-${index % TEAMS}`;
    clones.push(`  - { team: ${team}, clone: ${clone}, rev: main, keys: [${keyFile}] }`);
    exported.push(`  - { team: ${team}, report: ${packed}/report.json, ledger: ${table} }`);
  }
  for (const [name, lines] of [
    ['clones', clones],
    ['exports', exported],
  ] as const)
    writeFileSync(
      join(folder, `${name}.yml`),
      `version: 1\nname: Acme\nrepositories:\n${lines.join('\n')}\n`,
    );
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

const [phase, ...args] = process.argv.slice(2);
const sizes = phase === undefined ? SIZES : [Number(phase)];
if (phase === 'run') {
  const [org = '', out = ''] = args;
  await measured(org, out);
} else {
  say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}; DuckDB may hold 256 MB`);
  for (const records of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'aims-gate-bench-org-'));
    try {
      await organisation(records, folder);
      say(`\n${REPOSITORIES} repositories, ${REPOSITORIES * SYSTEMS} systems, about ${records} records`);
      for (const from of ['clones', 'exports']) {
        const out = join(folder, `out-${from}`);
        const { seconds, peak } = measure(join(folder, `${from}.yml`), out);
        say(
          `  from ${from}: ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB, ${size(out).toFixed(2)} MB written`,
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
