import { extname } from 'node:path/posix';
import { type Answer, answer, fillMarkdown, fillYaml } from './fill.ts';
import type { Drafted, Known } from './known.ts';
import type { Proposal, ProposedSupplier, ProposedSystem } from './propose.ts';
import { type Usual, usualOf } from './usual.ts';

/** Rows of a list that is drafted; the rest is in the inventory. */
const MANY_ROWS = 10;

/** What people said, or what the command line assumes for them. */
export interface Choices {
  readonly preset: string;
  /** GitHub login; undefined: nobody was named. */
  readonly governance?: Known<string>;
  readonly stage?: string;
  /** Risk tier of the systems. */
  readonly risk?: string;
  /** The day of the draft, and a year later: ISO dates. */
  readonly days: { readonly today: string; readonly year: string };
}

export interface DraftSource {
  /** Text of a template; undefined when there is none of that name. */
  template(name: string): string | undefined;
  /** Document → file of its template. */
  readonly templates: ReadonlyMap<string, string>;
  /** Whether a gate of the policy reads the document at this path. */
  reads(path: string): boolean;
  /** Whether a gate of the policy wants an assessment of each supplier. */
  readonly asksSuppliers: boolean;
  /** What is usual of systems that call a hosted language model, and of those with models of their own: `policies/drafting`. */
  readonly usual: { readonly called: string; readonly own: string };
  /** File → text of the workflows that run the gate. */
  readonly workflows: ReadonlyMap<string, string>;
}

/** Path → text of every file that `init` would write. */
export function draft(
  proposal: Proposal,
  choices: Choices,
  source: DraftSource,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set('.aims/policy.yml', policyText(choices.preset, proposal.library));
  const put = (path: string, name: string, make: (template: string) => string): void => {
    const template = source.template(name);
    if (template !== undefined) files.set(path, make(template));
  };
  put('.aims/roles.yml', 'roles', (text) =>
    fillYaml(text, answer(['roles', 'governance', 'people'], listed(choices.governance))),
  );
  for (const supplier of source.asksSuppliers ? proposal.suppliers : [])
    put(`.aims/suppliers/${supplier.id}.yml`, 'supplier', (text) =>
      fillYaml(text, supplierAnswers(supplier)),
    );
  for (const system of proposal.systems) {
    const facts = { system, choices, usual: usualFor(system, source.usual, choices) };
    for (const [name, file] of source.templates) {
      const path = `.aims/systems/${system.id}/${name}${extname(file)}`;
      if (name === 'system' || source.reads(path)) put(path, name, systemDraft(name, facts));
    }
  }
  for (const [name, file] of source.templates) {
    const path = `.aims/${name}${extname(file)}`;
    if (!files.has(path) && source.reads(path)) put(path, name, (text) => text);
  }
  for (const [name, text] of source.workflows) files.set(`.github/workflows/${name}`, text);
  return files;
}

function listed(known: Known<string> | undefined): Known<readonly string[]> | undefined {
  return known === undefined ? undefined : { ...known, value: [known.value] };
}

function policyText(preset: string, library: Drafted<readonly string[]> | undefined): string {
  return [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/aims-gate/aims-gate/main/policies/schema/policy.schema.json',
    'version: 1',
    `extends: preset:${preset}`,
    'mode: audit # nothing is blocked yet; say `enforce` once the systems are registered',
    ...(library === undefined
      ? []
      : [
          'changes:',
          `  # these texts are prompts, by ${library.from}`,
          '  prompt:',
          ...library.value.map((glob) => `    - ${JSON.stringify(glob)}`),
        ]),
    '',
  ].join('\n');
}

type Fill = (template: string) => string;

/** What the documents of one system are drafted from. */
interface SystemFacts {
  readonly system: ProposedSystem;
  readonly choices: Choices;
  /** Undefined: no hosted model was seen, so nothing is usual. */
  readonly usual: Usual | undefined;
}

function usualFor(
  system: ProposedSystem,
  { called, own }: DraftSource['usual'],
  { days }: Choices,
): Usual | undefined {
  const { models, prompts, weights, calls } = system;
  const text = calls ? called : own;
  const place = [
    ...(calls ? [] : pathsOf(weights)),
    ...models.map(({ from }) => from),
    ...pathsOf(prompts),
  ][0];
  if (place === undefined) return undefined;
  const ids = models.map(({ value }) => value);
  return usualOf(text, { place, models: ids.length === 0 ? 'the model' : firstOf(ids, 3), ...days });
}

/** How one document of a system is drafted; a document without facts stays as its template has it. */
function systemDraft(name: string, facts: SystemFacts): Fill {
  const { system, choices, usual } = facts;
  const common = usual?.answers(name) ?? [];
  switch (name) {
    case 'system':
      return (text) => fillYaml(text, [...common, ...systemAnswers(system, choices)]);
    case 'model-card':
      return (text) => cardOf(facts, text);
    case 'data':
      return (text) => fillYaml(text, [...common, ...dataAnswers(system)]);
    case 'risk-assessment':
      return (text) => fillYaml(text, [...common, ...answer(['assessor'], system.owner)]);
    case 'impact-assessment':
      return (text) => fillYaml(text, [...common, ...impactAnswers(system, choices)]);
    default:
      return (text) => (common.length === 0 ? text : fillYaml(text, common));
  }
}

function impactAnswers({ owner, about }: ProposedSystem, { risk }: Choices): readonly Answer[] {
  return [
    ...answer(['assessor'], owner),
    ...answer(['intended-use'], about),
    ...answer(['risk'], risk === undefined ? undefined : { value: risk }),
  ];
}

function systemAnswers(system: ProposedSystem, { stage, risk }: Choices): readonly Answer[] {
  const { owner, about, purpose } = system;
  return [
    ...answer(['name'], system.name),
    ...answer(['description'], about),
    ...answer(['purpose'], purpose),
    ...answer(['owner'], owner),
    ...answer(['risk'], risk === undefined ? undefined : { value: risk }),
    ...answer(['techniques'], techniquesOf(system)),
    ...(stage === undefined
      ? [{ at: ['stage'], value: 'operation', from: 'the default branch, which holds its files' }]
      : [{ at: ['stage'], value: stage }]),
    { at: ['paths'], value: [...system.paths], from: 'the files in which AI was seen' },
    ...(system.suppliers.length === 0
      ? []
      : [{ at: ['suppliers'], value: [...system.suppliers], from: 'its model ids and packages' }]),
  ];
}

/** How it works, as far as its files tell. */
function techniquesOf({
  calls,
  models,
  prompts,
  weights,
}: ProposedSystem): Drafted<readonly string[]> | undefined {
  const language = calls
    ? [{ value: 'large language model', places: [...models.map(({ from }) => from), ...pathsOf(prompts)] }]
    : [];
  const learned = weights.length > 0 ? [{ value: 'machine learning', places: pathsOf(weights) }] : [];
  const all = [...language, ...learned];
  if (all.length === 0) return undefined;
  return { value: all.map(({ value }) => value), from: placesOf(all.flatMap(({ places }) => places)) };
}

function supplierAnswers({ name, models, packages }: ProposedSupplier): readonly Answer[] {
  const list = (key: string, values: readonly Drafted<string>[]): readonly Answer[] =>
    values.length === 0
      ? [{ at: ['services', 0, key], value: [] }]
      : [
          {
            at: ['services', 0, key],
            value: values.map(({ value }) => value),
            from: placesOf(values.map(({ from }) => from)),
          },
        ];
  return [
    { at: ['name'], value: name, from: 'its model ids and packages' },
    { at: ['services', 0, 'name'], value: `${name} models`, from: 'its model ids and packages' },
    ...list('models', models),
    ...list('packages', packages),
  ].filter(({ value }) => !Array.isArray(value) || value.length > 0);
}

function dataAnswers({ datasets }: ProposedSystem): readonly Answer[] {
  const paths = [...new Set(pathsOf(datasets))];
  if (paths.length === 0) return [];
  return [{ at: ['sources', 0, 'paths'], value: paths.slice(0, 20), from: placesOf(paths) }];
}

function cardOf({ system, usual }: SystemFacts, template: string): string {
  const { models, prompts, about, words } = system;
  const sections = new Map(usual?.sections);
  const architecture = architectureOf(system);
  if (architecture !== undefined) sections.set('Architecture', architecture);
  if (about !== undefined) sections.set('Intended use', about);
  if (words.limits.length > 0)
    sections.set('Limitations', {
      value: ['Its prompts say:', '', ...words.limits.map(({ value }) => `- ${value}`)].join('\n'),
      from: placesOf(words.limits.map(({ from }) => from)),
    });
  const text = template.replace(/^# REPLACE:.*$/m, () => `# ${system.name.value}`);
  // Of a collection of models none is the one.
  const model = system.calls || models.length === 1 ? models[0] : undefined;
  const language = words.languages[0];
  const spoken = language === undefined ? undefined : { value: language, from: placesOf(pathsOf(prompts)) };
  return fillMarkdown(text, sections, [
    ...(usual?.answers('model-card') ?? []),
    ...answer(['base_model'], model),
    ...answer(['language'], spoken),
  ]);
}

function architectureOf({ models, prompts, tools, weights }: ProposedSystem): Drafted<string> | undefined {
  const named = (title: string, findings: typeof prompts): readonly string[] =>
    findings.length === 0 ? [] : [`${title}:`, '', ...listOf([...new Set(pathsOf(findings))].map(code)), ''];
  const lines = [
    ...(models.length === 0
      ? []
      : ['Models:', '', ...listOf(models.map(({ value, from }) => `\`${value}\` (${from})`)), '']),
    ...named('Files of models', weights),
    ...named('Prompts', prompts),
    ...named('Tools', tools),
  ];
  if (lines.length === 0) return undefined;
  const places = [
    ...models.map(({ from }) => from),
    ...pathsOf(weights),
    ...pathsOf(prompts),
    ...pathsOf(tools),
  ];
  return { value: lines.join('\n').trimEnd(), from: placesOf(places) };
}

/** A list of Markdown: the first rows, and how many more there are. */
function listOf(rows: readonly string[]): readonly string[] {
  const more =
    rows.length > MANY_ROWS ? [`and ${rows.length - MANY_ROWS} more: \`aims-gate inventory --all\``] : [];
  return [...rows.slice(0, MANY_ROWS), ...more].map((row) => `- ${row}`);
}

function code(path: string): string {
  return `\`${path}\``;
}

function pathsOf(findings: ProposedSystem['prompts']): readonly string[] {
  return findings.map(({ path, line }) => (line === undefined ? path : `${path}:${line}`));
}

/** The first places, and how many more there are. */
function placesOf(places: readonly string[]): string {
  return firstOf([...new Set(places)], 3);
}

function firstOf(all: readonly string[], many: number): string {
  const shown = all.slice(0, many).join(', ');
  return all.length > many ? `${shown} and ${all.length - many} more` : shown;
}
