import type { Roles } from '../approval/roles.ts';
import type { RegisterEntry } from '../change/register.ts';
import { isLower, type System } from '../change/systems.ts';
import type { Login } from '../ids.ts';
import type { Weakening } from '../policy/weakening.ts';
import { code, list, person, prose, words } from '../prose.ts';

/** What the head would take from the register: another owner, a lower tier, files that leave a system. */
export function weakerRegister(
  systems: readonly System[],
  changed: ReadonlySet<string>,
): readonly Weakening[] {
  return systems.flatMap(({ base, head, id }) => {
    if (base === undefined || !changed.has(base.path)) return [];
    if (head === undefined) return [{ path: base.path, message: prose`${words(id)} leaves the register` }];
    return entryDifferences(base, head).map((message) => ({ path: base.path, message }));
  });
}

function entryDifferences(base: RegisterEntry, head: RegisterEntry): readonly Weakening['message'][] {
  const of = words(base.id);
  const messages: Weakening['message'][] = [];
  if (base.owner !== head.owner) {
    messages.push(prose`owner of ${of}: ${who(base.owner)} → ${who(head.owner)}`);
  }
  const deputies = head.deputies.filter((deputy) => !base.deputies.includes(deputy));
  if (deputies.length > 0) messages.push(prose`deputies of ${of}: + ${list(deputies.map(person))}`);
  if (isLower(head.risk, base.risk ?? 'high')) {
    messages.push(
      prose`risk tier of ${of}: ${base.risk ?? 'none, which counts as high'} → ${head.risk ?? 'none'}`,
    );
  }
  if (base.stage !== head.stage)
    messages.push(prose`stage of ${of}: ${base.stage ?? 'none'} → ${head.stage ?? 'none'}`);
  const dropped = base.paths.filter((path) => !head.paths.includes(path));
  const excluded = head.paths.filter((path) => path.startsWith('!') && !base.paths.includes(path));
  if (dropped.length > 0) messages.push(prose`paths of ${of}: without ${list(dropped.map(code))}`);
  if (excluded.length > 0) messages.push(prose`paths of ${of}: now ${list(excluded.map(code))}`);
  return messages;
}

/** Who would gain or lose a role, and which login would stand for another account. */
export function weakerRoles(base: Roles, head: Roles): readonly Weakening[] {
  const moved = [...base.accounts].flatMap(([login, id]): readonly Weakening[] => {
    const now = head.accounts.get(login);
    const said = prose`account of ${person(login)}: ${id} → ${now ?? 'whoever has the login'}`;
    return now === id ? [] : [{ path: base.path, message: said }];
  });
  return [...moved, ...weakerHolders(base, head)];
}

function weakerHolders(base: Roles, head: Roles): readonly Weakening[] {
  const names = [...new Set([...base.people.keys(), ...head.people.keys()])].sort();
  return names.flatMap((role) => {
    const before = base.people.get(role) ?? [];
    const after = head.people.get(role) ?? [];
    const gained = after.filter((one) => !before.includes(one)).map(person);
    const lost = before.filter((one) => !after.includes(one)).map(person);
    const [teams, kept] = [head.teams.get(role) ?? [], base.teams.get(role) ?? []];
    const joined = teams.filter((one) => !kept.includes(one)).map((one) => words(`team ${one}`));
    const left = kept.filter((one) => !teams.includes(one)).map((one) => words(`team ${one}`));
    const messages = [
      ...(joined.length > 0 ? [prose`role ${words(role)}: + ${list(joined)}`] : []),
      ...(left.length > 0 ? [prose`role ${words(role)}: − ${list(left)}`] : []),
      ...(gained.length > 0 ? [prose`role ${words(role)}: + ${list(gained)}`] : []),
      ...(lost.length > 0 ? [prose`role ${words(role)}: − ${list(lost)}`] : []),
    ];
    return messages.map((message) => ({ path: base.path, message }));
  });
}

function who(owner: Login | undefined): ReturnType<typeof person> {
  return owner === undefined ? words('nobody') : person(owner);
}
