import { afterEach, beforeEach, expect, test } from 'vitest';
import { AimsError } from '../../src/errors.ts';
import { type Client, createClient } from '../../src/github/client.ts';
import { pinnedFiles } from '../../src/github/fetch-pinned.ts';
import { parseSha } from '../../src/ids.ts';
import { BOT, type EmbeddedGitHub, OWNER, REPO, startEmbeddedGitHub } from '../support/embedded-github.ts';
import { TestRepository } from '../support/repository.ts';

let github: EmbeddedGitHub;
let repository: TestRepository;
let client: Client;
beforeEach(async () => {
  github = await startEmbeddedGitHub();
  repository = new TestRepository();
  client = await createClient({ token: github.token(BOT), apiUrl: github.url });
});
afterEach(async () => {
  await github.close();
  repository.remove();
});

async function pushed(branch: string, text: string): Promise<string> {
  const commit = repository.commit('Policy', { 'org.yml': text });
  await repository.push(github, branch);
  github.forget();
  return commit;
}

async function read(id: string, path = 'org.yml'): Promise<string | undefined> {
  const commit = parseSha(id);
  if (commit === undefined) throw new TypeError(id);
  try {
    const blob = await pinnedFiles(async () => client)({ owner: OWNER, repo: REPO, path, commit });
    return blob?.state === 'read' ? Buffer.from(blob.bytes).toString('utf8') : blob?.because;
  } catch (error) {
    if (error instanceof AimsError) return `${error.code}: ${error.message} → ${error.hint}`;
    throw error;
  }
}

test('a commit of the default branch, its tip or an older one', async () => {
  const [first, second] = [await pushed('main', 'one\n'), await pushed('main', 'two\n')];
  expect([await read(first), await read(second)]).toEqual(['one\n', 'two\n']);
  expect(await read(first, 'other.yml')).toBeUndefined();
  expect(github.violations).toEqual([]);
});

test('a commit that is only on another branch, as those of forks are', async () => {
  await pushed('main', 'ours\n');
  repository.branch('fork');
  const theirs = await pushed('fork', 'theirs\n');
  expect(await read(theirs)).toBe(
    `bad-policy: could not read \`extends: github:acme/shop/org.yml@${theirs}\`: the commit is not on main of acme/shop → pin a commit of main: commits of forks are shown under the same name`,
  );
});

test.each([401, 403, 404])('a repository that the token may not read (%i)', async (status) => {
  const commit = await pushed('main', 'ours\n');
  github.inject({ path: /^\/repos\/acme\/shop$/, answer: { status } });
  expect(await read(commit)).toContain(
    `GitHub answered ${status} → give the action a \`policy-token\` that may read the contents of acme/shop`,
  );
});

test('GitHub is down', async () => {
  const commit = await pushed('main', 'ours\n');
  github.inject({ path: /compare/, answer: { status: 410 } });
  expect(await read(commit)).toMatch(/^api-unexpected: could not read/);
});

test('files of one commit, asked for at once and again: each is read once, and the commit is looked at once', async () => {
  const commit = parseSha(await pushed('main', 'ours\n'));
  if (commit === undefined) throw new TypeError('no commit');
  const file = pinnedFiles(async () => client);
  const asked = ['org.yml', 'org.yml', 'other.yml'].map((path) =>
    file({ owner: OWNER, repo: REPO, path, commit }),
  );
  await Promise.all(asked);
  await file({ owner: OWNER, repo: REPO, path: 'org.yml', commit });
  expect(github.requests.map(({ path }) => path.replace(commit, 'SHA')).sort()).toEqual([
    '/repos/acme/shop',
    '/repos/acme/shop/compare/main...SHA',
    '/repos/acme/shop/contents/org.yml',
    '/repos/acme/shop/contents/other.yml',
  ]);
});
