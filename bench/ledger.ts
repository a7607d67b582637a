/**
 * `npm run bench:ledger [-- WRITERS [folder|git|github|s3]]`: processes that append to one ledger at the same moment, and what an append asks of
 * GitHub for one record and for ten.
 *
 * Prints what it measured; exits with 1 when a record was lost, is there twice or the chain is broken.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { append } from '../src/evidence/append.ts';
import { recordFrom } from '../src/evidence/mirror.ts';
import { ed25519Signer, ed25519Verifier } from '../src/evidence/signers/ed25519.ts';
import { verifyLedger } from '../src/evidence/verify.ts';
import { BOT, startEmbeddedGitHub } from '../test/support/embedded-github.ts';
import { startEmbeddedS3 } from '../test/support/embedded-s3.ts';
import { decisions, newKey } from '../test/support/evidence.ts';
import { storeAt, type Where } from '../test/support/writer.ts';
import { startWriter } from '../test/support/writers.ts';

const WRITERS = Number(process.argv[2] ?? 64);
const ONLY = process.argv[3];
const KEY = newKey();
const scratch = mkdtempSync(join(tmpdir(), 'aims-gate-bench-'));
const [github, s3] = await Promise.all([startEmbeddedGitHub(), startEmbeddedS3()]);
process.env.AWS_ACCESS_KEY_ID = 'AKIAIOSFODNN7EXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function bare(): string {
  const directory = mkdtempSync(join(scratch, 'repository-'));
  execFileSync('git', ['init', '--quiet', '--bare', directory]);
  return directory;
}

async function contend(name: string, places: readonly Where[]): Promise<void> {
  const started = performance.now();
  // Every writer has one decision of its own and one that its neighbour has too.
  const ends = await Promise.all(
    places.map((where, index) => startWriter({ where, from: index + 1, count: 2, secret: KEY.secret })),
  );
  const seconds = (performance.now() - started) / 1000;
  const [first] = places;
  if (first === undefined) return;
  const now = await (await storeAt(first)).open();
  const files = [];
  for (let number = 1; number <= now.count; number += 1)
    files.push(recordFrom(await now.read(number), number));
  const verification = await verifyLedger(files, [ed25519Verifier(KEY.publicKey)]);
  const found = verification.ok ? verification.types.get('override') : undefined;
  const failed = ends.flatMap((one) =>
    one.end === 'done' ? [] : [one.end === 'failed' ? one.said : 'killed by the machine: too little memory?'],
  );
  const tries = ends.flatMap((one) => (one.end === 'done' ? [one.written.tries] : [])).sort((a, b) => a - b);
  const whole = verification.ok && failed.length === 0 && found === places.length + 1;
  say(`\n${name}: ${places.length} writers at once`);
  say(
    `  ${whole ? 'nothing lost, nothing twice, one chain' : 'BROKEN'}: ${found} decisions in ${now.count} records`,
  );
  say(
    `  ${seconds.toFixed(1)} s; tries: median ${tries[Math.floor(tries.length / 2)]}, most ${tries.at(-1)}`,
  );
  for (const said of new Set(failed))
    say(`  ${said.split('\n').find((line) => line.includes('Error')) ?? said}`);
  if (!whole) process.exitCode = 1;
}

async function requests(records: number, branch: string): Promise<void> {
  // A store for each append, as every run has its own: nothing is known from before.
  const store = () => storeAt({ kind: 'github', url: github.url, token: github.token(BOT), branch });
  const writer = {
    signer: ed25519Signer(KEY.secret),
    sleep: async () => {},
    random: () => 0,
    clock: () => 0,
  };
  await append(await store(), decisions(3, 1000), writer);
  github.forget();
  await append(await store(), decisions(records), writer);
  const kinds = Map.groupBy(github.requests, ({ method }) => method);
  const list = [...kinds].map(([method, all]) => `${all.length} ${method}`).join(', ');
  say(`  ${records} ${records === 1 ? 'record' : 'records'}: ${github.requests.length} requests (${list})`);
}

try {
  say(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  say('\nRequests of one append on GitHub, to a ledger that exists');
  await requests(1, 'one');
  await requests(10, 'ten');
  const remote = bare();
  const at = { url: github.url, token: github.token(BOT), branch: 'many' };
  const places: Readonly<Record<string, readonly [string, () => Where]>> = {
    folder: ['A folder', () => ({ kind: 'dir', directory: join(scratch, 'ledger') })],
    git: [
      'A real git remote, each writer with a repository of its own',
      () => ({ kind: 'git', directory: bare(), remote }),
    ],
    github: ['The embedded GitHub', () => ({ kind: 'github', ...at })],
    s3: [
      process.env.S3_ENDPOINT === undefined ? 'The embedded S3' : `S3 at ${process.env.S3_ENDPOINT}`,
      () => ({ kind: 's3', endpoint: process.env.S3_ENDPOINT ?? s3.url, prefix: `many-${process.pid}` }),
    ],
  };
  for (const [kind, [name, place]] of Object.entries(places))
    if (ONLY === undefined || ONLY === kind) await contend(name, Array.from({ length: WRITERS }, place));
} finally {
  await Promise.all([github.close(), s3.close()]);
  rmSync(scratch, { recursive: true });
}
