import { everyValue } from '../../../documents/every-value.ts';
import type { Problem } from '../../../documents/position.ts';
import { login } from '../../../ids.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import { literalTexts, mentions } from '../../../policy/cel.ts';
import { rolesUnread } from './cel-facts.ts';
import type { ExpressionDocument } from './expression-documents.ts';
import { make } from './expression-findings.ts';
import type { Gap } from './gap.ts';
import type { Context } from './kind.ts';

/** Who holds which role, and who owns systems, in every spelling that the documents use: capitals and `@` do not matter. */
export interface SpelledPeople {
  /** A role of which GitHub did not say who holds it is not there, so that asking is an error. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly owners: readonly string[];
}

export function peopleIn(
  context: Context,
  documents: readonly ExpressionDocument[],
  named: ReadonlySet<string>,
): Partial<SpelledPeople> {
  if (!named.has('roles') && !named.has('owners')) return {};
  const unread = rolesUnread(context);
  const known = [...context.roles.people].filter(([role]) => !unread.has(role));
  const values = documents.flatMap(({ document }) => everyValue(document.value));
  const texts = new Map(
    values.flatMap(({ value }) =>
      typeof value === 'string' && value.length < 50 ? [[value, login(value)] as const] : [],
    ),
  );
  const spelled = (logins: readonly string[]): readonly string[] => {
    const small = new Set<string>(logins.map(login));
    return [
      ...new Set([...logins, ...[...texts].flatMap(([text, name]) => (small.has(name) ? [text] : []))]),
    ];
  };
  return {
    roles: Object.fromEntries(known.map(([role, logins]) => [role, spelled(logins)])),
    owners: spelled(context.systems.flatMap(({ owner, deputies }) => [owner ?? [], deputies].flat())),
  };
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
  const parameters = { cel, path, problem: problem.message, ...omitUndefined({ say }) };
  return [make['roles-unread'](parameters, { path, position: problem.position })];
}

/** What is wrong with one role takes nothing from the others. */
function concerns({ keys: [part, role] = [] }: Problem, named: ReadonlySet<string>): boolean {
  return part !== 'roles' || typeof role !== 'string' || named.has(role);
}
