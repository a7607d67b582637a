/**
 * Recording runs beside each other, in every order of their reads and writes: nothing is lost, nothing is there twice, and
 * what a later fact ends has ended. Looks at commits are left out: their content never changes.
 */
import { describe, expect, test } from 'vitest';
import { append, close, type LedgerWriter } from '../../src/evidence/append.ts';
import type { RecordedTip } from '../../src/evidence/carried.ts';
import { recordFrom } from '../../src/evidence/mirror.ts';
import { carriedStateAt } from '../../src/evidence/query.ts';
import { origin } from '../../src/evidence/recording.ts';
import { overrideReviewRecord } from '../../src/evidence/records/override-review.ts';
import type { Decision } from '../../src/evidence/statement.ts';
import type { EvidenceStore } from '../../src/evidence/store.ts';
import { branchStore } from '../../src/evidence/stores/branch.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import { login } from '../../src/ids.ts';
import { decision, RECORDING, sha } from '../support/evidence.ts';
import { type Actor, everyOrder } from '../support/interleavings.ts';
import { MemoryGit } from '../support/memory-git.ts';

/** GitHub and the ledger: which decisions there are to find by now, and where the branch stands. */
interface World {
  readonly git: MemoryGit;
  readonly closed: Decision[];
}

const begin = (): World => ({ git: new MemoryGit(), closed: [decision(1)] });
const WRITER: LedgerWriter = { sleep: async () => {}, random: () => 0, clock: () => 0 };
const TRUST = { repository: 'acme/shop', keys: [] };

function storeOf({ git }: World, step: () => Promise<void>): EvidenceStore {
  return branchStore({ git: git.data(step), branch: 'aims/evidence', trust: TRUST });
}

const tipAt = (number: number): RecordedTip => ({ ref: 'refs/heads/main', commit: sha(number) });

/** A run: what the ledger lacks, what there is on GitHub, and then the append. */
const run =
  (own: readonly Decision[] = [], tip?: RecordedTip): Actor<World> =>
  async (world, step) => {
    const store = storeOf(world, step);
    const seen = await store.open();
    await step();
    const missed = world.closed.filter(({ id }) => seen.sequenceOf(id) === undefined);
    await append(store, [...missed, ...own], WRITER, tip === undefined ? {} : { tip });
  };

/** A pull request closes, and GitHub starts a run for it. */
const closes =
  (number: number): Actor<World> =>
  async (world, step) => {
    await step();
    world.closed.push(decision(number));
    await run()(world, step);
  };

/** A run that is ended before its `at`-th step. */
const dies =
  (at: number, one: Actor<World>): Actor<World> =>
  async (world, step) => {
    let steps = 0;
    const gone = new Error('gone');
    await one(world, async () => {
      await step();
      steps += 1;
      if (steps >= at) throw gone;
    }).catch((error: unknown) => {
      if (error !== gone) throw error;
    });
  };

/** Closes the ledger with a checkpoint of its own, as a run does that found nothing. */
const closesLedger: Actor<World> = async (world, step) => {
  await close(storeOf(world, step), origin(RECORDING, RECORDING.recordedAt, 'runner'), WRITER);
};

const reviewed = overrideReviewRecord.write(
  { how: 'direct-push', commit: sha(1), issue: 1, reviewer: login('gail'), independent: 'yes' },
  RECORDING,
);

const now = async () => {};

/** The run that comes next finds what is missing; then all of it is there once, in one chain. */
async function whole(world: World, choices: readonly number[]) {
  await run()(world, now);
  const snapshot = await storeOf(world, now).open();
  const files = [];
  for (let number = 1; number <= snapshot.count; number += 1)
    files.push(recordFrom(await snapshot.read(number), number));
  const verified = await verifyLedger(files, []);
  const missing = world.closed.filter(({ id }) => snapshot.sequenceOf(id) === undefined);
  const found = verified.ok ? verified.types.get('override') : verified.because;
  expect({ choices, found, missing, repair: snapshot.repair }).toEqual({
    choices,
    found: world.closed.length,
    missing: [],
    repair: undefined,
  });
  return snapshot;
}

describe('whatever the order of their reads and writes', () => {
  const rows: readonly (readonly [string, readonly Actor<World>[], number])[] = [
    ['two runs that find the same', [run(), run()], 192],
    ['a run, and a pull request that closes beside it', [run(), closes(2)], 380],
    ['two pull requests that close', [closes(2), closes(3)], 760],
    ['a run, and one that closes the ledger', [run(), closesLedger], 7],
    ...[6, 21, 56, 111, 192].map(
      (orders, index) =>
        [
          `two runs, one of which is ended at step ${index + 1}`,
          [dies(index + 1, run()), run()],
          orders,
        ] as const,
    ),
  ];
  test.each(rows)('%s', async (_, actors, expected) => {
    const orders = await everyOrder(
      actors,
      begin,
      async (world, choices) => void (await whole(world, choices)),
    );
    expect(orders).toBe(expected);
  });

  test('an override waits until it was reviewed, and does not wait again', async () => {
    const reviews: Actor<World> = async (world, step) => {
      await append(storeOf(world, step), [reviewed], WRITER);
    };
    const recorded = async (): Promise<World> => {
      const world = begin();
      await run()(world, now);
      return world;
    };
    await everyOrder([closes(2), reviews], recorded, async (world, choices) => {
      const snapshot = await whole(world, choices);
      const waiting = (await carriedStateAt(snapshot))?.waiting.length;
      const done = snapshot.sequenceOf(reviewed.id) !== undefined;
      expect({ choices, waiting, done }).toEqual({ choices, waiting: 1, done: true });
    });
  });

  test('the tip is one that a run looked up to, and what it left out is found from there', async () => {
    const runs = [run([decision(7)], tipAt(7)), run([decision(8)], tipAt(8))];
    await everyOrder(runs, begin, async (world, choices) => {
      world.closed.push(decision(7), decision(8));
      const snapshot = await whole(world, choices);
      const tip = (await carriedStateAt(snapshot))?.tip?.commit;
      expect({ choices, known: [sha(7), sha(8)].includes(tip ?? sha(0)) }).toEqual({ choices, known: true });
    });
  });
});
