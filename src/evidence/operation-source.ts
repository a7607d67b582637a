import { createHash } from 'node:crypto';
import type { Sha, Sha256 } from '../ids.ts';
import { arrayOf, integer, objectFields, type RecordSchema, ref, text } from './record-schema.ts';
import type { StatementSubject } from './statement.ts';

/** A file of operation data that a record rests on. */
export interface OperationSource {
  readonly name: string;
  readonly format: string;
  readonly sha256: Sha256;
  readonly entries: number;
}

/** A document of the repository that the data was held against. */
export interface PlanFile {
  readonly path: string;
  readonly sha: Sha;
}

export const SOURCES: RecordSchema = arrayOf(
  objectFields({
    name: text('Its name as it was given.'),
    format: text('How it is written.'),
    sha256: ref('sha256', 'SHA-256 of its bytes.'),
    entries: integer('How many of its entries are of this system.', 0),
  }),
  'The files that were read.',
);

export const PLAN: RecordSchema = objectFields({
  path: text('Its file.'),
  gitBlob: ref('gitId', 'The version of it.'),
});

export function operationSubjects(
  sources: readonly OperationSource[],
  plans: readonly PlanFile[],
): readonly StatementSubject[] {
  return [
    ...sources.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    ...plans.map(({ path, sha }) => ({ name: path, digest: { gitBlob: sha } })),
  ];
}

/** The same content always has the same id, so recording a file twice is recording it once. */
export function contentId(kind: string, repository: string, system: string, content: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `${kind} ${repository} ${system} ${digest}`;
}
