import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Files } from '../support/repository.ts';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

const ROLES = 'version: 1\nroles:\n  governance: { people: [gov, mira], description: Keeps the policy. }\n';
const SYSTEM =
  'name: Bot\nowner: dana\ndeputies: [omar]\nrisk: minimal\nstage: design\npaths: ["prompts/**"]\n';
const BASE: Files = {
  '.aims/policy.yml': `version: 1
changes: { prompt: ["prompts/**"] }
gates:
  owner: { when: { changes: [prompt] }, require: [{ approval: { by: [owner] } }] }
  governance: { when: { changes: [governance], files: trusted }, require: [{ approval: { by: ["role:governance"] } }] }
`,
  '.aims/roles.yml': ROLES,
  '.aims/systems/bot/system.yml': SYSTEM,
  'prompts/system.md': 'You answer.\n',
};

describe('who can approve, and what the register claims', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = new TestRepository();
  });
  afterEach(() => repository.remove());

  const live = SYSTEM.replace('stage: design', 'stage: operation');
  const cases: readonly [string, Files, string | undefined][] = [
    ['nothing is wrong', {}, undefined],
    [
      'a role that nobody holds',
      { '.aims/roles.yml': 'version: 1\nroles:\n  risk: { people: [lee], description: Looks at risks. }\n' },
      'nobody holds the role governance, which governance wait for',
    ],
    ['no roles at all', { '.aims/roles.yml': null }, 'the file does not exist'],
    [
      'placeholders in the roles',
      { '.aims/roles.yml': ROLES.replace('gov, mira', 'REPLACE-github-login') },
      'nobody holds the role governance',
    ],
    [
      'a role of one person',
      { '.aims/roles.yml': ROLES.replace('gov, mira', 'gov') },
      'only @gov holds the role governance',
    ],
    [
      'an owner without a deputy',
      { '.aims/systems/bot/system.yml': SYSTEM.replace('deputies: [omar]\n', '') },
      'only @dana may approve for Bot',
    ],
    [
      'an owner who is their own deputy',
      { '.aims/systems/bot/system.yml': SYSTEM.replace('[omar]', '[Dana]') },
      'only @dana may approve for Bot',
    ],
    [
      'a glob that matches nothing',
      { '.aims/systems/bot/system.yml': live.replace('["prompts/**"]', '["prompts/**", "propmts/**"]') },
      'propmts/** in paths matches no file',
    ],
  ];

  // A team of one may have nobody else: the sweep keeps no issue about it.
  const lasting = cases.filter(([name]) => name !== 'a role of one person');

  test.each(lasting)('sweep: %s', (_, files, said) => {
    repository.commit('All', { ...BASE, ...files });
    const { stdout, code } = aimsGate(['sweep', '--repo', repository.directory]);
    // Nothing that waits for a role can ever merge where nobody holds it.
    if (stdout.includes('nobody holds the role')) expect(code).toBe(1);
    if (said === undefined) expect(stdout).not.toContain('register and roles');
    else expect(stdout.replace(/\s+/g, ' ')).toContain(said);
  });

  test.each(cases)('check, in the change that brings it: %s', (_, files, said) => {
    repository.commit('Base', BASE);
    repository.branch('change');
    repository.commit('Change', { ...files, 'README.md': 'Read me.\n' });
    const { stdout } = aimsGate([
      'check',
      '--repo',
      repository.directory,
      '--base',
      'main',
      '--head',
      'change',
    ]);
    if (said === undefined) expect(stdout).not.toContain('register and roles');
    else expect(stdout.replace(/\s+/g, ' ')).toContain(said);
  });

  test('check: a change that breaks the roles file fails', () => {
    repository.commit('Base', BASE);
    repository.branch('change');
    repository.commit('Change', { '.aims/roles.yml': `${ROLES}roles: {}\n` });
    const { stdout, code } = aimsGate([
      'check',
      '--repo',
      repository.directory,
      '--base',
      'main',
      '--head',
      'change',
    ]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('nobody holds the role governance');
    expect(code).toBe(1);
  });

  test.each(cases)('policy lint: %s', (_, files, said) => {
    repository.commit('All', { ...BASE, ...files });
    const ran = aimsGate(['policy', 'lint', '.aims/policy.yml'], { cwd: repository.directory });
    const all = `${ran.stdout} ${ran.stderr}`.replace(/\s+/g, ' ');
    if (said === undefined) expect(ran.stdout.trim().split('\n')).toHaveLength(1);
    // A role that the roles file does not know at all is a mistake of the policy.
    if (ran.stdout.includes('nobody holds the role')) expect(ran.code).toBe(1);
    if (said !== undefined)
      expect(
        all.replace(
          'there is no role `governance`',
          'nobody holds the role governance, which governance wait for',
        ),
      ).toContain(said);
  });

  test('a sweep that does not look inside everything says so', () => {
    const code = (n: number) => `import OpenAI from "openai";\nexport const m${n} = "gpt-4o-2024-08-06";\n`;
    repository.commit('All', { ...BASE, 'src/a.ts': code(1), 'src/b.ts': code(2), 'src/c.ts': code(3) });
    const sweep = (...args: readonly string[]) =>
      aimsGate(['sweep', '--repo', repository.directory, ...args]).stdout;
    expect(sweep()).not.toContain('were not searched');
    expect(sweep('--max-files', '1')).toMatch(/[1-9] files were not searched/);
  });
});
