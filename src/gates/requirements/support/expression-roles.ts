import { defined } from '../../../defined.ts';
import type { Problem } from '../../../documents/position.ts';
import { type Login, login } from '../../../ids.ts';
import { literalTexts, mentions } from '../../../policy/cel.ts';
import { rolesUnread } from './cel-facts.ts';
import type { ExpressionDocument } from './expression-documents.ts';
import { make } from './expression-findings.ts';
import type { Gap } from './gap.ts';
import type { Context } from './kind.ts';

/** Who holds which role; a role of which GitHub did not say who holds it is not there, so that asking is an error. */
export function rolesIn(
  context: Context,
  documents: readonly ExpressionDocument[],
): Readonly<Record<string, readonly string[]>> {
  const unread = rolesUnread(context);
  const known = [...context.roles.people].filter(([role]) => !unread.has(role));
  return roleSpellings(new Map(known), documents);
}

/** Roles with every spelling that the documents use: in a login capitals and `@` do not matter. */
function roleSpellings(
  people: ReadonlyMap<string, readonly Login[]>,
  documents: readonly ExpressionDocument[],
): Readonly<Record<string, readonly string[]>> {
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && value.length < 50) texts.add(value);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) visit(one);
  };
  for (const { document } of documents) visit(document.value);
  return Object.fromEntries(
    [...people].map(([role, logins]) => {
      const known = new Set<string>(logins);
      return [role, [...logins, ...[...texts].filter((text) => !known.has(text) && known.has(login(text)))]];
    }),
  );
}

/**
 * The mistake in the roles file that an expression about roles cannot be decided for: it accuses nobody of what the file
 * would tell, and passes nobody either. Where there is no file, nobody holds any role, and that is known.
 */
export function rolesNotKnown(
  { cel, say }: { readonly cel: string; readonly say?: string },
  { roles, trees }: Context,
): readonly Gap[] {
  if (!trees.base.entries.has(roles.path) || !mentions(cel, 'roles')) return [];
  const named = new Set(literalTexts(cel));
  const problem = roles.problems.find((one) => concerns(one, named));
  if (problem === undefined) return [];
  const { path } = roles;
  const parameters = { cel, path, problem: problem.message, ...defined({ say }) };
  return [make['roles-unread'](parameters, { path, position: problem.position })];
}

/** What is wrong with one role takes nothing from the others. */
function concerns({ keys: [part, role] = [] }: Problem, named: ReadonlySet<string>): boolean {
  return part !== 'roles' || typeof role !== 'string' || named.has(role);
}
