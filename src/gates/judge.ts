import { everyName } from '../approval/accounts.ts';
import { contentDigest } from '../approval/content.ts';
import type { GateId, Login } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isIn } from '../policy/calendar.ts';
import { markConfidential } from './confidential.ts';
import type { Evaluation, Finding } from './evaluation.ts';
import { deviation, readExceptions } from './exceptions.ts';
import type { Facts } from './facts.ts';
import { findingsOf, type GateOutcome, gateResult } from './gate-outcome.ts';
import { landingTree } from './landing.ts';
import { gatesOf, type Plan } from './plan.ts';
import {
  READING,
  readingResult,
  UNREAD_FILE,
  type UnreadableInput,
  unreadFindings,
  unreadResult,
} from './reading.ts';
import { withoutRemoved } from './removed-system.ts';
import { isPerChange, judgeRequirement, KINDS, readOfEitherSide } from './requirement-kinds.ts';
import { conditional } from './requirements/support/condition.ts';
import { objectionRights } from './requirements/support/judge-approval.ts';
import type { Context } from './requirements/support/kind.ts';
import { SETUP, setupFindings, setupResult } from './setup.ts';
import type { GateApplication } from './subject.ts';
import {
  approvalsOf,
  documentsRelied,
  exceptionsOf,
  signedDecisions,
  stagesOf,
  summarizeChanges,
  summary,
} from './summaries.ts';

/**
 * The verdict. Pure: the same plan, facts and time give the same evaluation, byte for byte.
 *
 * @param now ISO 8601, UTC
 */
export function judge(planned: Plan, facts: Facts, now: string): Evaluation {
  const { policy, trees } = facts;
  const landed = { base: trees.base, mergeBase: trees.base, head: landingTree(trees) };
  const exceptions = readExceptions(trees.base, policy.exceptions, facts.documents);
  const calendars = Object.fromEntries(
    Object.entries(policy.calendars).map(([name, calendar]) => [name, isIn(calendar, now)]),
  );
  const { oversight } = facts;
  const allowing = { authors: authorsOf(facts), roles: facts.roles, policy };
  const today = now.slice(0, 10);
  const spokenOf = (asked: GateApplication) => deviation(exceptions, asked, today, allowing);
  const asked = withoutRemoved(planned.asked, trees, (one) => spokenOf(one)?.state === 'in-force');
  const plan = { ...planned, asked };
  const rulings = plan.asked.map((asked): GateOutcome => {
    const context: Context = {
      ...facts,
      // Documents are judged as they would land, beside what the target branch has now.
      trees: landed,
      systems: plan.systems,
      content: plan.content.get(asked.subject) ?? [],
      today,
      now,
      condition: false,
      calendars,
      describe: KINDS.condition,
      perChange: isPerChange,
      reads: (requirement, subject) => readOfEitherSide(requirement, subject, landed),
      judge: judgeRequirement,
    };
    const { condition } = asked.gate.when;
    // Where its condition does not hold, nor could be decided otherwise, a gate is not asked.
    const decided = condition === undefined ? undefined : conditional(condition, asked, context);
    if (decided?.holds === false) return { asked, outcomes: [] };
    const about = decided === undefined ? asked : decided.holding;
    const outcomes = asked.require.map((one) => judgeRequirement(one, about, context));
    if (!outcomes.some(({ state }) => state === 'unmet')) return { asked, outcomes };
    const spoken = spokenOf(asked);
    return { asked, outcomes, ...omitUndefined({ deviation: spoken }) };
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
  const unread = unreadFindings(facts.unseen);
  const told = unreadResult(unread);
  const { setup = [] } = facts;
  const findings = [
    ...facts.shortfalls.map(asFinding),
    ...setupFindings(setup, trees.base === trees.head),
    ...rulings.flatMap(findingsOf),
    ...unread,
  ].sort(byUrgency);
  const governed = plan.governed.length + plan.asked.length + facts.shortfalls.length + setup.length > 0;
  const approvals = approvalsOf(rulings);
  const failed = findings.some(({ level }) => level === 'failure');
  const documents = documentsRelied(plan, facts);
  const marking = markConfidential({ policy, tree: landed.head, documents, exceptions });
  const { named } = objectionRights({ ...facts, systems: plan.systems });
  const seen = oversight.known ? summarizeChanges(oversight.facts, documents, named) : undefined;
  return {
    verdict: failed ? 'fail' : governed ? 'pass' : 'not-applicable',
    mode: facts.mode,
    policy: {
      path: policy.path,
      name: policy.name,
      digest: policy.digest,
      ...omitUndefined({ overrideReview: policy.overrideReview }),
    },
    base: trees.base.commit,
    mergeBase: trees.mergeBase.commit,
    head: trees.head.commit,
    ...omitUndefined({ pullRequest: facts.pullRequest }),
    changes: plan.governed,
    systems: plan.subjects.flatMap(({ system }) => (system === undefined ? [] : [summary(system)])),
    gates: [
      ...(facts.shortfalls.length === 0 ? [] : [readingResult(facts.shortfalls)]),
      ...(setup.length === 0 ? [] : [setupResult(setup, trees.base === trees.head)]),
      ...(told === undefined ? [] : [told]),
      ...gates,
    ],
    findings: findings.map(marking),
    approvals,
    documents,
    exceptions: exceptionsOf(rulings, policy),
    stages: plan.subjects.flatMap(({ system }) => {
      if (system === undefined) return [];
      return [stagesOf(system)];
    }),
    signed: signedDecisions(approvals, facts.signed.filed),
    ...omitUndefined({ oversight: seen }),
    weakenings: facts.weakenings,
    unseen: facts.unseen,
    content: contentDigest([...plan.content.values()].flat(), trees.head.entries),
    judgedAt: now,
  };
}

/** Gates that stand beside those of any policy. */
export const ENGINE_GATES: readonly GateId[] = [READING.gate, SETUP.gate, UNREAD_FILE.gate];

function asFinding(shortfall: UnreadableInput): Finding {
  return { ...READING, kind: 'gap', parameters: {}, ...shortfall };
}

const LEVELS: readonly Finding['level'][] = ['failure', 'warning', 'notice'];

/** Stable: findings of one urgency stay in the order of the policy. */
function byUrgency(a: Finding, b: Finding): number {
  const byLevel = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  if (byLevel !== 0) return byLevel;
  return Number(a.kind === 'waiting') - Number(b.kind === 'waiting');
}

/** Whose change it is, by every name of their account, and for whom a coding agent wrote it. */
function authorsOf({ pullRequest, oversight }: Facts): ReadonlySet<Login> {
  const opened = pullRequest?.author ?? [];
  if (!oversight.known) return new Set([opened].flat());
  const { author = [], accounts = [], agents } = oversight.facts;
  return new Set([...everyName([opened, author].flat(), accounts), ...(agents?.principals ?? [])]);
}
