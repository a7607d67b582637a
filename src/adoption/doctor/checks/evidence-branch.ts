import { type BranchRules, branchRules } from '../../../github/settings/branch-rules.ts';
import { type DoctorFinding, rightFinding, unreadFinding, wrongFinding } from '../row.ts';
import type { DoctorContext } from '../surroundings.ts';

/** Rules that no recorder can keep: it appends commits, and opens no pull request. */
const IN_THE_WAY = [
  'pull_request',
  'required_status_checks',
  'required_deployments',
  'merge_queue',
  'workflows',
  'code_scanning',
];

/** Whether the ledger's branch can only grow, and by whom. */
export async function evidenceBranchCheck({
  gateContext,
  workflows,
  evidenceBranch,
  page,
}: DoctorContext): Promise<readonly DoctorFinding[]> {
  const recorders =
    workflows.state === 'read'
      ? workflows.value.gates.flatMap((gate) => gate.jobs.filter(({ does }) => does === 'records'))
      : [];
  const stores = recorders.map(({ inputs }) => String(inputs.evidence ?? 'branch'));
  if (stores.length > 0 && !stores.some((store) => /(?:^|,)\s*branch\s*(?:,|$)/.test(store)))
    return [rightFinding(`not used: evidence is kept in ${stores.join(', ')}`)];
  const rules = await branchRules(gateContext.client, gateContext.repo, evidenceBranch);
  if (rules.state === 'unread') return [unreadFinding(rules)];
  const at = page('settings/rules');
  const ruleset = (rule: string) => ({
    page: at,
    setting: `New branch ruleset, target ${evidenceBranch}`,
    value: rule,
  });
  const { types, classic, rulesets } = rules.value;
  const found: DoctorFinding[] = [];
  if (!blocks(rules.value, 'non_fast_forward'))
    found.push(
      wrongFinding(
        `${evidenceBranch} can be force-pushed: records can be taken away`,
        ruleset('Block force pushes'),
      ),
    );
  if (!blocks(rules.value, 'deletion'))
    found.push(wrongFinding(`${evidenceBranch} can be deleted`, ruleset('Restrict deletions')));
  const inTheWay = IN_THE_WAY.filter((type) => types.has(type));
  if (inTheWay.length > 0)
    found.push(
      wrongFinding(`rules on ${evidenceBranch} keep the recorder out: ${inTheWay.join(', ')}`, {
        page: at,
        setting: 'the ruleset that asks this of every branch',
        value: `exclude ${evidenceBranch}`,
      }),
    );
  const restricted = types.has('update') || (classic.kind === 'protected' && classic.restricted);
  const byApp = recorders.some(({ inputs }) => inputs.token !== undefined);
  if (byApp && !restricted)
    found.push(
      wrongFinding(
        `everybody with write access can append to ${evidenceBranch}`,
        ruleset('Restrict updates, with the gate’s app on the bypass list'),
      ),
    );
  const bypass = rulesets.flatMap((one) => one.bypass ?? []);
  const known = rulesets.every((one) => one.bypass !== undefined);
  if (types.has('update') && known && !bypass.some(({ kind }) => kind === 'Integration'))
    found.push(
      wrongFinding(
        `updates of ${evidenceBranch} are restricted, and no app may bypass that: nothing can be recorded`,
        ruleset('the gate’s app on the bypass list'),
      ),
    );
  if (found.length > 0) return found;
  const who = restricted
    ? 'updates are restricted'
    : 'everybody with write access can append; what is not the recorder’s is taken out and reported';
  return [rightFinding(`${evidenceBranch} only grows; ${who}`)];
}

function blocks({ types, classic }: BranchRules, rule: 'non_fast_forward' | 'deletion'): boolean {
  if (types.has(rule)) return true;
  if (classic.kind !== 'protected') return false;
  return rule === 'deletion' ? !classic.deletions : !classic.forcePushes;
}
