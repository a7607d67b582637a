import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aimsGateBeside } from '../cli/command.ts';
import { ADMIN, OWNER, REPO } from '../support/embedded-github.ts';
import { type EmbeddedS3, startEmbeddedS3 } from '../support/embedded-s3.ts';
import { BOLDER_PROMPT } from '../support/product.ts';
import { startProxy, startTls, type TestProxy } from '../support/proxy.ts';
import { startSigstore, type TestSigstore } from '../support/sigstore.ts';
import { World } from '../support/world.ts';

const GITHUB = 'github.acme.invalid';
let world: World;
let s3: EmbeddedS3;
let sigstore: TestSigstore;
let tls: Awaited<ReturnType<typeof startTls>>;
let proxy: TestProxy;
let scratch: string;
/** What the environment of a runner behind a proxy says. */
let behind: Readonly<Record<string, string>>;

beforeAll(async () => {
  [world, s3, sigstore] = await Promise.all([World.start(), startEmbeddedS3(), startSigstore()]);
  tls = await startTls(GITHUB, world.github.url);
  proxy = await startProxy({
    [GITHUB]: tls.url,
    's3.acme.invalid': s3.url,
    'sigstore.acme.invalid': sigstore.url,
  });
  scratch = mkdtempSync(join(tmpdir(), 'aims-gate-proxy-'));
  const certificates = join(scratch, 'ca.pem');
  writeFileSync(certificates, tls.certificate);
  behind = {
    NODE_EXTRA_CA_CERTS: certificates,
    HTTPS_PROXY: proxy.url,
    HTTP_PROXY: proxy.url,
    GITHUB_API_URL: `https://${GITHUB}`,
    GITHUB_SERVER_URL: `https://${GITHUB}`,
  };
});
afterAll(async () => {
  await Promise.all([world.stop(), s3.close(), sigstore.close(), tls.close(), proxy.close()]);
  rmSync(scratch, { recursive: true });
});

test('a verdict goes through the proxy: REST and GraphQL', async () => {
  const number = await world.open('judged', { 'prompts/system.md': `${BOLDER_PROMPT}\n` });
  const ran = await world.judge(number, { env: behind });
  expect(ran.stdout).toContain('requests');
  expect(ran.code).toBe(0);
  expect(world.verdict('judged')?.state).toBe('failure');
  expect(new Set(proxy.asked)).toEqual(new Set([`${GITHUB}:443`]));
  expect(world.github.requests.some(({ path }) => path === '/graphql')).toBe(true);
});

test('records go through it too: Sigstore, and a bucket', async () => {
  const number = await world.open('recorded', { 'prompts/system.md': `${BOLDER_PROMPT}Hi.\n` });
  await world.close(number);
  const ran = await world.judge(number, {
    action: 'closed',
    env: {
      ...behind,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'eu-central-1',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://sigstore.acme.invalid/token?x=1',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token',
    },
    inputs: {
      evidence: 's3://audit/shop?endpoint=http://s3.acme.invalid',
      signer: 'sigstore',
      'fulcio-url': 'http://sigstore.acme.invalid',
      'rekor-url': 'http://sigstore.acme.invalid',
    },
  });
  expect(ran.stdout).toMatch(/[1-9]\d* decisions? recorded on s3:\/\/audit\/shop/);
  expect(ran.code).toBe(0);
  const hosts = proxy.asked.map((host) => host.replace(/:\d+$/, ''));
  expect(hosts).toEqual(expect.arrayContaining(['s3.acme.invalid', 'sigstore.acme.invalid']));
});

test('the command line goes through it, to a server of one’s own', async () => {
  const before = proxy.asked.length;
  const { GITHUB_API_URL: _, GITHUB_SERVER_URL: __, ...env } = behind;
  const ran = await aimsGateBeside(['doctor', '--repository', `${OWNER}/${REPO}`], {
    ...env,
    GITHUB_API_URL: `https://${GITHUB}`,
    GH_ENTERPRISE_TOKEN: world.github.token(ADMIN),
  });
  expect(ran.stdout).toContain(`https://${GITHUB}/${OWNER}/${REPO}/settings`);
  expect(proxy.asked.length).toBeGreaterThan(before);
});

test.each([
  {
    name: 'NO_PROXY leads past it',
    env: { HTTP_PROXY: 'http://127.0.0.1:1', HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' },
  },
  { name: 'small letters too', env: { http_proxy: 'http://127.0.0.1:1', no_proxy: 'localhost,127.0.0.1' } },
])('$name', async ({ env }) => {
  const ran = await aimsGateBeside(['doctor', '--repository', `${OWNER}/${REPO}`], {
    ...env,
    GITHUB_API_URL: world.github.url,
    GH_TOKEN: world.github.token(ADMIN),
  });
  expect(ran.stdout).toContain('could not be read');
  expect(ran.code).toBe(1);
});

test('a proxy that refuses is one message, not a stack trace', async () => {
  const ran = await aimsGateBeside(['doctor', '--repository', `${OWNER}/${REPO}`], {
    ...behind,
    HTTPS_PROXY: 'nonsense://',
    GH_TOKEN: 'x',
  });
  expect(ran.code).toBe(2);
  expect(ran.stderr).not.toMatch(/\n\s+at /);
});
