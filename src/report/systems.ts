import type { RegisterEntry } from '../change/register.ts';
import { type Fields, fields, items } from '../documents/fields.ts';
import type { LifecycleEvent } from '../evidence/records/lifecycle.ts';
import type { VerdictEvent } from '../evidence/records/verdict.ts';
import type { ReliedDocument } from '../gates/evaluation.ts';
import { readExceptions } from '../gates/exceptions.ts';
import type { SystemId } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { CONFIDENTIAL, isConfidential } from '../policy/confidential.ts';
import { decisionsBySystem } from './decisions.ts';
import { systemDocumentPath } from './document-kinds.ts';
import { lawDuties } from './duties.ts';
import { documentFields, fileProof, inPeriod, inScope, type ReportFacts } from './facts.ts';
import type { ReportGap } from './gap.ts';
import { type GateRecord, listUnder, systemGates } from './gates.ts';
import { operationReports } from './operation.ts';
import type { DecisionReport, ExceptionReport } from './oversight-model.ts';
import type {
  DocumentReport,
  LastReview,
  RegisterField,
  ReportedIncident,
  ReportedStep,
  SystemReport,
} from './system-model.ts';
import { withheldValue } from './withheld.ts';

/** What is said of systems: by gates, by people, and what is overdue beside both. */
interface SystemBasis {
  readonly records: readonly GateRecord[];
  readonly decisions: readonly DecisionReport[];
  readonly overdue: readonly ReportGap[];
}

/** Every registered system in scope, in the order of its id. */
export function systemReports(
  facts: ReportFacts,
  { records, decisions, overdue }: SystemBasis,
): readonly SystemReport[] {
  // A gap that two gates tell is one.
  const told = new Set(records.flatMap((record) => record.gaps));
  const gaps = Map.groupBy([...told, ...overdue], ({ system }) => system);
  const exceptions = exceptionReports(facts);
  const steps = lifecycles(facts);
  const operations = operationReports(facts);
  const gates = systemGates(records);
  const decided = decisionsBySystem(decisions);
  const documents = Map.groupBy(facts.evaluation.documents, ({ system }) => system);
  return [...facts.register.values()]
    .filter(({ id }) => inScope(facts, id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry): SystemReport => {
      const { id, name, owner, deputies, risk, stage, path } = entry;
      const own = gates(id);
      return {
        id,
        name,
        ...omitUndefined({ owner }),
        deputies: isConfidential(facts.policy, path) ? [] : deputies,
        ...omitUndefined({ risk, stage }),
        fields: registerFields(facts, entry),
        ...omitUndefined({ lastReview: lastReview(facts, entry) }),
        proof: fileProof(facts, path),
        lifecycle: steps.get(id) ?? [],
        documents: documentReports(facts, documents.get(id) ?? []),
        gates: own,
        law: lawDuties(facts, id, own),
        gaps: gaps.get(id) ?? [],
        decisions: decided.get(id)?.length ?? 0,
        incidents: incidents(facts, id),
        exceptions: exceptions.filter((one) => one.system === id || one.system === 'all'),
        ...omitUndefined({ operation: operations.get(id) }),
      };
    });
}

/** The seed of every register: who, what, why, on which data, with which consequences. */
const FIELDS: readonly (readonly [string, readonly string[]])[] = [
  ['Name and description', ['name', 'description']],
  ['Owner', ['owner', 'deputies']],
  ['Business purpose', ['purpose']],
  ['AI techniques', ['techniques']],
  ['Training data', ['training-data']],
  ['Input data in production', ['input-data']],
  ['Output', ['output']],
  ['Affected parties', ['affected-parties']],
  ['Risk classification', ['risk']],
  ['Regulations', ['regulations']],
  ['Controls applied', ['controls']],
  ['Review date', ['review-date']],
];

function registerFields(facts: ReportFacts, { path, name, owner }: RegisterEntry): readonly RegisterField[] {
  // Of a confidential entry its title and its owner stay: records of the ledger name them as well.
  const stays = isConfidential(facts.policy, path) ? omitUndefined({ name, owner }) : {};
  const entry: Fields = { ...documentFields(facts, path), ...stays };
  return FIELDS.map(([name, keys]) => ({
    name,
    values: keys.flatMap((key) =>
      texts(entry[key]).map((value) => (key === 'deputies' ? `deputy: ${value}` : value)),
    ),
  }));
}

function lastReview({ reviews }: ReportFacts, { path }: RegisterEntry): LastReview | undefined {
  const [last, ...before] = (reviews.get(path) ?? []).filter(({ deleted }) => !deleted);
  if (last === undefined) return undefined;
  const { at, by, commit } = last;
  const state = before.length === 0 ? 'registered' : 'reviewed';
  return { state, at, by, proof: { kind: 'commit', commit } };
}

/** The texts of a value, however it is nested. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Life-cycle steps by system: the ledger is gone through once, however many systems there are. */
function lifecycles({ events }: ReportFacts): ReadonlyMap<string, readonly ReportedStep[]> {
  const lists = new Map<string, ReportedStep[]>();
  for (const event of events) {
    if (event.kind === 'lifecycle') listUnder(lists, event.system).push(stepOf(event, event.step));
    if (event.kind === 'verdict' && event.outcome === 'merged')
      for (const system of new Set(event.systems.map(({ id }) => id)))
        listUnder(lists, system).push(stepOf(event, 'changed'));
  }
  return new Map([...lists].map(([system, steps]) => [system, saidOnce(steps)]));
}

function stepOf(
  { at, by, record, pullRequest, ...event }: LifecycleEvent | VerdictEvent,
  step: ReportedStep['step'],
): ReportedStep {
  const pull = pullRequest === undefined ? [] : [{ kind: 'pull-request', number: pullRequest } as const];
  const tier = event.kind === 'lifecycle' ? event.tier : undefined;
  return { step, at, ...omitUndefined({ by, tier }), proofs: [{ kind: 'record', record }, ...pull] };
}

/** By time; a merge that a step of its life speaks of is said once. */
function saidOnce(steps: readonly ReportedStep[]): readonly ReportedStep[] {
  const named = new Set(steps.filter(({ step }) => step !== 'changed').map(({ at }) => at));
  return steps
    .filter(({ step, at }) => step !== 'changed' || !named.has(at))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function documentReports(facts: ReportFacts, relied: readonly ReliedDocument[]): readonly DocumentReport[] {
  const byPath = new Map<string, DocumentReport>();
  for (const { path, sha, gate } of relied) {
    const known = byPath.get(path);
    const date = documentFields(facts, path).date;
    byPath.set(path, {
      path,
      ...omitUndefined({ sha, date: typeof date === 'string' ? date : undefined }),
      gates: [...new Set([...(known?.gates ?? []), gate])],
      proof: fileProof(facts, path),
    });
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function incidents(facts: ReportFacts, system: SystemId): readonly ReportedIncident[] {
  const path = systemDocumentPath(facts, system, 'incidents');
  return items(documentFields(facts, path).incidents).map((one): ReportedIncident => {
    const { title, id, severity, detected, resolved } = fields(one);
    const key = <Key extends string>(name: Key, value: unknown) =>
      typeof value === 'string' ? ({ [name]: value } as { readonly [K in Key]: string }) : {};
    return {
      title: texts(title ?? id)[0] ?? 'an incident without a title',
      ...key('severity', severity),
      ...key('detected', detected),
      ...key('resolved', resolved),
      proof: fileProof(facts, path),
    };
  });
}

/** Every exception in scope, also those that except nothing. */
export function exceptionReports(facts: ReportFacts): readonly ExceptionReport[] {
  const today = facts.asOf;
  const uses = Map.groupBy(
    facts.events.filter((event) => event.kind === 'exception').filter(({ at }) => inPeriod(facts, at)),
    ({ exception }) => exception,
  );
  const files = readExceptions(facts.tree, facts.policy.exceptions, facts.documents);
  const there = new Set<string>(files.map(({ id }) => id));
  const removed = [...uses].flatMap(([id, events]): ExceptionReport | readonly ExceptionReport[] => {
    const last = events.at(-1);
    if (last === undefined || there.has(id) || !inScope(facts, last.system)) return [];
    const { gate, system = 'all', reason, requestedBy = '?', approvedBy = '?', expires, record } = last;
    return {
      ...{ id, gate, system, reason, requestedBy, approvedBy, expires },
      state: 'removed',
      proof: { kind: 'record', record },
      uses: events.map((one) => ({ kind: 'record', record: one.record })),
    };
  });
  const present = files
    .filter(({ system }) => system === 'all' || inScope(facts, system))
    .map(
      ({ id, gate, system, reason, requestedBy, approvedBy, expires, path, problem }): ExceptionReport => ({
        id,
        ...(isConfidential(facts.policy, path)
          ? withheldException({ gate, system, expires }, facts)
          : { reason, requestedBy, approvedBy, expires, gate: gate ?? 'not said', system: system ?? 'all' }),
        state: problem !== undefined ? 'not-valid' : expires < today ? 'ended' : 'in-force',
        proof: fileProof(facts, path),
        uses: (uses.get(id) ?? []).map(({ record }) => ({ kind: 'record' as const, record })),
      }),
    );
  return [...present, ...removed];
}

/** What an exception speaks to, as far as its file says. */
interface ExceptedGap {
  readonly gate: string | undefined;
  readonly system: string | undefined;
  readonly expires: string;
}

/** Of a confidential exception stays what the ledger tells of it: the gate, the system and the day when it ends. */
function withheldException(
  { gate = '', system = 'all', expires }: ExceptedGap,
  { policy, register }: ReportFacts,
) {
  return {
    ...{ reason: CONFIDENTIAL, requestedBy: CONFIDENTIAL, approvedBy: CONFIDENTIAL },
    gate: policy.gates.some(({ id }) => id === gate) ? gate : CONFIDENTIAL,
    system:
      system === 'all' || [...register.values()].some(({ id }) => id === system) ? system : CONFIDENTIAL,
    expires: String(withheldValue(expires)),
  };
}
