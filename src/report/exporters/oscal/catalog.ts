import type { ControlReport, ReportModel } from '../../model.ts';
import { isWithinHeading } from '../../tables.ts';
import { uuidOf } from '../uuid.ts';
import { controlId, OSCAL_VERSION, objectiveId } from './terms.ts';

/**
 * The clauses and controls by their numbers and titles, so that every id resolves. What they ask for stands in ISO/IEC
 * 42001, whose text is nobody's to copy.
 */
export function catalog({ controls, domains, madeAt, version }: ReportModel): object {
  const clauses = controls.filter(({ family }) => family === 'clause');
  const groups = domains.map(({ id, title }) => ({
    id,
    class: 'annex-a',
    title,
    controls: controls.filter((one) => isWithinHeading(one.id, id)).map(entry),
  }));
  return {
    uuid: uuidOf('catalog', version),
    metadata: {
      title: 'ISO/IEC 42001:2023, clauses 4 to 10 and Annex A: numbers and titles',
      'last-modified': madeAt,
      version,
      'oscal-version': OSCAL_VERSION,
      remarks: 'The text of the standard is not in it.',
    },
    groups: [
      { id: 'clauses', class: 'clause', title: 'Clauses 4 to 10', controls: clauses.map(entry) },
      ...groups.filter((group) => group.controls.length > 0),
    ],
  };
}

function entry(control: ControlReport): object {
  const { id, title, family } = control;
  return {
    id: controlId(control),
    class: family,
    title,
    props: [{ name: 'label', value: id }],
    parts: [
      {
        id: objectiveId(control),
        name: 'assessment-objective',
        prose: `Whether ${id}, ${title}, is met.`,
      },
    ],
  };
}
