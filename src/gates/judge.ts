import type { Account } from '../approval/accounts.ts';
import type { Approval } from '../approval/approval.ts';
import { contentDigest } from '../approval/content.ts';
import { overruledIn } from '../approval/count.ts';
import type { Oversight, ReviewFacts } from '../approval/people.ts';
import type { Roles } from '../approval/roles.ts';
import type { FiledApproval, SignedFacts } from '../approval/signed/facts.ts';
import type { RegisterEntry } from '../change/register.ts';
import type { System } from '../change/systems.ts';
import type { Login } from '../ids.ts';
import type { Blob } from '../objects.ts';
import { isIn } from '../policy/calendar.ts';
import type { Gate, Policy } from '../policy/policy.ts';
import type { Weakening } from '../policy/weakening.ts';
import { code, type Prose, person, plain, prose, words } from '../prose.ts';
import type { Mode } from '../terms.ts';
import type {
  Evaluation,
  ExceptionInForce,
  Finding,
  GateResult,
  GateVerdict,
  OversightSeen,
  RegisteredStage,
  ReliedDocument,
  SignedApproval,
  SystemSummary,
  Unseen,
} from './evaluation.ts';
import { type Deviation, deviation, readExceptions } from './exceptions.ts';
import { landing } from './landing.ts';
import { gatesOf, type Plan } from './plan.ts';
import { READING, readingResult, type Shortfall } from './reading.ts';
import { documentsOf, judgeRequirement, KINDS, requirementsOf } from './requirement-kinds.ts';
import { conditional } from './requirements/support/condition.ts';
import type { Context, Gap, Outcome, PullFacts } from './requirements/support/kind.ts';
import type { Asked, Trees } from './subject.ts';

/** Everything the verdict depends on, besides the time. */
export interface Facts {
  readonly policy: Policy;
  readonly mode: Mode;
  readonly trees: Trees;
  readonly blobs: ReadonlyMap<string, Blob>;
  readonly roles: Roles;
  readonly oversight: Oversight;
  readonly signed: SignedFacts;
  readonly pullRequest?: { readonly number: number; readonly author?: Login };
  /** What GitHub says of the pull request besides its author. */
  readonly pull?: PullFacts;
  readonly weakenings: readonly Weakening[];
  readonly unseen: readonly Unseen[];
  /** What could not be read: nothing passes over it. */
  readonly shortfalls: readonly Shortfall[];
}

/** The outcomes of one gate for one subject. */
interface Ruling {
  readonly asked: Asked;
  readonly outcomes: readonly Outcome[];
  /** Something is missing, and an exception speaks to it. */
  readonly deviation?: Deviation;
}

/**
 * The verdict. Pure: the same plan, facts and time give the same evaluation, byte for byte.
 *
 * @param now ISO 8601, UTC
 */
export function judge(plan: Plan, facts: Facts, now: string): Evaluation {
  const { policy, trees } = facts;
  const landed = { base: trees.base, mergeBase: trees.base, head: landing(trees) };
  const exceptions = readExceptions(trees.base, policy.exceptions, facts.blobs);
  const calendars = Object.fromEntries(
    Object.entries(policy.calendars).map(([name, calendar]) => [name, isIn(calendar, now)]),
  );
  const { oversight } = facts;
  const author = facts.pullRequest?.author ?? (oversight.known ? oversight.facts.author : undefined);
  const rulings = plan.asked.map((asked): Ruling => {
    const context: Context = {
      ...facts,
      // Documents are judged as they would land, beside what the target branch has now.
      trees: landed,
      systems: plan.systems,
      content: plan.content.get(asked.subject) ?? [],
      today: now.slice(0, 10),
      now,
      condition: false,
      calendars,
      describe: KINDS.condition,
      judge: judgeRequirement,
    };
    const { condition } = asked.gate.when;
    // Where its condition does not hold, nor could be decided otherwise, a gate is not asked.
    if (condition !== undefined && !conditional(condition, asked, context).holds)
      return { asked, outcomes: [] };
    const outcomes = asked.require.map((one) => judgeRequirement(one, asked, context));
    if (!outcomes.some(({ state }) => state === 'unmet')) return { asked, outcomes };
    const spoken = deviation(
      exceptions,
      asked,
      context.today,
      { author, roles: facts.roles },
      policy.overrideReview,
    );
    return { asked, outcomes, ...(spoken === undefined ? {} : { deviation: spoken }) };
  });
  // The engine's own gate is only spoken of where it is asked.
  const judged = gatesOf(policy).filter(
    (gate) => gate !== policy.selfProtection || rulings.some(({ asked }) => asked.gate === gate),
  );
  const gates = judged.map((gate) =>
    gateResult(
      gate,
      rulings.filter(({ asked }) => asked.gate === gate),
    ),
  );
  const findings = [...facts.shortfalls.map(asFinding), ...rulings.flatMap(findingsOf)].sort(byUrgency);
  const governed = plan.governed.length > 0 || plan.asked.length > 0 || facts.shortfalls.length > 0;
  const approvals = approvalsOf(rulings);
  const failed = findings.some(({ level }) => level === 'failure');
  const documents = documentsRelied(plan, facts);
  return {
    verdict: failed ? 'fail' : governed ? 'pass' : 'not-applicable',
    mode: facts.mode,
    policy: {
      path: policy.path,
      name: policy.name,
      digest: policy.digest,
      ...(policy.overrideReview === undefined ? {} : { overrideReview: policy.overrideReview }),
    },
    base: trees.base.commit,
    mergeBase: trees.mergeBase.commit,
    head: trees.head.commit,
    ...(facts.pullRequest === undefined ? {} : { pullRequest: facts.pullRequest }),
    changes: plan.governed,
    systems: plan.subjects.flatMap(({ system }) => (system === undefined ? [] : [summary(system)])),
    gates: facts.shortfalls.length === 0 ? gates : [readingResult(facts.shortfalls), ...gates],
    findings,
    approvals,
    documents,
    exceptions: exceptionsOf(rulings),
    stages: plan.subjects.flatMap(({ system }) => {
      if (system === undefined) return [];
      return [{ system: system.id, before: stageOf(system.base), after: stageOf(system.head) }];
    }),
    signed: decidedBy(approvals, facts.signed.filed),
    ...(oversight.known ? { oversight: seen(oversight.facts, documents) } : {}),
    weakenings: facts.weakenings,
    unseen: facts.unseen,
    content: contentDigest([...plan.content.values()].flat(), trees.head.entries),
    judgedAt: now,
  };
}

const WORST_FIRST: readonly GateVerdict[] = ['fail', 'waiting', 'unknown', 'pass'];

function gateResult(gate: Gate, rulings: readonly Ruling[]): GateResult {
  const off = gate.level === 'off';
  const level = gate.level === 'off' ? 'notice' : gate.level;
  const base = { id: gate.id, title: gate.title, level, controls: gate.controls };
  if (off) {
    const reason = gate.reason === undefined ? 'without a reason given' : gate.reason;
    return { ...base, verdict: 'not-applicable', because: prose`switched off by the policy: ${reason}` };
  }
  const outcomes = rulings.flatMap((ruling) => ruling.outcomes.map((one) => excepted(one, ruling)));
  const verdict = WORST_FIRST.find((candidate) =>
    outcomes.some((outcome) => verdictOf(outcome) === candidate),
  );
  if (verdict === undefined) {
    return { ...base, verdict: 'not-applicable', because: prose`nothing it asks about changed` };
  }
  return { ...base, verdict, because: reasons(outcomes.filter((outcome) => verdictOf(outcome) === verdict)) };
}

function verdictOf(outcome: Outcome): GateVerdict {
  if (outcome.state === 'met') return 'pass';
  if (outcome.state === 'unknown') return 'unknown';
  return outcome.gaps.some(({ kind }) => kind === 'gap') ? 'fail' : 'waiting';
}

function reasons(outcomes: readonly Outcome[]): Prose {
  const said = outcomes.map((outcome) =>
    outcome.state === 'unmet' ? outcome.gaps[0].message : outcome.because,
  );
  const [first = prose``] = said;
  return said.length > 1 ? prose`${first} (and ${said.length - 1} more)` : first;
}

/** With an exception in force a gate passes, and says on whose word. */
function excepted(outcome: Outcome, { deviation: spoken }: Ruling): Outcome {
  if (outcome.state !== 'unmet' || spoken?.state !== 'in-force') return outcome;
  const { exception, daysLeft } = spoken;
  const because = prose`exception ${code(exception.id)}, approved by ${person(exception.approvedBy)}: ${daysLeft} days left`;
  const { said, advice } = outcome;
  return {
    state: 'met',
    because,
    ...(said === undefined ? {} : { said }),
    ...(advice === undefined ? {} : { advice }),
  };
}

/** What is missing, with what an exception has to say to it. */
function withDeviation(gap: Gap, spoken: Deviation | undefined): Gap {
  if (spoken === undefined) return gap;
  const { exception } = spoken;
  if (spoken.state === 'refused')
    return {
      ...gap,
      message: prose`${gap.message}; exception ${code(exception.id)} does not hold: ${spoken.because}`,
    };
  const due =
    spoken.reviewDue === undefined
      ? prose``
      : prose`, a second person must review it until ${spoken.reviewDue}`;
  const message = prose`${gap.message}; exception ${code(exception.id)} holds ${spoken.daysLeft} more days${due}: ${words(exception.reason)}`;
  return { ...gap, kind: 'gap', parameters: { ...gap.parameters, exception: exception.id }, message };
}

function findingsOf({ asked, outcomes, deviation: spoken }: Ruling): readonly Finding[] {
  const { gate, subject } = asked;
  if (gate.level === 'off') return [];
  const level = spoken?.state === 'in-force' ? 'notice' : gate.level;
  const of = { gate: gate.id, title: gate.title, level, controls: gate.controls, why: gate.why };
  const system = subject.system === undefined ? {} : { system: subject.system.id };
  const gaps = onePlaceOneGap(outcomes);
  const advice = outcomes.flatMap((outcome) => (outcome.state === 'unknown' ? [] : (outcome.advice ?? [])));
  return [
    ...gaps.map(
      (gap): Finding => ({ ...of, ...system, ...withDeviation(gap, spoken), remedy: remedyOf(gap, gate) }),
    ),
    ...advice.map((gap): Finding => {
      return {
        ...of,
        ...system,
        ...gap,
        remedy: remedyOf(gap, gate),
        level: level === 'failure' ? 'warning' : level,
      };
    }),
  ];
}

/** Where a finding knows no way out of its own, the gate's is the one. */
function remedyOf({ remedy }: Gap, gate: Gate): Prose {
  return remedy ?? prose`${gate.remedy}`;
}

/**
 * Several requirements of a gate may read one document: what one of them says of a place, the next need not say again in
 * its own words. One requirement may say several things of one place.
 */
function onePlaceOneGap(outcomes: readonly Outcome[]): readonly Gap[] {
  const said = new Set<string>();
  return outcomes.flatMap((outcome) => {
    const gaps = outcome.state === 'unmet' ? outcome.gaps.filter((gap) => !said.has(placeOf(gap))) : [];
    for (const gap of gaps) said.add(placeOf(gap));
    return gaps;
  });
}

function placeOf({ kind, path, line, column, message }: Gap): string {
  return JSON.stringify([kind, path, line, column ?? plain(message)]);
}

function asFinding(shortfall: Shortfall): Finding {
  return { ...READING, kind: 'gap', parameters: {}, ...shortfall };
}

const LEVELS: readonly Finding['level'][] = ['failure', 'warning', 'notice'];

/** Stable: findings of one urgency stay in the order of the policy. */
function byUrgency(a: Finding, b: Finding): number {
  const byLevel = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  if (byLevel !== 0) return byLevel;
  return Number(a.kind === 'waiting') - Number(b.kind === 'waiting');
}

function approvalsOf(rulings: readonly Ruling[]): readonly Approval[] {
  return rulings.flatMap(({ asked, outcomes }) =>
    outcomes.flatMap((outcome) => {
      if (outcome.state === 'unknown' || outcome.said === undefined) return [];
      const { system } = asked.subject;
      const of = { gate: asked.gate.id, ...(system === undefined ? {} : { system: system.id }) };
      return outcome.said.map((row): Approval => ({ ...row, ...of }));
    }),
  );
}

function exceptionsOf(rulings: readonly Ruling[]): readonly ExceptionInForce[] {
  const found = rulings.flatMap(({ asked, deviation: spoken }): readonly ExceptionInForce[] => {
    if (spoken?.state !== 'in-force' || asked.gate.level === 'off') return [];
    const { exception, daysLeft } = spoken;
    const { id, path, sha, reason, requestedBy, approvedBy, expires } = exception;
    const { system } = asked.subject;
    const of = { gate: asked.gate.id, ...(system === undefined ? {} : { system: system.id }) };
    return [{ id, path, sha, ...of, reason, requestedBy, approvedBy, expires, daysLeft }];
  });
  return found.toSorted((a, b) => a.daysLeft - b.daysLeft);
}

/** The signed decisions behind the rows, each once: evidence keeps the files whole. */
function decidedBy(
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

function documentsRelied(plan: Plan, facts: Facts): readonly ReliedDocument[] {
  return plan.asked.flatMap(({ gate, require, subject }) =>
    requirementsOf({ when: gate.when, require }).flatMap((requirement) =>
      documentsOf(requirement, subject, facts.trees).map((path): ReliedDocument => {
        const sha = facts.trees.head.entries.get(path)?.sha;
        const system = subject.system === undefined ? {} : { system: subject.system.id };
        return { path, ...(sha === undefined ? {} : { sha }), gate: gate.id, ...system };
      }),
    ),
  );
}

function seen(facts: ReviewFacts, documents: readonly ReliedDocument[]): OversightSeen {
  const paths = [...new Set(documents.map(({ path }) => path))].sort();
  return {
    ...(facts.author === undefined ? {} : { author: facts.author }),
    committers: [...facts.committers].sort(),
    requested: [...facts.requested].sort(),
    pushers: [...facts.pushers].sort(),
    accounts: distinctAccounts(facts.accounts),
    agents: { wrote: facts.agents.agents, principals: [...facts.agents.principals].sort() },
    overruled: overruledIn(facts),
    reviewed: [...facts.reviewed].map(([commit, entries]) => {
      if (entries === undefined) return { commit, documents: undefined };
      const standing = paths.map((path) => {
        const sha = entries.get(path)?.sha;
        return { path, ...(sha === undefined ? {} : { sha }) };
      });
      return { commit, documents: standing };
    }),
    ...(facts.looked.available.size === 0 ? {} : { available: facts.looked.available }),
  };
}

function distinctAccounts(accounts: readonly Account[]): readonly Account[] {
  const unique = new Map(accounts.map((one) => [`${one.login} ${one.id}`, one]));
  return [...unique.values()].sort((a, b) =>
    a.login === b.login ? a.id - b.id : a.login < b.login ? -1 : 1,
  );
}

function stageOf(entry: RegisterEntry | undefined): RegisteredStage {
  return entry === undefined ? 'absent' : (entry.stage ?? 'unstated');
}

function summary(system: System): SystemSummary {
  const stage = system.base?.stage ?? system.head?.stage;
  return {
    id: system.id,
    name: system.name,
    ...(system.owner === undefined ? {} : { owner: system.owner }),
    ...(system.risk === undefined ? {} : { risk: system.risk }),
    ...(stage === undefined ? {} : { stage }),
    registered: system.base === undefined ? 'head' : 'base',
  };
}
