#!/usr/bin/env node
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
  const { commandLine } = await import('./program.ts');
  await commandLine();
  // Ends here, as soon as what it wrote is out: to take the heap apart first costs as much as a small verdict.
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))),
  );
  (globalThis as { [keep: symbol]: (() => void) | undefined })[Symbol.for('aims-gate.keep-compiled')]?.();
  process.exit();
}
