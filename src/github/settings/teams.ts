import type { TeamName } from '../../ids.ts';
import { type Client, type Repo, statusOf } from '../client.ts';
import { readSetting, type Setting } from './setting.ts';

export interface TeamFacts {
  readonly members: number;
  /** What the team may do in the repository, as GitHub names the role; absent: nothing. */
  readonly role?: string;
}

/** Who is in a team, and what it may do in the repository. */
export function teamFacts(client: Client, repo: Repo, team: TeamName): Promise<Setting<TeamFacts>> {
  const [org = '', slug = ''] = team.split('/');
  return readSetting(
    `the team ${team}`,
    'Members: read in the organisation (check that the team exists)',
    async () => {
      const members = await client.rest.paginate(client.rest.teams.listMembersInOrg, {
        org,
        team_slug: slug,
        per_page: 100,
      });
      const role = await roleOf(client, repo, org, slug);
      return { members: members.length, ...(role === undefined ? {} : { role }) };
    },
  );
}

async function roleOf(
  client: Client,
  { owner, repo }: Repo,
  org: string,
  slug: string,
): Promise<string | undefined> {
  try {
    const { data } = await client.rest.teams.checkPermissionsForRepoInOrg({
      org,
      team_slug: slug,
      owner,
      repo,
      // Else GitHub answers without a body.
      headers: { accept: 'application/vnd.github.v3.repository+json' },
    });
    return data.role_name ?? 'read';
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
