/**
 * Asks the emulator in this process without a connection: it answers hundreds of requests for each one of a client, and a
 * connection costs four times what the emulator does itself.
 */
import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';
import { get, type Server } from 'node:http';
import { omitUndefined } from '../../src/omit-undefined.ts';

export interface Sent {
  readonly status: number;
  readonly text: string;
  readonly link: string | undefined;
}

export type Send = (method: string, path: string, token: string | undefined, body: unknown) => Promise<Sent>;

/** What the emulator uses of a request, and of the answer to it. */
type Listener = (asked: object, answer: object) => void;

const STARTED = channel('http.server.request.start').name;

/** The way to the emulator that listens at `url`. */
export async function doorOf(url: string): Promise<Send> {
  const { host, port } = new URL(url);
  let server: Server | undefined;
  const found = (message: unknown): void => {
    const started = message as { readonly server: Server };
    const address = started.server.address();
    if (typeof address === 'object' && address?.port === Number(port)) server = started.server;
  };
  // Node tells of each request which server it is for: the emulator shows nobody its own.
  subscribe(STARTED, found);
  await new Promise((done, failed) => {
    get(url, { agent: false }, (answer) => answer.resume().on('end', done)).on('error', failed);
  });
  unsubscribe(STARTED, found);
  const [listener] = (server?.listeners('request') ?? []) as Listener[];
  if (listener === undefined) throw new TypeError('the emulator does not listen');
  return (method, path, token, body) => ask(listener, { method, url: path, host, token, body });
}

interface Question {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly token: string | undefined;
  readonly body: unknown;
}

function ask(listener: Listener, { method, url, host, token, body }: Question): Promise<Sent> {
  const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body));
  const headers = {
    host,
    'content-type': 'application/json',
    ...omitUndefined({ authorization: token === undefined ? undefined : `Bearer ${token}` }),
  };
  const asked = {
    method,
    url,
    headers,
    async *[Symbol.asyncIterator]() {
      if (bytes.length > 0) yield bytes;
    },
  };
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let link: string | undefined;
    const answer = {
      statusCode: 200,
      statusMessage: '',
      setHeader(name: string, value: string | readonly string[]) {
        if (name.toLowerCase() === 'link') link = String(value);
      },
      write(chunk: Uint8Array): boolean {
        chunks.push(chunk);
        return true;
      },
      end(chunk?: string | Uint8Array) {
        if (chunk !== undefined) chunks.push(Buffer.from(chunk));
        resolve({ status: answer.statusCode, text: Buffer.concat(chunks).toString('utf8'), link });
      },
      destroy: (error?: Error) => reject(error ?? new TypeError('the emulator broke off')),
    };
    listener(asked, answer);
  });
}
