import { type Fields, fields, items, textOf } from '../documents/fields.ts';
import { pathsUnder } from '../paths-under.ts';
import { type Prose, prose, words } from '../prose.ts';
import { documentFields, fileProof, type ReportFacts, recordsFolder } from './facts.ts';
import type { ReportProof } from './proof.ts';

/** One of the organisation's own records, as far as it can be read. */
export interface OrganisationRecord {
  readonly path: string;
  readonly fields: Fields;
  readonly proof: ReportProof;
}

/** The record at `name` in the folder of the management system; undefined when there is none. */
export function organisationRecord(facts: ReportFacts, name: string): OrganisationRecord | undefined {
  const path = `${recordsFolder(facts)}${name}`;
  return facts.tree.entries.has(path) ? recordAt(facts, path) : undefined;
}

/** Every record in a folder (`audits`), the newest by its own date first. */
export function organisationRecords(facts: ReportFacts, folder: string): readonly OrganisationRecord[] {
  const prefix = `${recordsFolder(facts)}${folder}/`;
  return pathsUnder(facts.tree, prefix)
    .filter((path) => /\.(?:ya?ml|md)$/.test(path))
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
