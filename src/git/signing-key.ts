import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { Repository } from './repository.ts';

/** The SSH key that somebody signs git commits with: a file, or a public key whose private half an agent holds. */
export type SigningKey =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'public'; readonly text: string };

/**
 * As git finds it: `user.signingkey` where `gpg.format` is `ssh` (a file, or a key itself), else the first key that
 * `gpg.ssh.defaultKeyCommand` prints. Undefined: git is not set up to sign with SSH.
 *
 * The command is the user's: it is run only for a person who signs, as git runs it, and never to judge.
 */
export async function signingKey(repository: Repository): Promise<SigningKey | undefined> {
  if ((await repository.setting('gpg.format')) !== 'ssh') return undefined;
  const configured = await repository.setting('user.signingkey');
  if (configured !== undefined) return keyOf(configured);
  const command = await repository.setting('gpg.ssh.defaultKeyCommand');
  const [first] = command === undefined ? [] : (await outputOf(command)).split('\n').map(literal);
  return first === undefined ? undefined : { kind: 'public', text: first };
}

function keyOf(configured: string): SigningKey {
  const text = literal(configured);
  if (text !== undefined) return { kind: 'public', text };
  return { kind: 'file', path: resolve(configured.replace(/^~(?=\/)/, process.env.HOME ?? '~')) };
}

/** `key::ssh-ed25519 AAAA…`, or the same without the prefix as older versions of git have it. */
function literal(text: string): string | undefined {
  const bare = text.trim().replace(/^key::/, '');
  const isKey = /^(?:ssh-|ecdsa-|sk-)[\w@.-]{1,60} [A-Za-z0-9+/=]{20,10000}(?: |$)/.test(bare);
  return isKey ? bare : undefined;
}

/** Standard output, empty when the command fails or takes longer than ten seconds. */
function outputOf(command: string): Promise<string> {
  return new Promise((done) => {
    execFile('sh', ['-c', command], { timeout: 10_000, encoding: 'utf8' }, (error, stdout) => {
      done(error === null ? stdout : '');
    });
  });
}
