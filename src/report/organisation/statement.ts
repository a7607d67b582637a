import { omitUndefined } from '../../omit-undefined.ts';
import { type Columns, cellTable } from '../exporters/columns.ts';
import { csvTable } from '../exporters/csv.ts';
import type { PackageFile } from '../exporters/exporter.ts';
import { STATUS_WORDS, STATUSES, tally } from '../labels.ts';
import type { ControlRow } from '../tables.ts';
import type { OrganisationControl, OrganisationReport, OrganisationStatement } from './model.ts';
import type { Register } from './register.ts';

/**
 * Puts together what the reports of the repositories say of each Annex A control: nothing is judged again. A repository
 * whose report leaves one of them out says nothing that can be counted.
 */
export function organisationStatement(
  rows: readonly ControlRow[],
  own: Register | undefined,
  registers: readonly Register[],
): OrganisationStatement {
  const annex = rows.filter(({ id, assessable }) => assessable && id.startsWith('A.'));
  const beneath = registers.filter((one) => one !== own);
  const known = beneath.flatMap(({ repository, statuses }) =>
    statuses !== undefined && annex.every(({ id }) => statuses.has(id)) ? [{ repository, statuses }] : [],
  );
  const counted = new Set(known.map(({ repository }) => repository));
  return {
    beneath: { met: known.length, of: beneath.length },
    notKnown: beneath.flatMap(({ repository }) => (counted.has(repository) ? [] : [repository])),
    controls: annex.map(({ id, title }): OrganisationControl => {
      const standing = known.flatMap(({ repository, statuses }) => {
        const status = statuses.get(id);
        return status === undefined ? [] : [{ repository, status }];
      });
      return {
        id,
        title,
        ...omitUndefined({ status: own?.statuses?.get(id), said: own?.governance?.stated.get(id) }),
        beneath: tally(standing),
        gaps: standing.flatMap(({ repository, status }) => (status === 'gap' ? [repository] : [])),
      };
    }),
  };
}

/** The same as a table: `not known` where no repository says it. */
export function statementTable({ statement }: Pick<OrganisationReport, 'statement'>): PackageFile {
  const { beneath, notKnown, controls } = statement;
  const counted = (count: string): string => (beneath.met === 0 ? NOT_KNOWN : count);
  const columns: Columns<OrganisationControl> = {
    control: ({ id }) => id,
    title: ({ title }) => title,
    status: ({ status }) => (status === undefined ? NOT_KNOWN : STATUS_WORDS[status]),
    because: ({ said }) => said?.because ?? NOT_KNOWN,
    applicable: ({ said }) => said?.applicable ?? NOT_KNOWN,
    implemented: ({ said }) => said?.implemented ?? NOT_KNOWN,
    justification: ({ said }) => said?.justification ?? '',
    'shown-in': (one) => counted(`${one.beneath.shown} of ${beneath.met}`),
    ...Object.fromEntries(
      STATUSES.slice(1).map((status) => [
        `repositories-${status}`,
        (one: OrganisationControl) => counted(String(one.beneath[status])),
      ]),
    ),
    'repositories-not-known': () => `${notKnown.length} of ${beneath.of}`,
    'with-gap': ({ gaps }) => gaps.join('; '),
  };
  return { path: 'statement-of-applicability.csv', content: csvTable(cellTable(columns, controls)) };
}

const NOT_KNOWN = 'not known';
