import { isMap, parseDocument } from 'yaml';
import { isMapping, textItems } from '../documents/fields.ts';
import { type Login, login } from '../ids.ts';

/** What GitHub says of a login. */
export type AccountLookup =
  | { readonly state: 'person'; readonly id: number }
  /** Nobody has this login, or it is an organisation's or an app's. */
  | { readonly state: 'nobody'; readonly because: string };

/** The people whom a roles file and the entries of systems name, each once, in order. */
export function namedPeople(roles: string, systems: readonly string[]): readonly Login[] {
  const file: unknown = parseDocument(roles).toJS();
  const held = isMapping(file) && isMapping(file.roles) ? Object.values(file.roles) : [];
  const inRoles = held.flatMap((role) => (isMapping(role) ? textItems(role.people) : []));
  const answerable = systems.flatMap((text) => {
    const entry: unknown = parseDocument(text).toJS();
    return isMapping(entry) ? [...textItems([entry.owner]), ...textItems(entry.deputies)] : [];
  });
  const names = [...inRoles, ...answerable].filter((name) => /^@?[A-Za-z0-9][\w-]*$/.test(name)).map(login);
  return [...new Set(names)].sort();
}

export interface UpdatedRoles {
  /** The roles file with every account that was missing. */
  readonly text: string;
  readonly added: readonly Login[];
  /** Logins that are not the account that the file means, or nobody's: for people to look at. */
  readonly wrong: readonly { readonly login: Login; readonly because: string }[];
}

/**
 * Adds to `accounts` of a roles file whose account each login is. What stands there stays: where a login has another account by
 * now, somebody may have taken it over.
 */
export function withAccounts(roles: string, found: ReadonlyMap<Login, AccountLookup>): UpdatedRoles {
  const document = parseDocument(roles);
  const given = document.get('accounts');
  const known = new Map(
    isMap(given) ? given.items.map(({ key, value }) => [login(String(key)), Number(value)] as const) : [],
  );
  const added: [Login, number][] = [];
  const wrong: { login: Login; because: string }[] = [];
  for (const [name, account] of found) {
    const meant = known.get(name);
    if (account.state === 'nobody') wrong.push({ login: name, because: account.because });
    else if (meant === undefined) added.push([name, account.id]);
    else if (meant !== account.id)
      wrong.push({ login: name, because: `the file means account ${meant}, and this is ${account.id}` });
  }
  const names = added.map(([name]) => name);
  if (added.length === 0) return { text: roles, added: names, wrong };
  if (!document.has('accounts')) {
    const lines = added.map(([name, id]) => `  ${name}: ${id}\n`).join('');
    return { text: `${roles.trimEnd()}\naccounts:\n${lines}`, added: names, wrong };
  }
  for (const [name, id] of added) document.setIn(['accounts', name], id);
  return { text: document.toString({ lineWidth: 0 }), added: names, wrong };
}
