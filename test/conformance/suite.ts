/** Repositories as tables, judged through both adapters: git's own, and GitHub's API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FINDINGS } from '../../src/gates/findings.ts';
import { type EmbeddedGitHub, startEmbeddedGitHub } from '../support/embedded-github.ts';
import { TestRepository } from '../support/repository.ts';
import { cases } from './cases.ts';
import { locally, onGitHub, said } from './judging.ts';

const all = cases();
const CODES: ReadonlySet<string> = new Set(FINDINGS.map(({ code }) => code));

/**
 * The tests of every gate whose turn is `part` of `parts`: as files of their own they run beside each other.
 *
 * @param part from 0
 */
export function conformance(part: number, parts: number): void {
  const gates = [...new Set(all.map(({ gate }) => gate))].filter((_, index) => index % parts === part);
  describe.each(gates)('%s', (gate) => {
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
      repository.plant([
        { name: 'target', files: one.base },
        { name: 'proposal', files: { ...one.base, ...one.head }, author: one.author },
      ]);
      const local = await locally(one, repository);
      expect(said(one, local)).toEqual(one.expect);
      expect(local.findings.filter(({ code }) => !CODES.has(code))).toEqual([]);
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
}
