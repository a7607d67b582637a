import { type Prose, plain, prose } from '../../prose.ts';
import { visible } from '../../reporters/visible.ts';
import { STATUS_WORDS } from '../labels.ts';
import type { ReportModel, Status } from '../model.ts';
import type { DecisionReport } from '../oversight-model.ts';
import { proofLinks } from '../proof.ts';
import { sampleOf } from '../sample.ts';
import { csvTable } from './csv.ts';
import type { Exporter } from './exporter.ts';

/** What the auditor fills in. */
const OPEN = ['examined', 'conforms', 'finding', 'comment', 'auditor', 'date'];

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

/** What is asked of the organisation, and the columns in which question and answer go to and fro. */
export const REQUESTS: readonly string[] = [
  'number',
  'clause or control',
  'title',
  'status',
  'why it is asked',
  'evidence requested',
  'auditor',
  'requested on',
  'due',
  'answer',
  'evidence given',
  'answered by',
  'answered on',
  'accepted',
];

/** The auditor's worksheet: a random sample of the decisions, each with its proof, and columns to fill in. */
export const worksheet: Exporter = async function* (model) {
  yield { path: 'sample.csv', content: csvTable(SAMPLE, sampleRows(model)) };
  yield { path: 'requests.csv', content: csvTable(REQUESTS, requestRows(model)) };
};

/** One request for each clause and control that the package does not show in full: what is left for the auditor to ask. */
export function requestRows({
  controls,
}: Pick<ReportModel, 'controls'>): readonly Readonly<Record<string, string>>[] {
  return controls
    .filter(({ status }) => status !== 'shown')
    .map(({ id, title, status, because, remedy }, index) => ({
      number: String(index + 1),
      'clause or control': id,
      title,
      status: STATUS_WORDS[status],
      'why it is asked': visible(plain(because)),
      'evidence requested': visible(plain(askedOf(status, remedy))),
    }));
}

/** The remedy of a gap is for who closes it: the auditor asks to see that it is closed. */
function askedOf(status: Status, remedy: Prose | undefined): Prose {
  return status === 'gap' ? ASKED.gap : (remedy ?? ASKED[status]);
}

const ASKED: Readonly<Record<Status, Prose>> = {
  shown: prose``,
  part: prose`show what the gates do not: that it is done, and works`,
  gap: prose`show how the gaps were corrected`,
  'not-shown': prose`show documents or records of it`,
  organisation: prose`show documents or records that are kept outside the repository`,
  excluded: prose`show why it is not needed`,
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
