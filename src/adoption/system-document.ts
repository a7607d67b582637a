import { compact } from '../compact.ts';
import { literalGlob } from '../policy/globs.ts';
import { answer, type TemplateValue } from './fill.ts';
import { type DraftedValue, firstOf, placesOf } from './known.ts';
import { ownModelAnswers, trainingOfCollection } from './own-models.ts';
import type { ProposedSupplier, ProposedSystem } from './propose.ts';
import { type Usual, usualOf } from './usual.ts';

/** Rows of a list that is drafted; the rest is in the inventory. */
const MANY_ROWS = 10;
/** Files of data that a record names one by one. */
const MANY_PATHS = 20;

/** The day of the draft, and a year later: ISO dates. */
export interface Days {
  readonly today: string;
  readonly year: string;
}

/** Texts of `policies/drafting`: for systems that call a hosted language model, and for those with models of their own. */
export interface UsualTexts {
  readonly called: string;
  readonly own: string;
}

/** What people said of the systems. */
export interface SystemChoices {
  readonly stage?: string;
  readonly risk?: string;
}

/** What the documents of one system are drafted from. */
export interface SystemFacts {
  readonly system: ProposedSystem;
  readonly choices: SystemChoices;
  /** Undefined: no hosted model was seen, so nothing is usual. */
  readonly usual: Usual | undefined;
}

/**
 * What is usual of `system`; undefined: nothing was seen in it that tells.
 *
 * @param further another system is drafted from the same text
 */
export function usualFor(
  system: ProposedSystem,
  { called, own }: UsualTexts,
  days: Days,
  further = false,
): Usual | undefined {
  const { models, constants, prompts, weights, calls } = system;
  const text = calls ? called : own;
  const place = [
    ...(calls ? [] : pathsOf(weights)),
    ...[...models, ...constants].map(({ from }) => from),
    ...pathsOf(prompts),
  ][0];
  if (place === undefined) return undefined;
  const ids = models.map(({ value }) => value);
  return usualOf(text, { place, models: ids.length === 0 ? 'the model' : firstOf(ids, 3), further, ...days });
}

/** What one document of a system can be filled with: its places, and the sections of a model card. */
export interface SystemDraft {
  readonly answers: readonly TemplateValue[];
  /** Title of a section → its text. */
  readonly sections: ReadonlyMap<string, DraftedValue<string>>;
}

/** What is known for the document of this name; nothing for one without facts. */
export function systemDraft(name: string, { system, choices, usual }: SystemFacts): SystemDraft {
  const common = usual?.answers(name) ?? [];
  const only = (answers: readonly TemplateValue[]): SystemDraft => ({
    answers: [...common, ...answers],
    sections: new Map(),
  });
  switch (name) {
    case 'system':
      return only(systemAnswers(system, choices));
    case 'model-card':
      return { answers: [...common, ...cardAnswers(system)], sections: cardSections(system, usual) };
    case 'data':
      return only(dataAnswers(system));
    case 'risk-assessment':
      return only(answer(['assessor'], system.owner));
    case 'impact-assessment':
      return only(impactAnswers(system, choices));
    default:
      return only([]);
  }
}

function impactAnswers({ owner, about }: ProposedSystem, { risk }: SystemChoices): readonly TemplateValue[] {
  return [
    ...answer(['assessor'], owner),
    ...answer(['intended-use'], about),
    ...answer(['risk'], risk === undefined ? undefined : { value: risk }),
  ];
}

function systemAnswers(system: ProposedSystem, { stage, risk }: SystemChoices): readonly TemplateValue[] {
  const { owner, about, purpose } = system;
  return compact([
    ...answer(['name'], system.name),
    ...answer(['description'], about),
    ...answer(['purpose'], purpose),
    ...answer(['owner'], owner),
    ...answer(['risk'], risk === undefined ? undefined : { value: risk }),
    ...answer(['techniques'], techniquesOf(system)),
    ...answer(['input-data'], inputOf(system)),
    ...ownModelAnswers(system),
    ...(stage === undefined
      ? [{ at: ['stage'], value: 'operation', from: 'the default branch, which holds its files' }]
      : [{ at: ['stage'], value: stage }]),
    { at: ['paths'], value: [...system.paths], from: 'the files in which AI was seen' },
    system.suppliers.length !== 0 && {
      at: ['suppliers'],
      value: [...system.suppliers],
      from: 'its model ids and packages',
    },
  ]);
}

/** What it is given in operation: what its prompts leave a place for. */
function inputOf({ words: { inputs } }: ProposedSystem): DraftedValue<string> | undefined {
  if (inputs.length === 0) return undefined;
  return {
    value: `What is put into its prompts: ${inputs.map(({ value }) => value).join(', ')}.`,
    from: placesOf(inputs.map(({ from }) => from)),
  };
}

/** How it works, as far as its files tell. */
function techniquesOf({
  calls,
  models,
  constants,
  prompts,
  weights,
}: ProposedSystem): DraftedValue<readonly string[]> | undefined {
  const language = calls
    ? [
        {
          value: 'large language model',
          places: [...[...models, ...constants].map(({ from }) => from), ...pathsOf(prompts)],
        },
      ]
    : [];
  const learned = weights.length > 0 ? [{ value: 'machine learning', places: pathsOf(weights) }] : [];
  const all = [...language, ...learned];
  if (all.length === 0) return undefined;
  return { value: all.map(({ value }) => value), from: placesOf(all.flatMap(({ places }) => places)) };
}

export function supplierAnswers({ name, models, packages }: ProposedSupplier): readonly TemplateValue[] {
  const list = (key: string, values: readonly DraftedValue<string>[]): readonly TemplateValue[] =>
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

function dataAnswers({ datasets }: ProposedSystem): readonly TemplateValue[] {
  const paths = [...new Set(datasets.map(({ path }) => literalGlob(path)))];
  if (paths.length === 0) return [];
  return [
    { at: ['sources', 0, 'paths'], value: paths.slice(0, MANY_PATHS), from: placesOf(pathsOf(datasets)) },
  ];
}

function cardSections(
  system: ProposedSystem,
  usual: Usual | undefined,
): ReadonlyMap<string, DraftedValue<string>> {
  const { about, words } = system;
  const sections = new Map(usual?.sections);
  const training = trainingOfCollection(system);
  if (training !== undefined) sections.set('Training approach', training);
  const architecture = architectureOf(system);
  if (architecture !== undefined) sections.set('Architecture', architecture);
  if (about !== undefined) sections.set('Intended use', about);
  if (words.limits.length > 0)
    sections.set('Limitations', {
      value: ['Its prompts say:', '', ...words.limits.map(({ value }) => `- ${value}`)].join('\n'),
      from: placesOf(words.limits.map(({ from }) => from)),
    });
  return sections;
}

function cardAnswers({ calls, models, prompts, words, licence }: ProposedSystem): readonly TemplateValue[] {
  // Of a collection of models none is the one.
  const model = calls || models.length === 1 ? models[0] : undefined;
  const language = words.languages[0];
  const spoken = language === undefined ? undefined : { value: language, from: placesOf(pathsOf(prompts)) };
  return [
    ...answer(['base_model'], model),
    ...answer(['language'], spoken),
    // Of a model that a supplier hosts, the licence of the code says nothing.
    ...answer(['license'], calls ? undefined : licence),
  ];
}

function architectureOf({
  models,
  constants,
  prompts,
  tools,
  weights,
}: ProposedSystem): DraftedValue<string> | undefined {
  const named = (title: string, findings: typeof prompts): readonly string[] =>
    findings.length === 0 ? [] : [`${title}:`, '', ...listOf([...new Set(pathsOf(findings))].map(code)), ''];
  const listed = (title: string, values: typeof models): readonly string[] =>
    values.length === 0
      ? []
      : [`${title}:`, '', ...listOf(values.map(({ value, from }) => `\`${value}\` (${from})`)), ''];
  const lines = [
    ...listed('Models', models),
    ...listed('Constants that name models', constants),
    ...named('Files of models', weights),
    ...named('Prompts', prompts),
    ...named('Tools', tools),
  ];
  if (lines.length === 0) return undefined;
  const places = [
    ...[...models, ...constants].map(({ from }) => from),
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
