import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tooLarge } from '../../src/objects.ts';
import { scan, seen } from '../support/looking.ts';

const PATHS = [
  'a.py',
  'a.ts',
  'a.tsx',
  'a.js',
  'a.go',
  'a.java',
  'a.cs',
  'a.tf',
  'a.bicep',
  'a.yml',
  'a.json',
  'a.toml',
  '.env',
  'a.prompty',
  'a.prompt.yml',
  'Modelfile',
  'a.bin',
  'a.pkl',
  'a.jsonl',
  'a.dvc',
  'package.json',
  'package-lock.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'requirements.txt',
  'pyproject.toml',
  'poetry.lock',
  'Pipfile',
  'Pipfile.lock',
  'setup.py',
  'go.mod',
  'pom.xml',
  'build.gradle',
  'gradle/libs.versions.toml',
  'a.csproj',
  'packages.lock.json',
  'Cargo.toml',
  'Cargo.lock',
  'README.md',
  'mcp.json',
  'dvc.lock',
];

describe('any content at all is looked into without a throw', () => {
  /** Words and signs that make parsers work, in any order. */
  const pieces = fc.constantFrom(
    'model',
    '=',
    ':',
    '"gpt-4o"',
    "'claude-3-opus'",
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '\n',
    '  ',
    '- ',
    '"""',
    '`',
    '${',
    '\\',
    'import openai\n',
    'role',
    'system',
    '#',
    '//',
    '/*',
    '<',
    '>',
    '&a',
    '*a',
    '---\n',
    '|\n',
    '\0',
    '\u202e',
    '\ud800',
    'é',
    'dependencies',
    '<dependency>',
    'openai==1',
    '[[package]]',
    'name = "torch"',
    'SYSTEM ',
    'version https://git-lfs',
  );
  const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

  test.each(PATHS)('%s', async (path) => {
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const found = await scan(path, before, after);
        for (const { line } of found?.found ?? []) expect(line).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  test.each(PATHS)('%s as bytes', async (path) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await scan(path, undefined, bytes)).not.toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  test('the same file on both sides holds no change', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), text, async (path, same) => {
        const details = (await scan(path, same, same))?.found ?? [];
        expect(details.filter((one) => one.before !== one.after)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what cannot be looked into is said', () => {
  const deep = (open: string, close: string, times: number): string =>
    open.repeat(times) + close.repeat(times);
  const rows: readonly [string, string, Parameters<typeof scan>[2], RegExp][] = [
    [
      'a binary under the name of code',
      'a.py',
      new Uint8Array([0, 1, 2, 0xff, 0xfe, 0]),
      /UTF-8|binary|text/i,
    ],
    [
      'a binary under the name of YAML',
      'a.yml',
      new Uint8Array([0x80, 0x81, 0xc0, 0xff]),
      /UTF-8|binary|text/i,
    ],
    ['code larger than 1 MiB', 'a.ts', `// ${'x'.repeat(1_100_000)}\n`, /larger than 1 MiB/],
    ['a blob above the limit', 'a.json', tooLarge(8 * 1024 * 1024), /larger than 8 MiB/],
    ['JSON that is not JSON', 'a.json', '{ model: ', /cannot be parsed/],
    ['a YAML template', 'a.yml', 'a: {{ .Values.model }}\nb: [', /cannot be parsed/],
    ['JSON nested deeply', 'a.json', deep('[', ']', 100_000), /nested too deeply|cannot be parsed/],
    ['TOML that is not TOML', 'pyproject.toml', '[[[', /could not read it|cannot be parsed/],
    ['a manifest that is not JSON', 'package.json', '{', /could not read it/],
  ];
  test.each(rows)('%s', async (_, path, content, because) => {
    const found = await scan(path, undefined, content);
    expect(found?.unseen.join('; ')).toMatch(because);
    expect(found?.unread).toEqual([]);
  });

  test('a file that could not be had is another matter: it is unread, and fails the gate', async () => {
    const found = await scan('a.py', undefined, { state: 'unreadable', because: 'GitHub answered 500' });
    expect(found).toMatchObject({ unread: ['GitHub answered 500'], found: [] });
  });

  test('a template that its parser refuses is read line by line', async () => {
    const template = (id: string): string =>
      `{{- if .Values.on }}\nllm:\n  model: ${id}\n  temperature: 0\n{{- end }}\n`;
    expect(await seen('chart/a.yml', template('gpt-4o'), template('gpt-4.1'))).toEqual([
      'model-id 3: gpt-4o → gpt-4.1',
    ]);
  });
});

describe('nothing hangs', () => {
  const bombs: readonly [string, string, string][] = [
    [
      'YAML aliases',
      'a.yml',
      `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [${`*${i === 0 ? 'a' : `b${i - 1}`},`.repeat(9)}]`).join('\n')}\n`,
    ],
    ['YAML nesting', 'a.yml', '- '.repeat(20_000)],
    ['flow nesting', 'a.yml', '['.repeat(50_000)],
    ['Python nesting', 'a.py', `x = ${'('.repeat(20_000)}${')'.repeat(20_000)}\n`],
    ['Python concatenation', 'a.py', `prompt = ${Array.from({ length: 20_000 }, () => '"a"').join(' + ')}\n`],
    ['JavaScript nesting', 'a.ts', `const x = ${'['.repeat(20_000)}`],
    ['a template inside a template', 'a.js', '`${'.repeat(10_000)],
    ['Java nesting', 'a.java', `class A { String x = ${'f('.repeat(10_000)}`],
    ['Go nesting', 'a.go', `package a\nvar x = ${'[]string{'.repeat(10_000)}`],
    ['C# brackets', 'a.cs', '('.repeat(100_000)],
    ['quotes', 'a.tf', '"'.repeat(100_001)],
    ['triple quotes', 'a.py', '"""'.repeat(50_001)],
    ['blanks before nothing', 'requirements.txt', `openai${' '.repeat(100_000)}!`],
    ['a name that never ends', 'setup.py', `"${'a-'.repeat(50_000)}`],
    ['one long line of a lock file', 'yarn.lock', `"${'a@'.repeat(50_000)}":\n`],
    ['a sentence without an end', 'a.prompt', `Never ${'give a '.repeat(20_000)}`],
    [
      'XML entities',
      'pom.xml',
      `<!DOCTYPE a [${Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i} "${'&e'.repeat(9)}">`).join('')}]><project>&e19;</project>`,
    ],
    ['XML nesting', 'pom.xml', '<a>'.repeat(20_000)],
    ['a model id that never ends', 'a.py', `import openai\nmodel = "${'gpt-4-'.repeat(20_000)}"\n`],
    ['front matter without an end', 'a.prompty', `---\n${'a: b\n'.repeat(20_000)}`],
    ['keys without values', '.env', 'A=\n'.repeat(50_000)],
  ];
  test.each(bombs)('%s', async (_, path, text) => {
    // The word lets every version be parsed: else a small file without any of AI is only looked through.
    /** Milliseconds of the processor, which the load of the machine does not change. */
    const spent = async (part: string): Promise<number> => {
      const start = process.cpuUsage();
      await scan(path, 'model\n', part);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    await scan(path, 'model\n', 'y\n');
    const quarter = await spent(text.slice(0, Math.ceil(text.length / 4)));
    // Four times the text is four times the work; where the work is squared it is sixteen times.
    const most = 10 * quarter + 300;
    // What other tests left behind may be cleared away in between: once more tells.
    const whole = await spent(text);
    expect(whole < most ? whole : await spent(text)).toBeLessThan(most);
    const found = await scan(path, 'model\n', text);
    expect(found?.unread).toEqual([]);
  });
});

describe('names', () => {
  const before = 'import openai\nx = f(model="gpt-4o")\n';
  const after = 'import openai\nx = f(model="gpt-4.1")\n';
  const names = [
    'a\nb.py',
    'a\u0007.py',
    'caf\u00e9.py',
    'cafe\u0301.py',
    'A.PY',
    '-rf.py',
    'src/\u202egnp.py',
    '名前.py',
  ];
  test.each(names)('%j is looked into like any other', async (path) => {
    expect(await seen(path, before, after)).toEqual(['model-id 2: gpt-4o → gpt-4.1']);
  });
});

describe('notebooks that pictures make large', () => {
  const cell = (model: string, picture: string): object => ({
    cell_type: 'code',
    source: ['import openai\n', `model = "${model}"`],
    outputs: [{ data: { 'image/png': picture } }],
  });
  const page = (model: string, picture: unknown): string =>
    JSON.stringify(
      {
        cells: [
          { cell_type: 'markdown', source: ['You are an assistant. Do not answer.'] },
          cell(model, picture as string),
        ],
      },
      undefined,
      1,
    );
  const pixels = 'iVBORw0KGgo'.repeat(110_000);
  test.each([
    ['a text', pixels],
    ['a list of texts', [`${pixels}\n`]],
  ])('a picture as %s: the cells are read, and nothing else', async (_, picture) => {
    const [was, is] = [page('gpt-4o', picture), page('gpt-4.1', picture)];
    expect(was.length).toBeGreaterThan(1024 * 1024);
    expect(await seen('guide.ipynb', was, is)).toEqual([
      `model-id ${is.split('\n').findIndex((line) => line.includes('gpt-4.1')) + 1}: gpt-4o → gpt-4.1`,
    ]);
    expect(await seen('guide.ipynb', was, was.replace('assistant', 'agent').replace('iVBO', 'iVBP'))).toEqual(
      [],
    );
  });
});

describe('large lock files', () => {
  test('a lock file above 1 MiB is read all the same', async () => {
    const lock = (version: string): string => {
      const packages = Object.fromEntries(
        Array.from({ length: 12_000 }, (_, index) => [
          `node_modules/package-${index}`,
          {
            version: '1.0.0',
            resolved: `https://registry.example.com/package-${index}/-/package-${index}-1.0.0.tgz`,
          },
        ]),
      );
      return JSON.stringify({
        lockfileVersion: 3,
        packages: { ...packages, 'node_modules/openai': { version } },
      });
    };
    expect(lock('4.0.0').length).toBeGreaterThan(1024 * 1024);
    expect(await seen('package-lock.json', lock('4.0.0'), lock('5.0.0'))).toEqual([
      'ai-dependency 1: openai 4.0.0 → openai 5.0.0',
    ]);
  });
});
