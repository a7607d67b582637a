import type { Account } from '../approval/accounts.ts';
import type { Approval } from '../approval/approval.ts';
import { findOverruled } from '../approval/count.ts';
import { objectorsHeard } from '../approval/objectors-heard.ts';
import type { ReviewFacts } from '../approval/people.ts';
import type { FiledApproval } from '../approval/signed/facts.ts';
import type { RegisterEntry } from '../change/register.ts';
import type { System } from '../change/systems.ts';
import type { Login } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isConfidential } from '../policy/confidential.ts';
import type { Policy } from '../policy/policy.ts';
import type {
  ExceptionInForce,
  OversightSummary,
  RegisteredStage,
  ReliedDocument,
  SignedApproval,
  SystemStages,
  SystemSummary,
} from './evaluation.ts';
import type { Facts } from './facts.ts';
import type { GateOutcome } from './gate-outcome.ts';
import type { Plan } from './plan.ts';
import { documentsOf, requirementsOf } from './requirement-kinds.ts';

export function approvalsOf(rulings: readonly GateOutcome[]): readonly Approval[] {
  return rulings.flatMap(({ asked, outcomes }) =>
    outcomes.flatMap((outcome) => {
      if (outcome.state === 'unknown' || outcome.said === undefined) return [];
      const { system } = asked.subject;
      const of = { gate: asked.gate.id, ...omitUndefined({ system: system?.id }) };
      return outcome.said.map((row): Approval => ({ ...row, ...of }));
    }),
  );
}

export function exceptionsOf(
  rulings: readonly GateOutcome[],
  policy: Pick<Policy, 'confidential'>,
): readonly ExceptionInForce[] {
  const found = rulings.flatMap(({ asked, deviation: spoken }): readonly ExceptionInForce[] => {
    if (spoken?.state !== 'in-force' || asked.gate.level === 'off') return [];
    const { exception, daysLeft } = spoken;
    const { id, path, sha, reason, requestedBy, approvedBy, expires } = exception;
    const { system } = asked.subject;
    const confidential = isConfidential(policy, path) ? true : undefined;
    const of = { gate: asked.gate.id, ...omitUndefined({ system: system?.id, confidential }) };
    return [{ id, path, sha, ...of, reason, requestedBy, approvedBy, expires, daysLeft }];
  });
  return found.toSorted((a, b) => a.daysLeft - b.daysLeft);
}

/** The signed decisions behind the rows, each once: evidence keeps the files whole. */
export function signedDecisions(
  approvals: readonly Approval[],
  filed: readonly FiledApproval[],
): readonly SignedApproval[] {
  const hold = new Set(approvals.flatMap(({ signed }) => (signed?.holds ? [signed.path] : [])));
  return filed.flatMap(({ path, sha, system, envelope, statement, proof }): readonly SignedApproval[] => {
    if (proof.state === 'refused' || !hold.has(path)) return [];
    const { approver, decision, conditions, decidedAt } = statement.predicate;
    const signed = { method: proof.method, signedBy: proof.by, signedAt: decidedAt };
    return [{ system, approver: approver.login, decision, conditions, ...signed, path, sha, envelope }];
  });
}

export function documentsRelied(plan: Plan, facts: Facts): readonly ReliedDocument[] {
  return plan.asked.flatMap(({ gate, require, subject }) =>
    requirementsOf({ when: gate.when, require }).flatMap((requirement) =>
      documentsOf(requirement, subject, facts.trees).map((path): ReliedDocument => {
        const sha = facts.trees.head.entries.get(path)?.sha;
        const system = subject.system === undefined ? {} : { system: subject.system.id };
        return { path, ...omitUndefined({ sha }), gate: gate.id, ...system };
      }),
    ),
  );
}

export function summarizeChanges(
  facts: ReviewFacts,
  documents: readonly ReliedDocument[],
  named: ReadonlySet<Login>,
): OversightSummary {
  const paths = [...new Set(documents.map(({ path }) => path))].sort();
  return {
    ...omitUndefined({ author: facts.author }),
    committers: [...facts.committers].sort(),
    requested: [...facts.requested].sort(),
    pushers: [...facts.pushers].sort(),
    accounts: distinctAccounts(facts.accounts),
    agents: { wrote: facts.agents.agents, principals: [...facts.agents.principals].sort() },
    objectors: objectorsHeard(facts, named),
    overruled: findOverruled(facts),
    reviewed: [...facts.reviewed].map(([commit, entries]) => {
      if (entries === undefined) return { commit, documents: undefined };
      const standing = paths.map((path) => {
        const sha = entries.get(path)?.sha;
        return { path, ...omitUndefined({ sha }) };
      });
      return { commit, documents: standing };
    }),
    ...omitUndefined({
      available: facts.directory.available.size === 0 ? undefined : facts.directory.available,
    }),
  };
}

function stageOf(entry: RegisterEntry | undefined): RegisteredStage {
  return entry === undefined ? 'absent' : (entry.stage ?? 'unstated');
}

/** How a system stands in the register, and what a change makes of that. */
export function stagesOf({ id, base, head }: System): SystemStages {
  const [before, after] = [base?.risk, head?.risk];
  const tier =
    before === undefined || after === undefined || before === after ? undefined : { before, after };
  const deprecated = base?.deprecated === undefined && base !== undefined ? head?.deprecated : undefined;
  return { system: id, before: stageOf(base), after: stageOf(head), ...omitUndefined({ tier, deprecated }) };
}

export function summary(system: System): SystemSummary {
  const stage = system.base?.stage ?? system.head?.stage;
  return {
    id: system.id,
    name: system.name,
    ...omitUndefined({ owner: system.owner, risk: system.risk, stage }),
    registered: system.base === undefined ? 'head' : 'base',
  };
}

function distinctAccounts(accounts: readonly Account[]): readonly Account[] {
  const unique = new Map(accounts.map((one) => [`${one.login} ${one.id}`, one]));
  return [...unique.values()].sort((a, b) =>
    a.login === b.login ? a.id - b.id : a.login < b.login ? -1 : 1,
  );
}
