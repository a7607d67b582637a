import { fields, items, textOf } from '../../documents/fields.ts';
import { allowedTime, promisedTimes } from '../../gates/incident-times.ts';
import { systemDocumentPath } from '../document-kinds.ts';
import { documentFields, fileProof, inPeriod, type ReportFacts } from '../facts.ts';
import {
  countedByQuarter,
  type DatedMeasure,
  type MeasureFacts,
  type MeasureSelection,
  type MetricMeasure,
  selectedSystems,
} from './measure.ts';

const HOUR = 3_600_000;

interface Incident {
  readonly name: string;
  readonly severity: string;
  /** Of its system; a system without one counts as high. */
  readonly tier: string;
  readonly started: number;
  readonly detected: number;
  readonly resolved: number;
  /** ISO 8601. */
  readonly at: string;
  readonly path: string;
}

type Times = 'detected' | 'resolved';

/** Hours on average: from the start until it was noticed, or from then until it was over. */
export function meanHours(title: string, which: Times): MetricMeasure {
  return {
    title,
    unit: 'hours',
    count: (known, selection) =>
      countedByQuarter(
        incidentsOf(known, selection).flatMap((incident): readonly DatedMeasure[] => {
          const took = hoursOf(incident, which);
          return took === undefined ? [] : [datedAs(incident, took / HOUR, known.facts)];
        }),
      ),
  };
}

/** Incidents that were noticed and resolved as soon as the policy allows for their severity; an open one in good time counts. */
export const incidentsInTime: MetricMeasure = {
  title: 'incidents noticed and resolved in time',
  unit: '%',
  count: (known, selection) => {
    const promised = [promisedTimes([known.facts.policy, known.facts.reference])];
    const end = Date.parse(`${known.facts.asOf}T23:59:59Z`);
    return countedByQuarter(
      incidentsOf(known, selection).map((incident) => {
        const inTime = (['detected', 'resolved'] as const).every((which) => {
          const bound = allowedTime(promised, incident.severity, which, incident.tier);
          const open = which === 'resolved' && Number.isNaN(incident.resolved);
          const took = open ? end - incident.detected : hoursOf(incident, which);
          return bound === undefined || (took !== undefined && took <= bound);
        });
        return datedAs(incident, inTime ? 1 : 0, known.facts);
      }),
    );
  },
};

function hoursOf({ started, detected, resolved }: Incident, which: Times): number | undefined {
  const took = which === 'detected' ? detected - started : resolved - detected;
  return Number.isFinite(took) && took >= 0 ? took : undefined;
}

function datedAs({ at, name, path }: Incident, counts: number, facts: ReportFacts): DatedMeasure {
  return { at, counts, name, proof: fileProof(facts, path) };
}

/** Incidents that were noticed in the period. */
function incidentsOf({ facts, systems }: MeasureFacts, selection: MeasureSelection): readonly Incident[] {
  const { severity, ...of } = selection;
  return selectedSystems(systems, of).flatMap(({ id, risk }) => {
    const path = systemDocumentPath(facts, id, 'incidents');
    return items(documentFields(facts, path).incidents)
      .map(fields)
      .flatMap((one): Incident | readonly Incident[] => {
        const at = textOf(one.detected) ?? '';
        const grade = textOf(one.severity) ?? '';
        if (!inPeriod(facts, at) || (severity !== undefined && !severity.includes(grade))) return [];
        const [started, detected, resolved] = [one.started, at, one.resolved].map((time) =>
          Date.parse(textOf(time) ?? ''),
        );
        const times = { started: started ?? NaN, detected: detected ?? NaN, resolved: resolved ?? NaN };
        return {
          name: `${textOf(one.id) ?? '?'} of ${id}`,
          severity: grade,
          tier: risk ?? 'high',
          ...times,
          at,
          path,
        };
      });
  });
}
