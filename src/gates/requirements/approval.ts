import { approvedSoMany, tooMany } from '../../approval/care.ts';
import { type Counted, count, objectors } from '../../approval/count.ts';
import type { ReviewFacts } from '../../approval/people.ts';
import type { Login } from '../../ids.ts';
import type { ApprovalRequirement, Care } from '../../policy/policy.ts';
import { code, joined, list, type Prose, person, prose } from '../../prose.ts';
import type { Asked } from '../subject.ts';
import { tierOf } from '../subject.ts';
import { together } from './combine.ts';
import { type Circle, circlesOf, type Holder } from './holders.ts';
import type { Context, Gap, Outcome, RequirementKind, Said } from './kind.ts';

/** Somebody accountable approves the content that is merged. */
export const approval: RequirementKind<'approval'> = {
  documents: () => [],
  judge: (requirement, asked, context) => judgeApproval(requirement, asked, context).outcome,
};

/** What an approval came to, and for each one that is asked for, who gave one that counts. */
export interface Given {
  readonly outcome: Outcome;
  readonly slots: readonly ReadonlySet<Login>[];
}

export function judgeApproval(requirement: ApprovalRequirement, asked: Asked, context: Context): Given {
  const wanted = requirement.count[tierOf(asked.subject)];
  if (wanted === 0) {
    const because = prose`no approval is asked for at this risk tier`;
    return { outcome: { state: 'met', because }, slots: [] };
  }
  const circles = circlesOf(requirement.by, asked, context);
  if (!context.oversight.known) {
    const because = prose`not known offline; needs ${joined(circles.map(needed))}`;
    return { outcome: { state: 'unknown', because }, slots: [] };
  }
  const { facts } = context.oversight;
  const judged = circles.map((circle) => judgeCircle(circle, wanted, requirement, asked, context, facts));
  return {
    outcome: together(judged.map(({ outcome }) => outcome)),
    slots: judged.flatMap(({ slots }) => slots),
  };
}

function needed({ holders, who }: Circle): Prose {
  const people = holders.length > MANY ? [] : holders.map((holder) => person(holder.login));
  return people.length === 0 ? who : prose`${list(people, 'or')} (${who})`;
}

function judgeCircle(
  circle: Circle,
  wanted: number,
  requirement: ApprovalRequirement,
  asked: Asked,
  context: Context,
  facts: ReviewFacts,
): Given {
  const { holders } = circle;
  const capacity = new Map(holders.map((holder) => [holder.login, holder.capacity]));
  const { care } = requirement;
  const tier = tierOf(asked.subject);
  const counted = count(facts, { paths: context.content, holders: new Set(capacity.keys()), care, tier });
  const given = counted.filter(({ counts }) => counts);
  const slots = Array.from({ length: wanted }, () => new Set(given.map((entry) => entry.login)));
  const said: Said[] = counted.flatMap((entry) => {
    const inCapacity = capacity.get(entry.login);
    return inCapacity === undefined ? [] : [saidBy(entry, inCapacity)];
  });
  const advice = care === undefined ? [] : rubberStamps(given, care, facts);
  const around = advice.length === 0 ? { said } : { said, advice };
  // While a list of people is unread, whoever asks for changes may be one of them.
  const against = objectors(counted, facts).filter((who) => capacity.has(who) || circle.unread.length > 0);
  if (given.length >= wanted && against.length === 0) {
    const by = list(given.map((entry) => person(entry.login)));
    return { slots, outcome: { state: 'met', because: prose`approved by ${by}, same content`, ...around } };
  }
  const open = holders.filter((holder) => !given.some((entry) => entry.login === holder.login));
  for (const holder of open.slice(0, MANY)) {
    if (said.some((row) => row.login === holder.login)) continue;
    said.push({ ...holder, said: 'nothing', counts: false, because: standing(holder, facts) });
  }
  const able = open.filter(({ login: who }) => isIndependent(who, facts));
  const [doubt, ...doubts] = circle.unread;
  if (able.length + given.length < wanted && !circle.open) {
    const gap = doubt ?? nobody(requirement, circle, asked, context, wanted);
    return { slots, outcome: { state: 'unmet', gaps: [gap, ...doubts], ...around } };
  }
  const gap = waitingFor(able, circle, given.length, wanted);
  return { slots, outcome: { state: 'unmet', gaps: [gap, ...circle.unread], ...around } };
}

/** People who are named one by one; more are a crowd, which is called by what it is and not woken up. */
const MANY = 5;

function waitingFor(able: readonly Holder[], { who, open }: Circle, given: number, wanted: number): Gap {
  const some = given > 0 ? `, ${given} of ${wanted} given` : '';
  if (open || able.length > MANY) {
    const crowd = open ? who : prose`${who}: one of ${able.length} people`;
    const message = prose`waiting for ${crowd} to approve this content${some}`;
    return { kind: 'waiting', message, remedy: prose`ask one of them: ${howToApprove()}` };
  }
  const names = list(
    able.map((holder) => person(holder.login)),
    'or',
  );
  const message = prose`waiting for ${names} (${who}) to approve this content${some}`;
  return { kind: 'waiting', message, remedy: prose`${names}: ${howToApprove()}` };
}

/** The one place that says how an approval is given. */
function howToApprove(): Prose {
  return prose`review the files and approve this pull request`;
}

export function saidBy({ login, said, review, counts, because }: Counted, capacity: string): Said {
  const at = review.submittedAt === undefined ? {} : { at: review.submittedAt };
  return { login, capacity, said, ...at, review: review.id, counts, because };
}

function isIndependent(who: Login, { author, committers, pushers }: ReviewFacts): boolean {
  return who !== author && !committers.has(who) && !pushers.has(who);
}

function standing({ login: who }: Holder, facts: ReviewFacts): Prose {
  if (who === facts.author) return prose`is the author of the change`;
  if (facts.committers.has(who)) return prose`committed to the change`;
  return facts.pushers.has(who) ? prose`pushed to the change` : prose`can approve`;
}

/** A warning for each approver who gives more approvals an hour than anybody can have read. */
export function rubberStamps(given: readonly Counted[], care: Care, { looked }: ReviewFacts): readonly Gap[] {
  return given.flatMap(({ login: who }): readonly Gap[] => {
    const many = tooMany(who, care, looked);
    if (many === undefined) return [];
    const message = prose`${person(who)} ${approvedSoMany(many)}, the policy calls more than ${care.maxPerHour ?? 0} rubber-stamping`;
    const remedy = prose`ask ${person(who)} what was looked at, or have somebody else review too`;
    return [{ kind: 'gap', message, remedy }];
  });
}

/** Not enough people can ever give it: that is a gap in the organisation's files, not a wait. */
function nobody(
  requirement: ApprovalRequirement,
  { who }: Circle,
  { subject }: Asked,
  { roles, policy }: Context,
  wanted: number,
): Gap {
  const { by } = requirement;
  const byOwner = by.some(({ kind }) => kind === 'owner');
  const { system } = subject;
  if (byOwner && system?.base !== undefined && system.owner !== undefined) {
    const path = `${system.folder}/system.yml`;
    const message = prose`nobody is left who can approve: ${who} wrote or committed the change`;
    const remedy = prose`name another person under ${code('deputies')} in ${code(path)} on the target branch, or let somebody else make the change`;
    return { kind: 'gap', path, line: 1, message, remedy };
  }
  const few = prose`too few people can approve: ${who} needs ${wanted} besides the author`;
  const role =
    by.find((approver) => approver.kind === 'role')?.role ?? (byOwner ? policy.governanceRole : undefined);
  if (role === undefined) {
    const remedy = prose`let somebody else make the change, or name more people who may approve in ${code(policy.path)}`;
    return { kind: 'gap', message: few, remedy };
  }
  const [problem] = roles.problems;
  const message =
    problem === undefined
      ? few
      : prose`nobody can approve: ${code(roles.path)} on the target branch: ${problem.message}`;
  const remedy = prose`list the people of role ${code(role)} in ${code(roles.path)} and merge that first (an administrator can bootstrap it: ${code('aims-gate template roles')})`;
  const line = problem?.position.line ?? 1;
  return { kind: 'gap', path: roles.path, line, message, remedy };
}
