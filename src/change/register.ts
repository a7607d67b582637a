import { yamlPlaceholders } from '../documents/placeholders.ts';
import type { Position, Problem } from '../documents/position.ts';
import { validate } from '../documents/schema.ts';
import { decodeText, parseYaml } from '../documents/yaml.ts';
import { type Login, login, parseSystemId, type SystemId } from '../ids.ts';
import type { Blob, Tree, TreeEntry } from '../objects.ts';
import type { Globs, Policy } from '../policy/policy.ts';
import type { RiskTier, Stage } from '../terms.ts';

/** What one `system.yml` says, as far as it can be read. */
export interface RegisterEntry {
  readonly id: SystemId;
  readonly path: string;
  readonly entry: TreeEntry;
  readonly name: string;
  readonly owner?: Login;
  readonly deputies: readonly Login[];
  readonly risk?: RiskTier;
  readonly stage?: Stage;
  readonly paths: Globs;
  /** Ids of the suppliers it names. */
  readonly suppliers: readonly string[];
  /** The next review, ISO date, and where it stands. */
  readonly reviewDate?: { readonly date: string; readonly position: Position };
  /** What the schema finds wrong. */
  readonly problems: readonly Problem[];
}

const RISK: readonly RiskTier[] = ['minimal', 'limited', 'high', 'unacceptable'];
const STAGES: readonly Stage[] = ['design', 'data', 'development', 'deployment', 'operation', 'retired'];

/** The register's entry files in `tree`, with the ids their folders name. */
export function registerFiles(
  tree: Tree,
  policy: Policy,
): readonly { readonly folder: string; readonly entry: TreeEntry }[] {
  const prefix = `${policy.systems}/`;
  const files: { folder: string; entry: TreeEntry }[] = [];
  for (const entry of tree.entries.values()) {
    if (!entry.path.startsWith(prefix) || !entry.path.endsWith('/system.yml')) continue;
    const folder = entry.path.slice(prefix.length, -'/system.yml'.length);
    if (folder !== '' && !folder.includes('/')) files.push({ folder, entry });
  }
  return files;
}

/** The register as `tree` has it. An entry that cannot be read is there too, with its problems. */
export function readRegister(
  tree: Tree,
  policy: Policy,
  blobs: ReadonlyMap<string, Blob>,
): ReadonlyMap<SystemId, RegisterEntry> {
  const register = new Map<SystemId, RegisterEntry>();
  for (const { folder, entry } of registerFiles(tree, policy)) {
    const id = parseSystemId(folder);
    if (id !== undefined) register.set(id, readEntry(id, entry, blobs.get(entry.sha)));
  }
  return register;
}

function readEntry(id: SystemId, entry: TreeEntry, blob: Blob | undefined): RegisterEntry {
  const unread = (problems: readonly Problem[]): RegisterEntry => {
    return { id, path: entry.path, entry, name: id, deputies: [], paths: [], suppliers: [], problems };
  };
  const top = { line: 1, column: 1 };
  if (entry.mode === '120000' || entry.mode === '160000') {
    return unread([{ position: top, message: 'the register entry is a link, not a file' }]);
  }
  if (blob === undefined || blob.state === 'unreadable') {
    return unread([{ position: top, message: `it cannot be read: ${blob?.because ?? 'not fetched'}` }]);
  }
  const text = decodeText(blob.bytes);
  if (!text.ok) return unread([{ position: top, message: text.because }]);
  const parsed = parseYaml(text.text);
  if (!parsed.ok) return unread(parsed.problems);
  const { document } = parsed;
  const fields = isRecord(document.value) ? document.value : {};
  const owner = text1(fields.owner);
  const date = text1(fields['review-date']);
  const risk = RISK.find((tier) => tier === fields.risk);
  const stage = STAGES.find((name) => name === fields.stage);
  return {
    id,
    path: entry.path,
    entry,
    name: text1(fields.name) ?? id,
    ...(owner === undefined ? {} : { owner: login(owner) }),
    deputies: texts(fields.deputies).map(login),
    ...(risk === undefined ? {} : { risk }),
    ...(stage === undefined ? {} : { stage }),
    paths: texts(fields.paths),
    suppliers: texts(fields.suppliers),
    ...(date === undefined ? {} : { reviewDate: { date, position: document.at(['review-date']) } }),
    problems: [...validate('system', document), ...yamlPlaceholders(document)],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text1(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
