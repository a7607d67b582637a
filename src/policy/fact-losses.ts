import { isDeepStrictEqual } from 'node:util';
import { compact } from '../compact.ts';
import { code, list, type Prose, person, prose, words } from '../prose.ts';
import type { Calendar } from './calendar.ts';
import type { Policy } from './policy.ts';
import type { PolicyFact, SenseOf } from './policy-facts.ts';

/** Whether something that is so more often than before makes a gate ask less, as far as anyone can say. */
function asksLess(fact: PolicyFact, senses: readonly SenseOf[]): boolean {
  return senses.some((one) => one.fact === fact && one.sense !== 'more');
}

/** Times of a calendar that are gone, and times that are new where a gate waits for them: which of both asks less, its uses say. */
export function otherTimes(
  before: Policy['calendars'],
  after: Policy['calendars'],
  senses: readonly SenseOf[],
): readonly Prose[] {
  return Object.entries(before).flatMap(([name, { zone, windows }]) => {
    const now = after[name];
    const within = (some: Calendar['windows'], others: Calendar['windows'] = []) =>
      now?.zone === zone && some.every((one) => others.some((other) => isDeepStrictEqual(one, other)));
    const uses = senses.filter(({ fact }) => fact === `calendars.${name}` || fact === 'calendars.*');
    const shorter =
      !within(windows, now?.windows) && (uses.length === 0 || uses.some(({ sense }) => sense !== 'less'));
    const longer =
      now !== undefined && !within(now.windows, windows) && uses.some(({ sense }) => sense !== 'more');
    return [
      ...(shorter ? [prose`calendar ${words(name)} lasts less long`] : []),
      ...(longer ? [prose`calendar ${words(name)} lasts longer, and a gate asks less in that time`] : []),
    ];
  });
}

/** Accounts of agents that are gone, and new ones where a gate asks less of what an agent wrote. */
export function otherAgents(
  before: Policy['agents'],
  after: Policy['agents'],
  senses: readonly SenseOf[],
): readonly Prose[] {
  const lost = before.accounts.filter((login) => !after.accounts.includes(login));
  const gained = after.accounts.filter((login) => !before.accounts.includes(login));
  return compact([
    lost.length > 0 && prose`accounts of coding agents: without ${list(lost.map(person))}`,
    gained.length > 0 &&
      asksLess('agent', senses) &&
      prose`accounts of coding agents, of which a gate asks less: now ${list(gained.map(person))}`,
    after.humans < before.humans &&
      prose`people who review what an agent wrote: ${before.humans} → ${after.humans}`,
  ]);
}

/** Files that are of a class now, where a gate asks less when a change is of it. */
export function moreOfClass(
  name: string,
  before: readonly string[],
  after: readonly string[],
  senses: readonly SenseOf[],
): readonly Prose[] {
  const gained = after.filter((glob) => !glob.startsWith('!') && !before.includes(glob));
  return gained.length > 0 && asksLess(`changes.${name}`, senses)
    ? [prose`${name} files, of which a gate asks less: now ${list(gained.map(code))}`]
    : [];
}
