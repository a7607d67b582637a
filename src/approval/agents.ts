import type { Login } from '../ids.ts';
import agents from './agents.json' with { type: 'json' };
import type { CoAuthor } from './co-authors.ts';

/** That a coding agent wrote something, and what says so. */
export interface CodingAgent {
  /** As people know it: `copilot`, or the login of an app. */
  readonly name: string;
  readonly by: 'author' | 'trailer' | 'branch';
}

/**
 * Coding agents by the words that their accounts, addresses and branches have in common. An app (`…[bot]`) is taken for an
 * agent without being listed: what wrote the change is no person.
 *
 * Sources: the agents' own documentation of the commits, trailers and branches they make.
 */
const AGENTS: readonly {
  readonly name: string;
  /** Logins, lower-case, without `[bot]`. */
  readonly logins: readonly string[];
  /** E-mail addresses, lower-case; one that starts with `@` is a domain. */
  readonly addresses: readonly string[];
  /** Beginnings of branch names. */
  readonly branches: readonly string[];
  /** Beginnings of a line of the message, lower-case. */
  readonly lines: readonly string[];
}[] = agents;

/** Apps that bring in what a registry released, by a schedule: nobody told them what to write. */
const UPDATERS = new Set(['dependabot', 'dependabot-preview', 'renovate']);

/** The agent whose account this is; undefined: a person's, or an updater's. `bot`: GitHub calls it an app. */
export function agentAccount(login: string, bot = false): string | undefined {
  const name = login.toLowerCase().replace(/\[bot\]$/, '');
  const app = bot || login.toLowerCase().endsWith('[bot]');
  const known = AGENTS.find(({ logins }) => logins.includes(name));
  if (known !== undefined) return known.name;
  return app && !UPDATERS.has(name) ? name : undefined;
}

/** Whether this account is a known coding agent's, whatever GitHub says that it is. */
export function isCodingAgent(login: string): boolean {
  const name = login.toLowerCase().replace(/\[bot\]$/, '');
  return AGENTS.some(({ logins }) => logins.includes(name));
}

/** Where in a commit an agent may have left its name. */
export interface AgentSigns {
  readonly accounts: readonly { readonly login: string; readonly bot: boolean }[];
  readonly signatures: readonly { readonly name: string; readonly email: string }[];
  readonly coAuthors: readonly CoAuthor[];
  readonly message: string;
}

export function agentIn({ accounts, signatures, coAuthors, message }: AgentSigns): CodingAgent | undefined {
  for (const { login, bot } of accounts) {
    const name = agentAccount(login, bot);
    if (name !== undefined) return { name, by: 'author' };
  }
  for (const signature of signatures) {
    const name = agentAddress(signature.email) ?? agentSignature(signature.name);
    if (name !== undefined) return { name, by: 'author' };
  }
  for (const coAuthor of coAuthors) {
    const name = agentOfCoAuthor(coAuthor);
    if (name !== undefined) return { name, by: 'trailer' };
  }
  for (const line of message.split('\n')) {
    const text = words(line);
    const known =
      text === '' ? undefined : AGENTS.find(({ lines }) => lines.some((start) => text.startsWith(start)));
    const name = known?.name ?? statedIn(text);
    if (name !== undefined) return { name, by: 'trailer' };
  }
  return undefined;
}

function agentOfCoAuthor({ name, email, login }: CoAuthor): string | undefined {
  if (login !== undefined) return agentAccount(login);
  return email === undefined ? agentByName(name) : (agentAddress(email) ?? agentSignature(name));
}

/** The beginning of a line without what decorates it, lower-case: `> 🤖 _Generated with [Claude Code]` begins at the G. */
function words(line: string): string {
  return line
    .slice(0, 120)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '');
}

/** `Assisted-by: Claude`, `Generated with [Codex]`, `AI-assisted: Copilot`: how people say that an agent wrote it. */
const STATED =
  /^(?:ai[ -])?(?:assisted|generated|created|written|authored|coded|made|built|implemented)(?:[ -](?:by|with|using|via|in))?[^\p{L}\p{N}]{1,6}(.*)$/u;

/** What agents are called in prose besides their names. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['github copilot', 'copilot'],
  ['openai codex', 'codex'],
  ['chatgpt', 'codex'],
  ['google jules', 'jules'],
  ['google gemini', 'gemini'],
  ['amazon q', 'amazon-q'],
  ['ai', 'ai'],
  ['an ai', 'ai'],
  ['llm', 'ai'],
  ['an llm', 'ai'],
]);

function statedIn(text: string): string | undefined {
  const said = STATED.exec(text)?.[1];
  return said === undefined ? undefined : spokenOf(said)?.name;
}

/** The agent whose name `text` begins with, and what follows it. */
function spokenOf(text: string): { readonly name: string; readonly rest: string } | undefined {
  const all = [...SPOKEN, ...AGENTS.map(({ name }) => [name, name] as const)];
  for (const [spoken, name] of all) {
    const rest = text.slice(spoken.length);
    if (text.startsWith(spoken) && !/^[\p{L}]/u.test(rest)) return { name, rest };
  }
  return undefined;
}

/** What follows the name where an agent is meant, and not somebody whose first name is Claude. */
const PRODUCT = /^[ -]?(?:code|cli|agent|ai|bot|swe|opus|sonnet|haiku|pro|flash|gpt|v?\d)/;

/** The agent that a name without an address is: `Claude`, `GitHub Copilot`. */
export function agentByName(name: string): string | undefined {
  const text = words(name);
  const spoken = spokenOf(text);
  return spoken !== undefined && spoken.rest.trim() === '' ? spoken.name : agentSignature(name);
}

/** A name of an author that is an agent's: `Claude Code`, `GitHub Copilot`, `sam (aider)`. */
function agentSignature(name: string): string | undefined {
  const text = words(name);
  const [, behind] = /\(([a-z -]{2,40})\)$/.exec(text.slice(-60)) ?? [];
  if (behind !== undefined && AGENTS.some((one) => one.name === behind)) return behind;
  const spoken = spokenOf(text);
  if (spoken === undefined || spoken.name === 'ai') return undefined;
  return PRODUCT.test(spoken.rest) || /^(?:github|openai|google|amazon) /.test(text)
    ? spoken.name
    : undefined;
}

/** Of github.com, of ghe.com and of servers of an enterprise. */
const NOREPLY = '@users.noreply.';

function agentAddress(address: string): string | undefined {
  const email = address.toLowerCase();
  const known = AGENTS.find(({ addresses }) =>
    addresses.some((one) => (one.startsWith('@') ? email.endsWith(one) : email === one)),
  );
  if (known !== undefined) return known.name;
  const at = email.indexOf(NOREPLY);
  if (at === -1) return undefined;
  const name = email.slice(0, at);
  return agentAccount(name.slice(name.indexOf('+') + 1));
}

/** The agent whose branches are named so: `copilot/fix-12`. */
export function agentBranch(branch: string): CodingAgent | undefined {
  const name = branch.toLowerCase();
  const known = AGENTS.find(({ branches }) => branches.some((start) => name.startsWith(start)));
  return known === undefined ? undefined : { name: known.name, by: 'branch' };
}

/** What an agent wrote of a change, and whom it worked for. */
export interface AgentWork {
  /** Each agent once. */
  readonly agents: readonly CodingAgent[];
  /** People who had it written: they are not independent of it. */
  readonly principals: ReadonlySet<Login>;
  /** Accounts that the policy calls agents: their reviews never count. */
  readonly accounts: ReadonlySet<Login>;
}

export const NO_AGENT: AgentWork = { agents: [], principals: new Set(), accounts: new Set() };
