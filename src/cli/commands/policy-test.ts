import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeFrame } from '../../documents/frame.ts';
import { validate } from '../../documents/schema.ts';
import { parseYaml } from '../../documents/yaml.ts';
import { AimsError } from '../../errors.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { MemoryObjects } from '../../evaluation/in-memory-objects.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import type { Finding } from '../../gates/evaluation.ts';
import type { PullFacts } from '../../gates/requirements/support/kind.ts';
import { login } from '../../ids.ts';
import type { Policy } from '../../policy/policy.ts';
import { plain } from '../../prose.ts';
import { visible } from '../../reporters/visible.ts';
import { openPolicy } from './policy.ts';

type Files = Readonly<Record<string, string | null>>;

/** The shape of `policies/schema/policy-test.schema.json`. */
interface TestFile {
  readonly base?: Files;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly base?: Files;
  readonly change: Files;
  readonly author?: string;
  /** Logins who approve the head. */
  readonly approvals?: readonly string[];
  /** What else reviewers said of the head. */
  readonly reviews?: readonly CaseReview[];
  /** ISO date; the time is noon, UTC. */
  readonly today?: string;
  /** ISO 8601, UTC: instead of `today`. */
  readonly now?: string;
  readonly pull?: Partial<PullFacts>;
  /** `GATE`, or `GATE CODE` for one kind of finding: `freeze approval.waiting`. */
  readonly expect: readonly string[];
}

interface CaseReview {
  readonly by: string;
  readonly state?: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  readonly says?: string;
}

/** Runs every case in `directory`; what it says ends with the count, as a test runner's does. */
export async function testPolicy(
  directory: string,
  policyFile: string,
  catalog: Catalog,
  coverage: 'shown' | 'hidden' = 'hidden',
): Promise<{ readonly text: string; readonly failed: number }> {
  const policy = await openPolicy(policyFile, catalog);
  const lines: string[] = [];
  const failedGates = new Set<string>();
  let [passed, failed] = [0, 0];
  for (const file of await caseFiles(directory)) {
    const { base = {}, cases } = await readCases(file);
    for (const one of cases) {
      const found = await findings(policy, base, one, catalog);
      for (const { gate } of found) failedGates.add(gate);
      const want = [...new Set(one.expect)].sort();
      // A gate alone is any finding of it; with a code it is that one.
      const coded = one.expect.some((text) => text.includes(' '));
      const got = [
        ...new Set(found.map(({ gate, code }) => (coded ? `${gate} ${code}` : String(gate)))),
      ].sort();
      const same = want.join() === got.join();
      if (same) passed += 1;
      else failed += 1;
      lines.push(`${same ? '✓' : '✗'} ${one.name}`);
      if (!same)
        lines.push(
          `    expected ${want.join(', ') || 'nothing'}`,
          `    found    ${got.join(', ') || 'nothing'}`,
          ...found.map(({ gate, code, path, line, message }) => {
            const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`} `;
            return `      ${gate} ${code}: ${place}${plain(message)}`;
          }),
        );
    }
  }
  const never = policy.gates
    .filter(({ id, level }) => level !== 'off' && !failedGates.has(id))
    .map(({ id }) => id);
  if (coverage === 'shown')
    lines.push(
      never.length === 0
        ? 'every gate fails in some case'
        : `no case makes these gates fail: ${never.join(', ')}`,
    );
  return { text: `${[...lines, `${passed} passed, ${failed} failed`].map(visible).join('\n')}\n`, failed };
}

async function caseFiles(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory).catch((cause: unknown) => {
    throw new AimsError('bad-input', `cannot read the folder ${directory}`, 'give a folder with cases', {
      cause,
    });
  });
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  if (files.length > 0) return files.map((name) => join(directory, name));
  throw new AimsError('bad-input', `there are no cases in ${directory}`, 'write a .yml file with `cases`');
}

async function readCases(file: string): Promise<TestFile> {
  const text = await readFile(file, 'utf8');
  const parsed = parseYaml(text);
  const problems = parsed.ok ? validate('policy-test', parsed.document) : parsed.problems;
  if (parsed.ok && problems.length === 0) return parsed.document.value as TestFile;
  const frames = problems.map((problem) => codeFrame(file, text, problem));
  throw new AimsError('bad-input', `the cases have mistakes\n\n${frames.join('\n\n')}\n`, 'correct them');
}

/** What the policy's own gates find. */
async function findings(
  policy: Policy,
  shared: Files,
  one: Case,
  catalog: Catalog,
): Promise<readonly Finding[]> {
  const objects = new MemoryObjects();
  const files = { ...shared, ...one.base };
  const base = objects.commit('base', files);
  const head = objects.commit('head', { ...files, ...one.change });
  const author = login(one.author ?? 'author');
  const now = one.now ?? `${one.today ?? '2026-01-01'}T12:00:00.000Z`;
  const given: readonly CaseReview[] = [
    ...(one.approvals ?? []).map((by) => ({ by })),
    ...(one.reviews ?? []),
  ];
  const reviews = given.map(({ by, state = 'approved', says }, index) => ({
    id: index + 1,
    login: login(by),
    account: 'human' as const,
    association: 'member' as const,
    state,
    commit: head,
    submittedAt: now,
    ...(says === undefined ? {} : { rationaleLength: says.replace(/\s/g, '').length, body: says }),
  }));
  const people = Promise.resolve({
    author,
    committers: new Set([author]),
    requested: new Set<never>(),
    reviews,
  });
  const pull = { labels: [], base: 'main', head: 'change', draft: false, ...one.pull };
  const evaluation = await evaluate(
    { policy, mode: 'enforce', base, mergeBase: base, head, people, pull, now },
    objects,
    catalog,
  );
  // The engine's own gate is no part of the policy: it is compared where a case expects it.
  const engine = policy.selfProtection?.id;
  return evaluation.findings.filter(
    ({ gate }) => gate !== engine || one.expect.some((text) => text.split(' ')[0] === gate),
  );
}
