import type { Documents } from '../documents/documents.ts';
import { fields } from '../documents/fields.ts';
import { yamlPlaceholders } from '../documents/placeholders.ts';
import type { Problem } from '../documents/position.ts';
import { validate } from '../documents/schema.ts';
import type { LocatedDocument } from '../documents/yaml.ts';
import { type Login, login, type TeamName, teamName } from '../ids.ts';
import type { Tree } from '../objects.ts';
import type { DirectoryFacts } from './people.ts';

/** Who holds which role, from the roles file on base. */
export interface Roles {
  readonly path: string;
  /** Absent from the map: the role is not defined. */
  readonly people: ReadonlyMap<string, readonly Login[]>;
  /** Teams whose members hold the role too; absent from the map: none. */
  readonly teams: ReadonlyMap<string, readonly TeamName[]>;
  /** The account that a login stands for, by its numeric id; absent from the map: anyone who has the login. */
  readonly accounts: ReadonlyMap<Login, number>;
  /** The file is there and nobody can say which accounts it means. */
  readonly accountsUnread?: true;
  readonly problems: readonly Problem[];
}

/** Where there is no roles file, nobody holds any role. */
export function readRoles(path: string, tree: Tree, documents: Documents): Roles {
  const nobody = { path, people: new Map(), teams: new Map(), accounts: new Map() };
  const top = { line: 1, column: 1 };
  const entry = tree.entries.get(path);
  if (entry === undefined)
    return {
      ...nobody,
      problems: [{ position: top, message: 'the file does not exist on the target branch' }],
    };
  const unread = (problems: readonly Problem[]): Roles => ({ ...nobody, accountsUnread: true, problems });
  const opened = documents.open(entry);
  if (!opened.ok) return unread([{ position: top, message: `it cannot be read: ${opened.because}` }]);
  const parsed = opened.document.yaml;
  if (!parsed.ok) return unread(parsed.problems);
  const { document } = parsed;
  const valid = validate('roles', document);
  const problems = [
    ...valid,
    ...yamlPlaceholders(document),
    ...(valid.length === 0 ? ambiguous(document) : []),
  ];
  if (problems.length === 0) return { path, ...holdersOf(document.value), problems };
  // What is wrong with one role takes nothing from the others.
  const wrong = wrongRoles(problems);
  if (wrong !== undefined) {
    const { people, teams, accounts } = holdersOf(without(document.value, wrong));
    return { path, people, teams, accounts, problems };
  }
  return fields(document.value).accounts === undefined ? { ...nobody, problems } : unread(problems);
}

/** The roles that the problems are about; undefined: one is about something else. */
function wrongRoles(problems: readonly Problem[]): ReadonlySet<string> | undefined {
  const names = problems.flatMap(({ keys = [] }) => {
    const [part, name] = keys;
    return part === 'roles' && typeof name === 'string' ? [name] : [];
  });
  return names.length === problems.length ? new Set(names) : undefined;
}

function without(value: unknown, wrong: ReadonlySet<string>): unknown {
  const { roles, ...rest } = fields(value);
  return {
    ...rest,
    roles: Object.fromEntries(Object.entries(fields(roles)).filter(([name]) => !wrong.has(name))),
  };
}

interface RolesFile {
  readonly roles: Readonly<Record<string, { readonly people?: string[]; readonly teams?: string[] }>>;
  readonly accounts?: Readonly<Record<string, number>>;
}

/** One login with two accounts, or one account under two logins: nobody can say who is meant. */
function ambiguous({ value, keyAt }: LocatedDocument): readonly Problem[] {
  const { accounts = {} } = value as RolesFile;
  const logins = new Set<Login>();
  const ids = new Set<number>();
  return Object.entries(accounts).flatMap(([name, id]) => {
    const again = logins.has(login(name)) || ids.has(id);
    logins.add(login(name));
    ids.add(id);
    const { position } = keyAt(['accounts', name]);
    return again ? [{ position, message: `\`${name}\`: this login, or this account, is named twice` }] : [];
  });
}

function holdersOf(value: unknown): Pick<Roles, 'people' | 'teams' | 'accounts'> {
  const { roles, accounts = {} } = value as RolesFile;
  const all = Object.entries(roles);
  return {
    people: new Map(all.map(([role, { people = [] }]) => [role, people.map(login)])),
    accounts: new Map(Object.entries(accounts).map(([name, id]) => [login(name), id])),
    teams: new Map(all.flatMap(([role, { teams }]) => (teams ? [[role, teams.map(teamName)] as const] : []))),
  };
}

/** `roles` with the members of its teams, as far as they could be read. */
export function withTeams(roles: Roles, teams: DirectoryFacts['teams']): Roles {
  const people = [...roles.people].map(([role, named]): readonly [string, readonly Login[]] => {
    const members = (roles.teams.get(role) ?? []).flatMap((team) => {
      const answer = teams.get(team);
      return answer?.state === 'read' ? answer.value : [];
    });
    return [role, [...new Set([...named, ...members])]];
  });
  return { ...roles, people: new Map(people) };
}
