import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { omitUndefined } from '../../src/omit-undefined.ts';
import { ADMIN, type EmbeddedGitHub, OWNER, REPO, startEmbeddedGitHub } from './embedded-github.ts';
import { PRODUCT } from './product.ts';
import { type Files, TestRepository } from './repository.ts';
import { type ActionResult, type ActionRun, runAction } from './runner.ts';

export const AT = `/repos/${OWNER}/${REPO}`;

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly external_id: string;
  readonly output: { readonly title: string; readonly summary: string; readonly annotations_count: number };
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

/** A repository with an AI product, on an embedded GitHub, and the built action to run on it. */
export class World {
  readonly github: EmbeddedGitHub;
  readonly repository: TestRepository;

  private constructor(github: EmbeddedGitHub, repository: TestRepository) {
    this.github = github;
    this.repository = repository;
  }

  static async start(files: Files = PRODUCT): Promise<World> {
    const world = new World(await startEmbeddedGitHub(), new TestRepository());
    world.repository.commit('The product', files);
    await world.repository.push(world.github, 'main');
    return world;
  }

  async stop(): Promise<void> {
    await this.github.close();
    this.repository.remove();
  }

  /** Opens a pull request with one commit; returns its number. */
  async open(branch: string, files: Files, author = 'sam'): Promise<number> {
    this.repository.branch(branch);
    this.repository.commit(`Change ${branch}`, files, author);
    await this.repository.push(this.github, branch);
    const body = { title: branch, head: branch, base: 'main' };
    const pull = (await this.github.call(author, 'POST', `${AT}/pulls`, body)) as { number: number };
    this.github.forget();
    return pull.number;
  }

  /** One more commit on the branch of an open pull request. */
  async push(branch: string, files: Files, author = 'sam'): Promise<string> {
    this.repository.git('checkout', '--quiet', branch);
    const sha = this.repository.commit('More', files, author);
    await this.repository.push(this.github, branch);
    return sha;
  }

  async review(
    login: string,
    number: number,
    event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT' = 'APPROVE',
  ): Promise<number> {
    const made = (await this.github.call(login, 'POST', `${AT}/pulls/${number}/reviews`, {
      event,
      body: 'I read it.',
    })) as { id: number };
    return made.id;
  }

  /** Runs the action for a pull request, by a real payload of GitHub's with the numbers of this one. */
  async judge(
    number: number,
    run: Partial<ActionRun> & { readonly action?: string; readonly kilobytes?: number } = {},
  ): Promise<ActionResult> {
    const pull = await this.github.call(ADMIN, 'GET', `${AT}/pulls/${number}`);
    const event = run.event ?? 'pull_request_target';
    const action = run.action ?? 'opened';
    const example: { readonly repository?: object } = examplePayload(event, action);
    const here = { default_branch: 'main', ...omitUndefined({ size: run.kilobytes }) };
    const repository = { ...example.repository, ...here };
    const payload = { ...example, action, number, pull_request: pull, repository };
    return runAction(this.github, { event, payload, ...run });
  }

  /** Runs the action for any event. */
  async run(run: ActionRun): Promise<ActionResult> {
    return runAction(this.github, run);
  }

  async checks(ref: string): Promise<readonly CheckRun[]> {
    const { check_runs: runs } = (await this.github.call(
      ADMIN,
      'GET',
      `${AT}/commits/${ref}/check-runs?filter=all`,
    )) as { check_runs: CheckRun[] };
    return [...runs].sort((a, b) => a.id - b.id);
  }

  /** The state of the gate's status on a branch's head, and what it says; undefined: there is none. */
  verdict(ref: string): { readonly state: string; readonly description: string | null } | undefined {
    const sha = /^[0-9a-f]{40}$/.test(ref) ? ref : this.repository.tip(ref);
    const found = this.github.statuses(sha).find(({ context }) => context === 'AI lifecycle gate');
    return found === undefined ? undefined : { state: found.state, description: found.description };
  }

  async comments(number: number): Promise<readonly Comment[]> {
    return (await this.github.call(ADMIN, 'GET', `${AT}/issues/${number}/comments`)) as Comment[];
  }

  /** Closes a pull request without merging it. */
  async close(number: number): Promise<void> {
    await this.github.call(ADMIN, 'PATCH', `${AT}/pulls/${number}`, { state: 'closed' });
  }

  async merge(number: number): Promise<string> {
    return ((await this.github.call(ADMIN, 'PUT', `${AT}/pulls/${number}/merge`, {})) as { sha: string }).sha;
  }
}

interface Example {
  readonly name: string;
  readonly examples: readonly { readonly action?: string }[];
}

let examples: readonly Example[] | undefined;

/** A payload GitHub really sent, from `@octokit/webhooks-examples`. */
export function examplePayload(event: string, action?: string): object {
  const require = createRequire(import.meta.url);
  examples ??= JSON.parse(
    readFileSync(require.resolve('@octokit/webhooks-examples'), 'utf8'),
  ) as readonly Example[];
  const name = event === 'pull_request_target' ? 'pull_request' : event;
  const all = examples.find((example) => example.name === name)?.examples ?? [];
  const found = all.find((example) => action === undefined || example.action === action) ?? all[0];
  if (found === undefined) throw new TypeError(`no example payload for ${event}`);
  return found;
}
