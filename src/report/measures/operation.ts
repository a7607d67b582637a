import { heldLimits, type MonitoringEvent } from '../../evidence/records/monitoring.ts';
import type { OversightEvent } from '../../evidence/records/oversight.ts';
import { inPeriod, type ReportFacts } from '../facts.ts';
import type { SystemReport } from '../system-model.ts';
import { countedByQuarter, type DatedMeasure, type MetricMeasure, selectedSystems } from './measure.ts';

type Operation = MonitoringEvent | OversightEvent;

/** Something in each record of `aims-gate record`, counted by the quarter of its record. */
function ofRecords(title: string, counts: (event: Operation) => readonly Judged[]): MetricMeasure {
  return {
    title,
    unit: '%',
    count: ({ facts, systems }, selection) =>
      countedByQuarter(
        operationEvents(facts, selectedSystems(systems, selection)).flatMap((event) =>
          counts(event).map(
            ({ name, well }): DatedMeasure => ({
              at: event.at,
              counts: well ? 1 : 0,
              name: `${name} of ${event.system}`,
              proof: { kind: 'record', record: event.record },
            }),
          ),
        ),
      ),
  };
}

interface Judged {
  readonly name: string;
  readonly well: boolean;
}

function operationEvents(facts: ReportFacts, systems: readonly SystemReport[]): readonly Operation[] {
  const ids = new Set<string>(systems.map(({ id }) => id));
  return facts.events
    .filter((event) => event.kind === 'monitoring' || event.kind === 'oversight')
    .filter(({ system, at }) => ids.has(system) && inPeriod(facts, at));
}

function limits(kind: 'measurement' | 'evaluation') {
  return (event: Operation): readonly Judged[] =>
    event.kind === 'monitoring'
      ? heldLimits(event.limits)
          .filter((one) => one.kind === kind)
          .map(({ metric, state }) => ({ name: metric, well: state === 'within' }))
      : [];
}

/** A value that is missing although the plan says what it is exported as counts as one that is beyond. */
export const monitoredValuesWithinLimits = ofRecords(
  'monitored values within their limits',
  limits('measurement'),
);

export const evaluationsWithinLimits = ofRecords(
  'evaluations in production within their limits',
  limits('evaluation'),
);

export const recordedIncidentsInTime = ofRecords(
  'recorded incidents noticed and resolved in time',
  (event) =>
    event.kind === 'monitoring'
      ? event.incidents.map(({ id, late }) => ({ name: `incident ${id}`, well: late.length === 0 }))
      : [],
);

export const decisionsReviewed = ofRecords(
  'decisions against a system that another person reviewed',
  (event) =>
    event.kind === 'oversight'
      ? event.decisions
          .filter(({ overrode }) => overrode)
          .map(({ id, reviewed }) => ({ name: `decision ${id}`, well: reviewed === 'by-another' }))
      : [],
);
