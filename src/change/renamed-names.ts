import type { FileChange } from './change.ts';
import type { Detection } from './detectors/detector.ts';

/** Whether something was seen that is more than a new name: of a constant, or of the module that it comes from. */
export function saysMore(
  scans: readonly { readonly redefined?: readonly string[] }[],
  files: readonly FileChange[],
): (one: Pick<Detection, 'unless'>) => boolean {
  const names = new Set(scans.flatMap(({ redefined }) => redefined ?? []));
  const moved = new Set(
    files.flatMap(({ path, previousPath, status }) =>
      status === 'modified'
        ? []
        : [path, previousPath ?? path].flatMap((one) => [
            lastWord(one),
            lastWord(one.replace(/\/[^/]*$/, '')),
          ]),
    ),
  );
  return ({ unless }) =>
    unless === undefined ||
    !(unless.names.some((name) => names.has(name)) || unless.modules.some((one) => moved.has(lastWord(one))));
}

/** `strict` of `./prompts/strict.md?raw`, of `.prompts.strict` and of `prompts/strict.py`. */
function lastWord(path: string): string {
  const name = path
    .replace(/\?.{0,80}$/, '')
    .replace(/(?:\/(?:__init__|index))?\.(?:py|[cm]?[jt]sx?|md|txt|kt|java)$/, '');
  return name.slice(name.search(/[^./]*$/));
}
