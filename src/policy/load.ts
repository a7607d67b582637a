import { posix } from 'node:path';
import type { Problem } from '../documents/position.ts';
import { validate } from '../documents/schema.ts';
import { compile } from './compile-policy.ts';
import type { PolicyFile } from './generated/policy-file.ts';
import type { Kinds } from './kinds.ts';
import { failed, type Layer, type LoadedPolicy } from './layer.ts';
import { parsePinned, pinnedRef } from './pinned.ts';
import type { PolicyText } from './policy-text.ts';
import { unknownControls, wrongCalendars, wrongExpressions, wrongRequirements } from './problems.ts';

const MAX_LAYERS = 8;

/**
 * What `entry` extends: `preset:NAME`, a path in the repository, or a pinned file of another one. Undefined: nothing, or the file cannot be
 * read so far that it says.
 */
export function extendsOf({ path, parsed }: PolicyText): string | undefined {
  const ref: unknown = parsed.ok
    ? (parsed.document.value as { extends?: unknown } | null)?.extends
    : undefined;
  return typeof ref === 'string' ? target(path, ref) : undefined;
}

/**
 * `./file` beside `from`, in the repository and at the commit of `from`; undefined when it leaves the repository or is
 * no reference at all.
 */
function target(from: string, ref: string): string | undefined {
  if (/^preset:[a-z0-9][a-z0-9-]*$/.test(ref)) return ref;
  const pinned = parsePinned(ref);
  if (pinned !== undefined) return pinnedRef(pinned);
  if (!ref.startsWith('./')) return undefined;
  const there = parsePinned(from);
  const path = posix.normalize(posix.join(posix.dirname(there?.path ?? from), ref));
  if (path === '..' || path.startsWith('../')) return undefined;
  return there === undefined ? path : pinnedRef({ ...there, path });
}

/**
 * Loads a policy with everything it extends. Pure: `read` gives texts that are already there.
 *
 * @param controls every control and clause id that exists
 * @param kinds of requirements that the policy language has
 */
export function loadPolicy(
  entry: PolicyText,
  read: (ref: string) => PolicyText | undefined,
  { controls, kinds }: { readonly controls: ReadonlySet<string>; readonly kinds: Kinds },
): LoadedPolicy {
  const layers: Layer[] = [];
  let next: PolicyText | undefined = entry;
  while (next !== undefined) {
    const { parsed } = next;
    const problems = parsed.ok ? [...validate('policy', parsed.document)] : parsed.problems;
    if (!parsed.ok || problems.length > 0) return failed(next, problems);
    const layer: Layer = { ...next, file: parsed.document.value as PolicyFile, document: parsed.document };
    const wrong = [
      ...unknownControls(layer, controls),
      ...wrongRequirements(layer, kinds),
      ...wrongExpressions(layer),
      ...wrongCalendars(layer),
    ];
    if (wrong.length > 0) return failed(next, wrong);
    layers.push(layer);
    const parent: PolicyText | Problem | undefined = parentOf(layer, layers, read);
    if (parent !== undefined && !('parsed' in parent)) return failed(next, [parent]);
    next = parent;
  }
  return compile(layers.reverse(), kinds);
}

function parentOf(
  layer: Layer,
  layers: readonly Layer[],
  read: (ref: string) => PolicyText | undefined,
): PolicyText | Problem | undefined {
  const ref = layer.file.extends;
  if (ref === undefined) return undefined;
  const position = layer.document.at(['extends']);
  const length = ref.length;
  const path = target(layer.path, ref);
  if (path === undefined && ref.startsWith('github:')) {
    const hint =
      'write `github:owner/repo/path@` and the full id of a commit: a branch or a tag can be moved';
    return { position, length, message: `\`extends: ${ref}\` does not name a file at one commit`, hint };
  }
  if (path === undefined) return { position, length, message: `\`extends: ${ref}\` leaves the repository` };
  if (layers.some((known) => known.path === path)) {
    return { position, length, message: `\`extends: ${ref}\` leads back to a policy that extends this one` };
  }
  if (layers.length >= MAX_LAYERS)
    return { position, length, message: `more than ${MAX_LAYERS} policies extend one another` };
  const found = read(path);
  if (found !== undefined) return { ...found, path };
  const pinned = parsePinned(path);
  if (pinned !== undefined) {
    const repository = `${pinned.owner}/${pinned.repo}`;
    const message = `\`extends: ${ref}\`: ${repository} cannot be read from here, or has no such file at that commit`;
    return { position, length, message, hint: `give a clone of it: \`--extends-from ${repository}=DIR\`` };
  }
  const hint = path.startsWith('preset:')
    ? 'the presets are: preset:baseline, preset:llm-application, preset:iso-42001, preset:eu-ai-act-high-risk'
    : 'the file must be on the same branch';
  return { position, length, message: `\`extends: ${ref}\`: there is no ${path}`, hint };
}
