import { dataRecords, readRegister, registerFiles } from '../change/register.ts';
import { joinRegisters, type System } from '../change/systems.ts';
import type { Documents } from '../documents/documents.ts';
import type { Tree, TreeEntry } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import { landingTree } from './landing.ts';
import type { Trees } from './subject.ts';

/** Files that tell which systems are registered and what they claim. */
export function claimFiles(tree: Tree, policy: Policy): readonly TreeEntry[] {
  return registerFiles(tree, policy).flatMap(({ folder, entry }) => [
    entry,
    ...dataRecords(tree, policy, folder),
  ]);
}

/**
 * The systems of the target branch beside those that would land.
 *
 * @param moved the folder of the register in the policy that the change proposes
 */
export function registeredSystems(
  policy: Policy,
  trees: Trees,
  documents: Documents,
  moved: string = policy.systems,
): readonly System[] {
  return joinRegisters({
    base: readRegister(trees.base, policy, documents),
    head: readRegister(landingTree(trees), { ...policy, systems: moved }, documents),
    folders: { base: policy.systems, head: moved },
  });
}
