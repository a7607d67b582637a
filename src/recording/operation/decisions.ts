import { createHash } from 'node:crypto';
import { compact } from '../../compact.ts';
import type { HumanDecision } from '../../documents/operation/observation.ts';
import type { Recording } from '../../evidence/recording.ts';
import { type MonitoringInput, monitoringRecord } from '../../evidence/records/monitoring.ts';
import { oversightRecord, type RecordedDecision } from '../../evidence/records/oversight.ts';
import type { Decision } from '../../evidence/statement.ts';
import { login } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { AssignedSystem } from './assign.ts';
import { heldInTime, resultsAgainstPlan } from './judge.ts';

/** A system with what was found of it, and what is to be recorded. */
export interface JudgedOperation extends Pick<MonitoringInput, 'limits' | 'incidents'> {
  readonly system: string;
  readonly owner?: string;
  /** How many decisions of people came, and how many of them were against the system. */
  readonly people: { readonly decisions: number; readonly overrides: number };
  readonly records: readonly Decision[];
}

/** Decisions that one record lists: a busy desk takes thousands a day. */
const A_RECORD = 1000;

/** Throws what `heldAgainst` throws. */
export function judgedOperation(assigned: AssignedSystem, recording: Recording): JudgedOperation {
  const { plan, observations, sources } = assigned;
  const { id: system, owner, monitoring, incidents: incidentPlan } = plan;
  const limits = resultsAgainstPlan(assigned);
  const incidents = heldInTime(
    observations.flatMap(({ observation: one }) => (one.kind === 'incident' ? [one] : [])),
    plan,
    recording.recordedAt,
  );
  const times = observations
    .flatMap(({ observation: one }) =>
      'at' in one && one.at !== undefined && one.kind !== 'decision' ? [one.at] : [],
    )
    .sort();
  const taken = observations.flatMap(({ observation: one }) => (one.kind === 'decision' ? [one] : []));
  const plans = [monitoring, incidentPlan].flatMap((one) =>
    one === undefined ? [] : [{ path: one.path, sha: one.sha }],
  );
  const period = { from: times[0] ?? null, to: times.at(-1) ?? null };
  const decided = taken.map((one) => recorded(one, recording));
  return {
    system,
    ...omitUndefined({ owner }),
    limits,
    incidents,
    people: { decisions: taken.length, overrides: taken.filter(({ overrode }) => overrode).length },
    records: compact([
      limits.length + incidents.length !== 0 &&
        monitoringRecord.write({ system, sources, plans, period, limits, incidents }, recording),
      ...chunks(decided).map((decisions) => oversightRecord.write({ system, sources, decisions }, recording)),
    ]),
  };
}

function chunks(all: readonly RecordedDecision[]): readonly (readonly RecordedDecision[])[] {
  const count = Math.ceil(all.length / A_RECORD);
  return Array.from({ length: count }, (_, index) => all.slice(index * A_RECORD, (index + 1) * A_RECORD));
}

function recorded(taken: HumanDecision, { reviewText }: Recording): RecordedDecision {
  const { id, at, by, overrode, proposed, decided, reason, factor, reviewed } = taken;
  const texts = JSON.stringify([proposed ?? null, decided ?? null, reason ?? null]);
  const seen =
    reviewed === undefined ? 'no' : login(reviewed.by) === login(by) ? 'by-the-same' : 'by-another';
  return {
    id,
    at,
    by,
    overrode,
    factor: factor ?? null,
    reviewed: seen,
    sha256: createHash('sha256').update(texts).digest('hex'),
    ...(reviewText === 'full' ? omitUndefined({ proposed, decided, reason }) : {}),
  };
}
