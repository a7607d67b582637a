import type { KeyObject, verify } from 'node:crypto';
import { type MessagePort, Worker } from 'node:worker_threads';

/** Signatures checked by one message: a message for each would cost as much as the check. */
const BATCH = 64;
/** Two keep the cores busy while the caller reads on; more would wait for the caller. */
const THREADS = 2;
/** Bytes of an Ed25519 signature; one of another length is not checked here. */
const SIGNATURE = 64;
const MEMORY = { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 4 };

interface SignatureRequest {
  readonly key: KeyObject;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
  readonly answer: (valid: boolean | undefined) => void;
}

interface Thread {
  readonly worker: Worker;
  /** In the order they were sent, which is that of the answers. */
  readonly sent: (readonly SignatureRequest[])[];
}

interface Sent {
  readonly keys: readonly KeyObject[];
  /** Number of the key and length of what is signed, of each; in `bytes` each is followed by its signature. */
  readonly parts: readonly (readonly [key: number, length: number])[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const checks: SignatureRequest[] = [];
/** Absent: not needed yet. Empty: a thread failed, and what it was asked is checked by who asked. */
let threads: readonly Thread[] | undefined;
let turn = 0;

/**
 * Whether an Ed25519 signature is valid, found on another thread; undefined: it came to no answer, as of a ledger of few
 * records, which is read before a thread has started.
 */
export function checkAside(
  key: KeyObject,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean | undefined> {
  if (signature.byteLength !== SIGNATURE || threads?.length === 0) return Promise.resolve(undefined);
  return new Promise((answer) => {
    checks.push({ key, bytes, signature, answer });
    if (checks.length === 1) setImmediate(sendRest);
    if (checks.length === BATCH) send();
  });
}

/**
 * Ends the threads and frees their memory. Signatures sent and not yet answered are answered with undefined, so the caller
 * checks them itself. The next call of `checkAside` starts new threads.
 */
export function endSignatureThreads(): void {
  const ended = threads ?? [];
  threads = undefined;
  for (const { worker, sent } of ended) {
    worker.removeAllListeners();
    for (const { answer } of sent.splice(0).flat()) answer(undefined);
    // Nobody waits for it: the process may end before.
    worker.terminate().catch(() => undefined);
  }
}

/** Sends a batch that is not full to threads that already run; so few signatures start none, and the caller checks them. */
function sendRest(): void {
  if (checks.length === 0) return;
  if (threads !== undefined) send();
  else for (const { answer } of checks.splice(0)) answer(undefined);
}

function send(): void {
  const batch = checks.splice(0);
  threads ??= Array.from({ length: THREADS }, started);
  const thread = threads[turn % THREADS];
  turn += 1;
  if (thread === undefined) {
    for (const { answer } of batch) answer(undefined);
    return;
  }
  const sent = packed(batch);
  // The program ends when nothing else is left to do, but not before the answers are there.
  if (thread.sent.length === 0) thread.worker.ref();
  thread.sent.push(batch);
  thread.worker.postMessage(sent, [sent.bytes.buffer]);
}

function packed(batch: readonly SignatureRequest[]): Sent {
  const keys = [...new Set(batch.map(({ key }) => key))];
  const parts = batch.map(({ key, bytes }) => [keys.indexOf(key), bytes.byteLength] as const);
  const bytes = new Uint8Array(parts.reduce((sum, [, length]) => sum + length + SIGNATURE, 0));
  let at = 0;
  for (const part of batch.flatMap(({ bytes, signature }) => [bytes, signature])) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return { keys, parts, bytes };
}

function started(): Thread {
  // A text, so that the bundle needs no file beside it; nothing of how this program was started is taken over.
  const source = `(${answerAll})(require('node:worker_threads').parentPort, require('node:crypto').verify)`;
  const worker = new Worker(source, { eval: true, execArgv: [], env: {}, resourceLimits: MEMORY });
  const thread: Thread = { worker, sent: [] };
  worker.unref();
  worker.on('message', (valid: readonly (boolean | undefined)[]) => {
    const batch = thread.sent.shift() ?? [];
    if (thread.sent.length === 0) worker.unref();
    for (const [index, { answer }] of batch.entries()) answer(valid[index]);
  });
  const failed = (): void => {
    threads = [];
    for (const { answer } of thread.sent.splice(0).flat()) answer(undefined);
  };
  worker.on('error', failed);
  worker.on('exit', failed);
  return thread;
}

/** What runs on the thread; it may name nothing of this file. */
function answerAll(port: MessagePort, check: typeof verify): void {
  port.on('message', ({ keys, parts, bytes }: Sent) => {
    let at = 0;
    const valid = parts.map(([number, length]) => {
      const end = at + length;
      const signed = bytes.subarray(at, end);
      at = end + 64;
      const key = keys[number];
      try {
        return key === undefined ? undefined : check(null, signed, key, bytes.subarray(end, at));
      } catch {
        return undefined;
      }
    });
    port.postMessage(valid);
  });
}
