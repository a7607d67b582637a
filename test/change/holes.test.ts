/** A call that stands inside a text is a call all the same: expressions put into strings, and operands beside them. */
import { expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { seen } from '../support/corpus.ts';

const policy = await presetPolicy('iso-42001', openCatalog());

async function classes(path: string, after: string): Promise<readonly string[]> {
  const changes = await seen({ file: '', name: '', path, after, expect: [] }, policy);
  return changes.map((change) => change.class);
}

const DOLLAR = '$';
const JS = 'import OpenAI from "openai";\nconst c = new OpenAI();\n';
const JS_CALL = 'c.chat.completions.create({model: "gpt-4o"})';
const PY = 'import openai\nc = openai.OpenAI()\n';
const PY_CALL = "c.chat.completions.create(model='gpt-4o')";
const nested = (times: number) => `${JS}const a = ${'`${'.repeat(times)}${JS_CALL}${'}`'.repeat(times)};`;

const ROWS: readonly (readonly [name: string, path: string, code: string])[] = [
  ['a template', 'src/a.ts', `${JS}const a = \`x \${await ${JS_CALL}} y\`;`],
  ['a template in a template', 'src/a.ts', nested(2)],
  ['five hundred templates', 'src/a.ts', nested(500)],
  ['an operand of a sum', 'src/a.ts', `${JS}const a = "x" + ${JS_CALL} + "y";`],
  ['an operand in brackets', 'src/a.ts', `${JS}const a = ("x" + ("y" + (${JS_CALL})));`],
  ['an f-string', 'src/a.py', `${PY}a = f"x {${PY_CALL}} y"`],
  ['an f-string that goes on', 'src/a.py', `${PY}a = ("x" f"{${PY_CALL}}" "y")`],
  [
    'Ruby',
    'lib/a.rb',
    `require "openai"\nc = OpenAI::Client.new\na = "x #{c.chat(parameters: { model: 'gpt-4o' })} y"`,
  ],
  [
    'Ruby heredoc',
    'lib/a.rb',
    `require "openai"\na = <<~TXT\n  #{c.chat(parameters: { model: 'gpt-4o' })}\nTXT`,
  ],
  [
    'Kotlin',
    'src/A.kt',
    `import com.aallam.openai.client.OpenAI\nval a = "x ${DOLLAR}{ai.chat(ModelId("gpt-4o"))} y"`,
  ],
  [
    'Swift',
    'Sources/A.swift',
    'import OpenAI\nlet a = "x \\(ai.chats(query: ChatQuery(model: "gpt-4o"))) y"',
  ],
  [
    'Java',
    'src/A.java',
    'import dev.langchain4j.model.openai.OpenAiChatModel;\nclass A { String a = "x" + OpenAiChatModel.builder().modelName("gpt-4o").build(); }',
  ],
];

test.each(ROWS)('%s', async (_, path, code) => {
  expect(await classes(path, code)).toContain('model-id');
});
