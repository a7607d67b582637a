import type { FileChange } from './change.ts';
import type { Detection } from './detectors/detector.ts';

/** Names of prompts and models that one version of a file defines and the other does not. */
export interface Redefined {
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

/** The version that a manifest gives its own package, and the name. */
const OWN_VERSION =
  /^\s{0,8}(?:"version"|version|appVersion|<Version>)\s{0,4}[:=]?\s{0,4}["']?v?(\d[\w.+-]{0,40})/m;
const OWN_NAME = /^\s{0,8}(?:"name"|name|<PackageId>)\s{0,4}[:=]?\s{0,4}["']?([@\w][\w./-]{1,100})/m;

/** Manifests that begin with their own package; a lock file begins with somebody else's. */
const OF_ONE =
  /(?:^|\/)(?:package\.json|Cargo\.toml|pyproject\.toml|pubspec\.ya?ml|composer\.json|Chart\.ya?ml|[\w.-]{1,100}\.\w{0,5}proj)$/;

/** The step of the own version in a manifest, with and without the name of the package: `acme-llm 1.2.3 → 1.2.4`. */
export function releasesIn(path: string, before: string, after: string): readonly string[] | undefined {
  if (!OF_ONE.test(path)) return undefined;
  const [was, is] = [before, after].map((text) => OWN_VERSION.exec(text)?.[1]);
  if (was === undefined || is === undefined || was === is) return undefined;
  const file = /([\w.-]{1,100})\.\w{0,5}proj$/.exec(path)?.[1];
  const step = releaseOf(was, is);
  return [` ${step}`, `${(OWN_NAME.exec(after)?.[1] ?? file ?? '').toLowerCase()} ${step}`];
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
  scans: readonly { readonly redefined?: Redefined; readonly releases?: readonly string[] }[],
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
  const releases = new Set(scans.flatMap((scan) => scan.releases ?? []));
  return ({ unless }) => {
    if (unless === undefined) return true;
    if (unless.kind === 'release')
      return !releases.has(`${unless.of.toLowerCase()} ${releaseOf(unless.was, unless.is)}`);
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
