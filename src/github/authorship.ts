import type { Account } from '../approval/accounts.ts';
import { agentByName, agentIn, type CodingAgent } from '../approval/agents.ts';
import { type CoAuthor, coAuthorsIn, isAddress } from '../approval/co-authors.ts';
import type { AuthoredCommit, NamedCoAuthors } from '../approval/independence.ts';
import { withoutComments } from '../documents/shown.ts';
import { type Login, login, parseSha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';

/** The parts of GitHub's answer about a commit that tell who is behind it. */
export interface CommitAnswer {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
  readonly author: AccountAnswer | null;
  readonly committer: AccountAnswer | null;
  readonly commit: {
    readonly message: string;
    readonly author: { readonly name?: string; readonly email?: string } | null;
    readonly committer: { readonly name?: string; readonly email?: string } | null;
    readonly verification?: { readonly verified: boolean };
  };
}

interface AccountAnswer {
  readonly login?: string;
  readonly id?: number;
  readonly type?: string;
}

export interface ComparedCommit extends AuthoredCommit {
  readonly message: string;
}

/** What GitHub calls itself where it commits for somebody: nobody wrote anything by that name. */
const GITHUB_ITSELF = 'web-flow';

/** Whose e-mail addresses the commits themselves tell, lower-case. */
export function accountsIn(answers: readonly CommitAnswer[]): ReadonlyMap<string, Login> {
  const accounts = new Map<string, Login>();
  for (const { author, committer, commit } of answers) {
    for (const [account, signature] of [
      [author, commit.author],
      [committer, commit.committer],
    ] as const) {
      if (account?.login !== undefined && account.login !== GITHUB_ITSELF && signature?.email !== undefined)
        accounts.set(signature.email.toLowerCase(), login(account.login));
    }
  }
  return accounts;
}

/** @param accounts what other commits tell of e-mail addresses */
export function commitFacts(
  answer: CommitAnswer,
  accounts: ReadonlyMap<string, Login>,
): readonly ComparedCommit[] {
  const sha = parseSha(answer.sha);
  if (sha === undefined) return [];
  const { message, verification } = answer.commit;
  const behind = new People(accounts);
  for (const [account, signature] of [
    [answer.author, answer.commit.author],
    [answer.committer, answer.commit.committer],
  ] as const) {
    if (account?.login !== undefined) behind.add(account.login, account.id);
    // An address that GitHub knows nobody by may be somebody's all the same.
    else if (signature?.email !== undefined && isAddress(signature.email)) behind.addAddress(signature.email);
  }
  const { named, unread } = coAuthorsIn(message, isAgentName);
  behind.addCoAuthors(named);
  const verified = verification?.verified === true;
  // Anybody can write GitHub's name into a commit: only its signature makes it GitHub's.
  const byGitHub = answer.committer?.login === GITHUB_ITSELF && verified;
  const kind = answer.parents.length < 2 ? 'ordinary' : byGitHub ? 'update' : 'merge';
  const parents = answer.parents.flatMap((parent) => parseSha(parent.sha) ?? []);
  const author = answer.author?.login;
  // GitHub verifies the committer's key; the author of a commit is whatever its maker wrote.
  const own = verified && author !== undefined && author === answer.committer?.login;
  const signer = own ? { signer: login(author) } : {};
  const agent = agentOf(answer, named);
  return [
    {
      ...{ sha, parents, kind, ...signer, message },
      ...behind.found(),
      ...omitUndefined({ agent, unreadCoAuthors: unread.length === 0 ? undefined : unread }),
    },
  ];
}

/** Who a description names as co-authors: it becomes the message of a squashed commit. */
export function describedCoAuthors(text: string): NamedCoAuthors {
  const { named, unread } = coAuthorsIn(text, isAgentName, 'co-authors');
  const behind = new People(new Map());
  behind.addCoAuthors(named);
  // What a template leaves in a comment says nothing yet.
  const left = unread.length === 0 ? unread : coAuthorsIn(withoutComments(text), isAgentName).unread;
  return { ...behind.found(), unread: left };
}

const isAgentName = (name: string): boolean => agentByName(name) !== undefined;

/** People of one message and its signatures, by login where the address tells it. */
class People {
  readonly #accounts: ReadonlyMap<string, Login>;
  readonly #people = new Set<Login>();
  readonly #known: Account[] = [];
  readonly #emails = new Set<string>();

  /** @param accounts what other commits tell of e-mail addresses */
  constructor(accounts: ReadonlyMap<string, Login>) {
    this.#accounts = accounts;
  }

  add(name: string, id?: number): void {
    if (name === GITHUB_ITSELF) return;
    this.#people.add(login(name));
    if (id !== undefined) this.#known.push({ login: login(name), id });
  }

  addAddress(address: string): void {
    const email = address.toLowerCase();
    const own = parseNoreply(email);
    const account = this.#accounts.get(email);
    if (own !== undefined) this.add(own.login, own.id);
    if (account !== undefined) this.#people.add(account);
    // Without the id only GitHub tells whose address it is after the login was renamed.
    else if (own === undefined || (own.id === undefined && !own.login.endsWith('[bot]')))
      for (const one of spellings(email)) this.#emails.add(one);
  }

  addCoAuthors(named: readonly CoAuthor[]): void {
    for (const one of named) {
      if (one.email !== undefined) this.addAddress(one.email);
      if (one.login !== undefined) this.add(one.login);
    }
  }

  found(): Pick<NamedCoAuthors, 'people' | 'emails' | 'accounts'> {
    return { people: [...this.#people], emails: [...this.#emails], accounts: this.#known };
  }
}

/** `dana+shop@acme.example` reaches dana@acme.example: anyone who has one of them is that person. */
function spellings(email: string): readonly string[] {
  const at = email.lastIndexOf('@');
  const plus = email.indexOf('+');
  return plus <= 0 || plus > at || email.endsWith(NOREPLY)
    ? [email]
    : [email, `${email.slice(0, plus)}${email.slice(at)}`];
}

const NOREPLY = '@users.noreply.';

/**
 * The account behind one of GitHub's own addresses (`123+login@…`, `login@…`; lower-case). The id stays when the login is
 * renamed. Logins of enterprise managed users end in `_shortcode`, those of apps in `[bot]`.
 *
 * A server of an enterprise and ghe.com have hosts of their own: the login counts as its author, and the id, which may be of
 * another server, is left out, so that GitHub is asked whose address it is.
 */
export function parseNoreply(email: string): { readonly login: string; readonly id?: number } | undefined {
  const at = email.indexOf(NOREPLY);
  if (at === -1) return undefined;
  const [, id, name] =
    /^(?:(\d{1,15})\+)?([a-z0-9](?:[a-z0-9_-]{0,98})(?:\[bot\])?)$/.exec(email.slice(0, at)) ?? [];
  const host = email.slice(at + NOREPLY.length);
  if (name === undefined || !/^[a-z0-9.-]{1,253}$/.test(host)) return undefined;
  const known = id === undefined || host !== 'github.com' ? undefined : Number(id);
  return { login: name, ...omitUndefined({ id: known }) };
}

/** The coding agent that wrote a commit, by its account or by a trailer. */
function agentOf(
  { author, committer, commit }: CommitAnswer,
  coAuthors: readonly CoAuthor[],
): CodingAgent | undefined {
  const accounts = [author, committer].flatMap((account) =>
    account?.login === undefined || account.login === GITHUB_ITSELF
      ? []
      : [{ login: account.login, bot: account.type === 'Bot' }],
  );
  const addresses = [commit.author, commit.committer].flatMap((one) => {
    const own = one?.email === undefined ? undefined : parseNoreply(one.email.toLowerCase());
    return own === undefined ? [] : [{ login: own.login, bot: false }];
  });
  const signatures = [commit.author, commit.committer].flatMap((one) =>
    one?.email === undefined ? [] : [{ name: one.name ?? '', email: one.email }],
  );
  return agentIn({ accounts: [...accounts, ...addresses], signatures, coAuthors, message: commit.message });
}
