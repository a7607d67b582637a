import type { Documents } from '../documents/documents.ts';
import { yamlPlaceholders } from '../documents/placeholders.ts';
import type { Problem } from '../documents/position.ts';
import { validate } from '../documents/schema.ts';
import { type Login, login, type TeamName, teamName } from '../ids.ts';
import type { Tree } from '../objects.ts';
import type { Looked } from './people.ts';

/** Who holds which role, from the roles file on base. */
export interface Roles {
  readonly path: string;
  /** Absent from the map: the role is not defined. */
  readonly people: ReadonlyMap<string, readonly Login[]>;
  /** Teams whose members hold the role too; absent from the map: none. */
  readonly teams: ReadonlyMap<string, readonly TeamName[]>;
  readonly problems: readonly Problem[];
}

/** Where there is no roles file, nobody holds any role. */
export function readRoles(path: string, tree: Tree, documents: Documents): Roles {
  const nobody = { path, people: new Map(), teams: new Map() };
  const none = (message: string): Roles => {
    return { ...nobody, problems: [{ position: { line: 1, column: 1 }, message }] };
  };
  const entry = tree.entries.get(path);
  if (entry === undefined) return none('the file does not exist on the target branch');
  const opened = documents.open(entry);
  if (!opened.ok) return none(`it cannot be read: ${opened.because}`);
  const parsed = opened.document.yaml;
  if (!parsed.ok) return { ...nobody, problems: parsed.problems };
  const problems = [...validate('roles', parsed.document), ...yamlPlaceholders(parsed.document)];
  return { ...(problems.length === 0 ? { path, ...holdersOf(parsed.document.value) } : nobody), problems };
}

function holdersOf(value: unknown): Pick<Roles, 'people' | 'teams'> {
  const { roles } = value as { roles: Record<string, { people?: string[]; teams?: string[] }> };
  const all = Object.entries(roles);
  return {
    people: new Map(all.map(([role, { people = [] }]) => [role, people.map(login)])),
    teams: new Map(all.flatMap(([role, { teams }]) => (teams ? [[role, teams.map(teamName)] as const] : []))),
  };
}

/** `roles` with the members of its teams, as far as they could be read. */
export function withTeams(roles: Roles, teams: Looked['teams']): Roles {
  const people = [...roles.people].map(([role, named]): readonly [string, readonly Login[]] => {
    const members = (roles.teams.get(role) ?? []).flatMap((team) => {
      const answer = teams.get(team);
      return answer?.state === 'read' ? answer.value : [];
    });
    return [role, [...new Set([...named, ...members])]];
  });
  return { ...roles, people: new Map(people) };
}
