/** How the repository is set up: what its administrators chose, and which workflows stand on the default branch. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWNER, REPO } from '../../support/embedded-github.ts';

/** A status check that the ruleset of the default branch requires. */
export interface RequiredCheck {
  readonly context: string;
  /** The app whose reports alone count; undefined: any source. */
  readonly source?: string;
}

export interface Settings {
  readonly visibility: 'public' | 'private';
  readonly defaultBranch: string;
  /** Path → text, as they stand on the default branch. */
  readonly workflows: Readonly<Record<string, string>>;
  readonly required: readonly RequiredCheck[];
  /** How the merge queue of the default branch lands; undefined: there is no queue. */
  readonly queue?: 'merge' | 'squash' | 'rebase';
  /** Whether runs on a fork's pull request wait until somebody approves them. */
  readonly forksWait: boolean;
  /** Whether an Actions policy of the repository allows `pull_request_target` though it is public. */
  readonly allowsTarget: boolean;
  /** Name → value of secrets of the repository, and of those that only an environment gives. */
  readonly secrets: Readonly<Record<string, { readonly value: string; readonly environment?: string }>>;
  /** Name → branches that may deploy to it. */
  readonly environments: Readonly<Record<string, readonly string[]>>;
  /** Whether a job's token may look into the merge queue. */
  readonly queueReadable: boolean;
}

const SHIPPED = join(import.meta.dirname, '..', '..', '..', 'policies');

/** A workflow as it ships, with the name of the default branch written in as the page says. */
export function shipped(
  name: string,
  defaultBranch = 'main',
  folder: 'workflows' | 'one-file' | 'app' = 'workflows',
): string {
  const text = readFileSync(join(SHIPPED, folder, name), 'utf8');
  return text.replace('branches: [main, master]', `branches: [${defaultBranch}]`);
}

/** The two workflows to paste. */
export function defaultLayout(defaultBranch = 'main'): Readonly<Record<string, string>> {
  return {
    '.github/workflows/aims-gate-signal.yml': shipped('aims-gate-signal.yml'),
    '.github/workflows/aims-gate.yml': shipped('aims-gate.yml', defaultBranch),
  };
}

/** The repository as events tell of it (npm: @octokit/webhooks-examples); `size` is in KiB. */
export function repositoryOf({ defaultBranch, visibility }: Settings): object {
  return { full_name: `${OWNER}/${REPO}`, name: REPO, default_branch: defaultBranch, visibility, size: 8 };
}

export function settingsWith(chosen: Partial<Settings> = {}): Settings {
  const defaultBranch = chosen.defaultBranch ?? 'main';
  return {
    visibility: 'private',
    defaultBranch,
    workflows: defaultLayout(defaultBranch),
    required: [{ context: 'AI lifecycle gate', source: 'github-actions' }],
    forksWait: false,
    allowsTarget: false,
    secrets: {},
    environments: {},
    queueReadable: true,
    ...chosen,
  };
}
