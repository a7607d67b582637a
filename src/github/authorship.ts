import type { Account } from '../approval/accounts.ts';
import { agentIn, type CodingAgent } from '../approval/agents.ts';
import type { AuthoredCommit } from '../approval/independence.ts';
import { defined } from '../defined.ts';
import { type Login, login, parseSha } from '../ids.ts';

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

/** Longer ones are no addresses (RFC 5321, 4.5.3.1). */
const MAX_ADDRESS = 320;

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
  const people = new Set<Login>();
  const known: Account[] = [];
  const emails = new Set<string>();
  const add = (name: string, id: number | undefined): void => {
    if (name === GITHUB_ITSELF) return;
    people.add(login(name));
    if (id !== undefined) known.push({ login: login(name), id });
  };
  const addAddress = (address: string): void => {
    const email = address.toLowerCase();
    const own = noreply(email);
    const account = accounts.get(email);
    if (own !== undefined) add(own.login, own.id);
    if (account !== undefined) people.add(account);
    // Without the id only GitHub tells whose address it is after the login was renamed.
    else if (own === undefined || (own.id === undefined && !own.login.endsWith('[bot]')))
      for (const one of spellings(email)) emails.add(one);
  };
  for (const [account, signature] of [
    [answer.author, answer.commit.author],
    [answer.committer, answer.commit.committer],
  ] as const) {
    if (account?.login !== undefined) add(account.login, account.id);
    // An address that GitHub knows nobody by may be somebody's all the same.
    else if (signature?.email !== undefined && isAddress(signature.email)) addAddress(signature.email);
  }
  const coAuthors = coAuthorsIn(message);
  for (const { email } of coAuthors) addAddress(email);
  const verified = verification?.verified === true;
  // Anybody can write GitHub's name into a commit: only its signature makes it GitHub's.
  const byGitHub = answer.committer?.login === GITHUB_ITSELF && verified;
  const kind = answer.parents.length < 2 ? 'ordinary' : byGitHub ? 'update' : 'merge';
  const parents = answer.parents.flatMap((parent) => parseSha(parent.sha) ?? []);
  const author = answer.author?.login;
  // GitHub verifies the committer's key; the author of a commit is whatever its maker wrote.
  const own = verified && author !== undefined && author === answer.committer?.login;
  const signer = own ? { signer: login(author) } : {};
  const agent = agentOf(answer, coAuthors);
  return [
    {
      ...{ sha, parents, kind, people: [...people], emails: [...emails], ...signer, message },
      accounts: known,
      ...defined({ agent }),
    },
  ];
}

/** `dana+shop@acme.example` reaches dana@acme.example: anyone who has one of them is that person. */
function spellings(email: string): readonly string[] {
  const at = email.lastIndexOf('@');
  const plus = email.indexOf('+');
  return plus <= 0 || plus > at || email.endsWith(NOREPLY)
    ? [email]
    : [email, `${email.slice(0, plus)}${email.slice(at)}`];
}

interface CoAuthor {
  readonly name: string;
  readonly email: string;
}

/** What co-authors are named by: what GitHub reads, and what the kernel's authors write. Letters alone, lower-case. */
const TRAILERS = new Set(['coauthoredby', 'codevelopedby']);

/** Longer ones are no keys of a trailer. */
const MAX_KEY = 60;

/**
 * The co-authors that a commit message names. Capitals and blanks do not matter, nor do list marks and quotation marks,
 * which a squashed message has before the lines of the single commits.
 *
 * Written without a regular expression over the message, whose length its author chooses: each line is looked at once.
 */
export function coAuthorsIn(message: string): readonly CoAuthor[] {
  return message.split('\n').flatMap((line) => {
    const colon = line.slice(0, MAX_KEY).indexOf(':');
    if (colon === -1) return [];
    const key = line
      .slice(0, colon)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    if (!TRAILERS.has(key)) return [];
    return line
      .slice(colon + 1)
      .split('<')
      .flatMap((part, index, parts) => {
        const end = part.indexOf('>');
        const email = end === -1 ? '' : part.slice(0, end).trim();
        if (index === 0 || !isAddress(email)) return [];
        return [{ name: (parts[index - 1] ?? '').slice(-MAX_ADDRESS).trim(), email }];
      });
  });
}

function isAddress(text: string): boolean {
  return text.length <= MAX_ADDRESS && /^[^\s<>@]+@[^\s<>@]+$/.test(text);
}

const NOREPLY = '@users.noreply.';

/**
 * The account behind one of GitHub's own addresses (`123+login@…`, `login@…`; lower-case). The id stays when the login is
 * renamed. Logins of enterprise managed users end in `_shortcode`, those of apps in `[bot]`.
 *
 * A server of an enterprise and ghe.com have hosts of their own: the login counts as its author, and the id, which may be of
 * another server, is left out, so that GitHub is asked whose address it is.
 */
export function noreply(email: string): { readonly login: string; readonly id?: number } | undefined {
  const at = email.indexOf(NOREPLY);
  if (at === -1) return undefined;
  const [, id, name] =
    /^(?:(\d{1,15})\+)?([a-z0-9](?:[a-z0-9_-]{0,98})(?:\[bot\])?)$/.exec(email.slice(0, at)) ?? [];
  const host = email.slice(at + NOREPLY.length);
  if (name === undefined || !/^[a-z0-9.-]{1,253}$/.test(host)) return undefined;
  const known = id === undefined || host !== 'github.com' ? undefined : Number(id);
  return { login: name, ...defined({ id: known }) };
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
    const own = one?.email === undefined ? undefined : noreply(one.email.toLowerCase());
    return own === undefined ? [] : [{ login: own.login, bot: false }];
  });
  const signatures = [commit.author, commit.committer].flatMap((one) =>
    one?.email === undefined ? [] : [{ name: one.name ?? '', email: one.email }],
  );
  return agentIn({ accounts: [...accounts, ...addresses], signatures, coAuthors, message: commit.message });
}
