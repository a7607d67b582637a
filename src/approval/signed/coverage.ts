import { code, type Prose, prose } from '../../prose.ts';
import type { SignedFacts } from './facts.ts';
import type { ApprovedFile, DeploymentApproval } from './statement.ts';

/**
 * The first way in which what would be merged is not what was signed; undefined: it is the same, to the byte.
 *
 * Both directions count: every governed path must have been signed, and everything that was signed must still be
 * there. So nobody can take out of a change the half that made the other half acceptable.
 *
 * @param paths governed files and documents relied on
 */
export function uncoveredPaths(
  { subject, predicate }: DeploymentApproval,
  paths: readonly string[],
  facts: Pick<SignedFacts, 'merging' | 'sha256'>,
): Prose | undefined {
  const files = new Map(subject.map((file) => [file.name, file]));
  const absent = new Set(predicate.absent);
  for (const path of [...new Set([...paths, ...files.keys(), ...absent])].sort()) {
    const difference = differenceAt(path, files.get(path), absent.has(path), facts);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function differenceAt(
  path: string,
  stated: ApprovedFile | undefined,
  statedAbsent: boolean,
  { merging, sha256 }: Pick<SignedFacts, 'merging' | 'sha256'>,
): Prose | undefined {
  const entry = merging.get(path);
  if (entry === undefined) {
    if (statedAbsent) return undefined;
    return stated === undefined
      ? prose`${code(path)} is not part of what was signed`
      : prose`${code(path)} was signed and is gone`;
  }
  if (stated === undefined) {
    return statedAbsent
      ? prose`${code(path)} did not exist when it was signed`
      : prose`${code(path)} is not part of what was signed`;
  }
  if (stated.annotations.mode !== entry.mode) return prose`${code(path)} is another kind of file now`;
  if ('gitCommit' in stated.digest) {
    return stated.digest.gitCommit === entry.sha ? undefined : prose`${code(path)} is at another commit now`;
  }
  if (stated.digest.gitBlob !== entry.sha) return prose`${code(path)} changed since`;
  const digest = sha256.get(entry.sha);
  if (digest === undefined) return prose`${code(path)} could not be read, so its SHA-256 is not known`;
  // Git's own ids are SHA-1: what stands under the same id must be the same bytes, too.
  if (digest === stated.digest.sha256) return undefined;
  return prose`${code(path)} has other bytes under the same git id`;
}
