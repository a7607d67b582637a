import type { ReportFacts } from '../facts.ts';
import type { ReferenceRecord } from '../grading.ts';
import type { OversightReport } from '../oversight-model.ts';
import type { ReportProof } from '../proof.ts';
import type { SystemReport } from '../system-model.ts';
import type { Tally, Unit } from './model.ts';

/** What a metric is computed from: never from a number that somebody typed. */
export interface MeasureFacts {
  readonly facts: ReportFacts;
  readonly systems: readonly SystemReport[];
  readonly oversight: OversightReport;
  readonly references: readonly ReferenceRecord[];
}

/** What an objective narrows a metric to; absent: all of them. */
export interface MeasureSelection {
  readonly risk?: readonly string[];
  readonly stage?: readonly string[];
  readonly severity?: readonly string[];
}

/** One metric: a file or factory of this folder, and a line in `METRICS`. */
export interface MetricMeasure {
  /** What the numerator counts, as a heading. */
  readonly title: string;
  readonly unit: Unit;
  readonly count: (known: MeasureFacts, selection: MeasureSelection) => Tally;
}

/** Percent or hours to one decimal; undefined: there is nothing to measure. */
export function measuredValue(
  unit: Unit,
  { numerator, denominator }: Pick<Tally, 'numerator' | 'denominator'>,
): number | undefined {
  if (denominator === 0) return undefined;
  const share = numerator / denominator;
  return Math.round((unit === '%' ? share * 100 : share) * 10) / 10;
}

/** Something that happened, and whether (share) or how much (mean) it counts. */
export interface DatedMeasure {
  readonly at: string;
  readonly counts: number;
  readonly name: string;
  readonly proof?: ReportProof;
}

/** Of things with a date: all of them, and quarter by quarter. */
export function countedByQuarter(all: readonly DatedMeasure[]): Tally {
  const quarters = Map.groupBy(
    all,
    ({ at }) => `${at.slice(0, 4)}-Q${Math.ceil(Number(at.slice(5, 7)) / 3)}`,
  );
  return {
    ...totalOf(all),
    rest: all.filter(({ counts }) => counts === 0).map(({ name }) => name),
    // What does not count comes first: it is asked about, and of many only the first stand beside the figure.
    proofs: [...all]
      .sort((a, b) => Number(a.counts > 0) - Number(b.counts > 0))
      .flatMap(({ proof }) => proof ?? []),
    trend: [...quarters]
      .map(([quarter, own]) => ({ quarter, ...totalOf(own) }))
      .sort((a, b) => (a.quarter < b.quarter ? -1 : 1)),
  };
}

function totalOf(all: readonly DatedMeasure[]): Pick<Tally, 'numerator' | 'denominator'> {
  return { numerator: all.reduce((sum, { counts }) => sum + counts, 0), denominator: all.length };
}

export function selectedSystems(
  systems: readonly SystemReport[],
  { risk, stage }: MeasureSelection,
): readonly SystemReport[] {
  return systems.filter(
    (system) =>
      system.stage !== 'retired' &&
      (risk === undefined || risk.includes(system.risk ?? '')) &&
      (stage === undefined || stage.includes(system.stage ?? '')),
  );
}
