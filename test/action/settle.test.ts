import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settle } from '../../src/action/settle.ts';

/** What GitHub keeps: the facts, and the newest status with who made it. */
interface GitHub {
  facts: number;
  status?: { readonly verdict: number; readonly by: 'gate' | 'stranger' };
}

/** A run or a person: does one step of its own whenever it is let. */
type Actor = (github: GitHub, step: () => Promise<void>) => Promise<void>;

/** An event's run, as the action does it: look, write unless it stands already, look again. */
const run: Actor = async (github, step) => {
  await settle<{ readonly facts: number; readonly standing: GitHub['status'] }>({
    judge: async () => {
      await step();
      return { facts: github.facts, standing: github.status };
    },
    publish: async ({ facts, standing }) => {
      if (standing?.by === 'gate' && standing.verdict === facts) return false;
      await step();
      github.status = { verdict: facts, by: 'gate' };
      return true;
    },
    changed: async ({ facts }) => {
      await step();
      return github.facts !== facts;
    },
    giveUp: async () => undefined,
  });
};

/** Somebody changes the facts; GitHub starts a run for it. */
const event =
  (facts: number): Actor =>
  async (github, step) => {
    await step();
    github.facts = facts;
    await run(github, step);
  };

/** Another app writes a status of the gate's name. */
const stranger: Actor = async (github, step) => {
  await step();
  github.status = { verdict: 99, by: 'stranger' };
};

/**
 * Lets the actors do their steps in the order that `choices` names, and the rest in any order.
 *
 * @returns how many could have been chosen at each step
 */
async function play(
  actors: readonly Actor[],
  github: GitHub,
  choices: readonly number[],
): Promise<readonly number[]> {
  const waiting = new Map<number, () => void>();
  let ended = 0;
  actors.forEach((actor, index) => {
    const step = () => new Promise<void>((go) => void waiting.set(index, go));
    actor(github, step).finally(() => {
      ended += 1;
    });
  });
  const open: number[] = [];
  while (ended < actors.length) {
    // Everybody runs on until all wait for their turn.
    for (let turn = 0; turn < 20 && waiting.size + ended < actors.length; turn += 1) await Promise.resolve();
    const able = [...waiting.keys()].sort();
    const chosen = able[(choices[open.length] ?? 0) % able.length];
    if (chosen === undefined) continue;
    open.push(able.length);
    const go = waiting.get(chosen);
    waiting.delete(chosen);
    go?.();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  }
  return open;
}

/** Every order in which the steps can follow each other. */
async function everyOrder(
  actors: readonly Actor[],
  check: (github: GitHub, choices: readonly number[]) => void,
): Promise<number> {
  let orders = 0;
  const queue: (readonly number[])[] = [[]];
  for (let choices = queue.pop(); choices !== undefined; choices = queue.pop()) {
    const github: GitHub = { facts: 0 };
    const open = await play(actors, github, choices);
    orders += 1;
    check(github, choices);
    for (let at = choices.length; at < open.length; at += 1)
      for (let other = 1; other < (open[at] ?? 0); other += 1)
        queue.push([...choices, ...Array<number>(at - choices.length).fill(0), other]);
  }
  return orders;
}

describe('whatever the order of their steps, the last verdict is about the last facts', () => {
  const rows: readonly [string, readonly Actor[], number][] = [
    ['one run, and one that an event starts', [run, event(1)], 20],
    ['two events', [event(1), event(2)], 100],
    ['an event that is taken back', [event(1), event(0)], 100],
  ];
  test.each(rows)('%s', async (_, actors, least) => {
    const orders = await everyOrder(actors, (github, choices) => {
      expect({ choices, status: github.status?.verdict }).toEqual({ choices, status: github.facts });
    });
    expect(orders).toBeGreaterThan(least);
  });
});

test('three runs and two events, in any of many orders', async () => {
  const step = fc.nat({ max: 2 });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (choices) => {
      const github: GitHub = { facts: 0 };
      await play([run, event(1), event(2)], github, choices);
      expect(github.status?.verdict).toBe(github.facts);
    }),
    { numRuns: 500 },
  );
});

test('a status that another app writes is covered by the next run, whatever it says', async () => {
  const github: GitHub = { facts: 1 };
  await play([stranger], github, []);
  await play([run], github, []);
  expect(github.status).toEqual({ verdict: 1, by: 'gate' });
});

test('a run that is stopped between writing and looking is covered by the next run', async () => {
  const github: GitHub = { facts: 2, status: { verdict: 1, by: 'gate' } };
  await play([run], github, []);
  expect(github.status?.verdict).toBe(2);
});
