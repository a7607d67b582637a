/** One case judged through an adapter, and what its gate says. */

import { budget, type Machine } from '../../src/evaluation/budget.ts';
import { CHECK_NAME } from '../../src/evaluation/check-name.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { MemoryObjects } from '../../src/evaluation/in-memory-objects.ts';
import { judgePullRequests } from '../../src/evaluation/judge-pull-request.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import { openRepository } from '../../src/git/repository.ts';
import { createClient } from '../../src/github/client.ts';
import { gitHubObjects } from '../../src/github/objects.ts';
import { login } from '../../src/ids.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { plain } from '../../src/prose.ts';
import { ADMIN, BOT, type EmbeddedGitHub, OWNER, REPO } from '../support/embedded-github.ts';
import { policyFrom } from '../support/policies.ts';
import type { TestRepository } from '../support/repository.ts';
import { type Case, FOLDER } from './cases.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const catalog = openCatalog();
/** What pages say of a case must not depend on how busy the machine is that makes them. */
const UNLIMITED: Machine = { processorTime: () => 0, memory: () => 0 };
const HOUR_MS = 3_600_000;

const policyOfCase = (one: Case): Promise<Policy> =>
  policyFrom(async (path) => {
    const file = one.base[path];
    return typeof file === 'string' ? { state: 'read', bytes: Buffer.from(file) } : undefined;
  });

function peopleOf(one: Case, head: Parameters<typeof Array.of>[0] & string) {
  const author = login(one.author);
  const reviews = one.approvals.map((name, index) => {
    const association = name === 'stranger' ? 'outsider' : 'member';
    const facts = { account: 'human', association, state: 'approved' } as const;
    return { ...facts, id: index + 1, login: login(name), commit: head as never };
  });
  return Promise.resolve({ author, committers: new Set([author]), requested: new Set<never>(), reviews });
}

/**
 * Without any repository: for the pages that are made from the cases.
 *
 * @param policyFor the policy it is judged by, made of the case's own
 */
export async function inMemory(
  one: Case,
  policyFor: (own: Policy) => Policy = (own) => own,
): Promise<Evaluation> {
  const objects = new MemoryObjects();
  const [base, head] = [objects.commit('base', one.base), objects.commit('head', one.head)];
  const policy = policyFor(await policyOfCase(one));
  const people = peopleOf(one, head);
  return evaluate(
    { policy, mode: 'enforce', base, mergeBase: base, head, people: () => people, now: NOW },
    objects,
    catalog,
    budget(UNLIMITED, HOUR_MS),
  );
}

/** In a repository of git's own, which is only read. */
export async function locally(one: Case, repository: TestRepository): Promise<Evaluation> {
  const local = await openRepository(repository.directory);
  const [base, head] = await Promise.all([local.resolve('target'), local.resolve('proposal')]);
  const policy = await policyOfCase(one);
  const people = peopleOf(one, head);
  const question = {
    policy,
    mode: 'enforce',
    base,
    mergeBase: base,
    head,
    people: () => people,
    now: NOW,
  } as const;
  return evaluate(question, local.objects, catalog);
}

/** As a pull request on GitHub, with reviews that people gave through its API. */
export async function onGitHub(
  one: Case,
  repository: TestRepository,
  github: EmbeddedGitHub,
  number: number,
): Promise<Evaluation> {
  const at = `/repos/${OWNER}/${REPO}`;
  await repository.push(github, 'target');
  await repository.push(github, 'proposal');
  const branches = { base: `target-${number}`, head: `proposal-${number}` };
  for (const [name, ref] of [
    ['target', branches.base],
    ['proposal', branches.head],
  ] as const) {
    const sha = repository.tip(name);
    await github.call(ADMIN, 'POST', `${at}/git/refs`, { ref: `refs/heads/${ref}`, sha });
  }
  const body = { title: one.name, ...branches };
  const pull = (await github.call(one.author, 'POST', `${at}/pulls`, body)) as { number: number };
  for (const name of one.approvals)
    await github.call(name, 'POST', `${at}/pulls/${pull.number}/reviews`, { event: 'APPROVE' });
  const client = await createClient({ token: github.token(BOT), apiUrl: github.url });
  const repo = { owner: OWNER, repo: REPO };
  const gateContext = { client, repo, objects: gitHubObjects(client, repo), catalog };
  const place = { policyPath: '.aims/policy.yml', checkName: CHECK_NAME, mode: 'enforce', now: NOW } as const;
  const judged = await judgePullRequests({ number: pull.number }, { ...gateContext, ...place });
  const [first] = judged?.judged ?? [];
  if (first === undefined || 'error' in first) throw first?.error ?? new TypeError('not judged');
  return first.evaluation;
}

/** What the case's gate says: a line for each finding, `not asked`, or nothing when it passes. */
export function said(one: Case, evaluation: Evaluation): readonly string[] | 'not asked' {
  const result = evaluation.gates.find(({ id }) => id === one.gate);
  if (result === undefined) throw new TypeError(`the policy has no gate ${one.gate}`);
  if (result.verdict === 'not-applicable') return 'not asked';
  return evaluation.findings
    .filter(({ gate }) => gate === one.gate)
    .map(({ path, line, message }) => {
      const place = path === undefined ? '' : `${path}:${line ?? 1}: `;
      return placed(`${place}${plain(message)}`);
    });
}

/** With `~` for the folder of the system. */
export function placed(text: string): string {
  return text.replaceAll(`${FOLDER}/`, '~/');
}
