/** A GitHub that behaves: people and bots act on a repository, and workflows run as GitHub would run them. */
import {
  ADMIN,
  DEPENDABOT,
  type EmbeddedGitHub,
  OWNER,
  startEmbeddedGitHub,
} from '../../support/embedded-github.ts';
import { APP_OF_OURS } from '../../support/embedded-people.ts';
import { PRODUCT } from '../../support/product.ts';
import { type Files, TestRepository } from '../../support/repository.ts';
import type { QueueEntry } from '../emulated/graphql.ts';
import { Actions } from './actions.ts';
import { AT, Events, type Pull } from './events.ts';

import { buildGroup } from './merge-queue.ts';
import { type Settings, settingsWith } from './settings.ts';

const WRITERS = [APP_OF_OURS, 'dana', 'omar', 'gail', 'lee', 'kim', 'sam', DEPENDABOT];

export { AT };

export interface Opening {
  readonly by?: string;
  readonly fork?: boolean;
  /** By the job token of another workflow: no event of it starts anything. */
  readonly byToken?: boolean;
  readonly base?: string;
  /** The branch holds the very commit of this other branch. */
  readonly sameAs?: string;
}

export interface Remark {
  readonly body: string;
  readonly by: string;
  /** What GitHub says the author is to the repository. */
  readonly association: string;
  /** Default: that of a person, or of a bot by the name. */
  readonly type?: string;
  readonly action?: 'created' | 'edited' | 'deleted';
}

export class Platform {
  readonly github: EmbeddedGitHub;
  readonly repository: TestRepository;
  readonly settings: Settings;
  readonly actions: Actions;
  readonly pulls = new Map<number, Pull>();
  readonly #events: Events;
  /** Heads of merge groups, in order. */
  readonly groups: string[] = [];

  private constructor(
    github: EmbeddedGitHub,
    repository: TestRepository,
    settings: Settings,
    identity: string,
  ) {
    this.github = github;
    this.settings = settings;
    this.repository = repository;
    this.actions = new Actions({ github, settings, identity, repository });
    this.#events = new Events({ github, settings, repository }, this.actions);
  }

  /** @param identity where a job asks for its identity token */
  static async start(chosen: Partial<Settings>, identity: string, files: Files = PRODUCT): Promise<Platform> {
    const settings = settingsWith(chosen);
    const trunk = settings.defaultBranch;
    const repository = firstCommit(trunk, { ...files, ...settings.workflows });
    const github = await startEmbeddedGitHub();
    const platform = new Platform(github, repository, settings, identity);
    await repository.push(github, trunk);
    if (trunk !== 'main') {
      await github.call(ADMIN, 'PATCH', AT, { default_branch: trunk });
      await github.call(ADMIN, 'DELETE', `${AT}/git/refs/heads/main`);
    }
    for (const login of WRITERS)
      await github.call(ADMIN, 'PUT', `${AT}/collaborators/${encodeURIComponent(login)}`, {
        permission: 'push',
      });
    github.forget();
    return platform;
  }

  async stop(): Promise<void> {
    await this.github.close();
    this.repository.remove();
  }

  async open(branch: string, files: Files, opening: Opening = {}): Promise<number> {
    const { by = 'sam', fork = false, byToken = false, sameAs } = opening;
    const base = opening.base ?? this.settings.defaultBranch;
    this.repository.branch(branch, sameAs ?? base);
    if (sameAs === undefined) this.repository.commit(`Change ${branch}`, files, plain(by));
    await this.repository.push(this.github, branch, fork ? ADMIN : by);
    const body = { title: `Change ${branch}`, head: branch, base };
    const made = (await this.github.call(by, 'POST', `${AT}/pulls`, body)) as { number: number };
    if (fork) this.github.fork(made.number);
    const pull: Pull = { number: made.number, branch, author: by, fork, base, lost: new Set() };
    this.pulls.set(made.number, pull);
    if (!byToken) await this.#events.onPull(pull, 'opened', by);
    return made.number;
  }

  /** One more commit on the branch of a pull request. */
  async push(number: number, files: Files, by?: string): Promise<void> {
    const pull = this.pull(number);
    const who = by ?? pull.author;
    this.repository.git('checkout', '--quiet', pull.branch);
    this.repository.commit('More', files, plain(who));
    await this.repository.push(this.github, pull.branch, who);
    await this.#events.onPull(pull, 'synchronize', who);
  }

  async review(
    number: number,
    by: string,
    event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT',
  ): Promise<number> {
    const body = { event, body: 'I read it.' };
    const made = await this.github.call(by, 'POST', `${AT}/pulls/${number}/reviews`, body);
    await this.#events.onReview(this.pull(number), 'submitted', by, { review: made });
    return (made as { id: number }).id;
  }

  async dismiss(number: number, review: number, by: string): Promise<void> {
    const at = `${AT}/pulls/${number}/reviews/${review}/dismissals`;
    await this.github.call(ADMIN, 'PUT', at, { message: 'Not any more' });
    await this.#events.onReview(this.pull(number), 'dismissed', by, { review: { id: review } });
  }

  /** Its branch is rebased on its target, and pushed. */
  async rebase(number: number): Promise<void> {
    const pull = this.pull(number);
    this.repository.git('checkout', '--quiet', pull.branch);
    this.repository.git('rebase', '--quiet', pull.base);
    await this.repository.push(this.github, pull.branch, pull.author);
    await this.#events.onPull(pull, 'synchronize', pull.author);
  }

  /** @param association what GitHub says the author is to the repository */
  async comment(number: number, body: string, by = 'kim', association = 'MEMBER'): Promise<void> {
    await this.remark(number, { body, by, association });
  }

  /** A comment as its event tells of it: GitHub has it no more when the job runs. */
  async remark(number: number, { body, by, association, type, action = 'created' }: Remark): Promise<void> {
    const user = { login: by, type: type ?? (by.endsWith('[bot]') ? 'Bot' : 'User') };
    const comment = { body, user, author_association: association };
    const issue = { number, ...(this.pulls.has(number) ? { pull_request: {} } : {}) };
    await this.#events.onDefault('issue_comment', action, by, { issue, comment });
  }

  async close(number: number, by = 'sam'): Promise<void> {
    await this.github.call(by, 'PATCH', `${AT}/pulls/${number}`, { state: 'closed' });
    await this.#events.onPull(this.pull(number), 'closed', by);
  }

  /** Without a push: what hangs on check suites is no longer the pull request's. */
  async reopen(number: number, by = 'sam'): Promise<void> {
    const pull = this.pull(number);
    await this.github.call(by, 'PATCH', `${AT}/pulls/${number}`, { state: 'open' });
    for (const { id } of await this.checkRuns(pull.branch)) pull.lost.add(id);
    await this.#events.onPull(pull, 'reopened', by);
  }

  /** A new title or text; with `base` another target branch. */
  async edit(number: number, base?: string, by = 'sam'): Promise<void> {
    const pull = this.pull(number);
    const changes =
      base === undefined ? { body: { from: 'before' } } : { base: { ref: { from: pull.base } } };
    if (base !== undefined) {
      await this.github.call(by, 'PATCH', `${AT}/pulls/${number}`, { base });
      pull.base = base;
    }
    await this.#events.onPull(pull, 'edited', by, { changes });
  }

  /** Merged by a person, past whatever is red. */
  async merge(number: number, by = 'omar'): Promise<void> {
    const { branch, base } = this.pull(number);
    const before = this.repository.tip(base);
    this.repository.git('checkout', '--quiet', base);
    const message = `Merge pull request #${number} from ${OWNER}/${branch}`;
    this.repository.git('merge', '--quiet', '--no-ff', branch, '-m', message);
    await this.#land([number], before, by);
  }

  async pushToDefault(files: Files, by = 'omar'): Promise<void> {
    const trunk = this.settings.defaultBranch;
    this.repository.git('checkout', '--quiet', trunk);
    const before = this.repository.tip(trunk);
    this.repository.commit('Straight', files, by);
    await this.repository.push(this.github, trunk, by);
    await this.#events.onPush(trunk, before, by);
  }

  async branch(name: string, files: Files): Promise<void> {
    this.repository.branch(name, this.settings.defaultBranch);
    this.repository.commit(`Branch ${name}`, files);
    await this.repository.push(this.github, name);
  }

  /** The queue builds one group of them, and lands it when every required context on its head is green. */
  async enqueue(numbers: readonly number[], title?: string): Promise<void> {
    const trunk = this.settings.defaultBranch;
    const before = this.repository.tip(trunk);
    const pulls = numbers.map((number) => this.pull(number));
    const how = this.settings.queue ?? 'merge';
    const group = buildGroup(this.repository, trunk, pulls, {
      how,
      ...(title === undefined ? {} : { title }),
    });
    await this.repository.push(this.github, group.branch);
    if (this.settings.queueReadable) this.github.queue.push(...group.entries);
    this.groups.push(group.head);
    const merge_group = {
      head_sha: group.head,
      head_ref: `refs/heads/${group.branch}`,
      base_sha: before,
      base_ref: `refs/heads/${trunk}`,
    };
    const who = 'github-merge-queue[bot]';
    await this.#events.onGroup(merge_group, who);
    const green = this.settings.required.every(({ context }) => {
      const [newest] = this.github.statuses(group.head).filter((one) => one.context === context);
      return newest?.state === 'success';
    });
    this.github.queue.length = 0;
    if (!green) return;
    this.repository.git('branch', '--force', trunk, group.head);
    await this.#land(numbers, before, who, group.entries);
  }

  async schedule(): Promise<void> {
    await this.#events.onDefault('schedule', undefined, ADMIN, { schedule: '17 5 * * *' });
  }

  async dispatch(inputs: Readonly<Record<string, string>> = {}, by = 'kim'): Promise<void> {
    await this.#events.onDefault('workflow_dispatch', undefined, by, { inputs });
  }

  /** Statuses that stand now are that much older. */
  age(hours: number): void {
    for (const { branch } of this.pulls.values()) {
      const statuses = this.github.statuses(this.repository.tip(branch));
      for (const status of statuses) {
        const at = new Date(Date.parse(status.created_at) - hours * 3_600_000);
        Object.assign(status, { created_at: at.toISOString().replace(/\.\d+Z$/, 'Z') });
      }
    }
  }

  pull(number: number): Pull {
    const found = this.pulls.get(number);
    if (found === undefined) throw new TypeError(`no pull request #${number}`);
    return found;
  }

  async checkRuns(ref: string): Promise<readonly CheckRun[]> {
    const at = `${AT}/commits/${this.repository.tip(ref)}/check-runs?filter=all`;
    return ((await this.github.call(ADMIN, 'GET', at)) as { check_runs: CheckRun[] }).check_runs;
  }

  /** @param entries of the queue: each pull request has a commit of its own there */
  async #land(
    numbers: readonly number[],
    before: string,
    by: string,
    entries: readonly QueueEntry[] = [],
  ): Promise<void> {
    const trunk = this.settings.defaultBranch;
    const tip = this.repository.tip(trunk);
    await this.repository.push(this.github, trunk, ADMIN);
    for (const number of numbers) {
      const sha = entries.find((entry) => entry.number === number)?.headCommit ?? tip;
      await this.github.land(number, sha, by === 'github-merge-queue[bot]' ? 'web-flow' : by);
      await this.#events.onPull(this.pull(number), 'closed', by);
    }
    await this.#events.onPush(trunk, before, by);
  }
}

const firsts = new Map<string, TestRepository>();

/** A repository with one commit: most stories begin with the same, which is made once and copied. */
function firstCommit(trunk: string, files: Files): TestRepository {
  const key = JSON.stringify([trunk, files]);
  const known = firsts.get(key);
  if (known !== undefined) return new TestRepository(undefined, known);
  const made = new TestRepository();
  made.commit('The product', files);
  made.git('branch', '--move', '--force', trunk);
  firsts.set(key, made);
  process.once('exit', () => made.remove());
  return new TestRepository(undefined, made);
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly conclusion: string | null;
}

/** An author's name as git takes it. */
function plain(login: string): string {
  return login.replace('[bot]', '-bot');
}
