import { type LimitBound, type MonitoringLimit, passes } from '../../documents/operation/limits.ts';
import {
  badData,
  type OperationIncident,
  type OperationMeasurement,
} from '../../documents/operation/observation.ts';
import type { IncidentResult, LimitResult } from '../../evidence/records/monitoring.ts';
import { allowedTime, type IncidentStep } from '../../gates/incident-times.ts';
import type { AssignedSystem } from './assign.ts';
import type { OperationPlan } from './plans.ts';
import { inUnitOf } from './units.ts';

/**
 * Holds what a system gave against its whole monitoring plan, whatever kinds of entries came. Throws `bad-input` with the line
 * of the plan where a threshold is prose or of another unit than the values: what cannot be compared is not within.
 */
export function resultsAgainstPlan({ plan, observations }: AssignedSystem): readonly LimitResult[] {
  const values = observations.flatMap(({ observation }) =>
    observation.kind === 'measurement' || observation.kind === 'evaluation' ? [observation] : [],
  );
  const bySeries = Map.groupBy(values, ({ series }) => series.toLowerCase());
  const limits = plan.monitoring?.limits ?? [];
  const held = limits.map((limit) => {
    const series = (limit.series ?? limit.name).toLowerCase();
    const own = bySeries.get(series) ?? [];
    bySeries.delete(series);
    return own.length === 0 ? absent(limit) : compared(limit, own, plan.monitoring?.path ?? '');
  });
  // Nothing came, and nobody said that it had to.
  if (values.length === 0 && held.every(({ state }) => state === 'not-given')) return [];
  return [...held, ...[...bySeries.values()].map(unlimited)];
}

function absent({ name, series, threshold }: MonitoringLimit): LimitResult {
  const state = series === undefined ? 'not-given' : 'no-value';
  const nothing = { series: series ?? null, values: 0, passed: 0, worst: null, unit: null };
  return { metric: name, kind: 'measurement', threshold, ...nothing, state };
}

function compared(limit: MonitoringLimit, own: readonly OperationMeasurement[], path: string): LimitResult {
  const { name, bounds, threshold, line } = limit;
  if (bounds.length === 0)
    throw badData(
      path,
      line,
      `the threshold of "${name}" is "${threshold}", which no number can be held against`,
      'write it like `above 2 %` or `below 0.9`, or add `above:` or `below:` with a number',
    );
  const numbers = own.filter(({ value }) => !Number.isNaN(value));
  const measured = numbers.map((one) => {
    const beyond = bounds.map((bound) => distance(bound, one, { path, line, name }));
    return { one, passed: beyond.some(({ passed }) => passed), by: Math.max(...beyond.map(({ by }) => by)) };
  });
  const worst = measured.reduce<(typeof measured)[number] | undefined>(
    (most, next) => (most === undefined || next.by > most.by ? next : most),
    undefined,
  );
  const passed = measured.filter((one) => one.passed).length;
  const [first] = own;
  return {
    metric: name,
    kind: first?.kind ?? 'measurement',
    series: first?.series ?? null,
    threshold,
    values: own.length,
    passed,
    worst: finite(worst?.one.value),
    unit: worst?.one.unit ?? null,
    // One of several that is no number says nothing of what it stands for: the rest does not answer for it.
    state: passed > 0 ? 'passed' : numbers.length < own.length ? 'no-value' : 'within',
  };
}

/** How far a value is beyond a bound, in the unit of the bound: below 0 it is within. */
function distance(
  bound: LimitBound,
  measured: OperationMeasurement,
  { path, line, name }: { readonly path: string; readonly line: number; readonly name: string },
): { readonly passed: boolean; readonly by: number } {
  const value = inUnitOf(bound, measured);
  if (value === undefined)
    throw badData(
      path,
      line,
      `"${name}" has a threshold in ${bound.unit}, and the values of ${measured.series.slice(0, 100)} ${measured.unit === undefined ? 'say no unit' : `are in ${measured.unit}`}`,
      'add `above:` or `below:` with the number as the system exports it',
    );
  const upward = bound.passes === '>' || bound.passes === '>=';
  return { passed: passes(bound, value), by: upward ? value - bound.value : bound.value - value };
}

/** An evaluation that no limit of the plan is about. */
function unlimited(own: readonly OperationMeasurement[]): LimitResult {
  const last = own.at(-1);
  return {
    metric: last?.series ?? '',
    kind: last?.kind ?? 'evaluation',
    series: last?.series ?? null,
    threshold: '',
    values: own.length,
    passed: 0,
    worst: finite(last?.value),
    unit: last?.unit ?? null,
    state: 'no-limit',
  };
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** @param now ISO 8601, UTC: until then an open incident has taken */
export function heldInTime(
  incidents: readonly OperationIncident[],
  { times, tier }: OperationPlan,
  now: string,
): readonly IncidentResult[] {
  return [...new Map(incidents.map((one) => [one.id, one])).values()].map((incident): IncidentResult => {
    const { id, severity, started, detected, resolved, lateBecause } = incident;
    const took: readonly (readonly [IncidentStep, number])[] = [
      ['detected', Date.parse(detected) - Date.parse(started)],
      ['resolved', Date.parse(resolved ?? now) - Date.parse(detected)],
    ];
    const late = took.flatMap(([step, milliseconds]) =>
      milliseconds > (allowedTime(times, severity, step, tier) ?? Number.POSITIVE_INFINITY) ? [step] : [],
    );
    return {
      id,
      severity,
      started,
      detected,
      resolved: resolved ?? null,
      late,
      explained: lateBecause !== undefined,
    };
  });
}
