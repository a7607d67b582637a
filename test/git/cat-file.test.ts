import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CatFile } from '../../src/git/cat-file.ts';
import { parseSha, type Sha } from '../../src/ids.ts';
import { TestRepository } from '../support/repository.ts';

const LARGE = 'x'.repeat(300_000);
const FILES = { 'small.txt': 'small\n', 'large.txt': LARGE, 'empty.txt': '', 'lines.txt': 'a\n\nb\n' };

describe('one git process for every object', () => {
  const repository = new TestRepository();
  let cat: CatFile;
  const ids = new Map<string, Sha>();

  beforeAll(() => {
    repository.commit('Files', FILES);
    for (const name of Object.keys(FILES)) {
      const sha = parseSha(repository.git('rev-parse', `HEAD:${name}`));
      if (sha !== undefined) ids.set(name, sha);
    }
    cat = new CatFile(repository.directory);
  });
  afterAll(() => repository.remove());

  const idsOf = (...names: readonly string[]): readonly Sha[] => names.flatMap((name) => ids.get(name) ?? []);
  const texts = async (...names: readonly string[]): Promise<readonly string[]> =>
    (await cat.contents(idsOf(...names))).map((answer) =>
      answer.state === 'found' ? String(answer.bytes) : answer.because,
    );

  test('bodies of any size, in the order they were asked for', async () => {
    expect(await texts('large.txt', 'empty.txt', 'lines.txt', 'small.txt')).toEqual([
      LARGE,
      '',
      'a\n\nb\n',
      'small\n',
    ]);
  });

  test('a short answer after a long one', async () => {
    await texts('large.txt');
    expect(await cat.info(idsOf('small.txt'))).toMatchObject([{ type: 'blob', size: 6 }]);
  });

  test('questions asked at once each get their own answers', async () => {
    const [small, info, lines] = await Promise.all([
      texts('small.txt'),
      cat.info(idsOf('large.txt', 'empty.txt')),
      texts('lines.txt', 'large.txt'),
    ]);
    expect([small, info, lines]).toMatchObject([
      ['small\n'],
      [
        { type: 'blob', size: LARGE.length },
        { type: 'blob', size: 0 },
      ],
      ['a\n\nb\n', LARGE],
    ]);
  });

  test('an object git does not have is answered with nothing, and the next one is right', async () => {
    const absent = parseSha('0'.repeat(39).concat('1'));
    if (absent === undefined) throw new TypeError('no id');
    expect(await cat.contents([absent, ...idsOf('small.txt')])).toMatchObject([
      { state: 'missing', because: 'it is not in this clone' },
      { type: 'blob', bytes: Buffer.from('small\n') },
    ]);
  });

  test('nothing asked, nothing started', async () => {
    expect(await new CatFile('/nowhere').info([])).toEqual([]);
  });

  test('a folder without a repository is an error, not a wait', async () => {
    await expect(new CatFile('/').info(idsOf('small.txt'))).rejects.toThrow('/ is not in a git repository');
  });
});
