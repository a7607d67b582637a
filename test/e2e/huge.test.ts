import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { World } from '../support/world.ts';

/** Files of the large change; all hundred thousand with AIMS_GATE_HUGE=1. */
const FILES = process.env.AIMS_GATE_HUGE === '1' ? 100_000 : 5_000;
/** More than this the action may not hold, in MB. */
const MEMORY = 700;

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop(), 120_000);

const bounded = { env: { NODE_OPTIONS: `--max-old-space-size=${MEMORY}` } };

describe('a change that is huge', () => {
  test(`${FILES} governed files get a verdict within bounded memory and a handful of requests`, {
    timeout: 300_000,
  }, async () => {
    const files = Object.fromEntries(
      Array.from({ length: FILES }, (_, at) => [
        `prompts/${Math.floor(at / 1000)}/p${at}.md`,
        `You sell number ${at % 50}.\n`,
      ]),
    );
    const number = await world.open('huge', files);
    const { code, stdout } = await world.judge(number, bounded);
    expect(stdout).not.toMatch(/heap|\n\s+at /);
    expect(code).toBe(0);
    expect(world.verdict('huge')?.state).toBe('failure');
    expect(world.github.requests.length).toBeLessThan(20);
    const [comment] = await world.comments(number);
    expect(Buffer.byteLength(comment?.body ?? '')).toBeLessThan(65_536);
  });

  test('50,000 commits: the verdict says that not all are known, and what to do', {
    timeout: 240_000,
  }, async () => {
    const number = await world.open('long', { 'prompts/system.md': 'You sell.\n' });
    await world.review('dana', number);
    await world.review('kim', number);
    let page = 0;
    let like: { readonly sha: string } | undefined;
    world.github.inject({
      path: /\/compare\//,
      answer: {
        rewrite: (json) => {
          const compared = json as { readonly commits: readonly { readonly sha: string }[] };
          like ??= compared.commits[0];
          page += 1;
          const commits = Array.from({ length: 100 }, (_, at) => ({
            ...like,
            sha: (page * 100 + at).toString(16).padStart(40, '0'),
          }));
          return { ...compared, total_commits: 50_000, commits };
        },
      },
    });
    const { code, stdout } = await world.judge(number, bounded);
    expect(stdout).not.toMatch(/heap|\n\s+at /);
    expect(code).toBe(0);
    expect(world.verdict('long')?.state).toBe('failure');
    expect(page).toBeLessThanOrEqual(30);
    const [comment] = await world.comments(number);
    expect(comment?.body).toMatch(/commits/);
    expect(comment?.body).toMatch(/squash|rebase|split/i);
  });
});
