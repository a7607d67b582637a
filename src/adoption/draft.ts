import { extname } from 'node:path/posix';
import { answer, fillMarkdown, fillYaml } from './fill.ts';
import type { DraftedValue, SourcedValue } from './known.ts';
import { REGISTER } from './places.ts';
import type { Proposal } from './propose.ts';
import { supplierAnswers, systemDraft, type UsualTexts, usualFor } from './system-document.ts';

/** What people said, or what the command line assumes for them. */
export interface Choices {
  readonly preset: string;
  /** What the policy extends; undefined: the preset. */
  readonly extends?: string;
  /** GitHub login; undefined: nobody was named. */
  readonly governance?: SourcedValue<string>;
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
  readonly usual: UsualTexts;
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
  files.set('.aims/policy.yml', policyText(choices.extends ?? `preset:${choices.preset}`, proposal.library));
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
  for (const [index, system] of proposal.systems.entries()) {
    const further = proposal.systems.slice(0, index).some(({ calls }) => calls === system.calls);
    const facts = { system, choices, usual: usualFor(system, source.usual, choices.days, further) };
    for (const [name, file] of source.templates) {
      const path = `${REGISTER}/${system.id}/${name}${extname(file)}`;
      if (name === 'system' || source.reads(path))
        put(path, name, (text) => {
          const { answers, sections } = systemDraft(name, facts);
          if (extname(path) !== '.md') return answers.length === 0 ? text : fillYaml(text, answers);
          const titled = text.replace(/^# REPLACE:.*$/m, () => `# ${system.name.value}`);
          return fillMarkdown(titled, sections, answers);
        });
    }
  }
  for (const [name, file] of source.templates) {
    const path = `.aims/${name}${extname(file)}`;
    if (!files.has(path) && source.reads(path)) put(path, name, (text) => text);
  }
  for (const [name, text] of source.workflows) files.set(`.github/workflows/${name}`, text);
  return files;
}

function listed(known: SourcedValue<string> | undefined): SourcedValue<readonly string[]> | undefined {
  return known === undefined ? undefined : { ...known, value: [known.value] };
}

function policyText(parent: string, library: DraftedValue<readonly string[]> | undefined): string {
  return [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/aims-gate/aims-gate/main/policies/schema/policy.schema.json',
    'version: 1',
    `extends: ${parent}`,
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
