import { countOf } from '../../../count-of.ts';
import { moment } from '../../labels.ts';
import type { OperationLimit } from '../../operation.ts';
import type { SystemReport } from '../../system-model.ts';
import { type CitationContext, none, proof, proofs, table } from '../parts.ts';
import { type Html, html } from '../template.ts';

const STATES: Readonly<Record<OperationLimit['state'], string>> = {
  within: 'within the limit',
  passed: 'beyond the limit',
  'no-value': 'no value, or one that is no number',
  'not-given': 'not in the data',
  'no-limit': 'no limit is set',
};

/** What running the system left in the ledger; nothing where it left nothing. */
export function operationSection({ operation }: SystemReport, from: CitationContext): Html | undefined {
  if (operation === undefined) return undefined;
  const { runs, limits, incidents, decisions, proofs: last } = operation;
  return html`<h2>In operation</h2>
<p>${countOf(runs, 'recording')} in the period: ${countOf(incidents.recorded, 'incident')}, ${incidents.late} of them later than allowed; ${countOf(decisions.taken, 'decision')} of people, ${decisions.overrides} against the system, ${decisions.reviewed} of these looked at by another person. ${proofs(last, from)}</p>
${table(
  limits,
  [
    { head: 'Watched', cell: ({ metric }) => metric, kind: 'name' },
    {
      head: 'State',
      cell: ({ state }) =>
        state === 'passed' || state === 'no-value'
          ? html`<strong class="gap badge">${STATES[state]}</strong>`
          : STATES[state],
      kind: 'short',
    },
    {
      head: 'Value',
      cell: ({ value, unit }) =>
        none(
          value === undefined ? undefined : `${value}${unit === undefined || unit === '1' ? '' : ` ${unit}`}`,
        ),
      kind: 'short',
    },
    { head: 'Limit', cell: ({ threshold }) => none(threshold === '' ? undefined : threshold), kind: 'short' },
    { head: 'Recorded', cell: ({ at }) => moment(at), kind: 'short' },
    { head: 'Evidence', cell: (one) => proof(one.proof, from), kind: 'evidence' },
  ],
  { caption: 'Each metric as it stood last', id: 'operation', empty: 'No metric is recorded.' },
)}`;
}
