import { fields, items, textOf } from '../../documents/fields.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { type Client, type Repo, statusOf } from '../client.ts';
import { readSetting, type Setting } from './setting.ts';

/** Nobody's job can be given this: it takes a person's token or an app's. */
const ADMINISTRATION = 'Administration: read';

/** Which actions may run in the repository. */
export interface AllowedActions {
  readonly enabled: boolean;
  /** `all`, `local_only` (only this owner's) or `selected`. */
  readonly allowed: 'all' | 'local_only' | 'selected';
  /** Of `selected`: patterns such as `acme/*`. */
  readonly patterns: readonly string[];
  readonly fullIdsRequired: boolean;
}

export function allowedActions(client: Client, repo: Repo): Promise<Setting<AllowedActions>> {
  return readSetting('which actions may run', ADMINISTRATION, async () => {
    const { data } = await client.rest.actions.getGithubActionsPermissionsRepository({ ...repo });
    const allowed = data.allowed_actions ?? 'all';
    const selected =
      data.enabled && allowed === 'selected'
        ? (await client.rest.actions.getAllowedActionsRepository({ ...repo })).data
        : undefined;
    return {
      enabled: data.enabled,
      allowed,
      patterns: selected?.patterns_allowed ?? [],
      fullIdsRequired: fields(data).sha_pinning_required === true,
    };
  });
}

/** What a job's token may do where its workflow says nothing. */
export interface DefaultPermissions {
  readonly token: 'read' | 'write';
  readonly mayApprove: boolean;
}

export function defaultPermissions(client: Client, repo: Repo): Promise<Setting<DefaultPermissions>> {
  return readSetting('the default permissions of workflows', ADMINISTRATION, async () => {
    const { data } = await client.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({
      ...repo,
    });
    return { token: data.default_workflow_permissions, mayApprove: data.can_approve_pull_request_reviews };
  });
}

/**
 * An Actions policy: which events may start which workflows, and who.
 *
 * @see https://docs.github.com/en/rest/actions/policies
 */
export interface ActionsPolicy {
  readonly name: string;
  readonly enforcement: string;
  /** Paths or patterns of workflow files; absent: all of them. */
  readonly workflows?: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** Absent: it has no rule about events. */
  readonly events?: readonly string[];
  readonly limitsPeople: boolean;
}

/** Of the repository and of everybody above it. */
export function actionsPolicies(client: Client, repo: Repo): Promise<Setting<readonly ActionsPolicy[]>> {
  // GitHub asks for the right to write them even of who only reads.
  return readSetting('the Actions policies', 'Administration: write', async () => {
    const route = '/repos/{owner}/{repo}/actions/policies';
    const ask = { owner: repo.owner, repo: repo.repo };
    const listed = fields(await client.read(route, { ...ask, has_parents: true, per_page: 100 }));
    const ids = items(listed.policies).flatMap((one) => {
      const { id } = fields(one);
      return typeof id === 'number' ? [{ id, listed: one }] : [];
    });
    return Promise.all(
      ids.map(async ({ id, listed }) => policyIn(await rulesOf(client, { ...ask, policy_id: id }, listed))),
    );
  });
}

/** A list leaves out what each policy says. One of the organisation may be hidden: then its rules are not known. */
async function rulesOf(
  client: Client,
  ask: Readonly<Record<string, string | number>>,
  listed: unknown,
): Promise<unknown> {
  if (fields(listed).rules !== undefined) return listed;
  try {
    return await client.read('/repos/{owner}/{repo}/actions/policies/{policy_id}', ask);
  } catch (error) {
    if (statusOf(error) !== 404 && statusOf(error) !== 403) throw error;
    return { ...fields(listed), rules: [{ type: HIDDEN }] };
  }
}

const HIDDEN = 'hidden';

function policyIn(value: unknown): ActionsPolicy {
  const { name, enforcement, conditions, rules } = fields(value);
  const paths = fields(conditions).workflow_path;
  const all = items(rules).map(fields);
  const events = all.find(({ type }) => type === 'restrict_action_events');
  return {
    name: textOf(name) ?? '',
    enforcement: textOf(enforcement) ?? '',
    ...omitUndefined({
      workflows:
        paths === undefined
          ? undefined
          : { include: texts(fields(paths).include), exclude: texts(fields(paths).exclude) },
      events: events === undefined ? undefined : texts(fields(events.parameters).allowed_events),
    }),
    limitsPeople: all.some(({ type }) => type !== 'restrict_action_events'),
  };
}

function texts(value: unknown): readonly string[] {
  return items(value).flatMap((one) => textOf(one) ?? []);
}
