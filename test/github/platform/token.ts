/** What a job's token may do, and which secrets it sees. */
import type { Grant } from '../emulated/permissions.ts';
import type { Happening } from './happening.ts';
import type { Settings } from './settings.ts';
import type { Access, JobFile, Permissions, WorkflowFile } from './workflow-file.ts';

const SCOPES = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
] as const;

/** What repositories give since February 2023 where nothing is asked for. */
const DEFAULT: Permissions = { contents: 'read', packages: 'read' };

/** A fork's pull request is what an unknown person sent: these events run their file, in its own words. */
const UNTRUSTED = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

export function grantOf(job: JobFile, workflow: WorkflowFile, event: Happening): Grant {
  const asked = job.permissions ?? workflow.permissions;
  const given = spread(asked ?? DEFAULT);
  if (!UNTRUSTED.has(event.name) || event.trust === 'full') return given;
  // Dependabot's runs may ask for more; a fork's may not.
  if (event.trust === 'dependabot' && asked !== undefined) return given;
  return Object.fromEntries(
    Object.entries(given).map(([scope, access]) => [
      scope,
      access === 'write' ? (scope === 'id-token' ? 'none' : 'read') : access,
    ]),
  );
}

function spread(permissions: Permissions): Grant {
  if (typeof permissions !== 'string') return permissions;
  const access: Access = permissions === 'write-all' ? 'write' : 'read';
  return Object.fromEntries(SCOPES.map((scope) => [scope, access]));
}

/** Secrets that a job sees. Dependabot's pull requests are given none on any of their own events. */
export function secretsOf(
  settings: Settings,
  environment: string | undefined,
  event: Happening,
): Readonly<Record<string, string>> {
  const own = UNTRUSTED.has(event.name) || event.name === 'pull_request_target';
  if (event.trust === 'fork' && UNTRUSTED.has(event.name)) return {};
  if (event.trust === 'dependabot' && own) return {};
  return Object.fromEntries(
    Object.entries(settings.secrets)
      .filter(([, secret]) => secret.environment === undefined || secret.environment === environment)
      .map(([name, { value }]) => [name, value]),
  );
}

/** Whether the environment lets this ref in. */
export function mayDeploy(settings: Settings, environment: string | undefined, event: Happening): boolean {
  const branches = environment === undefined ? undefined : settings.environments[environment];
  return branches === undefined || branches.includes(event.ref.replace(/^refs\/heads\//, ''));
}
