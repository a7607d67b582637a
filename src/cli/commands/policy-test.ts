import type { Catalog } from '../../evaluation/shipped-data.ts';
import type { Policy } from '../../policy/policy.ts';
import { visible } from '../../reporters/visible.ts';
import { compareCase } from '../policy-cases/compare.ts';
import { mutants } from '../policy-cases/coverage.ts';
import { judgeCase } from '../policy-cases/judge-case.ts';
import { type ReadyCase, readCases } from '../policy-cases/read-cases.ts';
import { openPolicy } from './policy.ts';

/** Runs every case in `directory`; what it says ends with the count, as a test runner's does. */
export async function testPolicy(
  directory: string,
  policyFile: string,
  catalog: Catalog,
  coverage: 'shown' | 'hidden' = 'hidden',
): Promise<{ readonly text: string; readonly failed: number }> {
  const policy = await openPolicy(policyFile, catalog);
  const cases = await readCases(directory);
  const lines: string[] = [];
  let failed = 0;
  for (const one of cases) {
    const { same, lines: differences } = compareCase(one, await judgeCase(policy, one, catalog), policy);
    if (!same) failed += 1;
    const twice = cases.filter(({ name }) => name === one.name).length > 1;
    lines.push(
      `${same ? '✓' : '✗'} ${one.name}`,
      ...(twice ? ['    another case has this name'] : []),
      ...(changesNothing(one) ? ['    it changes nothing: no gate is asked about a change'] : []),
      ...differences,
    );
  }
  if (coverage === 'shown' && failed === 0) lines.push('', ...(await uncovered(policy, cases, catalog)));
  if (coverage === 'shown' && failed > 0) lines.push('', 'coverage is measured once every case holds');
  return {
    text: `${[...lines, `${cases.length - failed} passed, ${failed} failed`].map(visible).join('\n')}\n`,
    failed,
  };
}

function changesNothing({ files, changed }: ReadyCase): boolean {
  return Object.entries(changed).every(([path, text]) => (files[path] ?? null) === text);
}

/** What could go from the policy and every case would still hold. */
async function uncovered(
  policy: Policy,
  cases: readonly ReadyCase[],
  catalog: Catalog,
): Promise<readonly string[]> {
  const open = new Set<string>();
  const lines: string[] = [];
  const all = mutants(policy);
  for (const { gate, part, policy: mutant } of all) {
    if (open.has(gate)) continue;
    let noticed = false;
    for (const one of cases) {
      noticed = !compareCase(one, await judgeCase(mutant, one, catalog), policy).same;
      if (noticed) break;
    }
    if (noticed) continue;
    if (part === undefined) open.add(gate);
    lines.push(
      part === undefined ? `no case would miss the gate ${gate}` : `no case would miss, of ${gate}: ${part}`,
    );
  }
  return lines.length === 0
    ? [`every gate, requirement, alternative and bound would be missed by a case (${all.length} tried)`]
    : lines;
}
