#!/usr/bin/env node
globalThis[Symbol.for('aims-gate.command-line')] = true;
await import('../index.js');
