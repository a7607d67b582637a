import { describe, expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { seen } from '../support/corpus.ts';

const policy = await presetPolicy('baseline', openCatalog());

const PYTHON = `from openai import OpenAI

client = OpenAI()


def decide(case: str) -> str:
    return client.responses.create(model="gpt-4o", temperature=0.1, input=case).output_text


def title(case: str) -> str:
    return client.responses.create(model="gpt-4o-mini", temperature=0.9, input=case).output_text
`;

const CONSTANTS = `from openai import OpenAI

STRONG = "gpt-4o"
CHEAP = "gpt-4o-mini"
client = OpenAI()


def decide(case: str) -> str:
    return client.responses.create(
        model=STRONG,
        input=case,
    ).output_text


def title(case: str) -> str:
    return client.responses.create(
        model=CHEAP,
        input=case,
    ).output_text
`;

const PROMPTS = `from openai import OpenAI

client = OpenAI()


def decide(case: str) -> str:
    system_prompt = "You are a careful claims officer. Decide whether the claim is covered and give a reason."
    return client.responses.create(model="gpt-4o", instructions=system_prompt, input=case).output_text


def title(case: str) -> str:
    system_prompt = "You are a headline writer. Answer with a title of at most six words."
    return client.responses.create(model="gpt-4o", instructions=system_prompt, input=case).output_text
`;

const TYPESCRIPT = `import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

export async function decide(prompt: string) {
  return generateText({ model: openai('gpt-4o'), temperature: 0.1, prompt });
}

export async function title(prompt: string) {
  return generateText({ model: openai('gpt-4o-mini'), temperature: 0.9, prompt });
}
`;

const IN_ONE_FUNCTION = `import OpenAI from 'openai';
const client = new OpenAI();

export async function run(input: string) {
  const verdict = await client.responses.create({ model: 'gpt-4o', input });
  const title = await client.responses.create({ model: 'gpt-4o-mini', input });
  return { verdict, title };
}
`;

const GO = `package main

import "github.com/sashabaranov/go-openai"

func decide() openai.ChatCompletionRequest {
	return openai.ChatCompletionRequest{Model: "gpt-4o", Temperature: 0.1}
}

func title() openai.ChatCompletionRequest {
	return openai.ChatCompletionRequest{Model: "gpt-4o-mini", Temperature: 0.9}
}
`;

const YAML = `agents:
  officer:
    provider: openai
    model: gpt-4o
    temperature: 0.1
  writer:
    provider: openai
    model: gpt-4o-mini
    temperature: 0.9
`;

const LIST = `agents:
  - name: officer
    model: gpt-4o
    temperature: 0.1
  - name: writer
    model: gpt-4o-mini
    temperature: 0.9
`;

const JSON_MAP = `{
  "tasks": {
    "decide": { "model": "gpt-4o", "temperature": 0.1 },
    "title": { "model": "gpt-4o-mini", "temperature": 0.9 }
  }
}
`;

const TOOLS = `agents:
  officer:
    instructions: Decide on claims.
    tools: [read_case, pay_out]
  writer:
    instructions: Write letters.
    tools: [read_case, send_letter]
`;

const TOOLS_OF_CODE = `from agents import Agent, Runner

officer = Agent(
    name="officer",
    instructions="Decide on claims.",
    tools=[read_case, pay_out],
)
writer = Agent(
    name="writer",
    instructions="Write letters.",
    tools=[read_case, send_letter],
)
`;

const DATA = `import torch
from datasets import load_dataset

train = load_dataset("acme/claims-2024")
test = load_dataset("acme/claims-2025")
`;

const RECIPE = `stages:
  warm:
    base_model: org/model-7b
    learning_rate: 0.0002
    num_train_epochs: 1
    lora_r: 8
  main:
    base_model: org/model-7b
    learning_rate: 0.00005
    num_train_epochs: 4
    lora_r: 32
`;

/** The text with `one` where `other` stood, and the reverse. */
function exchange(text: string, one: string, other: string): string {
  return text
    .replaceAll(one, '\0')
    .replaceAll(other, () => one)
    .replaceAll('\0', () => other);
}

/** Blocks of a text between blank lines, in another order. */
function reversed(text: string, from: string): string {
  const [head = '', ...blocks] = text.split(from);
  return (
    head +
    blocks
      .toReversed()
      .map((block) => `${from}${block.trimEnd()}\n`)
      .join(text.includes('\n\n') ? '\n\n' : '')
  );
}

async function classes(path: string, before: string, after: string): Promise<readonly string[]> {
  const found = await seen({ file: '', path, name: '', expect: [], before, after }, policy);
  return [...new Set(found.map((change) => change.class))];
}

describe('what took the place of another thing of the same file', () => {
  test.each([
    ['models of two functions, Python', 'src/claims.py', PYTHON, '"gpt-4o"', '"gpt-4o-mini"', 'model-id'],
    ['temperatures of two functions, Python', 'src/claims.py', PYTHON, '0.1', '0.9', 'model-id'],
    ['constants of two calls, Python', 'src/claims.py', CONSTANTS, 'model=STRONG', 'model=CHEAP', 'model-id'],
    [
      'prompts of two functions, Python',
      'src/claims.py',
      PROMPTS,
      'You are a careful claims officer. Decide whether the claim is covered and give a reason.',
      'You are a headline writer. Answer with a title of at most six words.',
      'prompt',
    ],
    [
      'models of two functions, TypeScript',
      'src/claims.ts',
      TYPESCRIPT,
      "'gpt-4o'",
      "'gpt-4o-mini'",
      'model-id',
    ],
    ['temperatures of two functions, TypeScript', 'src/claims.ts', TYPESCRIPT, '0.1', '0.9', 'model-id'],
    [
      'models of two calls of a function',
      'src/claims.ts',
      IN_ONE_FUNCTION,
      "'gpt-4o'",
      "'gpt-4o-mini'",
      'model-id',
    ],
    ['models of two functions, Go', 'claims.go', GO, '"gpt-4o"', '"gpt-4o-mini"', 'model-id'],
    [
      'models of two entries of a map, YAML',
      'config/agents.yml',
      YAML,
      ': gpt-4o\n',
      ': gpt-4o-mini\n',
      'model-id',
    ],
    ['temperatures of two entries of a map, YAML', 'config/agents.yml', YAML, '0.1', '0.9', 'model-id'],
    [
      'models of two entries of a list, YAML',
      'config/agents.yml',
      LIST,
      ': gpt-4o\n',
      ': gpt-4o-mini\n',
      'model-id',
    ],
    ['names of two entries of a list, YAML', 'config/agents.yml', LIST, 'officer', 'writer', 'model-id'],
    [
      'models of two entries of a map, JSON',
      'config/models.json',
      JSON_MAP,
      '"gpt-4o"',
      '"gpt-4o-mini"',
      'model-id',
    ],
    ['data to learn from and to test with', 'src/train.py', DATA, 'claims-2024', 'claims-2025', 'dataset'],
    ['rates of two stages of training', 'train/recipe.yml', RECIPE, '0.0002', '0.00005', 'model'],
    ['tools of two agents, YAML', 'config/agents.yml', TOOLS, 'pay_out', 'send_letter', 'agent-config'],
    [
      'tools of two agents, Python',
      'src/agents_of_claims.py',
      TOOLS_OF_CODE,
      'pay_out',
      'send_letter',
      'agent-config',
    ],
  ] as const)('%s', async (_, path, before, one, other, wanted) => {
    const after = exchange(before, one, other);
    expect(after).not.toBe(before);
    expect(await classes(path, before, after)).toContain(wanted);
  });
});

test('a tool that one agent loses and another one gains', async () => {
  const after = TOOLS.replace(', send_letter]', ']').replace('pay_out]', 'pay_out, send_letter]');
  expect(await classes('config/agents.yml', TOOLS, after)).toContain('agent-config');
});

describe('what only stands in another order', () => {
  test.each([
    ['functions, Python', 'src/claims.py', PYTHON, 'def '],
    ['functions that use constants, Python', 'src/claims.py', CONSTANTS, 'def '],
    ['functions with prompts, Python', 'src/claims.py', PROMPTS, 'def '],
    ['functions, TypeScript', 'src/claims.ts', TYPESCRIPT, 'export async '],
    ['functions, Go', 'claims.go', GO, 'func '],
    ['entries of a list, YAML', 'config/agents.yml', LIST, '  - '],
    ['entries of a map, JSON', 'config/models.json', JSON_MAP.replace('},\n', '}\n'), '    "'],
  ] as const)('%s', async (_, path, before, from) => {
    const after = reversed(before, from);
    expect(after).not.toBe(before);
    expect(await classes(path, before, after)).toEqual([]);
  });

  test.each([
    ['agents, YAML', 'config/agents.yml', TOOLS, '  writer:'],
    ['agents, Python', 'src/agents_of_claims.py', TOOLS_OF_CODE, 'writer = '],
  ] as const)('%s', async (_, path, before, second) => {
    const start = before.indexOf(path.endsWith('.py') ? 'officer = ' : '  officer:');
    const at = before.indexOf(second);
    const after = before.slice(0, start) + before.slice(at) + before.slice(start, at);
    expect(after).not.toBe(before);
    expect(await classes(path, before, after)).toEqual([]);
  });

  test('a function under another name', async () => {
    expect(await classes('src/claims.py', PYTHON, PYTHON.replace('def title', 'def headline'))).toEqual([]);
  });
});
