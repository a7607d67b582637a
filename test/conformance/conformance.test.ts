import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { type EmbeddedGitHub, startEmbeddedGitHub } from '../support/embedded-github.ts';
import { TestRepository } from '../support/repository.ts';
import { cases } from './cases.ts';
import { coverage } from './coverage.ts';
import { locally, onGitHub, said } from './judging.ts';

const all = cases();

describe.each([...new Set(all.map(({ gate }) => gate))])('%s', (gate) => {
  const own = all.filter((one) => one.gate === gate);
  // One for each table: it has GitHub's rate limit, which the whole suite would use up.
  let github: EmbeddedGitHub;
  const repository = new TestRepository();
  beforeAll(async () => {
    github = await startEmbeddedGitHub();
  });
  afterAll(async () => {
    await github.close();
    repository.remove();
  });

  test.each(own.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    repository.git('checkout', '--quiet', '--orphan', 'start');
    repository.git('rm', '-rqf', '--ignore-unmatch', '.');
    repository.commit('Target', one.base);
    repository.branch('target', 'HEAD');
    repository.branch('proposal', 'target');
    const changed = Object.entries(one.head).filter(([path, text]) => one.base[path] !== text);
    repository.commit('Proposal', Object.fromEntries(changed), one.author);
    repository.git('branch', '-D', 'start');
    const local = await locally(one, repository);
    expect(said(one, local)).toEqual(one.expect);
    github.forget();
    const remote = await onGitHub(one, repository, github, all.indexOf(one));
    expect(said(one, remote)).toEqual(one.expect);
    expect(remote.content).toBe(local.content);
    expect(github.violations).toEqual([]);
  });

  test('has a repository that passes and two that do not', () => {
    const outcomes = own.map(({ expect: expected }) => expected);
    expect(outcomes.some((one) => one !== 'not asked' && one.length === 0)).toBe(true);
    expect(outcomes.filter((one) => one !== 'not asked' && one.length > 0).length).toBeGreaterThan(1);
  });
});

test('every gate of every preset has its table', async () => {
  const presets = readdirSync('policies').flatMap((name) => /^(.*)\.yml$/.exec(name)?.[1] ?? []);
  const policies = await Promise.all(presets.map((name) => presetPolicy(name, openCatalog())));
  const ids = new Set(policies.flatMap(({ gates }) => gates.map(({ id }): string => id)));
  expect([...ids].filter((id) => !all.some(({ gate }) => gate === id))).toEqual([]);
});

test('every sentence of the requirements is proven, and nothing else is claimed', () => {
  const { unproven, unknown } = coverage();
  expect(unproven).toEqual([]);
  expect(unknown).toEqual([]);
});
