import { compact } from '../../../compact.ts';
import type { ReportModel } from '../../model.ts';
import type { ExceptionReport } from '../../oversight-model.ts';
import { SHOWN } from '../../proven.ts';
import { type CitationContext, proof, proofs, stack, table } from '../parts.ts';
import { type Html, html, type Value } from '../template.ts';

/** Gaps that somebody allowed for a time, and until when. */
export function exceptionTable(
  exceptions: readonly ExceptionReport[],
  model: Pick<ReportModel, 'ledger'>,
  { caption, empty }: { readonly caption: string; readonly empty: string },
  from: CitationContext,
): Html {
  return table(
    exceptions,
    compact([
      { head: 'Exception', cell: (one) => proof(one.proof, from), kind: 'name' },
      { head: 'Of', cell: ({ gate, system }) => html`${gate}<br><span class="soft">${system}</span>` },
      { head: 'State', cell: state },
      { head: 'Reason', cell: ({ reason }) => reason, kind: 'said' },
      {
        head: 'By',
        cell: ({ requestedBy, approvedBy }) =>
          stack([`asked by @${requestedBy}`, `allowed by @${approvedBy}`]),
      },
      model.ledger.state === 'whole' && {
        head: 'Let through',
        cell: (one: ExceptionReport) => letThrough(one, from),
        kind: 'evidence' as const,
      },
    ]),
    { caption, id: 'exceptions', empty },
  );
}

/** How often a gate passed on its word. */
function letThrough({ uses }: ExceptionReport, from: CitationContext): Value {
  if (uses.length === 0) return html`<span class="soft">nothing in the period</span>`;
  const few = uses.slice(-SHOWN.ofException);
  return [few.length < uses.length ? `${uses.length} times, lately` : [], proofs(few, from)].flat();
}

function state({ state: word, expires }: ExceptionReport): Value {
  if (word === 'not-valid') return html`<strong class="gap">not valid: excepts nothing</strong>`;
  if (word === 'removed') return html`file removed since; it said until <time>${expires}</time>`;
  return html`${word === 'ended' ? 'ended on' : 'in force until'} <time>${expires}</time>`;
}
