import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openRepository } from '../../src/git/repository.ts';
import { CI_VARIABLES } from '../../src/private-folder.ts';
import { outputOf } from '../support/programs.ts';
import { TestRepository } from '../support/repository.ts';

const SUBMODULE = '1234567890123456789012345678901234567890';
const repository = new TestRepository();
afterAll(() => repository.remove());

let temporary: string;
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'aims-gate-memory-'));
  vi.stubEnv('TMPDIR', temporary);
  for (const name of CI_VARIABLES) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

function git(args: readonly string[], input = ''): string {
  const given = Buffer.from(input);
  return outputOf('git', ['-C', repository.directory, ...args], { input: given })
    .toString('utf8')
    .trim();
}

const blob = git(['hash-object', '-w', '--stdin'], 'elsewhere');
const MANY = Array.from({ length: 2100 }, (_, index) => ['100644', `many/f${index}/file`] as const);

interface Entry {
  readonly mode: string;
  readonly path: string;
}

/** A commit of many folders, and of these entries. */
function commit(entries: readonly Entry[], rest: readonly (readonly [string, string])[] = MANY): string {
  git(['read-tree', '--empty']);
  const all = [...rest, ...entries.map(({ mode, path }) => [mode, path] as const)];
  const lines = all.map(([mode, path]) => `${mode} ${mode === '160000' ? SUBMODULE : blob}\t${path}\0`);
  git(['update-index', '--replace', '--add', '-z', '--index-info'], lines.join(''));
  return git(['commit-tree', '-m', 'x', git(['write-tree'])]);
}

async function linksOf(revision: string): Promise<readonly string[]> {
  const { objects, resolve } = await openRepository(repository.directory);
  const links = (await objects.links?.(await resolve(revision))) ?? [];
  return links.map(({ mode, path }) => `${mode} ${path}`);
}

const memory = () => join(temporary, `aims-gate-links-${process.getuid?.()}`);
const files = () => (existsSync(memory()) ? readdirSync(memory()) : []);
const forget = () => rmSync(memory(), { recursive: true, force: true });
const LINK: Entry = { mode: '120000', path: 'prompts/system.md' };

describe('links of a large repository are remembered', () => {
  test('and those of every later commit are the ones that a whole look would find', async () => {
    const entry = fc.record({
      path: fc
        .array(fc.constantFrom('a', 'b', 'ü', 'many', 'f7', 'file'), { minLength: 1, maxLength: 4 })
        .map((names) => names.join('/'))
        // In the place of the large folder it would make a small repository, which is not remembered.
        .filter((path) => path !== 'many'),
      mode: fc.constantFrom('100644', '120000', '120000', '160000'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(entry, { maxLength: 8 }), { minLength: 2, maxLength: 3 }),
        async (tips) => {
          forget();
          const commits = tips.map((entries) => commit(entries));
          const remembered: (readonly string[])[] = [];
          for (const one of commits) remembered.push(await linksOf(one));
          expect(files()).toHaveLength(1);
          vi.stubEnv('CI', 'true');
          const afresh: (readonly string[])[] = [];
          for (const one of commits) afresh.push(await linksOf(one));
          vi.stubEnv('CI', undefined);
          expect(remembered).toEqual(afresh);
        },
      ),
      { numRuns: 6 },
    );
  });

  test('in a file that only the user can read and write', async () => {
    expect(await linksOf(commit([LINK]))).toEqual(['120000 prompts/system.md']);
    expect(JSON.parse(readFileSync(join(memory(), files()[0] ?? ''), 'utf8'))[1]).toEqual([
      'prompts/system.md',
      '120000',
      blob,
    ]);
  });

  test('and the memory is believed for the commit that it is of', async () => {
    const tip = commit([LINK]);
    await linksOf(tip);
    writeFileSync(join(memory(), files()[0] ?? ''), JSON.stringify([tip]));
    expect(await linksOf(tip)).toEqual([]);
  });

  const broken: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['no JSON', '['],
    ['something else', '{}'],
    ['no commit', '["x"]'],
    ['a commit that is not here', JSON.stringify([SUBMODULE])],
    ['a row that is no link', JSON.stringify(['TIP', ['a', '100644', SUBMODULE]])],
  ];
  test.each(broken)('a memory that holds %s changes no answer', async (_, text) => {
    const tip = commit([LINK]);
    await linksOf(tip);
    writeFileSync(join(memory(), files()[0] ?? ''), text.replace('TIP', tip));
    expect(await linksOf(tip)).toEqual(['120000 prompts/system.md']);
  });

  test('a folder that others may write into is not used', async () => {
    const tip = commit([LINK]);
    await linksOf(tip);
    writeFileSync(join(memory(), files()[0] ?? ''), JSON.stringify([tip]));
    chmodSync(memory(), 0o777);
    expect(await linksOf(tip)).toEqual(['120000 prompts/system.md']);
  });

  test('a folder that a link leads to is not used', async () => {
    const other = join(temporary, 'other');
    mkdirSync(other, { mode: 0o700 });
    symlinkSync(other, memory());
    await linksOf(commit([LINK]));
    expect(readdirSync(other)).toEqual([]);
  });

  test.each([
    ['GitHub and most others', 'CI', 'true'],
    ['Azure Pipelines', 'TF_BUILD', 'True'],
    ['Jenkins', 'JENKINS_URL', 'https://ci.example.org/'],
    ['TeamCity', 'TEAMCITY_VERSION', '2026.1'],
    ['CodeBuild', 'CODEBUILD_BUILD_ID', 'acme:1'],
  ])('a job of CI remembers nothing: %s', async (_, name, value) => {
    vi.stubEnv(name, value);
    await linksOf(commit([LINK]));
    expect(files()).toEqual([]);
  });

  test('nothing of a repository with few folders, nor of an incomplete one', async () => {
    await linksOf(commit([LINK], []));
    expect(files()).toEqual([]);
    const absent = '0123456789abcdef0123456789abcdef01234567';
    const whole = git(['rev-parse', `${commit([LINK])}^{tree}`]);
    const tree = git(['mktree', '--missing'], `040000 tree ${absent}\tabsent\n040000 tree ${whole}\twhole\n`);
    expect(await linksOf(git(['commit-tree', '-m', 'x', tree]))).toEqual(['120000 whole/prompts/system.md']);
    expect(files()).toEqual([]);
  });
});
