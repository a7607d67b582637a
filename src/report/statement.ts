import { fields as object } from '../documents/fields.ts';
import { organisationDocumentPath } from './document-kinds.ts';
import { documentFields, fileProof, type ReportFacts } from './facts.ts';
import type { ControlReport, ReportModel, StatedControl } from './model.ts';

/** What the organisation's own Statement of Applicability says, by control id. */
export interface StatementOfApplicability {
  /** Absent: there is no such document. */
  readonly path?: string;
  readonly approvedBy?: string;
  readonly date?: string;
  readonly controls: ReadonlyMap<string, StatedControl>;
}

const NOT_STATED: StatedControl = { applicable: 'not-stated', implemented: 'not-stated', sources: [] };

export function readApplicability(facts: ReportFacts): StatementOfApplicability {
  const path = organisationDocumentPath(facts, 'soa.yml');
  if (!facts.tree.entries.has(path)) return { controls: new Map() };
  const file = documentFields(facts, path);
  const proof = fileProof(facts, path);
  const stated = Object.entries(object(file.controls)).map(([id, value]) => {
    const { applicable, implemented, justification, source, where, plan } = object(value);
    const control: StatedControl = {
      applicable: applicable === true ? 'yes' : applicable === false ? 'no' : 'not-stated',
      implemented: IMPLEMENTED.find((word) => word === implemented) ?? 'not-stated',
      sources: [source].flat().filter((one) => typeof one === 'string'),
      ...textKey('justification', justification),
      ...textKey('where', where),
      ...textKey('plan', plan),
      proof,
    };
    return [id, control] as const;
  });
  return {
    path,
    ...textKey('approvedBy', file['approved-by']),
    ...textKey('date', file.date),
    controls: new Map(stated),
  };
}

export function statedControl(statement: StatementOfApplicability, id: string): StatedControl {
  return statement.controls.get(id) ?? NOT_STATED;
}

/** Where the organisation's own statement is, and whose word it is. */
export function statementReport(facts: ReportFacts): Pick<ReportModel, 'statement'> {
  const { path, approvedBy, date } = readApplicability(facts);
  if (path === undefined) return {};
  const proof = fileProof(facts, path);
  return { statement: { ...textKey('approvedBy', approvedBy), ...textKey('date', date), proof } };
}

/** What the repository says against the claim that a control is in place: `contradicted` only when something is missing. */
export function claim({
  stated,
  status,
}: Pick<ControlReport, 'stated' | 'status'>): 'contradicted' | 'not-assessed' | 'unopposed' {
  if (stated.implemented !== 'yes') return 'unopposed';
  if (status === 'gap') return 'contradicted';
  return status === 'not-shown' ? 'not-assessed' : 'unopposed';
}

const IMPLEMENTED = ['yes', 'partly', 'no'] as const;

function textKey<Key extends string>(key: Key, value: unknown): { readonly [K in Key]?: string } {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? {} : ({ [key]: text } as { readonly [K in Key]: string });
}
