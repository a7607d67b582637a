import type { Tree, TreeEntry } from '../objects.ts';
import type { Trees } from './subject.ts';

/**
 * What the target branch holds after the merge, file by file: the head's version of what the change touches, the target
 * branch's of everything else. A file that both changed is the head's: git asks a person to join the two.
 */
export function landingTree({ base, mergeBase, head }: Trees): Tree {
  if (base.commit === mergeBase.commit) return head;
  const entries = new Map<string, TreeEntry>();
  const sameAsBefore = (path: string, entry: TreeEntry | undefined): boolean => {
    const before = mergeBase.entries.get(path);
    return before?.sha === entry?.sha && before?.mode === entry?.mode;
  };
  for (const [path, entry] of head.entries) if (!sameAsBefore(path, entry)) entries.set(path, entry);
  for (const [path, entry] of base.entries)
    if (sameAsBefore(path, head.entries.get(path))) entries.set(path, entry);
  return { commit: head.commit, entries, unread: [...head.unread, ...base.unread] };
}
