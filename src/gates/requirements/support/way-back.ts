import { EMPTY_FILE } from '../../lost-documents.ts';
import type { Trees } from '../../subject.ts';

/** Where the very bytes lie now that the change took from `path`; undefined: nowhere, or in more places than one. */
export function newPathOf(path: string, { mergeBase, head }: Trees): string | undefined {
  const before = mergeBase.entries.get(path);
  if (before === undefined || EMPTY_FILE.test(before.sha) || head.entries.has(path)) return undefined;
  const [only, ...more] = [...head.entries.values()].filter(
    (one) => one.sha === before.sha && mergeBase.entries.get(one.path)?.sha !== before.sha,
  );
  return more.length === 0 ? only?.path : undefined;
}

/** How documents are got back that stood there before the change; undefined: the change took nothing from them. */
export function restoreAdvice(paths: readonly string[], { mergeBase, head }: Trees): string | undefined {
  const changed = paths.filter((path) => {
    const before = mergeBase.entries.get(path);
    return before !== undefined && before.sha !== head.entries.get(path)?.sha;
  });
  const shown = changed.slice(0, 5).map(shellName);
  if (shown.length === 0) return undefined;
  return `git checkout ${mergeBase.commit.slice(0, 12)} -- ${shown.join(' ')}`;
}

/** A path as a shell takes it, whatever signs of a shell are in it. */
export function shellName(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
