import type { Tree, TreeEntry } from '../objects.ts';
import type { FileChange } from './change.ts';

/**
 * Every path that differs between two trees, sorted by path.
 *
 * A removed file whose very bytes appear under a new name is a rename.
 *
 * @param edited new path → old path of renames with edits, which trees alone do not tell
 */
export function diffTrees(
  base: Tree,
  head: Tree,
  edited: ReadonlyMap<string, string> = new Map(),
): readonly FileChange[] {
  const removed: TreeEntry[] = [];
  const added: TreeEntry[] = [];
  const changes: FileChange[] = [];
  for (const before of base.entries.values()) {
    const after = head.entries.get(before.path);
    if (after === undefined) removed.push(before);
    else if (after.mode !== before.mode || after.sha !== before.sha) {
      const status = after.mode === before.mode ? 'modified' : 'type-changed';
      changes.push({ path: before.path, status, base: before, head: after });
    }
  }
  for (const after of head.entries.values()) if (!base.entries.has(after.path)) added.push(after);
  const origin = renames(removed, added);
  for (const after of added) {
    const was = base.entries.get(edited.get(after.path) ?? after.path);
    if (was !== undefined && !origin.has(after)) origin.set(after, was);
  }
  const moved = new Set(origin.values());
  for (const after of added) {
    const before = origin.get(after);
    if (before === undefined) changes.push({ path: after.path, status: 'added', head: after });
    else {
      const previousPath = before.path;
      changes.push({ path: after.path, previousPath, status: 'renamed', base: before, head: after });
    }
  }
  for (const before of removed) {
    if (!moved.has(before)) changes.push({ path: before.path, status: 'removed', base: before });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** New entry → the removed entry it was, each used once; a file that kept its name is preferred. */
function renames(removed: readonly TreeEntry[], added: readonly TreeEntry[]): Map<TreeEntry, TreeEntry> {
  const bySha = new Map<string, TreeEntry[]>();
  for (const entry of removed) {
    const same = bySha.get(entry.sha);
    if (same === undefined) bySha.set(entry.sha, [entry]);
    else same.push(entry);
  }
  const origin = new Map<TreeEntry, TreeEntry>();
  for (const after of added) {
    const candidates = bySha.get(after.sha);
    if (candidates === undefined || candidates.length === 0) continue;
    const sameName = candidates.findIndex((before) => baseName(before.path) === baseName(after.path));
    const [before] = candidates.splice(Math.max(sameName, 0), 1);
    if (before !== undefined) origin.set(after, before);
  }
  return origin;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
