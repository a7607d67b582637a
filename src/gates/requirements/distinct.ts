import type { Login } from '../../ids.ts';
import type { Distinct as DistinctFile } from '../../policy/generated/policy-file.ts';
import type { ApprovalRequirement } from '../../policy/policy.ts';
import { joinClauses, list, type Prose, person, prose } from '../../prose.ts';
import { describeApproval, namesSeveral, parseApproval } from './support/approval-policy.ts';
import { describe } from './support/eligible-approvers.ts';
import { defineFindings } from './support/findings.ts';
import { judgeApproval } from './support/judge-approval.ts';
import { defineRequirement } from './support/kind.ts';
import { requireAll } from './support/together.ts';

/** Several approvals, nobody counting for two of them. */
interface DistinctRequirement {
  readonly kind: 'distinct';
  readonly of: readonly ApprovalRequirement[];
}

const { make, catalogue } = defineFindings('distinct', {
  waiting: {
    about: 'Every approval is given, but one person gave two of them.',
    kind: 'waiting',
    words: ({ people, approvals }: { readonly people: Prose; readonly approvals: Prose }) => ({
      message: prose`${people} cannot give all of these approvals, because each must come from a different person: ${approvals}`,
      remedy: prose`have one more person approve`,
    }),
  },
});

/** Several approvals, each by other people: who holds two roles speaks for one of them. */
export const distinct = defineRequirement<DistinctRequirement, DistinctFile>({
  kind: 'distinct',
  schema: {
    description: 'All of these approvals, each given by other people: nobody counts for two of them.',
    type: 'array',
    minItems: 2,
    maxItems: 5,
    items: { $ref: '#/$defs/approval' },
  },
  needsChange: 'to-judge',
  fulfilledBy: () => 'people',
  parse: (file) => ({ kind: 'distinct', of: file.map(parseApproval) }),
  documents: () => [],
  describe: ({ of }) => prose`${joinClauses(of.map(inBrackets))}, by different people`,
  hasSeveral: () => true,
  weaker: (before, after, kinds) => before.of.flatMap((one) => kinds.lost(one, after.of)),
  approvals: ({ of }) => of,

  findings: catalogue,

  judge({ of }, asked, context) {
    const given = of.map((one) => judgeApproval(one, asked, context));
    const outcome = requireAll(given.map((one) => one.outcome));
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
    const waiting = make.waiting({ people, approvals: joinClauses(of.map(({ by }) => describe(by))) });
    const { said = [], advice = [] } = outcome;
    return { state: 'unmet', gaps: [waiting], said, advice };
  },
});

function inBrackets(approval: ApprovalRequirement): Prose {
  const told = describeApproval(approval);
  return namesSeveral(approval) ? prose`(${told})` : told;
}

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
