import { afterEach, beforeEach, expect, test } from 'vitest';
import { append } from '../../src/evidence/append.ts';
import { recordPath } from '../../src/evidence/record-path.ts';
import { ed25519Signer, ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import { branchStore } from '../../src/evidence/stores/branch.ts';
import { createClient } from '../../src/github/client.ts';
import { gitHubData } from '../../src/github/git-data.ts';
import { gitHubObjects } from '../../src/github/objects.ts';
import { ADMIN, BOT, type EmbeddedGitHub, startEmbeddedGitHub } from '../support/embedded-github.ts';
import { decision, newKey } from '../support/evidence.ts';
import { BRANCH } from '../support/ledger-repository.ts';

const KEY = newKey();
const AT = '/repos/acme/shop/git';
let github: EmbeddedGitHub;
beforeEach(async () => {
  github = await startEmbeddedGitHub();
});
afterEach(() => github.close());

type Json = { readonly sha: string; readonly tree: { readonly sha: string } };
const ask = async (method: string, path: string, body?: object) =>
  (await github.call(ADMIN, method, `${AT}${path}`, body)) as Json & {
    readonly object: { readonly sha: string };
    readonly tree: readonly { readonly path: string; readonly sha: string; readonly type: string }[];
  };
const tip = async () => (await ask('GET', `/ref/heads/${BRANCH}`)).object.sha;
const treeOf = async (commit: string) => ((await ask('GET', `/commits/${commit}`)) as Json).tree.sha;
const files = async () =>
  (await ask('GET', `/trees/${await tip()}?recursive=1`)).tree.filter(({ type }) => type === 'blob');

/** A commit of somebody else on top of the branch, by a plain push. */
async function push(tree: string): Promise<void> {
  const { sha } = await ask('POST', '/commits', { message: 'x', tree, parents: [await tip()] });
  await ask('PATCH', `/refs/heads/${BRANCH}`, { sha });
}

async function record(number: number, { older = false } = {}) {
  const client = await createClient({ token: github.token(BOT), apiUrl: github.url });
  const repo = { owner: 'acme', repo: 'shop' };
  const trust = { repository: 'acme/shop', keys: [ed25519Verifier(KEY.publicKey)] };
  const git = gitHubData(client, repo, gitHubObjects(client, repo));
  const store = branchStore({ git, branch: BRANCH, ...(older ? {} : { trust }) });
  const signer = ed25519Signer(KEY.secret);
  return append(store, [decision(number)], {
    sleep: async () => {},
    random: () => 0,
    clock: () => 0,
    signer,
  });
}

test('a file below later records is taken out, and nothing else', async () => {
  await record(1);
  const path = recordPath(0, decision(9).id);
  const base = await treeOf(await tip());
  await push(
    (
      await ask('POST', '/trees', {
        base_tree: base,
        tree: [{ path, mode: '100644', type: 'blob', content: '{}' }],
      })
    ).sha,
  );
  const before = await files();
  const { repair } = await record(2);
  expect(repair?.quarantined.map((one) => one.path)).toEqual([path]);
  const after = await files();
  expect(after.map((one) => one.path)).not.toContain(path);
  // The other files are there as they were, the bytes of the one in its new place.
  const left = before.filter((one) => one.path !== path);
  expect(after).toEqual(expect.arrayContaining(left.map((one) => expect.objectContaining(one))));
  expect(after.find((one) => one.path.startsWith('quarantine/'))?.sha).toBe(
    before.find((one) => one.path === path)?.sha,
  );
  expect((await record(3)).repair).toBeUndefined();
});

test('what was cut off before an earlier version recorded others is kept beside them', async () => {
  await record(1);
  const short = await treeOf(await tip());
  await record(7);
  const lost = (await files()).slice(-2).map(({ sha }) => sha);
  await push(short);
  await record(2, { older: true });
  const { repair } = await record(3);
  expect(repair?.quarantined.map(({ because }) => because)).toEqual(
    Array(2).fill('it was cut off, and others were recorded in its place'),
  );
  const kept = (await files()).filter(({ path }) => path.startsWith('quarantine/'));
  expect(kept.map(({ sha }) => sha)).toEqual(lost);
  expect((await record(4)).repair).toBeUndefined();
});
