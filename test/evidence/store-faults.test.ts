import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { append, type LedgerWriter } from '../../src/evidence/append.ts';
import { copyTo } from '../../src/evidence/mirror.ts';
import { parseStores } from '../../src/evidence/stores/address.ts';
import { branchStore } from '../../src/evidence/stores/branch.ts';
import { directoryStore } from '../../src/evidence/stores/directory.ts';
import { type ObjectStore, objectStoreLedger } from '../../src/evidence/stores/object-store.ts';
import { s3Store } from '../../src/evidence/stores/s3.ts';
import { localGitData } from '../../src/git/git-data.ts';
import { createClient } from '../../src/github/client.ts';
import { gitHubData } from '../../src/github/git-data.ts';
import { gitHubObjects } from '../../src/github/objects.ts';
import { BOT, type EmbeddedGitHub, type Fault, startEmbeddedGitHub } from '../support/embedded-github.ts';
import { type EmbeddedS3, startEmbeddedS3 } from '../support/embedded-s3.ts';
import { decision, decisions } from '../support/evidence.ts';
import { outputOf } from '../support/programs.ts';

const WRITER: LedgerWriter = { sleep: async () => {}, random: () => 0, clock: () => 0 };
const BRANCH = 'aims/evidence';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'aims-gate-faults-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe('a branch on GitHub', () => {
  let github: EmbeddedGitHub;
  beforeEach(async () => {
    github = await startEmbeddedGitHub();
  });
  afterEach(() => github.close());

  const store = async (timeout = 2_000) => {
    const client = await createClient({
      token: github.token(BOT),
      apiUrl: github.url,
      timeout,
      longestWait: 10,
    });
    const repo = { owner: 'acme', repo: 'shop' };
    return branchStore({ git: gitHubData(client, repo, gitHubObjects(client, repo)), branch: BRANCH });
  };

  test('as many requests for ten records as for one', async () => {
    const counts: number[] = [];
    await append(await store(), decisions(2, 900), WRITER);
    for (const [count, from] of [
      [1, 1],
      [10, 100],
    ] as const) {
      github.forget();
      await append(await store(), decisions(count, from), WRITER);
      counts.push(github.requests.length);
    }
    expect(counts).toEqual([11, 11]);
    expect(github.violations).toEqual([]);
  });

  const TREES = /\/git\/trees$/;
  const REFS = /\/git\/refs\//;
  const FAULTS: readonly (readonly [string, Fault, object])[] = [
    ['403 on writing', { method: 'POST', path: TREES, answer: { status: 403 } }, { code: 'api-forbidden' }],
    ['404 on writing', { method: 'POST', path: TREES, answer: { status: 404 } }, { code: 'api-not-found' }],
    ['422 on writing', { method: 'POST', path: TREES, answer: { status: 422 } }, { code: 'api-unexpected' }],
    [
      '429 without an end',
      { method: 'POST', path: TREES, answer: { status: 429, headers: { 'retry-after': '3600' } } },
      { code: 'api-unavailable' },
    ],
    [
      'a rule that protects the branch',
      {
        method: 'PATCH',
        path: REFS,
        answer: { status: 422, message: 'Repository rule violations found' },
      },
      { code: 'api-forbidden', message: expect.stringContaining('Repository rule violations found') },
    ],
    [
      '409 for ever',
      { method: 'PATCH', path: REFS, answer: { status: 409 } },
      { code: 'ledger-conflict', hint: expect.stringContaining('nothing was lost') },
    ],
    [
      'a ledger that cannot be listed',
      { path: /\/git\/trees\/[0-9a-f]{40}$/, answer: { status: 403 } },
      { code: 'api-unavailable' },
    ],
    [
      'a listing without the records',
      {
        method: 'GET',
        path: /\/git\/trees\/[0-9a-f]{40}$/,
        answer: { rewrite: (json) => ({ ...(json as object), tree: [] }) },
      },
      { code: 'ledger-broken' },
    ],
  ];

  test.each(FAULTS)('%s', async (_, fault, error) => {
    await append(await store(), [decision(1)], WRITER);
    github.inject(fault);
    await expect(append(await store(), [decision(2)], WRITER)).rejects.toMatchObject(error);
    github.forget();
    // Nothing half-written: the next run goes on.
    expect(await append(await store(), decisions(2), WRITER)).toMatchObject({ known: 1 });
  });

  test.each([
    ['one 409', { method: 'PATCH', path: REFS, times: 1, answer: { status: 409 } }],
    ['one 502', { method: 'PATCH', path: REFS, times: 1, answer: { status: 502 } }],
    ['one connection that breaks', { method: 'PATCH', path: REFS, times: 1, answer: { reset: true } }],
  ] satisfies [string, Fault][])('%s is tried again', async (_, fault) => {
    await append(await store(), [decision(1)], WRITER);
    github.inject(fault);
    expect((await append(await store(), [decision(2)], WRITER)).recorded).toHaveLength(1);
  });

  test('no answer in time is an error, and nothing is claimed', async () => {
    github.delay = () => 1_000;
    await expect(append(await store(50), [decision(1)], WRITER)).rejects.toMatchObject({
      code: 'api-unavailable',
    });
  });
});

describe('a branch of a remote', () => {
  test('a hook that refuses the push is named', async () => {
    const [remote, directory] = [join(scratch, 'remote'), join(scratch, 'clone')];
    for (const one of [remote, directory]) outputOf('git', ['init', '--quiet', '--bare', one]);
    const hook = join(remote, 'hooks', 'pre-receive');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    const store = branchStore({ git: localGitData({ directory, remote }), branch: BRANCH });
    await expect(append(store, [decision(1)], WRITER)).rejects.toMatchObject({
      code: 'api-forbidden',
      message: expect.stringContaining('pre-receive hook declined'),
    });
  });

  test('a remote that is not there', async () => {
    const directory = join(scratch, 'clone');
    outputOf('git', ['init', '--quiet', '--bare', directory]);
    const store = branchStore({
      git: localGitData({ directory, remote: join(scratch, 'nowhere') }),
      branch: BRANCH,
    });
    await expect(append(store, [decision(1)], WRITER)).rejects.toMatchObject({ code: 'api-unavailable' });
  });

  test('a folder that is no repository', async () => {
    const store = branchStore({ git: localGitData({ directory: scratch }), branch: BRANCH });
    await expect(append(store, [decision(1)], WRITER)).rejects.toMatchObject({ code: 'api-unavailable' });
  });

  test('a program in the configuration of the remote is not started', async () => {
    const directory = join(scratch, 'clone');
    outputOf('git', ['init', '--quiet', '--bare', directory]);
    const store = branchStore({
      git: localGitData({ directory, remote: `ext::sh -c touch% ${scratch}/started` }),
      branch: BRANCH,
    });
    await expect(append(store, [decision(1)], WRITER)).rejects.toMatchObject({
      message: expect.stringContaining('not allowed'),
    });
  });
});

describe('S3', () => {
  let s3: EmbeddedS3;
  beforeEach(async () => {
    s3 = await startEmbeddedS3();
    process.env.AWS_ACCESS_KEY_ID = 'AKIAIOSFODNN7EXAMPLE';
    process.env.AWS_SECRET_ACCESS_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  });
  afterEach(() => s3.close());

  const place = () => ({ bucket: 'audit', prefix: 'shop', region: 'us-east-1', endpoint: s3.url });
  const NOW = Date.UTC(2026, 10, 24);

  test('every record is locked for as long as was asked', async () => {
    const retention = { mode: 'compliance', days: 3650 } as const;
    await append(objectStoreLedger(s3Store({ ...place(), retention }, () => NOW)), [decision(1)], WRITER);
    const locked = [...s3.locks].filter(([key]) => key.startsWith('shop/records/'));
    expect(locked).toHaveLength(2);
    for (const [, lock] of s3.locks) expect(lock).toBe('COMPLIANCE 2036-11-21T00:00:00Z');
  });

  test.each([
    ['GET', 403, 'AccessDenied', { code: 'api-forbidden' }],
    ['PUT', 403, 'AccessDenied', { code: 'api-forbidden' }],
    ['PUT', 501, 'NotImplemented', { code: 'bad-input' }],
    ['PUT', 400, 'InvalidRequest', { code: 'bad-input' }],
    ['PUT', 503, 'SlowDown', { code: 'api-unavailable' }],
    ['PUT', 409, 'ConditionalRequestConflict', { code: 'api-unavailable' }],
  ])('%s answered with %d %s for ever', async (method, status, code, error) => {
    const store = objectStoreLedger(s3Store(place(), () => NOW));
    s3.fail(method, status, code, 100);
    await expect(append(store, [decision(1)], WRITER)).rejects.toMatchObject(error);
  });

  test.each([
    ['PUT', 409, 'ConditionalRequestConflict'],
    ['PUT', 503, 'SlowDown'],
    ['GET', 500, 'InternalError'],
  ])('one %s answered with %d %s is tried again', async (method, status, code) => {
    s3.fail(method, status, code, 1);
    expect(
      (await append(objectStoreLedger(s3Store(place(), () => NOW)), [decision(1)], WRITER)).recorded,
    ).toHaveLength(1);
  });

  test('storage that overwrites is found out before the first record', async () => {
    s3.ignoreConditions();
    await expect(
      append(objectStoreLedger(s3Store(place(), () => NOW)), [decision(1)], WRITER),
    ).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('overwrites'),
    });
  });

  test('a bucket that is not there', async () => {
    const store = objectStoreLedger(s3Store({ ...place(), bucket: 'nowhere' }, () => NOW));
    await expect(append(store, [decision(1)], WRITER)).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('an object store', () => {
  const folder = () => directoryStore(join(scratch, 'ledger'));

  test('that lies about what it stored', async () => {
    const honest = folder();
    const liar: ObjectStore = {
      ...honest,
      read: async (name) => (name.startsWith('records/') ? new Uint8Array([1]) : honest.read(name)),
    };
    await expect(append(objectStoreLedger(liar), [decision(1)], WRITER)).rejects.toMatchObject({
      code: 'ledger-broken',
    });
  });

  test('that lost a record in the middle', async () => {
    await append(objectStoreLedger(folder()), decisions(3), WRITER);
    const [, second = ''] = [...(await folder().names('records/'))].sort();
    rmSync(join(scratch, 'ledger', second));
    await expect(append(objectStoreLedger(folder()), [decision(9)], WRITER)).rejects.toMatchObject({
      code: 'ledger-broken',
    });
  });
});

describe('a mirror', () => {
  test('holds the very same records, whatever kind of store it is', async () => {
    const directory = join(scratch, 'git');
    outputOf('git', ['init', '--quiet', '--bare', directory]);
    const primary = branchStore({ git: localGitData({ directory }), branch: BRANCH });
    const mirror = objectStoreLedger(directoryStore(join(scratch, 'mirror')));
    await append(primary, decisions(2), WRITER);
    expect(await copyTo(mirror, primary)).toBe(3);
    expect(await copyTo(mirror, primary)).toBe(0);
    await append(primary, decisions(4), WRITER);
    expect(await copyTo(mirror, primary)).toBe(3);
  });

  test('that is another ledger is not written to', async () => {
    const [primary, mirror] = ['a', 'b'].map((name) =>
      objectStoreLedger(directoryStore(join(scratch, name))),
    );
    if (primary === undefined || mirror === undefined) return;
    await append(primary, decisions(2), WRITER);
    await append(mirror, decisions(2, 50), WRITER);
    await expect(copyTo(mirror, primary)).rejects.toMatchObject({ code: 'ledger-broken' });
  });

  test('that is longer shows that the first store was cut off', async () => {
    const directory = join(scratch, 'git');
    outputOf('git', ['init', '--quiet', '--bare', directory]);
    const primary = branchStore({ git: localGitData({ directory }), branch: BRANCH });
    const mirror = objectStoreLedger(directoryStore(join(scratch, 'mirror')));
    await append(primary, [decision(1)], WRITER);
    const before = outputOf('git', ['-C', directory, 'rev-parse', BRANCH]).toString('utf8').trim();
    await append(primary, [decision(2)], WRITER);
    await copyTo(mirror, primary);
    outputOf('git', ['-C', directory, 'update-ref', `refs/heads/${BRANCH}`, before]);
    await expect(copyTo(mirror, primary)).rejects.toMatchObject({
      code: 'ledger-broken',
      hint: expect.stringContaining('cut off'),
    });
  });
});

describe('the input `evidence`', () => {
  type Named = readonly [kind: string, place: object];
  const s3 = { bucket: 'audit', prefix: '' };
  const TABLE: readonly (readonly [string, readonly Named[] | undefined])[] = [
    ['none', undefined],
    ['', undefined],
    ['branch', [['branch', {}]]],
    [
      'branch, dir:/var/ledger',
      [
        ['branch', {}],
        ['dir', { directory: '/var/ledger' }],
      ],
    ],
    [
      'branch\ns3://audit',
      [
        ['branch', {}],
        ['s3', s3],
      ],
    ],
    ['git:audit', [['git', { directory: 'audit' }]]],
    [
      'git:audit?remote=origin&branch=main',
      [['git', { directory: 'audit', remote: 'origin', branch: 'main' }]],
    ],
    [
      's3://audit/ai/shop/?region=eu-central-1&retention=compliance&days=3650',
      [
        [
          's3',
          {
            ...s3,
            prefix: 'ai/shop',
            region: 'eu-central-1',
            retention: { mode: 'compliance', days: 3650 },
          },
        ],
      ],
    ],
    ['s3://audit?endpoint=https://s3.example.com', [['s3', { ...s3, endpoint: 'https://s3.example.com' }]]],
  ];
  test.each(TABLE)('%j', (text, expected) => {
    const places = parseStores(text);
    expect(places?.stores.map(({ kind, place }) => [kind, place])).toEqual(expected);
    expect(places?.attestations ?? false).toBe(false);
  });

  test.each([
    ['brunch'],
    ['attestations'],
    ['none, attestations'],
    ['none, branch'],
    ['dir:'],
    ['branch:main'],
    ['s3://A_BUCKET'],
    ['s3://audit?retention=compliance'],
    ['s3://audit?days=0&retention=compliance'],
    ['s3://audit?retentoin=compliance'],
    ['ftp://audit'],
  ])('%j is refused', (text) => {
    expect(() => parseStores(text)).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });

  test('attestations accompany stores, wherever they are named', () => {
    const branch = { stores: [{ kind: 'branch' }], attestations: true };
    expect(parseStores('branch, attestations')).toMatchObject(branch);
    expect(parseStores('attestations\nbranch')).toMatchObject(branch);
  });
});
