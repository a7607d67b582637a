import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRepository } from '../../src/git/repository.ts';
import { signingKey } from '../../src/git/signing-key.ts';
import { TestRepository } from '../support/repository.ts';

const KEY =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0vZ5m3f6YbD3o7N7q8u0Jk1m2n3o4p5q6r7s8t9u0v dana@example.org';
let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => repository.remove());

describe('the key that git signs with', () => {
  test.each([
    { name: 'a file', config: { 'user.signingkey': '/keys/id' }, key: { kind: 'file', path: '/keys/id' } },
    { name: 'key::', config: { 'user.signingkey': `key::${KEY}` }, key: { kind: 'public', text: KEY } },
    { name: 'the key itself', config: { 'user.signingkey': KEY }, key: { kind: 'public', text: KEY } },
    {
      name: 'the first key that a command prints',
      config: { 'gpg.ssh.defaultKeyCommand': `echo '${KEY}'; echo second` },
      key: { kind: 'public', text: KEY },
    },
    {
      name: 'the configured key before the command',
      config: { 'user.signingkey': '/keys/id', 'gpg.ssh.defaultKeyCommand': `echo '${KEY}'` },
      key: { kind: 'file', path: '/keys/id' },
    },
    { name: 'a command that fails', config: { 'gpg.ssh.defaultKeyCommand': 'false' }, key: undefined },
    {
      name: 'a command that prints no key',
      config: { 'gpg.ssh.defaultKeyCommand': 'echo The agent has no identities.' },
      key: undefined,
    },
    { name: 'nothing', config: {}, key: undefined },
    { name: 'not SSH', config: { 'gpg.format': 'openpgp', 'user.signingkey': 'ABCD' }, key: undefined },
  ])('$name', async ({ config, key }) => {
    repository.git('config', 'gpg.format', 'ssh');
    for (const [name, value] of Object.entries(config)) repository.git('config', name, value);
    expect(await signingKey(await openRepository(repository.directory))).toEqual(key);
  });
});
