/**
 * A proxy as an enterprise has one: it takes `CONNECT`, knows names that nobody else does, and says whom it let through.
 * Hosts under `.invalid` exist nowhere (RFC 2606), so whatever reached them went through here.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestProxy {
  readonly url: string;
  /** Hosts that were asked for, with the port, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** @param hosts name → the address (`http://127.0.0.1:…`) that answers for it */
export async function startProxy(hosts: Readonly<Record<string, string>>): Promise<TestProxy> {
  const asked: string[] = [];
  const targetOf = (host: string): URL | undefined => {
    asked.push(host);
    const found = hosts[host.replace(/:\d+$/, '')];
    return found === undefined ? undefined : new URL(found);
  };
  // Plain http may also come as a request for a whole address.
  const server = createServer((asking, answering) => {
    const url = new URL(asking.url ?? '/', 'http://none.invalid');
    const target = targetOf(url.host);
    if (target === undefined) {
      answering.writeHead(502).end();
      return;
    }
    const { method, headers } = asking;
    const onward = request(
      { host: target.hostname, port: target.port, path: `${url.pathname}${url.search}`, method, headers },
      (answer) => {
        answering.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(answering);
      },
    );
    asking.pipe(onward);
  });
  server.on('connect', (asking, client) => {
    const target = targetOf(asking.url ?? '');
    if (target === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(Number(target.port), target.hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** `https` before a server that speaks `http`, with the certificate that a client must be told to trust. */
export async function startTls(
  host: string,
  upstream: string,
): Promise<{ readonly url: string; readonly certificate: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'aims-gate-tls-'));
  const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`, '-days', '2'];
  const made = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    keyFile,
    '-out',
    certificateFile,
  ];
  execFileSync('openssl', ['req', '-x509', ...made, ...subject], { stdio: 'pipe' });
  const [key, text] = [readFileSync(keyFile, 'utf8'), readFileSync(certificateFile, 'utf8')];
  rmSync(folder, { recursive: true });
  const target = new URL(upstream);
  const server = createTlsServer({ key, cert: text }, (asking, answering) => {
    const { method, headers, url: path } = asking;
    const onward = request({ host: target.hostname, port: target.port, path, method, headers }, (answer) => {
      answering.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(answering);
    });
    asking.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    certificate: text,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
