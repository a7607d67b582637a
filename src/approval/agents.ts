import type { Login } from '../ids.ts';

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
}[] = [
  {
    name: 'copilot',
    logins: ['copilot', 'copilot-swe-agent', 'copilot-pull-request-reviewer', 'github-copilot'],
    addresses: ['copilot@github.com', 'copilot@users.noreply.github.com'],
    branches: ['copilot/'],
    lines: ['agent-logs-url:'],
  },
  {
    name: 'claude',
    logins: ['claude', 'claude-code', 'anthropic-claude'],
    addresses: ['@anthropic.com'],
    branches: ['claude/'],
    lines: [
      '🤖 generated with [claude',
      'generated with [claude',
      'generated with claude',
      'claude-session:',
    ],
  },
  {
    name: 'codex',
    logins: ['codex', 'chatgpt-codex-connector', 'openai-codex'],
    addresses: ['codex@openai.com', 'noreply@openai.com'],
    branches: ['codex/'],
    lines: ['generated with codex'],
  },
  {
    name: 'cursor',
    logins: ['cursor', 'cursoragent', 'cursor-agent'],
    addresses: ['@cursor.com', '@cursor.sh'],
    branches: ['cursor/'],
    lines: ['made-with: cursor'],
  },
  {
    name: 'devin',
    logins: ['devin-ai-integration', 'devin-ai'],
    addresses: ['@devin.ai', '@cognition.ai'],
    branches: ['devin/'],
    lines: ['link to devin run:'],
  },
  {
    name: 'jules',
    logins: ['google-labs-jules', 'jules'],
    addresses: [],
    branches: ['jules/', 'jules-'],
    lines: [],
  },
  {
    name: 'gemini',
    logins: ['gemini-cli', 'gemini-code-assist'],
    addresses: ['gemini-code-assist@google.com'],
    branches: ['gemini/'],
    lines: ['generated with gemini'],
  },
  {
    name: 'openhands',
    logins: ['openhands', 'openhands-agent', 'openhands-ai'],
    addresses: ['openhands@all-hands.dev', '@all-hands.dev'],
    branches: ['openhands/'],
    lines: [],
  },
  {
    name: 'amazon-q',
    logins: ['amazon-q-developer', 'amazonq', 'kiro-agent'],
    addresses: [],
    branches: ['q-dev-'],
    lines: [],
  },
  { name: 'aider', logins: ['aider'], addresses: ['@aider.chat'], branches: ['aider/'], lines: [] },
  {
    name: 'coderabbit',
    logins: ['coderabbitai'],
    addresses: [],
    branches: ['coderabbitai/'],
    lines: [],
  },
  { name: 'sweep', logins: ['sweep-ai'], addresses: [], branches: ['sweep/'], lines: [] },
  {
    name: 'amp',
    logins: ['amp-code'],
    addresses: ['@ampcode.com'],
    branches: ['amp/'],
    lines: ['amp-thread-id:', 'amp-thread:'],
  },
  {
    name: 'windsurf',
    logins: ['windsurf-bot'],
    addresses: ['@windsurf.com', '@codeium.com'],
    branches: [],
    lines: [],
  },
  {
    name: 'opencode',
    logins: ['opencode', 'opencode-agent'],
    addresses: ['@opencode.ai'],
    branches: ['opencode/'],
    lines: [],
  },
];

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
  readonly coAuthors: readonly { readonly name: string; readonly email: string }[];
  readonly message: string;
}

export function agentIn({ accounts, signatures, coAuthors, message }: AgentSigns): CodingAgent | undefined {
  for (const { login, bot } of accounts) {
    const name = agentAccount(login, bot);
    if (name !== undefined) return { name, by: 'author' };
  }
  for (const { email } of signatures) {
    const name = agentAddress(email);
    if (name !== undefined) return { name, by: 'author' };
  }
  for (const { email } of coAuthors) {
    const name = agentAddress(email);
    if (name !== undefined) return { name, by: 'trailer' };
  }
  for (const line of message.split('\n')) {
    const text = line.slice(0, 100).trim().toLowerCase();
    const known =
      text === '' ? undefined : AGENTS.find(({ lines }) => lines.some((start) => text.startsWith(start)));
    if (known !== undefined) return { name: known.name, by: 'trailer' };
  }
  return undefined;
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
