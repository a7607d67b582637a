import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeFrame } from '../../documents/frame.ts';
import { validate } from '../../documents/schema.ts';
import { parseYaml } from '../../documents/yaml.ts';
import { AimsError } from '../../errors.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { MemoryObjects } from '../../evaluation/in-memory-objects.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { login } from '../../ids.ts';
import type { Policy } from '../../policy/policy.ts';
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
  readonly approvals?: readonly string[];
  readonly today?: string;
  readonly expect: readonly string[];
}

/** Runs every case in `directory`; what it says ends with the count, as a test runner's does. */
export async function testPolicy(
  directory: string,
  policyFile: string,
  catalog: Catalog,
): Promise<{ readonly text: string; readonly failed: number }> {
  const policy = await openPolicy(policyFile, catalog);
  const lines: string[] = [];
  let [passed, failed] = [0, 0];
  for (const file of await caseFiles(directory)) {
    const { base = {}, cases } = await readCases(file);
    for (const one of cases) {
      const found = await findings(policy, base, one, catalog);
      const [want, got] = [[...new Set(one.expect)].sort(), found];
      const same = want.join() === got.join();
      if (same) passed += 1;
      else failed += 1;
      lines.push(`${same ? '✓' : '✗'} ${one.name}`);
      if (!same)
        lines.push(
          `    expected ${want.join(', ') || 'nothing'}`,
          `    found    ${got.join(', ') || 'nothing'}`,
        );
    }
  }
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

/** Ids of the gates that find something, sorted. */
async function findings(
  policy: Policy,
  shared: Files,
  one: Case,
  catalog: Catalog,
): Promise<readonly string[]> {
  const objects = new MemoryObjects();
  const files = { ...shared, ...one.base };
  const base = objects.commit('base', files);
  const head = objects.commit('head', { ...files, ...one.change });
  const author = login(one.author ?? 'author');
  const reviews = (one.approvals ?? []).map((name, index) => ({
    id: index + 1,
    login: login(name),
    account: 'human' as const,
    association: 'member' as const,
    state: 'approved' as const,
    commit: head,
  }));
  const people = Promise.resolve({
    author,
    committers: new Set([author]),
    requested: new Set<never>(),
    reviews,
  });
  const now = `${one.today ?? '2026-01-01'}T12:00:00.000Z`;
  const question = { policy, mode: 'enforce', base, mergeBase: base, head, people, now } as const;
  const evaluation = await evaluate(question, objects, catalog);
  // The engine's own gate is no part of the policy: it is compared where a case expects it.
  const engine = policy.selfProtection?.id;
  const own = evaluation.findings.filter(({ gate }) => gate !== engine || one.expect.includes(gate));
  return [...new Set(own.map(({ gate }): string => gate))].sort();
}
