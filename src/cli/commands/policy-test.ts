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
    const { same, lines: differences } = compareCase(
      one,
      await judgeCase(policy, one, catalog),
      new Set(policy.gates.map(({ id }): string => id)),
    );
    if (!same) failed += 1;
    lines.push(`${same ? '✓' : '✗'} ${one.name}`, ...differences);
  }
  if (coverage === 'shown' && failed === 0) lines.push('', ...(await uncovered(policy, cases, catalog)));
  if (coverage === 'shown' && failed > 0) lines.push('', 'coverage is measured once every case holds');
  return {
    text: `${[...lines, `${cases.length - failed} passed, ${failed} failed`].map(visible).join('\n')}\n`,
    failed,
  };
}

/** What could go from the policy and every case would still hold. */
async function uncovered(
  policy: Policy,
  cases: readonly ReadyCase[],
  catalog: Catalog,
): Promise<readonly string[]> {
  const own = new Set(policy.gates.map(({ id }): string => id));
  const open = new Set<string>();
  const lines: string[] = [];
  const all = mutants(policy);
  for (const { gate, part, policy: mutant } of all) {
    if (open.has(gate)) continue;
    let noticed = false;
    for (const one of cases) {
      noticed = !compareCase(one, await judgeCase(mutant, one, catalog), own).same;
      if (noticed) break;
    }
    if (noticed) continue;
    if (part === undefined) open.add(gate);
    lines.push(part === undefined ? `no case holds the gate ${gate}` : `no case holds, of ${gate}: ${part}`);
  }
  return lines.length === 0
    ? [`every gate, requirement, alternative and bound is held by a case (${all.length} tried)`]
    : lines;
}
