import { textOf } from '../documents/fields.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Prose, prose } from '../prose.ts';
import { organisationDocumentPath, systemDocumentPath } from './document-kinds.ts';
import type { PackageDocument } from './documents.ts';
import { documentFields, inPeriod, inScope, type ReportFacts, recordsFolder } from './facts.ts';
import type { ReportProof } from './proof.ts';
import { KINDS_BY_FOLDER, organisationRecord, organisationRecords, recordEntries } from './records-of.ts';

/** One of plan, do, check and act, and what of it has a date in the period. */
export interface CyclePhase {
  readonly phase: 'Plan' | 'Do' | 'Check' | 'Act';
  readonly shown: boolean;
  readonly because: Prose;
  readonly proofs: readonly ReportProof[];
}

/** How far the management system has come round, and how old it is. */
export interface CycleReport {
  readonly phases: readonly CyclePhase[];
  /** ISO date of its first document or record; absent: not known. */
  readonly since?: string;
  /** Whole months from then to the end of the period. */
  readonly months?: number;
}

/** One thing that happened in the period. */
interface Happened {
  readonly what: string;
  readonly at: string;
  readonly proof: ReportProof;
}

export function cycleReport(facts: ReportFacts): CycleReport {
  const since = begin(facts);
  return {
    phases: [
      phase('Plan', plan(facts), facts),
      phase('Do', done(facts), facts),
      phase('Check', checked(facts), facts),
      phase('Act', acted(facts), facts),
    ],
    ...(since === undefined ? {} : { since, months: monthsBetween(since, facts.asOf) }),
  };
}

const MOST = 5;

function phase(name: CyclePhase['phase'], all: readonly Happened[], facts: ReportFacts): CyclePhase {
  const own = all.filter(({ at }) => inPeriod(facts, at));
  const kinds = [...Map.groupBy(own, ({ what }) => what)].map(([what, of]) =>
    of.length === 1 ? what : `${of.length} × ${what}`,
  );
  return {
    phase: name,
    shown: own.length > 0,
    because:
      own.length === 0 ? prose`no evidence of it has a date in the period` : prose`${kinds.join(', ')}`,
    proofs: own.slice(0, MOST).map(({ proof }) => proof),
  };
}

/** Objectives, methodology and assessments that were made or reviewed. */
function plan(facts: ReportFacts): readonly Happened[] {
  const dated = [
    ['objectives.yml', 'reviewed', 'review of objectives'],
    ['methodology.yml', 'date', 'review of the methodology'],
    ['context.yml', 'date', 'review of context and scope'],
    ['soa.yml', 'date', 'Statement of Applicability'],
  ] as const;
  const own = dated.flatMap(([name, key, what]) => {
    const record = organisationRecord(facts, name);
    return record === undefined ? [] : happened(what, record.fields[key], record.proof);
  });
  return [...own, ...assessments(facts)];
}

function assessments(facts: ReportFacts): readonly Happened[] {
  return [...facts.register.values()]
    .filter(({ id }) => inScope(facts, id))
    .flatMap(({ id }) =>
      (['risk-assessment', 'impact-assessment'] as const).flatMap((name) => {
        const path = systemDocumentPath(facts, id, name);
        const proof: ReportProof = { kind: 'file', path, commit: facts.tree.commit };
        return happened(name.replace('-', ' '), documentFields(facts, path).date, proof);
      }),
    );
}

/** Changes that were judged and merged. */
function done({ events, scope }: ReportFacts): readonly Happened[] {
  return events.flatMap((event): readonly Happened[] => {
    if (event.kind !== 'verdict' || event.outcome !== 'merged') return [];
    if (scope.system !== undefined && !event.systems.some(({ id }) => id === scope.system)) return [];
    return [{ what: 'merged change', at: event.at, proof: { kind: 'record', record: event.record } }];
  });
}

function checked(facts: ReportFacts): readonly Happened[] {
  return [
    ...organisationRecords(facts, 'audits').flatMap((one) =>
      happened('internal audit', one.fields.date, one.proof),
    ),
    ...organisationRecords(facts, 'reviews').flatMap((one) =>
      happened('management review', one.fields.date, one.proof),
    ),
  ];
}

/** Corrective actions that were closed, and actions of management reviews that were done. */
function acted(facts: ReportFacts): readonly Happened[] {
  return [
    ...organisationRecords(facts, 'nonconformities').flatMap((one) =>
      happened('closed nonconformity', one.fields.closed, one.proof),
    ),
    ...organisationRecords(facts, 'reviews').flatMap((one) =>
      recordEntries(one.fields.actions).flatMap((action) =>
        happened('finished action of a management review', action.done, one.proof),
      ),
    ),
  ];
}

function happened(what: string, at: unknown, proof: ReportProof): readonly Happened[] {
  const day = textOf(at);
  return day === undefined ? [] : [{ what, at: day, proof }];
}

/** When the first document or the first record was there. */
function begin({ history, events }: ReportFacts): string | undefined {
  const first = [...history.values()].flatMap((versions) => versions.at(-1)?.at ?? []);
  return [...first, ...events.map(({ at }) => at)].map((at) => at.slice(0, 10)).sort()[0];
}

function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = to.split('-').map(Number);
  return Math.max(0, (lastYear - year) * 12 + lastMonth - month - (lastDay < day ? 1 : 0));
}

/** A document that the first stage of a certification audit reads. */
export interface StageOneDocument {
  readonly document: string;
  readonly clause: string;
  /** Where it is, or belongs. */
  readonly path: string;
  /** There; of a document that each system has: for every system in scope. */
  readonly there: boolean;
  /** Of a document that each system has: for how many systems of those in scope it is there. */
  readonly systems?: { readonly met: number; readonly of: number };
  readonly proofs: readonly ReportProof[];
}

/** Documented information that ISO/IEC 42001 names, by the clause that names it. */
const STAGE_ONE: readonly (readonly [string, string, string])[] = [
  ['Context and scope', '4.3', 'context.yml'],
  ['AI policy', '5.2', 'ai-policy.md'],
  ['Roles and responsibilities', '5.3', 'roles.yml'],
  ['Method of risk and impact assessment', '6.1.1', 'methodology.yml'],
  ['Risk assessments', '6.1.2', 'systems/*/risk-assessment.yml'],
  ['Statement of Applicability', '6.1.3', 'soa.yml'],
  ['Risk treatment plans', '6.1.3', 'systems/*/treatment-plan.yml'],
  ['Impact assessments', '6.1.4', 'systems/*/impact-assessment.yml'],
  ['AI objectives', '6.2', 'objectives.yml'],
  ['Evidence of competence', '7.2', 'competence.yml'],
  ['Monitoring plans', '9.1', 'systems/*/monitoring.yml'],
  ['Internal audits', '9.2.2', 'audits/*'],
  ['Management reviews', '9.3.3', 'reviews/*'],
  ['Nonconformities and corrective actions', '10.2', 'nonconformities/*'],
];

export function stageOneDocuments(
  facts: ReportFacts,
  documents: readonly PackageDocument[],
): readonly StageOneDocument[] {
  const folder = recordsFolder(facts);
  return STAGE_ONE.map(([document, clause, name]) => {
    const path = name.includes('*') ? `${folder}${name}` : organisationDocumentPath(facts, name);
    const kind = /^systems\/\*\/(.+)\.yml$/.exec(name)?.[1];
    const schema = kind ?? KINDS_BY_FOLDER[name.replace('/*', '')];
    const own = documents.filter(
      (one) =>
        fits(one.path, path) ||
        (schema !== undefined && one.schema === schema) ||
        (name === 'roles.yml' && one.path === facts.policy.roles),
    );
    const systems = kind === undefined ? undefined : systemsWith(own, facts);
    return {
      document,
      clause,
      path,
      there: own.length > 0 && (systems === undefined || systems.met === systems.of),
      ...omitUndefined({ systems }),
      proofs: own.slice(0, MOST).map((one) => ({ kind: 'file', path: one.path, commit: facts.tree.commit })),
    };
  });
}

/** How many of the systems in scope have one of `documents`: in their own folder, or where their gates find it. */
function systemsWith(
  documents: readonly PackageDocument[],
  facts: ReportFacts,
): NonNullable<StageOneDocument['systems']> {
  const paths = new Set(documents.map(({ path }) => path));
  const having = new Set([
    ...documents.map(({ system }) => system),
    ...facts.evaluation.documents.flatMap(({ path, sha, system }) =>
      sha !== undefined && paths.has(path) ? [system] : [],
    ),
  ]);
  const systems = [...facts.register.values()].filter(
    ({ id, stage }) => inScope(facts, id) && stage !== 'retired',
  );
  return { met: systems.filter(({ id }) => having.has(id)).length, of: systems.length };
}

/** Whether `path` is the pattern, whose `*` stands for one name. */
function fits(path: string, pattern: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  const middle = path.slice(before.length, path.length - after.length);
  return path.startsWith(before) && path.endsWith(after) && middle !== '' && !middle.includes('/');
}
