import { type Counted, count, objectors } from '../../approval/count.ts';
import type { Login } from '../../ids.ts';
import { login } from '../../ids.ts';
import type { ApprovalRequirement, Approver, Way } from '../../policy/policy.ts';
import { code, list, type Prose, person, prose } from '../../prose.ts';
import type { Asked } from '../subject.ts';
import { type Context, type RequirementKind, type Said, spokesmen } from './kind.ts';
import {
  givenBy,
  howToApprove,
  rejections,
  signedFor,
  signedOffline,
  signedRows,
  waysFor,
} from './signed.ts';

interface Holder {
  readonly login: Login;
  readonly capacity: string;
}

/** Somebody accountable approves the content that is merged. */
export const approval: RequirementKind<'approval'> = {
  documents: () => [],

  judge(requirement, asked, context) {
    const holders = holdersOf(requirement, asked, context);
    const candidates = holders.map((holder) => person(holder.login));
    const capacity = new Map(holders.map((holder) => [holder.login, holder.capacity]));
    const able = new Set(capacity.keys());
    const people = context.oversight.known ? context.oversight.facts : { committers: new Set<Login>() };
    const ways = waysFor(requirement, asked);
    const signed = signedFor(asked, context, able, ways, people);
    const [rejected, ...more] = rejections(signed);
    if (rejected !== undefined)
      return { state: 'unmet', gaps: [rejected, ...more], said: signedRows(signed, capacity) };
    if (!context.oversight.known) {
      return {
        state: 'unknown',
        because: prose`not known offline; needs ${needed(requirement, candidates)}${signedOffline(signed)}`,
      };
    }
    const { facts } = context.oversight;
    if (holders.length < requirement.count) return nobody(requirement, asked, context);
    const counted = count(facts, context.content, able).map((entry) => strongEnough(entry, ways));
    const given = givenBy([...counted, ...signed]);
    const said: Said[] = counted.flatMap((entry) => {
      const inCapacity = capacity.get(entry.login);
      if (inCapacity === undefined) return [];
      const at = entry.review.submittedAt;
      const row = { login: entry.login, capacity: inCapacity, said: entry.said, review: entry.review.id };
      return [{ ...row, ...(at === undefined ? {} : { at }), counts: entry.counts, because: entry.because }];
    });
    said.push(...signedRows(signed, capacity));
    const open = holders.filter((holder) => !given.includes(holder.login));
    if (given.length >= requirement.count && objectors(counted, facts).every((who) => !capacity.has(who))) {
      const by = list(given.map(person));
      return { state: 'met', because: prose`approved by ${by}, same content`, said };
    }
    for (const holder of open) {
      if (said.some((row) => row.login === holder.login)) continue;
      const because = holder.login === facts.author ? prose`is the author of the change` : prose`can approve`;
      said.push({ ...holder, said: 'nothing', counts: false, because });
    }
    const left = open.filter(
      (holder) => holder.login !== facts.author && !facts.committers.has(holder.login),
    );
    if (left.length + given.length < requirement.count) return nobody(requirement, asked, context, said);
    const names = list(
      left.map((holder) => person(holder.login)),
      'or',
    );
    const verb = ways.includes('review') ? 'approve' : 'sign';
    const message = prose`waiting for ${names} (${describe(requirement.by)}) to ${verb} this content`;
    const remedy = howToApprove(names, ways, asked);
    return { state: 'unmet', gaps: [{ kind: 'waiting', message, remedy }], said };
  },
};

/** A review counts only where the policy does not ask for a signature. */
function strongEnough(entry: Counted, ways: readonly Way[]): Counted {
  if (!entry.counts || ways.includes('review')) return entry;
  return {
    ...entry,
    counts: false,
    because: prose`a review is not enough at this risk tier: it must be signed`,
  };
}

function holdersOf(
  requirement: ApprovalRequirement,
  { subject }: Asked,
  context: Context,
): readonly Holder[] {
  const holders = requirement.by.flatMap((approver): readonly Holder[] => {
    if (approver.kind === 'person')
      return [{ login: login(approver.login), capacity: 'named in the policy' }];
    if (approver.kind === 'role') {
      const people = context.roles.people.get(approver.role) ?? [];
      return people.map((one) => ({ login: one, capacity: `role ${approver.role}` }));
    }
    const owner = subject.system?.owner;
    const stand = owner === undefined ? `role ${context.policy.governanceRole}` : 'deputy of the owner';
    return spokesmen(subject, context).map((one) => {
      return { login: one, capacity: one === owner ? 'system owner' : stand };
    });
  });
  return holders.filter(
    (holder, index) => holders.findIndex((other) => other.login === holder.login) === index,
  );
}

/** Not enough people can ever give it: that is a gap in the organisation's files, not a wait. */
function nobody(
  requirement: ApprovalRequirement,
  { subject }: Asked,
  context: Context,
  said: readonly Said[] = [],
): ReturnType<RequirementKind<'approval'>['judge']> {
  const { roles, policy } = context;
  const byOwner = requirement.by.some(({ kind }) => kind === 'owner');
  const owned = subject.system?.base !== undefined && subject.system.owner !== undefined;
  if (byOwner && owned && subject.system !== undefined) {
    const path = `${subject.system.folder}/system.yml`;
    const message = prose`nobody is left who can approve: ${describe(requirement.by)} wrote or committed the change`;
    const remedy = prose`name another person under ${code('deputies')} in ${code(path)} on the target branch, or let somebody else make the change`;
    return { state: 'unmet', gaps: [{ kind: 'gap', path, line: 1, message, remedy }], said };
  }
  const role = requirement.by.find((approver) => approver.kind === 'role')?.role ?? policy.governanceRole;
  const [problem] = roles.problems;
  const message =
    problem === undefined
      ? prose`too few people can approve: ${describe(requirement.by)} needs ${requirement.count} besides the author`
      : prose`nobody can approve: ${code(roles.path)} on the target branch: ${problem.message}`;
  const remedy = prose`list the people of role ${code(role)} in ${code(roles.path)} and merge that first (an administrator can bootstrap it: ${code('aims-gate template roles')})`;
  const line = problem?.position.line ?? 1;
  return { state: 'unmet', gaps: [{ kind: 'gap', path: roles.path, line, message, remedy }], said };
}

function needed(requirement: ApprovalRequirement, candidates: Parameters<typeof list>[0]): Prose {
  if (candidates.length === 0) return describe(requirement.by);
  return prose`${list(candidates, 'or')} (${describe(requirement.by)})`;
}

function describe(by: readonly Approver[]): Prose {
  const names = by.map((approver) => {
    if (approver.kind === 'owner') return { kind: 'words', text: 'the system owner' } as const;
    if (approver.kind === 'role') return { kind: 'words', text: `role ${approver.role}` } as const;
    return person(approver.login);
  });
  return list(names, 'or');
}
