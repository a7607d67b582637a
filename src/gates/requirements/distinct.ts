import type { Login } from '../../ids.ts';
import { joined, list, person, prose } from '../../prose.ts';
import { judgeApproval } from './approval.ts';
import { together } from './support/combine.ts';
import { describe } from './support/holders.ts';
import type { RequirementKind } from './support/kind.ts';

/** Several approvals, each by other people: who holds two roles speaks for one of them. */
export const distinct: RequirementKind<'distinct'> = {
  documents: () => [],

  judge({ of }, asked, context) {
    const given = of.map((one) => judgeApproval(one, asked, context));
    const outcome = together(given.map((one) => one.outcome));
    if (outcome.state !== 'met') return outcome;
    const slots = given.flatMap((one) => one.slots);
    if (canFill(slots)) {
      const people = new Set(slots.flatMap((slot) => [...slot]));
      return {
        ...outcome,
        because: prose`approved by ${list([...people].sort().map(person))}, same content`,
      };
    }
    const people = list([...new Set(slots.flatMap((slot) => [...slot]))].sort().map(person));
    const asks = of.map(({ by }) => describe(by));
    const message = prose`${people} cannot speak for all of these at once: ${joined(asks)}`;
    const remedy = prose`one more person must approve: each of the approvals needs its own`;
    const { said = [], advice = [] } = outcome;
    return { state: 'unmet', gaps: [{ kind: 'waiting', message, remedy }], said, advice };
  },
};

/** Whether every slot can have a person of its own: augmenting paths, one slot after the other. */
function canFill(slots: readonly ReadonlySet<Login>[]): boolean {
  const holds = new Map<Login, number>();
  const place = (slot: number, tried: Set<Login>): boolean => {
    for (const who of slots[slot] ?? []) {
      if (tried.has(who)) continue;
      tried.add(who);
      const other = holds.get(who);
      if (other === undefined || place(other, tried)) {
        holds.set(who, slot);
        return true;
      }
    }
    return false;
  };
  return slots.every((_, slot) => place(slot, new Set()));
}
