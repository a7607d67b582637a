import { omitUndefined } from '../../omit-undefined.ts';
import { unique } from '../proof.ts';
import type { MeasureFacts, MeasureSelection } from './measure.ts';
import { measuredValue } from './measure.ts';
import { METRICS, type MetricId } from './metrics.ts';
import type { MetricReport, ScorecardArea } from './model.ts';

const AREAS: readonly (readonly [string, readonly MetricId[]])[] = [
  ['Transparency', ['disclosure-in-force', 'model-card-current', 'explanation-offered', 'data-documented']],
  [
    'Reliability',
    [
      'acceptance-criteria-met',
      'validation-current',
      'monitoring-in-place',
      'incidents-in-time',
      'limits-kept',
      'evaluations-kept',
      'recorded-incidents-in-time',
      'time-to-detect',
      'time-to-resolve',
    ],
  ],
  [
    'User trust',
    [
      'impact-assessment-current',
      'fairness-tested',
      'oversight-operational',
      'decisions-looked-at',
      'nonconformities-closed',
    ],
  ],
  ['Security', ['risk-assessment-current', 'security-tested', 'infrastructure-reviewed', 'suppliers-valid']],
  [
    'Traceability',
    ['merged-through-gate', 'overrides-reviewed', 'time-to-read', 'records-signed', 'reviews-on-schedule'],
  ],
];

export function scorecard(known: MeasureFacts): readonly ScorecardArea[] {
  return AREAS.map(([area, ids]) => ({ area, metrics: ids.map((id) => metricReport(id, known)) }));
}

/** Most proofs that stand beside one figure. */
const MOST = 20;

export function metricReport(
  metric: MetricId,
  known: MeasureFacts,
  selection: MeasureSelection = {},
): MetricReport {
  const { title, unit, count } = METRICS[metric];
  const { proofs, ...counted } = count(known, selection);
  const value = measuredValue(unit, counted);
  return {
    metric,
    title,
    unit,
    ...counted,
    ...omitUndefined({ value }),
    proofs: unique(proofs).slice(0, MOST),
  };
}
