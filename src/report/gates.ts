import { countOf } from '../count-of.ts';
import type { VerdictEvent } from '../evidence/records/verdict.ts';
import type { ReliedDocument } from '../gates/evaluation.ts';
import { KINDS, reliedDocuments } from '../gates/requirement-kinds.ts';
import type { SystemId } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { CONFIDENTIAL } from '../policy/confidential.ts';
import type { Gate } from '../policy/policy.ts';
import { type Prose, prose, words } from '../prose.ts';
import type { JoinedFinding } from '../reporters/causes.ts';
import { auditWords } from './audit-words.ts';
import { fileProof, inPeriod, inScope, type ReportFacts, reportFindings } from './facts.ts';
import { type ReportGap, shortMessage } from './gap.ts';
import type { GateProof } from './model.ts';
import type { ReportProof } from './proof.ts';
import { withoutRepeats } from './repeated-gaps.ts';
import type { SystemGate } from './system-model.ts';
import { gatesWithheld } from './withheld.ts';

/** What one gate showed: of the documents as they stand, and in the decisions of the period. */
export interface GateRecord extends GateShowing {
  /** What is missing by it: its findings, and what was merged without it. Each is one object, under however many controls it stands. */
  readonly gaps: readonly ReportGap[];
}

interface GateShowing {
  readonly gate: Gate;
  /** The one system that it is told of: how many there are need not be said. */
  readonly alone?: true;
  /** Systems it was asked of; undefined once: of the organisation. */
  readonly asked: readonly (SystemId | undefined)[];
  readonly findings: readonly JoinedFinding[];
  /** Documents it relied on, and that are there. */
  readonly documents: readonly ReliedDocument[];
  readonly passed: readonly VerdictEvent[];
  /** Merged although this gate was not met, and not met by any later change of the system. */
  readonly failed: readonly VerdictEvent[];
}

/** The record of every gate of the policy, in its order. */
export function gateRecords(facts: ReportFacts): readonly GateRecord[] {
  const verdicts = facts.events.filter((event) => event.kind === 'verdict');
  const merged = verdicts.filter(
    (event) => event.outcome === 'merged' && inPeriod(facts, event.at) && concerns(facts, event),
  );
  const byGate = new Map<string, VerdictEvent[]>();
  for (const event of merged)
    for (const { id, verdict } of event.gates)
      if (verdict !== 'not-applicable') listUnder(byGate, id).push(event);
  const records = facts.policy.gates.map((gate): GateRecord => {
    const decided = byGate.get(gate.id) ?? [];
    const asked = facts.asked
      .filter((one) => one.gate.id === gate.id)
      .map(({ subject }) => subject.system?.id);
    const rests = restsOn(gate, facts);
    const showing: GateShowing = {
      gate,
      asked: asked.filter((system) => inScope(facts, system)),
      findings: reportFindings(facts, gate.id),
      documents: facts.evaluation.documents.filter(
        (one) => one.gate === gate.id && one.sha !== undefined && inScope(facts, one.system) && rests(one),
      ),
      passed: decided.filter((event) => said(event, gate.id) === 'pass'),
      failed: unmended(decided, gate.id),
    };
    return { ...showing, gaps: gateGaps(showing, facts) };
  });
  return withoutRepeats(records);
}

/** Whether a gate's standing rests on a document that it read: assessments of suppliers that a system does not name show nothing of it. */
function restsOn(gate: Gate, { asked, tree }: ReportFacts): (document: ReliedDocument) => boolean {
  if (!gate.require.flatMap(KINDS.leaves).some((one) => KINDS.needsChange(one) === 'to-show'))
    return () => true;
  const trees = { base: tree, mergeBase: tree, head: tree };
  const own = new Set(
    asked
      .filter((one) => one.gate.id === gate.id)
      .flatMap(({ require, subject }) =>
        require
          .flatMap((one) => reliedDocuments(one, subject, trees))
          .map((path) => JSON.stringify([subject.system?.id, path])),
      ),
  );
  return ({ system, path }) => own.has(JSON.stringify([system, path]));
}

/** The list of `key`, which may grow: a copy an event would cost the square of their number. */
export function listUnder<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function concerns({ scope }: ReportFacts, event: VerdictEvent): boolean {
  return scope.system === undefined || event.systems.some(({ id }) => id === scope.system);
}

function said(event: VerdictEvent, gate: string): string | undefined {
  return event.gates.find(({ id }) => id === gate)?.verdict;
}

/** Of each set of systems the last word counts: a later change that met the gate corrects an earlier one that did not. */
function unmended(events: readonly VerdictEvent[], gate: string): readonly VerdictEvent[] {
  const last = new Map<string, VerdictEvent>();
  for (const event of events) {
    const systems = event.systems.length === 0 ? [''] : event.systems.map(({ id }) => id);
    for (const id of systems)
      if (last.get(id) === undefined || event.at >= (last.get(id)?.at ?? '')) last.set(id, event);
  }
  return [...new Set(last.values())].filter((event) => ['fail', 'waiting'].includes(said(event, gate) ?? ''));
}

/** What the record of a gate comes to. */
export function gateProof(record: GateShowing): GateProof {
  const { gate, alone, asked, findings, documents, passed, failed } = record;
  const base = { gate: gate.id, title: gate.title, level: gate.level };
  const say = (status: GateProof['status'], because: GateProof['because']): GateProof => ({
    ...base,
    status,
    because,
  });
  if (gate.level === 'off')
    return say('not-shown', prose`switched off by the policy: ${words(gate.reason ?? 'no reason given')}`);
  const [first] = findings;
  if (first !== undefined)
    return say(
      'gap',
      findings.length === 1 ? auditWords(shortMessage(first)) : prose`${countOf(findings.length, 'finding')}`,
    );
  const [past] = failed;
  if (past !== undefined)
    return say('gap', prose`not met by ${countOf(failed.length, 'merged pull request')}`);
  // A gate that found nothing missing because it found nothing has shown nothing.
  const standing = documents.length > 0 && showsStanding(gate);
  const decisions = prose`met by ${countOf(passed.length, 'merged change')} in the period`;
  if (needsDecisions(gate)) {
    if (passed.length > 0)
      return say('shown', standing ? prose`documents in order; ${decisions}` : decisions);
    return say('not-shown', prose`no change to which it applies is recorded in the period`);
  }
  if (standing)
    return say(
      'shown',
      prose`${alone === true ? 'documents in order' : `in order for ${systemsOf(asked)}`}${passed.length === 0 ? '' : prose`; ${decisions}`}`,
    );
  return say('not-shown', prose`not assessed: no system or file here that it is about`);
}

function systemsOf(asked: GateRecord['asked']): string {
  const systems = asked.filter((one) => one !== undefined).length;
  return systems === 0 ? 'the organisation' : countOf(systems, 'system');
}

/** Where a gate's proof lies: the documents it read, and the last record that met it. */
export function gateProofs(record: GateRecord, facts: ReportFacts): readonly ReportProof[] {
  const paths = new Set(record.documents.map(({ path }) => path));
  const last = record.passed.at(-1);
  return [
    ...[...paths].map((path) => fileProof(facts, path)),
    ...(last === undefined ? [] : [{ kind: 'record', record: last.record } as const]),
    ...record.failed.map(({ record: one }) => ({ kind: 'record', record: one }) as const),
  ];
}

function gateGaps({ gate, findings, failed }: GateShowing, facts: ReportFacts): readonly ReportGap[] {
  const base = {
    gate: gate.id,
    title: gate.title,
    controls: gate.controls,
    ...omitUndefined({ references: gate.references.length === 0 ? undefined : gate.references }),
    why: gate.why,
  };
  // What is missing today says it already: that a change was merged without it is in the ledger and on the system's page.
  const open = new Set<string | undefined>(findings.map(({ system }) => system));
  const past = failed.filter(({ systems }) => !open.has(systems[0]?.id));
  const merged = past.map((event): ReportGap => {
    const [system] = event.systems;
    const path = event.findings.find((one) => one.gate === gate.id)?.path;
    const number = event.pullRequest === undefined ? 'a change' : `#${event.pullRequest}`;
    return {
      ...base,
      level: gate.level === 'off' ? 'notice' : gate.level,
      ...omitUndefined({ system: system === undefined ? undefined : (system.id as SystemId), path }),
      message: prose`${number} was merged on ${event.at.slice(0, 10)} with this gate not met${foundBy(gate, event, facts)}`,
      remedy: remedyAfterwards(gate, system?.id, facts),
      proof: { kind: 'record', record: event.record },
    };
  });
  const standing = findings.map(({ level, system, path, line, message, remedy, joined }): ReportGap => {
    const exists = path !== undefined && facts.tree.entries.has(path);
    return {
      ...base,
      level,
      ...omitUndefined({ system, path, line: line === undefined || !exists ? undefined : line }),
      message: auditWords(message),
      remedy: auditWords(remedy),
      ...omitUndefined({
        joined: joined === undefined ? undefined : { ...joined, inShort: auditWords(joined.inShort) },
      }),
      ...omitUndefined({ proof: exists ? fileProof(facts, path, line) : undefined }),
    };
  });
  return [...standing, ...merged];
}

/** What the record says that it found then: ": prompts/system.md:2 no longer says …". */
function foundBy(gate: Gate, { findings, gates }: VerdictEvent, facts: ReportFacts): Prose {
  if (gatesWithheld(facts)(gate.id)) return prose`: ${CONFIDENTIAL}`;
  const own = findings.filter((one) => one.gate === gate.id).map(({ message }) => message);
  const [first = gates.find(({ id }) => id === gate.id)?.because ?? '', ...more] = own;
  if (first === '') return prose``;
  return prose`: ${words(first)}${more.length === 0 ? '' : ` and ${more.length} more`}`;
}

/** What can still be done about a change that landed without the gate. */
function remedyAfterwards(gate: Gate, system: string | undefined, { register }: ReportFacts): Prose {
  const entry = [...register.values()].find(({ id }) => id === system);
  if (entry === undefined || entry.stage === 'retired')
    return prose`the system is no longer in use: record a nonconformity that says what was done about it`;
  if (entry.risk === 'unacceptable')
    return prose`the system must not be in use: take it out of operation, and record a nonconformity`;
  const how = gate.remedy === undefined ? prose`` : prose`: ${gate.remedy}`;
  return prose`meet it with the next change of the system${how}`;
}

/**
 * Tells of each system every gate that was asked of it, and what it showed. The decisions are gone through once, however
 * many systems there are.
 */
export function systemGates(records: readonly GateRecord[]): (system: SystemId) => readonly SystemGate[] {
  const indexed = records.map((record) => ({
    record,
    passed: groupByKeys(record.passed, idsIn),
    failed: groupByKeys(record.failed, idsIn),
    asked: Map.groupBy(record.asked, (one) => one),
    findings: Map.groupBy(record.findings, (one) => one.system),
    documents: Map.groupBy(record.documents, (one) => one.system),
  }));
  return (system) =>
    indexed.flatMap(({ record, passed, failed, ...of }): readonly SystemGate[] => {
      const narrowed: GateShowing = {
        gate: record.gate,
        alone: true,
        asked: of.asked.get(system) ?? [],
        findings: of.findings.get(system) ?? [],
        documents: of.documents.get(system) ?? [],
        passed: passed.get(system) ?? [],
        failed: failed.get(system) ?? [],
      };
      const { asked, findings } = narrowed;
      if (asked.length + findings.length + narrowed.passed.length + narrowed.failed.length === 0) return [];
      const { gate, title, status, because } = gateProof(narrowed);
      return [{ gate, title, controls: record.gate.controls, status, because }];
    });
}

/** Whether a branch as it stands shows anything of it. */
function showsStanding({ require }: Gate): boolean {
  return require.flatMap(KINDS.leaves).some((one) => KINDS.needsChange(one) !== 'to-judge');
}

/** Whether only decisions on changes show some of it. */
export function needsDecisions({ require }: Gate): boolean {
  return require.flatMap(KINDS.leaves).some((one) => KINDS.needsChange(one) === 'to-judge');
}

function idsIn({ systems }: VerdictEvent): readonly string[] {
  return systems.map(({ id }) => id);
}

/** Items under each of their keys, in their order; one that names a key twice stands there once. */
export function groupByKeys<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) for (const key of new Set(keysOf(item))) listUnder(lists, key).push(item);
  return lists;
}
