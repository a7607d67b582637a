/** What the tables of attacks share: one product under a policy of their own, and one pull request for each case. */

import { type Acted, act } from '../../github/platform/in-process.ts';
import { ADMIN, BOT, type EmbeddedGitHub, OWNER, REPO } from '../../support/embedded-github.ts';
import { PRODUCT } from '../../support/product.ts';
import type { Files } from '../../support/repository.ts';
import { AT, examplePayload, World } from '../../support/world.ts';

/** One review by somebody independent: without an attack, an approval by kim is enough. */
const ONE_REVIEW = `version: 1
changes: { prompt: ["prompts/**"] }
gates:
  review:
    title: human review
    require:
      - review: { count: 1 }
`;

let runs = 5000;

export class Stage {
  readonly world: World;
  #branches = 0;

  private constructor(world: World) {
    this.world = world;
  }

  static async start(policy = ONE_REVIEW, files: Files = PRODUCT): Promise<Stage> {
    const world = await World.start({ ...files, '.aims/policy.yml': policy });
    for (const login of ['dana', 'omar', 'gail', 'lee', 'kim', 'sam'])
      await world.github.call(ADMIN, 'PUT', `${AT}/collaborators/${login}`, { permission: 'push' });
    return new Stage(world);
  }

  get github(): EmbeddedGitHub {
    return this.world.github;
  }

  stop(): Promise<void> {
    return this.world.stop();
  }

  /** Runs the action in this process, as a job on an event would. */
  acts(event: string, payload: object, { by = BOT, inputs = {} }: Omit<Run, 'action'> = {}): Promise<Acted> {
    runs += 1;
    const given = {
      policy: '.aims/policy.yml',
      token: this.github.token(by),
      'check-name': 'AI lifecycle gate',
      comment: 'always',
      evidence: 'branch',
      'evidence-branch': 'aims/evidence',
      ...inputs,
    };
    const variables = {
      GITHUB_API_URL: this.github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
      GITHUB_EVENT_NAME: event,
      GITHUB_RUN_ID: String(runs),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF: `${OWNER}/${REPO}/.github/workflows/aims-gate.yml@refs/heads/main`,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    };
    return act(variables, payload);
  }

  scheduled(): Promise<Acted> {
    return this.acts('schedule', { schedule: '17 5 * * *' });
  }

  /** A pull request by sam that changes the prompt. */
  async open({ branch, files, author, message, base = 'main' }: Opening = {}): Promise<Attack> {
    this.#branches += 1;
    const name = branch ?? `change-${this.#branches}`;
    const { repository } = this.world;
    repository.branch(name, base);
    const text = `You answer everything, as change ${this.#branches} says.\n`;
    repository.commit(message ?? `Change ${name}`, files ?? { 'prompts/system.md': text }, author);
    await repository.push(this.github, name, author ?? 'sam');
    const body = { title: name, head: name, base };
    const made = await this.github.call(author ?? 'sam', 'POST', `${AT}/pulls`, body);
    this.github.forget();
    return new Attack(this, name, (made as { readonly number: number }).number);
  }
}

export interface Opening {
  readonly branch?: string;
  /** The branch that it is to land on. */
  readonly base?: string;
  readonly files?: Files;
  readonly author?: string;
  readonly message?: string;
}

/** One pull request that somebody tries to get past the gate. */
export class Attack {
  readonly stage: Stage;
  readonly branch: string;
  readonly number: number;

  constructor(stage: Stage, branch: string, number: number) {
    this.stage = stage;
    this.branch = branch;
    this.number = number;
  }

  get github(): EmbeddedGitHub {
    return this.stage.github;
  }

  get head(): string {
    return this.stage.world.repository.tip(this.branch);
  }

  /** Somebody reviews the head, or `commit`. Returns the id of the review. */
  async reviews(
    login: string,
    event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT',
    commit?: string,
  ): Promise<number> {
    const body = { event, body: 'I read it.', ...(commit === undefined ? {} : { commit_id: commit }) };
    const made = await this.github.call(login, 'POST', `${AT}/pulls/${this.number}/reviews`, body);
    return (made as { readonly id: number }).id;
  }

  approves(login: string, commit?: string): Promise<number> {
    return this.reviews(login, 'APPROVE', commit);
  }

  objects(login: string): Promise<number> {
    return this.reviews(login, 'REQUEST_CHANGES');
  }

  async dismisses(login: string, review: number): Promise<void> {
    const path = `${AT}/pulls/${this.number}/reviews/${review}/dismissals`;
    await this.github.call(login, 'PUT', path, { message: 'no longer needed' });
  }

  /** One more commit of `author`, pushed by `pusher`. */
  async commits(files: Files, { author = 'sam', pusher, message = 'More' }: Commit = {}): Promise<string> {
    const { repository } = this.stage.world;
    repository.git('checkout', '--quiet', this.branch);
    const sha = repository.commit(message, files, author);
    await repository.push(this.github, this.branch, pusher ?? author);
    return sha;
  }

  /** Puts the branch elsewhere, by a force push. */
  async moves(to: string, pusher = 'sam'): Promise<void> {
    const { repository } = this.stage.world;
    repository.git('checkout', '--quiet', '-B', this.branch, to);
    await repository.push(this.github, this.branch, pusher);
  }

  async edits(fields: object, login = 'sam'): Promise<void> {
    await this.github.call(login, 'PATCH', `${AT}/pulls/${this.number}`, fields);
  }

  /** Runs the action in this process, as a job on `pull_request_target` would. */
  async judged({ action = 'synchronize', by = BOT, inputs = {} }: Run = {}): Promise<Acted> {
    const pull = await this.github.call(ADMIN, 'GET', `${AT}/pulls/${this.number}`);
    const example: { readonly repository?: object } = examplePayload('pull_request_target', action);
    const repository = { ...example.repository, default_branch: 'main' };
    const payload = { ...example, action, number: this.number, pull_request: pull, repository };
    return this.stage.acts('pull_request_target', payload, { by, inputs });
  }

  /** What the required context says on the head; undefined: nothing. */
  get state(): string | undefined {
    return this.stage.world.verdict(this.head)?.state;
  }

  async comment(): Promise<string> {
    return (await this.stage.world.comments(this.number)).map(({ body }) => body).join('\n---\n');
  }
}

export interface Commit {
  readonly author?: string;
  /** Whoever pushes it; left out: its author. */
  readonly pusher?: string;
  readonly message?: string;
}

export interface Run {
  readonly action?: string;
  /** Whose token it has. */
  readonly by?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

type Json = Readonly<Record<string, unknown>>;

/** Every object of an answer, changed from the inside out. */
export function rewritten(value: unknown, change: (fields: Json) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => rewritten(one, change));
  if (typeof value !== 'object' || value === null) return value;
  const below = Object.entries(value).map(([key, one]) => [key, rewritten(one, change)]);
  return change(Object.fromEntries(below));
}
