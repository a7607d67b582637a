#!/usr/bin/env node
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { setFlagsFromString } from 'node:v8';

const OF_NODE = [
  'child_process',
  'crypto',
  'fs/promises',
  'perf_hooks',
  'stream',
  'util',
  'vm',
  'worker_threads',
  'zlib',
];

// What is missing in an older one would show as a stack trace.
if (Number.parseInt(process.versions.node, 10) < 22) {
  process.stderr.write(
    `aims-gate: it needs Node 22 or newer, and this is Node ${process.versions.node}\n→ install a newer one from https://nodejs.org\n`,
  );
  process.exit(2);
}
// `aims-gate … | head` closes the pipe early: what it read was enough, and the exit code stays the verdict's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
if (process.argv.length === 3 && process.argv[2] === '--version') {
  // Asked by scripts, often: nothing else has to be loaded for it.
  const { VERSION } = await import('../version.ts');
  process.stdout.write(`${VERSION}\n`);
} else {
  prepareShortRun();
  const { commandLine } = await import('./program.ts');
  await commandLine();
  // Ends here, as soon as what it wrote is out: to take the heap apart first costs as much as a small verdict.
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))),
  );
  process.exit();
}

/** What makes the start of a command cheap. */
function prepareShortRun(): void {
  // Node brings its own modules compiled, for its own flags of V8: what every command needs of them is loaded before the
  // flags change, or each would be compiled again.
  for (const name of OF_NODE) process.getBuiltinModule?.(name);
  // Most commands end in half a second: what V8 does to make long runs fast would cost more than it brings.
  for (const flag of ['--no-maglev', '--semi-space-growth-factor=8']) setFlagsFromString(flag);
  // What Node compiles is kept in the machine's temporary folder, whole functions and not only their outlines: the next
  // run starts sooner. The flag comes first, as the cache is kept by flags.
  setFlagsFromString('--no-lazy');
  enableCompileCache();
  if (getCompileCacheDir() === undefined) setFlagsFromString('--lazy');
}
