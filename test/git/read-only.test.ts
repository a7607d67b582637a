import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CheckAnswer, check } from '../../src/cli/commands/check.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { openRepository } from '../../src/git/repository.ts';
import { git } from '../../src/git/run.ts';
import { parseSha } from '../../src/ids.ts';
import { BOLDER_PROMPT, PRODUCT } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';

let outside: string;
let repository: TestRepository;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'aims-gate-outside-'));
  repository = new TestRepository();
  repository.commit('The product', PRODUCT);
  repository.branch('change');
  repository.commit('Bolder', { 'prompts/system.md': BOLDER_PROMPT });
});
afterEach(() => {
  repository.remove();
  rmSync(outside, { recursive: true });
});

/** Everything below the folder, `.git` too: what it is, when it was written, and what it holds. */
function fingerprint(): readonly string[] {
  return readdirSync(repository.directory, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(repository.directory, name);
      const { mode, mtimeMs } = lstatSync(path);
      const text = lstatSync(path).isFile() ? readFileSync(path) : '';
      return [name, mode, mtimeMs, createHash('sha256').update(text).digest('hex')].join(' ');
    });
}

/** Goes through everything the command reads: revisions, trees, blobs, and the history for the people. */
function judge(): Promise<CheckAnswer> {
  const reviews = join(outside, 'reviews.yml');
  writeFileSync(reviews, 'reviews:\n  - login: dana\n    state: approved\n');
  const request = { base: 'main', head: 'change', repo: repository.directory, reviews };
  return check({ ...request, now: '2026-11-23T12:00:00.000Z' }, openCatalog());
}

/** A program that leaves a file behind when it is started, and that file. */
function trap(): { readonly program: string; readonly sprung: () => boolean } {
  const program = join(outside, 'program');
  const mark = join(outside, 'mark');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${mark}'\nexit 1\n`);
  chmodSync(program, 0o755);
  return { program, sprung: () => existsSync(mark) };
}

test('a check changes nothing in the repository', async () => {
  repository.write({ 'README.md': '# Edited, not committed\n', 'new.txt': 'new\n' });
  const before = fingerprint();
  expect((await judge()).evaluation.verdict).toBe('fail');
  expect(fingerprint()).toEqual(before);
});

describe('a hostile repository starts no program', () => {
  const rows: readonly [string, (program: string) => void][] = [
    ['core.fsmonitor', (program) => repository.git('config', 'core.fsmonitor', program)],
    ['core.pager', (program) => repository.git('config', 'core.pager', program)],
    [
      'a pager of each command',
      (program) => {
        for (const name of ['log', 'ls-tree', 'rev-parse', 'cat-file', 'merge-base'])
          repository.git('config', `pager.${name}`, program);
      },
    ],
    [
      'hooks',
      (program) => {
        mkdirSync(join(repository.directory, '.git/hooks'), { recursive: true });
        const hooks = ['post-index-change', 'reference-transaction', 'post-checkout', 'fsmonitor-watchman'];
        for (const name of hooks)
          writeFileSync(join(repository.directory, '.git/hooks', name), readFileSync(program), {
            mode: 0o755,
          });
      },
    ],
    [
      'a folder of hooks',
      (program) => {
        writeFileSync(join(outside, 'post-index-change'), readFileSync(program), { mode: 0o755 });
        repository.git('config', 'core.hooksPath', outside);
      },
    ],
    [
      'an alias of a command',
      (program) => {
        for (const name of ['log', 'ls-tree', 'rev-parse', 'cat-file', 'merge-base'])
          repository.git('config', `alias.${name}`, `!${program}`);
      },
    ],
    [
      'filters and diff programs of attributes',
      (program) => {
        mkdirSync(join(repository.directory, '.git/info'), { recursive: true });
        writeFileSync(join(repository.directory, '.git/info/attributes'), '* filter=x diff=x merge=x\n');
        for (const key of ['filter.x.smudge', 'filter.x.clean', 'filter.x.process', 'diff.x.textconv'])
          repository.git('config', key, program);
        for (const key of ['diff.x.command', 'diff.external', 'merge.x.driver'])
          repository.git('config', key, program);
      },
    ],
    [
      'the check of signatures in the log',
      (program) => {
        const unsigned = repository.git('cat-file', 'commit', 'change');
        const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----';
        const signed = unsigned.replace('\n\n', `\n${signature}\n\n`);
        writeFileSync(join(outside, 'commit'), `${signed}\n`);
        const id = repository.git('hash-object', '-t', 'commit', '-w', join(outside, 'commit'));
        repository.git('update-ref', 'refs/heads/change', id);
        repository.git('config', 'log.showSignature', 'true');
        repository.git('config', 'gpg.program', program);
      },
    ],
  ];
  test.each(rows)('%s', async (_, arm) => {
    const { program, sprung } = trap();
    arm(program);
    expect((await judge()).evaluation.verdict).toBe('fail');
    expect(sprung()).toBe(false);
  });

  test('an object that is missing is not fetched', async () => {
    const { program, sprung } = trap();
    const settings: readonly [string, string][] = [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.url', `ext::${program}`],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.uploadpack', program],
      ['core.sshCommand', program],
      ['protocol.ext.allow', 'always'],
    ];
    for (const [key, value] of settings) repository.git('config', key, value);
    const absent = parseSha('0123456789abcdef0123456789abcdef01234567');
    if (absent === undefined) throw new TypeError('no id');
    for (const url of [`ext::${program}`, repository.directory, 'ssh://example.invalid/x']) {
      repository.git('config', 'remote.origin.url', url);
      const { objects } = await openRepository(repository.directory);
      expect((await objects.blobs([absent])).get(absent)).toMatchObject({ state: 'unreadable' });
      expect(sprung(), url).toBe(false);
    }
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['a command that asks fsmonitor', 'core.fsmonitor', ['status', '--short']],
    ['a command that has a hook', 'core.hooksPath', ['update-ref', 'refs/heads/other', 'main']],
  ])('%s is run without it', async (_, key, command) => {
    const { program, sprung } = trap();
    writeFileSync(join(outside, 'reference-transaction'), readFileSync(program), { mode: 0o755 });
    repository.git('config', key, key === 'core.hooksPath' ? outside : program);
    expect((await git(repository.directory, command)).code).toBe(0);
    expect(sprung()).toBe(false);
  });

  test('the trap would spring', async () => {
    const { program, sprung } = trap();
    repository.git('config', 'core.fsmonitor', program);
    repository.git('status');
    expect(sprung()).toBe(true);
  });
});

test('a replaced commit is judged as what it is', async () => {
  const real = (await judge()).evaluation;
  repository.git('replace', repository.git('rev-parse', 'change'), repository.git('rev-parse', 'main'));
  expect((await judge()).evaluation).toEqual(real);
});
