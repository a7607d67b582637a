/** Parts of the detectors, each by itself: where a small error would hide a change. */
import { expect, test } from 'vitest';
import { classesOf } from '../../src/change/classify.ts';
import { READERS } from '../../src/change/detectors/manifest-readers.ts';
import { setting } from '../../src/change/detectors/setting.ts';
import { dialectOf } from '../../src/change/facts/dialects.ts';
import { readLoosely } from '../../src/change/facts/loose.ts';
import { scan } from '../../src/change/facts/scanner.ts';
import { tokenReader } from '../../src/change/facts/tokens.ts';
import { seen } from '../support/looking.ts';

test('a block under a key stands on the line after it', () => {
  const { literals } = readLoosely('a: 1\nprompt: |\n  Be kind.\n  Be brief.\nb: 2\n');
  expect(literals.map(({ line, text }) => [line, text])).toEqual([
    [1, '1'],
    [3, '  Be kind.\n  Be brief.'],
    [5, '2'],
  ]);
});

test('a comment right behind a raw string is one', () => {
  const kinds = scan('r#"a"#// "b"', dialectOf('rust'))
    .flat()
    .map(({ kind }) => kind);
  expect(kinds).toEqual(['string', 'comment']);
});

test('a language without a grammar tells what it imports, and which argument a text is', () => {
  const read = tokenReader(dialectOf('kotlin'));
  const { imports, literals } = read(
    'import dev.langchain4j.model.openai.OpenAiChatModel\nask("a", 2, "b")\n',
  );
  expect([...imports].join()).toContain('dev.langchain4j.model.openai');
  expect(literals.map(({ text, chain: [own] }) => [text, own?.kind === 'call' ? own.index : own])).toEqual([
    ['a', 0],
    ['2', 1],
    ['b', 2],
  ]);
});

const dvc = (digit: string): string => `outs:\n- md5: ${digit.repeat(32)}\n  size: 4\n  path: model.pkl\n`;
const pickle = (protocol: number, tail: string): Uint8Array =>
  Buffer.concat([Buffer.from([0x80, protocol]), Buffer.from(`csklearn.linear_model\n${tail}`)]);

const catalogued = (temperature: string): string =>
  `llm:\n  model: gpt-4o\n  parameters:\n    temperature: ${temperature}\n`;

test.each([
  [
    'a file of DVC',
    'data/model.pkl.dvc',
    dvc('a'),
    dvc('b'),
    ['model 2: aaaaaaaaaaaa → bbbbbbbbbbbb', `model 2: ${'a'.repeat(32)} → ${'b'.repeat(32)}`],
  ],
  ['a pickle of protocol 2', 'scorer.bin', pickle(2, 'a'), pickle(2, 'b'), ['model 1']],
  ['a pickle of protocol 5', 'scorer.bin', pickle(5, 'a'), pickle(5, 'b'), ['model 1']],
  ['a pickle of a protocol that there is not', 'scorer.bin', pickle(6, 'a'), pickle(6, 'b'), []],
  [
    'a setting beside a model of a catalogue is told once',
    'config/llm.yml',
    catalogued('0.2'),
    catalogued('0.9'),
    ['model-id 4: temperature 0.2 → temperature 0.9'],
  ],
] as const)('%s', async (_, path, before, after, expected) => {
  expect(await seen(path, before, after)).toEqual(expected);
});

const version = (text: string) => ({ bytes: Buffer.from(text), text });
test.each([
  ['max_tokens=1_000', 'max_tokens=1000', []],
  ['max_tokens=1_000', 'max_tokens=2_000', ['1000 → 2000']],
  ['temperature = 0.50', 'temperature = 0.5', []],
])('a setting: %s becomes %s', (before, after, expected) => {
  const found = setting.detect({
    path: 'a.py',
    isPrompt: false,
    before: version(before),
    after: version(after),
  });
  expect(found.map((one) => `${one.before} → ${one.after}`)).toEqual(expected);
});

test.each([
  ['-e git+https://example.com/ai.git#egg=openai', 'openai'],
  ['openai==1.2 --hash=sha256:0a1b', 'openai ==1.2'],
  ['openai==1.2', 'openai ==1.2'],
])('requirements: %s', (line, expected) => {
  const [found] = READERS.requirements(`${line}\n`);
  expect(`${found?.name} ${found?.version}`.startsWith(expected)).toBe(true);
  expect(found?.version).not.toContain('sha256');
});

test('a typed constant is called by its name, not by its type', () => {
  const { literals } = tokenReader(dialectOf('rust'))('const PROMPT: &\'static str = "Be kind to all.";');
  expect(literals.map(({ chain: [own] }) => own)).toEqual([{ kind: 'key', name: 'PROMPT' }]);
});

test('a file that leaves a governed place is governed', () => {
  const by = {
    classes: (path: string) =>
      path.startsWith('prompts/') ? [{ class: 'prompt' as const, why: 'a prompt' }] : [],
    isTrusted: () => false,
  };
  const moved = { path: 'old/a.md', previousPath: 'prompts/a.md', status: 'renamed' } as const;
  expect(classesOf(moved, by).map((found) => found.class)).toEqual(['prompt']);
  expect(classesOf({ path: 'old/a.md', status: 'added' }, by)).toEqual([]);
});
