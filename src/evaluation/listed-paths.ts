import { asksCodeOwners, CODEOWNERS_PATHS } from '../policy/approvers.ts';
import { globPrefix } from '../policy/globs.ts';
import type { Policy } from '../policy/policy.ts';

/** Folders that are read even where nothing changed: documents must be seen to exist. */
export function listedPaths(policy: Policy): readonly string[] {
  const documents = policy.gates
    .flatMap(({ documents }) => documents)
    .map((path) => globPrefix(path, policy.systems));
  const { systems, roles, exceptions, signing, path, files } = policy;
  const owners = asksCodeOwners(policy) ? CODEOWNERS_PATHS : [];
  const trusted = [systems, roles, exceptions, ...Object.values(signing), ...owners, path, ...files];
  return [...new Set([...trusted, ...documents])];
}
