import { vendorOfModel, vendorOfPackage } from '../change/lexicon/vendors.ts';
import { defined } from '../defined.ts';
import { literalGlob } from '../policy/globs.ts';
import type { Drafted, Known } from './known.ts';
import type { Finding, Survey } from './survey.ts';
import { aboutOf, type PromptWords, wordsOfPrompts } from './texts.ts';

/** A system that nobody has registered yet. */
export interface ProposedSystem {
  /** Folder under the register: `a-z0-9-`. */
  readonly id: string;
  readonly name: string;
  /** Globs that claim its files. */
  readonly paths: readonly string[];
  readonly models: readonly Drafted<string>[];
  readonly prompts: readonly Finding[];
  readonly datasets: readonly Finding[];
  readonly tools: readonly Finding[];
  /** Ids of suppliers. */
  readonly suppliers: readonly string[];
  readonly owner?: Known<string>;
  /** What a README says that it is. */
  readonly about?: Drafted<string>;
  readonly words: PromptWords;
}

export interface ProposedSupplier {
  readonly id: string;
  readonly name: string;
  readonly models: readonly Drafted<string>[];
  readonly packages: readonly Drafted<string>[];
}

export interface Proposal {
  readonly systems: readonly ProposedSystem[];
  readonly suppliers: readonly ProposedSupplier[];
}

/** Who wrote the files, as far as git tells: path → GitHub logins with their number of commits. */
export type Authors = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Files that make their folder a project of its own. */
const PROJECT =
  /(?:^|\/)(?:package\.json|pyproject\.toml|requirements\.txt|setup\.py|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|mix\.exs|pubspec\.yaml|[^/]+\.csproj)$/;
/** More files of one folder than this are claimed by the folder, where most of it is AI. */
const MANY = 3;
const MOST = 0.8;

/** What to register: one system for each project that holds a model, a prompt, a model id, an agent or data. */
export function propose(
  { paths, findings, owners, texts }: Survey,
  authors: Authors,
  repository: string,
): Proposal {
  const open = findings.filter(({ system }) => system === undefined);
  const roots = paths.filter((path) => PROJECT.test(path)).map(folderOf);
  const groups = Map.groupBy(
    open.filter(({ class: kind }) => kind !== 'ai-dependency'),
    ({ path }) => rootOf(path, roots),
  );
  const taken = new Set<string>();
  const systems = [...groups]
    // Evaluations alone are no system.
    .filter(([, group]) => group.some(({ class: kind }) => kind !== 'evaluation'))
    .map(([root, group]): ProposedSystem => {
      const id = unique(slug(root === '' ? repository : (root.split('/').at(-1) ?? root)), taken);
      const own = [...new Set(group.map(({ path }) => path))];
      const near = open.filter(({ path }) => rootOf(path, roots) === root);
      const owner = ownerOf(own, owners, authors);
      const about = aboutIn(root, texts) ?? aboutIn('', texts);
      const prompts = group.filter(({ class: kind }) => kind === 'prompt');
      return {
        id,
        name: words(id),
        paths: globsOf(own, paths),
        models: valuesOf(group, 'model-id').filter(({ value }) => isModel(value)),
        prompts,
        datasets: group.filter(({ class: kind }) => kind === 'dataset'),
        tools: group.filter(({ class: kind }) => kind === 'agent-config'),
        suppliers: [...new Set(near.flatMap((finding) => providerOf(finding)?.id ?? []))].sort(),
        words: wordsOfPrompts(textsOf(prompts, texts)),
        ...defined({ owner, about }),
      };
    });
  return { systems, suppliers: suppliersOf(open) };
}

/** What the README beside a project's files says. */
function aboutIn(root: string, texts: Survey['texts']): Drafted<string> | undefined {
  for (const [path, text] of texts) {
    if (folderOf(path) !== root || !/(?:^|\/)readme[^/]*$/i.test(path)) continue;
    const value = aboutOf(text);
    if (value !== undefined) return { value, from: path };
  }
  return undefined;
}

function textsOf(
  prompts: readonly Finding[],
  texts: Survey['texts'],
): readonly (readonly [string, string])[] {
  return [...new Set(prompts.map(({ path }) => path))].flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [[path, text] as const];
  });
}

/** Settings and addresses of a model are of its class, and are no id. */
function isModel(value: string): boolean {
  return !/\s|:\/\//.test(value);
}

function providerOf({ class: kind, value }: Finding) {
  if (value === undefined) return undefined;
  if (kind === 'model-id') return vendorOfModel(value);
  return kind === 'ai-dependency' ? vendorOfPackage(packageOf(value)) : undefined;
}

/** `openai ^4.1` → `openai`. */
function packageOf(value: string): string {
  return value.trim().split(/[\s=<>~^,;[(]/, 1)[0] ?? value;
}

function suppliersOf(findings: readonly Finding[]): readonly ProposedSupplier[] {
  const groups = Map.groupBy(findings, (finding) => providerOf(finding)?.id);
  return [...groups].flatMap(([id, group]) => {
    const provider = group.map(providerOf).find((one) => one !== undefined);
    if (id === undefined || provider === undefined) return [];
    const packages = valuesOf(group, 'ai-dependency').map(({ value, from }) => ({
      value: packageOf(value),
      from,
    }));
    return [
      {
        id,
        name: provider.name,
        models: valuesOf(group, 'model-id').filter(({ value }) => isModel(value)),
        packages: distinct(packages),
      },
    ];
  });
}

function valuesOf(findings: readonly Finding[], kind: Finding['class']): readonly Drafted<string>[] {
  return distinct(
    findings.flatMap(({ class: is, value, path, line }) => {
      if (is !== kind || value === undefined) return [];
      return [{ value, from: line === undefined ? path : `${path}:${line}` }];
    }),
  );
}

function distinct(values: readonly Drafted<string>[]): readonly Drafted<string>[] {
  return [...new Map(values.toReversed().map((one) => [one.value, one])).values()].reverse();
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** The innermost project that holds the file; the repository itself where none does. */
function rootOf(path: string, roots: readonly string[]): string {
  const around = roots.filter((root) => root === '' || path.startsWith(`${root}/`));
  return around.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Folders that are AI for the most part, and single files beside them. */
function globsOf(own: readonly string[], all: readonly string[]): readonly string[] {
  const globs = new Set<string>();
  for (const [folder, files] of Map.groupBy(own, folderOf)) {
    const here = folder === '' ? [] : all.filter((path) => path.startsWith(`${folder}/`));
    const whole = files.length >= MANY && files.length >= MOST * here.length;
    if (whole) globs.add(`${literalGlob(folder)}/**`);
    else for (const file of files) globs.add(literalGlob(file));
  }
  const folders = [...globs].filter((glob) => glob.endsWith('/**')).map((glob) => glob.slice(0, -2));
  return [...globs]
    .filter((glob) => !folders.some((folder) => glob.startsWith(folder) && glob !== `${folder}**`))
    .sort();
}

function ownerOf(
  files: readonly string[],
  owners: Survey['owners'],
  authors: Authors,
): Drafted<string> | undefined {
  const named = most(
    files.flatMap((file) => (owners?.ownersOf(file) ?? []).map((owner): [string, number] => [owner, 1])),
    // Teams and e-mail addresses cannot own a system: one person does.
    (owner) => /^@[A-Za-z0-9_-]+$/.test(owner),
  );
  if (named !== undefined && owners !== undefined) return { value: named.slice(1), from: owners.path };
  const wrote = most(
    files.flatMap((file) => [...(authors.get(file) ?? [])]),
    (login) => !login.endsWith('[bot]'),
  );
  return wrote === undefined ? undefined : { value: wrote, from: 'the commits on its files' };
}

function most(
  counted: readonly (readonly [string, number])[],
  fits: (name: string) => boolean,
): string | undefined {
  const sums = new Map<string, number>();
  for (const [name, count] of counted) if (fits(name)) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

function slug(name: string): string {
  const text = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  const trimmed = text.replace(/^-/, '').replace(/-$/, '');
  return trimmed === '' ? 'system' : trimmed;
}

function unique(id: string, taken: Set<string>): string {
  let name = id;
  for (let copy = 2; taken.has(name); copy += 1) name = `${id}-${copy}`;
  taken.add(name);
  return name;
}

function words(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
