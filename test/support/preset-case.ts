import { evaluateBranch } from '../../src/evaluation/evaluate-branch.ts';
import type { Finding } from '../../src/gates/evaluation.ts';
import { plain } from '../../src/prose.ts';
import { judged, Memory } from './memory.ts';
import { exampleOf, PLACES } from './paperwork.ts';
import { policyOfText } from './policies.ts';
import { PRODUCT, PROMPT, SYSTEM } from './product.ts';

/** A preset that the whole paperwork is judged by. */
export type Preset = 'baseline' | 'llm-application' | 'iso-42001' | 'eu-ai-act-high-risk';
/** Files by path; null: taken away. */
export type Tree = Readonly<Record<string, string | null>>;

const NOW = '2026-11-23T12:00:00.000Z';
const { '.aims/policy.yml': _, ...CODE } = PRODUCT;
const WHOLE: Tree = {
  ...CODE,
  ...Object.fromEntries(
    Object.entries(PLACES)
      .filter(([name]) => name !== 'decommission' && name !== 'exception')
      .map(([name, { path }]) => [path, exampleOf(name)]),
  ),
};
/** Where a document lies. */
export const at = (name: string): string => PLACES[name]?.path ?? '';
const text = (name: string): string => exampleOf(name);
/** A document with edits; throws where the text is not there. */
export function edit(name: string, ...edits: readonly (readonly [string | RegExp, string])[]): Tree {
  let said = text(name);
  for (const [from, to] of edits) {
    const next = said.replace(from, to);
    if (next === said) throw new TypeError(`${name} does not say ${from}`);
    said = next;
  }
  return { [at(name)]: said };
}
/** A document in another shape. */
export const as = (name: string, shape: (text: string) => string): Tree => ({
  [at(name)]: shape(text(name)),
});

/** A preset as a policy of its own. */
export const policyOf = (preset: Preset) => policyOfText(`version: 1\nextends: preset:${preset}\n`);

const told = (findings: readonly Finding[], gate: string) =>
  findings
    .filter((one) => one.gate === gate && one.kind === 'gap')
    .map(({ path = '', line, message }) => `${path.replace(SYSTEM, '~')}:${line} ${plain(message)}`);

/** Everything that is found in a pull request that brings the change. */
export async function foundInPull(
  preset: Preset,
  change: Tree,
  base: Tree = {},
): Promise<readonly Finding[]> {
  const policy = `version: 1\nextends: preset:${preset}\n`;
  const touched = { 'prompts/system.md': `${PROMPT}Answer in English.\n`, ...change };
  return (await judged({ policy, base: { ...WHOLE, ...base } as never, change: touched })).findings;
}

/** Everything that a sweep finds once the change is there. */
export async function foundInSweep(preset: Preset, change: Tree): Promise<readonly Finding[]> {
  const memory = new Memory();
  const commit = memory.commit('main', { ...WHOLE, ...change });
  const policy = await policyOf(preset);
  const { evaluation } = await evaluateBranch(
    { policy, mode: 'enforce', commit, now: NOW, ahead: 0 },
    memory,
  );
  return evaluation.findings;
}

/** What the gate finds in a pull request that brings the change. */
export async function inPull(preset: Preset, change: Tree, gate: string): Promise<readonly string[]> {
  return told(await foundInPull(preset, change), gate);
}

/** What the gate finds in a sweep once the change is there. */
export async function inSweep(preset: Preset, change: Tree, gate: string): Promise<readonly string[]> {
  return told(await foundInSweep(preset, change), gate);
}
