import type { Package } from './package.ts';

export type Table = Readonly<Record<string, unknown>>;

export function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** `"^1.2"`, `{ version = "^1.2" }`, `{ git = "…" }`. */
export function versionOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { version, git, path, ref, rev, tag, branch, url, extras } = tableOf(value);
  // What lies beside the package comes from nobody else, whatever version it asks for.
  if (typeof path === 'string' && !path.startsWith('/') && git === undefined)
    return path.startsWith('.') ? path : `./${path}`;
  const found = [version, rev, ref, tag, branch, git, url, path].find((one) => typeof one === 'string');
  // pub: `git: { url: …, ref: … }`.
  return withExtras(found?.toString() ?? (git === undefined ? '' : versionOf(git)), extras);
}

export function recordsOf(value: unknown): readonly Package[] {
  return Object.entries(tableOf(value)).map(([name, one]) => ({ name, version: versionOf(one) }));
}

/** `[eval] ^1.0`: what else of a package is wanted. */
function withExtras(version: string, extras: unknown): string {
  if (!Array.isArray(extras)) return version;
  const names = extras
    .map((one) => String(one).trim())
    .filter((one) => one !== '')
    .sort();
  return names.length === 0 ? version : `[${names.join(', ')}] ${version}`.trim();
}

/** Longer lines are no requirement anybody wrote, characters: what follows never looks at more. */
const MAX_LINE = 2000;

export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.length <= MAX_LINE);
}

/** PEP 508: `name[extra] >= 1.2 ; marker`, also `name @ url`. */
export function requirement(text: string): readonly Package[] {
  if (text.length > MAX_LINE) return [];
  const match = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[([^\]]*)\])?\s*(@\s*\S+|[^;#]*)/.exec(text);
  const [, name, extras, rest = ''] = match ?? [];
  // The name of a setting is no package.
  if (name === undefined || (/^[A-Z\d]+_[A-Z\d_]+$/.test(name) && /^(?:=(?!=)|$)/.test(rest.trim())))
    return [];
  const version = rest.trim().replace(/\s*\\$/, '');
  return [{ name, version: withExtras(version, extras?.split(',') ?? []) }];
}

const WHEEL =
  /(?:^|[\\/\s@=])([A-Za-z][\w.]{0,80})-(\d[\w.+!%]{0,60})-(?:\d\w{0,10}-)?[\w.]{1,40}-[\w.]{1,40}-[\w.]{1,80}\.whl(?=[#?\s"']|$)/;

/** `./packages/acme_ai-2.0-py3-none-any.whl`, also an address: a wheel says in its name what it is. */
export function wheelIn(text: string): Package | undefined {
  const [, name, version = ''] = WHEEL.exec(text.slice(0, MAX_LINE)) ?? [];
  return name === undefined ? undefined : { name, version };
}

/** The commit that a package is built from: the version alone stays the same. */
export function revisionOf(source: unknown): string {
  const { git, url, resolved_reference: resolved } = tableOf(source);
  const from = [resolved, git, source, url].find((one) => typeof one === 'string');
  const [, commit] = /(?:^|[#@])([\da-f]{40})(?:$|[?&])/.exec(typeof from === 'string' ? from : '') ?? [];
  return commit === undefined ? '' : ` ${commit.slice(0, 12)}`;
}

/** The properties of a table whose values are texts. */
export function strings(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tableOf(value)).flatMap(([name, one]) =>
      typeof one === 'string' ? [[name, one] as const] : [],
    ),
  );
}

const BROUGHT =
  /(?:^|[\\/])(?:libs?|externals?|third[-_]?party|submodules?|vendor|deps|modules)[\\/](?:[^\\/]{1,80}[\\/]){0,6}([^\\/]{1,100})\.(?:cs|fs|vb)proj$/i;

/** `<ProjectReference Include="..\lib\OllamaSharp\OllamaSharp.csproj" />`: a package whose source is brought along. */
export function projectIn(path: unknown): readonly Package[] {
  const name = typeof path === 'string' ? BROUGHT.exec(path.slice(0, 400))?.[1] : undefined;
  return name === undefined ? [] : [{ name, version: 'source' }];
}

/** `implementation group: 'dev.acme', name: 'llm', version: '1.0'` of Gradle. */
export function packageByNames(line: string): readonly Package[] {
  const [, group, name, version = ''] =
    /\bgroup:\s{0,4}["']([\w.-]{1,100})["'],\s{0,4}name:\s{0,4}["']([\w.-]{1,100})["'](?:,\s{0,4}version:\s{0,4}["']([\w.${}+-]{1,100})["'])?/.exec(
      line.slice(0, 600),
    ) ?? [];
  return group === undefined || name === undefined ? [] : [{ name: `${group}:${name}`, version }];
}
