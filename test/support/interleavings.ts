/** Actors that do their steps in every order there is, so that no order is left to luck. */

/** A run or a person: does one step of its own whenever it is let. */
export type Actor<World> = (world: World, step: () => Promise<void>) => Promise<void>;

/**
 * Lets the actors do their steps in the order that `choices` names, and the rest in any order.
 *
 * @returns how many could have been chosen at each step
 */
export async function play<World>(
  actors: readonly Actor<World>[],
  world: World,
  choices: readonly number[],
): Promise<readonly number[]> {
  const waiting = new Map<number, () => void>();
  const failed: unknown[] = [];
  let ended = 0;
  actors.forEach((actor, index) => {
    const step = () => new Promise<void>((go) => void waiting.set(index, go));
    actor(world, step)
      .catch((error: unknown) => void failed.push(error))
      .finally(() => {
        ended += 1;
      });
  });
  const open: number[] = [];
  while (ended < actors.length) {
    // Everybody runs on until all wait for their turn.
    for (let turn = 0; turn < 5000 && waiting.size + ended < actors.length; turn += 1)
      await Promise.resolve();
    if (ended === actors.length) break;
    const able = [...waiting.keys()].sort();
    const chosen = able[(choices[open.length] ?? 0) % able.length];
    if (chosen === undefined) throw new TypeError('an actor waits for something else than its turn');
    open.push(able.length);
    const go = waiting.get(chosen);
    waiting.delete(chosen);
    go?.();
  }
  if (failed.length > 0) throw failed[0];
  return open;
}

/** Plays every order in which the steps can follow each other, each in a world of its own; how many there were. */
export async function everyOrder<World>(
  actors: readonly Actor<World>[],
  begin: () => World | Promise<World>,
  check: (world: World, choices: readonly number[]) => void | Promise<void>,
): Promise<number> {
  let orders = 0;
  const queue: (readonly number[])[] = [[]];
  for (let choices = queue.pop(); choices !== undefined; choices = queue.pop()) {
    const world = await begin();
    const open = await play(actors, world, choices);
    orders += 1;
    await check(world, choices);
    for (let at = choices.length; at < open.length; at += 1)
      for (let other = 1; other < (open[at] ?? 0); other += 1)
        queue.push([...choices, ...Array<number>(at - choices.length).fill(0), other]);
  }
  return orders;
}
