/**
 * The forms that published cards of models have, with words of our own in them: none is red for its form, and each is red
 * for what it does not say.
 */
import { expect, test } from 'vitest';
import { judged, lines } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const SAYS = 'A sentence that is long enough to say something of this part.';

async function said(card: string): Promise<readonly string[]> {
  const evaluation = await judged({
    policy: 'version: 1\nextends: preset:baseline\n',
    base: BASE,
    change: {
      'prompts/system.md': 'You answer questions about orders.\n',
      [`${SYSTEM}/model-card.md`]: card,
    },
  });
  return lines(evaluation)
    .filter((line) => line.startsWith('model-card '))
    .map((line) => line.replace(/^model-card \S+ /, ''));
}

/** Headings and, bold words in place of one. An entry with `¦` says its own text. */
function card(...parts: readonly string[]): string {
  return `${parts
    .map((part) => {
      const [head = '', text = SAYS] = part.split('¦');
      return head.startsWith('*') || head.startsWith('- *') ? `${head} ${text}` : `${head}\n\n${text}`;
    })
    .join('\n\n')}\n`;
}

const MISSING = (name: string) => `there is no section "${name}"`;
const ROWS: readonly (readonly [form: string, text: string, expected: readonly string[]])[] = [
  [
    'headings of two parts',
    card(
      '## Model & architecture',
      '## Training dataset',
      '## Purpose and scope',
      '## Safety & limitations',
      '## Evaluation methods',
    ),
    [],
  ],
  [
    'headings of two parts, in Portuguese',
    card(
      '## Arquitetura',
      '## Como foi treinado',
      '## Uso previsto',
      '## Segurança e limitações',
      '## Métricas e resultados',
    ),
    [],
  ],
  [
    'a heading of two parts with nothing under it but what the form of the Hub leaves',
    card(
      '## Architecture',
      '## Training',
      '## Uses',
      '## Safety & limitations¦[More Information Needed]',
      '## Metrics',
    ),
    ['the section "Safety & limitations" is not filled in: "[More Information Needed]"'],
  ],
  [
    'pictures in headings',
    card(
      '# Model Card: Vision',
      '## 📋 Model Details',
      '### Model Type',
      '## 🎯 Model Use',
      '### Intended Use',
      '## 📊 Data',
      '## 📈 Performance and Limitations',
      '### Performance',
      '## ⚠️ Limitations',
      '## 💬 Feedback',
    ),
    [],
  ],
  [
    'five headings of the first rank',
    card('# Overview', '# Datasets', '# Performance', '# Intended Use', '# Limitations'),
    [],
  ],
  [
    'one heading for three parts',
    card(
      '# Card',
      '## Model Details',
      '### Model type',
      '## Model Use',
      '## Data, Performance, and Limitations',
      '### Data',
      '### Performance',
      '## Limitations',
    ),
    [],
  ],
  [
    'lists under every heading',
    card(
      '# Card',
      '## Model Details',
      '### Overview¦- Developed by us.\n- Convolutional, trained end to end.',
      '## Model Use¦- **Primary intended use case**: sorting parcels in our own halls.',
      '## Data¦- Pictures of parcels of the last two years.',
      '## Limitations¦- Struggles with wet labels and torn paper.',
      '## Metrics and Performance',
    ),
    [],
  ],
  [
    'the Hub’s form with a widget in its front matter',
    `---\nlicense: other\nlanguage:\n- fa\nmodel-index:\n- name: bot\n  results: []\nwidget:\n- example_title: "Question"\n  text: |\n    <start_of_turn>user\n    Hello<end_of_turn>\n---\n\n${card('# Bot', '<div align="center">\n  <img src="a.png" alt="Bot" width="500"/>\n  <br>\n  <strong>A bot</strong>\n</div>', '## Model Description', '## Model Details', '### Base Model and Architecture', '### Intended Uses', '## How to Use¦```python\nmodel = load(...)\n```', '## Training', '### Training Data', '## Evaluation Results', '## Bias, Risks, and Limitations', '### Limitations')}`,
    [],
  ],
  [
    'an older form of the Hub',
    card(
      '# bot',
      '## Model description',
      '## Intended uses & limitations',
      '## Training and evaluation data',
      '## Training procedure',
      '### Training results',
    ),
    [],
  ],
  [
    'a table of results, an empty cell and “N/A” for the cloud',
    card(
      '# Reader',
      '## Model Description',
      '### Architecture Details¦```\nInput → Conv → Classifier\n```',
      '## Intended Use',
      '## Training Data',
      '## Training Procedure',
      '## Evaluation¦| metric | value |\n|---|---|\n| accuracy | 97.18 % on 121,440 samples |',
      '## Limitations and Bias',
      '## Carbon Footprint¦- **Cloud Provider**: N/A (local training)\n- **Hours used**: 2.5 hours',
      '---',
      '_Measured in September_',
    ),
    [],
  ],
  [
    'limits with their monitoring',
    card(
      '# Card',
      '## Model overview',
      '## Intended use',
      '## Dataset',
      '## Evaluation',
      '## Limitations and monitoring',
      '## Addendum',
    ),
    [],
  ],
  [
    'bold words in place of headings',
    card(
      '# Model Card — bot',
      '**Model type:**',
      '**Intended use**:',
      '**Data**:',
      '**Ethics & Risk**:',
      '**Metrics**:',
    ),
    [],
  ],
  [
    'bold words in a list, without any heading',
    card(
      'Model Card — bot',
      '- **Model type:**',
      '- **Purpose:**',
      '- **Training data:**',
      '- **Performance:**',
      '- **Limitations & Risks:**',
    ),
    [],
  ],
  [
    'underlined headings',
    card(
      'Card\n====',
      'Architecture\n---',
      'Training approach\n---',
      'Intended use\n---',
      'Limitations\n---',
      'Metrics\n---',
    ),
    [],
  ],
  [
    'closed and numbered headings',
    card(
      '# 1. Card #',
      '## 1.1 Model details ##',
      '## 1.2 Training data ##',
      '## 1.3 Intended use ##',
      '## 1.4 Caveats and Recommendations ##',
      '## 1.5 Quantitative Analyses ##',
    ),
    [],
  ],
  [
    'headings with links and code',
    card(
      '# Card',
      '## [Architecture](#architecture)',
      '## `Training data`',
      '## *Intended use*',
      '## **Limitations**',
      '## Metrics <a name="m"></a>',
    ),
    [],
  ],
  [
    'capitals and colons',
    card(
      '# CARD',
      '## ARCHITECTURE:',
      '## TRAINING DATA:',
      '## INTENDED USE:',
      '## LIMITATIONS:',
      '## METRICS:',
    ),
    [],
  ],
  [
    'folded parts',
    card(
      '# Card',
      '## Architecture¦<details><summary>More</summary>\n\nA decoder of twelve layers, with adapters.\n\n</details>',
      '## Training data',
      '## Intended use',
      '## Limitations',
      '## Metrics',
    ),
    [],
  ],
  [
    'no metrics',
    card('# Card', '## Model Details', '## Model Use', '## Data', '## Limitations'),
    [MISSING('metrics')],
  ],
  [
    'no intended use',
    card(
      '# Card',
      '## Model type',
      '## Training Data',
      '## Training Configuration',
      '## Evaluation Metrics',
      '## Limitations',
    ),
    [MISSING('intended use')],
  ],
  [
    'bold words that say nothing',
    card(
      '# Card',
      '**Model type:**',
      '**Intended use**:',
      '**Data**:',
      '**Limitations**:¦n/a',
      '**Metrics**:',
    ),
    ['the section "limitations" says too little'],
  ],
  ...[
    ['German', 'Modellarchitektur', 'Trainingsverfahren', 'Verwendungszweck', 'Grenzen', 'Kennzahlen'],
    ['Japanese', 'モデル構造', '学習方法', '想定用途', '制限事項', '評価指標'],
    ['Japanese, otherwise', 'モデル概要', 'トレーニング', '利用目的', '制約', '評価結果'],
    ['Chinese', '模型架构', '训练数据', '适用场景', '已知限制', '评估指标'],
    ['Chinese in traditional signs', '模型架構', '訓練方法', '預期用途', '限制事項', '評估結果'],
    ['Korean', '모델 구조', '학습 데이터', '의도된 용도', '한계점', '평가 지표'],
    ['Russian', 'Архитектура модели', 'Обучающие данные', 'Назначение', 'Ограничения', 'Метрики'],
  ].map(
    ([language = '', ...headings]) =>
      [language, card('# M', ...headings.map((heading) => `## ${heading}`)), []] as const,
  ),
  [
    'the form of the Hub left both in a part and below it',
    card(
      '# M',
      '## Model Details',
      '## Uses',
      '## Bias, Risks, and Limitations¦[More Information Needed]',
      '### Recommendations¦[More Information Needed]',
      '## Training Details',
      '## Evaluation',
    ),
    [
      'the section "Bias, Risks, and Limitations" is not filled in: "[More Information Needed]"',
      'the section "Recommendations" is not filled in: "[More Information Needed]"',
    ],
  ],
  [
    'the form of the Hub left below a part alone',
    card(
      '# M',
      '## Model Details',
      '## Uses',
      '## Bias, Risks, and Limitations',
      '### Recommendations¦[More Information Needed]',
      '## Training Details',
      '## Evaluation',
    ),
    ['the section "Recommendations" is not filled in: "[More Information Needed]"'],
  ],
];
test.each(ROWS)('%s', async (_form, text, expected) => expect(await said(text)).toEqual(expected));

test('numbers that are still to come are told in their own section', async () => {
  const text = card(
    '# Card',
    '## Model Details',
    '## Data',
    '## Intended Use',
    '## Quantitative Analyses — TBD¦To be filled in',
    '## Ethical Considerations',
    '## Evaluation Data',
  );
  expect(await said(text)).not.toEqual([]);
});
