import { minimatch } from 'minimatch';
import {
  type ActionsPolicy,
  actionsPolicies,
  allowedActions,
  defaultPermissions,
} from '../../../github/settings/actions.ts';
import { type DoctorFinding, rightFinding, unreadFinding, wrongFinding } from '../row.ts';
import type { DoctorContext } from '../surroundings.ts';
import type { Workflow } from '../workflows.ts';

/** Whether the repository lets the action run at all. */
export async function allowedCheck({
  gateContext,
  workflows,
  page,
}: DoctorContext): Promise<readonly DoctorFinding[]> {
  const setting = await allowedActions(gateContext.client, gateContext.repo);
  if (setting.state === 'unread') return [unreadFinding(setting)];
  const { enabled, allowed, patterns, fullIdsRequired } = setting.value;
  const at = page('settings/actions');
  if (!enabled)
    return [
      wrongFinding('GitHub Actions is switched off', {
        page: at,
        setting: 'Actions permissions',
        value: 'allow actions',
      }),
    ];
  const uses =
    workflows.state === 'read'
      ? workflows.value.gates.flatMap(({ jobs }) => jobs.map((job) => job.uses))
      : [];
  const outside = [...new Set(uses)].filter((one) => !one.startsWith('./'));
  const own = (one: string) => one.split('/')[0]?.toLowerCase() === gateContext.repo.owner.toLowerCase();
  const refused = outside.filter(
    (one) =>
      allowed !== 'all' &&
      !own(one) &&
      !(
        allowed === 'selected' &&
        patterns.some((pattern) => minimatch(one, pattern.includes('@') ? pattern : `${pattern}@*`))
      ),
  );
  const [action = ''] = refused[0]?.split('@') ?? [];
  if (refused.length > 0)
    return [
      wrongFinding(`${refused.join(', ')} may not run here`, {
        page: at,
        setting: 'Allow specified actions and reusable workflows',
        value: `${action}@*`,
      }),
    ];
  return [rightFinding(fullIdsRequired ? 'allowed; full commit ids are required' : 'allowed')];
}

/** What a workflow may do that says nothing about it. */
export async function permissionsCheck({
  gateContext,
  page,
}: DoctorContext): Promise<readonly DoctorFinding[]> {
  const setting = await defaultPermissions(gateContext.client, gateContext.repo);
  if (setting.state === 'unread') return [unreadFinding(setting)];
  const { token, mayApprove } = setting.value;
  const at = page('settings/actions');
  const found: DoctorFinding[] = [];
  if (token === 'write')
    found.push(
      wrongFinding('every workflow may write statuses unless it says otherwise, also the gate’s', {
        page: at,
        setting: 'Workflow permissions',
        value: 'Read repository contents and packages permissions',
      }),
    );
  if (mayApprove)
    found.push(
      wrongFinding('workflows may approve pull requests', {
        page: at,
        setting: 'Allow GitHub Actions to create and approve pull requests',
        value: 'off',
      }),
    );
  return found.length > 0 ? found : [rightFinding('read-only, and no workflow approves')];
}

/** Whether an Actions policy lets every event start the gate's workflows. */
export async function policiesCheck({
  gateContext,
  workflows,
  repository,
  page,
}: DoctorContext): Promise<readonly DoctorFinding[]> {
  if (workflows.state === 'unread') return [unreadFinding(workflows)];
  const all = [...workflows.value.gates, ...workflows.value.signals];
  const wantsTarget = all.filter(({ events }) => events.has('pull_request_target'));
  const setting = await actionsPolicies(gateContext.client, gateContext.repo);
  if (setting.state === 'unread') return [unreadFinding(setting)];
  const at = page('settings/actions/policies');
  const active = setting.value.filter(({ enforcement }) => enforcement === 'active');
  const blocked = all.flatMap((workflow) =>
    blockedEvents(workflow, active).map((one) => ({ ...one, workflow })),
  );
  const found = blocked.map(({ event, policy, workflow }) =>
    wrongFinding(`the policy "${policy}" does not let ${event} start ${workflow.path}`, {
      page: at,
      setting: `policy "${policy}", Restrict events`,
      value: `allow ${event}`,
    }),
  );
  const bare =
    repository.visibility === 'public'
      ? wantsTarget.filter(
          (workflow) => !active.some((policy) => policy.events !== undefined && appliesTo(policy, workflow)),
        )
      : [];
  const missing = bare.map((workflow) =>
    wrongFinding(
      `GitHub refuses pull_request_target in public repositories from 2 December 2026, and no policy allows it for ${workflow.path}`,
      {
        page: at,
        setting: `New policy for the workflow ${workflow.path}, Restrict events, enforcement Active`,
        value: `allow ${[...workflow.events.keys()].join(', ')}`,
      },
    ),
  );
  const people = active.filter(
    (policy) => policy.limitsPeople && all.some((workflow) => appliesTo(policy, workflow)),
  );
  const limits = people.map(({ name }) =>
    unreadFinding({
      because: `the policy "${name}" also limits who may start workflows, which is not judged here`,
      needs: `a look at ${at}: contributors, Dependabot and the merge queue must start the gate`,
    }),
  );
  const rows = [...found, ...missing, ...limits];
  const waits = wantsTarget.length > 0 ? 'pull_request_target is allowed' : 'no event of the gate needs one';
  return rows.length > 0
    ? rows
    : [
        rightFinding(
          active.length === 0
            ? `none, and ${waits}`
            : `${active.map(({ name }) => `"${name}"`).join(', ')}: ${waits}`,
        ),
      ];
}

function blockedEvents(workflow: Workflow, policies: readonly ActionsPolicy[]) {
  return policies
    .filter((policy) => appliesTo(policy, workflow))
    .flatMap(({ name, events }) =>
      events === undefined
        ? []
        : [...workflow.events.keys()]
            .filter((event) => !events.includes(event))
            .map((event) => ({ event, policy: name })),
    );
}

function appliesTo({ workflows }: ActionsPolicy, { path }: Workflow): boolean {
  const among = (patterns: readonly string[]) =>
    patterns.some((one) => one === '~ALL' || minimatch(path, one, { dot: true }));
  return workflows === undefined || (among(workflows.include) && !among(workflows.exclude));
}
