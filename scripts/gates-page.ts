import { basename } from 'node:path';
import { presetPolicy } from '../src/evaluation/load-policy.ts';
import { openCatalog } from '../src/evaluation/shipped-data.ts';
import { KINDS } from '../src/gates/requirement-kinds.ts';
import { isDocument } from '../src/gates/requirements/document.ts';
import type { Gate, Policy, Requirement } from '../src/policy/policy.ts';
import { plain } from '../src/prose.ts';
import { exampleOf } from './examples.ts';

const PRESETS = ['baseline', 'llm-application', 'iso-42001', 'eu-ai-act-high-risk'] as const;

/** `docs/gates.md`: every gate of every preset, from the presets themselves. */
export async function gatesPage(banner: string): Promise<string> {
  const catalog = openCatalog();
  const policies = await Promise.all(PRESETS.map((name) => presetPolicy(name, catalog)));
  const ids = [...new Set(policies.flatMap(({ gates }) => gates.map(({ id }) => id)))];
  const sections = ids.flatMap((id) => {
    const having = policies.filter(({ gates }) => gates.some((gate) => gate.id === id));
    const gate = having[0]?.gates.find((one) => one.id === id);
    return gate === undefined ? [] : [section(gate, having)];
  });
  const intro = [
    `<!-- ${banner} -->`,
    '# The gates of the presets',
    '',
    'What each gate requires, and when. `aims-gate policy explain GATE` says the same for your own policy.',
    '',
    '| preset | gates | for |',
    '| --- | --- | --- |',
    `| \`baseline\` | ${count(policies, 'baseline')} | a team that starts: register, assessments, model card, approvals |`,
    `| \`llm-application\` | ${count(policies, 'llm-application')} | products made of prompts and hosted models |`,
    `| \`iso-42001\` | ${count(policies, 'iso-42001')} | every stage of the life cycle |`,
    `| \`eu-ai-act-high-risk\` | ${count(policies, 'eu-ai-act-high-risk')} | the same, stricter, with technical documentation |`,
  ];
  return `${[...intro, ...sections].join('\n')}\n`;
}

function count(policies: readonly Policy[], name: string): number {
  return policies.find((policy) => policy.name === name)?.gates.length ?? 0;
}

function triggers({ changes, transitions }: Gate['when']): string | undefined {
  const on = [
    changes === undefined ? undefined : `changes of ${changes.map(coded).join(', ')}`,
    transitions === undefined ? undefined : `when the system is ${transitions.map(coded).join(', ')}`,
  ].filter((text) => text !== undefined);
  return on.length === 0 ? undefined : on.join(', or ');
}

function section(gate: Gate, having: readonly Policy[]): string {
  const { when } = gate;
  const conditions = [
    gate.scope === 'system'
      ? undefined
      : 'the organisation, when one of these documents changes, and in every sweep',
    triggers(when),
    when.risk === undefined ? undefined : `${when.risk.join(', ')} risk`,
    when.stage === undefined ? undefined : `in ${when.stage.join(', ')}`,
    when.files === 'trusted' ? 'to what the gate itself trusts' : undefined,
  ].filter((text) => text !== undefined);
  const examples = gate.require.flatMap(examplesOf);
  return [
    '',
    `## ${gate.id}`,
    '',
    gate.why,
    '',
    `- **Requires**: ${gate.require.map((one) => plain(KINDS.describe(one))).join('; ')}`,
    `- **Applies to**: ${conditions.length === 0 ? 'every governed change' : conditions.join('; ')}`,
    `- **Level**: ${gate.level}${gate.locked ? ', locked' : ''} · **in** ${having.map(({ name }) => coded(name)).join(', ')}`,
    `- **Controls**: ${gate.controls.join(', ')}`,
    ...(examples.length === 0 ? [] : [`- **Passes**: ${[...new Set(examples)].join(', ')}`]),
    ...(gate.remedy === undefined ? [] : [`- **To fix it**: ${gate.remedy}`]),
  ].join('\n');
}

function coded(text: string): string {
  return `\`${text}\``;
}

/** The filled example of each document a requirement names. */
function examplesOf(requirement: Requirement): readonly string[] {
  return KINDS.leaves(requirement).flatMap((one) => {
    if (one.kind === 'supplier') return [exampleOf('supplier') ?? []].flat();
    const own = isDocument(one) ? one.schema : undefined;
    const [path] = KINDS.documents(one);
    return path === undefined ? [] : [exampleOf(own ?? basename(path).replace(/\.\w+$/, '')) ?? []].flat();
  });
}
