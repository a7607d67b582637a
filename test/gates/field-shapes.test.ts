/** Shapes that cards, results and repositories in the field have, with words of our own: what is right in them is green. */
import { describe, expect, test } from 'vitest';
import { readEvalResult } from '../../src/documents/eval-results/index.ts';
import { modelIndexClaims } from '../../src/documents/model-index.ts';
import { TextDocument } from '../../src/documents/text-document.ts';
import { plain } from '../../src/prose.ts';
import { causesOf } from '../../src/reporters/causes.ts';
import { judged } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const POLICY = 'version: 1\nextends: preset:baseline\n';

describe('configurations of one data set are numbers of their own', () => {
  const result = (dataset: object, value: unknown) => ({
    task: { type: 'text-classification' },
    dataset,
    metrics: [{ type: 'accuracy', value }],
  });
  const claims = (...results: readonly object[]) =>
    modelIndexClaims({ 'model-index': [{ name: 'm', results }] }).map(({ names, value }) => [
      names[0],
      value,
    ]);
  const rows: readonly (readonly [name: string, results: readonly object[], expected: readonly unknown[]])[] =
    [
      [
        'by config',
        [result({ type: 'glue', config: 'cola' }, 0.8), result({ type: 'glue', config: 'mrpc' }, 0.9)],
        [
          ['glue/cola/accuracy', 0.8],
          ['glue/mrpc/accuracy', 0.9],
        ],
      ],
      [
        'by split',
        [result({ type: 'xnli', split: 'test' }, 0.7), result({ type: 'xnli', split: 'validation' }, 0.75)],
        [
          ['xnli/test/accuracy', 0.7],
          ['xnli/validation/accuracy', 0.75],
        ],
      ],
      [
        'by config and split',
        [result({ type: 'mmlu', config: 'law', split: 'test' }, '71 %')],
        [['mmlu/law/test/accuracy', 71]],
      ],
      [
        'as a map',
        [result({ type: 'glue', config: 'cola' }, { accuracy: 0.8 })],
        [['glue/cola/accuracy', 0.8]],
      ],
    ];
  test.each(rows)('%s', (_name, results, expected) => expect(claims(...results)).toEqual(expected));
});

describe('a run that nothing judged is no pass', () => {
  const promptfoo = (metrics: object) => ({
    results: {
      stats: { successes: 12, failures: 0, errors: 0 },
      prompts: [{ provider: 'openai:gpt-4o', metrics }],
      results: [],
    },
  });
  test.each([
    [
      'promptfoo without an assertion',
      promptfoo({ assertPassCount: 0, assertFailCount: 0, testPassCount: 12 }),
      'partial',
    ],
    [
      'promptfoo with one',
      promptfoo({ assertPassCount: 12, assertFailCount: 0, testPassCount: 12 }),
      'complete',
    ],
  ])('%s', (_name, value, status) =>
    expect(readEvalResult('r.json', new TextDocument(JSON.stringify(value)))).toMatchObject({
      result: { status },
    }),
  );
});

describe('a repository of many packages', () => {
  const entry = (name: string, paths: string): string =>
    (BASE[`${SYSTEM}/system.yml`] ?? '')
      .replace('name: Support bot', `name: ${name}`)
      .replace(/^paths: .*$/m, `paths: ${paths}`);
  const documents = (id: string): Files =>
    Object.fromEntries(
      ['risk-assessment.yml', 'model-card.md'].map((name) => [
        `.aims/systems/${id}/${name}`,
        BASE[`${SYSTEM}/${name}`] ?? '',
      ]),
    );
  const OWN_CARD = ['Architecture', 'Training approach', 'Intended use', 'Limitations', 'Metrics']
    .map((part) => `## ${part}\n\nA ranking of articles, as far as ${part.toLowerCase()} is concerned.\n`)
    .join('\n');
  const MONOREPO: Files = {
    ...BASE,
    ...documents('search'),
    '.aims/systems/search/model-card.md': OWN_CARD,
    '.aims/systems/search/system.yml': entry('Search', '[packages/search/**, "!packages/search/docs/**"]'),
    'packages/search/prompts/system.md': 'You rank articles by how well they answer.\n',
    'packages/search/docs/prompt.md': 'How to write a prompt for search.\n',
    'packages/ui/src/button.ts': 'export const button = 1;\n',
    'package.json': '{"name": "all", "workspaces": ["packages/*"]}\n',
  };
  const told = async (change: Readonly<Record<string, string | null>>) => {
    const { findings, systems } = await judged({ policy: POLICY, base: MONOREPO, change });
    return {
      systems: systems.map(({ id }) => id),
      gaps: causesOf(findings)
        .filter(({ kind, level }) => kind === 'gap' && level === 'failure')
        .map(({ gate, message }) => `${gate}: ${plain(message)}`),
    };
  };
  test('a package without AI asks for nothing', async () =>
    expect(await told({ 'packages/ui/src/button.ts': 'export const button = 2;\n' })).toEqual({
      systems: [],
      gaps: [],
    }));
  test('what the paths of a system leave out is not its own', async () => {
    const { systems } = await told({ 'packages/search/docs/prompt.md': 'How to write one.\n' });
    expect(systems).toEqual([]);
  });
  test('a change of one system asks nothing of another', async () => {
    const { systems } = await told({ 'packages/search/prompts/system.md': 'You rank articles by date.\n' });
    expect(systems).toEqual(['search']);
  });
  test('new AI in a package of nobody is one row with a list to paste', async () => {
    const { gaps } = await told({
      'packages/loans/prompts/system.md': 'You are a loan officer. Decide.\n',
      'packages/loans/prompts/refusal.md': 'You say no in kind words.\n',
    });
    expect(gaps).toEqual(['register-entry: 2 files belong to no registered AI system']);
  });
  test('a package that moves with its system asks for no rewritten card', async () => {
    const { gaps } = await told({
      'packages/search/prompts/system.md': null,
      'packages/search/src/prompts/system.md': 'You rank articles by how well they answer.\n',
    });
    expect(gaps.filter((one) => one.startsWith('model-card'))).toEqual([]);
  });
});

describe('the card of a data set', () => {
  const policy = `${POLICY}gates:
  data-card:
    when: { changes: [dataset] }
    require:
      - document: { path: data/README.md, sections: [Dataset Summary, Data Fields, Considerations for Using the Data], changed: in-substance }
changes: { dataset: ["data/**"] }
`;
  const CARD = `---
license: cc-by-4.0
language:
- en
size_categories:
- n<1K
configs:
- config_name: default
  data_files:
  - split: train
    path: data/train-*
dataset_info:
  features:
  - name: question
    dtype: string
---

# Questions of customers

## Dataset Summary

Questions of customers of the shop, drawn at random from each topic.

## Data Fields

- \`question\`: the question as it was asked, with names and numbers replaced.

## Considerations for Using the Data

Buyers in stores are missing; ... questions about gift cards are few.
`;
  const said = async (card: string | null, before = CARD) => {
    const base = { ...BASE, 'data/README.md': before, 'data/train-0.csv': 'question\nWhere is it?\n' };
    const change = {
      'data/train-0.csv': 'question\nWhere is it?\nWhen?\n',
      ...(card === before ? {} : { 'data/README.md': card }),
    };
    const { findings } = await judged({ policy, base, change });
    return [...new Set(findings.filter(({ gate }) => gate === 'data-card').map(({ code }) => code))];
  };
  test.each<[string, string | null, readonly string[]]>([
    [
      'that speaks of the new data',
      CARD.replace('drawn at random', 'and their delivery, drawn at random'),
      [],
    ],
    ['that stays as it is', CARD, ['document.unchanged']],
    [
      'that only gets a new licence of the same name',
      CARD.replace('cc-by-4.0', '"cc-by-4.0"'),
      ['document.unchanged-in-substance'],
    ],
    [
      'whose part is the form of the Hub',
      CARD.replace(/Questions of customers of[^\n]+/, '[More Information Needed]'),
      ['document.placeholder'],
    ],
    [
      'whose part has another name',
      CARD.replace('## Data Fields', '## Fields'),
      ['document.section-missing', 'document.unchanged-in-substance'],
    ],
    ['that is gone', null, ['document.missing']],
  ])('%s', async (_name, card, expected) => expect(await said(card)).toEqual(expected));
});
