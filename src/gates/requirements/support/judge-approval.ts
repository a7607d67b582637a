import {
  type CountedReview,
  countReviews,
  GHOST,
  involvement,
  type ObjectionRights,
  objectors,
} from '../../../approval/count.ts';
import type { ReviewFacts } from '../../../approval/people.ts';
import { approvedSoMany, reviewProblems, tooMany } from '../../../approval/review-quality.ts';
import type { Login } from '../../../ids.ts';
import type { ApprovalChannel, ApprovalRequirement, ReviewStandard } from '../../../policy/policy.ts';
import { list, type Prose, person, prose } from '../../../prose.ts';
import type { GateApplication } from '../../subject.ts';
import { tierOf } from '../../subject.ts';
import { make } from './approval-findings.ts';
import { type ApproverGroup, approverGroups, type EligibleApprover } from './eligible-approvers.ts';
import type { Gap } from './gap.ts';
import type { ApprovalRow, Context, Outcome } from './kind.ts';
import {
  countingLogins,
  howToApprove,
  rejections,
  signedDecisionsFor,
  signedOffline,
  signedRows,
  waysFor,
} from './signed.ts';
import { requireAll } from './together.ts';

/** What an approval came to, and for each one that is asked for, who gave one that counts. */
export interface ApprovalJudgement {
  readonly outcome: Outcome;
  readonly slots: readonly ReadonlySet<Login>[];
}

export function judgeApproval(
  requirement: ApprovalRequirement,
  asked: GateApplication,
  context: Context,
): ApprovalJudgement {
  const wanted = requirement.count[tierOf(asked.subject)];
  if (wanted === 0) {
    const because = prose`no approval is asked for at this risk tier`;
    return { outcome: { state: 'met', because }, slots: [] };
  }
  const groups = approverGroups(requirement.by, asked, context);
  if (!context.oversight.known) {
    const outcomes = groups.map((group) => offline(group, requirement, asked, context));
    return { outcome: requireAll(outcomes), slots: [] };
  }
  const { facts } = context.oversight;
  const judged = groups.map((group) => judgeGroup({ group, wanted, requirement }, facts, asked, context));
  return {
    outcome: requireAll(judged.map(({ outcome }) => outcome)),
    slots: judged.flatMap(({ slots }) => slots),
  };
}

/** Nobody knows what was reviewed; what was signed stands in the files, and who signed against it is known too. */
function offline(
  group: ApproverGroup,
  requirement: ApprovalRequirement,
  asked: GateApplication,
  context: Context,
): Outcome {
  const capacity = new Map(group.eligible.map((one) => [one.login, one.capacity]));
  const people = { committers: new Set<Login>() };
  const signed = signedDecisionsFor(
    asked,
    context,
    { eligible: new Set(capacity.keys()), ways: waysFor(requirement, asked) },
    people,
  );
  const [rejected, ...more] = rejections(signed);
  if (rejected !== undefined)
    return { state: 'unmet', gaps: [rejected, ...more], said: signedRows(signed, capacity) };
  const because = prose`not known offline; needs ${needed(group)}${signedOffline(signed)}`;
  return { state: 'unknown', because };
}

function needed({ eligible, who }: ApproverGroup): Prose {
  const people = eligible.length > MANY ? [] : eligible.map((one) => person(one.login));
  return people.length === 0 ? who : prose`${list(people, 'or')} (${who})`;
}

/** One group of people, and how many approvals it must give. */
interface GroupAsked {
  readonly group: ApproverGroup;
  readonly wanted: number;
  readonly requirement: ApprovalRequirement;
}

function judgeGroup(
  asks: GroupAsked,
  facts: ReviewFacts,
  asked: GateApplication,
  context: Context,
): ApprovalJudgement {
  const { group, wanted, requirement } = asks;
  const { eligible } = group;
  const capacity = new Map(eligible.map((one) => [one.login, one.capacity]));
  const { standard } = requirement;
  const tier = tierOf(asked.subject);
  const may = new Set(capacity.keys());
  const ways = waysFor(requirement, asked);
  const signed = signedDecisionsFor(asked, context, { eligible: may, ways }, facts);
  const counted = countReviews(facts, { paths: context.content, eligible: may, standard, tier }).map(
    (entry) => strongEnough(entry, ways),
  );
  const given = countingLogins([...counted, ...signed]);
  const slots = Array.from({ length: wanted }, () => new Set(given));
  const said: ApprovalRow[] = counted.flatMap((entry) => {
    const inCapacity = capacity.get(entry.login);
    return inCapacity === undefined ? [] : [approvalRow(entry, inCapacity)];
  });
  said.push(...signedRows(signed, capacity));
  const advice = standard === undefined ? [] : rubberStamps(given, standard, facts);
  const around = advice.length === 0 ? { said } : { said, advice };
  const [rejected, ...more] = rejections(signed);
  if (rejected !== undefined)
    return { slots, outcome: { state: 'unmet', gaps: [rejected, ...more], ...around } };
  // While a list of people is unread, anybody who asks for changes may be one of them.
  const against = objectors(counted, facts, objectionRights(context)).filter(
    (who) => capacity.has(who) || who === GHOST || group.unread.length > 0,
  );
  if (given.length >= wanted && against.length === 0) {
    const by = list(given.map(person));
    return { slots, outcome: { state: 'met', because: prose`approved by ${by}, same content`, ...around } };
  }
  const open = eligible.filter((one) => !given.includes(one.login));
  for (const one of open.slice(0, MANY)) {
    if (said.some((row) => row.login === one.login)) continue;
    said.push({ ...one, said: 'nothing', counts: false, because: standing(one, facts) });
  }
  const able = open.filter(({ login: who }) => isIndependent(who, facts));
  const [doubt, ...doubts] = group.unread;
  if (able.length + given.length < wanted && !group.open) {
    const gap = doubt ?? nobody(asks, asked, context);
    return { slots, outcome: { state: 'unmet', gaps: [gap, ...doubts], ...around } };
  }
  const stale = counted.some((entry) => entry.stale && capacity.has(entry.login));
  const poor = counted.flatMap(({ login: who, review, counts, stale: old }) => {
    if (counts || old || standard === undefined || !open.some((one) => one.login === who)) return [];
    const problem = isIndependent(who, facts) ? reviewProblems(review, standard, tier, facts) : undefined;
    if (problem === undefined || review.state !== 'approved') return [];
    return [prose`the approval of ${person(who)} ${problem}`];
  });
  const gap = waitingFor({ able, group, given: given.length, wanted, ways, stale, poor }, asked);
  return { slots, outcome: { state: 'unmet', gaps: [gap, ...group.unread], ...around } };
}

/** People who are named one by one; more are a crowd, which is called by what it is and not woken up. */
const MANY = 5;

/** What is still missing of a group's approvals. */
interface Missing {
  readonly able: readonly EligibleApprover[];
  readonly group: ApproverGroup;
  readonly given: number;
  readonly wanted: number;
  readonly ways: readonly ApprovalChannel[];
  /** Somebody of the group approved what the content was before. */
  readonly stale: boolean;
  /** Why an approval of somebody who may give it is not enough. */
  readonly poor: readonly Prose[];
}

function waitingFor({ able, group, given, wanted, ways, stale, poor }: Missing, asked: GateApplication): Gap {
  const { who, open } = group;
  const verb = ways.includes('review') ? 'approve' : 'sign';
  const few = !open && able.length <= MANY;
  const names = list(
    able.map((one) => person(one.login)),
    'or',
  );
  const crowd = open ? who : prose`${who}: one of ${able.length} people`;
  return make[stale ? 'stale-content' : 'waiting']({
    who: few ? prose`${names} (${who})` : crowd,
    verb,
    given,
    wanted,
    poor,
    how: howToApprove(few ? names : prose`one of them`, ways, asked),
  });
}

/** A review counts only where the policy does not ask for a signature. */
function strongEnough(entry: CountedReview, ways: readonly ApprovalChannel[]): CountedReview {
  if (!entry.counts || ways.includes('review')) return entry;
  return {
    ...entry,
    counts: false,
    because: prose`a review is not enough at this risk tier: it must be signed`,
  };
}

export function approvalRow(
  { login, said, review, counts, because }: CountedReview,
  capacity: string,
): ApprovalRow {
  const at = review.submittedAt === undefined ? {} : { at: review.submittedAt };
  return { login, capacity, said, ...at, review: review.id, counts, because };
}

function isIndependent(who: Login, facts: ReviewFacts): boolean {
  return involvement(who, facts) === undefined;
}

/** Whose objections count, and who may dismiss one of another person: the governance role. */
export function objectionRights({
  roles,
  policy,
  systems,
}: Pick<Context, 'roles' | 'policy' | 'systems'>): ObjectionRights {
  const answerable = systems.flatMap(({ owner, deputies }) => [
    ...(owner === undefined ? [] : [owner]),
    ...deputies,
  ]);
  return {
    mayOverrule: new Set(roles.people.get(policy.governanceRole) ?? []),
    named: new Set([...[...roles.people.values()].flat(), ...answerable]),
  };
}

function standing({ login: who }: EligibleApprover, facts: ReviewFacts): Prose {
  return involvement(who, facts) ?? prose`can approve`;
}

/** A warning for each approver who gives more approvals an hour than anybody can have read. */
export function rubberStamps(
  given: readonly Login[],
  standard: ReviewStandard,
  { directory }: ReviewFacts,
): readonly Gap[] {
  return given.flatMap((who): readonly Gap[] => {
    const many = tooMany(who, standard, directory);
    if (many === undefined) return [];
    const limit = standard.maxPerHour ?? 0;
    return [make['too-fast']({ by: [person(who)], many: approvedSoMany(many), limit })];
  });
}

/** Not enough people can ever give it: that is a gap in the organisation's files, not a wait. */
function nobody(
  { requirement: { by }, group: { who }, wanted }: GroupAsked,
  { subject }: GateApplication,
  { roles, policy }: Context,
): Gap {
  const byOwner = by.some(({ kind }) => kind === 'owner');
  const { system } = subject;
  if (byOwner && system?.base !== undefined && system.owner !== undefined) {
    const path = `${system.folder}/system.yml`;
    return make['nobody-left']({ who, path }, { path });
  }
  const role =
    by.find((approver) => approver.kind === 'role')?.role ?? (byOwner ? policy.governanceRole : undefined);
  if (role === undefined) return make['too-few']({ who, wanted, policy: policy.path });
  const [problem] = roles.problems;
  const at = { path: roles.path, position: problem?.position };
  const of = { who, wanted, role, path: roles.path };
  return problem === undefined
    ? make['role-too-small'](of, at)
    : make['roles-invalid']({ ...of, problem: problem.message }, at);
}
