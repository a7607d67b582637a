#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// What Node compiles is kept in the machine's temporary folder: the next run starts sooner.
enableCompileCache();
// `aims-gate … | head` closes the pipe early: what it read was enough, and the exit code stays the verdict's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
const { commandLine } = await import('./run/command-line.ts');
await commandLine();
