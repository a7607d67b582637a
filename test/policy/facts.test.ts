import { expect, test } from 'vitest';
import { judgeCase } from '../../src/cli/policy-cases/judge-case.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { MEMBERS } from '../../src/policy/cel-members.ts';
import { policy } from './read.ts';

test.each(Object.entries(MEMBERS))(
  'an expression sees each key of `%s` that lint knows',
  async (name, keys) => {
    const cel = `[${keys.map((key) => `dyn(${name}.${key})`).join(', ')}].size() == ${keys.length}`;
    const text = `version: 1\nchanges: { prompt: ["prompts/**"] }\ngates: { g: { when: { changes: [prompt] }, require: [{ expression: '${cel}' }] } }\n`;
    const change = { 'prompts/a.md': 'Be kind.\n' };
    const files = { '.aims/systems/bot/system.yml': 'id: bot\npaths: [prompts/**]\n' };
    const one = { name, files, changed: change, expect: [] };
    const { findings } = await judgeCase(await policy(text), one, openCatalog());
    expect(findings.filter(({ gate }) => gate === 'g')).toEqual([]);
  },
);
