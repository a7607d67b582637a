import type validators from './generated/validators.cjs';
import { yamlPlaceholders } from './placeholders.ts';
import type { Problem } from './position.ts';
import { validate } from './schema.ts';
import type { LocatedDocument } from './yaml.ts';

/** What stands in the way of a document: what its schema finds wrong, then what nobody filled in yet. */
export function completenessProblems(
  name: validators.SchemaName,
  document: LocatedDocument,
): readonly Problem[] {
  const blanks = yamlPlaceholders(document);
  return [...besideBlanks(validate(name, document), blanks), ...blanks];
}

/** Mistakes without those at a blank: that it is none of the allowed values, too, is of no use. */
export function besideBlanks(wrong: readonly Problem[], blanks: readonly Problem[]): readonly Problem[] {
  const blank = new Set(blanks.map(({ keys = [] }) => JSON.stringify(keys)));
  return wrong.filter(({ keys }) => keys === undefined || !blank.has(JSON.stringify(keys)));
}
