import { createHash } from 'node:crypto';
import { login, type Sha256 } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Calendar, wholeWindow } from './calendar.ts';
import { exceptionRules } from './exception-rules.ts';
import type { PolicyFile } from './generated/policy-file.ts';
import type { Layer } from './layer.ts';
import { type Gate, type Globs, type Policy, SIGNING_FILES, SIGNING_NAMES } from './policy.ts';
import { CHANGE_CLASSES, DETECTOR_IDS, type DetectorId } from './vocabulary.ts';

export function assemble(layers: readonly Layer[], own: Layer, gates: readonly Gate[]): Policy {
  const last = <K extends keyof PolicyFile>(key: K): PolicyFile[K] | undefined =>
    layers.findLast(({ file }) => file[key] !== undefined)?.file[key];
  const mode = last('mode');
  const overrideReview = last('override-review');
  const globs = (of: (file: PolicyFile) => readonly string[] | undefined) =>
    layers.flatMap(({ file }) => of(file) ?? []);
  const folder = (path: string) => path.replace(/^\.\//, '').replace(/\/+$/, '');
  const rules = layers.map(({ file }) => file.exceptions).findLast(areRules);
  return {
    path: own.path,
    name: last('name') ?? own.path,
    digest: digestOf(layers),
    texts: layers.flatMap(({ path, text, parsed, schemas = [] }) => [{ path, text, parsed }, ...schemas]),
    files: layers
      .slice(0, -1)
      .map(({ path }) => path)
      .concat(layers.flatMap(({ schemas = [] }) => schemas.map(({ path }) => path)))
      .filter((path) => !/^(?:preset|github):/.test(path)),
    ...omitUndefined({ mode }),
    systems: folder(last('systems') ?? '.aims/systems'),
    roles: folder(last('roles') ?? ROLES_PATH),
    governanceRole: last('governance-role') ?? 'governance',
    exceptions: folder(layers.map(folderOf).findLast((one) => one !== undefined) ?? '.aims/exceptions'),
    ...omitUndefined({ exceptionRules: rules === undefined ? undefined : exceptionRules(rules) }),
    parameters: {},
    ...omitUndefined({ overrideReview }),
    pushers: last('pushers') ?? 'excluded',
    reviewers: last('reviewers') ?? 'write',
    agents: {
      accounts: [...new Set(layers.flatMap(({ file }) => file.agents?.accounts ?? []).map(login))],
      humans: Math.max(...layers.map(({ file }) => file.agents?.humans ?? 1)),
    },
    unread: unreadLevels(last('unread')),
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

/** Rules for exceptions, not only the folder they lie in. */
function areRules(
  written: PolicyFile['exceptions'],
): written is 'none' | Exclude<PolicyFile['exceptions'], string | undefined> {
  return typeof written === 'object' || written === 'none';
}

function folderOf({ file: { exceptions } }: Layer): string | undefined {
  if (typeof exceptions === 'object') return exceptions.folder;
  // As at a gate: there are none.
  return exceptions === 'none' ? undefined : exceptions;
}

/** Where the people of each role are named, unless the policy says otherwise. */
export const ROLES_PATH = '.aims/roles.yml';

/** How loudly an unread file is told where the policy does not say. */
export const UNREAD_LEVELS: Policy['unread'] = {
  minimal: 'notice',
  limited: 'notice',
  high: 'failure',
  unacceptable: 'failure',
};

/** One level for every tier, or one for each that is named. */
function unreadLevels(given: PolicyFile['unread']): Policy['unread'] {
  if (typeof given !== 'string') return { ...UNREAD_LEVELS, ...given };
  return { minimal: given, limited: given, high: given, unacceptable: given };
}

function calendarsOf(layers: readonly Layer[]): Policy['calendars'] {
  const found: Record<string, Calendar> = {};
  for (const { file } of layers)
    for (const [name, { zone, windows }] of Object.entries(file.calendars ?? {}))
      found[name] = {
        zone,
        windows: [...(found[name]?.zone === zone ? found[name].windows : []), ...windows.map(wholeWindow)],
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
  for (const { text } of [...layers, ...layers.flatMap(({ schemas = [] }) => schemas)]) {
    const bytes = Buffer.from(text, 'utf8');
    hash.update(`${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex') as Sha256;
}
