declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** A git object id: 40 lower-case hex digits (SHA-1), or 64 in a SHA-256 repository. */
export type Sha = Branded<string, 'Sha'>;
/** A SHA-256 digest: 64 lower-case hex digits. */
export type Sha256 = Branded<string, 'Sha256'>;
/** The id of an AI system: the name of its folder in the register, lower-case kebab. */
export type SystemId = Branded<string, 'SystemId'>;
/** The id of a gate: its key in the policy. */
export type GateId = Branded<string, 'GateId'>;
/** A GitHub login, lower-case and without `@`: GitHub compares logins case-insensitively. */
export type Login = Branded<string, 'Login'>;

/** A GitHub team, `org/slug`, lower-case. */
export type TeamName = Branded<string, 'TeamName'>;

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const SHA256 = /^[0-9a-f]{64}$/;
const SYSTEM_ID = /^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/;

/** `text` as a git object id, or undefined when it is not one. */
export function parseSha(text: string | null | undefined): Sha | undefined {
  return typeof text === 'string' && SHA.test(text) ? (text as Sha) : undefined;
}

/** `text` as a SHA-256 digest, or undefined when it is not one. */
export function parseSha256(text: string): Sha256 | undefined {
  return SHA256.test(text) ? (text as Sha256) : undefined;
}

/** `text` as a system id, or undefined when it is not one (it becomes part of paths). */
export function parseSystemId(text: string): SystemId | undefined {
  return SYSTEM_ID.test(text) ? (text as SystemId) : undefined;
}

export function gateId(key: string): GateId {
  return key as GateId;
}

/** `team:Acme/Risk`, `@acme/risk` and `acme/risk` are one team. */
export function teamName(text: string): TeamName {
  return text.replace(/^(?:@|team:)/, '').toLowerCase() as TeamName;
}

/** `@Dana`, `dana` and `DANA` are one person. */
export function login(text: string): Login {
  return text.replace(/^@/, '').toLowerCase() as Login;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: git takes none of them
const NOT_IN_BRANCH = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[/.]$/;

/** `text` as the short name of a branch, `refs/heads/` taken off; undefined: git or GitHub takes no such name. */
export function parseBranch(text: string): string | undefined {
  const name = text.startsWith('refs/heads/') ? text.slice('refs/heads/'.length) : text;
  if (name === '' || name.length > 244 || NOT_IN_BRANCH.test(name) || SHA.test(name)) return undefined;
  return /^(?:[-./]|refs\/|(?:HEAD|@)$)/.test(name) ? undefined : name;
}
