import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { AT, World } from '../support/world.ts';

const ENTRY = PRODUCT[`${SYSTEM}/system.yml`] ?? '';

/** The names of changed files tell nothing here: what they are only the links, or the register, of the repository says. */
describe('what is governed by another name, through GitHub', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({
      ...PRODUCT,
      [`${SYSTEM}/system.yml`]: ENTRY.replace(
        /^paths:.*$/m,
        'paths: ["prompts/**", "legacy/*.png", "voice/**"]',
      ),
      'shared/tone.txt': 'Be kind.\n',
      'shared/deep.txt': 'Be deep.\n',
      'assets/logo.png': 'PNG\n',
      'library/one/a.txt': 'Be brief.\n',
      'legacy/answers.png': 'yes\n',
      'src/shop.ts': 'export const shop = "open";\n',
    });
    world.repository.git('checkout', '--quiet', 'main');
    world.repository.link('prompts/tone.md', '../shared/tone.txt');
    world.repository.link('prompts/more', '../library/one');
    // Deeper than the trees that come along with the facts of a head.
    world.repository.link('prompts/a/b/c/d/e/f/tone.md', '../../../../../../../shared/deep.txt');
    world.repository.git('commit', '--quiet', '-m', 'Links');
    await world.repository.push(world.github, 'main');
  });
  afterAll(() => world.stop());

  const rows = [
    ['the target of a governed link', 'shared/tone.txt', 'fail'],
    ['a file in the target of a folder that is a link', 'library/one/a.txt', 'fail'],
    ['a new file there', 'library/one/b.txt', 'fail'],
    ['the target of a link many folders down', 'shared/deep.txt', 'fail'],
    ['a file that nothing leads to', 'assets/logo.png', 'not-applicable'],
    ['a file that only the register claims', 'legacy/answers.png', 'pass'],
    ['an ordinary file', 'src/shop.ts', 'not-applicable'],
  ] as const;
  test.each(rows)('%s', async (_, path, verdict) => {
    const number = await world.open(`change-${path.replaceAll('/', '-')}`, { [path]: 'Other.\n' });
    const result = await world.judge(number);
    expect(result.outputs.verdict).toBe(verdict);
    expect(world.github.violations).toEqual([]);
  });

  const standIns = [
    ['a new link below whose name the register claims files', 'voice', '120000', 'pass'],
    ['a new submodule there', 'voice', '160000', 'pass'],
    ['a new link elsewhere', 'assets/voice', '120000', 'not-applicable'],
    ['a new submodule elsewhere', 'assets/voice', '160000', 'not-applicable'],
  ] as const;
  test.each(standIns)('%s', async (name, path, mode, verdict) => {
    const branch = name.replaceAll(' ', '-');
    const { repository, github } = world;
    repository.branch(branch);
    if (mode === '120000') repository.link(path, 'shared');
    else
      repository.git(
        'update-index',
        '--add',
        '--cacheinfo',
        `${mode},${repository.git('rev-parse', 'main')},${path}`,
      );
    repository.git('commit', '--quiet', '-m', name);
    await repository.push(github, branch);
    repository.git('reset', '--quiet', '--hard', 'main');
    const body = { title: branch, head: branch, base: 'main' };
    const { number } = (await github.call('sam', 'POST', `${AT}/pulls`, body)) as { number: number };
    expect((await world.judge(number)).outputs.verdict).toBe(verdict);
  });
});
