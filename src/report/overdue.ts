import { overrideReviewState } from '../approval/override.ts';
import type { RegisterEntry } from '../change/register.ts';
import { countOf } from '../count-of.ts';
import { fields, items, textOf } from '../documents/fields.ts';
import type { RecordRef } from '../evidence/define-record.ts';
import {
  type LimitResult,
  lateIncidents,
  type MonitoringEvent,
  passedLimits,
} from '../evidence/records/monitoring.ts';
import type { OverrideEvent } from '../evidence/records/override.ts';
import type { OverrideReviewEvent } from '../evidence/records/override-review.ts';
import type { OversightEvent, RecordedDecision } from '../evidence/records/oversight.ts';
import { readExceptions } from '../gates/exceptions.ts';
import { KINDS as KINDS_OF } from '../gates/requirement-kinds.ts';
import { gateId } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { dateAfter } from '../period.ts';
import { isConfidential } from '../policy/confidential.ts';
import { code, type Prose, prose, words } from '../prose.ts';
import { systemDocumentPath } from './document-kinds.ts';
import { documentFields, fileProof, inScope, type ReportFacts } from './facts.ts';
import type { ReportGap } from './gap.ts';
import { account } from './labels.ts';
import { OVERRIDE_WORDS, overrideReport, overrider } from './overrides.ts';
import type { OverrideReport } from './oversight-model.ts';
import type { ReportProof } from './proof.ts';
import { firstNames } from './questions/answer.ts';
import { gatesWithheld } from './withheld.ts';

/** As the preset has it for overrides that stand in a log. */
const LOOKED_AT_WITHIN = '31 days';

/** What a gap of the ledger stands under, where the policy has no gate of that name. */
const KINDS = {
  'override-review': {
    title: 'second look at an override',
    controls: ['8.1'],
    why: 'What went around a gate must be judged by somebody who did not decide it.',
  },
  monitoring: {
    title: 'monitoring',
    controls: ['9.1', 'A.6.2.6'],
    why: 'A limit that may stay passed limits nothing.',
  },
  'incident-log': {
    title: 'incident log',
    controls: ['10.2', 'A.8.4'],
    why: 'Incidents must be noticed and ended in time, or their delay explained.',
  },
  'oversight-log': {
    title: 'oversight log',
    controls: ['9.1', 'A.6.2.6', 'A.9.2', 'A.9.3'],
    why: 'Oversight that nobody looks at again is not known to work.',
  },
} as const;

interface Overdue {
  readonly kind: keyof typeof KINDS;
  readonly system?: string | undefined;
  readonly due?: string;
  readonly path?: string;
  readonly message: Prose;
  readonly remedy: Prose;
  readonly proof: ReportProof;
}

/**
 * Dates that passed and limits that are passed of which no document tells a gate, on the day of the report: what the ledger
 * holds of earlier periods counts as well, as nobody has answered it.
 */
export function overdueGaps(facts: ReportFacts): readonly ReportGap[] {
  const systems = new Map<string, RegisterEntry>([...facts.register].map(([id, entry]) => [id, entry]));
  const events = facts.events.filter(({ at }) => at.slice(0, 10) <= facts.asOf);
  const found = [
    ...lateSecondLooks(facts, events),
    ...lateExceptions(facts, events),
    ...lateOperation(facts, events, (id) => {
      const stage = systems.get(id)?.stage;
      return systems.has(id) && stage !== 'retired';
    }),
  ];
  return found.filter(({ system }) => inScope(facts, system)).map((one) => gapOf(one, facts, systems));
}

function gapOf(
  { kind, system, message, remedy, proof, due, path }: Overdue,
  { policy }: ReportFacts,
  systems: ReadonlyMap<string, RegisterEntry>,
): ReportGap {
  const gate = policy.gates.find(({ id }) => id === kind);
  const { title, controls, why } = KINDS[kind];
  const entry = system === undefined ? undefined : systems.get(system);
  return {
    gate: gateId(kind),
    title: gate?.title ?? title,
    level: gate === undefined || gate.level === 'off' ? 'failure' : gate.level,
    controls: gate?.controls ?? controls,
    ...omitUndefined({ system: entry?.id, path, due }),
    message,
    why,
    remedy,
    proof,
  };
}

/** Overrides and approvals with conditions that a second person had to look at by now. */
function lateSecondLooks(facts: ReportFacts, events: ReportFacts['events']): readonly Overdue[] {
  const looks = Map.groupBy(
    events.filter((event): event is OverrideReviewEvent => event.kind === 'override-review'),
    ({ override }) => override,
  );
  const known = { today: facts.asOf, isWithheld: gatesWithheld(facts) };
  return events
    .filter((event): event is OverrideEvent => event.kind === 'override')
    .flatMap((event): Overdue | readonly Overdue[] => {
      const { due, state, looks: seen } = overrideReport(event, looks.get(event.decision) ?? [], known);
      if (state !== 'overdue' || due === undefined) return [];
      const who = overrider(event);
      const number = event.pullRequest === undefined ? prose`` : prose` (#${String(event.pullRequest)})`;
      const about = event.systems.filter((id) => inScope(facts, id));
      if (event.systems.length > 0 && about.length === 0) return [];
      return {
        kind: 'override-review',
        ...omitUndefined({ system: about.length === 1 ? about[0] : undefined }),
        due,
        message: prose`${account(who)} ${OVERRIDE_WORDS[event.how]}${number} on ${event.at.slice(0, 10)}, and ${lookedBy(seen)} by ${due}`,
        remedy: prose`have somebody who took no part in it look at what landed, and close the issue that was opened about it`,
        proof: { kind: 'record', record: event.record },
      };
    });
}

function lookedBy(seen: OverrideReport['looks']): string {
  return seen.length === 0
    ? 'no second person looked at it'
    : 'nobody who is known to be a second person looked at it';
}

/** Exceptions that were used or are in force, and that no second person reviewed in time. */
function lateExceptions(facts: ReportFacts, events: ReportFacts['events']): readonly Overdue[] {
  const { policy, asOf } = facts;
  const within = policy.overrideReview;
  if (within === undefined) return [];
  const used = new Set(events.flatMap((event) => (event.kind === 'exception' ? [event.exception] : [])));
  return readExceptions(facts.tree, policy.exceptions, facts.documents).flatMap(
    (one): Overdue | readonly Overdue[] => {
      if (one.problem !== undefined || (one.expires < asOf && !used.has(one.id))) return [];
      const second = overrideReviewState(one, within, asOf);
      if (second.state !== 'failed') return [];
      const due = one.approvedAt === undefined ? undefined : dateAfter(one.approvedAt, within);
      const because = isConfidential(policy, one.path) ? prose`it has no valid second look` : second.because;
      return {
        kind: 'override-review',
        ...omitUndefined({ system: one.system === 'all' ? undefined : one.system, due }),
        path: one.path,
        message: prose`the exception ${code(one.path)} is in use, and ${because}`,
        remedy: prose`have somebody who neither asked for it nor approved it review it, and write ${code('reviewed-by')} and ${code('reviewed-at')}`,
        proof: fileProof(facts, one.path),
      };
    },
  );
}

/** What systems in use gave: limits still passed, incidents late, overrides that nobody looked at. */
function lateOperation(
  facts: ReportFacts,
  events: ReportFacts['events'],
  isInUse: (system: string) => boolean,
): readonly Overdue[] {
  const monitored = Map.groupBy(
    events.filter((event): event is MonitoringEvent => event.kind === 'monitoring' && isInUse(event.system)),
    ({ system }) => system,
  );
  const overseen = Map.groupBy(
    events.filter((event): event is OversightEvent => event.kind === 'oversight' && isInUse(event.system)),
    ({ system }) => system,
  );
  return [
    ...[...monitored].flatMap(([system, own]) => [
      ...passedNow(system, own),
      ...openIncidents(facts, system, own),
    ]),
    ...[...overseen].flatMap(([system, own]) => unseen(facts, system, own)),
  ];
}

function passedNow(system: string, events: readonly MonitoringEvent[]): readonly Overdue[] {
  const now = new Map<
    string,
    { readonly limit: LimitResult; readonly since: string; readonly record: RecordRef }
  >();
  for (const { at, limits, record } of events) {
    const named = new Set(limits.map(({ metric }) => metric));
    // Each run names every metric of the plan: one that is missing is no longer in it. An evaluation comes when it is run.
    if (limits.some(({ kind }) => kind === 'measurement'))
      for (const [metric, { limit }] of now)
        if (limit.kind === 'measurement' && !named.has(metric)) now.delete(metric);
    for (const limit of limits) {
      const before = now.get(limit.metric);
      if (limit.state === 'not-given' && before !== undefined) continue;
      if (passedLimits([limit]).length === 0) now.delete(limit.metric);
      else now.set(limit.metric, { limit, since: before?.since ?? at.slice(0, 10), record });
    }
  }
  return [...now.values()].map(({ limit: { metric, threshold, state }, since, record }) => ({
    kind: 'monitoring',
    system,
    message:
      state === 'passed'
        ? prose`${words(metric)} has been beyond its limit (${words(threshold)}) since ${since}, by the last run that gave it`
        : prose`no value of ${words(metric)} has come since ${since}, although the monitoring plan names it`,
    remedy: prose`correct the cause, and record a run that is within the limit`,
    proof: { kind: 'record', record },
  }));
}

/** Late incidents of the ledger that the log of the system does not have: those of the log its gate judges. */
function openIncidents(
  facts: ReportFacts,
  system: string,
  events: readonly MonitoringEvent[],
): readonly Overdue[] {
  const entry = [...facts.register.values()].find(({ id }) => id === system);
  const path = entry === undefined ? '' : systemDocumentPath(facts, entry.id, 'incidents');
  const isJudged = facts.policy.gates.some(
    ({ level, require }) =>
      level !== 'off' && require.flatMap(KINDS_OF.leaves).some(({ kind }) => kind === 'incidents'),
  );
  const logged = new Set(
    isJudged
      ? items(documentFields(facts, path).incidents).flatMap((one) => textOf(fields(one).id) ?? [])
      : [],
  );
  const last = new Map(
    events.flatMap(({ incidents, record }) => incidents.map((one) => [one.id, { one, record }] as const)),
  );
  return [...last.values()]
    .filter(({ one }) => lateIncidents([one]).length > 0 && !logged.has(one.id))
    .map(({ one: { id, late, resolved }, record }) => ({
      kind: 'incident-log',
      system,
      message: prose`incident ${words(id)} was ${late.join(' and ')} later than the incident plan allows${resolved === null ? ', and is not resolved' : ', and nothing says why'}`,
      remedy: prose`write it into the incident log with its cause, its action and why it took longer`,
      proof: { kind: 'record', record },
    }));
}

function unseen(facts: ReportFacts, system: string, events: readonly OversightEvent[]): readonly Overdue[] {
  const last = new Map<string, { readonly one: RecordedDecision; readonly record: RecordRef }>();
  for (const { decisions, record } of events) for (const one of decisions) last.set(one.id, { one, record });
  const late = [...last.values()].flatMap(({ one, record }) => {
    const due = dateAfter(one.at.slice(0, 10), LOOKED_AT_WITHIN);
    return one.overrode && one.reviewed !== 'by-another' && due < facts.asOf
      ? [{ id: one.id, due, record }]
      : [];
  });
  const [first] = late.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  if (first === undefined) return [];
  return [
    {
      kind: 'oversight-log',
      system,
      due: first.due,
      message: prose`${countOf(late.length, 'decision')} against the system ${late.length === 1 ? 'is' : 'are'} older than a month, and no other person looked at ${late.length === 1 ? 'it' : 'them'}: ${firstNames(late.map(({ id }) => words(id)))}`,
      remedy: prose`have another person look at each, and record the decisions again with who did`,
      proof: { kind: 'record', record: first.record },
    },
  ];
}
