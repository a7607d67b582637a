import { describe, expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { seen } from '../support/corpus.ts';

const policy = await presetPolicy('baseline', openCatalog());

const PYTHON = `from openai import OpenAI


def build_system_prompt(case: Case) -> str:
    prompt = "You are a claims officer. Decide whether the claim is covered."
    prompt += "\\nNever share personal data of the customer."
    return prompt
`;
const RULE = '    prompt += "\\nNever share personal data of the customer."\n';

const JAVA = `package acme;

import com.google.adk.agents.LlmAgent;

final class Transfer {
  private String buildAgentInstructions(LlmAgent agent) {
    StringBuilder sb = new StringBuilder();
    sb.append("You have a list of other agents to transfer to.\\n");
    if (agent.parent() != null) {
      sb.append("If no other agent can answer the question, transfer it to your parent agent.\\n");
    }
    return sb.toString();
  }
}
`;

const TYPESCRIPT = `import OpenAI from 'openai';

export function systemPrompt(mode: Mode): string {
  const rules = 'Never give medical advice. Always tell the user that you are a machine.';
  return \`You are a helpful assistant of a clinic. \${rules}\`;
}
`;
const RULES = "'Never give medical advice. Always tell the user that you are a machine.'";

async function changes(path: string, before: string, after: string) {
  expect(after).not.toBe(before);
  return await seen({ file: '', path, name: '', expect: [], before, after }, policy);
}

describe('a prompt that is said under another condition', () => {
  test.each([
    ['Python: a switch around a rule', 'src/prompts.py', PYTHON, RULE, `    if case.strict:\n    ${RULE}`],
    [
      'Python: a rule that is chosen on its line',
      'src/prompts.py',
      PYTHON,
      'customer."\n',
      'customer." if case.strict else ""\n',
    ],
    ['Java: an operand more', 'src/Transfer.java', JAVA, '!= null)', '!= null && !agent.isClosed())'],
    [
      'Java: the opposite',
      'src/Transfer.java',
      JAVA,
      'if (agent.parent() != null)',
      'if (!agent.hasParent())',
    ],
    ['TypeScript: chosen by a mode', 'src/prompt.ts', TYPESCRIPT, RULES, `mode.clinic ? ${RULES} : ''`],
  ] as const)('%s', async (_, path, before, old, fresh) => {
    const found = await changes(
      path,
      before,
      before.replace(old, () => fresh),
    );
    expect(found.map((change) => change.class)).toContain('prompt');
  });

  test('a rule that held always, and holds under a new switch only, is a guardrail less', async () => {
    const [change] = await changes(
      'src/prompts.py',
      PYTHON,
      PYTHON.replace(RULE, `    if case.strict:\n    ${RULE}`),
    );
    expect(change?.guardrails).toMatchObject([
      { line: 6, headLine: 7, sense: 'conditional', text: 'Never share personal data of the customer.' },
    ]);
  });

  test('what an early return decided, and an `if` decides now, a person has to read', async () => {
    const early = PYTHON.replace(
      '    prompt +=',
      '    if case.strict:\n        return prompt\n    prompt +=',
    );
    const late = PYTHON.replace(RULE, `    if not case.strict:\n    ${RULE}`);
    const [change] = await changes('src/prompts.py', early, late);
    expect(change?.guardrails).toBeUndefined();
    expect(change?.sentences).toMatchObject([{ sense: 'undecided' }]);
  });
});

describe('the same condition', () => {
  test.each([
    [
      'under another name',
      'src/Transfer.java',
      JAVA,
      'agent.parent() != null',
      'agent.parentAgent() != null',
    ],
    [
      'on two lines',
      'src/Transfer.java',
      JAVA,
      'if (agent.parent() != null) {',
      'if (\n        agent.parent() != null) {',
    ],
    [
      'a function around all',
      'src/prompts.py',
      PYTHON,
      'def build_system_prompt',
      'def build_the_system_prompt',
    ],
    [
      'a loop beside it',
      'src/prompts.py',
      PYTHON,
      '    return prompt',
      '    if case.log:\n        log(prompt)\n    return prompt',
    ],
  ] as const)('%s', async (_, path, before, old, fresh) => {
    const found = await changes(
      path,
      before,
      before.replace(old, () => fresh),
    );
    expect(found.map((change) => change.class)).toEqual([]);
  });
});
