/** What the first lines of the presets promise, gate by gate: at each tier and stage, as a sweep and a report ask. */
import { describe, expect, test } from 'vitest';
import { evaluateBranch } from '../../src/evaluation/evaluate-branch.ts';
import { readPolicy, requirePolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { Memory } from '../support/memory.ts';
import { policyOf } from '../support/preset-case.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const TIERS = ['minimal', 'limited', 'high', 'unacceptable'] as const;
const STAGES = ['design', 'data', 'development', 'deployment', 'operation'] as const;

async function asked(preset: string, risk: string, stage: string): Promise<readonly string[]> {
  const source = `version: 1\nextends: preset:${preset}\n`;
  const loaded = await readPolicy(
    '.aims/policy.yml',
    async (path) => (path === '.aims/policy.yml' ? { state: 'read', bytes: Buffer.from(source) } : undefined),
    openCatalog(),
  );
  if (loaded.ok === 'missing') throw new TypeError('no policy');
  const memory = new Memory();
  const path = `${SYSTEM}/system.yml`;
  const entry = (BASE[path] ?? '')
    .replace('risk: limited', `risk: ${risk}`)
    .replace('stage: operation', `stage: ${stage}`);
  const commit = memory.commit('main', { ...BASE, [path]: entry });
  const policy = requirePolicy(loaded);
  const found = await evaluateBranch({ policy, mode: 'enforce', commit, now: NOW, ahead: 0 }, memory);
  return [
    ...new Set(found.asked.filter(({ subject }) => subject.system !== undefined).map(({ gate }) => gate.id)),
  ].sort();
}

describe('eu-ai-act-high-risk asks whatever tier the register says', () => {
  test.each(STAGES)('in %s', async (stage) => {
    const [minimal, limited, high, unacceptable] = await Promise.all(
      TIERS.map((risk) => asked('eu-ai-act-high-risk', risk, stage)),
    );
    expect(limited).toEqual(high);
    expect(unacceptable).toEqual(high);
    expect(minimal).toEqual(high);
  });
});

describe('every system in operation is asked', () => {
  const OPERATION = [
    'incident-response',
    'incident-log',
    'monitoring',
    'user-disclosure',
    'risk-review',
    'risk-assessment',
    'impact-assessment',
    'model-card',
  ];
  const ABOVE = [
    'infrastructure-security',
    'human-oversight',
    'oversight-plan',
    'oversight-log',
    'drift-detection',
    'revalidation',
  ];
  const rows = [
    ['iso-42001', 'minimal', OPERATION],
    ['iso-42001', 'limited', [...OPERATION, ...ABOVE]],
    ['iso-42001', 'high', [...OPERATION, ...ABOVE, 'fairness-testing', 'explainability', 'security-testing']],
    [
      'eu-ai-act-high-risk',
      'minimal',
      [
        ...OPERATION,
        ...ABOVE,
        'fairness-testing',
        'explainability',
        'technical-documentation',
        'event-logs',
        'serious-incidents',
      ],
    ],
    ['baseline', 'minimal', ['risk-assessment', 'impact-assessment', 'model-card', 'register-entry']],
    [
      'llm-application',
      'minimal',
      ['risk-assessment', 'impact-assessment', 'model-card', 'supplier-assessment', 'acceptance-criteria'],
    ],
  ] as const;
  test.each(rows)('%s at %s', async (preset, risk, gates) => {
    expect(await asked(preset, risk, 'operation')).toEqual(expect.arrayContaining([...gates]));
  });
});

describe('assessments are asked at every tier and in every stage after their own', () => {
  test.each(['baseline', 'llm-application', 'iso-42001', 'eu-ai-act-high-risk'])('%s', async (preset) => {
    for (const risk of TIERS)
      for (const stage of STAGES) {
        const gates = await asked(preset, risk, stage);
        expect(gates, `${risk} ${stage}`).toContain('impact-assessment');
        if (!['design', 'data'].includes(stage))
          expect(gates, `${risk} ${stage}`).toContain('risk-assessment');
      }
  });
});

test('high risk is looked at by people who took their time', async () => {
  const { gates } = await policyOf('eu-ai-act-high-risk');
  const human = gates.find(({ id }) => id === 'human-review');
  const minutes = human?.approvals.map(({ standard }) => standard?.minMinutes.high ?? 0) ?? [];
  expect(Math.max(...minutes)).toBeGreaterThan(0);
});
