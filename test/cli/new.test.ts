import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
  repository.commit('Start', { 'a.txt': 'a\n' });
});
afterEach(() => repository.remove());

const make = (...args: readonly string[]) => aimsGate(['new', '--repo', repository.directory, ...args]);

describe('new', () => {
  test.each([
    { args: ['system', 'shop'], path: '.aims/systems/shop/system.yml' },
    { args: ['oversight', '--system', 'shop'], path: '.aims/systems/shop/oversight.yml' },
    { args: ['supplier', 'openai'], path: '.aims/suppliers/openai.yml' },
    { args: ['exception', 'late-audit'], path: '.aims/exceptions/late-audit.yml' },
    { args: ['incident', '--system', 'shop'], path: '.aims/systems/shop/incidents.yml' },
    { args: ['audit', '2026'], path: '.aims/audits/2026.yml' },
    { args: ['ai-policy'], path: '.aims/ai-policy.md' },
  ])('$args → $path', ({ args, path }) => {
    if (args[0] !== 'system') repository.write({ '.aims/systems/shop/system.yml': 'name: Shop\n' });
    const ran = make(...args);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain(`wrote ${path}`);
    expect(existsSync(join(repository.directory, path))).toBe(true);
  });

  test.each([
    { name: 'a misspelt document', args: ['oversigth', '--system', 'a'], says: 'did you mean "oversight"?' },
    { name: 'no id', args: ['supplier'], says: 'supplier needs an id' },
    { name: 'no system', args: ['oversight'], says: 'oversight needs a system' },
    { name: 'a way out of the folder', args: ['supplier', '../../x'], says: 'is not an id' },
    {
      name: 'a system that nobody registered',
      args: ['data', '--system', 'shop'],
      says: 'no system "shop" is registered\n→ register it first: aims-gate new system shop',
    },
    { name: 'the same, named without the option', args: ['data', 'shop'], says: 'no system "shop"' },
  ])('$name: one message, nothing written', ({ args, says }) => {
    const ran = make(...args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(says);
    expect(existsSync(join(repository.directory, '.aims'))).toBe(false);
  });

  test('where one system is registered, it is the one that is meant', () => {
    repository.write({ '.aims/systems/shop/system.yml': 'name: Shop\n' });
    expect(make('oversight').stdout).toContain('wrote .aims/systems/shop/oversight.yml');
  });

  test.each([
    ['shpo', 'no system "shpo" is registered\n→ did you mean "shop"?'],
    [
      'nope',
      'no system "nope" is registered\n→ register it first: aims-gate new system nope; registered: bot, shop',
    ],
  ])('of two systems %s is none: the message names those that are', (system, says) => {
    const shop = '.aims/systems/shop/system.yml';
    repository.write({ [shop]: 'name: Shop\n', '.aims/systems/bot/system.yml': 'name: Bot\n' });
    const ran = make('data', '--system', system);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(says);
    expect(make('data').stderr).toContain('data needs a system');
    expect(existsSync(join(repository.directory, `.aims/systems/${system}`))).toBe(false);
  });

  test('a document that is there stays as it is', () => {
    repository.write({ '.aims/ai-policy.md': 'ours\n' });
    expect(make('ai-policy').code).toBe(2);
    expect(readFileSync(join(repository.directory, '.aims/ai-policy.md'), 'utf8')).toBe('ours\n');
  });
});
