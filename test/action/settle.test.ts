import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settle } from '../../src/action/settle.ts';
import { type Actor, everyOrder, play } from '../support/interleavings.ts';

/** What GitHub keeps: the facts, and the newest status with who made it. */
interface GitHub {
  facts: number;
  status?: { readonly verdict: number; readonly by: 'gate' | 'stranger' };
}

/** An event's run, as the action does it: look, write unless it stands already, look again. */
const run: Actor<GitHub> = async (github, step) => {
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
  (facts: number): Actor<GitHub> =>
  async (github, step) => {
    await step();
    github.facts = facts;
    await run(github, step);
  };

/** Another app writes a status of the gate's name. */
const stranger: Actor<GitHub> = async (github, step) => {
  await step();
  github.status = { verdict: 99, by: 'stranger' };
};

const nothingYet = (): GitHub => ({ facts: 0 });

describe('whatever the order of their steps, the last verdict is about the last facts', () => {
  const rows: readonly [string, readonly Actor<GitHub>[], number][] = [
    ['one run, and one that an event starts', [run, event(1)], 20],
    ['two events', [event(1), event(2)], 100],
    ['an event that is taken back', [event(1), event(0)], 100],
  ];
  test.each(rows)('%s', async (_, actors, least) => {
    const orders = await everyOrder(actors, nothingYet, (github, choices) => {
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
