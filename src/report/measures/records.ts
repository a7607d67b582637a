import { fields, textOf } from '../../documents/fields.ts';
import { inPeriod, inScope } from '../facts.ts';
import { organisationRecords } from '../records-of.ts';
import { tooFastFor } from '../too-fast.ts';
import { countedByQuarter, type MetricMeasure } from './measure.ts';

/** Merged changes that met every gate that blocks; what a warning found is a gap of its own. */
export const mergedThroughGate: MetricMeasure = {
  title: 'merged changes that met every gate that blocks',
  unit: '%',
  count: ({ facts }) =>
    countedByQuarter(
      facts.events.flatMap((event) => {
        if (event.kind !== 'verdict' || event.outcome !== 'merged' || !inPeriod(facts, event.at)) return [];
        if (event.systems.length > 0 && !event.systems.some(({ id }) => inScope(facts, id))) return [];
        const proof = { kind: 'record', record: event.record } as const;
        return [{ at: event.at, counts: event.past ? 0 : 1, name: changeName(event.pullRequest), proof }];
      }),
    ),
};

/** Overrides and approvals with conditions that a second person looked at. Those whose time is not over are no part of it. */
export const reviewedOverrides: MetricMeasure = {
  title: 'overrides and conditions reviewed by a second person (those not yet due are left out)',
  unit: '%',
  count: ({ oversight }) =>
    countedByQuarter(
      oversight.decisions.flatMap(({ override, at, who, pullRequest, proof }) =>
        override?.state === 'reviewed' || override?.state === 'overdue'
          ? {
              at,
              counts: override.state === 'reviewed' ? 1 : 0,
              name: `${changeName(pullRequest)} by ${who}`,
              proof,
            }
          : [],
      ),
    ),
};

function changeName(pullRequest: number | undefined): string {
  return pullRequest === undefined ? 'a change' : `#${pullRequest}`;
}

/** Approvals of which the record says how long the content had been there, and that was long enough to read it. */
export const timeToRead: MetricMeasure = {
  title: 'approvals with time to read the change',
  unit: '%',
  count: ({ oversight }) =>
    countedByQuarter(
      oversight.decisions.flatMap(({ said, waited, tier, at, who, pullRequest, proof }) =>
        said !== 'approved' || waited === undefined
          ? []
          : {
              at,
              counts: waited >= tooFastFor(tier) ? 1 : 0,
              name: `approval of ${changeName(pullRequest)} by ${who}`,
              proof,
            },
      ),
    ),
};

/** Records of the ledger that somebody signed. */
export const signedRecords: MetricMeasure = {
  title: 'records of the ledger that are signed',
  unit: '%',
  count: ({ facts: { ledger } }) => {
    const of = ledger.state === 'whole' ? ledger.records : 0;
    const unsigned = ledger.state === 'whole' ? ledger.unsigned : 0;
    const rest = unsigned === 0 ? [] : [`${unsigned} unsigned`];
    return { numerator: of - unsigned, denominator: of, rest, proofs: [] };
  },
};

/** Suppliers whose assessment is approved and has not ended. */
export const suppliersValid: MetricMeasure = {
  title: 'suppliers with a valid assessment',
  unit: '%',
  count: ({ facts }) => {
    const all = organisationRecords(facts, 'suppliers');
    const late = all.filter(({ fields: said }) => {
      const until = textOf(said['valid-until']) ?? '';
      return !['approved', 'conditional'].includes(textOf(said.decision) ?? '') || until < facts.asOf;
    });
    return {
      numerator: all.length - late.length,
      denominator: all.length,
      rest: late.map(({ path }) => path),
      proofs: all.map(({ proof }) => proof),
    };
  },
};

/** Nonconformities of the period that are closed and whose action was found to work. */
export const nonconformitiesClosed: MetricMeasure = {
  title: 'nonconformities closed, and the action found effective',
  unit: '%',
  count: ({ facts }) =>
    countedByQuarter(
      organisationRecords(facts, 'nonconformities').flatMap(({ fields: said, path, proof }) => {
        const at = textOf(said.found) ?? '';
        const closed = textOf(said.closed) ?? '9999';
        const worked = fields(said.effectiveness).effective === true;
        return inPeriod(facts, at)
          ? [{ at, counts: closed <= facts.asOf && worked ? 1 : 0, name: path, proof }]
          : [];
      }),
    ),
};
