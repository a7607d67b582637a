import type { FileChange } from './change.ts';
import type { Detection } from './detectors/detector.ts';

/** Names of prompts and models that one version of a file defines and the other does not. */
export interface Redefined {
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

/**
 * Whether something was seen that is more than a new name: of a constant, or of the module that it comes from. Only a name
 * that went in the same change in which the other one came is the same under another name.
 */
export function saysMore(
  scans: readonly { readonly redefined?: Redefined }[],
  files: readonly FileChange[],
): (one: Pick<Detection, 'unless'>) => boolean {
  const names = {
    gone: new Set(scans.flatMap(({ redefined }) => redefined?.gone ?? [])),
    fresh: new Set(scans.flatMap(({ redefined }) => redefined?.fresh ?? [])),
  };
  const modules = {
    gone: new Set(
      files.flatMap(({ path, previousPath, status }) =>
        status === 'removed' ? modulesOf(path) : modulesOf(previousPath),
      ),
    ),
    fresh: new Set(
      files.flatMap(({ path, previousPath, status }) =>
        status === 'added' || previousPath !== undefined ? modulesOf(path) : [],
      ),
    ),
  };
  return ({ unless }) => {
    if (unless === undefined) return true;
    const { kind, was, is } = unless;
    return kind === 'name'
      ? !(names.gone.has(was) && names.fresh.has(is))
      : !(modules.gone.has(lastWord(was)) && modules.fresh.has(lastWord(is)));
  };
}

/** What a file may be imported as: by its own name, or by that of its folder. */
function modulesOf(path: string | undefined): readonly string[] {
  return path === undefined ? [] : [lastWord(path), lastWord(path.replace(/\/[^/]*$/, ''))];
}

/** `strict` of `./prompts/strict.md?raw`, of `.prompts.strict` and of `prompts/strict.py`. */
function lastWord(path: string): string {
  const name = path
    .replace(/\?.{0,80}$/, '')
    .replace(/(?:\/(?:__init__|index))?\.(?:py|[cm]?[jt]sx?|md|txt|kt|java)$/, '');
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
}
