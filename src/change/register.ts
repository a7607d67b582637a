import { completenessProblems } from '../documents/complete.ts';
import type { Documents } from '../documents/documents.ts';
import { EXAMPLE_SYSTEM, yamlOfExamples } from '../documents/example-texts.ts';
import { fields, items, textItems } from '../documents/fields.ts';
import { isNobody } from '../documents/no-answer.ts';
import { isPlaceholder } from '../documents/placeholders.ts';
import type { Position, Problem } from '../documents/position.ts';
import type { LocatedDocument } from '../documents/yaml.ts';
import { type Login, login, parseSystemId, type SystemId } from '../ids.ts';
import { isLink, type Tree, type TreeEntry } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { globMatcher } from '../policy/globs.ts';
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
  /** ISO date since when nobody should begin to use it; absent: it is not deprecated. */
  readonly deprecated?: string;
  readonly paths: Globs;
  /** Globs of the files that the system's data record names as sources. */
  readonly sources: Globs;
  /** Whether `paths` or `sources` take a file in. */
  readonly claims: (path: string) => boolean;
  /** Ids of the suppliers it names. */
  readonly suppliers: readonly string[];
  /** Ids it had before: of a folder that was renamed. */
  readonly formerly: readonly string[];
  /** Ids of the Annex A controls it names. */
  readonly controls: readonly string[];
  /** The next review, ISO date, and where it stands. */
  readonly reviewDate?: { readonly date: string; readonly position: Position };
  /** What the schema finds wrong. */
  readonly problems: readonly Problem[];
  /** Why its file cannot be read at all. */
  readonly unreadable?: string;
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
  documents: Documents,
): ReadonlyMap<SystemId, RegisterEntry> {
  const register = new Map<SystemId, RegisterEntry>();
  for (const { folder, entry } of registerFiles(tree, policy)) {
    const id = parseSystemId(folder);
    if (id === undefined) continue;
    const sources = dataRecords(tree, policy, folder).flatMap((record) => sourcesIn(record, documents));
    register.set(id, readEntry(id, entry, sources, documents));
  }
  return register;
}

/** Files in which the data of the system in `folder` is described: where the gates look for them, and beside its entry. */
export function dataRecords(tree: Tree, policy: Policy, folder: string): readonly TreeEntry[] {
  const named = policy.gates.flatMap(({ documents }) => documents.filter((path) => DATA_RECORD.test(path)));
  const paths = ['{system}/data.yml', ...named].map((path) =>
    path.replaceAll('{system}', `${policy.systems}/${folder}`).replaceAll('{id}', folder),
  );
  return [...new Set(paths)].flatMap((path) => tree.entries.get(path) ?? []);
}

const DATA_RECORD = /(?:^|\/)data\.ya?ml$/;

function sourcesIn(record: TreeEntry, documents: Documents): Globs {
  const opened = documents.open(record);
  const parsed = opened.ok ? opened.document.yaml : undefined;
  if (parsed?.ok !== true) return [];
  return items(fields(parsed.document.value).sources).flatMap((source) => textItems(fields(source).paths));
}

function readEntry(id: SystemId, entry: TreeEntry, sources: Globs, documents: Documents): RegisterEntry {
  const unread = (problems: readonly Problem[]): RegisterEntry => {
    const nothing = { deputies: [], paths: [], sources, suppliers: [], controls: [], formerly: [] };
    return { id, path: entry.path, entry, name: id, ...nothing, claims: claimsOf([], sources), problems };
  };
  const top = { line: 1, column: 1 };
  if (isLink(entry.mode)) {
    return unread([{ position: top, message: 'the register entry is a link, not a file' }]);
  }
  const blob = documents.blob(entry.sha);
  if (blob === undefined || blob.state === 'unreadable')
    return { ...unread([]), unreadable: blob?.because ?? 'it was not fetched' };
  const opened = documents.open(entry);
  if (!opened.ok) return unread([{ position: top, message: opened.because }]);
  const parsed = opened.document.yaml;
  if (!parsed.ok) return unread(parsed.problems);
  const { document } = parsed;
  const given = fields(document.value);
  const owner = filled(given.owner);
  const date = text1(given['review-date']);
  const risk = RISK.find((tier) => tier === given.risk);
  const stage = STAGES.find((name) => name === given.stage);
  return {
    id,
    path: entry.path,
    entry,
    name: text1(given.name) ?? id,
    ...omitUndefined({ owner: owner === undefined ? undefined : login(owner) }),
    deputies: textItems(given.deputies)
      .filter((name) => !isPlaceholder(name) && !isNobody(name))
      .map(login),
    ...omitUndefined({ risk, stage, deprecated: text1(given.deprecated) }),
    paths: textItems(given.paths),
    sources,
    claims: claimsOf(textItems(given.paths), sources),
    suppliers: textItems(given.suppliers),
    controls: textItems(given.controls),
    formerly: textItems(given.formerly),
    ...omitUndefined({
      reviewDate: date === undefined ? undefined : { date, position: document.at(['review-date']) },
    }),
    problems: entryProblems(document, id),
  };
}

/** Each entry is read for several questions; a parsed document is never changed, and may be that of several systems. */
const INCOMPLETE = new WeakMap<LocatedDocument, readonly Problem[]>();

function entryProblems(document: LocatedDocument, id: SystemId): readonly Problem[] {
  const incomplete = INCOMPLETE.get(document) ?? completenessProblems('system', document);
  INCOMPLETE.set(document, incomplete);
  return id === EXAMPLE_SYSTEM ? incomplete : [...incomplete, ...yamlOfExamples(document)];
}

function claimsOf(paths: Globs, sources: Globs): (path: string) => boolean {
  const [own, data] = [globMatcher(paths), globMatcher(sources)];
  return (path) => own(path) !== undefined || data(path) !== undefined;
}

function text1(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A name that somebody still has to write is nobody's. */
function filled(value: unknown): string | undefined {
  const text = text1(value);
  return text === undefined || isPlaceholder(text) || isNobody(text) ? undefined : text;
}
