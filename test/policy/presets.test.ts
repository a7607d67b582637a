import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locatedLater, parseYaml } from '../../src/documents/yaml.ts';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { judged, lines } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';

const catalog = openCatalog();
const FOLDER = join(import.meta.dirname, '..', '..', 'policies');
const PRESETS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.slice(0, -'.yml'.length));

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;

describe('every preset', () => {
  test('there are these', () => {
    expect(PRESETS.sort()).toEqual(['baseline', 'eu-ai-act-high-risk', 'iso-42001', 'llm-application']);
  });

  test.each(PRESETS)('%s loads, and starts from the baseline', async (name) => {
    const policy = await presetPolicy(name, catalog);
    expect(policy.name).toBe(name);
    const baseline = await presetPolicy('baseline', catalog);
    const ids = policy.gates.map(({ id }) => id);
    for (const { id } of baseline.gates) expect(ids).toContain(id);
    for (const { controls, why, remedy, id } of policy.gates) {
      expect(controls, id).not.toEqual([]);
      for (const control of controls) expect(catalog.controls.has(control), `${id} ${control}`).toBe(true);
      expect(why, id).toMatch(/\.$/);
      expect(remedy, id).toBeTruthy();
    }
  });

  test.each(PRESETS)('%s is what was read ahead of it, value and places', (name) => {
    const text = catalog.preset(name) ?? '';
    const [ahead, read] = [locatedLater(text, catalog.presetValue(name, text)), parseYaml(text)];
    if (!ahead.ok || !read.ok) throw new TypeError(name);
    expect(ahead.document.value).toEqual(read.document.value);
    for (const path of [['gates'], ['gates', 'no-such-gate'], ['version']]) {
      expect(ahead.document.at(path)).toEqual(read.document.at(path));
      expect(ahead.document.keyAt(path)).toEqual(read.document.keyAt(path));
    }
    expect(catalog.presetValue(name, `${text}\n`)).toBeUndefined();
  });

  test('iso-42001 has a gate for every stage of the life cycle', async () => {
    const { gates } = await presetPolicy('iso-42001', catalog);
    const ids = new Set<string>(gates.map(({ id }) => id));
    const asked =
      'register-entry use-case-approval regulatory-checklist impact-assessment data-source-assessment privacy-by-design oversight-plan data-provenance data-quality bias-assessment lawful-basis risk-assessment model-card acceptance-criteria fairness-testing security-testing explainability pre-deployment-checklist deployment-approval infrastructure-security monitoring human-oversight user-disclosure incident-response risk-review model-update-approval drift-detection incident-log revalidation decommissioning supplier-assessment';
    expect(asked.split(' ').filter((id) => !ids.has(id))).toEqual([]);
  });

  test('iso-42001 says of each document that it is missing, and nothing of an error', async () => {
    const policy = 'version: 1\nextends: preset:iso-42001\n';
    const said = lines(
      await judged({ policy, base: BASE, change: { 'prompts/system.md': 'You answer.\n' } }),
    );
    expect(said).toContain(`monitoring ${SYSTEM}/monitoring.yml:1 ${SYSTEM}/monitoring.yml does not exist`);
    expect(said.filter((line) => /cannot be decided|neither true/.test(line))).toEqual([]);
  });
});

describe('llm-application', () => {
  const policy = 'version: 1\nextends: preset:llm-application\n';
  const base = {
    ...BASE,
    'src/bot.py': 'import openai\nopenai.chat(model="gpt-4o-2024-08-06")\n',
    [`${SYSTEM}/system.yml`]: (BASE[`${SYSTEM}/system.yml`] ?? '').replace('paths: [', 'paths: [src/**, '),
  };
  const ids = async (id: string): Promise<readonly string[]> => {
    const change = { 'src/bot.py': `import openai\nopenai.chat(model="${id}")\n` };
    return (await judged({ policy, base, change })).findings.map(({ gate }) => gate);
  };

  test('a model id without a version is advised against', async () => {
    expect(await ids('gpt-4.1')).toContain('pinned-model');
  });

  test.each(['gpt-4.1-2025-04-14', 'claude-3-5-sonnet-20241022', 'anthropic.claude-3-haiku-20240307-v1:0'])(
    '%s names its version',
    async (id) => {
      expect(await ids(id)).not.toContain('pinned-model');
    },
  );

  test('a model of no assessed supplier is a gap', async () => {
    expect(await ids('gpt-4.1-2025-04-14')).toContain('supplier-assessment');
  });
});
