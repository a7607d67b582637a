/** What people and bots did, as GitHub tells workflows of it. */
import { ADMIN, BOT, DEPENDABOT, type EmbeddedGitHub, OWNER, REPO } from '../../support/embedded-github.ts';
import type { TestRepository } from '../../support/repository.ts';
import { examplePayload } from '../../support/world.ts';
import type { Actions } from './actions.ts';
import type { Happening } from './happening.ts';
import { repositoryOf, type Settings } from './settings.ts';

export const AT = `/repos/${OWNER}/${REPO}`;

/** What the platform remembers of a pull request beside what the API tells. */
export interface Pull {
  readonly number: number;
  readonly branch: string;
  readonly author: string;
  readonly fork: boolean;
  base: string;
  /** Check runs that no longer belong to it, since it was closed and reopened. */
  readonly lost: Set<number>;
}

export interface Place {
  readonly github: EmbeddedGitHub;
  readonly repository: TestRepository;
  readonly settings: Settings;
}

type Where = Pick<Happening, 'sha' | 'files' | 'rowsOn' | 'ref'>;

interface Did {
  readonly name: string;
  readonly action?: string | undefined;
  readonly by: string;
  readonly more: object;
  readonly pull?: Pull;
}

export class Events {
  readonly #place: Place;
  readonly #actions: Actions;
  readonly #merges = new Map<string, string | undefined>();

  constructor(place: Place, actions: Actions) {
    this.#place = place;
    this.#actions = actions;
  }

  /** An event that always takes the default branch and its files. */
  async onDefault(name: string, action: string | undefined, by: string, more: object): Promise<void> {
    await this.#happen({ name, action, by, more }, this.#trunk());
  }

  async onPush(branch: string, before: string, by: string): Promise<void> {
    const after = this.#place.repository.tip(branch);
    const ref = `refs/heads/${branch}`;
    const where = { sha: after, files: after, rowsOn: after, ref };
    await this.#happen({ name: 'push', by, more: { ref, before, after } }, where);
  }

  async onGroup(
    merge_group: { readonly head_sha: string; readonly head_ref: string },
    by: string,
  ): Promise<void> {
    const { head_sha: head, head_ref: ref } = merge_group;
    const did = { name: 'merge_group', action: 'checks_requested', by, more: { merge_group } };
    await this.#happen(did, { sha: head, files: head, rowsOn: head, ref });
  }

  async onPull(pull: Pull, action: string, by: string, more: object = {}): Promise<void> {
    const about = await this.#about(pull, more);
    await this.#onMerge({ name: 'pull_request', action, by, more: about, pull });
    const target = { ...this.#trunk(), rowsOn: this.#place.repository.tip(pull.branch) };
    await this.#happen({ name: 'pull_request_target', action, by, more: about, pull }, target);
  }

  async onReview(pull: Pull, action: string, by: string, more: object): Promise<void> {
    const about = await this.#about(pull, more);
    await this.#onMerge({ name: 'pull_request_review', action, by, more: about, pull });
  }

  async #about(pull: Pull, more: object): Promise<object> {
    const told = await this.#place.github.call(ADMIN, 'GET', `${AT}/pulls/${pull.number}`);
    return { number: pull.number, pull_request: told, ...more };
  }

  #trunk(): Where {
    const { repository, settings } = this.#place;
    const tip = repository.tip(settings.defaultBranch);
    return { sha: tip, files: tip, rowsOn: tip, ref: `refs/heads/${settings.defaultBranch}` };
  }

  /** On the merge commit that GitHub keeps for a pull request. */
  async #onMerge(did: Did & { readonly pull: Pull }): Promise<void> {
    const { branch, number } = did.pull;
    const merged = this.#mergeOf(did.pull);
    // The branches conflict: without a merge commit there is no run.
    if (merged === undefined) return;
    const rowsOn = this.#place.repository.tip(branch);
    await this.#happen(did, { sha: merged, files: merged, rowsOn, ref: `refs/pull/${number}/merge` });
  }

  #mergeOf({ branch, base }: Pull): string | undefined {
    const { repository } = this.#place;
    const key = `${repository.tip(base)} ${repository.tip(branch)}`;
    if (!this.#merges.has(key)) this.#merges.set(key, mergedTree(repository, base, branch));
    return this.#merges.get(key);
  }

  async #happen({ name, action, by, more, pull }: Did, where: Where): Promise<void> {
    // Whatever a job's own token does starts no run.
    if (by === BOT) return;
    const branch = pull?.branch ?? where.ref.replace(/^refs\/heads\//, '');
    const { repository, settings } = this.#place;
    const acted = action === undefined ? {} : { action };
    const about = {
      repository: repositoryOf(settings),
      sender: { login: by, id: 4, type: by.endsWith('[bot]') ? 'Bot' : 'User' },
    };
    await this.#actions.happen({
      name,
      ...acted,
      payload: { ...exampleOf(name, action), ...acted, ...more, ...about },
      actor: by,
      trust: by === DEPENDABOT ? 'dependabot' : pull?.fork === true ? 'fork' : 'full',
      ...where,
      title: `${name} ${action ?? ''}`.trim(),
      head: { sha: pull === undefined ? where.sha : repository.tip(branch), branch },
      ...(pull === undefined || pull.fork ? {} : { pull: pull.number }),
      depth: 1,
    });
  }
}

/** Undefined: the branches conflict. */
function mergedTree(repository: TestRepository, base: string, branch: string): string | undefined {
  try {
    return repository.git('merge-tree', '--write-tree', base, branch).split('\n')[0];
  } catch {
    return undefined;
  }
}

/** Events without a payload of GitHub's own begin empty. */
function exampleOf(name: string, action: string | undefined): object {
  return name === 'schedule' ? {} : examplePayload(name, action);
}
