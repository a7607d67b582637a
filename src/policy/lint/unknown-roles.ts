import { everyValue } from '../../documents/every-value.ts';
import { fields, mappingOf } from '../../documents/fields.ts';
import { nearest } from '../../documents/nearest.ts';
import type { Problem } from '../../documents/position.ts';
import type { LocatedDocument, Path } from '../../documents/yaml.ts';
import type { WrittenGate } from './check.ts';

/** Role → how many people hold it; undefined: nobody can count them, because teams hold it. */
export type KnownRoles = ReadonlyMap<string, number | undefined>;

/** Roles that the roles file does not have, and more approvals than people who can give them. */
function unknownRoles(
  { written, path, document }: Pick<WrittenGate, 'written' | 'path' | 'document'>,
  roles: KnownRoles,
): readonly Problem[] {
  return everyValue(written.require, [...path, 'require']).flatMap(({ value, path: at }) => [
    ...(at.at(-1) === 'approval' ? tooMany(value, at, roles, document) : []),
    ...(typeof value === 'string' && value.startsWith('role:') ? unknown(value, roles, document.at(at)) : []),
  ]);
}

/** The roles that a policy file names and the roles file does not have, whether or not the policy can be loaded. */
export function rolesAsWritten(document: LocatedDocument, roles: KnownRoles): readonly Problem[] {
  const file = mappingOf(document.value);
  const governing = file?.['governance-role'];
  const gates = Object.entries(fields(file?.gates));
  return [
    ...(typeof governing === 'string' ? unknown(governing, roles, document.at(['governance-role'])) : []),
    ...gates.flatMap(([id, gate]) => {
      const written = mappingOf(gate);
      if (written === undefined || written.level === 'off') return [];
      return unknownRoles({ written, path: ['gates', id], document }, roles);
    }),
  ];
}

/** @param value the name of a role, or `role:NAME` */
function unknown(value: string, roles: KnownRoles, position: Problem['position']): readonly Problem[] {
  const [, as = '', name = ''] = /^(role:)?(.*)$/s.exec(value) ?? [];
  if (roles.has(name)) return [];
  const near = nearest(name, [...roles.keys()]);
  const hint =
    near === undefined ? `there are ${[...roles.keys()].join(', ')}` : `did you mean \`${as}${near}\`?`;
  return [{ position, length: value.length, message: `there is no role \`${name}\``, hint }];
}

function tooMany(
  approval: unknown,
  at: Path,
  roles: KnownRoles,
  document: WrittenGate['document'],
): readonly Problem[] {
  const { by, count = 1 } = fields(approval);
  if (!Array.isArray(by) || typeof count !== 'number') return [];
  const people = by.map((one) =>
    typeof one === 'string' && one.startsWith('role:') ? roles.get(one.slice(5)) : undefined,
  );
  // How many others may approve is not known.
  if (people.some((one) => one === undefined)) return [];
  const most = people.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  if (most >= count) return [];
  return [
    {
      ...document.keyAt([...at, 'count']),
      message: `${count} people must approve, and ${most} hold the role`,
      hint: 'name another role, or ask for fewer',
    },
  ];
}
