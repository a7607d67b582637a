import type { TeamName } from '../../ids.ts';
import { type Client, type Repo, statusOf } from '../client.ts';
import { readSetting, type Setting } from './setting.ts';

export interface TeamFacts {
  readonly members: number;
  /** Whether the team has any role in the repository. */
  readonly hasAccess: boolean;
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
      return { members: members.length, hasAccess: await hasAccess(client, repo, org, slug) };
    },
  );
}

async function hasAccess(client: Client, { owner, repo }: Repo, org: string, slug: string): Promise<boolean> {
  try {
    await client.rest.teams.checkPermissionsForRepoInOrg({ org, team_slug: slug, owner, repo });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
