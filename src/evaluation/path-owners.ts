import { readRegister, registerFiles } from '../change/register.ts';
import { Documents } from '../documents/documents.ts';
import type { SystemId } from '../ids.ts';
import type { ObjectSource, Tree } from '../objects.ts';
import { globMatcher } from '../policy/globs.ts';
import type { Policy } from '../policy/policy.ts';

/** A registered system that claims a path, with the glob that does. */
export interface PathOwner {
  readonly system: SystemId;
  readonly glob: string;
}

/** The systems that claim a path, as the register of `tree` has them: one wave of requests, however many paths are asked. */
export async function pathOwners(
  tree: Tree,
  policy: Policy,
  objects: ObjectSource,
): Promise<(path: string) => readonly PathOwner[]> {
  const blobs = await objects.blobs(registerFiles(tree, policy).map(({ entry }) => entry.sha));
  const entries = [...readRegister(tree, policy, new Documents(blobs)).values()].map(({ id, paths }) => {
    return { system: id, claims: globMatcher(paths) };
  });
  return (path) =>
    entries.flatMap(({ system, claims }): readonly PathOwner[] => {
      const glob = claims(path);
      return glob === undefined ? [] : [{ system, glob }];
    });
}
