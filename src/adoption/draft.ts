import { extname } from 'node:path/posix';
import { type Answer, answer, fillMarkdown, fillYaml } from './fill.ts';
import type { Drafted, Known, Proposal, ProposedSupplier, ProposedSystem } from './propose.ts';

/** What people said, or what the command line assumes for them. */
export interface Choices {
  readonly preset: string;
  /** GitHub login; undefined: nobody was named. */
  readonly governance?: Known<string>;
  readonly stage?: string;
}

export interface DraftSource {
  /** Text of a template; undefined when there is none of that name. */
  template(name: string): string | undefined;
  /** Document → file of its template. */
  readonly templates: ReadonlyMap<string, string>;
  /** Whether a gate of the policy reads the document at this path. */
  reads(path: string): boolean;
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
  files.set('.aims/policy.yml', policyText(choices.preset));
  const put = (path: string, name: string, make: (template: string) => string): void => {
    const template = source.template(name);
    if (template !== undefined) files.set(path, make(template));
  };
  put('.aims/roles.yml', 'roles', (text) =>
    fillYaml(text, answer(['roles', 'governance', 'people'], listed(choices.governance))),
  );
  for (const supplier of proposal.suppliers)
    put(`.aims/suppliers/${supplier.id}.yml`, 'supplier', (text) =>
      fillYaml(text, supplierAnswers(supplier)),
    );
  for (const system of proposal.systems) {
    for (const [name, file] of source.templates) {
      const path = `.aims/systems/${system.id}/${name}${extname(file)}`;
      if (name === 'system' || source.reads(path)) put(path, name, systemDraft(name, system, choices));
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

function policyText(preset: string): string {
  return [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/aims-gate/aims-gate/main/policies/schema/policy.schema.json',
    'version: 1',
    `extends: preset:${preset}`,
    'mode: audit # nothing is blocked yet; say `enforce` once the systems are registered',
    '',
  ].join('\n');
}

type Fill = (template: string) => string;

/** How one document of a system is drafted; a document without facts stays as its template has it. */
function systemDraft(name: string, system: ProposedSystem, choices: Choices): Fill {
  switch (name) {
    case 'system':
      return (text) => fillYaml(text, systemAnswers(system, choices));
    case 'model-card':
      return (text) => cardOf(system, text);
    case 'data':
      return (text) => fillYaml(text, dataAnswers(system));
    case 'risk-assessment':
    case 'impact-assessment':
      return (text) => fillYaml(text, answer(['assessor'], system.owner));
    default:
      return (text) => text;
  }
}

function systemAnswers(system: ProposedSystem, { stage }: Choices): readonly Answer[] {
  const { owner, models, prompts } = system;
  const technique = models.length + prompts.length === 0 ? undefined : 'large language model';
  return [
    { at: ['name'], value: system.name, from: 'the name of the folder' },
    ...answer(['owner'], owner),
    ...(technique === undefined
      ? []
      : [
          {
            at: ['techniques'],
            value: [technique],
            from: placesOf([...models.map(({ from }) => from), ...pathsOf(prompts)]),
          },
        ]),
    ...(stage === undefined
      ? [{ at: ['stage'], value: 'operation', from: 'the default branch, which holds its files' }]
      : [{ at: ['stage'], value: stage }]),
    { at: ['paths'], value: [...system.paths], from: 'the files in which AI was seen' },
    ...(system.suppliers.length === 0
      ? []
      : [{ at: ['suppliers'], value: [...system.suppliers], from: 'its model ids and packages' }]),
  ];
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

function cardOf(system: ProposedSystem, template: string): string {
  const { models, prompts, tools } = system;
  const lines = [
    ...(models.length === 0
      ? []
      : [`Models: ${models.map(({ value, from }) => `\`${value}\` (${from})`).join(', ')}.`]),
    ...(prompts.length === 0
      ? []
      : [`Prompts: ${[...new Set(pathsOf(prompts))].slice(0, 20).map(code).join(', ')}.`]),
    ...(tools.length === 0
      ? []
      : [`Tools: ${[...new Set(pathsOf(tools))].slice(0, 20).map(code).join(', ')}.`]),
  ];
  const places = placesOf([...models.map(({ from }) => from), ...pathsOf(prompts), ...pathsOf(tools)]);
  const sections = new Map<string, Drafted<string>>();
  if (lines.length > 0) sections.set('Architecture', { value: lines.join('\n'), from: places });
  const [model] = models;
  const text = template.replace(/^# REPLACE:.*$/m, `# ${system.name}`);
  return fillMarkdown(text, sections, answer(['base_model'], model));
}

function code(path: string): string {
  return `\`${path}\``;
}

function pathsOf(findings: ProposedSystem['prompts']): readonly string[] {
  return findings.map(({ path, line }) => (line === undefined ? path : `${path}:${line}`));
}

/** The first places, and how many more there are. */
function placesOf(places: readonly string[]): string {
  const all = [...new Set(places)];
  const shown = all.slice(0, 3).join(', ');
  return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}
