import type { Client, Repo } from '../client.ts';
import { readSetting, type Setting } from './setting.ts';

export interface RepositoryFacts {
  readonly defaultBranch: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly ownedBy: 'organisation' | 'person';
}

export function repositoryFacts(client: Client, repo: Repo): Promise<Setting<RepositoryFacts>> {
  return readSetting('the repository', 'Metadata: read on this repository', async () => {
    const { data } = await client.rest.repos.get({ ...repo });
    const visibility =
      data.visibility === 'internal' || data.visibility === 'private' || data.visibility === 'public'
        ? data.visibility
        : data.private
          ? 'private'
          : 'public';
    return {
      defaultBranch: data.default_branch,
      visibility,
      ownedBy: data.owner.type === 'Organization' ? 'organisation' : 'person',
    };
  });
}

/** What is wrong with CODEOWNERS of the default branch, as GitHub sees it: one line each. */
export function codeOwnersErrors(client: Client, repo: Repo): Promise<Setting<readonly string[]>> {
  return readSetting('the errors of CODEOWNERS', 'Contents: read', async () => {
    const { errors } = (await client.rest.repos.codeownersErrors({ ...repo })).data;
    return errors.map(({ path, line, kind }) => `${path}:${line}: ${kind}`);
  });
}

/** Names of the secrets that every workflow of the repository can read. */
export function repositorySecrets(client: Client, repo: Repo): Promise<Setting<ReadonlySet<string>>> {
  return readSetting('the names of the repository secrets', 'Secrets: read', async () => {
    const all = await client.rest.paginate(client.rest.actions.listRepoSecrets, { ...repo, per_page: 100 });
    return new Set(all.map(({ name }) => name.toUpperCase()));
  });
}

/** Which branches may use an environment; undefined: there is no such environment. */
export type DeploymentBranches =
  | { readonly kind: 'all' }
  | { readonly kind: 'protected' }
  /** Names and patterns of branches and tags. */
  | { readonly kind: 'selected'; readonly names: readonly string[] };

export function deploymentBranches(
  client: Client,
  repo: Repo,
  environment: string,
): Promise<Setting<DeploymentBranches | 'missing'>> {
  return readSetting(`the environment ${environment}`, 'Actions: read', async () => {
    const { environments: all = [] } = (
      await client.rest.repos.getAllEnvironments({ ...repo, per_page: 100 })
    ).data;
    // Names of environments are not case sensitive.
    const found = all.find(({ name }) => name.toLowerCase() === environment.toLowerCase());
    if (found === undefined) return 'missing';
    const policy = found.deployment_branch_policy;
    if (policy === null || policy === undefined) return { kind: 'all' };
    if (policy.protected_branches) return { kind: 'protected' };
    const ask = { ...repo, environment_name: found.name, per_page: 100 };
    const policies = await client.rest.paginate(client.rest.repos.listDeploymentBranchPolicies, ask);
    return {
      kind: 'selected',
      names: policies.map(({ name, type }) => (type === 'tag' ? `tag ${name ?? ''}` : (name ?? ''))),
    };
  });
}
