import type { TreeEntry } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Change, FileChange } from './change.ts';
import { isAiPackage } from './lexicon/packages.ts';

/** Submodules that bring AI, by what they are called: another commit of `llama.cpp` is another version of it. */
export function aiSubmodules<One extends FileChange>(files: readonly One[]): readonly (One & Change)[] {
  return files.flatMap((file): readonly (One & Change)[] => {
    const [was, is] = [commitOf(file.base), commitOf(file.head)];
    if (was === is) return [];
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    if (!isAiPackage('conan', name.replace(/\.cpp$/, '-cpp'))) return [];
    const before = was === undefined ? undefined : `${name} ${was}`;
    const after = is === undefined ? undefined : `${name} ${is}`;
    const why = `the submodule \`${name}\``;
    return [{ ...file, class: 'ai-dependency', why, ...omitUndefined({ before, after }) }];
  });
}

function commitOf(entry: TreeEntry | undefined): string | undefined {
  return entry?.mode === '160000' ? entry.sha.slice(0, 12) : undefined;
}
