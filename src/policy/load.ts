import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { everyValue } from '../documents/every-value.ts';
import { fields } from '../documents/fields.ts';
import { nearest } from '../documents/nearest.ts';
import type { Problem } from '../documents/position.ts';
import { validate } from '../documents/schema.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { compile, compileRest } from './compile-policy.ts';
import { expand } from './expand.ts';
import type { PolicyFile } from './generated/policy-file.ts';
import type { Kinds } from './kinds.ts';
import type { Layer, LoadedPolicy, PolicyProblem } from './layer.ts';
import { link } from './link.ts';
import { ineffectiveAsWritten } from './lint/as-written.ts';
import { namesOf, type PolicyYaml } from './names.ts';
import { asOtherWords } from './other-word.ts';
import { parsePinned, pinnedRef } from './pinned-file.ts';
import type { PolicyText } from './policy-text.ts';
import { isPreset } from './preset-path.ts';
import { unknownControls, wrongCalendars, wrongExpressions, wrongRequirements } from './problems.ts';
import { withoutMistakes } from './without-mistakes.ts';

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

const PRESETS = [
  'preset:baseline',
  'preset:llm-application',
  'preset:iso-42001',
  'preset:eu-ai-act-high-risk',
];

/** Files beside a policy that it names: its own schemas. */
export function schemasOf({ path, parsed }: PolicyText): readonly string[] {
  const values = parsed.ok ? everyValue(parsed.document.value) : [];
  const found = values.flatMap(({ value }) =>
    typeof value === 'string' && OWN_SCHEMA.test(value) ? [target(path, value) ?? value] : [],
  );
  return [...new Set(found)].slice(0, MAX_SCHEMAS);
}

const OWN_SCHEMA = /^\.\/[^\s]{1,200}\.schema\.(?:json|ya?ml)$/;
const MAX_SCHEMAS = 50;

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
  const { sources, problems: unread } = chainOf(entry, read);
  const named = namesOf(sources);
  const calendars = sources.flatMap(({ document }) => Object.keys(fields(fields(document.value).calendars)));
  const shipped = namesOf(sources.filter(({ path }) => isPreset(path))).names;
  const isUnset = [...shipped].every(([name, { value }]) =>
    isDeepStrictEqual(value, named.names.get(name)?.value),
  );
  // Each preset is checked as a policy of its own before it is shipped: that again is most of the time of a small check.
  const asShipped = (path: string) => isUnset && isPreset(path) && path !== entry.path;
  const problems: PolicyProblem[] = [];
  const layers: Layer[] = [];
  const rest: Layer[] = [];
  const damaged = new Set<string>();
  // From the team's own file up to the root: its mistakes are told first, and those of all files at once.
  for (const { path, text, parsed, document: written } of sources.toReversed()) {
    const at = (one: Problem): PolicyProblem => ({ path, text, ...one });
    const { document, problems: unnamed } = expand(written, named.names);
    const layer: Layer = { path, text, parsed, file: document.value as PolicyFile, document };
    const wrong = toldOnce([...unnamed, ...asOtherWords(validate('policy', document))]);
    const more = toldOnce([
      ...unknownControls(layer, controls),
      ...wrongRequirements(layer, kinds),
      ...(asShipped(path) ? [] : wrongExpressions(layer, named.names, { calendars, controls })),
      ...wrongCalendars(layer),
    ]);
    const known = new Set(wrong.map(placeOf));
    problems.push(
      ...[...wrong, ...more.filter((one) => !known.has(placeOf(one)))].map(at).sort(byPlace),
      ...named.problems.filter((one) => one.path === path),
    );
    const beside = (ref: string): PolicyText | undefined => {
      const there = target(path, ref);
      return there === undefined ? undefined : read(there);
    };
    const mistakes = [...wrong, ...more];
    if (mistakes.length > 0) {
      const left = withoutMistakes(document, mistakes);
      const file = left.document.value as PolicyFile;
      const isWhole = validate('policy', left.document).length === 0;
      if (isWhole && wrongRequirements({ ...layer, ...left, file }, kinds).length === 0)
        rest.unshift({ ...layer, ...link({ ...layer, file }, { names: named.names, beside }) });
      for (const id of left.damaged) damaged.add(id);
      continue;
    }
    const linked = link(layer, { names: named.names, beside });
    problems.push(...linked.problems);
    const { file, schemas } = linked;
    layers.unshift({ ...layer, file, schemas });
    rest.unshift({ ...layer, file, schemas });
  }
  const said = new Set(problems.map(placeOf));
  problems.push(...unread.filter((one) => !said.has(placeOf(one))));
  const compiled: LoadedPolicy =
    problems.length === 0 ? compile(layers, kinds, named.names) : { ok: false, problems };
  if (compiled.ok) return compiled;
  const left = compileRest(rest, kinds, { names: named.names, damaged });
  const told = new Set(compiled.problems.map(placeOf));
  const loosened = left.problems.filter((one) => !told.has(placeOf(one)));
  const known = new Set([...compiled.problems, ...loosened].map(placeOf));
  const inVain = sources.toReversed().flatMap(({ path, text, document }) =>
    ineffectiveAsWritten(document, text, sources)
      .map((one): PolicyProblem => ({ path, text, ...one }))
      .filter((one) => !known.has(placeOf(one))),
  );
  const all = [...compiled.problems, ...loosened, ...inVain];
  return { ok: false, problems: all, ...omitUndefined({ rest: left.rest }) };
}

function placeOf({ path = '', position }: Partial<PolicyProblem> & Problem): string {
  return `${path}:${position.line}:${position.column}`;
}

/** A mistake of the `when` at the top is one, and not one of each gate that has it. */
function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  const keyOf = (one: Problem) => `${placeOf(one)}:${one.message.replace(/`gates\.[^.`]+\.when/, '`when')}`;
  const found = new Map<string, Problem>();
  for (const one of problems) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  return [...found.values()];
}

function byPlace(a: Problem, b: Problem): number {
  return a.position.line - b.position.line || a.position.column - b.position.column;
}

/** The policy file and those it extends, the root first, as far as they can be read. */
function chainOf(
  entry: PolicyText,
  read: (ref: string) => PolicyText | undefined,
): { readonly sources: readonly PolicyYaml[]; readonly problems: readonly PolicyProblem[] } {
  const sources: PolicyYaml[] = [];
  let next: PolicyText | undefined = entry;
  while (next !== undefined) {
    const { path, text, parsed }: PolicyText = next;
    if (!parsed.ok) return { sources, problems: parsed.problems.map((one) => ({ path, text, ...one })) };
    const source: PolicyYaml = { path, text, parsed, document: parsed.document };
    sources.unshift(source);
    const parent = parentOf(source, sources, read);
    if (parent !== undefined && !('parsed' in parent))
      return { sources, problems: [{ path, text, ...parent }] };
    next = parent;
  }
  return { sources, problems: [] };
}

function parentOf(
  layer: PolicyYaml,
  layers: readonly PolicyYaml[],
  read: (ref: string) => PolicyText | undefined,
): PolicyText | Problem | undefined {
  const ref = fields(layer.document.value).extends;
  // What is not text the schema speaks of.
  if (typeof ref !== 'string') return undefined;
  // The place is looked up for a mistake alone: it reads the whole text once more.
  const wrong = (message: string, hint?: string): Problem => ({
    position: layer.document.at(['extends']),
    length: ref.length,
    message,
    ...omitUndefined({ hint }),
  });
  const path = target(layer.path, ref);
  if (path === undefined && ref.startsWith('github:')) {
    const hint =
      'write `github:owner/repo/path@` and the full id of a commit: a branch or a tag can be moved';
    return wrong(`\`extends: ${ref}\` does not name a file at one commit`, hint);
  }
  if (path === undefined) return wrong(`\`extends: ${ref}\` leaves the repository`);
  if (layers.some((known) => known.path === path))
    return wrong(`\`extends: ${ref}\` leads back to a policy that extends this one`);
  if (layers.length >= MAX_LAYERS) return wrong(`more than ${MAX_LAYERS} policies extend one another`);
  const found = read(path);
  if (found !== undefined) return { ...found, path };
  const pinned = parsePinned(path);
  if (pinned !== undefined) {
    const repository = `${pinned.owner}/${pinned.repo}`;
    const message = `\`extends: ${ref}\`: ${repository} cannot be read from here, or has no such file at that commit`;
    return wrong(message, `give a clone of it: \`--extends-from ${repository}=DIR\``);
  }
  const near = isPreset(path) ? nearest(path, PRESETS) : undefined;
  if (near !== undefined)
    return wrong(`\`extends: ${ref}\`: there is no ${path}`, `did you mean \`${near}\`?`);
  const hint = isPreset(path)
    ? `the presets are: ${PRESETS.join(', ')}`
    : 'the file must be on the same branch';
  return wrong(`\`extends: ${ref}\`: there is no ${path}`, hint);
}
