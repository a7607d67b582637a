import { hash } from 'node:crypto';
import { ownDecisions } from './decisions.ts';
import type { ReportModel } from './model.ts';
import type { DecisionReport } from './oversight-model.ts';

/** How many decisions an auditor is given to examine: as many as are usual for a control that works many times a day. */
const SIZE = 25;

export interface Sample {
  /** Anyone who has it draws the same sample, and nobody can choose what is in it: it follows from the ledger and the period. */
  readonly seed: string;
  /** How many decisions it was drawn from. */
  readonly of: number;
  readonly decisions: readonly DecisionReport[];
}

/** A random sample of the decisions of the period: those whose digest with the seed comes first. */
export function sampleOf({
  period,
  ledger,
  oversight,
}: Pick<ReportModel, 'period' | 'ledger' | 'oversight'>): Sample {
  const known = DRAWN.get(oversight);
  if (known !== undefined) return known;
  const head = ledger.state === 'whole' ? (ledger.head ?? '') : '';
  const seed = hash('sha256', `${head} ${period.from} ${period.to}`);
  const all = ownDecisions(oversight.decisions);
  const drawn = all
    .map((decision) => ({ decision, rank: hash('sha256', `${seed} ${JSON.stringify(decision.proof)}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, SIZE);
  const sample = { seed, of: all.length, decisions: drawn.map(({ decision }) => decision) };
  DRAWN.set(oversight, sample);
  return sample;
}

/** Of the oversight of one report, which has one period and one ledger: each format asks for the sample again. */
const DRAWN = new WeakMap<ReportModel['oversight'], Sample>();
