import { branchRules, type RequiredStatus } from '../../../github/settings/branch-rules.ts';
import { openPatterns } from '../../../github/settings/creations.ts';
import { readSetting } from '../../../github/settings/setting.ts';
import { type DoctorFinding, rightFinding, unreadFinding, wrongFinding } from '../row.ts';
import type { DoctorContext } from '../surroundings.ts';

/** The check run that carries annotations: it never blocks, and is not there on every head. */
const FINDINGS = 'AI lifecycle findings';

/** Whether nothing lands on the default branch without the gate's status, and whose status counts. */
export async function requiredStatusCheck(surroundings: DoctorContext): Promise<readonly DoctorFinding[]> {
  const { gateContext, repository, workflows, page } = surroundings;
  const { client, repo } = gateContext;
  const branch = repository.defaultBranch;
  const [rules, ownApp] = await Promise.all([branchRules(client, repo, branch), actionsApp(surroundings)]);
  if (rules.state === 'unread') return [unreadFinding(rules)];
  const { statuses, types, rulesets, classic } = rules.value;
  const contexts = contextsOf(surroundings);
  const at = page('settings/rules');
  const found = contexts.flatMap((context) =>
    contextFindings(context, statuses, { branch, at, ownApp, app: usesApp(surroundings) }),
  );
  const jobs =
    workflows.state === 'read' ? workflows.value.gates.flatMap((gate) => gate.jobs.map(({ id }) => id)) : [];
  const mistaken = statuses.filter(
    ({ context }) =>
      !contexts.includes(context) &&
      (context === FINDINGS || jobs.includes(context) || / \(do not require\)$/.test(context)),
  );
  for (const { context, where } of mistaken)
    found.push(
      wrongFinding(`"${context}" is required (${where}), which is not the verdict`, {
        page: pageOf(where, page),
        setting: 'Require status checks to pass',
        value: `"${contexts[0] ?? gateContext.checkName}" instead of "${context}"`,
      }),
    );
  if (types.has('workflows'))
    found.push(
      wrongFinding('a ruleset requires a workflow: such a run is never refreshed by an approval', {
        page: at,
        setting: 'Require workflows to pass before merging',
        value: 'not the gate’s: require its status',
      }),
    );
  if (
    types.has('merge_queue') &&
    workflows.state === 'read' &&
    !workflows.value.gates.some(({ events }) => events.has('merge_group'))
  )
    found.push(
      wrongFinding(`${branch} has a merge queue, and no workflow of the gate starts on merge_group`, {
        page: page(`edit/${branch}/.github/workflows/aims-gate.yml`),
        setting: 'on:',
        value: 'merge_group',
      }),
    );
  found.push(...(await creationFindings(contexts, surroundings)));
  if (found.length > 0) return found;
  const bypass = rulesets.some((one) => one.bypass === undefined)
    ? 'who may bypass it is not shown to this token'
    : `${rulesets.flatMap((one) => one.bypass ?? []).length} on the bypass lists`;
  const admins =
    classic.kind === 'protected' && !classic.forAdmins && rulesets.length === 0
      ? '; administrators may bypass it'
      : '';
  return [rightFinding(`"${contexts.join('", "')}" is required on ${branch}; ${bypass}${admins}`)];
}

/** Branches of a pattern begin with what their creator pushes: the status protects only what comes later. */
async function creationFindings(
  contexts: readonly string[],
  { gateContext: { client, repo }, page }: DoctorContext,
): Promise<readonly DoctorFinding[]> {
  const open = await openPatterns(client, repo, contexts);
  if (open.state === 'unread') return [unreadFinding(open)];
  return open.value.map(({ pattern, ruleset }) =>
    wrongFinding(
      `anybody who can push may create a branch that matches ${pattern}, with content that the gate never judged`,
      {
        page: page(`settings/rules/${ruleset.id}`),
        setting: `ruleset ${ruleset.name}, Restrict creations`,
        value:
          'on, with those who start releases on its bypass list; or name the branches in place of a pattern',
      },
    ),
  );
}

interface Where {
  readonly branch: string;
  readonly at: string;
  /** Id of GitHub Actions on this server; absent: not known. */
  readonly ownApp: number | undefined;
  /** Whether the gate writes with the token of an app of one's own. */
  readonly app: boolean;
}

function contextFindings(
  context: string,
  statuses: readonly RequiredStatus[],
  { branch, at, ownApp, app }: Where,
): DoctorFinding[] {
  const own = statuses.filter((one) => one.context === context);
  const source = app ? 'the GitHub App whose token the gate has' : 'GitHub Actions';
  if (own.length === 0)
    return [
      wrongFinding(`"${context}" is not required on ${branch}: a red gate does not block`, {
        page: at,
        setting: 'New branch ruleset, default branch, Require status checks to pass',
        value: `"${context}", source ${source}`,
      }),
    ];
  const fix = {
    page: at,
    setting: `Require status checks to pass, "${context}", expected source`,
    value: source,
  };
  const pinned = own.flatMap((one) => one.app ?? []);
  if (pinned.length === 0)
    return [wrongFinding(`any app may write "${context}": a status of that name can be forged`, fix)];
  if (ownApp === undefined) return [];
  if (app && pinned.includes(ownApp))
    return [
      wrongFinding(
        `"${context}" is expected of GitHub Actions, but the gate writes as another app: it stays "expected" for ever`,
        fix,
      ),
    ];
  if (!app && !pinned.includes(ownApp))
    return [
      wrongFinding(
        `"${context}" is expected of the app ${pinned.join(', ')}, but the gate writes as GitHub Actions: it stays "expected" for ever`,
        fix,
      ),
    ];
  return [];
}

/** The names of the verdict: what the judging jobs say, else the default. */
function contextsOf({ gateContext, workflows }: DoctorContext): readonly string[] {
  const jobs = workflows.state === 'read' ? workflows.value.gates.flatMap((gate) => gate.jobs) : [];
  const named = jobs.flatMap(({ does, inputs }) =>
    does !== 'judges' ? [] : [String(inputs['check-name'] ?? gateContext.checkName)],
  );
  return named.length === 0 ? [gateContext.checkName] : [...new Set(named)];
}

/** Whether a judging job is given another token than its own. */
export function usesApp({ workflows }: DoctorContext): boolean {
  const jobs = workflows.state === 'read' ? workflows.value.gates.flatMap((gate) => gate.jobs) : [];
  return jobs.some(
    ({ inputs, does }) =>
      does === 'judges' &&
      inputs.token !== undefined &&
      !/github\.token|secrets\.GITHUB_TOKEN/i.test(String(inputs.token)),
  );
}

/** Each server has its own number for GitHub Actions. */
async function actionsApp({ gateContext }: DoctorContext): Promise<number | undefined> {
  const app = await readSetting('the app of GitHub Actions', 'nothing', async () => {
    return (await gateContext.client.rest.apps.getBySlug({ app_slug: 'github-actions' })).data?.id;
  });
  return app.state === 'read' ? app.value : undefined;
}

function pageOf(where: string, page: DoctorContext['page']): string {
  return page(where.startsWith('ruleset') ? 'settings/rules' : 'settings/branches');
}
