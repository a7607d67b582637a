import { describe, expect, test } from 'vitest';
import { judged, lines } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const CHANGE = { 'prompts/system.md': 'You answer questions about orders.\n' };

/** What the gate model-card of the baseline says of a card, without its own place. */
async function said(card: string, path = 'model-card.md'): Promise<readonly string[]> {
  const policy = `version: 1\nextends: preset:baseline\n${
    path.endsWith('.json')
      ? `gates:\n  model-card:\n    require:\n      - document: { path: "{system}/${path}", schema: model-card }\n`
      : ''
  }`;
  const evaluation = await judged({
    policy,
    base: BASE,
    change: { ...CHANGE, [`${SYSTEM}/${path}`]: card },
  });
  return lines(evaluation)
    .filter((line) => line.startsWith('model-card '))
    .map((line) => line.replace(`model-card ${SYSTEM}/${path}:`, ''));
}

/** Headings, each with text under it. */
function sections(...headings: readonly string[]): string {
  return headings
    .map((heading) => `${heading}\n\nA sentence that is long enough to say something.\n`)
    .join('\n');
}

const LAYOUTS: Readonly<Record<string, string>> = {
  'Hugging Face': sections(
    '# Model Card for bot',
    '## Uses',
    '### Direct Use',
    '## Bias, Risks, and Limitations',
    '## Training Details',
    '## Evaluation',
    '## Technical Specifications',
    '### Model Architecture and Objective',
  ),
  'Google, as in the paper of 2019': sections(
    '# Model card',
    '## Model Details',
    '## Intended Use',
    '## Factors',
    '## Metrics',
    '## Evaluation Data',
    '## Training Data',
    '## Quantitative Analyses',
    '## Ethical Considerations',
    '## Caveats and Recommendations',
  ),
  'a transparency note of Microsoft': sections(
    '# Transparency note',
    '## The basics of the bot',
    '### The basics',
    '### Capabilities',
    '## Use cases',
    '### Intended uses',
    '## Limitations',
    '## System performance',
  ),
  'a card of a speech model': sections(
    '# Model Card: speech',
    '## Model Details',
    '## Model Use',
    '## Training Data',
    '## Performance and Limitations',
    '## Broader Implications',
  ),
};

describe('layouts of model cards', () => {
  test.each(Object.entries(LAYOUTS))('%s', async (_name, card) => {
    expect(await said(card)).toEqual([]);
  });

  test('a section that no accepted heading holds is missing', async () => {
    const card = LAYOUTS['Hugging Face']?.replace('## Bias, Risks, and Limitations', '## More') ?? '';
    expect(await said(card)).toEqual(['1 there is no section "limitations"']);
  });

  test('an accepted heading with too little under it is said at its line', async () => {
    const card = `${LAYOUTS['Hugging Face']?.replace(/## Evaluation\n\n.*\n/, '') ?? ''}\n## Evaluation\n\nGood.\n`;
    expect(await said(card)).toEqual([expect.stringMatching(/^\d+ the section "metrics" says too little$/)]);
  });

  test('what the author wrote under the asked name stands', async () => {
    const card = `${LAYOUTS['Hugging Face'] ?? ''}\n## Limitations\n\nNone.\n`;
    expect(await said(card)).toEqual([
      expect.stringMatching(/^\d+ the section "limitations" says too little$/),
    ]);
  });
});

const MODEL = {
  type: 'machine-learning-model',
  name: 'bot',
  licenses: [{ license: { id: 'MIT' } }],
  modelCard: {
    modelParameters: {
      approach: { type: 'supervised' },
      task: 'answering questions',
      architectureFamily: 'transformer',
      modelArchitecture: 'decoder',
      datasets: [{ type: 'dataset', name: 'Help-centre articles' }],
    },
    quantitativeAnalysis: { performanceMetrics: [{ type: 'accuracy on recorded questions', value: '0.94' }] },
    considerations: {
      users: ['customers of the shop'],
      useCases: ['questions about orders and returns'],
      technicalLimitations: ['Answers in Polish are shorter than in English.'],
    },
  },
};
const bom = (...components: readonly unknown[]): string =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components }, null, 1);

describe('model cards of CycloneDX', () => {
  test('the card of a component', async () => {
    expect(await said(bom({ type: 'library', name: 'n/a' }, MODEL), 'bom.json')).toEqual([]);
  });

  test('a component within a component', async () => {
    const outer = { type: 'application', name: 'shop', components: [MODEL] };
    expect(await said(bom(outer), 'bom.json')).toEqual([]);
  });

  test('each model has its card', async () => {
    const { considerations: __, ...card } = MODEL.modelCard;
    expect(await said(bom(MODEL, { ...MODEL, modelCard: card }), 'bom.json')).toEqual([
      expect.stringMatching(/^\d+ the model says too little of its intended use$/),
      expect.stringMatching(/^\d+ the model says too little of its limitations$/),
    ]);
  });

  test('a bill without a model has no card', async () => {
    const found = await said(bom({ type: 'library', name: 'left-pad' }), 'bom.json');
    expect(found).toHaveLength(5);
  });

  test('what is not filled in is said at its line', async () => {
    const considerations = { ...MODEL.modelCard.considerations, useCases: ['questions', 'TODO'] };
    const text = bom({ ...MODEL, modelCard: { ...MODEL.modelCard, considerations } });
    const line = text.split('\n').findIndex((one) => one.includes('TODO')) + 1;
    expect(await said(text, 'bom.json')).toEqual([
      `${line} \`components[0].modelCard.considerations.useCases[1]\` is not filled in: "TODO"`,
    ]);
  });
});
