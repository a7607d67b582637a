import { compact } from '../../compact.ts';
import { everyValue } from '../../documents/every-value.ts';
import { mappingOf } from '../../documents/fields.ts';
import type { Problem } from '../../documents/position.ts';
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
  const known = new Map<string, readonly string[]>(
    compact([
      risk !== undefined && (['system.risk', [...risk, '']] as const),
      changes !== undefined &&
        gate.when.transitions === undefined &&
        (['change.class', changes.map((one) => one.replace(/:.*/, ''))] as const),
    ]),
  );
  return uselessIn(text, known, roles);
}

/** The same of a gate as it is written. @param known values that facts can have where it is asked */
export function uselessIn(
  { written, path, document, text }: RawGate,
  known: ReadonlyMap<string, readonly string[]> = new Map(),
  roles?: KnownRoles,
): readonly Problem[] {
  const held = roles === undefined ? undefined : new Set(roles.keys());
  const values = (['when', 'require'] as const).flatMap((key) => everyValue(written[key], [...path, key]));
  return values.flatMap(({ value, path: at }) => {
    const inside = mappingOf(value);
    const cel = at.at(-1) === 'expression' ? (inside?.cel ?? value) : undefined;
    if (typeof cel !== 'string') return [];
    const problems = [
      ...alwaysOrNever(cel, known),
      ...(held === undefined ? [] : unknownRolesIn(nodesOf(cel), held)),
    ];
    return celAt(problems, cel, inside === undefined ? at : [...at, 'cel'], { document, text });
  });
}
