import { describe, expect, test } from 'vitest';
import { classifier } from '../../src/change/classify.ts';
import { requirePolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { KINDS } from '../../src/gates/requirement-kinds.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { policyText } from '../../src/policy/policy-text.ts';

const catalog = openCatalog();
const WORKFLOW = '.github/workflows/gate.yml';

function classify(policy: string) {
  const text = `version: 1\nextends: preset:baseline\n${policy}`;
  const preset = policyText('preset:baseline', catalog.preset('baseline') ?? '');
  const loaded = loadPolicy(policyText('.aims/policy.yml', text), () => preset, {
    controls: catalog.controls,
    kinds: KINDS,
  });
  return classifier(requirePolicy(loaded), WORKFLOW);
}

describe('what the gate trusts', () => {
  const core = ['.aims/policy.yml', '.aims/roles.yml', '.aims/systems/bot/system.yml', WORKFLOW];
  const extra = '.aims/suppliers/openai.yml';

  test.each(core)('%s stays trusted, whatever the policy takes out', (path) => {
    const by = classify('trusted: ["!**"]\n');
    expect(by.isTrusted(path)).toBe(true);
    expect(by.classes(path).map((found) => found.class)).toContain('governance');
  });

  test('what a policy adds, another takes out', () => {
    expect(classify('').isTrusted(extra)).toBe(true);
    expect(classify('trusted: ["!**"]\n').isTrusted(extra)).toBe(false);
    expect(classify('trusted: ["docs/ai/**"]\n').isTrusted('docs/ai/policy.md')).toBe(true);
  });

  test('a moved register is trusted where it is', () => {
    const by = classify('systems: governance/systems\n');
    expect(by.isTrusted('governance/systems/bot/system.yml')).toBe(true);
    expect(by.isTrusted('governance/systems/bot/notes.md')).toBe(false);
  });
});
