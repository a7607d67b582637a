/** A Sigstore of its own on this machine: certificates, log, and the trusted root an auditor would keep. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, rekorHandler } from '@sigstore/mock';
import { type SigstoreOptions, sigstoreSigner } from '../../src/evidence/signers/sigstore.ts';

export const WORKFLOW = 'https://github.com/acme/shop/.github/workflows/aims-gate.yml@refs/heads/main';
export const ISSUER = 'https://token.actions.githubusercontent.com';

/** A token as GitHub gives it to a job, without a signature that anybody here would check. */
function token(subject: string, issuer: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ sub: subject, iss: issuer, aud: 'sigstore' })}.`;
}

/** A token as a provider gives it to a person; nobody checks its signature here. */
export function identityToken(email: string, issuer: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ iss: issuer, sub: 'x', email, email_verified: true, aud: 'sigstore' })}.x`;
}

interface ProposedDsse {
  readonly spec: {
    readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] };
  };
}

/** Rekor keeps of a proposed envelope only digests and signatures; the mock would keep what it is given. */
function asRekorKeepsIt(body: string): string {
  const { spec, ...entry } = JSON.parse(body) as ProposedDsse;
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as {
    readonly payload: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
  const digest = (bytes: Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(bytes).digest('hex'),
  });
  const kept = {
    envelopeHash: digest(Buffer.from(envelope)),
    payloadHash: digest(Buffer.from(payload, 'base64')),
    signatures: signatures.map(({ sig }, index) => ({ signature: sig, verifier: verifiers[index] })),
  };
  return JSON.stringify({ ...entry, spec: kept });
}

export interface TestSigstore {
  readonly url: string;
  readonly trustedRoot: string;
  signer(subject?: string, issuer?: string): ReturnType<typeof sigstoreSigner>;
  readonly options: Pick<SigstoreOptions, 'fulcioUrl' | 'rekorUrl'>;
  close(): Promise<void>;
}

/**
 * @param claim of the token that the certificate names: workflows are their `sub`, people their `email`
 * @param certified when its certificates begin, which are good for ten minutes; absent: when they are asked for
 */
export async function startSigstore(claim: 'sub' | 'email' = 'sub', certified?: Date): Promise<TestSigstore> {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ctlog = await initializeCTLog(pair());
  const ca = await initializeCA(pair(), ctlog, certified);
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tlog = await initializeTLog(url, pair());
  const strict = claim === 'email' ? { strict: true, subjectClaim: claim } : {};
  const handlers = [fulcioHandler(ca, strict), rekorHandler(tlog)];
  server.on('request', async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.url?.startsWith('/token')) {
      // What GitHub answers a job that asks for its identity.
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ value: token(WORKFLOW, ISSUER) }));
      return;
    }
    const handler = handlers.find(({ path }) => path === request.url);
    const answer = await handler?.fn(handler.path.includes('log/entries') ? asRekorKeepsIt(body) : body);
    response.writeHead(answer?.statusCode ?? 404, { 'content-type': answer?.contentType ?? 'text/plain' });
    response.end(answer?.response ?? 'no such page');
  });
  const bytes = (view: ArrayBufferView): string =>
    Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('base64');
  const validFor = { start: '2020-01-01T00:00:00Z' };
  const log = (publicKey: Buffer) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: publicKey.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor,
    },
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
  });
  const trustedRoot = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(tlog.publicKey)],
    ctlogs: [{ ...log(ctlog.publicKey), logId: { keyId: bytes(ctlog.logID) } }],
    certificateAuthorities: [
      {
        subject: { organization: 'test', commonName: 'sigstore' },
        uri: url,
        certChain: { certificates: [{ rawBytes: bytes(ca.rootCertificate) }] },
        validFor,
      },
    ],
    timestampAuthorities: [],
  });
  const options = { fulcioUrl: url, rekorUrl: url };
  return {
    url,
    trustedRoot,
    options,
    signer: (subject = WORKFLOW, issuer = ISSUER) =>
      sigstoreSigner({ ...options, identityToken: async () => token(subject, issuer) }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
