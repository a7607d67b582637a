import type { FileChange } from './change.ts';
import type { Detection } from './detectors/detector.ts';

/** Names of prompts and models that one version of a file defines and the other does not. */
export interface Redefined {
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

/** The version that a manifest gives its own package. */
const OWN_VERSION =
  /^\s{0,8}(?:"version"|version|appVersion|<Version>)\s{0,4}[:=]?\s{0,4}["']?v?(\d[\w.+-]{0,40})/m;

/** `1.2.3 → 1.2.4`, where that is the step of the own version in a manifest. */
export function releaseIn(before: string, after: string): string | undefined {
  const [was, is] = [before, after].map((text) => OWN_VERSION.exec(text)?.[1]);
  return was === undefined || is === undefined || was === is ? undefined : releaseOf(was, is);
}

function releaseOf(was: string, is: string): string {
  return [was, is].map((version) => version.replace(/^[\^~>=v\s]{1,4}/, '')).join(' → ');
}

/**
 * Whether something was seen that is more than a new name: of a constant, or of the module that it comes from. Only a name
 * that went in the same change in which the other one came is the same under another name. A package that nobody else
 * makes and that takes the step of the own version is one's own.
 */
export function saysMore(
  scans: readonly { readonly redefined?: Redefined; readonly release?: string }[],
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
  const releases = new Set(scans.flatMap(({ release }) => release ?? []));
  return ({ unless }) => {
    if (unless === undefined) return true;
    const { kind, was, is } = unless;
    if (kind === 'release') return !releases.has(releaseOf(was, is));
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
