import { fields, mappingOf } from '../../documents/fields.ts';
import type { Problem } from '../../documents/position.ts';
import type { Path } from '../../documents/yaml.ts';
import { nodesOf } from '../cel.ts';
import { alwaysOrNever } from '../cel-contradictions.ts';
import { unknownRolesIn } from '../cel-types.ts';
import { celAt } from '../problems.ts';
import type { RawGate, WrittenGate } from './check.ts';
import type { KnownRoles } from './unknown-roles.ts';

/** Expressions that are the same whatever is so, and roles that they name and nobody holds. */
export function uselessExpressions(
  { gate, ...text }: WrittenGate,
  roles: KnownRoles | undefined,
): readonly Problem[] {
  const { risk, changes } = gate.when;
  const known = new Map<string, readonly string[]>([
    ...(risk === undefined ? [] : [['system.risk', [...risk, '']] as const]),
    ...(changes === undefined || gate.when.transitions !== undefined
      ? []
      : [['change.class', changes.map((one) => one.replace(/:.*/, ''))] as const]),
  ]);
  return uselessIn(text, known, roles);
}

/** The same of a gate as it is written. @param known values that facts can have where it is asked */
export function uselessIn(
  { written, path, document, text }: RawGate,
  known: ReadonlyMap<string, readonly string[]> = new Map(),
  roles?: KnownRoles,
): readonly Problem[] {
  const held = roles === undefined ? undefined : new Set(roles.keys());
  const found: Problem[] = [];
  const visit = (value: unknown, at: Path): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, [...at, index]);
    for (const [key, one] of Object.entries(fields(value))) {
      const inside = mappingOf(one);
      const cel = key === 'expression' ? (inside?.cel ?? one) : undefined;
      if (typeof cel === 'string') {
        const problems = [
          ...alwaysOrNever(cel, known),
          ...(held === undefined ? [] : unknownRolesIn(nodesOf(cel), held)),
        ];
        const place = inside === undefined ? [...at, key] : [...at, key, 'cel'];
        found.push(...celAt(problems, cel, place, { document, text }));
      }
      visit(one, [...at, key]);
    }
  };
  visit(written.when, [...path, 'when']);
  visit(written.require, [...path, 'require']);
  return found;
}
