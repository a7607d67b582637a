import { type Prose, plain, prose } from '../../prose.ts';
import { STATUS_WORDS } from '../labels.ts';
import type { ControlReport, ReportModel, Status } from '../model.ts';
import type { DecisionReport } from '../oversight-model.ts';
import { proofLinks } from '../proof.ts';
import { sampleOf } from '../sample.ts';
import { type CellTable, type Columns, cellTable } from './columns.ts';
import { csvTable } from './csv.ts';
import type { Exporter } from './exporter.ts';

/** Columns that people fill in. */
function open(...names: readonly string[]): Columns<unknown> {
  return Object.fromEntries(names.map((name) => [name, () => '']));
}

/** The auditor's worksheet: a random sample of the decisions, each with its proof, and columns to fill in. */
export const worksheet: Exporter = async function* (model) {
  yield { path: 'sample.csv', content: csvTable(sampleTable(model)) };
  yield { path: 'requests.csv', content: csvTable(requestTable(model)) };
};

/** One request for each clause and control that the package does not show in full: what is left for the auditor to ask. */
export function requestTable({ controls }: Pick<ReportModel, 'controls'>): CellTable {
  return cellTable(
    REQUESTS,
    controls.filter(({ status }) => status !== 'shown'),
  );
}

/** What is asked of the organisation, and the columns in which question and answer go to and fro. */
const REQUESTS: Columns<ControlReport> = {
  number: (_, index) => String(index + 1),
  'clause or control': ({ id }) => id,
  title: ({ title }) => title,
  status: ({ status }) => STATUS_WORDS[status],
  'why it is asked': ({ because }) => plain(because),
  'evidence requested': ({ status, remedy }) => plain(askedOf(status, remedy)),
  ...open(
    'auditor',
    'requested on',
    'due',
    'answer',
    'evidence given',
    'answered by',
    'answered on',
    'accepted',
  ),
};

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

export function sampleTable(model: ReportModel): CellTable {
  const { seed, of, decisions } = sampleOf(model);
  const columns: Columns<DecisionReport> = {
    number: (_, index) => String(index + 1),
    at: ({ at }) => at,
    who: ({ who }) => who,
    decision: ({ said }) => said,
    counts: ({ counts }) => (counts ? 'yes' : 'no'),
    systems: ({ systems }) => systems.join(' '),
    change: ({ pullRequest }) => (pullRequest === undefined ? '' : String(pullRequest)),
    note: ({ note }) => plain(note),
    evidence: ({ proof }) => proofLinks(proof, model).join(' '),
    sample: () => `${decisions.length} of ${of}, seed ${seed}`,
    ...open('examined', 'conforms', 'finding', 'comment', 'auditor', 'date'),
  };
  return cellTable(columns, decisions);
}
