import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOLDER_PROMPT, PRODUCT } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

/** It reads like a limit, and only tells of something. */
const TELLS = 'The cache (only for drafts): must be cleared.';

describe('explain', () => {
  const repository = new TestRepository();
  const explain = (...args: readonly string[]) =>
    aimsGate(['explain', '--repo', repository.directory, ...args]);

  beforeAll(() => {
    repository.commit('The product', {
      ...PRODUCT,
      'src/bot.py': 'import openai\nopenai.chat(model="gpt-4o")\n',
      'tests/bot.py': 'import openai\nopenai.chat(model="gpt-4o")\n',
      'prompts/README.md': '# Prompts\n',
      'prompts/data.md': `${TELLS}\nAnswer questions about the data.\n`,
    });
    repository.branch('bolder');
    repository.commit('Bolder', {
      'prompts/system.md': BOLDER_PROMPT,
      'src/bot.py': 'import openai\nopenai.chat(model="gpt-4.1")\n',
      'prompts/data.md': 'Answer questions about the data.\n',
    });
  });
  afterAll(() => repository.remove());

  const rows: readonly [string, readonly string[], readonly string[]][] = [
    [
      'a prompt: the glob, the system, and the guardrail that is gone',
      ['prompts/system.md', '--base', 'main'],
      [
        'prompt           matches **/{prompts,',
        'system           support-bot (prompts/**)',
        'sees             prompt at line 1',
        'no longer says (line 2): Refuse medical, legal and financial advice and say who can help.',
      ],
    ],
    [
      'code: which detector saw which id',
      ['src/bot.py', '--base', 'main'],
      [
        'class            none by its path',
        'system           none claims it',
        'model-id         looks into it (**)',
        'model-id at line 2: gpt-4o → gpt-4.1',
        'model-id, certain: a model id at `model`',
      ],
    ],
    [
      'a sentence that only told of something: the signs in it with their weights',
      ['prompts/data.md', '--base', 'main'],
      [
        'only tells of something (line 1): The cache (only for drafts): must be cleared.',
        'signs, +2 in all: any -3, opens its clause -7, in brackets +10, behind a label +2',
      ],
    ],
    ['a test: kept out, and by what', ['tests/bot.py'], ['model-id         kept out by !**/{test,tests,']],
    [
      'a glob that takes files out',
      ['prompts/README.md'],
      ['prompt           no: taken out by !**/prompts/**/'],
    ],
    ['without a base: what the file holds', ['src/bot.py'], ['model-id at line 2:  → gpt-4.1']],
    ['nothing to see', ['src/shop.ts'], ['sees             nothing']],
  ];
  test.each(rows)('%s', (_, args, says) => {
    const ran = explain(...args);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    for (const line of says) expect(ran.stdout).toContain(line);
  });

  test('a file that is nowhere is bad input', () => {
    expect(explain('nope.md')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'aims-gate: there is no file nope.md in HEAD\n→ give its path from the root\n',
    });
  });
});
