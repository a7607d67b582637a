import { type Fields, fields, items, numberOf, textOf } from '../../documents/fields.ts';
import { gateId } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { CONFIDENTIAL, isConfidential } from '../../policy/confidential.ts';
import { code, type Prose, prose, words } from '../../prose.ts';
import type { ReportGap } from '../gap.ts';
import type { ReportProof } from '../proof.ts';
import { organisationRecord, recordEntries } from '../records-of.ts';
import type { MeasureFacts, MeasureSelection } from './measure.ts';
import { isMetric, METRIC_TITLES, type MetricId } from './metrics.ts';
import type { MetricReport, ObjectiveReport } from './model.ts';
import { metricReport } from './scorecard.ts';

const GATE = gateId('objectives');
/** Clauses that an objective stands under when no gate of the policy says which. */
const CONTROLS = ['6.2', '9.1'];

export function objectiveReports(known: MeasureFacts): readonly ObjectiveReport[] {
  const record = organisationRecord(known.facts, 'objectives.yml');
  if (record === undefined) return [];
  const all = recordEntries(record.fields.objectives).flatMap(
    (one) => objectiveReport(one, record.proof, known) ?? [],
  );
  if (!isConfidential(known.facts.policy, record.path)) return all;
  // What is computed is the ledger's and the gates' to say; the rest is what the document says.
  return all.map(({ action: _, owner: _owner, typed: _typed, ...one }) => ({
    ...one,
    objective: CONFIDENTIAL,
    measure: one.computed?.title ?? CONFIDENTIAL,
  }));
}

/** Undefined: it has no target that can be read, which the document's gate says. */
function objectiveReport(one: Fields, proof: ReportProof, known: MeasureFacts): ObjectiveReport | undefined {
  const target = targetOf(fields(one.target));
  if (target === undefined) return undefined;
  const { metric, ...narrowed } = fields(one.measure);
  const selection: MeasureSelection = {
    ...listOf('risk', narrowed.risk),
    ...listOf('stage', narrowed.stage),
    ...listOf('severity', narrowed.severity),
  };
  const computed = isMetric(metric) ? metricReport(metric, known, selection) : undefined;
  const typed = typedOf(fields(one.current));
  const value = computed === undefined ? typed?.value : computed.value;
  const text = `${textOf(one.objective) ?? ''} ${textOf(one.measure) ?? ''}`;
  const alike = computed === undefined ? metricAlike(text) : undefined;
  const of = Object.values(selection).flat().join(', ');
  return {
    id: textOf(one.id) ?? '?',
    objective: textOf(one.objective) ?? '',
    measure: textOf(one.measure) ?? computed?.title ?? '',
    target,
    ...omitUndefined({
      compare: alike === undefined ? undefined : metricReport(alike, known, selection),
      computed,
      typed,
      of: of === '' ? undefined : of,
    }),
    state:
      computed === undefined && targetState(value, target) === 'reached'
        ? 'stated'
        : targetState(value, target),
    ...omitUndefined({ owner: textOf(one.owner), due: textOf(one.due), action: textOf(one.action) }),
    proof,
  };
}

/** Words that every figure has, and say nothing of what it is about. */
const COMMON: ReadonlySet<string> = new Set([
  'systems',
  'whose',
  'that',
  'with',
  'from',
  'until',
  'time',
  'when',
]);

/** The metric all of whose words an objective uses: a number that somebody typed is shown beside the one that is computed. */
function metricAlike(text: string): MetricId | undefined {
  const said = new Set(wordsOf(text));
  return METRIC_TITLES.find(([, title]) => {
    const own = wordsOf(title).filter((word) => !COMMON.has(word));
    return own.length > 1 && own.every((word) => said.has(word));
  })?.[0];
}

function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, 1000)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3);
}

/** What an objective that is computed gets wrong: another number is typed, or it is missed and nothing is done. */
export function objectiveGaps(
  objectives: readonly ObjectiveReport[],
  { facts: { policy, asOf } }: MeasureFacts,
): readonly ReportGap[] {
  const gate = policy.gates.find(({ id }) => id === GATE);
  return objectives.flatMap((one): ReportGap | readonly ReportGap[] => {
    const said = wrongWith(one) ?? overdueOf(one, asOf);
    if (said === undefined) return [];
    const path = one.proof.kind === 'file' ? one.proof.path : undefined;
    return {
      gate: GATE,
      title: 'objectives',
      level: 'failure',
      controls: gate?.controls ?? CONTROLS,
      ...omitUndefined({ path, due: one.due }),
      message: said.message,
      why: 'An objective is only worth what its measurement is.',
      remedy: said.remedy,
      proof: one.proof,
    };
  });
}

function wrongWith(one: ObjectiveReport): Pick<ReportGap, 'message' | 'remedy'> | undefined {
  const { id, computed, typed, target, state, action } = one;
  if (computed === undefined) return undefined;
  const { value, unit, metric } = computed;
  if (target.unit !== unit)
    return {
      message: prose`${words(id)}: its target is in ${words(target.unit)}, and ${code(metric)} is in ${words(unit)}`,
      remedy: prose`set ${code('target.unit')} to ${code(unit)}`,
    };
  if (typed !== undefined && !isSame(typed.value, value))
    return {
      message: prose`${words(id)}: the file says ${valueWithUnit(typed.value, unit)}, and the repository comes to ${value === undefined ? 'nothing to measure' : valueWithUnit(value, unit)} (${shareInWords(computed)})`,
      remedy: prose`take ${code('current')} out: the number is computed`,
    };
  if (state === 'missed' && action === undefined)
    return {
      message: prose`${words(id)} misses its target and names no action: ${value === undefined ? '' : valueWithUnit(value, unit)} instead of ${targetInWords(target)}`,
      remedy: prose`say in ${code('action')} what is done about it`,
    };
  return undefined;
}

/** What it says is to be done by a day that has passed; one that is typed and missed its gate tells. */
function overdueOf(
  { id, due, state, computed }: ObjectiveReport,
  today: string,
): Pick<ReportGap, 'message' | 'remedy'> | undefined {
  if (due === undefined || due >= today) return undefined;
  if (state === 'nothing-to-measure')
    return {
      message: prose`${words(id)} was due on ${due}, and nothing shows that it is reached: no value is measured`,
      remedy: prose`measure it and write the value down, or set ${code('due')} anew with what is done until then`,
    };
  if (state !== 'missed' || computed === undefined) return undefined;
  return {
    message: prose`${words(id)} misses its target, and what is done about it was due on ${due}`,
    remedy: prose`say in ${code('action')} what is done now, and by when in ${code('due')}`,
  };
}

/** A typed number is the computed one when it is that number rounded. */
function isSame(typed: number, computed: number | undefined): boolean {
  if (computed === undefined) return false;
  const decimals = String(typed).split('.')[1]?.length ?? 0;
  return Math.abs(computed - typed) <= 0.5 / 10 ** Math.min(decimals, 1) + 1e-9;
}

export function valueWithUnit(value: number, unit: string): string {
  return unit === '%' ? `${value} %` : `${value} ${unit}`;
}

/** "at most 4 hours". */
export function targetInWords({ bound, value, unit }: ObjectiveReport['target']): string {
  return `${bound.replace('-', ' ')} ${valueWithUnit(value, unit)}`;
}

/** "2 of 3", or "2 counted" of a mean. */
export function shareInWords({
  unit,
  numerator,
  denominator,
}: Pick<MetricReport, 'unit' | 'numerator' | 'denominator'>): string {
  return unit === '%' ? `${numerator} of ${denominator}` : `${denominator} counted`;
}

export function targetState(
  value: number | undefined,
  { bound, value: aim }: ObjectiveReport['target'],
): ObjectiveReport['state'] {
  if (value === undefined) return 'nothing-to-measure';
  return (bound === 'at-least' ? value >= aim : value <= aim) ? 'reached' : 'missed';
}

function targetOf(target: Fields): ObjectiveReport['target'] | undefined {
  const [least, most] = [numberOf(target['at-least']), numberOf(target['at-most'])];
  const unit = textOf(target.unit) ?? '';
  if (least !== undefined) return { bound: 'at-least', value: least, unit };
  return most === undefined ? undefined : { bound: 'at-most', value: most, unit };
}

function typedOf(current: Fields): ObjectiveReport['typed'] {
  const value = numberOf(current.value);
  if (value === undefined) return undefined;
  return { value, date: textOf(current.date) ?? '', source: textOf(current.source) ?? '' };
}

function listOf<Key extends keyof MeasureSelection>(key: Key, value: unknown): MeasureSelection {
  const list = items(value).flatMap((one) => textOf(one) ?? []);
  return list.length === 0 ? {} : { [key]: list };
}

/** What the objective is measured in, for a table. */
export function measuredInWords({ computed, typed, target }: ObjectiveReport): Prose {
  if (computed !== undefined)
    return computed.value === undefined
      ? prose`nothing to measure in the period`
      : prose`${valueWithUnit(computed.value, computed.unit)} (${shareInWords(computed)})`;
  return typed === undefined
    ? prose`not measured`
    : prose`${valueWithUnit(typed.value, target.unit)}, as the organisation says`;
}
