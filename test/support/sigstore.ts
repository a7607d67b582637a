/** A Sigstore instance in this process: certificate authority, certificate log and transparency log of `@sigstore/mock`. */
import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, rekorHandler } from '@sigstore/mock';

export interface TestSigstore {
  readonly url: string;
  /** The trusted root of this instance, as a team keeps it. */
  readonly root: string;
  close(): Promise<void>;
}

export async function startSigstore(): Promise<TestSigstore> {
  const [caKey, ctKey, logKey] = [keyPair('P-384'), keyPair('P-256'), keyPair('P-256')];
  const ctLog = await initializeCTLog(ctKey);
  const ca = await initializeCA(caKey, ctLog);
  const tlog = await initializeTLog('http://localhost', logKey);
  const handlers = [fulcioHandler(ca, { strict: true, subjectClaim: 'email' }), rekorHandler(tlog)];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const handler = handlers.find(({ path }) => path === request.url);
      const answer = await handler?.fn(asLogged(Buffer.concat(chunks).toString('utf8')));
      response.writeHead(answer?.statusCode ?? 404, { 'content-type': answer?.contentType ?? 'text/plain' });
      response.end(answer?.response ?? 'not here');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    root: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [log(logKey.publicKey)],
      certificateAuthorities: [
        {
          subject: { organization: 'test', commonName: 'test' },
          uri: 'http://localhost',
          certChain: { certificates: [{ rawBytes: base64(ca.rootCertificate) }] },
          validFor: { start: '2020-01-01T00:00:00Z' },
        },
      ],
      ctlogs: [log(ctKey.publicKey)],
      timestampAuthorities: [],
    }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

interface Proposed {
  readonly kind?: string;
  readonly spec?: {
    readonly proposedContent?: { readonly envelope: string; readonly verifiers: readonly string[] };
  };
}

/** The log keeps digests and signatures of the envelope that is proposed; `@sigstore/mock` keeps what it gets. */
function asLogged(body: string): string {
  const { kind, spec } = JSON.parse(body) as Proposed;
  const proposed = spec?.proposedContent;
  if (kind !== 'dsse' || proposed === undefined) return body;
  const { payload, signatures } = JSON.parse(proposed.envelope) as {
    readonly payload: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
  const hash = (bytes: Buffer | string) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(bytes).digest('hex'),
  });
  return JSON.stringify({
    apiVersion: '0.0.1',
    kind,
    spec: {
      envelopeHash: hash(proposed.envelope),
      payloadHash: hash(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }, index) => ({
        signature: sig,
        verifier: proposed.verifiers[index],
      })),
    },
  });
}

function keyPair(namedCurve: string) {
  return generateKeyPairSync('ec', { namedCurve });
}

function log(key: KeyObject): object {
  const der = key.export({ type: 'spki', format: 'der' });
  return {
    baseUrl: 'http://localhost',
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: der.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: '2020-01-01T00:00:00Z' },
    },
    logId: { keyId: createHash('sha256').update(der).digest('base64') },
  };
}

function base64(bytes: ArrayBufferView): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** A token as a provider gives it to a person; nobody checks its signature here. */
export function identityToken(email: string, issuer: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ iss: issuer, sub: 'x', email, email_verified: true, aud: 'sigstore' })}.x`;
}
