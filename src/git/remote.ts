import type { Site } from '../reporters/links.ts';
import { git } from './run.ts';

/** The page of the repository that a clone's `origin` names; undefined when it names none. */
export async function originSite(directory: string): Promise<Site | undefined> {
  const answer = await git(directory, ['config', '--get', 'remote.origin.url']);
  return answer.code === 0 ? siteOf(answer.stdout.toString('utf8').trim()) : undefined;
}

/** `https://host/owner/name.git`, `git@host:owner/name.git` and `ssh://git@host/owner/name` are one site. */
export function siteOf(url: string): Site | undefined {
  const found =
    /^(?:https:\/\/(?:[^@/\s]+@)?|ssh:\/\/git@|git@)([A-Za-z0-9.-]+(?::\d+)?)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      url,
    );
  const [, host, repository] = found ?? [];
  if (host === undefined || repository === undefined) return undefined;
  return { serverUrl: `https://${host}`, repository };
}
