import { gateShare, reviewsOnSchedule } from './gate-share.ts';
import { incidentsInTime, meanHours } from './incidents.ts';
import type { MetricMeasure } from './measure.ts';
import {
  decisionsReviewed,
  evaluationsWithinLimits,
  monitoredValuesWithinLimits,
  recordedIncidentsInTime,
} from './operation.ts';
import {
  mergedThroughGate,
  nonconformitiesClosed,
  reviewedOverrides,
  signedRecords,
  suppliersValid,
  timeToRead,
} from './records.ts';

const IN_USE = ['deployment', 'operation'] as const;

/** Every metric that an objective may name; `policies/schema/objectives.schema.json` lists the same. */
export const METRICS = {
  'risk-assessment-current': gateShare('systems with a current risk assessment', [
    'risk-assessment',
    'risk-review',
  ]),
  'impact-assessment-current': gateShare('systems with a current impact assessment', [
    'impact-assessment',
    'risk-review',
  ]),
  'disclosure-in-force': gateShare(
    'systems in use whose users are told about them',
    ['user-disclosure'],
    IN_USE,
  ),
  'reviews-on-schedule': reviewsOnSchedule,
  'data-documented': gateShare('systems in use whose data is documented', ['data-source-assessment'], IN_USE),
  'time-to-detect': meanHours('time from the start of an incident until it is noticed', 'detected'),
  'time-to-resolve': meanHours('time from when an incident is noticed until it is resolved', 'resolved'),
  'incidents-in-time': incidentsInTime,
  'model-card-current': gateShare('systems with a model card in order', ['model-card']),
  'explanation-offered': gateShare('systems that say how they can be explained', ['explainability']),
  'acceptance-criteria-met': gateShare('systems whose last evaluation meets the criteria', [
    'acceptance-criteria',
  ]),
  'monitoring-in-place': gateShare(
    'systems in use that are monitored',
    ['monitoring', 'drift-detection'],
    IN_USE,
  ),
  'validation-current': gateShare('systems in operation that were validated again in time', ['revalidation']),
  'fairness-tested': gateShare('systems tested for fairness', ['fairness-testing']),
  'oversight-operational': gateShare(
    'systems in use with human oversight in operation',
    ['human-oversight'],
    IN_USE,
  ),
  'nonconformities-closed': nonconformitiesClosed,
  'security-tested': gateShare('systems tested against attacks', ['security-testing']),
  'infrastructure-reviewed': gateShare(
    'systems in use whose infrastructure was reviewed',
    ['infrastructure-security'],
    IN_USE,
  ),
  'suppliers-valid': suppliersValid,
  'merged-through-gate': mergedThroughGate,
  'overrides-reviewed': reviewedOverrides,
  'time-to-read': timeToRead,
  'records-signed': signedRecords,
  'limits-kept': monitoredValuesWithinLimits,
  'evaluations-kept': evaluationsWithinLimits,
  'recorded-incidents-in-time': recordedIncidentsInTime,
  'decisions-looked-at': decisionsReviewed,
} as const satisfies Readonly<Record<string, MetricMeasure>>;

export type MetricId = keyof typeof METRICS;

/** Each metric with what it is called on a page. */
export const METRIC_TITLES: readonly (readonly [MetricId, string])[] = Object.entries(METRICS).flatMap(
  ([id, { title }]) => (isMetric(id) ? [[id, title] as const] : []),
);

export function isMetric(name: unknown): name is MetricId {
  return typeof name === 'string' && Object.hasOwn(METRICS, name);
}
