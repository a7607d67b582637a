import { countOf } from '../count-of.ts';
import type { VerdictEvent } from '../evidence/records/verdict.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { CONFIDENTIAL } from '../policy/confidential.ts';
import { prose } from '../prose.ts';
import { fileProof, inPeriod, inScope, type ReportFacts } from './facts.ts';
import { account } from './labels.ts';
import { UNNAMED } from './overrides.ts';
import type {
  DecisionReport,
  Latency,
  Month,
  OversightReport,
  PastMerge,
  PersonReport,
  Suspicion,
} from './oversight-model.ts';
import type { SystemReport } from './system-model.ts';
import { exceptionReports } from './systems.ts';
import { tooFastFor } from './too-fast.ts';
import { gatesWithheld } from './withheld.ts';

/** Whether people really decided: how often, how fast, and how often they said no. */
export function oversightReport(
  facts: ReportFacts,
  decisions: readonly DecisionReport[],
  systems: readonly SystemReport[],
): OversightReport {
  const verdicts = facts.events.filter(
    (event): event is VerdictEvent =>
      event.kind === 'verdict' &&
      inPeriod(facts, event.at) &&
      (facts.scope.system === undefined || event.systems.some(({ id }) => inScope(facts, id))),
  );
  const merges = { merged: 0, closed: 0, past: 0 };
  for (const { outcome, past } of verdicts) {
    merges[outcome] += 1;
    if (past) merges.past += 1;
  }
  return {
    decisions,
    months: monthsOf(facts, decisions),
    latency: latencyByTier(decisions),
    merges,
    pastMerges: pastMerges(verdicts, gatesWithheld(facts)),
    exceptions: exceptionReports(facts),
    suspicions: suspicions(decisions),
    people: peopleOf(facts, decisions, systems),
    roles: [...facts.roles.people].map(([role, people]) => ({ role, people })),
    rolesProof: fileProof(facts, facts.policy.roles),
  };
}

function pastMerges(
  verdicts: readonly VerdictEvent[],
  isWithheld: (gate: string) => boolean,
): readonly PastMerge[] {
  return verdicts
    .filter(({ past }) => past)
    .map(({ at, pullRequest, systems, by, gates, findings, record }) => ({
      at,
      ...omitUndefined({ pullRequest, mergedBy: by }),
      systems: systems.map(({ id }) => id),
      open: gates
        .filter(({ verdict }) => verdict === 'fail' || verdict === 'waiting')
        .map(({ id, because }) => {
          const found = isWithheld(id)
            ? CONFIDENTIAL
            : (findings.find(({ gate }) => gate === id)?.message ?? because);
          return found === null || found === '' ? id : `${id}: ${found}`;
        }),
      proof: { kind: 'record', record },
    }));
}

/** Every month of the period, also those in which nobody decided anything. */
function monthsOf({ period }: ReportFacts, decisions: readonly DecisionReport[]): readonly Month[] {
  const months = new Map<string, { month: string; approved: number; rejected: number; overrides: number }>();
  const last = period.to.slice(0, 7);
  for (let month = period.from.slice(0, 7); month <= last; month = after(month))
    months.set(month, { month, approved: 0, rejected: 0, overrides: 0 });
  for (const { at, said } of decisions) {
    const month = months.get(at.slice(0, 7));
    if (month === undefined) continue;
    if (said === 'approved' || said === 'signed') month.approved += 1;
    else if (isRefusal(said)) month.rejected += 1;
    else if (said === 'overrode') month.overrides += 1;
  }
  return [...months.values()];
}

/** By a review, or signed. */
function isRefusal(said: DecisionReport['said']): boolean {
  return said === 'changes-requested' || said === 'refused';
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

const TIERS = ['unacceptable', 'high', 'limited', 'minimal', 'unknown'] as const;

function latencyByTier(decisions: readonly DecisionReport[]): readonly Latency[] {
  const reviews = decisions.filter(({ said }) => said === 'approved' || said === 'changes-requested');
  return TIERS.flatMap((tier): readonly Latency[] => {
    const own = reviews.filter((one) => (one.tier ?? 'unknown') === tier);
    if (own.length === 0) return [];
    const times = own.flatMap(({ waited }) => waited ?? []).sort((a, b) => a - b);
    const at = (part: number): number => quantile(times, part);
    const quantiles =
      times.length === 0
        ? {}
        : {
            quantiles: {
              least: at(0),
              quarter: at(0.25),
              median: at(0.5),
              threeQuarters: at(0.75),
              most: at(1),
            },
          };
    return [{ tier, decisions: own.length, known: times.length, ...quantiles }];
  });
}

/** Between two values where none lies at `part`, as the organisation's figures have it; whole seconds. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return Math.round(below + (above - below) * (place - Math.floor(place)));
}

/** So many approvals within so many seconds look like one decision. */
const BURST = { approvals: 5, seconds: 600 };
/** So many approvals without a single no. */
const NEVER_NO = 20;

/** Signs of reviews that were none. Each is a question to ask, and proves nothing. */
function suspicions(decisions: readonly DecisionReport[]): readonly Suspicion[] {
  const byPerson = Map.groupBy(
    decisions.filter(({ said }) => said === 'approved' || said === 'changes-requested'),
    ({ who }) => who,
  );
  return [...byPerson]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([who, own]) => {
      const approvals = own.filter(({ said }) => said === 'approved');
      return [tooFast(who, approvals), burst(who, approvals), neverNo(who, approvals, own)].flat();
    });
}

function tooFast(who: string, approvals: readonly DecisionReport[]): readonly Suspicion[] {
  const fast = approvals.filter(({ waited, tier }) => waited !== undefined && waited < tooFastFor(tier));
  if (fast.length === 0) return [];
  const message = prose`${account(who)} approved ${fast.length} of ${countOf(approvals.length, 'change')} faster than they can be read`;
  return [{ kind: 'too-fast', who, message, proofs: fast.slice(0, 10).map(({ proof }) => proof) }];
}

function burst(who: string, approvals: readonly DecisionReport[]): readonly Suspicion[] {
  const sorted = [...approvals].sort((a, b) => (a.at < b.at ? -1 : 1));
  let worst: readonly DecisionReport[] = [];
  let start = 0;
  for (let end = 0; end < sorted.length; end += 1) {
    while (seconds(sorted[start], sorted[end]) > BURST.seconds) start += 1;
    if (end - start + 1 > worst.length) worst = sorted.slice(start, end + 1);
  }
  if (worst.length < BURST.approvals) return [];
  const day = worst[0]?.at.slice(0, 10) ?? '';
  const message = prose`${account(who)} approved ${worst.length} changes within ${BURST.seconds / 60} minutes on ${day}`;
  return [{ kind: 'burst', who, message, proofs: worst.slice(0, 10).map(({ proof }) => proof) }];
}

function seconds(from: DecisionReport | undefined, to: DecisionReport | undefined): number {
  return (Date.parse(to?.at ?? '') - Date.parse(from?.at ?? '')) / 1000;
}

function neverNo(
  who: string,
  approvals: readonly DecisionReport[],
  own: readonly DecisionReport[],
): readonly Suspicion[] {
  if (approvals.length < NEVER_NO || own.length > approvals.length) return [];
  const message = prose`${account(who)} approved all of ${countOf(approvals.length, 'change')} and never asked for one to be changed`;
  return [{ kind: 'never-no', who, message, proofs: approvals.slice(-3).map(({ proof }) => proof) }];
}

function peopleOf(
  { roles }: ReportFacts,
  decisions: readonly DecisionReport[],
  systems: readonly SystemReport[],
): readonly PersonReport[] {
  const nameless = new Set<string>(Object.values(UNNAMED));
  const names = new Set([
    ...decisions.map(({ who }) => who).filter((who) => !nameless.has(who)),
    ...[...roles.people.values()].flat(),
    ...systems.flatMap(({ owner, deputies }) => [owner ?? [], deputies].flat()),
  ]);
  const by = Map.groupBy(decisions, ({ who }) => who);
  return [...names].sort().map((who) => {
    const own = by.get(who) ?? [];
    return {
      who,
      approved: own.filter(({ said }) => said === 'approved' || said === 'signed').length,
      rejected: own.filter(({ said }) => isRefusal(said)).length,
      counted: own.filter(({ said, counts }) => counts && (said === 'approved' || said === 'signed')).length,
      roles: [...roles.people]
        .filter(([, people]) => people.some((one) => one === who))
        .map(([role]) => role),
      owns: systems.filter(({ owner }) => owner === who).map(({ id }) => id),
    };
  });
}
