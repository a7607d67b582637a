import type { Tree } from '../../../objects.ts';
import type { Requirement } from '../../../policy/policy.ts';
import type { GateApplication } from '../../subject.ts';
import type { Context } from './kind.ts';

/** Documents of one condition that a change may change at once: each of their combinations is asked. */
const MAX_DOCUMENTS = 4;

/**
 * The versions of the documents of a condition that are neither those of the target branch nor those of the change: each
 * combination of one document as it was with another as it is. So nobody lowers one of two values in the change in which
 * the other rises. Undefined: there are too many.
 */
export function crosswiseTrees(
  condition: Requirement,
  { subject }: GateApplication,
  { trees: { base, head }, reads }: Pick<Context, 'trees' | 'reads'>,
): readonly Tree[] | undefined {
  const changed = [...new Set(reads(condition, subject))].filter((path) => {
    const was = base.entries.get(path);
    return was !== undefined && was.sha !== head.entries.get(path)?.sha;
  });
  if (changed.length < 2) return [];
  if (changed.length > MAX_DOCUMENTS) return undefined;
  const combinations = Array.from({ length: 2 ** changed.length - 2 }, (_, index) =>
    changed.filter((_, place) => ((index + 1) & (1 << place)) !== 0),
  );
  return combinations.map((former) => {
    const entries = new Map(head.entries);
    for (const path of former) {
      const was = base.entries.get(path);
      if (was !== undefined) entries.set(path, was);
    }
    return { ...head, entries };
  });
}
