import { type Fields, fields, items, textOf } from '../documents/fields.ts';
import { pathsUnder } from '../paths-under.ts';
import { type Prose, prose, words } from '../prose.ts';
import { organisationDocumentPath, pathsOfKind } from './document-kinds.ts';
import { documentFields, fileProof, type ReportFacts, recordsFolder } from './facts.ts';
import type { ReportProof } from './proof.ts';

/** One of the organisation's own records, as far as it can be read. */
export interface OrganisationRecord {
  readonly path: string;
  readonly fields: Fields;
  readonly proof: ReportProof;
}

/** The record of a kind, as `objectives.yml`, wherever the policy keeps it; undefined when there is none. */
export function organisationRecord(facts: ReportFacts, name: string): OrganisationRecord | undefined {
  const path = organisationDocumentPath(facts, name);
  return facts.tree.entries.has(path) ? recordAt(facts, path) : undefined;
}

/** Kinds of which there are many, by the folder of their template. */
export const KINDS_BY_FOLDER: Readonly<Record<string, string>> = {
  audits: 'audit',
  reviews: 'management-review',
  nonconformities: 'nonconformity',
};

/** Every record of a kind, as `audits`, wherever the policy keeps them: the newest by its own date first. */
export function organisationRecords(facts: ReportFacts, folder: string): readonly OrganisationRecord[] {
  const prefix = `${recordsFolder(facts)}${folder}/`;
  const read = pathsOfKind(facts, KINDS_BY_FOLDER[folder] ?? folder);
  return (read ?? pathsUnder(facts.tree, prefix))
    .filter((path) => /\.(?:ya?ml|md)$/.test(path) && facts.tree.entries.has(path))
    .map((path) => recordAt(facts, path))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
}

function recordAt(facts: ReportFacts, path: string): OrganisationRecord {
  return { path, fields: documentFields(facts, path), proof: fileProof(facts, path) };
}

/** The date a record gives itself, ISO; empty when it gives none. */
export function dateOf(record: OrganisationRecord): string {
  return textOf(record.fields.date) ?? '';
}

export function recordEntries(value: unknown): readonly Fields[] {
  return items(value).map(fields);
}

/** `label: what the record says`, or nothing. */
export function recordLine(label: string, value: unknown): readonly Prose[] {
  const said = textOf(value);
  return said === undefined ? [] : [prose`${label}: ${words(said)}`];
}
