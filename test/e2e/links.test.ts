import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { World } from '../support/world.ts';

const ENTRY = PRODUCT[`${SYSTEM}/system.yml`] ?? '';

/** The names of changed files tell nothing here: what they are only the links, or the register, of the repository says. */
describe('what is governed by another name, through GitHub', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({
      ...PRODUCT,
      [`${SYSTEM}/system.yml`]: ENTRY.replace(/^paths:.*$/m, 'paths: ["prompts/**", "legacy/*.png"]'),
      'shared/tone.txt': 'Be kind.\n',
      'library/one/a.txt': 'Be brief.\n',
      'legacy/answers.png': 'yes\n',
      'src/shop.ts': 'export const shop = "open";\n',
    });
    world.repository.git('checkout', '--quiet', 'main');
    world.repository.link('prompts/tone.md', '../shared/tone.txt');
    world.repository.link('prompts/more', '../library/one');
    world.repository.git('commit', '--quiet', '-m', 'Links');
    await world.repository.push(world.github, 'main');
  });
  afterAll(() => world.stop());

  const rows = [
    ['the target of a governed link', 'shared/tone.txt', 'fail'],
    ['a file in the target of a folder that is a link', 'library/one/a.txt', 'fail'],
    ['a new file there', 'library/one/b.txt', 'fail'],
    ['a file that only the register claims', 'legacy/answers.png', 'pass'],
    ['an ordinary file', 'src/shop.ts', 'not-applicable'],
  ] as const;
  test.each(rows)('%s', async (_, path, verdict) => {
    const number = await world.open(`change-${path.replaceAll('/', '-')}`, { [path]: 'Other.\n' });
    const result = await world.judge(number);
    expect(result.outputs.verdict).toBe(verdict);
    expect(world.github.violations).toEqual([]);
  });
});
