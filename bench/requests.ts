/** What the action asks GitHub for, and how often it has to wait for an answer before it can ask on. */

import { ADMIN } from '../test/support/embedded-github.ts';
import { UPDATED_CARD } from '../test/support/product.ts';
import type { Files } from '../test/support/repository.ts';
import { AT, World } from '../test/support/world.ts';

export interface Requests {
  readonly requests: number;
  readonly waves: number;
  /** Waves that end before the verdict is posted. */
  readonly beforeVerdict: number;
}

const CARD = '.aims/systems/support-bot/model-card.md';

const QUIET = 'nothing that can be governed';

const SCENES: Readonly<Record<string, Files>> = {
  [QUIET]: { 'assets/logo.png': 'PNG\n' },
  'a page without AI': { 'docs/hours.md': 'Open on Sundays.\n' },
  'code without AI': { 'src/shop.ts': 'export const shop = 1;\n' },
  '150 code files without AI': Object.fromEntries(
    Array.from({ length: 150 }, (_, index) => [
      `src/area${index % 12}/page${index}.ts`,
      `export const page = ${index};\n`,
    ]),
  ),
  '3 governed files, 5 documents': {
    'prompts/system.md': 'You answer questions of our customers about orders.\n',
    'config/model.yml': 'provider: example-ai\nmodel: chat-2026-09-01\ntemperature: 0.2\n',
    'evals/questions.jsonl': '{"question":"Where is my parcel?","expected":"delivery status"}\n',
    [CARD]: UPDATED_CARD,
  },
};

/** Reviews of one pull request, by two people in turn. */
const REVIEWS = [1, 10, 100];

/** What an approved pull request costs when it has many reviews, each of another kind than the one before. */
export async function countRequestsByReviews(): Promise<ReadonlyMap<number, Requests>> {
  const counts = new Map<number, Requests>();
  const world = await World.start();
  try {
    const number = await world.open('reviewed', {
      'prompts/system.md': 'You answer questions.\n',
      [CARD]: UPDATED_CARD,
    });
    // The author pushes, as usual: pushes of others are looked into.
    await world.github.call(ADMIN, 'PUT', `${AT}/collaborators/sam`, { permission: 'push' });
    let given = 0;
    for (const reviews of REVIEWS) {
      for (; given < reviews; given += 1) {
        if (given % 10 === 9) {
          world.repository.commit('More', { 'README.md': `# Shop ${given}\n` }, 'sam');
          await world.repository.push(world.github, 'reviewed', 'sam');
        }
        await world.review(given % 2 === 0 ? 'dana' : 'kim', number, given % 4 === 1 ? 'COMMENT' : 'APPROVE');
      }
      counts.set(reviews, await judgeOnce(world, number));
    }
  } finally {
    await world.stop();
  }
  return counts;
}

interface Occasion {
  readonly action?: string;
  readonly kilobytes?: number;
}

async function judgeOnce(world: World, number: number, run: Occasion = {}): Promise<Requests> {
  const { github } = world;
  github.forget();
  await github.inWaves(() => world.judge(number, { ...run, here: true }));
  const { requests } = github;
  const verdict = Math.min(
    ...requests.filter(({ path }) => path.includes('/statuses/')).map(({ wave }) => wave),
  );
  const waves = Math.max(...requests.map(({ wave }) => wave));
  return { requests: requests.length, waves, beforeVerdict: verdict - 1 };
}

/** Runs the action once for each scene against an embedded GitHub. */
export async function countRequests(): Promise<ReadonlyMap<string, Requests>> {
  const counts = new Map<string, Requests>();
  for (const [name, files] of Object.entries(SCENES)) {
    const world = await World.start();
    try {
      const number = await world.open('change', files);
      if (CARD in files) await world.review('dana', number);
      counts.set(name, await judgeOnce(world, number));
      if (name === QUIET)
        counts.set(
          `${name}, large repository`,
          await judgeOnce(world, number, { action: 'reopened', kilobytes: 500_000 }),
        );
      if (!(CARD in files)) continue;
      counts.set(`${name}, asked again`, await judgeOnce(world, number, { action: 'reopened' }));
      await world.push('change', { 'prompts/system.md': 'You answer questions about orders and parcels.\n' });
      counts.set(`${name}, pushed again`, await judgeOnce(world, number, { action: 'synchronize' }));
    } finally {
      await world.stop();
    }
  }
  return counts;
}
