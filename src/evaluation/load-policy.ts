import { codeFrame } from '../documents/code-frame.ts';
import { decodeText } from '../documents/yaml.ts';
import { AimsError } from '../errors.ts';
import { KINDS } from '../gates/requirement-kinds.ts';
import type { Blob } from '../objects.ts';
import type { LoadedPolicy } from '../policy/layer.ts';
import { extendsOf, loadPolicy, schemasOf } from '../policy/load.ts';
import { parsePinned } from '../policy/pinned-file.ts';
import type { Policy } from '../policy/policy.ts';
import { type PolicyText, policyText } from '../policy/policy-text.ts';
import { presetName, presetPath } from '../policy/preset-path.ts';
import type { Catalog } from './shipped-data.ts';

/** Reads a file of one fixed commit (or folder); undefined when it does not exist there. */
export type ReadFile = (path: string) => Promise<Blob | undefined>;

/** What loading a policy came to; `missing`: there is no file at `path`. */
export type PolicyOutcome = LoadedPolicy | { readonly ok: 'missing' };

/**
 * A policy file with everything it extends: presets and other repositories from the catalog, `./files` through `read`.
 *
 * @param known files that another policy was made of: the same text is not parsed again
 */
export async function readPolicy(
  path: string,
  read: ReadFile,
  catalog: Catalog,
  known: readonly PolicyText[] = [],
): Promise<PolicyOutcome> {
  const text = await readText(path, read);
  if (text === undefined) return { ok: 'missing' };
  return resolve(parsedOnce(path, text, { catalog, known }), { read, catalog, known });
}

function parsedOnce(
  path: string,
  text: string,
  { catalog, known }: Pick<PolicySource, 'catalog' | 'known'>,
): PolicyText {
  const before = known.find((one) => one.path === path && one.text === text) ?? PRESETS.get(path);
  if (before?.text === text) return before;
  const preset = presetName(path);
  if (preset === undefined) return policyText(path, text);
  const parsed = policyText(path, text, catalog.presetValue(preset, text));
  PRESETS.set(path, parsed);
  return parsed;
}

/** Presets ship with the gate: a few files, which do not change while it runs. */
const PRESETS = new Map<string, PolicyText>();

/** Where the files of a policy come from. */
interface PolicySource {
  readonly read: ReadFile;
  readonly catalog: Catalog;
  readonly known: readonly PolicyText[];
}

/** The preset `name` as a policy of its own. */
export async function presetPolicy(name: string, catalog: Catalog): Promise<Policy> {
  const text = catalog.preset(name);
  if (text === undefined)
    throw new AimsError('internal', `there is no preset ${name}`, 'install aims-gate again');
  return requirePolicy(
    await resolve(parsedOnce(presetPath(name), text, { catalog, known: [] }), {
      read: async () => undefined,
      catalog,
      known: [],
    }),
  );
}

/** The policy, or an error that shows each problem at its place in the user's file. */
export function requirePolicy(
  loaded: LoadedPolicy,
  hint: 'correct it' | 'correct it on the target branch' = 'correct it on the target branch',
): Policy {
  if (loaded.ok) return loaded.policy;
  const frames = loaded.problems.map((problem) => codeFrame(problem.path, problem.text, problem));
  const count = loaded.problems.length === 1 ? 'a mistake' : `${loaded.problems.length} mistakes`;
  throw new AimsError('bad-policy', `the policy has ${count}\n\n${frames.join('\n\n')}\n`, hint);
}

async function resolve(entry: PolicyText, source: PolicySource): Promise<LoadedPolicy> {
  const { catalog } = source;
  const texts = new Map<string, PolicyText>();
  let next: PolicyText | undefined = entry;
  await addSchemas(entry, texts, source);
  // The loader itself refuses circles and long chains: here a file is fetched once at most.
  while (next !== undefined) {
    const parent = extendsOf(next);
    if (parent === undefined || texts.has(parent)) break;
    const text = await parentText(parent, source);
    if (text === undefined) break;
    next = parsedOnce(parent, text, source);
    texts.set(parent, next);
    await addSchemas(next, texts, source);
  }
  return loadedOnce(entry, texts, catalog.controls);
}

/** Policies loaded last, by all that they are made of: pull requests that are judged one after the other have the same. */
const recent = new Map<string, LoadedPolicy>();
const MAX_RECENT = 8;

function loadedOnce(
  entry: PolicyText,
  texts: ReadonlyMap<string, PolicyText>,
  controls: ReadonlySet<string>,
): LoadedPolicy {
  const files = [['', entry] as const, ...texts].flatMap(([ref, { path, text }]) => [ref, path, text]);
  const parts = [...files, ...controls];
  const key = [parts.length, ...parts.map(({ length }) => length), ...parts].join();
  const loaded = recent.get(key) ?? loadPolicy(entry, (ref) => texts.get(ref), { controls, kinds: KINDS });
  recent.delete(key);
  recent.set(key, loaded);
  const [oldest] = recent.keys();
  if (recent.size > MAX_RECENT && oldest !== undefined) recent.delete(oldest);
  return loaded;
}

/** The organisation's own schemas that a policy file names. */
async function addSchemas(
  policy: PolicyText,
  texts: Map<string, PolicyText>,
  source: PolicySource,
): Promise<void> {
  const wanted = schemasOf(policy).filter((ref) => !texts.has(ref));
  const found = await Promise.all(wanted.map((ref) => parentText(ref, source)));
  for (const [index, path] of wanted.entries()) {
    const text = found[index];
    if (text !== undefined) texts.set(path, parsedOnce(path, text, source));
  }
}

async function parentText(ref: string, { read, catalog }: PolicySource): Promise<string | undefined> {
  const preset = presetName(ref);
  if (preset !== undefined) return catalog.preset(preset);
  const pinned = parsePinned(ref);
  if (pinned === undefined) return readText(ref, read);
  return readText(ref, async () => catalog.elsewhere?.(pinned));
}

async function readText(path: string, read: ReadFile): Promise<string | undefined> {
  const blob = await read(path);
  if (blob === undefined) return undefined;
  const decoded =
    blob.state === 'read' ? decodeText(blob.bytes) : { ok: false as const, because: blob.because };
  if (decoded.ok) return decoded.text;
  throw new AimsError('bad-policy', `${path} cannot be read: ${decoded.because}`, wayOut(path, blob), {
    file: path,
  });
}

function wayOut(path: string, blob: Blob): string {
  if (parsePinned(path) !== undefined)
    return 'pin a commit in which it is a plain file of UTF-8 text, below 1 MiB';
  return blob.state === 'read'
    ? 'correct it on the target branch'
    : 'it must be a plain file on the target branch; in a clone made with --filter, fetch it first';
}
