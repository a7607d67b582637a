#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// What Node compiles is kept in the machine's temporary folder: the next run starts sooner.
enableCompileCache();
const { commandLine } = await import('./run/command-line.ts');
await commandLine();
