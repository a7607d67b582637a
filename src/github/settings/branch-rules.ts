import { fields, items, textOf } from '../../documents/fields.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { type Client, type Repo, statusOf } from '../client.ts';
import { readSetting, type Setting } from './setting.ts';

/** A status that must be `success` before anything lands on the branch. */
export interface RequiredStatus {
  readonly context: string;
  /** Id of the only app whose status counts; absent: anybody's counts. */
  readonly app?: number;
  /** Where it is set, in words. */
  readonly where: string;
}

/** What holds on a branch: rulesets of every level, and classic branch protection, together. */
export interface BranchRules {
  readonly statuses: readonly RequiredStatus[];
  /** Types of the rules of rulesets, as GitHub names them: `deletion`, `non_fast_forward`, `update` … */
  readonly types: ReadonlySet<string>;
  /** Rulesets that hold here. */
  readonly rulesets: readonly Ruleset[];
  readonly classic: Classic;
}

export interface Ruleset {
  readonly id: number;
  /** Absent: this token is not told who may bypass it. */
  readonly bypass?: readonly { readonly kind: string; readonly id?: number }[];
}

/** Classic branch protection. `unknown`: this token is only told which statuses it requires. */
export type Classic =
  | { readonly kind: 'none' | 'unknown' }
  | {
      readonly kind: 'protected';
      readonly forcePushes: boolean;
      readonly deletions: boolean;
      /** Whether only named people, teams and apps may push. */
      readonly restricted: boolean;
      readonly forAdmins: boolean;
    };

export function branchRules(client: Client, repo: Repo, branch: string): Promise<Setting<BranchRules>> {
  return readSetting(`the rules of the branch ${branch}`, 'Metadata: read', async () => {
    const [rules, protection] = await Promise.all([
      rulesOf(client, repo, branch),
      classicProtection(client, repo, branch),
    ]);
    const ids = [...new Set(rules.flatMap(({ ruleset_id: id }) => id ?? []))];
    const rulesets = await Promise.all(ids.map((id) => ruleset(client, repo, id)));
    return {
      statuses: [...rules.flatMap(inRule), ...protection.statuses],
      types: new Set(rules.map(({ type }) => type)),
      rulesets,
      classic: protection.classic,
    };
  });
}

/** Whether nothing lands on the branch before the status `context` is `success`. False also where GitHub does not tell. */
export async function requiresStatus(
  client: Client,
  repo: Repo,
  branch: string,
  context: string,
): Promise<boolean> {
  const asked = await readSetting(`what ${branch} requires`, 'Metadata: read', async () => {
    const isIt = (one: RequiredStatus): boolean => one.context === context;
    if ((await rulesOf(client, repo, branch)).flatMap(inRule).some(isIt)) return true;
    return (await shownToReaders(client, repo, branch)).statuses.some(isIt);
  });
  return asked.state === 'read' && asked.value;
}

/** The rules of rulesets that hold on a branch. */
function rulesOf(client: Client, repo: Repo, branch: string) {
  return client.rest.paginate(client.rest.repos.getBranchRules, { ...repo, branch, per_page: 100 });
}

/** The statuses that a rule of a ruleset requires. */
export function contextsInRule(rule: { readonly type: string }): readonly string[] {
  return inRule(rule).map(({ context }) => context);
}

function inRule(rule: { readonly type: string }): readonly RequiredStatus[] {
  const { parameters, ruleset_id: id } = fields(rule);
  if (rule.type !== 'required_status_checks') return [];
  return items(fields(parameters).required_status_checks).flatMap((one) =>
    required(one, 'integration_id', `ruleset ${String(id)}`),
  );
}

function required(value: unknown, appField: string, where: string): readonly RequiredStatus[] {
  const found = fields(value);
  const context = textOf(found.context);
  const app = found[appField];
  if (context === undefined) return [];
  // Classic protection writes -1 for "any source".
  return [
    { context, where, ...omitUndefined({ app: typeof app === 'number' && app > 0 ? app : undefined }) },
  ];
}

async function ruleset(client: Client, repo: Repo, id: number): Promise<Ruleset> {
  try {
    const { data } = await client.rest.repos.getRepoRuleset({
      ...repo,
      ruleset_id: id,
      includes_parents: true,
    });
    const bypass = data.bypass_actors?.map(({ actor_type: kind, actor_id: actor }) => ({
      kind,
      ...omitUndefined({ id: typeof actor === 'number' ? actor : undefined }),
    }));
    return { id, ...omitUndefined({ bypass }) };
  } catch (error) {
    // The organisation's own may be hidden: that it holds is told all the same.
    if (statusOf(error) === 403 || statusOf(error) === 404) return { id };
    throw error;
  }
}

interface Protection {
  readonly classic: Classic;
  readonly statuses: readonly RequiredStatus[];
}

const CLASSIC = 'classic branch protection';

/** The whole takes a token of an administrator; which statuses are required is told to every reader. */
async function classicProtection(client: Client, repo: Repo, branch: string): Promise<Protection> {
  try {
    const { data } = await client.rest.repos.getBranchProtection({ ...repo, branch });
    const checks = items(data.required_status_checks?.checks);
    return {
      statuses: checks.flatMap((one) => required(one, 'app_id', CLASSIC)),
      classic: {
        kind: 'protected',
        forcePushes: data.allow_force_pushes?.enabled ?? false,
        deletions: data.allow_deletions?.enabled ?? false,
        restricted: data.restrictions !== undefined,
        forAdmins: data.enforce_admins?.enabled ?? false,
      },
    };
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
    if (status === 404 && error instanceof Error && /not protected/i.test(error.message))
      return { classic: { kind: 'none' }, statuses: [] };
    return shownToReaders(client, repo, branch);
  }
}

async function shownToReaders(client: Client, repo: Repo, branch: string): Promise<Protection> {
  try {
    const { data } = await client.rest.repos.getBranch({ ...repo, branch });
    const checks = items(fields(data.protection.required_status_checks).checks);
    if (!data.protected) return { classic: { kind: 'none' }, statuses: [] };
    return {
      classic: { kind: 'unknown' },
      statuses: checks.flatMap((one) => required(one, 'app_id', CLASSIC)),
    };
  } catch (error) {
    // No such branch: nothing protects it.
    if (statusOf(error) === 404) return { classic: { kind: 'none' }, statuses: [] };
    throw error;
  }
}
