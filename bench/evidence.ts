/**
 * `npm run bench:evidence`: a ledger of 1,000, 10,000 and 100,000 records in a real git repository: appending it,
 * verifying it, and what of the verification is unavoidable (one Ed25519 check and one SHA-256 a record).
 *
 * Each measurement is a process of its own, so that peak memory is that of the one thing. Nothing here passes or fails.
 */
import { spawnSync } from 'node:child_process';
import { createPublicKey, hash, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Review } from '../src/approval/review.ts';
import { chain, type LedgerEnd } from '../src/evidence/chain.ts';
import { open } from '../src/evidence/envelope.ts';
import { readRecords } from '../src/evidence/read-through.ts';
import { type LedgerFile, LedgerReader } from '../src/evidence/reader.ts';
import { decisionsOf } from '../src/evidence/record.ts';
import { ed25519Signer, ed25519Verifier } from '../src/evidence/signers/ed25519.ts';
import type { Decision } from '../src/evidence/statement.ts';
import { ledgerFiles } from '../src/git/ledger.ts';
import { login } from '../src/ids.ts';
import { evaluation } from '../test/reporters/evaluation.ts';
import { newKey, RECORDING, sha } from '../test/support/evidence.ts';
import { BRANCH, LedgerRepository } from '../test/support/ledger-repository.ts';

const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const SIZES = [1_000, 10_000, 100_000];

interface Measured {
  readonly seconds: number;
  /** Processor time of this process alone, seconds. */
  readonly cpu: number;
  /** Peak resident memory, MB. */
  readonly peak: number;
  readonly records: number;
  readonly bytes?: number;
  /** In the reader and in the bare checks, over the same records in turns. */
  readonly reader?: Spent;
  readonly raw?: Spent;
}

/** Seconds. */
interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

/** What one closed pull request leaves: three reviews and a verdict over seven gates. */
function pullRequest(number: number): readonly [Decision, ...Decision[]] {
  const reviews = ['kim', 'lee', 'dana'].map(
    (who, index): Review => ({
      id: number * 10 + index,
      login: login(who),
      accountId: index + 1,
      account: 'human',
      association: 'member',
      state: 'approved',
      commit: sha(number),
      submittedAt: '2026-11-24T11:00:00Z',
      bodyDigest: 'b'.repeat(64),
    }),
  );
  const pull = {
    number,
    author: login('sam'),
    head: sha(number),
    merged: { commit: sha(number + 1), by: login('kim') },
    closedAt: '2026-11-24T12:00:00Z',
    reviews,
    evaluation: evaluation(),
  };
  const [first, ...more] = decisionsOf(pull, RECORDING);
  if (first === undefined) throw new TypeError('no decisions');
  return [first, ...more];
}

async function* appended(records: number, secret: string): AsyncGenerator<LedgerFile> {
  const signer = ed25519Signer(secret);
  let end: LedgerEnd | undefined;
  for (let number = 1; (end?.sequence ?? 0) < records; number += 1) {
    const made = await chain(end, pullRequest(number), signer);
    yield* made.records;
    end = made.end;
  }
}

async function append(size: number, directory: string, secret: string): Promise<Measured> {
  let records = 0;
  let bytes = 0;
  const counted = async function* () {
    for await (const file of appended(size, secret)) {
      records += 1;
      bytes += file.bytes.length;
      yield file;
    }
  };
  const measured = await clock(() => new LedgerRepository(directory).write(counted()));
  return { ...measured, records, bytes };
}

/** The built command, as an auditor runs it; what it used it says at its end. */
function verifyAll(directory: string, publicKey: string): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'aims-gate-bench-'));
  const key = join(folder, 'key.pem');
  writeFileSync(key, publicKey);
  const used = 'process.on("exit", () => process.stderr.write(JSON.stringify(process.resourceUsage())))';
  const start = performance.now();
  const done = spawnSync(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(used)}`, CLI],
      ...['evidence', 'verify', '--repo', directory, '--key', key],
    ],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true });
  const records = Number(
    /: ([\d,]{1,15}) records, one unbroken chain/.exec(done.stdout)?.[1]?.replaceAll(',', ''),
  );
  if (done.status !== 0 || Number.isNaN(records)) throw new TypeError(done.stdout + done.stderr);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(done.stderr) as NodeJS.ResourceUsage;
  return { seconds, cpu: (userCPUTime + systemCPUTime) / 1_000_000, peak: maxRSS / 1024, records };
}

/** Records that the reader and the bare checks take turns on. */
const TURN = 1000;

/**
 * The reader, whose signatures are checked in Node's thread pool, and the bare checks on one thread, over the same records
 * in turns: a busy machine slows both alike, and whoever comes second finds the bytes in the cache, so they change places.
 */
async function compare(directory: string, publicKey: string): Promise<Measured> {
  const ledger = new LedgerReader({ keys: [ed25519Verifier(publicKey)] });
  const key = createPublicKey(publicKey);
  const spent = { reader: { wall: 0, cpu: 0 }, raw: { wall: 0, cpu: 0 } };
  let records = 0;
  const turn = async (files: readonly LedgerFile[]): Promise<void> => {
    const parts = files.map(({ bytes }) => {
      const opened = open(bytes);
      if (!opened.ok || opened.signed.kind !== 'key') throw new TypeError('no signature');
      return { file: bytes, bytes: opened.signed.bytes, signature: opened.signed.signature };
    });
    const work = {
      reader: async () => {
        for await (const { read } of readRecords(files, ledger)) if (!read.ok) return false;
        return true;
      },
      raw: async () =>
        parts.every(({ file, bytes, signature }) => {
          return hash('sha256', file, 'hex').length === 64 && verify(null, bytes, key, signature);
        }),
    };
    const order = ['reader', 'raw'] as const;
    for (const one of (records / TURN) % 2 === 0 ? order : order.toReversed()) {
      const { seconds, cpu } = await clock(async () => {
        if (!(await work[one]())) throw new TypeError('the ledger does not hold');
      });
      spent[one].wall += seconds;
      spent[one].cpu += cpu;
    }
    records += files.length;
  };
  const measured = await clock(async () => {
    let files: LedgerFile[] = [];
    for await (const file of ledgerFiles(directory, BRANCH)) {
      files.push(file);
      if (files.length < TURN) continue;
      await turn(files);
      files = [];
    }
    await turn(files);
  });
  return { ...measured, records, ...spent };
}

async function clock(work: () => Promise<void>): Promise<Omit<Measured, 'records'>> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  // Kilobytes on Linux and macOS alike in Node.
  const peak = process.resourceUsage().maxRSS / 1024;
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1_000_000, peak };
}

function measure(phase: string, ...args: readonly string[]): Measured {
  const done = spawnSync(process.execPath, [import.meta.filename, phase, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(done.stdout) as Measured;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function each(seconds: number, records: number): string {
  return `${((seconds / records) * 1_000_000).toFixed(0)} µs a record`;
}

function report(size: number): void {
  const key = newKey();
  const repository = new LedgerRepository();
  try {
    const made = measure('append', String(size), repository.directory, key.secret);
    const checked = verifyAll(repository.directory, key.publicKey);
    const { reader = NONE, raw = NONE, records } = measure('compare', repository.directory, key.publicKey);
    const megabytes = ((made.bytes ?? 0) / 1_000_000).toFixed(1);
    say(`\n${made.records} records, ${megabytes} MB`);
    say(`  append (sealed, and stored by git fast-import): ${line(made)}`);
    say(`  verify (the built command, read by git cat-file): ${line(checked)}`);
    const both = ({ wall, cpu }: Spent): string =>
      `${each(wall, records)}, ${each(cpu, records)} of processor time`;
    say(`  the reader, signatures checked in the thread pool (${cpus().length} processors): ${both(reader)}`);
    say(`  Ed25519 and SHA-256 alone, on one thread: ${both(raw)}`);
    say(
      `  ratio of the bare checks to the reader: ${(raw.wall / reader.wall).toFixed(2)}; in processor time ${(raw.cpu / reader.cpu).toFixed(2)}`,
    );
  } finally {
    repository.remove();
  }
}

const NONE: Spent = { wall: 0, cpu: 0 };

function line({ seconds, cpu, peak, records }: Measured): string {
  return `${seconds.toFixed(2)} s, ${each(seconds, records)} (${each(cpu, records)} of processor time), peak ${peak.toFixed(0)} MB`;
}

const [phase, ...args] = process.argv.slice(2);
const [a = '', b = '', c = ''] = args;
const measured =
  phase === 'append' ? await append(Number(a), b, c) : phase === 'compare' ? await compare(a, b) : undefined;
if (measured !== undefined) say(JSON.stringify(measured));
else {
  say(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  for (const size of phase === undefined ? SIZES : [Number(phase)]) report(size);
}
