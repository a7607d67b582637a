import type { Directory, DirectoryAnswer, Permission } from '../../../approval/directory.ts';
import type { Login, Sha, TeamName } from '../../../ids.ts';
import type { ObjectSource } from '../../../objects.ts';

/** Which objects and files somebody asked a source for. */
export interface RequestedObjects {
  readonly source: ObjectSource;
  /** Blobs whose bytes were asked for. */
  readonly blobs: ReadonlySet<Sha>;
  /** Paths that were asked for one by one. */
  readonly paths: ReadonlySet<string>;
}

/** The same source; what is asked of it is kept. */
export function recordRequests(source: ObjectSource): RequestedObjects {
  const blobs = new Set<Sha>();
  const paths = new Set<string>();
  return {
    blobs,
    paths,
    source: {
      ...source,
      trees: (commits, keep) => source.trees(commits, keep),
      entries(commit, wanted) {
        for (const path of wanted) paths.add(path);
        return source.entries(commit, wanted);
      },
      blobs(shas, maxBytes) {
        for (const sha of shas) blobs.add(sha);
        return source.blobs(shas, maxBytes);
      },
    },
  };
}

/** What GitHub answered about people. */
export interface RequestedPeople {
  readonly directory: Directory;
  readonly teams: ReadonlyMap<TeamName, readonly Login[]>;
  readonly permissions: ReadonlyMap<Login, Permission>;
}

/** The same directory; what it answers about teams and permissions is kept. */
export function recordPeople(directory: Directory): RequestedPeople {
  const teams = new Map<TeamName, readonly Login[]>();
  const permissions = new Map<Login, Permission>();
  return {
    teams,
    permissions,
    directory: {
      ...directory,
      teams: async (names) => kept(await directory.teams(names), teams),
      permissions: async (logins) => kept(await directory.permissions(logins), permissions),
    },
  };
}

function kept<Key, Value>(
  answers: ReadonlyMap<Key, DirectoryAnswer<Value>>,
  into: Map<Key, Value>,
): ReadonlyMap<Key, DirectoryAnswer<Value>> {
  for (const [key, answer] of answers) if (answer.state === 'read') into.set(key, answer.value);
  return answers;
}
