import { compact } from '../../compact.ts';
import { countOf } from '../../count-of.ts';
import { type Fields, fields, items, textOf } from '../../documents/fields.ts';
import { code, joinClauses, type Prose, prose, words } from '../../prose.ts';
import { overridesAmong } from '../decisions.ts';
import { systemDocumentPath } from '../document-kinds.ts';
import { documentFields, fileProof } from '../facts.ts';
import { account } from '../labels.ts';
import type { ReportAnswer } from '../model.ts';
import type { OperationReport } from '../operation.ts';
import { OVERRIDE_WORDS } from '../overrides.ts';
import type { DecisionReport } from '../oversight-model.ts';
import type { SystemReport } from '../system-model.ts';
import { type AnswerInput, firstNames, type Point, point } from './answer.ts';

/** What happens to a change outside of the decision on it. */
const BESIDE: ReadonlySet<DecisionReport['said']> = new Set([
  'overrode',
  'approved-with-conditions',
  'looked-again',
]);

/** The gates that ask for the plan, and for the workflow as it runs. */
const PLANNED = 'oversight-plan';
const OPERATING = 'human-oversight';
const LOGGED = 'oversight-log';

/**
 * Oversight of a high-risk system is planned, exercised while it runs, and exercised over its changes: three things,
 * each told apart. Approving a change is no oversight of what the system decides.
 */
export function humanOversight(known: AnswerInput): ReportAnswer {
  const question = 'How do you ensure human oversight for high-risk decisions?';
  const { oversight, systems } = known;
  const high = systems.filter(
    ({ risk = 'high', stage }) => (risk === 'high' || risk === 'unacceptable') && stage !== 'retired',
  );
  const changes = changesOf(known, high);
  const suspicions = oversight.suspicions.map(
    ({ message, proofs }): Point => ({ text: prose`question to ask: ${message}`, proofs }),
  );
  if (high.length === 0)
    return {
      question,
      status: 'organisation',
      answer: prose`no high-risk system is registered`,
      points: [...changes.points, ...suspicions],
      missing: prose`only the organisation can say that none is missing from the register`,
    };
  const planned = high.filter((system) => gateStatus(system, PLANNED) === 'shown');
  const running = high.filter(({ stage }) => stage === 'operation' || stage === 'deployment');
  const operating = running.filter((system) => gateStatus(system, OPERATING) === 'shown');
  const points = [...high.flatMap((system) => planPoints(system, known)), ...changes.points, ...suspicions];
  const answer = prose`oversight plan in order: ${planned.length} of ${countOf(high.length, 'high-risk system')}; in operation and tried: ${operating.length} of ${running.length} in use; of the decisions on changes, about high-risk systems: ${changes.said}`;
  const open = [PLANNED, OPERATING, LOGGED].flatMap((gate) => {
    const own = high.filter((system) => gateStatus(system, gate) === 'gap');
    const title = own[0]?.gates.find((one) => one.gate === gate)?.title ?? gate;
    return own.length === 0 ? [] : [prose`${title} (${firstNames(own.map(({ name }) => words(name)))})`];
  });
  if (open.length > 0)
    return {
      question,
      status: 'gap',
      answer,
      points,
      missing: prose`correct what the gap report lists of ${joinClauses(open)}`,
    };
  if (changes.past > 0)
    return {
      question,
      status: 'gap',
      answer,
      points,
      missing: prose`${countOf(changes.past, 'change')} landed although the gate said no: have a second person look at each, and close its issue`,
    };
  if (changes.late > 0)
    return {
      question,
      status: 'gap',
      answer,
      points,
      missing: prose`${countOf(changes.late, 'second look')} at what went around the gate ${changes.late === 1 ? 'is' : 'are'} overdue: see the gap report`,
    };
  if (planned.length + operating.length === 0)
    return {
      question,
      status: 'not-shown',
      answer,
      points,
      missing: prose`write an oversight plan ${code('aims-gate template oversight')}`,
    };
  return {
    question,
    status: 'part',
    answer,
    points,
    missing:
      planned.length < high.length || operating.length < running.length
        ? prose`not shown for every high-risk system`
        : prose`what people decided while the systems ran is recorded where the plans say: sample it there`,
  };
}

function gateStatus({ gates }: SystemReport, id: string) {
  return gates.find(({ gate }) => gate === id)?.status;
}

/** What the plan of a system says of itself, with the plan as its proof. */
function planPoints(system: SystemReport, { facts }: AnswerInput): readonly Point[] {
  const { id, name, documents, operation } = system;
  // What a plan says of itself does not count while its gate has gaps.
  const standing = (gate: string): Prose =>
    gateStatus(system, gate) === 'gap' ? prose`; not in order: see the gap report` : prose``;
  const [plan, log] = ['oversight', 'oversight-log'].map((kind) => {
    const place = systemDocumentPath(facts, id, kind);
    return documents.find(({ path, sha }) => path === place && sha !== undefined);
  });
  const recorded =
    operation === undefined || operation.decisions.taken === 0 ? [] : [inRecords(name, operation)];
  if (plan === undefined) return [{ text: prose`plan of ${words(name)}: none`, proofs: [] }, ...recorded];
  const { decisions, operational } = documentFields(facts, plan.path);
  const { since, tried } = fields(operational);
  const proof = fileProof(facts, plan.path);
  const kinds = Array.isArray(decisions) ? decisions.length : 0;
  return compact([
    point(
      prose`plan of ${words(name)}: ${countOf(kinds, 'kind')} of decisions by people${standing(PLANNED)}`,
      proof,
    ),
    point(prose`${inOperation(name, textOf(since), textOf(tried))}${standing(OPERATING)}`, proof),
    log !== undefined && point(looked(name, documentFields(facts, log.path)), fileProof(facts, log.path)),
    ...recorded,
  ]);
}

/** What its log says that people looked at while the system ran. */
function looked(name: string, { reviews, overrides }: Fields): Prose {
  const dates = items(reviews).flatMap((one) => textOf(fields(one).date) ?? []);
  const seen =
    dates.length === 0
      ? prose`none yet`
      : prose`${dates.length}, the last on ${dates.toSorted().at(-1) ?? ''}`;
  const against = items(overrides);
  const again = against.filter((one) => 'reviewed' in fields(one)).length;
  return prose`log of ${words(name)}: reviews ${seen}; ${countOf(against.length, 'decision')} against the system, ${again} looked at again`;
}

/** What the ledger says that people decided while it ran. */
function inRecords(name: string, { decisions, proofs }: OperationReport): Point {
  const { taken, overrides, reviewed } = decisions;
  return {
    text: prose`records of ${words(name)}: ${countOf(taken, 'decision')} of people, ${overrides} against the system, ${reviewed} of these looked at by another person`,
    proofs,
  };
}

function inOperation(name: string, since: string | undefined, tried: string | undefined): Prose {
  if (since === undefined)
    return prose`operation of ${words(name)}: the plan does not say that it is in operation`;
  return prose`operation of ${words(name)}: in operation since ${since}, stopping it last tried ${tried ?? 'never'}`;
}

/** What people decided on changes of these systems. */
function changesOf(
  { oversight: { decisions, merges } }: AnswerInput,
  high: readonly SystemReport[],
): { readonly said: Prose; readonly past: number; readonly late: number; readonly points: readonly Point[] } {
  const ids = new Set<string>(high.map(({ id }) => id));
  const about = ({ systems: of }: DecisionReport): boolean => of.some((id) => ids.has(id));
  // Going around the gate, and looking at that later, is no decision on a change before it lands.
  const all = decisions.filter(({ said }) => !BESIDE.has(said));
  const own = all.filter(about);
  const overrides = overridesAmong(decisions).filter(about);
  // The page on oversight counts the decisions on every system: here stands how many of them these are.
  const number = (noun: string, ...names: readonly DecisionReport['said'][]): string => {
    const [some, every] = [own, all].map((of) => of.filter(({ said }) => names.includes(said)).length);
    return `${some} of ${countOf(every ?? 0, noun)}`;
  };
  const told = prose`${number('approval', 'approved')}, ${number('rejection', 'changes-requested', 'refused')}, ${number('signed deployment approval', 'signed')}`;
  return {
    said: own.length === 0 ? prose`no decision recorded in the period` : told,
    past: merges.past,
    late: overrides.filter(({ override }) => override.state === 'overdue').length,
    points: compact([
      own.length !== 0 && {
        text: prose`of the decisions on changes, about high-risk systems: ${told}`,
        proofs: own.slice(-3).map(({ proof }) => proof),
      },
      ...overrides.map(({ who, override, note, proof }) =>
        point(prose`changes: ${account(who)} ${OVERRIDE_WORDS[override.how]}: ${note}`, proof),
      ),
    ]),
  };
}
