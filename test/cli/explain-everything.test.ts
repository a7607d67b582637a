import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainGate, openPolicy } from '../../src/cli/commands/policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { TIERS } from '../../src/policy/tiers.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PRESETS = ['baseline', 'llm-application', 'iso-42001', 'eu-ai-act-high-risk'].map(
  (name) => `preset:${name}`,
);
const RULES = readdirSync(join(ROOT, 'test/policy/rules')).map((name) =>
  join(ROOT, 'test/policy/rules', name, 'policy.yml'),
);

/** Names inside the gate, and what a word of the sentence says: `signed`, `with a rationale`, `changed with it`. */
const INSIDE = new Set(['kind', 'text', 'files', 'ways', 'methods', 'rationale', 'changed', 'at']);
/** One approval is “the approval”. */
const ONE = new Set(['count', 'minMinutes']);

/** Every number, period, section, path, role and expression of a gate, as it is compiled; a tier where it makes a difference. */
function literals(value: unknown): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return value.length < 2 ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(literals);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(
    ([key, one]) =>
      !INSIDE.has(key) &&
      !(
        ONE.has(key) &&
        new Set(Object.values(Object(one))).size === 1 &&
        literals(one).every((text) => text === '0' || text === '1')
      ),
  );
  const byTier = entries.length > 0 && entries.every(([key]) => TIERS.some((tier) => tier === key));
  const same = new Set(entries.map(([, one]) => JSON.stringify(one))).size === 1;
  if (byTier && same && entries.length === TIERS.length) return literals(entries[0]?.[1]);
  // How far ahead a date of `until` may be is told where the policy says it.
  if ('until' in value && 'ahead' in value && value.ahead === false)
    return literals({ ...value, ahead: true, within: [] });
  return entries.flatMap(([key, one]) => [...(byTier ? [key] : []), ...literals(one)]);
}

const blank = (text: string): string => text.replace(/\s+/g, ' ');

test.each([...PRESETS, ...RULES])('explain tells all of %s', async (file) => {
  const policy = await openPolicy(file, openCatalog());
  const missing: string[] = [];
  for (const gate of policy.gates) {
    const { when, require, exceptions, level, levels } = gate;
    // A tier at which a gate is off is one that is not listed.
    const asked =
      levels === undefined
        ? level
        : Object.fromEntries(Object.entries(levels).filter(([, one]) => one !== 'off'));
    const said = await explainGate(gate.id, file, openCatalog());
    const untold = literals([when, require, exceptions ?? [], asked]).filter(
      (one) => !blank(said).includes(blank(one)),
    );
    missing.push(...[...new Set(untold)].map((one) => `${gate.id}: ${one}`));
  }
  expect(missing).toEqual([]);
});
