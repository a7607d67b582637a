import type { Login } from '../ids.ts';

/** A login with GitHub's numeric id of the account that has, or had, it. */
export interface Account {
  readonly login: Login;
  readonly id: number;
}

/**
 * Every login that may be one of `people`: accounts are renamed, and a login that was freed is taken by somebody else.
 * Anyone who shares an id with one of them is that person, whatever they are called today.
 *
 * Only for telling who is *not* independent: two people who had one login after another both count as either.
 */
export function everyName(people: Iterable<Login>, known: Iterable<Account>): ReadonlySet<Login> {
  const logins = new Map<number, Login[]>();
  const ids = new Map<Login, number[]>();
  for (const { login, id } of known) {
    add(logins, id, login);
    add(ids, login, id);
  }
  const names = new Set<Login>();
  const open = [...people];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (names.has(name)) continue;
    names.add(name);
    for (const id of ids.get(name) ?? []) open.push(...(logins.get(id) ?? []));
  }
  return names;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const all = map.get(key);
  if (all === undefined) map.set(key, [value]);
  else if (!all.includes(value)) all.push(value);
}
