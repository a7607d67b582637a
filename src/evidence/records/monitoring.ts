import { type DeepReadonly, defineRecord, type RecordEvent } from '../define-record.ts';
import type { EvidenceMonitoring } from '../generated/predicates.ts';
import {
  contentId,
  type OperationSource,
  operationSubjects,
  PLAN,
  type PlanFile,
  SOURCES,
} from '../operation-source.ts';
import {
  arrayOf,
  booleanFlag,
  decimal,
  integer,
  nullable,
  objectFields,
  oneOf,
  predicate,
  ref,
  text,
} from '../record-schema.ts';
import { origin, type Recording } from '../recording.ts';

type MonitoringFields = DeepReadonly<EvidenceMonitoring>;
export type LimitResult = MonitoringFields['limits'][number];
export type IncidentResult = MonitoringFields['incidents'][number];

/** What a run of `aims-gate record` found of one system. */
export interface MonitoringInput {
  readonly system: string;
  readonly sources: readonly OperationSource[];
  /** The monitoring plan and the incident plan, where the system has them. */
  readonly plans: readonly PlanFile[];
  readonly period: MonitoringFields['period'];
  readonly limits: readonly LimitResult[];
  readonly incidents: readonly IncidentResult[];
}

export interface MonitoringEvent
  extends RecordEvent,
    Pick<MonitoringInput, 'system' | 'limits' | 'incidents'> {
  readonly kind: 'monitoring';
}

/** What a running system gave, held against its monitoring plan and the times of its incident plan. */
export const monitoringRecord = defineRecord({
  type: 'monitoring',
  schema: predicate<EvidenceMonitoring>(
    'What a running system gave, held against the limits of its monitoring plan and the times for incidents.',
    ['origin'],
    {
      system: text('Id of the AI system.'),
      period: objectFields(
        {
          from: nullable(ref('time', 'The first time in the data; null: it gives none.')),
          to: nullable(ref('time', 'The last time in the data; null: it gives none.')),
        },
        'When the values were measured.',
      ),
      sources: SOURCES,
      plans: arrayOf(PLAN, 'The documents that say the limits.'),
      limits: arrayOf(
        objectFields({
          metric: text('As the monitoring plan, or an evaluation, calls it.'),
          kind: oneOf(
            ['measurement', 'evaluation'],
            'Measured, or the result of an evaluation in production.',
          ),
          series: nullable(text('What the system exports it as; null: nothing came.')),
          threshold: text('As the monitoring plan writes it; empty: there is none.'),
          values: integer('How many values came.', 0),
          passed: integer('How many of them are beyond the threshold.', 0),
          worst: nullable(decimal('The value that is furthest beyond, or nearest to, the threshold.')),
          unit: nullable(text('Its unit.')),
          state: oneOf(
            ['within', 'passed', 'no-value', 'not-given', 'no-limit'],
            'Within the threshold; beyond it; expected and missing; not in the data, which nobody said it had to be; without a threshold.',
          ),
        }),
        'Each metric of the plan, and each evaluation.',
      ),
      incidents: arrayOf(
        objectFields({
          id: text('Its id.'),
          severity: text('Its severity.'),
          started: ref('time', 'When it began.'),
          detected: ref('time', 'When it was noticed.'),
          resolved: nullable(ref('time', 'When it was over; null: it is not.')),
          late: arrayOf(oneOf(['detected', 'resolved'], 'Which.'), 'What took longer than the plan allows.'),
          explained: booleanFlag('Whether somebody wrote down why it took longer.'),
        }),
        'Incidents in the data.',
      ),
    },
  ),

  write({ system, sources, plans, period, limits, incidents }: MonitoringInput, recording: Recording) {
    const content = {
      system,
      period,
      sources,
      plans: plans.map(({ path, sha }) => ({ path, gitBlob: sha })),
      limits,
      incidents,
    };
    return {
      // That nothing came is true of the time of a run: the next silence is another one.
      id: contentId(
        'monitoring',
        recording.repository,
        system,
        limits.some(isSilence) ? { ...content, at: recording.recordedAt } : content,
      ),
      subject: operationSubjects(sources, plans),
      predicate: { ...origin(recording, recording.recordedAt, 'runner'), ...content },
    };
  },
  summarize({ system, limits, incidents }) {
    const beyond = passedLimits(limits).map(({ metric }) => metric);
    const late = lateIncidents(incidents).map(({ id }) => `incident ${id}`);
    const what = [...beyond, ...late];
    return {
      what:
        what.length === 0 ? `${system} within its limits` : `${system} beyond its limits: ${what.join(', ')}`,
      systems: [system],
    };
  },
  read: ({ system, limits, incidents }, recorded): MonitoringEvent => ({
    kind: 'monitoring',
    ...recorded,
    system,
    limits,
    incidents,
  }),
  row: () => ({}),
});

/** The limits that say something: a value was held against them, or the plan says that one is exported. */
export function heldLimits<Limit extends Pick<LimitResult, 'state'>>(
  limits: readonly Limit[],
): readonly Limit[] {
  return limits.filter(({ state }) => state !== 'not-given' && state !== 'no-limit');
}

function isSilence({ state, values }: LimitResult): boolean {
  return state === 'no-value' && values === 0;
}

/** Limits that are passed, and values that are missing: silence is no good news. */
export function passedLimits<Limit extends Pick<LimitResult, 'state'>>(
  limits: readonly Limit[],
): readonly Limit[] {
  return limits.filter(({ state }) => state === 'passed' || state === 'no-value');
}

/** Incidents that took longer than allowed and that nobody explains; one that is still open is never explained away. */
export function lateIncidents(incidents: readonly IncidentResult[]): readonly IncidentResult[] {
  return incidents.filter(
    ({ late, resolved, explained }) => late.length > 0 && (resolved === null || !explained),
  );
}
