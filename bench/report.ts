/**
 * `npm run bench:report`: time, memory and size of the evidence package, and how they grow with the ledger.
 *
 * Prints what it measured; nothing here passes or fails. The ledger is made beforehand and is not counted.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { organisationDecisions, organisationFiles } from '../test/support/organisation.ts';
import { PUBLIC_KEY, repositoryWith } from '../test/support/reported.ts';

const CLI = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
/** Two records a change: a review and a verdict. */
const SIZES = [
  { systems: 10, changes: 500 },
  { systems: 100, changes: 5_000 },
  { systems: 300, changes: 50_000 },
];

const [most = Infinity] = process.argv.slice(2).map(Number);
process.stdout.write(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`,
);
for (const size of SIZES.filter(({ changes }) => changes * 2 <= most)) {
  const scratch = mkdtempSync(join(tmpdir(), 'aims-gate-bench-'));
  const repository = await repositoryWith(organisationFiles(size), organisationDecisions(size));
  try {
    const key = join(scratch, 'key.pem');
    writeFileSync(key, PUBLIC_KEY);
    const where = ['--repo', repository.directory, '--rev', 'main', '--out', join(scratch, 'package')];
    const script = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      process.stderr.write(JSON.stringify({ maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 })); });`;
    const hook = `data:text/javascript,${encodeURIComponent(script)}`;
    const started = performance.now();
    const done = spawnSync(
      process.execPath,
      ['--import', hook, CLI, 'report', ...where, '--key', key, '--now', '2026-11-24'],
      { encoding: 'utf8' },
    );
    const wall = (performance.now() - started) / 1000;
    if (done.status !== 0) throw new TypeError(`${done.stdout}${done.stderr}`);
    const used = JSON.parse(done.stderr) as { readonly maxRSS: number; readonly cpu: number };
    process.stdout.write(
      `\n${size.systems} systems, ${size.changes * 2} records: ${wall.toFixed(1)} s by the clock, ${used.cpu.toFixed(1)} s of processor, ${Math.round(used.maxRSS / 1024)} MiB\n${done.stdout}`,
    );
  } finally {
    repository.remove();
    rmSync(scratch, { recursive: true, force: true });
  }
}
