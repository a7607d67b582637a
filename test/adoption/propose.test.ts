import { describe, expect, test } from 'vitest';
import { aboutIn } from '../../src/adoption/about.ts';
import { globsOf } from '../../src/adoption/claims.ts';
import { libraryOf } from '../../src/adoption/library.ts';
import { licenceOf } from '../../src/adoption/licence.ts';
import { namedModels } from '../../src/adoption/models.ts';
import { ownModelAnswers } from '../../src/adoption/own-models.ts';
import { joinedParts } from '../../src/adoption/parts.ts';
import type { ProposedSystem } from '../../src/adoption/propose.ts';
import { titleOf, wordsOfPrompts } from '../../src/adoption/texts.ts';
import type { CodeOwners } from '../../src/approval/codeowners.ts';

const many = (folder: string, count: number, ending: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${folder}/f${index}${ending}`);

describe('the globs that claim a system', () => {
  interface Row {
    readonly name: string;
    readonly own: readonly string[];
    readonly beside?: readonly string[];
    readonly others?: readonly string[];
    readonly globs: readonly string[];
  }
  const rows: readonly Row[] = [
    { name: 'few files stand by themselves', own: ['a/x.ts', 'b/y.ts'], globs: ['a/x.ts', 'b/y.ts'] },
    {
      name: 'a folder that is its own for the most part',
      own: many('prompts', 4, '.md'),
      beside: ['prompts/README.md'],
      globs: ['prompts/**'],
    },
    {
      name: 'the outermost of such folders, not each within it',
      own: many('zoo/vision/one', 2, '.onnx').concat(many('zoo/text/two', 2, '.onnx')),
      globs: ['zoo/**'],
    },
    {
      name: 'more than twenty lines become folders with a smaller share',
      own: Array.from({ length: 30 }, (_, index) => `src/agents/a${index}/prompt.ts`),
      beside: Array.from({ length: 40 }, (_, index) => `src/agents/a${index}/view.ts`).concat(
        many('src/ui', 200, '.ts'),
      ),
      globs: ['src/agents/**'],
    },
    {
      name: 'a file here and there in many folders: the outermost folder, not each file',
      own: Array.from({ length: 30 }, (_, index) => `docs/d${index}/prompt.md`).concat('apps/a/x.ts'),
      beside: Array.from({ length: 30 }, (_, index) => `docs/d${index}/view.ts`),
      others: ['apps/a/bot.md'],
      globs: ['apps/a/x.ts', 'docs/**'],
    },
    {
      name: 'a folder that holds files of another system stays in pieces',
      own: many('apps', 4, '.ts'),
      others: ['apps/bot/prompt.md'],
      globs: many('apps', 4, '.ts'),
    },
    { name: 'signs of a glob are taken as they are', own: ['p/[a].md'], globs: ['p/\\[a\\].md'] },
  ];
  test.each(rows)('$name', ({ own, beside = [], others = [], globs }) => {
    expect(globsOf({ own, all: [...own, ...beside, ...others], others })).toEqual(globs);
  });
});

describe('small parts are put with the system beside them', () => {
  type Kind = 'prompt' | 'model-id' | 'ai-dependency';
  interface Row {
    readonly name: string;
    /** Folder, how many files of which class. */
    readonly parts: readonly (readonly [string, number, Kind])[];
    readonly codeowners?: CodeOwners;
    /** Folder → folders that were put with it. */
    readonly joined: Readonly<Record<string, readonly string[]>>;
  }
  const rows: readonly Row[] = [
    {
      name: 'one prompt beside a product: one system, the whole repository',
      parts: [
        ['src/api', 20, 'prompt'],
        ['src/web', 1, 'prompt'],
        ['', 3, 'model-id'],
      ],
      joined: { '': ['src/api', 'src/web'] },
    },
    {
      name: 'two large systems: the small part goes to the one around it',
      parts: [
        ['apps', 20, 'prompt'],
        ['data', 40, 'prompt'],
        ['apps/web', 1, 'prompt'],
      ],
      joined: { apps: ['apps/web'], data: [] },
    },
    {
      name: 'and to the largest where none is around it',
      parts: [
        ['apps', 20, 'prompt'],
        ['data', 40, 'prompt'],
        ['tools', 1, 'prompt'],
      ],
      joined: { apps: [], data: ['tools'] },
    },
    {
      name: 'many files that only name models',
      parts: [
        ['apps', 100, 'prompt'],
        ['deploy', 20, 'model-id'],
      ],
      joined: { '': ['apps', 'deploy'] },
    },
    {
      name: 'a part that took another with it joins a larger one with both',
      parts: [
        ['deploy/one', 1, 'prompt'],
        ['deploy', 5, 'model-id'],
        ['apps', 40, 'prompt'],
        ['data', 30, 'prompt'],
      ],
      joined: { apps: ['deploy', 'deploy/one'], data: [] },
    },
    {
      name: 'a product beside one of twenty times its size',
      parts: [
        ['', 120, 'prompt'],
        ['web', 6, 'prompt'],
      ],
      joined: { '': ['web'] },
    },
    {
      name: 'and beside one of ten times its size it stays',
      parts: [
        ['', 60, 'prompt'],
        ['billing', 6, 'prompt'],
      ],
      joined: { '': [], billing: [] },
    },
    {
      name: 'tiers are one product: below the folder of the product, and beside each other',
      parts: [
        ['apps/studio', 9, 'prompt'],
        ['apps/studio/frontend', 10, 'prompt'],
        ['apps/desk/server', 9, 'prompt'],
        ['apps/desk/client', 8, 'prompt'],
      ],
      joined: { 'apps/studio': ['apps/studio/frontend'], 'apps/desk/server': ['apps/desk/client'] },
    },
    {
      name: 'libraries that bear the name of the repository are one product',
      parts: [
        ['python/packages/shop-core', 4, 'prompt'],
        ['python/packages/shop_ext', 9, 'prompt'],
        ['dotnet/src/Shop.Mistral', 4, 'prompt'],
        ['python/packages/bench', 5, 'prompt'],
      ],
      joined: {
        'python/packages/shop_ext': ['python/packages/shop-core', 'dotnet/src/Shop.Mistral'],
        'python/packages/bench': [],
      },
    },
    {
      name: 'applications stay, whatever they are called',
      parts: [
        ['apps/shop-chat', 4, 'prompt'],
        ['apps/shop-credit', 9, 'prompt'],
      ],
      joined: { 'apps/shop-chat': [], 'apps/shop-credit': [] },
    },
    {
      name: 'a host that was put with another one itself, and what only the joined one is large enough for',
      parts: [
        ['python', 20, 'model-id'],
        ['python/samples/mail', 1, 'prompt'],
        ['python/packages/agents', 110, 'prompt'],
        ['python/packages/cards', 6, 'prompt'],
        ['data', 8, 'prompt'],
      ],
      joined: {
        'python/packages/agents': ['python', 'python/samples/mail', 'python/packages/cards'],
        data: [],
      },
    },
    {
      name: 'a workshop and samples belong to the product that they explain, however large they are',
      parts: [
        ['docs/workshop', 8, 'prompt'],
        ['src/api', 5, 'prompt'],
        ['samples/basic', 40, 'prompt'],
      ],
      joined: { '': ['src/api', 'docs/workshop', 'samples/basic'] },
    },
    {
      name: 'in a repository of samples each stays',
      parts: [
        ['samples/basic', 8, 'prompt'],
        ['samples/agents', 5, 'prompt'],
      ],
      joined: { 'samples/basic': [], 'samples/agents': [] },
    },
    {
      name: 'small ones beside each other stay',
      parts: [
        ['a', 1, 'prompt'],
        ['b', 2, 'prompt'],
      ],
      joined: { a: [], b: [] },
    },
    {
      name: 'what CODEOWNERS gives to somebody else stays',
      parts: [
        ['src/api', 20, 'prompt'],
        ['src/web', 1, 'prompt'],
      ],
      codeowners: {
        path: 'CODEOWNERS',
        ownersOf: (path) => [path.startsWith('src/web/') ? '@omar' : '@dana'],
      },
      joined: { 'src/api': [], 'src/web': [] },
    },
  ];
  test.each(rows)('$name', ({ parts, codeowners, joined }) => {
    const seen = parts.map(([root, count, kind]) => ({
      root,
      near: many(root === '' ? '.' : root, count, '.md').map((path) => ({
        path: path.replace(/^\.\//, ''),
        class: kind,
        certainty: 'certain' as const,
      })),
    }));
    const result = joinedParts(seen, codeowners, 'shop');
    expect(Object.fromEntries(result.map(({ root, with: put }) => [root, put]))).toEqual(joined);
    expect(result.flatMap(({ near }) => near)).toHaveLength(parts.reduce((sum, [, count]) => sum + count, 0));
  });
});

describe('a collection of prompts', () => {
  interface Row {
    readonly name: string;
    readonly paths: readonly string[];
    readonly title?: readonly string[];
    readonly globs: readonly string[] | undefined;
  }
  const texts = [...many('Writing', 3, '.md'), ...many('Coding', 3, '')];
  const rows: readonly Row[] = [
    {
      name: 'by the name of the repository, and most files are texts',
      paths: ['README.md', 'LICENSE', '.github/x.yml', ...texts],
      title: ['llm-prompt-library'],
      globs: ['Coding/**', 'Writing/**'],
    },
    {
      name: 'the same texts in a repository of another name',
      paths: texts,
      title: ['handbook'],
      globs: undefined,
    },
    {
      name: 'a folder whose name says so',
      paths: [...many('Medical Prompts', 3, '.txt'), ...many('app', 20, '.ts')],
      globs: ['Medical Prompts/**'],
    },
    { name: 'a table of prompts', paths: ['prompts.csv', 'README.md', 'a.ts'], globs: ['prompts.csv'] },
    {
      name: 'a product that is called a prompter, and is code',
      paths: [...many('src', 9, '.ts'), ...many('docs', 9, '.md')],
      title: ['prompt-tool'],
      globs: undefined,
    },
    { name: 'a word that only contains it', paths: many('promptly', 5, '.md'), globs: undefined },
  ];
  test.each(rows)('$name', ({ paths, title = ['shop'], globs }) => {
    const found = libraryOf(paths, title)?.value.filter((glob) => !glob.startsWith('!'));
    expect(found).toEqual(globs);
  });
});

describe('what a project says of itself', () => {
  interface Row {
    readonly name: string;
    readonly texts: Readonly<Record<string, string>>;
    readonly says: object;
  }
  const rows: readonly Row[] = [
    {
      name: 'a paragraph of HTML, before what leads to a listing',
      texts: {
        'README.md':
          '<div>\n<h1 align="center">AI Shop</h1>\n<p>Answers &amp; questions of customers about their orders.</p>\n</div>\n\n## Start\n\nYou can start it by the following command line:\n\n```sh\nx\n```\n',
      },
      says: {
        name: { value: 'AI Shop', from: 'README.md' },
        description: { value: 'Answers & questions of customers about their orders.', from: 'README.md' },
      },
    },
    {
      name: 'the manifest, and who made it',
      texts: {
        'package.json': '{"description":"Answers what customers ask about orders","author":"Dana (@dana)"}',
      },
      says: {
        description: { value: 'Answers what customers ask about orders', from: 'package.json' },
        author: { value: 'dana', from: 'package.json' },
      },
    },
    {
      name: 'a manifest in TOML',
      texts: { 'pyproject.toml': '[project]\ndescription = "Answers what customers ask about orders"\n' },
      says: { description: { value: 'Answers what customers ask about orders', from: 'pyproject.toml' } },
    },
    {
      name: 'what a generator wrote says nothing, nor does a file that cannot be read',
      texts: {
        'pyproject.toml': '[project]\ndescription = "Add your description here"\n',
        'package.json': '{',
      },
      says: {},
    },
    {
      name: 'another title than the folder is not its name',
      texts: { 'README.md': '# Welcome\n' },
      says: {},
    },
  ];
  test.each(rows)('$name', ({ texts, says }) => {
    expect(aboutIn('', 'ai-shop', new Map(Object.entries(texts)))).toEqual(says);
  });

  test('a title without the pictures around it', () => {
    expect(titleOf('# 🔍 Perplexica 🔍\n')).toBe('Perplexica');
  });
});

test('limits are whole sentences: no markup, nothing put in, no quoted example', () => {
  const text = 'Never give medical advice.\n<result note="never cite"> {x}\n"I will never do that again."\n';
  const { limits } = wordsOfPrompts([{ path: 'a.ts', line: 7, text }]);
  expect(limits).toEqual([{ value: 'Never give medical advice.', from: 'a.ts:7' }]);
});

test('what a prompt is given is named by the places that it leaves for it, once each', () => {
  const text = [
    'Answer {{ customer.firstName }} by {{question}}, then {{question}} again.',
    'Documents: {context}. As JSON: { "answer": "…" } and {{{raw}}} or {a}.',
    `In code: ${'$'}{orderNumber}`,
  ].join('\n');
  const { inputs } = wordsOfPrompts([{ path: 'p.prompty', line: 7, text }]);
  expect(inputs).toEqual([
    { value: 'customer.firstName', from: 'p.prompty:7' },
    { value: 'question', from: 'p.prompty:7' },
    { value: 'context', from: 'p.prompty:8' },
    { value: 'raw', from: 'p.prompty:8' },
    { value: 'orderNumber', from: 'p.prompty:9' },
  ]);
});

describe('names in braces that are no input', () => {
  const rows: readonly [name: string, lines: readonly string[], inputs: readonly string[]][] = [
    [
      'what the model is to write',
      ['Grade {answer}.', 'Score: {calculated score for the answer} {emoji}', '{{input}}'],
      ['input'],
    ],
    [
      'below a heading of the answer, unless it stands alone',
      ['Answer {{question}}.', '# Output format', 'Dear {{name}},', '{{documents}}'],
      ['question', 'documents'],
    ],
    ['in a listing, unless it stands alone', ['```', 'curl {{host}}/x', '{{code}}', '```'], ['code']],
    [
      'the variable of a loop: what it runs through is the input',
      ['{% for item in products %}', '{{item.title}}: {{ item.price }}', '{% endfor %}', '{{question}}'],
      ['products', 'question'],
    ],
    [
      'of pages that it quotes',
      [
        'Clean this page.',
        ...Array.from({ length: 3 }, (_, index) => `<p class="a${index}">{{ title }}</p>`),
      ],
      [],
    ],
    ['of markup for formulas', ['Use \\begin{document} and \\p{Greek}.'], []],
    [
      'a text that explains a language of templates',
      Array.from({ length: 13 }, (_, index) => `{{name${index}}} is replaced.`),
      [],
    ],
  ];
  test.each(rows)('%s', (_, lines, inputs) => {
    const words = wordsOfPrompts([{ path: 'p.md', line: 1, text: lines.join('\n') }]);
    expect(words.inputs.map(({ value }) => value)).toEqual(inputs);
  });

  test('sentences of one file are judged together', () => {
    const names = Array.from({ length: 13 }, (_, index) => `Say {{name${index}}}.`);
    const { inputs } = wordsOfPrompts(names.map((text, line) => ({ path: 'a.md', line, text })));
    expect(inputs).toEqual([]);
  });

  test('several fields of one thing are that thing', () => {
    const text = '{{order.id}} of {{customer.name}}, {{customer.age}}, {{customer}}';
    const { inputs } = wordsOfPrompts([{ path: 'a.md', line: 1, text }]);
    expect(inputs.map(({ value }) => value)).toEqual(['order.id', 'customer']);
  });

  test('what more prompts are given comes first', () => {
    const prompt = (path: string, text: string) => ({ path, line: 1, text });
    const { inputs } = wordsOfPrompts([prompt('a', '{{tone}} {{input}}'), prompt('b', '{{input}}')]);
    expect(inputs.map(({ value, from }) => `${value} ${from}`)).toEqual(['input a:1', 'tone a:1']);
  });
});

describe('ids of models among what stands at their places', () => {
  interface Row {
    readonly name: string;
    readonly found: readonly string[];
    readonly models: readonly string[];
    readonly constants?: readonly string[];
  }
  const rows: readonly Row[] = [
    {
      name: 'constants of an SDK are named as such',
      found: [
        'ModelClaude3OpusLatest',
        'gpt-4o',
        'Models.OPEN_MISTRAL_7B',
        'GPT4oMini',
        'ModelClaude_3_Opus',
      ],
      models: ['gpt-4o'],
      constants: ['ModelClaude3OpusLatest', 'Models.OPEN_MISTRAL_7B', 'GPT4oMini', 'ModelClaude_3_Opus'],
    },
    {
      name: 'ids in capitals, with points and colons are ids',
      found: ['Qwen2.5-7B-Instruct', 'Phi-4', 'o1', 'llama3.2:1b', 'anthropic.claude-3-haiku-20240307-v1:0'],
      models: ['Qwen2.5-7B-Instruct', 'Phi-4', 'o1', 'llama3.2:1b', 'anthropic.claude-3-haiku-20240307-v1:0'],
    },
    {
      name: 'a family stands behind what tells a version, a supplier and a stand-in are no model',
      found: ['codestral', 'mistral', 'mock', 'openai/gpt-5.2'],
      models: ['openai/gpt-5.2', 'codestral'],
    },
    { name: 'unless nothing else is named', found: ['mistral'], models: ['mistral'] },
    {
      name: 'what people are shown is no second model',
      found: ['GPT-5.2', 'openai/gpt-5.2', 'gpt-5.2', 'azure/gpt-5.2'],
      models: ['openai/gpt-5.2', 'gpt-5.2', 'azure/gpt-5.2'],
    },
  ];
  test.each(rows)('$name', ({ found, models, constants = [] }) => {
    const named = namedModels(found.map((value, index) => ({ value, from: `a.go:${index + 1}` })));
    expect(named.models.map(({ value }) => value)).toEqual(models);
    expect(named.constants.map(({ value }) => value)).toEqual(constants);
  });

  test('the constant that an id is bound to says nothing more', () => {
    const from = 'models.cs:8';
    const named = namedModels([
      { value: 'CLAUDE_3_OPUS', from },
      { value: 'claude-3-opus-20240229', from },
    ]);
    expect(named.constants).toEqual([]);
  });
});

describe('what the names of files tell of models that a repository keeps', () => {
  const system = (paths: readonly string[], calls = false): ProposedSystem => ({
    id: 'zoo',
    name: { value: 'Zoo', from: 'x' },
    paths: [],
    models: [],
    constants: [],
    prompts: [],
    datasets: [],
    with: [],
    tools: [],
    weights: paths.map((path) => ({ path, class: 'model' })),
    calls,
    suppliers: [],
    words: { languages: [], limits: [], inputs: [] },
  });
  const answers = (paths: readonly string[], calls = false) =>
    ownModelAnswers(system(paths, calls)).map(({ at, value }) => `${at.join('.')}: ${String(value)}`);
  const rows: readonly [name: string, paths: readonly string[], answers: readonly string[]][] = [
    ['images', ['Computer_Vision/a.onnx'], ['input-data: images', 'output: classification']],
    [
      'several kinds',
      ['vision/object_detection/a.onnx', 'text/machine-translation/b.onnx'],
      ['input-data: images, texts', 'output: classification,generation'],
    ],
    ['a name that says nothing', ['models/a.pkl'], []],
    ['a word inside another one', ['contexts/provision.onnx'], []],
    [
      'a collection: each model was trained for itself',
      many('zoo', 10, '.onnx'),
      [
        'training-data.what: Each model has its own: as its page or its card says.',
        'training-data.source: As published with each model.',
      ],
    ],
    ['nine files are none', many('zoo', 9, '.onnx'), []],
  ];
  test.each(rows)('%s', (_, paths, expected) => {
    expect(answers(paths)).toEqual(expected);
  });

  test('of a hosted model they tell nothing', () => {
    expect(answers(['vision/a.onnx'], true)).toEqual([]);
  });
});

describe('the licence of a repository', () => {
  const rows: readonly [name: string, path: string, text: string, expected: string | undefined][] = [
    ['Apache', 'LICENSE', '\n      Apache License\n    Version 2.0, January 2004\n', 'apache-2.0'],
    ['MIT', 'LICENSE.md', '# MIT License\n\nCopyright (c) 2026\n', 'mit'],
    [
      'MIT without its name',
      'COPYING',
      'Copyright 2026\n\nPermission is hereby granted, free of charge, to\n',
      'mit',
    ],
    ['GPL', 'LICENSE', '   GNU GENERAL PUBLIC LICENSE\n     Version 3, 29 June 2007\n', 'gpl-3.0'],
    ['words of its own', 'LICENSE', 'Ask us.\n', undefined],
    ['of a part only', 'vendor/LICENSE', 'MIT License\n', undefined],
  ];
  test.each(rows)('%s', (_, path, text, expected) => {
    expect(licenceOf(new Map([[path, text]]))?.value).toBe(expected);
  });
});
