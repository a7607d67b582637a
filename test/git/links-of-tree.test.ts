import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openRepository } from '../../src/git/repository.ts';
import { TestRepository } from '../support/repository.ts';

const COMMIT = '1234567890123456789012345678901234567890';
const ABSENT = '0123456789abcdef0123456789abcdef01234567';

const repository = new TestRepository();
// Each tree is looked through: nothing is remembered.
beforeAll(() => vi.stubEnv('CI', 'true'));
afterAll(() => {
  vi.unstubAllEnvs();
  repository.remove();
});

function git(args: readonly string[], input: Buffer | string): string {
  return execFileSync('git', ['-C', repository.directory, '-c', 'core.quotePath=false', ...args], { input })
    .toString('utf8')
    .trim();
}

const blob = git(['hash-object', '-w', '--stdin'], 'elsewhere');

async function linksOf(tree: string): Promise<readonly string[]> {
  const commit = git(['commit-tree', '-m', 'x', tree], '');
  const { objects, resolve } = await openRepository(repository.directory);
  const links = (await objects.links?.(await resolve(commit))) ?? [];
  return links.map(({ mode, sha, path }) => `${mode} ${sha} ${path}`).sort();
}

/** A tree object as it is kept, whatever git would say of it. */
function rawTree(lines: readonly (readonly [mode: string, name: Buffer | string, id: string])[]): string {
  const bytes = Buffer.concat(
    lines.map(([mode, name, id]) =>
      Buffer.concat([Buffer.from(`${mode} `), Buffer.from(name), Buffer.of(0), Buffer.from(id, 'hex')]),
    ),
  );
  return git(['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'], bytes);
}

describe('links and submodules of a whole tree', () => {
  test('are those that git lists, for random trees', async () => {
    const entry = fc.record({
      path: fc
        .array(fc.constantFrom('a', 'b', 'ünïcödé', '10', '40000 x', 'a b', 'c'.repeat(90)), {
          minLength: 1,
          maxLength: 5,
        })
        .map((names) => names.join('/')),
      mode: fc.constantFrom('100644', '100755', '120000', '160000'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 60 }), async (entries) => {
        git(['read-tree', '--empty'], '');
        const lines = entries.map(
          ({ mode, path }) => `${mode} ${mode === '160000' ? COMMIT : blob}\t${path}\0`,
        );
        git(['update-index', '--replace', '--add', '-z', '--index-info'], lines.join(''));
        const tree = git(['write-tree'], '');
        const listed = git(['ls-tree', '-r', '-z', '--format=%(objectmode) %(objectname) %(path)', tree], '');
        const expected = listed.split('\0').filter((line) => /^1[26]0000/.test(line));
        expect(await linksOf(tree)).toEqual(expected.sort());
      }),
      { numRuns: 12 },
    );
  });

  test('more folders than are asked for at once, each with a link', async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, index) => `120000 ${blob}\tf${index % 70}/g${index}/link\0`,
    );
    git(['read-tree', '--empty'], '');
    git(['update-index', '--add', '-z', '--index-info'], lines.join(''));
    expect(await linksOf(git(['write-tree'], ''))).toHaveLength(5000);
  });

  test('in folders as only old or damaged repositories have them', async () => {
    const inner = rawTree([
      ['100664', 'file', blob],
      ['120000', 'link', blob],
    ]);
    const tree = rawTree([
      ['40000', 'absent', ABSENT],
      ['40000', 'blob', blob],
      ['40000', Buffer.from([0x62, 0xff]), inner],
      ['040000', 'old', inner],
      ['160000', 'sub', COMMIT],
      ['140000', 'unknown', COMMIT],
    ]);
    expect(await linksOf(tree)).toEqual([
      `120000 ${blob} b\ufffd/link`,
      `120000 ${blob} old/link`,
      `160000 ${COMMIT} sub`,
      `160000 ${COMMIT} unknown`,
    ]);
  });
});
