/** How a repository is set up: what `emulate` has no notion of. A test changes the fields; GitHub's shapes are made here. */

export interface RequiredCheck {
  readonly context: string;
  /** Absent: a status of any app counts. */
  readonly app?: number;
}

export interface Settings {
  /** Branch → rules of rulesets, as GitHub lists them for a branch. */
  readonly rules: Map<string, readonly { readonly type: string; readonly parameters?: object }[]>;
  /** Rulesets as a repository lists them, with what only each one's own page tells. */
  rulesets: readonly {
    readonly id: number;
    readonly name: string;
    readonly target: 'branch' | 'tag';
    readonly enforcement: 'active' | 'evaluate' | 'disabled';
    readonly include: readonly string[];
    readonly exclude?: readonly string[];
    readonly rules: readonly { readonly type: string; readonly parameters?: object }[];
  }[];
  /** Who may bypass the rulesets; undefined: this token is not told. */
  bypass: readonly { readonly actor_id: number; readonly actor_type: string }[] | undefined;
  /** Branch → classic protection. */
  readonly classic: Map<
    string,
    {
      readonly checks: readonly RequiredCheck[];
      readonly restricted?: boolean;
      readonly forcePushes?: boolean;
    }
  >;
  actions: {
    enabled: boolean;
    allowed: 'all' | 'local_only' | 'selected';
    patterns: readonly string[];
    fullIds: boolean;
  };
  defaults: { token: 'read' | 'write'; mayApprove: boolean };
  /** With their rules, which a list leaves out. */
  policies: readonly {
    readonly name: string;
    readonly enforcement: string;
    readonly conditions?: object;
    readonly rules: readonly object[];
  }[];
  /** Environment → branches that may use it. */
  readonly environments: Map<string, 'all' | 'protected' | readonly string[]>;
  secrets: readonly string[];
  /** Teams, as `acme/risk`, that have a role in the repository. */
  teams: readonly string[];
  /** Undefined: there is no CODEOWNERS. */
  codeOwnersErrors:
    | readonly { readonly path: string; readonly line: number; readonly kind: string }[]
    | undefined;
}

/** The id of GitHub Actions on github.com. */
export const ACTIONS_APP = 15368;

export function newSettings(): Settings {
  return {
    rules: new Map(),
    rulesets: [],
    bypass: [],
    classic: new Map(),
    actions: { enabled: true, allowed: 'all', patterns: [], fullIds: false },
    defaults: { token: 'read', mayApprove: false },
    policies: [],
    environments: new Map(),
    secrets: [],
    teams: [],
    codeOwnersErrors: undefined,
  };
}

/** The ruleset of a branch requires a status of GitHub Actions. */
export function requireStatus({ rules }: Settings, branch: string, context = 'AI lifecycle gate'): void {
  const checks = [{ context, integration_id: ACTIONS_APP }];
  const parameters = { strict_required_status_checks_policy: true, required_status_checks: checks };
  rules.set(branch, [{ type: 'required_status_checks', parameters }]);
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

const REPO = String.raw`^\/repos\/[^/]+\/[^/]+`;
const at = (rest: string): RegExp => new RegExp(`${REPO}${rest}$`);
const RULES = at(String.raw`\/rules\/branches\/(.+)`);
const RULESETS = at(String.raw`\/rulesets`);
const RULESET = at(String.raw`\/rulesets\/(\d+)`);
const PROTECTION = at(String.raw`\/branches\/(.+)\/protection`);
const PERMISSIONS = at(String.raw`\/actions\/permissions`);
const SELECTED = at(String.raw`\/actions\/permissions\/selected-actions`);
const DEFAULTS = at(String.raw`\/actions\/permissions\/workflow`);
const POLICIES = at(String.raw`\/actions\/policies(?:\/(\d+))?`);
const ENVIRONMENTS = at(String.raw`\/environments`);
const BRANCHES_OF = at(String.raw`\/environments\/([^/]+)\/deployment-branch-policies`);
const SECRETS = at(String.raw`\/actions\/secrets`);
const TEAM = /^\/orgs\/([^/]+)\/teams\/([^/]+)\/repos\/[^/]+\/[^/]+$/;
const CODEOWNERS = at(String.raw`\/codeowners\/errors`);

const AT = '2026-11-01T00:00:00Z';
const NOT_FOUND: Answer = { status: 404, json: { message: 'Not Found' } };
const found = (json: unknown): Answer => ({ status: 200, json });

/** Undefined: the question is not about settings. */
export function aboutSettings(method: string, path: string, settings: Settings): Answer | undefined {
  if (method !== 'GET') return undefined;
  if (path === '/apps/github-actions') return found(app());
  const [, org, team] = TEAM.exec(path) ?? [];
  if (org !== undefined)
    return settings.teams.includes(`${org}/${team}`) ? { status: 204, json: undefined } : NOT_FOUND;
  const [, ruled] = RULES.exec(path) ?? [];
  if (ruled !== undefined)
    return found(
      (settings.rules.get(ruled) ?? []).map((rule) => ({
        ...rule,
        ruleset_source_type: 'Repository',
        ruleset_source: 'acme/shop',
        ruleset_id: 42,
      })),
    );
  if (RULESETS.test(path))
    return found(
      settings.rulesets.map(({ include: _, exclude: __, rules: ___, ...one }) => ({
        ...one,
        source: 'acme/shop',
        source_type: 'Repository',
      })),
    );
  const [, id] = RULESET.exec(path) ?? [];
  if (id !== undefined) {
    const bypass = settings.bypass?.map((one) => ({ ...one, bypass_mode: 'always' }));
    return found({
      id: Number(id),
      name: 'gate',
      source: 'acme/shop',
      enforcement: 'active',
      ...(settings.rulesets
        .filter((one) => one.id === Number(id))
        .map(({ include, exclude = [], ...one }) => ({
          ...one,
          conditions: { ref_name: { include, exclude } },
        }))[0] ?? {}),
      ...(bypass === undefined ? {} : { bypass_actors: bypass }),
    });
  }
  const [, branch] = PROTECTION.exec(path) ?? [];
  if (branch !== undefined) return protection(branch, path, settings);
  return aboutActions(path, settings) ?? aboutEnvironments(path, settings) ?? aboutCodeOwners(path, settings);
}

function protection(branch: string, path: string, { classic }: Settings): Answer {
  const one = classic.get(branch);
  if (one === undefined) return { status: 404, json: { message: 'Branch not protected' } };
  const url = `https://api.github.com${path}`;
  return found({
    url,
    required_status_checks: {
      url,
      strict: false,
      contexts: one.checks.map(({ context }) => context),
      contexts_url: url,
      checks: one.checks.map(({ context, app: id }) => ({ context, app_id: id ?? null })),
    },
    enforce_admins: { url, enabled: true },
    allow_force_pushes: { enabled: one.forcePushes ?? false },
    allow_deletions: { enabled: false },
    ...(one.restricted === true
      ? {
          restrictions: {
            url,
            users_url: url,
            teams_url: url,
            apps_url: url,
            users: [],
            teams: [],
            apps: [],
          },
        }
      : {}),
  });
}

function aboutActions(path: string, { actions, defaults, policies, secrets }: Settings): Answer | undefined {
  if (PERMISSIONS.test(path))
    return found({
      enabled: actions.enabled,
      allowed_actions: actions.allowed,
      sha_pinning_required: actions.fullIds,
    });
  if (SELECTED.test(path))
    return found({ github_owned_allowed: true, verified_allowed: false, patterns_allowed: actions.patterns });
  if (DEFAULTS.test(path))
    return found({
      default_workflow_permissions: defaults.token,
      can_approve_pull_request_reviews: defaults.mayApprove,
    });
  if (SECRETS.test(path))
    return found({
      total_count: secrets.length,
      secrets: secrets.map((name) => ({ name, created_at: AT, updated_at: AT })),
    });
  const asked = POLICIES.exec(path);
  if (asked === null) return undefined;
  const all = policies.map((one, index) => ({
    id: index + 1,
    target: 'actions',
    source_type: 'Repository',
    source: 'acme/shop',
    ...one,
  }));
  if (asked[1] === undefined)
    return found({
      total_count: all.length,
      policies: all.map(({ rules: _, conditions: __, ...one }) => one),
    });
  const one = all[Number(asked[1]) - 1];
  return one === undefined ? NOT_FOUND : found(one);
}

function aboutEnvironments(path: string, { environments }: Settings): Answer | undefined {
  if (ENVIRONMENTS.test(path)) {
    const all = [...environments].map(([name, branches], index) => ({
      id: index + 1,
      node_id: `E_${index}`,
      name,
      url: `https://api.github.com${path}/${name}`,
      html_url: `https://github.com/acme/shop/deployments/activity_log?environments_filter=${name}`,
      created_at: AT,
      updated_at: AT,
      protection_rules: [],
      deployment_branch_policy:
        branches === 'all'
          ? null
          : {
              protected_branches: branches === 'protected',
              custom_branch_policies: branches !== 'protected',
            },
    }));
    return found({ total_count: all.length, environments: all });
  }
  const [, environment] = BRANCHES_OF.exec(path) ?? [];
  if (environment === undefined) return undefined;
  const names = environments.get(environment);
  if (names === undefined || typeof names === 'string') return NOT_FOUND;
  return found({
    total_count: names.length,
    branch_policies: names.map((name, index) => ({
      id: index + 1,
      node_id: `P_${index}`,
      name,
      type: 'branch',
    })),
  });
}

function aboutCodeOwners(path: string, { codeOwnersErrors }: Settings): Answer | undefined {
  if (!CODEOWNERS.test(path)) return undefined;
  if (codeOwnersErrors === undefined) return NOT_FOUND;
  return found({
    errors: codeOwnersErrors.map((one) => ({
      ...one,
      column: 1,
      source: 'x',
      message: `${one.kind} on line ${one.line}`,
      suggestion: null,
    })),
  });
}

function app(): object {
  const url = 'https://github.com/apps/github-actions';
  const owner = {
    login: 'github',
    id: 9919,
    node_id: 'O_1',
    avatar_url: url,
    gravatar_id: '',
    url,
    html_url: url,
    followers_url: url,
    following_url: url,
    gists_url: url,
    starred_url: url,
    subscriptions_url: url,
    organizations_url: url,
    repos_url: url,
    events_url: url,
    received_events_url: url,
    type: 'Organization',
    site_admin: false,
  };
  return {
    id: ACTIONS_APP,
    slug: 'github-actions',
    node_id: 'A_1',
    owner,
    name: 'GitHub Actions',
    description: null,
    external_url: url,
    html_url: url,
    created_at: AT,
    updated_at: AT,
    permissions: {},
    events: [],
  };
}
