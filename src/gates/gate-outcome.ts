import { countOf } from '../count-of.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Gate } from '../policy/policy.ts';
import { levelAt } from '../policy/tiers.ts';
import { code, type Prose, person, plain, prose, words } from '../prose.ts';
import type { Finding, GateResult, GateVerdict } from './evaluation.ts';
import type { Deviation } from './exceptions.ts';
import type { Gap } from './requirements/support/gap.ts';
import type { Outcome } from './requirements/support/kind.ts';
import { type GateApplication, tierOf } from './subject.ts';

/** The outcomes of one gate for one subject. */
export interface GateOutcome {
  readonly asked: GateApplication;
  readonly outcomes: readonly Outcome[];
  /** Something is missing, and an exception speaks to it. */
  readonly deviation?: Deviation;
}

const WORST_FIRST: readonly GateVerdict[] = ['fail', 'waiting', 'unknown', 'pass'];

export function gateResult(gate: Gate, rulings: readonly GateOutcome[]): GateResult {
  const off = gate.level === 'off';
  const level = gate.level === 'off' ? 'notice' : gate.level;
  const base = { id: gate.id, title: gate.title, level, controls: gate.controls, ...referencesOf(gate) };
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
function excepted(outcome: Outcome, { deviation: spoken }: GateOutcome): Outcome {
  if (outcome.state !== 'unmet' || spoken?.state !== 'in-force') return outcome;
  const { exception, daysLeft } = spoken;
  const because = prose`exception ${code(exception.id)}, approved by ${person(exception.approvedBy)}: ${countOf(daysLeft, 'day')} left`;
  const { said, advice } = outcome;
  return {
    state: 'met',
    because,
    ...omitUndefined({ said, advice }),
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
  const message = prose`${gap.message}; exception ${code(exception.id)} holds ${countOf(spoken.daysLeft, 'more day')}${due}: ${words(exception.reason)}`;
  return { ...gap, kind: 'gap', parameters: { ...gap.parameters, exception: exception.id }, message };
}

export function findingsOf({ asked, outcomes, deviation: spoken }: GateOutcome): readonly Finding[] {
  const { gate, subject } = asked;
  const asks = levelAt(gate, tierOf(subject));
  if (asks === 'off') return [];
  const level = spoken?.state === 'in-force' ? 'notice' : asks;
  const of = {
    gate: gate.id,
    title: gate.title,
    level,
    controls: gate.controls,
    ...referencesOf(gate),
    why: gate.why,
  };
  const system = subject.system === undefined ? {} : { system: subject.system.id };
  const gaps = onePlaceOneGap(outcomes);
  const advice = outcomes.flatMap((outcome) => (outcome.state === 'unknown' ? [] : (outcome.advice ?? [])));
  return [
    ...gaps.map((gap): Finding => ({ ...of, ...system, ...toldOf(withDeviation(gap, spoken), gate) })),
    ...advice.map((gap): Finding => {
      return { ...of, ...system, ...toldOf(gap, gate), level: level === 'failure' ? 'warning' : level };
    }),
  ];
}

/** What a finding tells of a gap: the judge's own notes stay out of it. */
function toldOf(gap: Gap, gate: Gate) {
  const { defaultRemedy: _, undecided: __, ...told } = gap;
  return { ...told, remedy: remedyOf(gap, gate) };
}

function referencesOf({ references }: Gate): Pick<Finding, 'references'> {
  return references.length === 0 ? {} : { references };
}

/** Where a finding knows no way out of its own, the gate's is the one; where the gate says none, the ordinary one. */
function remedyOf({ remedy, defaultRemedy }: Gap, gate: Gate): Prose {
  return remedy ?? (gate.remedy === undefined ? (defaultRemedy ?? prose``) : prose`${gate.remedy}`);
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
