import type { ReportProof } from '../proof.ts';

/** Of a share: how many of how many. Of a mean: the sum, and of how many. */
export interface Tally {
  readonly numerator: number;
  readonly denominator: number;
  /** What keeps the numerator below the denominator, by name. */
  readonly rest: readonly string[];
  readonly proofs: readonly ReportProof[];
  /** The same by quarter (`2026-Q1`), where each thing that is counted has a date. */
  readonly trend?: readonly Quarter[];
}

export interface Quarter {
  readonly quarter: string;
  readonly numerator: number;
  readonly denominator: number;
}

export type Unit = '%' | 'hours';

/** A metric as it was computed here. */
export interface MetricReport extends Omit<Tally, 'proofs'> {
  /** A key of `METRICS`. */
  readonly metric: string;
  readonly title: string;
  readonly unit: Unit;
  /** Percent or hours; absent: there is nothing to measure. */
  readonly value?: number;
  readonly proofs: readonly ReportProof[];
}

/** Transparency, reliability, user trust, security, traceability: figures side by side, never one of them all. */
export interface ScorecardArea {
  readonly area: string;
  readonly metrics: readonly MetricReport[];
}

/** One objective: what is promised, and what the repository and its ledger come to. */
export interface ObjectiveReport {
  readonly id: string;
  readonly objective: string;
  /** What is measured, in words. */
  readonly measure: string;
  readonly target: { readonly bound: 'at-least' | 'at-most'; readonly value: number; readonly unit: string };
  /** Absent: the organisation measures it by itself. */
  readonly computed?: MetricReport;
  /** Of one that is not computed: the figure of the scorecard that speaks of the same, by its words. */
  readonly compare?: MetricReport;
  /** Which systems or incidents it is narrowed to, in words. */
  readonly of?: string;
  readonly typed?: { readonly value: number; readonly date: string; readonly source: string };
  /** `stated`: reached by the number that the organisation typed; nothing here was computed. */
  readonly state: 'reached' | 'stated' | 'missed' | 'nothing-to-measure';
  readonly owner?: string;
  readonly due?: string;
  readonly action?: string;
  readonly proof: ReportProof;
}
