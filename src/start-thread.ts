import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** What the bundle's one entry is when it is started as a thread: `scripts/bundle.ts` names the same. */
export type ThreadName = 'record-thread' | 'proof-thread';

/** Starts the module `name` beside the one at `here` on a thread; from the bundle its entry, which then is that module. */
export function startThread(name: ThreadName, here: string, resourceLimits: ResourceLimits): Worker {
  const file = fileURLToPath(here);
  const entry = pathToFileURL(join(dirname(file), file.endsWith('.ts') ? `${name}.ts` : 'index.js')).href;
  const source = `globalThis[Symbol.for('aims-gate.thread')] = '${name}'; import(${JSON.stringify(entry)});`;
  return new Worker(source, { eval: true, execArgv: [], resourceLimits });
}
