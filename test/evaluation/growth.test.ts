import { describe, expect, test } from 'vitest';
import { everyName } from '../../src/approval/accounts.ts';
import { callsAgent } from '../../src/approval/agent-calls.ts';
import { agentIn, NO_AGENT } from '../../src/approval/agents.ts';
import { cardReason } from '../../src/approval/card-statement.ts';
import { coAuthorsIn } from '../../src/approval/co-authors.ts';
import { countReviews, objectors } from '../../src/approval/count.ts';
import type { BranchPush } from '../../src/approval/directory.ts';
import {
  type AuthoredCommit,
  commitsOfOthers,
  forkOf,
  pushesOfOthers,
  writers,
} from '../../src/approval/independence.ts';
import { EMPTY_DIRECTORY, type ReviewFacts } from '../../src/approval/people.ts';
import { type Review, rationaleLength } from '../../src/approval/review.ts';
import { candidatesOf, detectorsFor } from '../../src/change/detect.ts';
import { budget } from '../../src/evaluation/budget.ts';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { scanFiles } from '../../src/evaluation/scan-files.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { parseNoreply } from '../../src/github/authorship.ts';
import { type Login, login, parseSha, type Sha } from '../../src/ids.ts';
import { globMatcher, plainName } from '../../src/policy/globs.ts';
import { judged, Memory } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';

/**
 * Texts of whatever size their author likes. Each is so large that work which grows with its square would take many minutes,
 * and each has to come to its end within the time that one piece of work is given.
 */
const SIZE = 200_000;
const many = (text: string, size = SIZE) => text.repeat(Math.ceil(size / text.length));

const detectors = detectorsFor(await presetPolicy('baseline', openCatalog()));

async function unread(
  path: string,
  before: string,
  after: string,
  isPrompt = false,
): Promise<readonly string[]> {
  const memory = new Memory();
  const entryOf = async (name: string, text: string) => {
    const entries = await memory.entries(memory.commit(name, { [path]: text }), [path]);
    const entry = entries?.get(path);
    if (entry === undefined) throw new TypeError('no entry');
    return entry;
  };
  const [base, head] = [await entryOf('base', before), await entryOf('head', after)];
  const file = { path, status: 'modified' as const, base, head };
  const candidates = candidatesOf([file], detectors, () => isPrompt);
  expect(candidates).toHaveLength(1);
  return (await scanFiles(candidates, memory)).flatMap((scan) => scan.unread);
}

describe('a file that is looked into', () => {
  const rows: readonly [string, string, string][] = [
    ['blanks in a list of packages', 'requirements.txt', many(' ')],
    [
      'values that are given to a prompt by name',
      'a.py',
      `from openai import OpenAI\nSYSTEM_PROMPT = "${many('say {claim} and {other} ')}"\n${many('x.put("claim", y)\n')}`,
    ],
    ['statements that train a model and never end', 'a.sql', many('CREATE MODEL a OPTIONS(b)\n')],
    ['flows of rails', 'a.co', many('define flow\n  user asks\n')],
    ['tables of a flag', 'a.yaml', many('a:\n  variants: { b: gpt-4o }\n  defaultVariant: b\n', 40_000)],
    ['a package with blanks', 'requirements.txt', `openai${many(' ')}==1.0\n`],
    ['options in a list of packages', 'requirements.txt', many('--hash=')],
    ['brackets in a list of packages', 'requirements.txt', `openai[${many('a,')}`],
    ['a lock file', 'package-lock.json', `{"packages":{${many('"node_modules/a":{"version":"1"},')}"x":{}}}`],
    ['a lock file that never ends', 'yarn.lock', many('"a@^1":\n  version "1"\n')],
    ['a poetry lock', 'poetry.lock', many('[[package]]\nname = "a"\nversion = "1"\n')],
    ['a manifest of XML', 'pom.xml', `<project>${many('<dependency>')}</project>`],
    ['XML of entities', 'pom.xml', `<!DOCTYPE a [${many('<!ENTITY a "b">')}]><a>&a;</a>`],
    ['heredocs that never end', 'deploy.sh', many('cat <<EOF\n')],
    [
      'heredocs of many names',
      'deploy.sh',
      Array.from({ length: 20_000 }, (_, n) => `cat <<E${n}`).join('\n'),
    ],
    ['quotes that never end', 'a.py', many('"""')],
    ['brackets', 'a.ts', many('(')],
    // The grammar of TypeScript takes longest to recover from these.
    ['template literals', 'a.ts', many('`${', SIZE / 2)],
    ['backslashes', 'a.rb', `"${many('\\')}`],
    ['one long name', 'a.ts', `const a = ${many('a')};`],
    ['strings that are joined', 'a.py', `x = ${many('"a" + ')}"b"`],
    ['a notebook', 'a.ipynb', `{"cells":[${many('{"cell_type":"code","source":["x=1"]},')}{}]}`],
    ['a notebook in depth', 'a.ipynb', many('[')],
    ['a table', 'train.csv', many('"a""b",')],
    ['a setting', 'config.yml', many('a: *b\n')],
    ['a setting in depth', 'config.yml', many('- ')],
    ['JSON in depth', 'config.json', many('{"a":')],
    ['TOML in depth', 'config.toml', `a = ${many('[')}`],
    ['environment', '.env', many('MODEL=')],
  ];
  test.each(rows)('%s', { timeout: 240_000 }, async (_, path, text) => {
    expect(await unread(path, '', text)).toEqual([]);
  });

  test('members of something called prompts', { timeout: 240_000 }, async () => {
    const uses = (name: string): string =>
      `from openai import OpenAI\n${Array.from({ length: 30_000 }, (_, n) => `x${n} = ask(prompts.${name}_${n})`).join('\n')}`;
    expect(await unread('ask.py', uses('claim'), uses('order'))).toEqual([]);
  });
});

describe('a prompt', () => {
  const sentences = (word: string, count: number) =>
    Array.from({ length: count }, (_, n) => `Never tell ${word} number ${n} to anybody. `).join('');
  const rows: readonly [string, string, string][] = [
    ['of 4,000 sentences that all change', sentences('secret', 4000), sentences('story', 4000)],
    [
      'of 4,000 sentences in another order',
      sentences('secret', 4000),
      sentences('secret', 4000).split('. ').toReversed().join('. '),
    ],
    ['that is one sentence', `Never ${many('say and ')}`, `Always ${many('say and ')}`],
    ['of emphasis', '', many('*a_')],
    ['of quotes', '', many('> ')],
    ['of lists', '', many('- ')],
    ['of links', '', many('[a](')],
    ['of tables', '', many('|a')],
    ['of HTML', '', many('<div ')],
    ['of invisible characters', '', many('\u200b')],
  ];
  test.each(rows)('%s', { timeout: 240_000 }, async (_, before, after) => {
    expect(await unread('prompts/system.md', before, after, true)).toEqual([]);
  });
});

describe('a document', () => {
  const rows: readonly [string, string, string][] = [
    ['a card of emphasis', `${SYSTEM}/model-card.md`, many('*a_')],
    ['a card of quotes', `${SYSTEM}/model-card.md`, many('>')],
    ['a card of headings', `${SYSTEM}/model-card.md`, many('# Limits\n')],
    ['a card of front matter', `${SYSTEM}/model-card.md`, `---\n${many('a: b\n')}`],
    [
      'a register entry of keys',
      `${SYSTEM}/system.yml`,
      Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join('\n'),
    ],
    ['a register entry of globs', `${SYSTEM}/system.yml`, `paths:\n${many('  - "{a,b}/**"\n', 50_000)}`],
    ['risks', `${SYSTEM}/risk-assessment.yml`, `risks:\n${many('  - { id: a }\n')}`],
    [
      'roles',
      '.aims/roles.yml',
      `version: 1\nroles:\n${Array.from({ length: 10_000 }, (_, n) => `  r${n}: { people: [a] }`).join('\n')}`,
    ],
    ['owners', '.github/CODEOWNERS', many('* @a\n')],
    ['signers', '.aims/allowed_signers', many('dana ssh-ed25519 AAAA\n')],
    [
      'a policy of unknown keys',
      '.aims/policy.yml',
      `version: 1\n${Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join('\n')}`,
    ],
    [
      'a policy of gates',
      '.aims/policy.yml',
      `version: 1\ngates:\n${Array.from({ length: 2000 }, (_, n) => `  g${n}: { require: [{ registered: {} }] }`).join('\n')}`,
    ],
    ['a policy of globs', '.aims/policy.yml', `version: 1\nignore: [${many('"*(a)",', 50_000)}]`],
    ['a policy of braces', '.aims/policy.yml', `version: 1\nignore: ["${many('{a,b}', 4000)}"]`],
  ];
  test.each(rows)('%s', { timeout: 180_000 }, async (_, path, text) => {
    const evaluation = await judged({
      policy: PRODUCT['.aims/policy.yml'] ?? '',
      base: PRODUCT,
      change: { [path]: text, 'prompts/system.md': 'Be kind.\n' },
      reviews: [{ login: 'kim' }],
    });
    expect(evaluation.verdict).toBe('fail');
  });
});

const id = (number: number): Sha => parseSha(number.toString(16).padStart(40, '0')) ?? (EMPTY as Sha);
const EMPTY = '0'.repeat(40);
const NOBODY = { mayOverrule: new Set<Login>(), named: new Set<Login>() };

function crowd(count: number): ReviewFacts {
  const reviews = Array.from({ length: count }, (_, index): Review => {
    const state = index % 2 === 0 ? 'approved' : 'changes-requested';
    const who = { login: login(`a${index % 5000}`), accountId: index % 5000 };
    return { id: index, ...who, account: 'human', association: 'member', state, commit: id(1) };
  });
  return {
    committers: new Set(),
    pushers: new Set(),
    requested: new Set(),
    insiders: new Set(),
    dismissals: new Map(),
    accounts: [],
    agents: NO_AGENT,
    reviewers: 'members',
    now: '2026-11-23T12:00:00Z',
    reviews,
    reviewed: new Map(),
    merging: new Map(),
    directory: EMPTY_DIRECTORY,
  };
}

const commits = (count: number): readonly AuthoredCommit[] =>
  Array.from({ length: count }, (_, index) => {
    const people = [login(`a${index}`)];
    return {
      sha: id(index + 1),
      parents: [id(index)],
      people,
      kind: 'ordinary',
      emails: [`a${index}@acme.example`],
    };
  });
const merge = (count: number) => ({ sha: id(count + 1), parents: [id(count), id(count + 9)], people: [] });
const accounts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ login: login(`a${index}`), id: index >> 1 }));
const pushes = (count: number): readonly BranchPush[] =>
  Array.from({ length: count }, (_, index) => ({
    by: login(`a${index}`),
    after: id(index),
    at: '2026-11-23T12:00:00Z',
  }));

describe('what people and git write', () => {
  const rows: readonly [string, () => unknown][] = [
    ['addresses in a message', () => coAuthorsIn(`co-authored-by: <${many('a@', 4_000_000)}`)],
    ['names in a message', () => coAuthorsIn(many('co-authored-by: a <', 4_000_000))],
    ['continued lines in a message', () => coAuthorsIn(`co-authored-by: a${many('\n b', 4_000_000)}`)],
    ['words like trailers in a line', () => coAuthorsIn(many('co-authored ', 4_000_000))],
    ['calls of agents in a comment', () => callsAgent(many('@claud ', 4_000_000), [])],
    ['trailers in a message', () => coAuthorsIn(many('co-authored-by: a <a@b.c>\n', 4_000_000))],
    [
      'lines of a message',
      () => agentIn({ accounts: [], signatures: [], coAuthors: [], message: many('\n', 4_000_000) }),
    ],
    ['an address', () => parseNoreply(`${many('1', 4_000_000)}@users.noreply.github.com`)],
    ['a comment as long as GitHub takes one', () => cardReason(many('/aims card: because ', 65_536))],
    ['ten thousand reviews', () => countReviews(crowd(10_000), { paths: ['prompts/a.md'], tier: 'high' })],
    [
      'ten thousand objections',
      () => objectors(countReviews(crowd(10_000), { paths: [], tier: 'high' }), crowd(10_000), NOBODY),
    ],
    ['fifty thousand commits', () => commitsOfOthers(commits(50_000), login('sam'))],
    [
      'their people',
      () => {
        const nothing = {
          paths: new Set<string>(),
          blobs: new Set<string>(),
          drafts: new Set<string>(),
          kept: () => true,
        };
        return writers(commits(50_000), [], { changed: () => undefined, governed: nothing }, new Map());
      },
    ],
    ['where one of their merges left the branch', () => forkOf(merge(50_000), commits(50_000))],
    ['fifty thousand names of accounts', () => everyName([login('a0')], accounts(50_000))],
    [
      'ten thousand pushes',
      () => pushesOfOthers(pushes(10_000), commits(300), login('sam'), '2026-01-01T00:00:00Z'),
    ],
    ['comments in a review', () => rationaleLength(many('<!--'))],
    ['comments in a review that end', () => rationaleLength(many('<!-- -->'))],
    ['blanks in a review', () => rationaleLength(many(' ', 4_000_000))],
    ['blanks at the end of a name', () => plainName(many(' ', 4_000_000))],
    ['dots in a name', () => plainName(many('. ', 4_000_000))],
    ['a name against stars', () => globMatcher(['**/a/**/b/**/c/**'])(many('a/b/', 4_000))],
    ['a name against one star', () => globMatcher(['*a*a*a*b'])(many('a', 4_000))],
  ];
  test.each(rows)('%s', { timeout: 240_000 }, (_, work) => {
    expect(budget().within(() => void work())).toBe(true);
  });
});
