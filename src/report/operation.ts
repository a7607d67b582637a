import type { LimitResult } from '../evidence/records/monitoring.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { inPeriod, type ReportFacts } from './facts.ts';
import type { ReportProof } from './proof.ts';

/** What the ledger holds of a system in operation, in the period. */
export interface OperationReport {
  /** Runs that recorded something of it. */
  readonly runs: number;
  /** Each metric as it stood last. */
  readonly limits: readonly OperationLimit[];
  /** Incidents that were recorded, and those that took longer than allowed. */
  readonly incidents: { readonly recorded: number; readonly late: number };
  /** Decisions of people: all, those against the system, and of these those that another person looked at. */
  readonly decisions: { readonly taken: number; readonly overrides: number; readonly reviewed: number };
  readonly proofs: readonly ReportProof[];
}

export interface OperationLimit {
  readonly metric: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly threshold: string;
  /** Absent: none came, or it is no finite number. */
  readonly value?: number;
  readonly unit?: string;
  readonly state: LimitResult['state'];
  readonly proof: ReportProof;
}

/** By system; a system of which nothing was recorded is not in it. */
export function operationReports(facts: ReportFacts): ReadonlyMap<string, OperationReport> {
  const found = new Map<string, Collected>();
  for (const event of facts.events) {
    if ((event.kind !== 'monitoring' && event.kind !== 'oversight') || !inPeriod(facts, event.at)) continue;
    const one = found.get(event.system) ?? new Collected();
    found.set(event.system, one);
    const proof: ReportProof = { kind: 'record', record: event.record };
    one.runs.add(event.at);
    if (event.kind === 'monitoring') {
      for (const limit of event.limits) {
        // A run without a value does not end what an earlier one found.
        if (limit.state === 'not-given' && one.limits.has(limit.metric)) continue;
        one.limits.set(limit.metric, limitOf(limit, event.at, proof));
      }
      for (const { id, late } of event.incidents) one.incidents.set(id, late.length > 0);
      one.last.set('monitoring', proof);
    } else {
      for (const { id, overrode, reviewed } of event.decisions)
        one.decisions.set(id, { overrode, again: reviewed === 'by-another' });
      one.last.set('oversight', proof);
    }
  }
  return new Map([...found].map(([id, one]) => [id, one.report()]));
}

/** A later record says of the same metric, incident or decision how it stands now. */
class Collected {
  readonly runs = new Set<string>();
  readonly limits = new Map<string, OperationLimit>();
  readonly incidents = new Map<string, boolean>();
  readonly decisions = new Map<string, { readonly overrode: boolean; readonly again: boolean }>();
  readonly last = new Map<string, ReportProof>();

  report(): OperationReport {
    const overrides = [...this.decisions.values()].filter(({ overrode }) => overrode);
    return {
      runs: this.runs.size,
      limits: [...this.limits.values()],
      incidents: { recorded: this.incidents.size, late: [...this.incidents.values()].filter(Boolean).length },
      decisions: {
        taken: this.decisions.size,
        overrides: overrides.length,
        reviewed: overrides.filter(({ again }) => again).length,
      },
      proofs: [...this.last.values()],
    };
  }
}

function limitOf(limit: LimitResult, at: string, proof: ReportProof): OperationLimit {
  const { metric, threshold, state, worst, unit } = limit;
  return {
    metric,
    at,
    threshold,
    state,
    proof,
    ...omitUndefined({ value: worst ?? undefined, unit: unit ?? undefined }),
  };
}
