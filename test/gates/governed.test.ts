import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { judged, type Scene } from '../support/memory.ts';
import { BOLDER_PROMPT, PRODUCT, SYSTEM, UPDATED_CARD } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const ENTRY = `${SYSTEM}/system.yml`;
const BASELINE = 'version: 1\nextends: preset:baseline\n';
const ISO = 'version: 1\nextends: preset:iso-42001\n';
const entry = (...edits: readonly (readonly [string | RegExp, string])[]): string =>
  edits.reduce((text, [from, to]) => {
    const edited = text.replace(from, to);
    if (edited === text) throw new TypeError(`the entry does not hold ${from}`);
    return edited;
  }, BASE[ENTRY] ?? '');
const REVIEWED = [{ login: 'dana' }, { login: 'kim' }, { login: 'gail' }];

async function gatesOf(scene: Scene): Promise<readonly string[]> {
  const { gates } = await judged(scene);
  return gates.flatMap(({ id, verdict }) => (verdict === 'not-applicable' ? [] : [`${id}: ${verdict}`]));
}

async function classesOf(scene: Scene): Promise<readonly string[]> {
  const { changes, verdict } = await judged(scene);
  return [...changes.map(({ path, class: kind }) => `${kind} ${path}`), verdict];
}

describe('what the register claims is governed', () => {
  const wide = { ...BASE, [ENTRY]: entry(['paths: [prompts/**', 'paths: [prompts/**, rules/**']) };
  const record = (paths: string): string => `sources:\n  - { id: S-1, paths: [${paths}] }\n`;
  const rows: readonly [name: string, base: Files, change: Files, expected: readonly string[]][] = [
    [
      'without an ending',
      BASE,
      { 'prompts/refunds': 'Refund all.' },
      ['unclassified prompts/refunds', 'pass'],
    ],
    [
      'with an ending that nobody knows',
      BASE,
      { 'prompts/a.odd': 'x' },
      ['unclassified prompts/a.odd', 'pass'],
    ],
    [
      'in a folder of tests',
      BASE,
      { 'prompts/test/a.pug': 'x' },
      ['unclassified prompts/test/a.pug', 'pass'],
    ],
    [
      'that only sounds like a licence',
      BASE,
      { 'prompts/LICENSE_bot.md': 'x' },
      ['prompt prompts/LICENSE_bot.md', 'fail'],
    ],
    ['that is in no folder a glob names', wide, { 'rules/one': 'x' }, ['unclassified rules/one', 'pass']],
    ['that goes', { ...wide, 'rules/one': 'x' }, { 'rules/one': null }, ['unclassified rules/one', 'pass']],
    [
      'that moves out',
      { ...wide, 'rules/one': 'some text' },
      { 'rules/one': null, 'old/one': 'some text' },
      ['unclassified old/one', 'pass'],
    ],
    [
      'a source of the data record',
      { ...BASE, [`${SYSTEM}/data.yml`]: record('kb/**') },
      { 'kb/a.pdf': 'x' },
      ['dataset kb/a.pdf', 'fail'],
    ],
    [
      'a source that the change itself adds',
      BASE,
      { [`${SYSTEM}/data.yml`]: record('kb/**'), 'kb/a.pdf': 'x' },
      ['dataset kb/a.pdf', 'fail'],
    ],
    ['nothing of anybody', BASE, { 'src/other': 'x' }, ['not-applicable']],
  ];
  test.each(rows)('a file %s', async (_name, base, change, expected) => {
    const risk = { ...base, [`${SYSTEM}/risk-assessment.yml`]: '' };
    expect(
      await classesOf({ policy: BASELINE, base: expected.includes('fail') ? risk : base, change }),
    ).toEqual(expected);
  });

  test('at high risk somebody has to look at it', async () => {
    const base = { ...BASE, [ENTRY]: entry(['risk: limited', 'risk: high']) };
    const scene = { policy: BASELINE, base, change: { 'prompts/refunds': 'x' } };
    expect(await gatesOf({ ...scene, reviews: [] })).toEqual(['unclassified-change: waiting']);
    expect(await gatesOf({ ...scene, reviews: [{ login: 'kim' }] })).toEqual(['unclassified-change: pass']);
  });
});

describe('a document is judged in the pull request that changes it', () => {
  const rows: readonly [name: string, file: string, text: string | null, gate: string][] = [
    ['goes', 'risk-assessment.yml', null, 'risk-assessment'],
    ['is empty', 'impact-assessment.yml', '', 'impact-assessment'],
    ['cannot be read any more', 'risk-assessment.yml', 'version: [1', 'risk-assessment'],
    ['says nothing any more', 'model-card.md', '# Card\n\n## Limitations\n\nTBD\n', 'model-card'],
    ['is a link', 'model-card.md', 'link:other.md', 'model-card'],
    [
      'is the template again',
      'impact-assessment.yml',
      'version: 1\nphase: full\nassessor: REPLACE-github-login\n',
      'impact-assessment',
    ],
  ];
  test.each(rows)('that %s', async (_name, file, text, gate) => {
    const change = { [`${SYSTEM}/${file}`]: text };
    expect(await gatesOf({ policy: BASELINE, base: BASE, change, reviews: REVIEWED })).toContain(
      `${gate}: fail`,
    );
  });

  test('one that is fine needs nothing of the prompt gates', async () => {
    const change = { [`${SYSTEM}/model-card.md`]: UPDATED_CARD };
    expect(await gatesOf({ policy: BASELINE, base: BASE, change, reviews: REVIEWED })).toEqual([
      'register-entry: pass',
      'model-card: pass',
      'human-review: pass',
    ]);
  });

  test('where it lies does not matter', async () => {
    const policy = `${BASELINE}gates:\n  model-card:\n    require: [{ document: { path: "docs/{id}.md", schema: model-card } }]\n`;
    const base = { ...BASE, 'docs/support-bot.md': BASE[`${SYSTEM}/model-card.md`] ?? '' };
    expect(
      await gatesOf({ policy, base, change: { 'docs/support-bot.md': null }, reviews: REVIEWED }),
    ).toContain('model-card: fail');
  });

  test('the owner and the governance role see one that goes', async () => {
    const change = { [`${SYSTEM}/risk-assessment.yml`]: null };
    const { findings } = await judged({ policy: BASELINE, base: BASE, change, reviews: [] });
    const waits = findings
      .filter(({ gate }) => gate === 'document-removed')
      .map(({ message }) => plain(message));
    expect(waits.join('\n')).toMatch(/dana[\s\S]*gail/);
  });
});

describe('a document is judged as it would land', () => {
  const prompt = { 'prompts/system.md': BOLDER_PROMPT };
  const card = { [`${SYSTEM}/model-card.md`]: UPDATED_CARD };
  const rows: readonly [name: string, target: Files, change: Files, gate: string][] = [
    ['a card that the target branch has already', card, { ...prompt, ...card }, 'model-card: fail'],
    ['a card that only this change brings', {}, { ...prompt, ...card }, 'model-card: pass'],
    [
      'an assessment that is gone on the target branch',
      { [`${SYSTEM}/risk-assessment.yml`]: null },
      { ...prompt, ...card },
      'risk-assessment: fail',
    ],
    [
      'an assessment that the target branch broke',
      { [`${SYSTEM}/risk-assessment.yml`]: 'version: [1' },
      { ...prompt, ...card },
      'risk-assessment: fail',
    ],
  ];
  test.each(rows)('%s', async (_name, target, change, gate) => {
    expect(await gatesOf({ policy: BASELINE, base: BASE, target, change, reviews: REVIEWED })).toContain(
      gate,
    );
  });
});

describe('transitions', () => {
  const developing = { ...BASE, [ENTRY]: entry(['stage: operation', 'stage: development']) };
  test('one word puts nothing into operation', async () => {
    const scene = { policy: ISO, base: developing, change: { [ENTRY]: BASE[ENTRY] ?? '' } };
    const asked = await gatesOf({ ...scene, reviews: [{ login: 'gail' }, { login: 'kim' }] });
    for (const gate of [
      'monitoring',
      'human-oversight',
      'user-disclosure',
      'incident-response',
      'pre-deployment-checklist',
      'infrastructure-security',
      'security-testing',
      'incident-log',
    ])
      expect(asked).toContain(`${gate}: fail`);
    expect(asked).toContain('deployment-approval: waiting');
    // Nothing that a card describes is different.
    expect(asked).toContain('model-card: pass');
  });

  const asks = (transition: string): string =>
    `version: 1\ngates:\n  g:\n    when: { transitions: [${transition}] }\n    require: [{ document: { path: "{system}/note.md" } }]\n`;
  const rows: readonly [transition: string, base: Files, change: Files, asked: boolean][] = [
    ['registering', { 'README.md': 'x' }, { [ENTRY]: BASE[ENTRY] ?? '' }, true],
    ['registering', BASE, { [ENTRY]: entry(['name: Support bot', 'name: Bot']) }, false],
    ['deploying', developing, { [ENTRY]: entry(['stage: operation', 'stage: deployment']) }, true],
    ['deploying', { 'README.md': 'x' }, { [ENTRY]: BASE[ENTRY] ?? '' }, true],
    ['deploying', BASE, { [ENTRY]: entry(['stage: operation', 'stage: deployment']) }, false],
    [
      'deploying',
      { ...BASE, [ENTRY]: entry(['stage: operation', 'stage: running']) },
      { [ENTRY]: BASE[ENTRY] ?? '' },
      true,
    ],
    ['retiring', BASE, { [ENTRY]: entry(['stage: operation', 'stage: retired']) }, true],
    ['retiring', BASE, { [ENTRY]: null }, true],
    ['withdrawing', BASE, { [ENTRY]: entry(['stage: operation', 'stage: design']) }, true],
    ['withdrawing', BASE, { [ENTRY]: entry(['stage: operation', 'stage: retired']) }, true],
    ['withdrawing', BASE, { [ENTRY]: null }, true],
    ['withdrawing', BASE, { [ENTRY]: entry(['risk: limited', 'risk: high']) }, false],
    ['tier-lowered', BASE, { [ENTRY]: entry(['risk: limited', 'risk: minimal']) }, true],
    ['tier-lowered', BASE, { [ENTRY]: entry(['risk: limited', 'risk: high']) }, false],
    [
      'tier-lowered',
      { ...BASE, [ENTRY]: entry(['risk: limited', 'risk: hihg']) },
      { [ENTRY]: entry(['risk: limited', 'risk: minimal']) },
      true,
    ],
    ['owner-changed', BASE, { [ENTRY]: entry(['owner: dana', 'owner: sam']) }, true],
    ['owner-changed', BASE, { [ENTRY]: entry(['deputies: [omar]', 'deputies: [omar, sam]']) }, true],
    ['owner-changed', BASE, { [ENTRY]: entry(['deputies: [omar]', 'deputies: []']) }, false],
    ['paths-narrowed', BASE, { [ENTRY]: entry(['prompts/**, ', '']) }, true],
    ['paths-narrowed', BASE, { [ENTRY]: entry(['evals/**]', 'evals/**, "!prompts/system.md"]']) }, true],
    ['paths-narrowed', BASE, { [ENTRY]: entry(['prompts/**', 'more/**, prompts/**']) }, false],
    ['document-removed', { ...BASE, [`${SYSTEM}/note.md`]: 'x' }, { [`${SYSTEM}/note.md`]: null }, true],
    ['document-removed', { ...BASE, [`${SYSTEM}/note.md`]: 'x' }, { [`${SYSTEM}/note.md`]: '' }, true],
    ['document-removed', { ...BASE, [`${SYSTEM}/note.md`]: 'x' }, { [`${SYSTEM}/note.md`]: 'y' }, true],
  ];
  test.each(rows)('%s', async (transition, base, change, asked) => {
    const ruled = await judged({ policy: asks(transition), base, change });
    const own = ruled.gates.find(({ id }) => id === 'g');
    expect(own?.verdict !== 'not-applicable').toBe(asked);
  });
});

test('what the base leaves open is the strictest', async () => {
  const base = {
    ...BASE,
    [ENTRY]: entry(['risk: limited', 'risk: limted'], ['stage: operation', 'stage: oparation']),
  };
  const change = {
    [ENTRY]: entry(['risk: limited', 'risk: minimal'], ['stage: operation', 'stage: design']),
    'prompts/system.md': BOLDER_PROMPT,
  };
  const evaluation = await judged({ policy: BASELINE, base, change, reviews: [{ login: 'kim' }] });
  expect(
    evaluation.gates.filter(({ verdict }) => verdict !== 'not-applicable').map(({ id }) => id as string),
  ).toEqual(expect.arrayContaining(['deployment-approval', 'model-card', 'human-review']));
  expect(evaluation.findings.map(({ message }) => plain(message))).toContain(
    '1 of 2 independent reviews count',
  );
});
