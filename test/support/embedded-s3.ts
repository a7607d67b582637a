/**
 * An embedded S3: `emulate`'s, behind a front that supplies what it lacks: conditional writes (`If-None-Match: *` answers
 * 412 when the key is there) and, for a bucket with Object Lock, a look at the lock each object is written with. It follows
 * Amazon's documentation; it is no proof that Amazon follows it too.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';

export interface EmbeddedS3 {
  /** What the store is given as `endpoint`. */
  readonly url: string;
  /** Key → what it was locked with. */
  readonly locks: ReadonlyMap<string, string>;
  readonly requests: readonly string[];
  /** Answers the next `times` requests of `method` with `status` and S3's `code`. */
  fail(method: string, status: number, code: string, times: number): void;
  /** From now on the storage overwrites, whatever it is told. */
  ignoreConditions(): void;
  close(): Promise<void>;
}

export async function startEmbeddedS3(): Promise<EmbeddedS3> {
  const emulator = await createEmulator({ service: 'aws', port: await freePort() });
  const made = await fetch(`${emulator.url}/audit`, { method: 'PUT' });
  if (!made.ok) throw new TypeError(`no bucket: ${made.status} ${await made.text()}`);
  const locks = new Map<string, string>();
  const requests: string[] = [];
  const faults: { method: string; status: number; code: string; times: number }[] = [];
  let conditions = true;
  // One write after another: S3 decides conditional writes of a key one by one too.
  let turn: Promise<unknown> = Promise.resolve();
  const forward = async (request: IncomingMessage, body: Buffer): Promise<Response> => {
    const path = request.url ?? '/';
    const url = `${emulator.url}${path}`;
    const method = request.method ?? 'GET';
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && !HOPS.has(entry[0]),
      ),
    );
    if (method === 'PUT' && conditions && request.headers['if-none-match'] === '*')
      if ((await fetch(url, { headers })).status === 200) return s3Error(412, 'PreconditionFailed');
    const mode = request.headers['x-amz-object-lock-mode'];
    const until = request.headers['x-amz-object-lock-retain-until-date'];
    if (mode !== undefined) locks.set(path.replace('/audit/', '').replace(/\?.*/, ''), `${mode} ${until}`);
    return fetch(url, { method, headers, ...(method === 'PUT' ? { body: new Uint8Array(body) } : {}) });
  };
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      requests.push(`${request.method} ${request.url}`);
      const fault = faults.find((one) => one.method === request.method && one.times > 0);
      if (fault !== undefined) fault.times -= 1;
      const given =
        fault === undefined
          ? await forward(request, unchunked(request, Buffer.concat(chunks)))
          : s3Error(fault.status, fault.code);
      const bytes = Buffer.from(await given.arrayBuffer());
      response.writeHead(given.status, { 'content-type': given.headers.get('content-type') ?? 'text/plain' });
      response.end(bytes);
    };
    const mine = turn.then(answer);
    turn = mine.catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    locks,
    requests,
    fail: (method, status, code, times) => void faults.push({ method, status, code, times }),
    ignoreConditions: () => {
      conditions = false;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await emulator.close();
    },
  };
}

const HOPS = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'content-encoding',
  'expect',
]);

/** Clients may sign a body piece by piece (`aws-chunked`): the pieces without what is around them. */
function unchunked(request: IncomingMessage, body: Buffer): Buffer {
  if (!String(request.headers['content-encoding'] ?? '').includes('aws-chunked')) return body;
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.subarray(at, end).toString('latin1'), 16);
    if (!(size > 0)) break;
    pieces.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(pieces);
}

function s3Error(status: number, code: string): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return new Response(body, { status, headers: { 'content-type': 'application/xml' } });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
