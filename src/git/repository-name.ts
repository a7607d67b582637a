import type { Repository } from './repository.ts';

/**
 * Which repository on GitHub this is: as given, or as the remote `origin` has it (`https://host/owner/name.git`,
 * `git@host:owner/name` and the like). Lower case; undefined when neither tells.
 */
export async function repositoryName(
  given: string | undefined,
  repository: Repository,
): Promise<string | undefined> {
  const from = given ?? (await repository.setting('remote.origin.url'));
  const [, name] = /(?:^|[/:])([A-Za-z0-9._-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(from ?? '') ?? [];
  return name?.toLowerCase();
}
