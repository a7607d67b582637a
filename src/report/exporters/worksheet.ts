import { plain } from '../../prose.ts';
import { visible } from '../../reporters/visible.ts';
import type { ReportModel } from '../model.ts';
import type { DecisionReport } from '../oversight-model.ts';
import { proofLinks } from '../proof.ts';
import { sampleOf } from '../sample.ts';
import { csvTable } from './csv.ts';
import type { Exporter } from './exporter.ts';

/** What the auditor fills in. */
const OPEN = ['examined', 'conforms', 'finding', 'auditor', 'date'];

export const SAMPLE: readonly string[] = [
  'number',
  'at',
  'who',
  'decision',
  'counts',
  'systems',
  'change',
  'note',
  'evidence',
  'sample',
  ...OPEN,
];

/** The auditor's worksheet: a random sample of the decisions, each with its proof, and columns to fill in. */
export const worksheet: Exporter = async function* (model) {
  yield { path: 'sample.csv', content: csvTable(SAMPLE, sampleRows(model)) };
};

export function sampleRows(model: ReportModel): readonly Readonly<Record<string, string>>[] {
  const { seed, of, decisions } = sampleOf(model);
  const sample = `${decisions.length} of ${of}, seed ${seed}`;
  return decisions.map((decision, index) => ({ ...rowOf(decision, index, model), sample }));
}

function rowOf(decision: DecisionReport, index: number, model: ReportModel) {
  const { at, who, said, counts, systems, pullRequest, note, proof } = decision;
  return {
    number: String(index + 1),
    at,
    who: visible(who),
    decision: said,
    counts: counts ? 'yes' : 'no',
    systems: visible(systems.join(' ')),
    change: pullRequest === undefined ? '' : String(pullRequest),
    note: visible(plain(note)),
    evidence: proofLinks(proof, model).join(' '),
  };
}
