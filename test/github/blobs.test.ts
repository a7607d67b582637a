import { afterEach, beforeEach, expect, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { gitHubObjects } from '../../src/github/objects.ts';
import { parseSha, type Sha } from '../../src/ids.ts';
import type { Blob, ObjectSource } from '../../src/objects.ts';
import {
  BOT,
  type EmbeddedGitHub,
  type Fault,
  OWNER,
  REPO,
  startEmbeddedGitHub,
} from '../support/embedded-github.ts';
import { TestRepository } from '../support/repository.ts';

let github: EmbeddedGitHub;
let repository: TestRepository;
let objects: ObjectSource;
beforeEach(async () => {
  github = await startEmbeddedGitHub();
  repository = new TestRepository();
  const client = await createClient({ token: github.token(BOT), apiUrl: github.url });
  objects = gitHubObjects(client, { owner: OWNER, repo: REPO });
});
afterEach(async () => {
  await github.close();
  repository.remove();
});

/** Commits `texts` as files and pushes them; the ids of their blobs, in order. */
async function blobsOf(texts: readonly string[]): Promise<readonly Sha[]> {
  repository.commit('Files', Object.fromEntries(texts.map((text, index) => [`file-${index}`, text])));
  await repository.push(github, 'main');
  github.forget();
  return texts.map((_, index) => {
    return sha(repository.git('rev-parse', `HEAD:file-${index}`));
  });
}

function sha(text: string | undefined): Sha {
  const id = parseSha(text);
  if (id === undefined) throw new TypeError(text);
  return id;
}

function said(blob: Blob | undefined): string | undefined {
  return blob?.state === 'read' ? Buffer.from(blob.bytes).toString('utf8') : blob?.because;
}

test('each is the bytes of its id', async () => {
  const texts = ['plain\n', '', 'ünïcödé 名前', 'a\0b', '\u{feff}mark\r\n'];
  const ids = await blobsOf(texts);
  const blobs = await objects.blobs(ids);
  expect(ids.map((id) => said(blobs.get(id)))).toEqual(texts);
  expect(github.violations).toEqual([]);
});

test('each is fetched once: twice in a list, in two lists, in two lists at the same time', async () => {
  const [a, b, c] = (await blobsOf(['1', '2', '3'])) as [Sha, Sha, Sha];
  await Promise.all([objects.blobs([a, a, b]), objects.blobs([b, a])]);
  const again = await objects.blobs([c, a]);
  expect(said(again.get(a))).toBe('1');
  const asked = github.requests.map(({ path, body }) => {
    const { query = '' } = (body ?? {}) as { query?: string };
    return [a, b, c].filter((id) => query.includes(id) || path.endsWith(id));
  });
  expect(asked.flat().sort()).toEqual([a, b, c].sort());
});

test('one that cannot be read is not asked for again', async () => {
  const absent = sha('0123456789abcdef0123456789abcdef01234567');
  for (const _ of ['once', 'again']) {
    const blob = (await objects.blobs([absent])).get(absent);
    expect(blob).toEqual({
      state: 'unreadable',
      because: 'could not read it: GitHub does not find it (404)',
    });
  }
  expect(github.requests).toHaveLength(1);
});

test('a hundred of them are one request', async () => {
  const ids = await blobsOf(Array.from({ length: 240 }, (_, index) => `text ${index}`));
  let blobs: Awaited<ReturnType<typeof objects.blobs>> = new Map();
  await github.inWaves(async () => {
    blobs = await objects.blobs(ids);
  });
  expect(ids.map((id) => said(blobs.get(id)))).toEqual(ids.map((_, index) => `text ${index}`));
  expect(github.requests.map(({ wave }) => wave)).toEqual([1, 1, 1]);
  expect(github.violations).toEqual([]);
});

test('what GraphQL cuts, recodes or leaves out is read by REST', async () => {
  const texts = ['plain', 'a\0b', 'x'.repeat(600_000)];
  const ids = await blobsOf(texts);
  const blobs = await objects.blobs(ids);
  expect(ids.map((id) => said(blobs.get(id)))).toEqual(texts);
  expect(github.requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
});

test('where GraphQL does not answer, REST does', async () => {
  const ids = await blobsOf(['1', '2']);
  github.inject({ path: /\/graphql$/, answer: { status: 403 } });
  expect([...(await objects.blobs(ids)).values()].map(said)).toEqual(['1', '2']);
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const rewritten = (fields: object): Fault['answer'] => ({
  rewrite: (json) => ({ ...(json as object), ...fields }),
});
const OTHER = 'GitHub sent other bytes than the blob id says';

test.each<readonly [string, Fault['answer'], string]>([
  ['other bytes', rewritten({ content: base64('safe?\n') }), OTHER],
  ['bytes that are cut off', rewritten({ content: base64('saf') }), OTHER],
  ['no bytes', rewritten({ content: '' }), OTHER],
  ['base64 in lines', rewritten({ content: 'c2Fm\nZQo=\n' }), 'safe\n'],
  ['plain text', rewritten({ content: 'safe\n', encoding: 'utf-8' }), 'safe\n'],
  ['too large', { status: 403, message: 'This API returns blobs up to 100 MB in size.' }, 'GitHub refused'],
  ['gone', { status: 404 }, 'GitHub does not find it (404)'],
])('%s', async (_, answer, expected) => {
  const [id, beside] = (await blobsOf(['safe\n', 'beside\n'])) as [Sha, Sha];
  github.inject({ path: /\/graphql$/, answer: { status: 403 } });
  github.inject({ path: new RegExp(`/git/blobs/${id}$`), answer });
  const blobs = await objects.blobs([id, beside]);
  expect(said(blobs.get(id))).toContain(expected);
  expect(blobs.get(id)?.state).toBe(expected === 'safe\n' ? 'read' : 'unreadable');
  expect(said(blobs.get(beside))).toBe('beside\n');
});
