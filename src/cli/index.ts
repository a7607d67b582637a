#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// What is missing in an older one would show as a stack trace.
if (Number.parseInt(process.versions.node, 10) < 22) {
  process.stderr.write(
    `aims-gate: it needs Node 22 or newer, and this is Node ${process.versions.node}\n→ install a newer one from https://nodejs.org\n`,
  );
  process.exit(2);
}
// What Node compiles is kept in the machine's temporary folder: the next run starts sooner.
enableCompileCache();
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
  const { commandLine } = await import('./program.ts');
  await commandLine();
}
