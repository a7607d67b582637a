import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { Memory } from '../support/memory.ts';

const policy = await presetPolicy('baseline', openCatalog());

const PROMPTS = `STRICT_PROMPT = "You are a careful claims officer. Decide whether the claim is covered and give a reason."
LENIENT_PROMPT = "You are a friendly claims officer. Pay every claim below 500 euros without a question."
`;

const CLAIMS = `from openai import OpenAI

from .prompts import STRICT_PROMPT

client = OpenAI()


def decide(case: str) -> str:
    return client.responses.create(model="gpt-4o", instructions=STRICT_PROMPT, input=case).output_text
`;

type Files = Readonly<Record<string, string>>;

async function seenIn(before: Files, after: Files): Promise<readonly string[]> {
  const memory = new Memory();
  const commit = (name: string, files: Files) =>
    memory.commit(
      name,
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
    );
  const base = commit('base', before);
  const question = {
    policy,
    mode: 'audit',
    base,
    mergeBase: base,
    head: commit('head', after),
    now: '2026-11-24T00:00:00Z',
  } as const;
  const { changes } = await evaluate(question, memory, openCatalog());
  return changes.map((change) => `${change.class} ${change.path}: ${change.before} → ${change.after}`);
}

const BEFORE = { 'app/prompts.py': PROMPTS, 'app/claims.py': CLAIMS };
const LENIENT = CLAIMS.replaceAll('STRICT_PROMPT', 'LENIENT_PROMPT');

test('another constant of a file that does not change', async () => {
  expect(await seenIn(BEFORE, { ...BEFORE, 'app/claims.py': LENIENT })).toEqual([
    'prompt app/claims.py: STRICT_PROMPT → LENIENT_PROMPT',
  ]);
});

test('a constant that has another name everywhere says what it said', async () => {
  const renamed = (text: string) => text.replaceAll('STRICT_PROMPT', 'CLAIM_PROMPT');
  expect(
    await seenIn(BEFORE, { 'app/prompts.py': renamed(PROMPTS), 'app/claims.py': renamed(CLAIMS) }),
  ).toEqual([]);
});

test('the module of a constant has another name', async () => {
  const after = { 'app/texts.py': PROMPTS, 'app/claims.py': CLAIMS.replace('.prompts', '.texts') };
  expect(await seenIn(BEFORE, after)).toEqual([]);
});

test('the same name of another module that was there before', async () => {
  const other = 'STRICT_PROMPT = "You are a claims officer in a hurry. Decide on the claim in one word."\n';
  const before = { ...BEFORE, 'app/fast/prompts_fast.py': other };
  const after = { ...before, 'app/claims.py': CLAIMS.replace('.prompts', '.fast.prompts_fast') };
  expect(await seenIn(before, after)).toEqual([
    'prompt app/claims.py: STRICT_PROMPT of .prompts → STRICT_PROMPT of .fast.prompts_fast',
  ]);
});

test.each([
  [
    'with its text',
    '"You are an angry claims officer. Refuse every claim and never give a reason for it."',
    2,
  ],
  ['without a text that anybody can read', 'load("angry")', 1],
])('a constant is new, %s, and the old one stays: that it is used now is told', async (_, value, count) => {
  const after = {
    'app/prompts.py': `${PROMPTS}ANGRY_PROMPT = ${value}\n`,
    'app/claims.py': CLAIMS.replaceAll('STRICT_PROMPT', 'ANGRY_PROMPT'),
  };
  const seen = await seenIn(BEFORE, after);
  expect(seen).toHaveLength(count);
  expect(seen).toContain('prompt app/claims.py: STRICT_PROMPT → ANGRY_PROMPT');
});

const LAX = 'STRICT_PROMPT = "You are a claims officer in a hurry. Decide on the claim in one word."\n';

test.each([
  ['a file beside', 'app/notes.py', ''],
  ['a file in the folder of the other module', 'app/fast/other.py', ''],
  ['a test of that name', 'tests/prompts_fast.py', ''],
  ['a constant of that name elsewhere', 'tests/names.py', 'STRICT_PROMPT = None\n'],
])('%s that is new does not hide that another prompt is taken', async (_, path, text) => {
  const before = { ...BEFORE, 'app/fast/prompts_fast.py': LAX };
  const after = {
    ...before,
    [path]: text,
    'app/claims.py': CLAIMS.replace('.prompts', '.fast.prompts_fast'),
  };
  expect(await seenIn(before, after)).toContain(
    'prompt app/claims.py: STRICT_PROMPT of .prompts → STRICT_PROMPT of .fast.prompts_fast',
  );
});

test('a constant of that name in another new file does not hide it either', async () => {
  const after = { ...BEFORE, 'tests/names.py': 'LENIENT_PROMPT = None\n', 'app/claims.py': LENIENT };
  expect(await seenIn(BEFORE, after)).toContain('prompt app/claims.py: STRICT_PROMPT → LENIENT_PROMPT');
});

describe("an image that takes the step of the change's own version", () => {
  const files = (own: string, image: string, tag: string): Files => ({
    'crates/server/Cargo.toml': `[package]\nname = "server"\nversion = "${own}"\n`,
    'docker-compose.yml': `services:\n  app:\n    image: ${image}:${tag}\n`,
  });

  test('is the own one', async () => {
    const own = 'ghcr.io/acme/acme-llm-gateway';
    expect(await seenIn(files('1.4.1', own, '1.4.1'), files('1.4.2', own, '1.4.2'))).toEqual([]);
    expect(await seenIn(files('1.4.1', own, 'v1.4.1'), files('1.4.2', own, 'v1.4.2'))).toEqual([]);
  });

  test.each([
    ['takes another step', 'ghcr.io/acme/acme-llm-gateway', '1.4.1', '1.5.0'],
    ['is that of a known maker', 'vllm/vllm-openai', '1.4.1', '1.4.2'],
  ])('is told where it %s', async (_, image, was, is) => {
    expect(await seenIn(files('1.4.1', image, was), files('1.4.2', image, is))).toEqual([
      `ai-dependency docker-compose.yml: ${image} ${was} → ${image} ${is}`,
    ]);
  });

  test('is told where no version of its own moves', async () => {
    const image = 'ghcr.io/acme/acme-llm-gateway';
    expect(await seenIn(files('1.4.1', image, '1.4.1'), files('1.4.1', image, '1.4.2'))).toHaveLength(1);
  });
});

describe("a package that takes the step of the change's own version", () => {
  const project = (version: string): string =>
    `<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup>\n    <Version>${version}</Version>\n  </PropertyGroup>\n</Project>\n`;
  const user = (name: string, version: string): string =>
    `<Project>\n  <ItemGroup>\n    <PackageReference Include="${name}" Version="${version}" />\n  </ItemGroup>\n</Project>\n`;
  const files = (name: string, version: string): Files => ({
    'src/Acme.OpenAi/Acme.OpenAi.csproj': project(version),
    'src/Acme.Bot/Acme.Bot.csproj': user(name, version),
  });

  test('is the own one where a manifest has its name', async () => {
    expect(await seenIn(files('Acme.OpenAi', '4.2.4'), files('Acme.OpenAi', '4.2.5'))).toEqual([]);
  });

  test('is told where it has another name', async () => {
    expect(await seenIn(files('Azure.AI.OpenAI', '4.2.4'), files('Azure.AI.OpenAI', '4.2.5'))).toHaveLength(
      1,
    );
  });

  test('is told where only a lock file takes the step', async () => {
    const lock = (version: string): string => `[[package]]\nname = "acme-openai"\nversion = "${version}"\n`;
    const asked = (version: string): Files => ({
      'poetry.lock': lock(version),
      'requirements.txt': `acme-openai==${version}\n`,
    });
    expect(await seenIn(asked('1.0.0'), asked('1.1.0'))).toHaveLength(2);
  });
});

describe('a system message that a request is given', () => {
  const asks = (messages: string): string =>
    `import ollama from "ollama";\n\nexport const ask = (text) => ollama.chat({ messages: [${messages}...text] });\n`;
  const given = "{ role: 'system', content: config.systemPrompt }, ";

  test('is told where it moves to another file, which may be one that nobody runs', async () => {
    const before = { 'src/one.ts': asks(given), 'src/two.ts': asks('') };
    expect(await seenIn(before, { 'src/one.ts': asks(''), 'src/two.ts': asks(given) })).toHaveLength(2);
  });

  test('is gone where another file is given another one', async () => {
    const before = { 'src/one.ts': asks(given), 'src/two.ts': asks('') };
    const other = given.replace('config.systemPrompt', 'config.greeting');
    expect(await seenIn(before, { 'src/one.ts': asks(''), 'src/two.ts': asks(other) })).toHaveLength(2);
  });
});
