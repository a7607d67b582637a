import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Files, TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

const SHOP: Files = {
  'api/package.json': '{"name":"api","dependencies":{"openai":"^4.1.0"}}\n',
  'api/chat.ts':
    'import OpenAI from "openai";\nawait new OpenAI().chat.completions.create({ model: "gpt-4o", messages: [] });\n',
  'api/prompts/system.md': 'You are the shop assistant. Never give medical advice.\n',
};
let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => repository.remove());

const init = (...args: readonly string[]) => aimsGate(['init', '--repo', repository.directory, ...args]);
const read = (path: string): string => readFileSync(join(repository.directory, path), 'utf8');

describe('init drafts what the repository tells', () => {
  interface Row {
    readonly name: string;
    readonly files: Files;
    readonly args?: readonly string[];
    readonly says: string;
    /** Path → text that the drafted file holds. */
    readonly holds: Readonly<Record<string, string>>;
  }
  const rows: readonly Row[] = [
    {
      name: 'a system of one project: paths, supplier, owner by the commits',
      files: SHOP,
      says: 'owner sam (the commits on its files)',
      holds: {
        '.aims/policy.yml': 'mode: audit',
        '.aims/systems/api/system.yml': 'paths: [api/chat.ts, api/prompts/system.md]',
        '.aims/systems/api/model-card.md': 'base_model: gpt-4o # drafted from api/chat.ts:2',
      },
    },
    {
      name: 'a supplier, where a gate of the preset asks for its assessment',
      files: SHOP,
      args: ['--preset', 'llm-application'],
      says: 'Suppliers: OpenAI\n',
      holds: { '.aims/suppliers/openai.yml': 'models: [gpt-4o]' },
    },
    {
      name: 'what the README says it is, what the prompt forbids, and what is usual, each with its source',
      files: {
        ...SHOP,
        'README.md':
          '# Shop\n\n[![Build](b.svg)](x)\n\nA chat that answers what customers ask about their orders.\n',
      },
      args: ['--risk', 'limited', '--now', '2026-11-26'],
      says: 'answers missing',
      holds: {
        '.aims/systems/api/system.yml':
          'description: A chat that answers what customers ask about their orders. # drafted from README.md',
        '.aims/systems/api/model-card.md': '- Never give medical advice.',
        '.aims/systems/api/impact-assessment.yml': 'risk: limited\n',
        '.aims/systems/api/risk-assessment.yml': '# drafted from OWASP LLM01:2025 and api/chat.ts:2',
      },
    },
    {
      name: 'the owner by CODEOWNERS, before the commits',
      files: { ...SHOP, '.github/CODEOWNERS': '* @acme/everybody\napi/** @dana\n' },
      says: 'owner dana (.github/CODEOWNERS)',
      holds: { '.aims/systems/api/system.yml': 'owner: dana # drafted from .github/CODEOWNERS' },
    },
    {
      name: 'a role that a person named needs no confirmation',
      files: SHOP,
      args: ['--governance', 'kim'],
      says: 'documents drafted',
      holds: { '.aims/roles.yml': 'people: [kim]\n' },
    },
    {
      name: 'two projects are two systems',
      files: {
        ...SHOP,
        'bot/pyproject.toml': '[project]\nname="bot"\n',
        'bot/prompts/a.md': 'You are a bot.\n',
      },
      says: '2 AI systems:',
      holds: { '.aims/systems/bot/system.yml': 'paths: [bot/prompts/a.md]' },
    },
    {
      name: 'no AI: the policy and the roles, and it says so',
      files: { 'a.txt': 'hello\n' },
      says: 'No AI was found that is not registered yet.',
      holds: { '.aims/policy.yml': 'extends: preset:baseline' },
    },
    {
      name: 'a name with signs of a glob is claimed as it is',
      files: { 'prompts/[a]{b}.md': 'You are a bot that answers questions.\n' },
      says: '1 AI system:',
      holds: { '.aims/policy.yml': 'version: 1' },
    },
  ];
  test.each(rows)('$name', ({ files, args = [], says, holds }) => {
    repository.commit('The product', files);
    const ran = init('--yes', ...args);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain(says);
    for (const [path, text] of Object.entries(holds)) expect(read(path)).toContain(text);
  });

  test('what is there is never overwritten, and a registered system is not proposed again', () => {
    repository.commit('The product', SHOP);
    init('--yes');
    const mine = '# mine\nversion: 1\nextends: preset:iso-42001\n';
    repository.write({ '.aims/policy.yml': mine });
    const again = init('--yes');
    expect(again.stdout).toContain('No AI was found that is not registered yet.');
    expect(again.stdout).toContain('Already there, not touched: .aims/policy.yml, .aims/roles.yml');
    expect(read('.aims/policy.yml')).toBe(mine);
  });

  test('--dry-run writes nothing', () => {
    repository.commit('The product', SHOP);
    expect(init('--yes', '--dry-run').stdout).toContain('Would write 8 files');
    expect(existsSync(join(repository.directory, '.aims'))).toBe(false);
  });

  test('one system under the baseline leaves at most ten answers to a person', () => {
    repository.commit('The product', {
      ...SHOP,
      'README.md': '# Shop\n\nA chat that answers what customers ask about their orders.\n',
    });
    const ran = init('--yes', '--risk', 'limited', '--governance', 'kim');
    const [, missing] = /(\d+) answers missing/.exec(ran.stdout) ?? [];
    expect(Number(missing)).toBeLessThanOrEqual(10);
    const documents = ['system.yml', 'risk-assessment.yml', 'impact-assessment.yml', 'model-card.md'];
    aimsGate(['confirm', ...documents.map((name) => join(repository.directory, '.aims/systems/api', name))]);
    const check = aimsGate(['check', '--repo', repository.directory, '--base', 'main', '--format', 'json']);
    const { findings } = JSON.parse(check.stdout) as { findings: readonly { message: string }[] };
    expect(findings.filter(({ message }) => message.includes('is not filled in'))).toHaveLength(
      Number(missing),
    );
  });

  test('two systems, answered in words of their own, are not two copies of one assessment', () => {
    const there = Object.entries(SHOP).map(([path, text]) => [path.replace('api/', 'bot/'), text] as const);
    const bot = { ...Object.fromEntries(there), 'bot/README.md': '# Bot\n\nIt reads invoices.\n' };
    repository.commit('The product', { ...SHOP, ...bot });
    init('--yes', '--risk', 'limited', '--governance', 'kim');
    const text = (system: string): string => read(`.aims/systems/${system}/impact-assessment.yml`);
    expect(text('api')).not.toContain('this system in particular');
    expect(text('bot').match(/this system in particular|results from this system/g)).toHaveLength(3);
    const answers = [
      'A supplier writes false amounts into a picture',
      'Somebody is paid twice or never',
      'Firms that write by hand wait longer',
      'Bookkeepers may use it and confirm every amount',
    ];
    for (const system of ['api', 'bot']) {
      const path = join(repository.directory, `.aims/systems/${system}/impact-assessment.yml`);
      const filled = text(system)
        .replaceAll('REPLACE-none-or-which', 'none')
        .replaceAll('REPLACE-decision', 'release')
        .replace(/"REPLACE: [^"]*"/g, () => (system === 'bot' ? (answers.shift() ?? '') : 'It may be used'));
      writeFileSync(path, filled);
      aimsGate(['confirm', path]);
    }
    const check = aimsGate(['check', '--repo', repository.directory, '--base', 'main', '--format', 'json']);
    expect(check.stdout).toContain('"code": "register.incomplete"');
    expect(check.stdout).not.toContain('"code": "impact.');
  });

  const shops = (...folders: readonly string[]): Files =>
    Object.fromEntries(
      folders.flatMap((folder) =>
        Object.entries(SHOP).map(([path, text]) => [path.replace('api/', `${folder}/`), text]),
      ),
    );

  test('of many systems, some first and the others later', () => {
    repository.commit('The products', shops('api', 'bot', 'desk', 'mail'));
    expect(init('--yes', '--dry-run').stdout).toContain('`aims-gate init --system ID`');
    expect(init('--yes', '--system', 'desk', 'bot').stdout).toContain('2 AI systems:');
    expect(existsSync(join(repository.directory, '.aims/systems/api'))).toBe(false);
    const later = init('--yes');
    expect(later.stdout).toContain('2 AI systems:');
    expect(later.stdout).toContain('.aims/systems/mail/system.yml');
  });

  test('a part that was put with a system is registered by itself', () => {
    repository.commit('The product', shops('desk/server', 'desk/client'));
    expect(init('--yes').stdout).toMatch(/ · with desk\/client, desk\/server\n/);
    const [entry] = readdirSync(join(repository.directory, '.aims/systems'));
    const path = join(repository.directory, `.aims/systems/${entry}/system.yml`);
    const claimed = readFileSync(path, 'utf8');
    expect(claimed).toContain('desk/server/chat.ts');
    writeFileSync(path, claimed.replace(/^paths:[\s\S]*?(?=^\w)/m, 'paths: [desk/server/**]\n'));
    const again = init('--yes');
    expect(again.stdout).toContain('1 AI system:\n  client ');
    expect(read('.aims/systems/client/system.yml')).toContain('desk/client/chat.ts');
    expect(read('.aims/systems/client/system.yml')).not.toContain('desk/server');
  });

  test('a system that was not found: the message names those that were', () => {
    repository.commit('The products', shops('api', 'bot'));
    const ran = init('--yes', '--system', 'bott');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('no system bott was found\n→ found: api, bot');
    expect(existsSync(join(repository.directory, '.aims'))).toBe(false);
  });

  test('what is put into a prompt is the input of the system', () => {
    repository.commit('The product', { ...SHOP, 'api/prompts/user.md': 'Answer this: {{question}}\n' });
    init('--yes');
    expect(read('.aims/systems/api/system.yml')).toContain(
      'input-data: "What is put into its prompts: question." # drafted from api/prompts/user.md:1',
    );
  });

  test('an unknown preset: the message names it, nothing is written', () => {
    repository.commit('The product', SHOP);
    const ran = init('--yes', '--preset', 'bazeline');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('bazeline');
    expect(existsSync(join(repository.directory, '.aims'))).toBe(false);
  });
});

describe('a drafted statement is no evidence until a person confirms it', () => {
  const gaps = (): string => {
    const ran = aimsGate(['check', '--repo', repository.directory, '--base', 'main', '--format', 'json']);
    const { findings } = JSON.parse(ran.stdout) as { findings: readonly { path?: string }[] };
    return JSON.stringify(findings.filter(({ path }) => path?.endsWith('/system.yml') === true));
  };

  test('the gate says so, and stops saying so after `confirm`', () => {
    repository.commit('The product', SHOP);
    init('--yes');
    expect(gaps()).toContain('drafted and not confirmed by a person');
    const file = join(repository.directory, '.aims/systems/api/system.yml');
    const ran = aimsGate(['confirm', file]);
    expect(ran.stdout).toContain('owner: sam  (drafted from the commits on its files)');
    expect(read('.aims/systems/api/system.yml')).not.toContain('drafted from');
    expect(read('.aims/systems/api/system.yml')).toContain('owner: sam\n');
    expect(gaps()).not.toContain('drafted and not confirmed');
  });

  test('without a file it lists what waits, and writes nothing', () => {
    repository.commit('The product', SHOP);
    init('--yes');
    const before = read('.aims/systems/api/system.yml');
    const ran = aimsGate(['confirm'], { cwd: repository.directory });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/^Not confirmed yet:\n {2}\.aims\/roles\.yml: 1 drafted statement\n/);
    expect(ran.stdout).toMatch(/ {2}\.aims\/systems\/api\/system\.yml: \d+ drafted statements\n/);
    expect(read('.aims/systems/api/system.yml')).toBe(before);
  });

  test('a file that is not there: nothing is written', () => {
    repository.commit('The product', SHOP);
    init('--yes');
    const file = join(repository.directory, '.aims/systems/api/system.yml');
    const ran = aimsGate(['confirm', file, `${file}x`]);
    expect(ran.code).toBe(2);
    expect(read('.aims/systems/api/system.yml')).toContain('drafted from');
  });
});

test.each([
  { branch: 'trunk', says: 'branches: [trunk]\n' },
  { branch: 'main', says: 'branches: [main, master] # the name of your default branch\n' },
])('the workflow records pushes to $branch', ({ branch, says }) => {
  repository.git('branch', '-m', branch);
  repository.commit('The shop', SHOP);
  expect(init('--yes').code).toBe(0);
  expect(read('.github/workflows/aims-gate.yml')).toContain(says);
});
