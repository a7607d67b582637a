import { countOf } from '../../count-of.ts';
import { nearest } from '../../documents/nearest.ts';
import { badInput } from '../../errors.ts';
import { presetPolicy } from '../../evaluation/load-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import type { Recording } from '../../evidence/recording.ts';
import { lateIncidents, passedLimits } from '../../evidence/records/monitoring.ts';
import type { Decision } from '../../evidence/statement.ts';
import type { Sha } from '../../ids.ts';
import type { ObjectSource } from '../../objects.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Policy } from '../../policy/policy.ts';
import type { OperationRunScope, PassedLimit } from '../../reporters/operation-issue.ts';
import { assignFiles, type OperationInput } from './assign.ts';
import { type JudgedOperation, judgedOperation } from './decisions.ts';
import { operationPlans } from './plans.ts';

/** Data of running systems, and what it is held against. */
export interface OperationRequest {
  readonly files: readonly OperationInput[];
  /** The system that everything is about that names none. */
  readonly system?: string;
  /** Where register and plans are read: never from what is being proposed. */
  readonly commit: Sha;
  readonly policy: Policy;
  readonly recording: Recording;
}

export interface OperationRun {
  readonly systems: readonly JudgedOperation[];
  readonly records: readonly Decision[];
  readonly look: OperationRunScope;
  /** Entries that are about something else. */
  readonly ignored: number;
}

/** The preset whose times for incidents hold where the policy promises none. */
const REFERENCE = 'iso-42001';

/** Reads and judges everything before anything is recorded: bad input (`bad-input`, with file and line) leaves nothing behind. */
export async function judgeOperation(
  { files, system, commit, policy, recording }: OperationRequest,
  objects: ObjectSource,
  catalog: Catalog,
): Promise<OperationRun> {
  const plans = await operationPlans(commit, policy, await presetPolicy(REFERENCE, catalog), objects);
  if (system !== undefined && !plans.has(system)) {
    const near = nearest(system, [...plans.keys()]);
    const hint = near === undefined ? `the register is in ${policy.systems}` : `did you mean ${near}?`;
    throw badInput(`no system ${system} is registered`, hint);
  }
  const { systems: assigned, ignored } = assignFiles(files, plans, system, recording.recordedAt);
  const systems = assigned.map((one) => judgedOperation(one, recording));
  const day = recording.recordedAt.slice(0, 10);
  return {
    systems,
    records: systems.flatMap(({ records }) => records),
    look: {
      metrics: systems.flatMap(({ system: id, limits }) => (limits.length > 0 ? [id] : [])),
      notGiven: systems.flatMap(({ system: id, limits }) =>
        limits.flatMap(({ metric, state }) => (state === 'not-given' ? [`${id}/${metric}`] : [])),
      ),
      incidents: systems.flatMap(({ system: id, incidents }) => incidents.map((one) => `${id}/${one.id}`)),
      passed: systems.flatMap((one) => passedOf(one, day)),
    },
    ignored,
  };
}

function passedOf(
  { system, owner, limits, incidents }: JudgedOperation,
  since: string,
): readonly PassedLimit[] {
  const of = { system, since, ...omitUndefined({ owner }) };
  return [
    ...passedLimits(limits).map(
      ({ metric, state, threshold, worst, unit, passed, values }): PassedLimit => ({
        ...of,
        about: 'metric',
        name: metric,
        said:
          state === 'no-value'
            ? values === 0
              ? 'no value came, though the plan says what it is exported as'
              : `not every value is a number (${countOf(values, 'value')}, limit ${threshold})`
            : `${worst ?? 'no number'}${unit === null || unit === '1' ? '' : ` ${unit}`}, limit ${threshold}: ${passed} of ${values} beyond it`,
      }),
    ),
    ...lateIncidents(incidents).map(
      ({ id, severity, late, resolved }): PassedLimit => ({
        ...of,
        about: 'incident',
        name: id,
        said: `${severity}: ${late.join(' and ')} later than the plan allows${resolved === null ? ', still open' : ''}`,
      }),
    ),
  ];
}
