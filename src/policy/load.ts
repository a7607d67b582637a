import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { nearest } from '../documents/nearest.ts';
import type { Problem } from '../documents/position.ts';
import { validate } from '../documents/schema.ts';
import { type Located, parseYaml } from '../documents/yaml.ts';
import { gateId, login, type Sha256 } from '../ids.ts';
import { plain } from '../prose.ts';
import { type Calendar, isZone } from './calendar.ts';
import { celProblems } from './cel.ts';
import { compileWhen } from './compile.ts';
import type { Gate as GateFile, PolicyFile } from './generated/policy-file.ts';
import type { Kinds } from './kinds.ts';
import { type GateSource, mergeGates } from './merge.ts';
import { parsePinned, pinnedRef } from './pinned.ts';
import { type Gate, type Globs, type Policy, SIGNING_FILES, SIGNING_NAMES } from './policy.ts';
import { CHANGE_CLASSES, DETECTOR_IDS, type DetectorId } from './vocabulary.ts';
import { gateRegressions, LOCKABLE_KEYS, type LockableKey, regressions } from './weakening.ts';

export interface PolicyText {
  /** Path in the repository, `preset:NAME`, or a file of another repository as `pinnedRef` writes it. */
  readonly path: string;
  readonly text: string;
}

/** A problem with the file it is in. */
export type PolicyProblem = Problem & PolicyText;

export type LoadedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** One policy file, parsed and valid by itself. */
interface Layer extends PolicyText {
  readonly file: PolicyFile;
  readonly document: Located;
}

const MAX_LAYERS = 8;

/**
 * What `entry` extends: `preset:NAME`, a path in the repository, or a pinned file of another one. Undefined: nothing, or the file cannot be
 * read so far that it says.
 */
export function extendsOf(entry: PolicyText): string | undefined {
  const parsed = parseYaml(entry.text);
  const ref: unknown = parsed.ok
    ? (parsed.document.value as { extends?: unknown } | null)?.extends
    : undefined;
  return typeof ref === 'string' ? target(entry.path, ref) : undefined;
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
    const parsed = parseYaml(next.text);
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
    if (parent !== undefined && !('text' in parent)) return failed(next, [parent]);
    next = parent;
  }
  return compile(layers.reverse(), kinds);
}

function failed(layer: PolicyText, problems: readonly Problem[]): LoadedPolicy {
  const { path, text } = layer;
  return { ok: false, problems: problems.map((problem) => ({ ...problem, path, text })) };
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
  if (found !== undefined) return { path, text: found.text };
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

function unknownControls({ file, document }: Layer, controls: ReadonlySet<string>): readonly Problem[] {
  return Object.entries(file.gates ?? {}).flatMap(([id, gate]) =>
    (gate.controls ?? []).flatMap((control, index): readonly Problem[] => {
      if (controls.has(control)) return [];
      const near = nearest(control, [...controls]);
      const hint = near === undefined ? {} : { hint: `did you mean \`${near}\`?` };
      const position = document.at(['gates', id, 'controls', index]);
      return [
        {
          position,
          length: control.length,
          message: `ISO/IEC 42001 has no control or clause \`${control}\``,
          ...hint,
        },
      ];
    }),
  );
}

/** CEL that cannot hold or fail as it is written: a policy that only fails when it is needed is no policy. */
function wrongExpressions({ file, document, text }: Layer): readonly Problem[] {
  const found: Problem[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        if (key === 'expression') found.push(...wrongExpression(one, [...path, key], { document, text }));
        visit(one, [...path, key]);
      }
  };
  for (const [id, gate] of Object.entries(file.gates ?? {})) {
    visit(gate.when, ['gates', id, 'when']);
    visit(gate.require, ['gates', id, 'require']);
  }
  return found;
}

function wrongExpression(
  written: unknown,
  path: readonly (string | number)[],
  { document, text }: Pick<Layer, 'document' | 'text'>,
): readonly Problem[] {
  const inside = typeof written === 'object' && written !== null;
  const { cel, documents = {} } = (inside ? written : { cel: written }) as ExpressionParts;
  if (typeof cel !== 'string') return [];
  const position = document.at(inside ? [...path, 'cel'] : path);
  const line = text.split('\n')[position.line - 1] ?? '';
  const first = line[position.column - 1] ?? '';
  // Only text that stands on its line as it is read has its own columns.
  const start = line.indexOf(cel.split('\n')[0] ?? cel, position.column - 1);
  const inPlace = !/[|>]/.test(first) && start !== -1 && start - position.column < 2;
  return celProblems(cel, Object.keys(documents)).map(({ message, hint, offset, length }) => ({
    position: inPlace ? { line: position.line, column: start + 1 + offset } : position,
    ...(inPlace ? { length } : {}),
    message: `the expression: ${message}`,
    ...(hint === undefined ? {} : { hint }),
  }));
}

interface ExpressionParts {
  readonly cel?: unknown;
  readonly documents?: Readonly<Record<string, unknown>>;
}

/** Requirements that say two things at once, or none. */
function wrongRequirements({ file, document }: Layer, kinds: Kinds): readonly Problem[] {
  const names = new Set(kinds.all.map(({ kind }) => kind));
  const found: Problem[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, [...path, index]);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const said = Object.keys(value).filter((key) => names.has(key));
    if (said.length !== 1)
      found.push({
        ...document.keyAt(path),
        message:
          said.length === 0
            ? 'a requirement that requires nothing'
            : `one requirement says both \`${said.join('` and `')}\``,
        hint:
          said.length === 0
            ? `name one of ${[...names].join(', ')}`
            : 'write each as an entry of the list of its own',
      });
    for (const [key, one] of Object.entries(value))
      if (['any', 'all', 'not', 'if', 'then', 'else'].includes(key)) visit(one, [...path, key]);
  };
  for (const [id, gate] of Object.entries(file.gates ?? {})) visit(gate.require, ['gates', id, 'require']);
  return found;
}

/** Zones the runtime does not know. */
function wrongCalendars({ file, document }: Layer): readonly Problem[] {
  return Object.entries(file.calendars ?? {}).flatMap(([name, { zone }]) =>
    isZone(zone)
      ? []
      : [
          {
            ...document.keyAt(['calendars', name, 'zone']),
            message: `there is no zone \`${zone}\``,
            hint: 'write it as `Europe/Zurich` or `UTC`',
          },
        ],
  );
}

/** @param layers from the root of `extends` to the team's own file */
function compile(layers: readonly Layer[], kinds: Kinds): LoadedPolicy {
  const own = layers.at(-1);
  if (own === undefined) return { ok: false, problems: [] };
  const sources = new Map<string, GateSource>();
  const locks = { kinds, compile: (id: string, gate: GateFile) => compileGate(id, gate, kinds) };
  for (const layer of layers) {
    const problems = mergeGates(sources, layer, locks);
    if (problems.length > 0) return failed(layer, problems);
  }
  const gates: Gate[] = [];
  for (const [id, { gate, definedAt }] of sources) {
    if (gate.require === undefined) {
      const position = definedAt.document.keyAt(['gates', id]);
      return failed(definedAt, [
        { ...position, message: `gate \`${id}\` requires nothing`, hint: 'add `require`' },
      ]);
    }
    gates.push(compileGate(id, gate, kinds));
  }
  if (gates.length === 0) {
    const hint = 'add `extends: preset:baseline` or `gates`';
    return failed(own, [{ position: { line: 1, column: 1 }, message: 'the policy has no gates', hint }]);
  }
  const policy = assemble(layers, own, gates);
  const opened = unlocked(layers, policy, kinds);
  if (opened !== undefined) return failed(opened.layer, opened.problems);
  const guarded = selfProtection(policy, kinds);
  return { ok: true, policy: guarded === undefined ? policy : { ...policy, selfProtection: guarded } };
}

function compileGate(id: string, gate: GateFile, kinds: Kinds): Gate {
  const require = (gate.require ?? []).map((one) => kinds.parse({ ...one }));
  const when = compileWhen(gate.when, kinds);
  return {
    id: gateId(id),
    title: gate.title ?? id.replaceAll('-', ' '),
    why: gate.why ?? 'The policy of this repository asks for it.',
    controls: gate.controls ?? [],
    references: gate.references ?? [],
    level: gate.level ?? 'failure',
    locked: gate.locked !== undefined,
    scope: gate.scope ?? 'system',
    ...(gate.reason === undefined ? {} : { reason: gate.reason }),
    when,
    require,
    documents: [...(when.condition === undefined ? [] : [when.condition]), ...require].flatMap(
      kinds.documents,
    ),
    approvals: require.flatMap(kinds.approvals),
    remedy: gate.remedy ?? 'see the policy',
  };
}

/** The first layer that loosens what a policy it extends has locked for all that extend it. */
function unlocked(
  layers: readonly Layer[],
  policy: Policy,
  kinds: Kinds,
): { readonly layer: Layer; readonly problems: readonly Problem[] } | undefined {
  for (const [index, locking] of layers.entries()) {
    const locked = lockedKeys(locking);
    const below = layers.slice(index + 1);
    if (locked.size === 0 || below.length === 0) continue;
    const before = assemble(layers.slice(0, index + 1), locking, []);
    for (const { key, message } of regressions(before, { ...policy, gates: [] }, kinds)) {
      const layer = below.findLast(({ file }) => key !== 'gates' && file[key] !== undefined);
      if (key === 'gates' || layer === undefined || !locked.has(key)) continue;
      const hint = `${locking.path} locks \`${key}\`: take it out`;
      const problem = { message: `\`${key}\` cannot be loosened: ${plain(message)}`, hint };
      return { layer, problems: [{ ...layer.document.keyAt([key]), ...problem }] };
    }
  }
  return undefined;
}

/**
 * What a policy locks besides its gates. A policy of an organisation that locks a gate locks with it what the gate rests
 * on, unless it says itself what it locks: a gate that is asked of nothing is not locked. The gates of a preset are only a
 * start, which teams fit to their repository.
 */
function lockedKeys({ path, file }: Layer): ReadonlySet<LockableKey> {
  if (file.locked !== undefined) return new Set(file.locked === 'tighten-only' ? LOCKABLE_KEYS : file.locked);
  const locksGate = Object.values(file.gates ?? {}).some(({ locked }) => locked !== undefined);
  return new Set(locksGate && !path.startsWith('preset:') ? LOCKABLE_KEYS : []);
}

/** The gate of the engine on what the gate itself trusts; undefined where the policy has one that asks for no less. */
function selfProtection({ gates, governanceRole }: Policy, kinds: Kinds): Gate | undefined {
  const own = compileGate(
    'governance-change',
    {
      title: 'governance change',
      why: 'Whoever can weaken the gate unseen can merge anything.',
      controls: ['5.3', '6.3', 'A.3.2', 'A.2.4'],
      when: { changes: ['governance'], files: 'trusted' },
      require: [{ approval: { by: [`role:${governanceRole}`] } }],
      remedy: 'ask the governance role to approve the change to the policy, the roles or the register',
    },
    kinds,
  );
  return gates.some((gate) => gateRegressions(own, gate, kinds).length === 0) ? undefined : own;
}

function assemble(layers: readonly Layer[], own: Layer, gates: readonly Gate[]): Policy {
  const last = <K extends keyof PolicyFile>(key: K): PolicyFile[K] | undefined =>
    layers.findLast(({ file }) => file[key] !== undefined)?.file[key];
  const mode = last('mode');
  const overrideReview = last('override-review');
  const globs = (of: (file: PolicyFile) => readonly string[] | undefined) =>
    layers.flatMap(({ file }) => of(file) ?? []);
  const folder = (path: string) => path.replace(/^\.\//, '').replace(/\/+$/, '');
  return {
    path: own.path,
    name: last('name') ?? own.path,
    digest: digestOf(layers),
    files: layers
      .slice(0, -1)
      .map(({ path }) => path)
      .filter((path) => !/^(?:preset|github):/.test(path)),
    ...(mode === undefined ? {} : { mode }),
    systems: folder(last('systems') ?? '.aims/systems'),
    roles: folder(last('roles') ?? '.aims/roles.yml'),
    governanceRole: last('governance-role') ?? 'governance',
    exceptions: folder(last('exceptions') ?? '.aims/exceptions'),
    ...(overrideReview === undefined ? {} : { overrideReview }),
    pushers: last('pushers') ?? 'excluded',
    reviewers: last('reviewers') ?? 'write',
    agents: {
      accounts: [...new Set(layers.flatMap(({ file }) => file.agents?.accounts ?? []).map(login))],
      humans: Math.max(...layers.map(({ file }) => file.agents?.humans ?? 1)),
    },
    signing: byName(SIGNING_NAMES, (name) => {
      const own = layers.findLast(({ file }) => file.signing?.[name] !== undefined);
      return folder(own?.file.signing?.[name] ?? SIGNING_FILES[name]);
    }),
    trusted: globs((file) => file.trusted),
    confidential: globs((file) => file.confidential),
    changes: byName(CHANGE_CLASSES, (name) => globs((file) => file.changes?.[name])),
    // One name's windows add up: a child can only make a time longer.
    calendars: calendarsOf(layers),
    ignore: globs((file) => file.ignore),
    detectors: byName(DETECTOR_IDS, (name) => detectorGlobs(layers, name)),
    gates,
  };
}

function calendarsOf(layers: readonly Layer[]): Policy['calendars'] {
  const found: Record<string, Calendar> = {};
  for (const { file } of layers)
    for (const [name, { zone, windows }] of Object.entries(file.calendars ?? {}))
      found[name] = {
        zone,
        windows: [...(found[name]?.zone === zone ? found[name].windows : []), ...windows],
      };
  return found;
}

function byName<Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(names.map((name) => [name, of(name)] as const)) as Record<Name, Value>;
}

/** What each policy adds or takes out, in order; `off` takes out all before it. */
function detectorGlobs(layers: readonly Layer[], name: DetectorId): Globs {
  return layers.flatMap(({ file }): readonly string[] => {
    const globs = file.detectors?.[name];
    return globs === 'off' ? ['!**'] : (globs ?? []);
  });
}

/** Over the texts in order, each with its length before it: no two lists of texts give the same input. */
function digestOf(layers: readonly Layer[]): Sha256 {
  const hash = createHash('sha256');
  for (const { text } of layers) {
    const bytes = Buffer.from(text, 'utf8');
    hash.update(`${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex') as Sha256;
}
