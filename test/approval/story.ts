/**
 * A pull request told as a list of events, with what GitHub would know after each: commits, pushes, reviews, requests.
 * `judge` then asks the product what it makes of it.
 */
import type {
  BranchPush,
  Directory,
  DirectoryAnswer,
  Permission,
  ReviewEvent,
} from '../../src/approval/directory.ts';
import type { AuthoredCommit } from '../../src/approval/independence.ts';
import { type Review, rationaleLength } from '../../src/approval/review.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { readPolicy, requirePolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import { type Login, login, type Sha, teamName } from '../../src/ids.ts';
import { plain, prose } from '../../src/prose.ts';
import { Memory } from '../support/memory.ts';
import type { Files } from '../support/repository.ts';

const START = Date.parse('2026-11-23T08:00:00Z');
const MINUTE = 60_000;
const SYSTEM = '.aims/systems/bot';

/** What the target branch holds unless a situation says otherwise. */
function baseFiles(require: string, more: string, risk: string): Files {
  return {
    '.aims/policy.yml': `version: 1\n${more}changes: { prompt: ["prompts/**"], model: ["models/**"] }\ngates:\n  gate:\n    require:\n      - document: { path: "{system}/risk.md" }\n      - ${require}\n`,
    '.aims/roles.yml':
      'version: 1\nroles:\n  governance: { people: [Gail] }\n  risk: { people: [lee, kim] }\n  legal: { people: [kim] }\n  safety: { people: [nora], teams: [acme/safety] }\n',
    [`${SYSTEM}/system.yml`]: `name: Bot\nowner: Dana\ndeputies: [omar]\nrisk: ${risk}\npaths: ["prompts/**", "models/**"]\n`,
    [`${SYSTEM}/risk.md`]: '# Risks\n\nNone that is not treated.\n',
    '.github/CODEOWNERS':
      '* @acme/everybody\n/prompts/ @Lee nora@acme.example\n/prompts/legal/ @acme/legal\n/models/*.bin @zoe\n/prompts/free/\n',
    'prompts/system.md': 'Be polite.\n',
    'src/shop.ts': 'open\n',
  };
}

export interface Situation {
  readonly require: string;
  /** More keys of the policy. */
  readonly policy?: string;
  readonly risk?: string;
  readonly events: readonly string[];
}

interface Commit {
  readonly sha: Sha;
  readonly files: Files;
  readonly authored: AuthoredCommit;
}

type Told = readonly [RegExp, (story: Story, ...words: string[]) => void];

const EVENTS: readonly Told[] = [
  [/^(\S+) pushes (.+?) written by (\S+)$/, (story, who, what, author) => story.push(who, what, [author])],
  [
    /^(\S+) pushes (.+?) with co-author (\S+)$/,
    (story, who, what, email) => story.push(who, what, [who], email),
  ],
  [/^(\S+) pushes (.+)$/, (story, who, what) => story.push(who, what, [who])],
  [/^(\S+) force-pushes (.+)$/, (story, who, what) => story.forcePush(who, what)],
  [/^(\S+) rebases$/, (story, who) => story.rebase(who)],
  [/^(\S+) squashes$/, (story, who) => story.squash(who)],
  [/^(\S+) updates the branch$/, (story, who) => story.update(who, 'update')],
  [/^(\S+) merges main by hand$/, (story, who) => story.update(who, 'merge')],
  [/^(\S+) updates the branch and writes (.+)$/, (story, who, what) => story.update(who, 'update', what)],
  [/^(\S+) merges main by hand and writes (.+)$/, (story, who, what) => story.update(who, 'merge', what)],
  [/^agent (\S+) commits (.+) for (\S+)$/, (story, agent, what, who) => story.agent(agent, what, who)],
  [/^(\S+) assigns the work to (\S+)$/, (story, who, to) => story.assign(who, to)],
  [/^(\S+) tells the agent what to do$/, (story, who) => story.ask(who)],
  [/^the branch is called (\S+)$/, (story, name) => story.name(name)],
  [/^(\S+) was called (\S+) before$/, (story, who, before) => story.renamed(who, before)],
  [/^(\S+) dismisses the review of (\S+)$/, (story, by, who) => story.dismiss(by, who)],
  [
    /^the clock of the review of (\S+) is (\d+) minutes ahead$/,
    (story, who, minutes) => story.ahead(who, Number(minutes)),
  ],
  [/^main changes (.+)$/, (story, what) => story.main(what)],
  [/^the old commits are gone$/, (story) => story.forget()],
  [/^(\S+) approves commit (\d+)$/, (story, who, at) => story.review(who, 'approved', '', Number(at))],
  [/^(\S+) approves(?: saying "(.*)")?$/, (story, who, text = '') => story.review(who, 'approved', text)],
  [/^(\S+) requests changes$/, (story, who) => story.review(who, 'changes-requested')],
  [/^(\S+) comments(?: "(.*)")?$/, (story, who, text = '') => story.review(who, 'commented', text)],
  [/^(\S+) starts a review$/, (story, who) => story.review(who, 'pending')],
  [/^the review of (\S+) is dismissed$/, (story, who) => story.edit(who, { state: 'dismissed' })],
  [
    /^(\S+) edits the review to "(.*)"$/,
    (story, who, text) => story.edit(who, { rationaleLength: rationaleLength(text) }),
  ],
  [/^GitHub forgets what (\S+) reviewed$/, (story, who) => story.loseCommit(who)],
  [/^the account of (\S+) is deleted$/, (story, who) => story.deleteAccount(who)],
  [/^a review of (\S+) is requested$/, (story, who) => story.request(who, 'requested')],
  [/^the request to (\S+) is taken back$/, (story, who) => story.request(who, 'request-removed')],
  [/^it is pointed at another branch$/, (story) => story.retarget()],
  [/^(\d+) minutes pass$/, (story, minutes) => story.wait(Number(minutes))],
  [
    /^(\S+) approved (\d+) other pull requests (\d+) minutes ago$/,
    (story, who, count, ago) => story.others(who, Number(count), Number(ago)),
  ],
  [/^team (\S+) is (\S+)$/, (story, team, members) => story.team(team, members)],
  [/^(\S+) is (an outsider|a bot)$/, (story, who, what) => story.account(who, what)],
  [/^(\S+) is account (\d+)$/, (story, who, id) => story.is(who, Number(id))],
  [/^(\S+) may (\S+)$/, (story, who, level) => story.permit(who, level)],
  [/^(pushes|events) cannot be read$/, (story, what) => story.hide(what)],
  [/^the queue would land (.+)$/, (story, what) => story.queue(what)],
];

export class Story {
  readonly #memory = new Memory();
  readonly #gone = new Set<Sha>();
  #base: Files;
  readonly #start: Sha;
  #commits: Commit[] = [];
  #now = START;
  #reviews: Review[] = [];
  readonly #requested = new Set<Login>();
  readonly #events: ReviewEvent[] = [];
  readonly #pushes: BranchPush[] = [];
  readonly #outsiders = new Set<Login>();
  readonly #bots = new Set<Login>();
  readonly #teams = new Map<string, readonly string[] | undefined>();
  readonly #permissions = new Map<Login, Permission>();
  readonly #others: { login: Login; pullRequest: number; at: string }[] = [];
  readonly #hidden = new Set<string>();
  readonly #emails = new Map([['nora@acme.example', login('nora')]]);
  #merging: Files | undefined;
  readonly #startFiles: Readonly<Record<string, string | Buffer | null>>;
  readonly #requesters: Login[] = [];
  readonly #ids = new Map<Login, number>();
  #branch = 'change';
  #made = 0;

  /** The pull request of sam, opened with one commit that changes the prompt. */
  constructor(situation: Situation) {
    this.#base = baseFiles(situation.require, situation.policy ?? '', situation.risk ?? 'limited');
    this.#startFiles = this.#base;
    this.#start = this.#memory.commit('main', this.#base);
    this.push('sam', 'prompts/system.md=Be bold.', ['sam']);
    for (const event of situation.events) this.tell(event);
  }

  tell(event: string): void {
    for (const [pattern, happen] of EVENTS) {
      const found = pattern.exec(event);
      if (found === null) continue;
      this.#now += MINUTE;
      happen(this, ...found.slice(1));
      return;
    }
    throw new TypeError(`no story tells of: ${event}`);
  }

  get #time(): string {
    return new Date(this.#now).toISOString();
  }

  get #head(): Commit {
    const head = this.#commits.at(-1);
    if (head === undefined) throw new TypeError('nothing was pushed');
    return head;
  }

  get #files(): Files {
    return this.#commits.at(-1)?.files ?? this.#base;
  }

  #commit(
    files: Files,
    people: readonly string[],
    kind: AuthoredCommit['kind'],
    email?: string,
    merged = this.#start,
  ): Commit {
    this.#made += 1;
    const sha = this.#memory.commit(`commit ${this.#made}`, files);
    const parents = [this.#commits.at(-1)?.sha ?? this.#start, ...(kind === 'ordinary' ? [] : [merged])];
    const authored = {
      sha,
      parents,
      kind,
      people: people.map(login),
      emails: email === undefined ? [] : [email],
      accounts: people.map((who) => ({ login: login(who), id: this.#id(who) })),
    };
    return { sha, files, authored };
  }

  #pushed(who: string, before: Sha | undefined, forced = false): void {
    const after = this.#head.sha;
    this.#pushes.unshift({
      by: login(who),
      ...(before === undefined ? {} : { before }),
      after,
      ...(forced ? { forced: true as const } : {}),
      at: this.#time,
    });
  }

  push(who: string, what: string, authors: readonly string[], email?: string): void {
    const before = this.#commits.at(-1)?.sha;
    this.#commits.push(this.#commit({ ...this.#files, ...changes(what) }, authors, 'ordinary', email));
    this.#pushed(who, before);
  }

  forcePush(who: string, what: string): void {
    const before = this.#head.sha;
    const files = { ...this.#base, ...changes(what) };
    this.#commits = [];
    this.#commits.push(this.#commit(files, [who], 'ordinary'));
    this.#pushed(who, before);
  }

  /** The same changes as new commits, on a target branch that moved in an ordinary file. */
  rebase(who: string): void {
    const before = this.#head.sha;
    const old = this.#commits;
    this.#base = { ...this.#base, 'src/shop.ts': `open ${this.#made}\n` };
    this.#commits = [];
    for (const { files, authored } of old) {
      const people = [...new Set([...authored.people, login(who)])];
      this.#commits.push(
        this.#commit(
          { ...files, 'src/shop.ts': this.#base['src/shop.ts'] ?? '' },
          people,
          authored.kind,
          authored.emails[0],
        ),
      );
    }
    this.#pushed(who, before);
  }

  squash(who: string): void {
    const before = this.#head.sha;
    const { files } = this.#head;
    this.#commits = [];
    this.#commits.push(this.#commit(files, [who], 'ordinary'));
    this.#pushed(who, before);
  }

  /** Merges the target branch as it is now; `what` is written on top, as whoever resolves a conflict can. */
  update(who: string, kind: 'update' | 'merge', what?: string): void {
    const before = this.#head.sha;
    this.#base = { ...this.#base, 'src/shop.ts': `open ${this.#made}\n` };
    const main = this.#memory.commit(`main ${this.#made}`, this.#base);
    const merged: Record<string, Files[string]> = {
      ...this.#files,
      'src/shop.ts': this.#base['src/shop.ts'] ?? '',
    };
    for (const [path, text] of Object.entries(this.#base))
      if (merged[path] === this.#startFiles[path]) merged[path] = text;
    const files = { ...merged, ...(what === undefined ? {} : changes(what)) };
    this.#commits.push(this.#commit(files, [who], kind, undefined, main));
    this.#pushed(who, before);
  }

  /** A commit by an agent's app, with the person it worked for as co-author. */
  agent(agent: string, what: string, who: string): void {
    const before = this.#commits.at(-1)?.sha;
    const made = this.#commit({ ...this.#files, ...changes(what) }, [agent, who], 'ordinary');
    const authored = { ...made.authored, agent: { name: agent, by: 'author' as const } };
    this.#commits.push({ ...made, authored });
    this.#pushed(agent, before);
  }

  assign(who: string, to: string): void {
    this.#events.push({ kind: 'assigned', to: login(to), by: login(who), at: this.#time });
  }

  ask(who: string): void {
    this.#requesters.push(login(who));
  }

  name(branch: string): void {
    this.#branch = branch;
  }

  /** What was said under the old login came from the same account. */
  renamed(who: string, before: string): void {
    this.#ids.set(login(before), this.#id(who));
  }

  is(who: string, id: number): void {
    this.#ids.set(login(who), id);
  }

  #id(who: string): number {
    const name = login(who);
    const id = this.#ids.get(name) ?? 1000 + this.#ids.size;
    this.#ids.set(name, id);
    return id;
  }

  dismiss(by: string, who: string): void {
    const last = this.#reviews.findLast((one) => one.login === login(who));
    if (last === undefined) throw new TypeError(`${who} said nothing`);
    this.#events.push({
      kind: 'dismissed',
      review: last.id,
      was: last.state,
      by: login(by),
      byId: this.#id(by),
      at: this.#time,
    });
    this.edit(who, { state: 'dismissed' });
  }

  ahead(who: string, minutes: number): void {
    this.edit(who, { submittedAt: new Date(this.#now + minutes * MINUTE).toISOString() });
  }

  main(what: string): void {
    this.#base = { ...this.#base, ...changes(what) };
  }

  forget(): void {
    const kept = new Set(this.#commits.map(({ sha }) => sha));
    for (const { after } of this.#pushes) if (!kept.has(after)) this.#gone.add(after);
  }

  review(who: string, state: Review['state'], text = '', at?: number): void {
    const commit = at === undefined ? this.#head : this.#commits[at - 1];
    if (commit === undefined) throw new TypeError(`there is no commit ${at}`);
    const id = this.#reviews.length + 1;
    const name = login(who);
    this.#reviews.push({
      id,
      login: name,
      accountId: this.#id(who),
      account: this.#bots.has(name) || name.endsWith('[bot]') ? 'bot' : 'human',
      association: this.#outsiders.has(name) ? 'outsider' : 'member',
      state,
      commit: commit.sha,
      submittedAt: this.#time,
      ...(text === '' ? {} : { rationaleLength: rationaleLength(text) }),
    });
    this.#requested.delete(name);
  }

  edit(who: string, change: Partial<Review>): void {
    const last = this.#reviews.findLast((one) => one.login === login(who));
    this.#reviews = this.#reviews.map((one) => (one === last ? { ...one, ...change } : one));
  }

  loseCommit(who: string): void {
    this.#reviews = this.#reviews.map(({ commit, ...one }) =>
      one.login === login(who) || commit === undefined ? one : { ...one, commit },
    );
  }

  deleteAccount(who: string): void {
    this.#reviews = this.#reviews.map(({ login: name, ...one }) =>
      name === login(who) || name === undefined ? one : { ...one, login: name },
    );
  }

  request(who: string, kind: 'requested' | 'request-removed'): void {
    this.#events.push({ kind, reviewer: login(who), at: this.#time });
    if (kind === 'requested') this.#requested.add(login(who));
    else this.#requested.delete(login(who));
  }

  retarget(): void {
    this.#events.push({ kind: 'retargeted', at: this.#time });
  }

  wait(minutes: number): void {
    this.#now += (minutes - 1) * MINUTE;
  }

  others(who: string, count: number, ago: number): void {
    const at = new Date(this.#now - ago * MINUTE).toISOString();
    for (let index = 0; index < count; index += 1) {
      this.#others.push({ login: login(who), pullRequest: 100 + this.#others.length, at });
    }
  }

  team(team: string, members: string): void {
    this.#teams.set(teamName(team), members === 'unreadable' ? undefined : members.split(','));
  }

  account(who: string, what: string): void {
    (what === 'a bot' ? this.#bots : this.#outsiders).add(login(who));
  }

  permit(who: string, level: string): void {
    this.#permissions.set(login(who), level as Permission);
  }

  hide(what: string): void {
    this.#hidden.add(what);
  }

  queue(what: string): void {
    this.#merging = { ...this.#files, ...changes(what) };
  }

  #directory(): Directory {
    const unread = (what: string): DirectoryAnswer<never> => ({
      state: 'unread',
      because: prose`${what} cannot be read`,
      remedy: prose`give a token`,
    });
    const answer = <T>(what: string, value: T): DirectoryAnswer<T> =>
      this.#hidden.has(what) ? unread(what) : { state: 'read', value };
    return {
      teams: async (names) =>
        new Map(
          names.map((name) => {
            const members = this.#teams.has(name) ? this.#teams.get(name) : [];
            return [
              name,
              members === undefined ? unread(`team ${name}`) : { state: 'read', value: members.map(login) },
            ];
          }),
        ),
      permissions: async (logins) =>
        new Map(
          logins.map((who) => {
            const usual = this.#outsiders.has(who) ? 'read' : 'write';
            return [who, { state: 'read', value: this.#permissions.get(who) ?? usual }];
          }),
        ),
      knowsPermissions: true,
      requesters: async () => answer('comments', this.#requesters),
      accounts: async (emails) => ({
        state: 'read',
        value: new Map(
          emails.flatMap((email) => {
            const account = this.#emails.get(email);
            return account === undefined ? [] : [[email, account]];
          }),
        ),
      }),
      events: async () => answer('events', this.#events),
      pushes: async () => answer('pushes', this.#pushes),
      approvals: async (since, by) =>
        answer(
          'approvals',
          this.#others.filter((one) => by.includes(one.login) && one.at >= since),
        ),
    };
  }

  /** @param shuffled the same answers in another order */
  async judge(shuffled: <T>(list: readonly T[]) => readonly T[] = (list) => list): Promise<Evaluation> {
    const memory = this.#memory;
    const gone = this.#gone;
    const base = memory.commit('the target now', this.#base);
    const merging = this.#merging === undefined ? undefined : memory.commit('the queue', this.#merging);
    const read = async (path: string) => {
      const entry = (await memory.entries(base, [path]))?.get(path);
      return entry === undefined ? undefined : (await memory.blobs([entry.sha])).get(entry.sha);
    };
    const catalog = openCatalog();
    const loaded = await readPolicy('.aims/policy.yml', read, catalog);
    if (loaded.ok === 'missing') throw new TypeError('no policy');
    const policy = requirePolicy(loaded);
    const people = {
      author: login('sam'),
      authorId: this.#id('sam'),
      committers: new Set<Login>(),
      commits: shuffled(this.#commits.map(({ authored }) => authored)),
      branch: this.#branch,
      openedAt: new Date(START).toISOString(),
      requested: new Set(this.#requested),
      reviews: shuffled(this.#reviews),
      directory: this.#directory(),
    };
    const source = {
      trees: (commits: readonly Sha[], keep: readonly string[]) => memory.trees(commits, keep),
      blobs: (shas: readonly Sha[]) => memory.blobs(shas),
      entries: async (commit: Sha, paths: readonly string[]) =>
        gone.has(commit) ? undefined : memory.entries(commit, paths),
    };
    const head = memory.commit('the head now', this.#head.files);
    const question = { policy, mode: 'enforce', base, mergeBase: this.#start, head } as const;
    return evaluate(
      {
        ...question,
        ...(merging === undefined ? {} : { merging }),
        people: async () => people,
        now: new Date(this.#now).toISOString(),
      },
      source,
      catalog,
    );
  }
}

/** `path=text, path=text`; `-` takes the file away, `link` makes it one. */
function changes(what: string): Files {
  return Object.fromEntries(
    what.split(', ').map((one) => {
      const [path = '', ...text] = one.split('=');
      const content = text.join('=');
      return [
        path,
        content === '-'
          ? null
          : content === 'link'
            ? 'link:elsewhere'
            : `${content.replaceAll('\\n', '\n')}\n`,
      ];
    }),
  );
}

/** `login` → `counts`, or why not; people of whom nothing is said are left out. */
export function verdicts(evaluation: Evaluation): Readonly<Record<string, string>> {
  const rows = evaluation.approvals.filter(({ said }) => said !== 'nothing');
  return Object.fromEntries(
    rows.map(({ login: who, counts, because }) => [
      who,
      counts ? `counts: ${plain(because)}` : plain(because),
    ]),
  );
}

/** `pass`, or the first thing that is missing. */
export function outcome(evaluation: Evaluation): string {
  const [finding] = evaluation.findings.filter(({ level }) => level === 'failure');
  return finding === undefined ? evaluation.verdict : plain(finding.message);
}

/** What the gate comes to: it passes, waits for people, or something is missing. */
export function standing(evaluation: Evaluation): 'pass' | 'waits' | 'gap' {
  if (evaluation.verdict === 'pass') return 'pass';
  return evaluation.findings.some(({ level, kind }) => level === 'failure' && kind === 'gap')
    ? 'gap'
    : 'waits';
}
