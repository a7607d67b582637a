import { afterEach, beforeEach, expect, test } from 'vitest';
import { resolveBranch } from '../../src/git/ledger.ts';
import { openRepository } from '../../src/git/repository.ts';
import { TestRepository } from '../support/repository.ts';

const BRANCH = 'aims/evidence';
const FETCHED = `refs/remotes/origin/${BRANCH}`;

let repository: TestRepository;
let old: string;
let newer: string;
beforeEach(() => {
  repository = new TestRepository();
  old = repository.commit('One record', { 'records/1.json': '{}' });
  newer = repository.commit('Two records', { 'records/2.json': '{}' });
});
afterEach(() => repository.remove());

const set = (ref: string, commit: string) => repository.git('update-ref', ref, commit);
const tip = async () => resolveBranch(BRANCH, await openRepository(repository.directory));

test.each([
  ['the own branch alone', { own: true }],
  ['the fetched one alone', { fetched: true }],
  ['both alike', { own: true, fetched: true }],
])('%s is the ledger', async (_, { own = false, fetched = false }: { own?: boolean; fetched?: boolean }) => {
  if (own) set(`refs/heads/${BRANCH}`, newer);
  if (fetched) set(FETCHED, newer);
  expect(await tip()).toBe(newer);
});

test('a branch that was fetched once hides nothing of what was recorded since', async () => {
  set(`refs/heads/${BRANCH}`, old);
  set(FETCHED, newer);
  expect(await tip()).toBe(newer);
});

test('what is not sent yet counts', async () => {
  set(`refs/heads/${BRANCH}`, newer);
  set(FETCHED, old);
  expect(await tip()).toBe(newer);
});

test('of two that went apart none is chosen', async () => {
  set(`refs/heads/${BRANCH}`, newer);
  repository.git('checkout', '--quiet', '--detach', old);
  set(FETCHED, repository.commit('Another', { 'records/3.json': '{}' }));
  await expect(tip()).rejects.toMatchObject({
    code: 'ledger-broken',
    hint: expect.stringContaining('git branch -D'),
  });
});

test('nor of two without a common commit', async () => {
  set(`refs/heads/${BRANCH}`, newer);
  repository.git('checkout', '--quiet', '--orphan', 'other');
  set(FETCHED, repository.commit('Another', { 'records/3.json': '{}' }));
  await expect(tip()).rejects.toMatchObject({ code: 'ledger-broken' });
});

test('no tag is taken for a branch that is not there', async () => {
  repository.git('update-ref', `refs/tags/refs/heads/${BRANCH}`, old);
  set(FETCHED, newer);
  await expect(tip()).rejects.toMatchObject({ code: 'bad-input' });
});

test('neither', async () => {
  await expect(tip()).rejects.toMatchObject({
    code: 'unknown-revision',
    hint: `run: git fetch origin ${BRANCH}:${BRANCH}`,
  });
});
