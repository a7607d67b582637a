import { type Roles, readRoles } from '../approval/roles.ts';
import { readRegister } from '../change/register.ts';
import type { Documents } from '../documents/documents.ts';
import { findUnmatchedGlobs } from '../gates/idle-globs.ts';
import type { Gap } from '../gates/requirements/support/gap.ts';
import { idleGlobs, peopleGaps } from '../gates/setup.ts';
import type { Trees } from '../gates/subject.ts';
import type { ObjectSource } from '../objects.ts';
import { globPrefix } from '../policy/globs.ts';
import type { Policy } from '../policy/policy.ts';

/** What a change does to who can approve, and to what the register claims. */
interface Ground {
  readonly policy: Policy;
  readonly trees: Trees;
  readonly changed: ReadonlySet<string>;
  readonly documents: Documents;
}

/**
 * Gates that nobody could open once the change has landed, and globs of the register that would match nothing. Said where
 * the change writes roles, policy or register: in every other pull request it would be noise, and the sweep says it.
 *
 * Of a change only some folders are listed: those that the globs of a changed entry name are listed for it.
 */
export async function setupOfChange(
  { policy, trees, changed, documents }: Ground,
  roles: Roles,
  source: ObjectSource,
): Promise<readonly Gap[]> {
  const register = [...readRegister(trees.head, policy, documents).values()];
  const written = register.filter(({ path }) => changed.has(path));
  const rules = [policy.roles, policy.path, ...policy.files].some((path) => changed.has(path));
  if (!rules && written.length === 0) return [];
  const before = readRegister(trees.base, policy, documents);
  const others = written.filter(({ id, owner, deputies }) => {
    const was = before.get(id);
    return was?.owner !== owner || was?.deputies.some((one) => !deputies.includes(one)) === true;
  });
  const people = peopleGaps(policy, rules ? roles : undefined, others, {
    before: readRoles(policy.roles, trees.base, documents),
  });
  const prefixes = new Set(
    written.flatMap(({ paths }) => paths.map((glob) => globPrefix(glob, policy.systems))),
  );
  if (prefixes.size === 0) return people;
  const listed = (await source.trees([trees.head.commit], [...prefixes])).get(trees.head.commit);
  if (listed === undefined || listed.unread.length > 0) return people;
  const files = [...new Set([...trees.head.entries.keys(), ...listed.entries.keys()])];
  const unmatched = findUnmatchedGlobs(files, written);
  return [...people, ...written.flatMap((entry) => idleGlobs(entry, unmatched(entry)))];
}
