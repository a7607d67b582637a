import { isModelId, isProvider } from '../change/lexicon/models.ts';
import { vendorOfModel, vendorOfPackage, vendorServing } from '../change/lexicon/vendors.ts';
import { isPlaceholder } from '../documents/placeholders.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { aboutIn, folderOf } from './about.ts';
import { globsOf } from './claims.ts';
import type { PromptText } from './inputs.ts';
import type { DraftedValue, SourcedValue } from './known.ts';
import { licenceOf } from './licence.ts';
import { namedModels } from './models.ts';
import { type Authors, ownerOf } from './owner.ts';
import { joinedParts } from './parts.ts';
import type { Survey, SurveyItem } from './survey.ts';
import { type PromptWords, wordsOfPrompts } from './texts.ts';

/** A system that nobody has registered yet. */
export interface ProposedSystem {
  /** Folder under the register: `a-z0-9-`. */
  readonly id: string;
  readonly name: DraftedValue<string>;
  /** Globs that claim its files. */
  readonly paths: readonly string[];
  readonly models: readonly DraftedValue<string>[];
  /** Constants of code that name models: their ids stand in a package. */
  readonly constants: readonly DraftedValue<string>[];
  readonly prompts: readonly SurveyItem[];
  readonly datasets: readonly SurveyItem[];
  readonly tools: readonly SurveyItem[];
  /** Files of models, and what loads or releases them. */
  readonly weights: readonly SurveyItem[];
  /** Whether it calls a language model that somebody hosts, as far as its files tell. */
  readonly calls: boolean;
  /** Ids of suppliers. */
  readonly suppliers: readonly string[];
  /** Folders that were put with it, because hardly any AI is in them. */
  readonly with: readonly string[];
  readonly owner?: SourcedValue<string>;
  /** What a README or a manifest says that it is. */
  readonly about?: DraftedValue<string>;
  /** What a manifest says that it is for. */
  readonly purpose?: DraftedValue<string>;
  readonly words: PromptWords;
  /** Of the repository. */
  readonly licence?: DraftedValue<string>;
}

export interface ProposedSupplier {
  readonly id: string;
  readonly name: string;
  readonly models: readonly DraftedValue<string>[];
  readonly packages: readonly DraftedValue<string>[];
}

export interface Proposal {
  readonly systems: readonly ProposedSystem[];
  readonly suppliers: readonly ProposedSupplier[];
  /** Globs of prompts, where the repository is a collection of them. */
  readonly library?: DraftedValue<readonly string[]>;
}

/** Files that make their folder a project of its own. */
const PROJECT =
  /(?:^|\/)(?:package\.json|pyproject\.toml|requirements\.txt|setup\.py|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|mix\.exs|pubspec\.yaml|[^/]+\.csproj)$/;
/** What is known of the people around a repository, besides what its files say. */
export interface RepositoryPeople {
  /** Who wrote the files, as far as git tells: path → GitHub logins with their number of commits. */
  readonly authors: Authors;
  /** GitHub login of who runs the command, as git knows them. */
  readonly me?: DraftedValue<string>;
  /** Who a person said owns the systems. */
  readonly owner?: string;
}

/** What to register: one system for each project that holds a model, a prompt, a model id, an agent or data. */
export function propose(seen: Survey, people: RepositoryPeople, repository: string): Proposal {
  const open = seen.findings.filter(({ system }) => system === undefined);
  const roots = seen.paths.filter((path) => PROJECT.test(path)).map(folderOf);
  const rooted = Map.groupBy(open, ({ path }) => rootOf(path, roots));
  const taken = new Set<string>(seen.findings.flatMap(({ system }) => system ?? []));
  const registered = taken.size > 0;
  const parts = [...rooted]
    // Evaluations and packages alone are no system.
    .filter(([, near]) => near.some(({ class: kind }) => kind !== 'evaluation' && kind !== 'ai-dependency'))
    .map(([root, near]) => ({ root, near }));
  const systems = joinedParts(parts, seen.owners, repository).map((part): ProposedSystem => {
    // Beside a registered system, what is left over is not the whole repository.
    const root = part.root === '' && registered ? (part.with[0] ?? '') : part.root;
    const called = root === '' ? repository : (root.split('/').at(-1) ?? root);
    const mine = new Set(part.near);
    const others = seen.findings.filter((finding) => !mine.has(finding)).map(({ path }) => path);
    const id = unique(slug(called), taken);
    const place = { id, root, called, near: part.near, others };
    return { ...systemOf(place, seen, people), with: part.with.filter((folder) => folder !== root) };
  });
  return { systems, suppliers: suppliersOf(open) };
}

/**
 * A registered system as its files show it today.
 *
 * @param only whether no other system is registered: what nobody claims is taken for its own then
 */
export function systemFromFiles(
  id: string,
  only: boolean,
  seen: Survey,
  people: RepositoryPeople,
): ProposedSystem {
  const near = seen.findings.filter(({ system }) => system === id || (only && system === undefined));
  return systemOf({ id, root: '', called: id, near, others: [] }, seen, people);
}

/** Suppliers of everything that was seen. */
export function proposeSuppliers({ findings }: Survey): readonly ProposedSupplier[] {
  return suppliersOf(findings);
}

interface Place {
  readonly id: string;
  /** The folder of its project. */
  readonly root: string;
  /** The name of that folder. */
  readonly called: string;
  /** What was seen in it. */
  readonly near: readonly SurveyItem[];
  /** Files of other systems. */
  readonly others: readonly string[];
}

function systemOf(
  { id, root, called, near, others }: Place,
  { paths, owners, texts }: Survey,
  people: RepositoryPeople,
): ProposedSystem {
  const group = near.filter(({ class: kind }) => kind !== 'ai-dependency');
  const own = [...new Set(group.map(({ path }) => path))];
  const about = aboutIn(root, called, texts);
  const owner = ownerOf(own, { owners, ...people, ...omitUndefined({ maker: about.author }) });
  const of = (wanted: SurveyItem['class']) => group.filter(({ class: kind }) => kind === wanted);
  const [prompts, weights] = [of('prompt'), of('model')];
  // The model of the product before one that judges it.
  const product = group.filter(({ path }) => !BESIDE_THE_PRODUCT.test(path));
  const { models, constants } = namedModels(valuesOf([...product, ...group], 'model-id'));
  const names = models.length + constants.length;
  return {
    id,
    name: namable(about.name ?? { value: words(id), from: 'the name of the folder' }),
    paths: globsOf({ own, all: paths, others }),
    models,
    constants,
    prompts,
    datasets: of('dataset'),
    tools: of('agent-config'),
    weights,
    // Ids beside weights are names of those weights, as a rule.
    calls: prompts.length > 0 || (names > 0 && weights.length === 0),
    suppliers: suppliersOf(near)
      .map((supplier) => supplier.id)
      .sort(),
    with: [],
    words: wordsOfPrompts(textsOf(ofTheProduct(prompts), texts)),
    ...omitUndefined({
      owner,
      about: about.description,
      purpose: about.purpose,
      licence: licenceOf(texts),
    }),
  };
}

/** Folders and names of prompts that test, judge or explain a product. */
const BESIDE_THE_PRODUCT =
  /(?:^|[/._-])(?:tests?|specs?|fixtures?|mocks?|evals?|evaluators?|evaluations?|docs?|workshops?|examples?|samples?)(?=[/._-])/i;

/** Without prompts beside the product, unless there are no others. */
function ofTheProduct(prompts: readonly SurveyItem[]): readonly SurveyItem[] {
  const own = prompts.filter(({ path }) => !BESIDE_THE_PRODUCT.test(path));
  return own.length === 0 ? prompts : own;
}

/** The words of prompts: files of their own whole, what stands inside code by its sentences. */
function textsOf(prompts: readonly SurveyItem[], texts: Survey['texts']): readonly PromptText[] {
  const whole = [...new Set(prompts.map(({ path }) => path))].flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, line: 1, text }];
  });
  const read = new Set(whole.map(({ path }) => path));
  const inside = prompts.flatMap(({ path, sentences = [] }) =>
    read.has(path)
      ? []
      : sentences.flatMap(({ line, after }) => (after === undefined ? [] : [{ path, line, text: after }])),
  );
  return [...whole, ...inside];
}

function providerOf({ class: kind, value }: SurveyItem) {
  if (value === undefined) return undefined;
  if (kind === 'model-id') return /^\w+:\/\//.test(value) ? vendorServing(value) : vendorOfModel(value);
  return kind === 'ai-dependency' ? vendorOfPackage(packageOf(value)) : undefined;
}

/** `openai ^4.1` → `openai`. */
function packageOf(value: string): string {
  return value.trim().split(/[\s=<>~^,;[(]/, 1)[0] ?? value;
}

function suppliersOf(findings: readonly SurveyItem[]): readonly ProposedSupplier[] {
  // `mistral` alone is a name of many things: it counts where no model is named in full.
  const full = findings.filter((finding) => !isFamilyName(finding));
  const named = full.some(({ class: kind }) => kind === 'model-id') ? full : findings;
  const groups = Map.groupBy(named, (finding) => providerOf(finding)?.id);
  return [...groups].flatMap(([id, group]) => {
    const provider = group.map(providerOf).find((one) => one !== undefined);
    if (id === undefined || provider === undefined) return [];
    const packages = valuesOf(group, 'ai-dependency').map(({ value, from }) => ({
      value: packageOf(value),
      from,
    }));
    return {
      id,
      name: provider.name,
      models: namedModels(valuesOf(group, 'model-id')).models,
      packages: distinct(packages),
    };
  });
}

function isFamilyName({ class: kind, value = '' }: SurveyItem): boolean {
  return kind === 'model-id' && isProvider(value) && isModelId(value);
}

function valuesOf(
  findings: readonly SurveyItem[],
  kind: SurveyItem['class'],
): readonly DraftedValue<string>[] {
  return distinct(
    findings.flatMap(({ class: is, value, path, line }) => {
      if (is !== kind || value === undefined) return [];
      return [{ value, from: line === undefined ? path : `${path}:${line}` }];
    }),
  );
}

function distinct(values: readonly DraftedValue<string>[]): readonly DraftedValue<string>[] {
  return [...new Map(values.toReversed().map((one) => [one.value, one])).values()].reverse();
}

/** The innermost project that holds the file; the repository itself where none does. */
function rootOf(path: string, roots: readonly string[]): string {
  const around = roots.filter((root) => root === '' || path.startsWith(`${root}/`));
  return around.sort((a, b) => b.length - a.length)[0] ?? '';
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

/** A folder called `ui`, `na` or `2` is a name to nobody, and the register takes none that says so little. */
function namable({ value, from }: DraftedValue<string>): DraftedValue<string> {
  const isName = value.length >= 3 && /\p{L}/u.test(value) && !isPlaceholder(value);
  return { value: isName ? value : `System ${value}`, from };
}

function words(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
