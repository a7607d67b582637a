import { type Blob, isLink, type TreeEntry } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type GlobMatcher, globMatcher, rememberLast } from '../policy/globs.ts';
import type { Globs, Policy } from '../policy/policy.ts';
import { DETECTOR_IDS, type DetectorId } from '../policy/vocabulary.ts';
import type { Change, FileChange } from './change.ts';
import { dependency } from './detectors/dependency.ts';
import type { Detection, Detector, OpenFile } from './detectors/detector.ts';
import { redefinedNames } from './detectors/exchanged-names.ts';
import { DETECTORS } from './detectors/index.ts';
import { dependencyManifestOf, loadPackageReaders } from './detectors/manifests.ts';
import { mayHoldAi } from './detectors/necessary.ts';
import type { PackageReaders } from './detectors/package.ts';
import { wholeFile } from './detectors/prompt-file.ts';
import type { FactsReader } from './facts/facts.ts';
import { ANYTHING, type Language, languageOf } from './facts/languages.ts';
import { withoutOutputs } from './facts/notebook.ts';
import { withoutRustTests } from './facts/rust-tests.ts';
import { isWorkflow, stepsThatAsk } from './facts/workflow.ts';
import { readPrompt, says as saysIt } from './guardrails/compare.ts';
import { immaterialPrompts, movedValues } from './immaterial.ts';
import { openSides, reasonOf } from './open.ts';
import { type Redefined, releasesIn, saysMore } from './renamed-names.ts';

/** Larger files are not opened, bytes; lock files are the largest that people really change. */
export const MAX_OPEN_BYTES = 8 * 1024 * 1024;
/** Of one class in one file; beyond that people read the file. */
const MAX_DETECTIONS = 25;

/** A changed file that detectors want to look into. */
export interface ScanCandidate {
  readonly file: FileChange;
  readonly detectors: readonly Detector[];
  /** What to compare. A file that came into view by a rename has nothing before, one that left it nothing after. */
  readonly before?: TreeEntry;
  readonly after?: TreeEntry;
  /** The path alone makes it a prompt. */
  readonly isPrompt: boolean;
}

/** What was seen in one file, and why parts of it were not. */
export interface FileScan {
  readonly file: FileChange;
  readonly found: readonly ScannedChange[];
  /** Why no detector could look into it as it should; the file itself was there to read. */
  readonly unseen: readonly string[];
  /** Why its content could not be had at all. */
  readonly unread: readonly string[];
  /** Names of prompts and models that only one version of it defines; absent: none. */
  readonly redefined?: Redefined;
  /** The step of the own version in a manifest; absent: it is no manifest, or takes none. */
  readonly releases?: readonly string[];
}

/** A detection with who made it. */
export interface ScannedChange extends Detection {
  readonly detector: DetectorId;
}

/** The parsers that the changed files need. */
export interface Readers {
  readonly languages: ReadonlyMap<Language, FactsReader>;
  /** Finds strings in what no other reader can read; absent: nothing is read at all. */
  readonly anything?: FactsReader;
  /** Absent: no manifest changed. */
  readonly packages?: PackageReaders;
}

/** The files a detector looks into: all but the ignored ones, then what the policy adds or takes out. */
export function detectorGlobs({ ignore, detectors }: Policy, id: DetectorId): Globs {
  const ignored = ignore.map((glob) => (glob.startsWith('!') ? glob.slice(1) : `!${glob}`));
  return ['**', ...ignored, ...detectors[id]];
}

/** Which detectors look into which paths, as the policy says. */
export function detectorsFor(policy: Policy): (path: string) => readonly Detector[] {
  // Most detectors look into the same files: these are told apart once a path.
  const shared = new Map<string, GlobMatcher>();
  const matchers = new Map(
    DETECTOR_IDS.map((id) => {
      const globs = detectorGlobs(policy, id);
      const key = JSON.stringify(globs);
      const matcher = shared.get(key) ?? rememberLast(globMatcher(globs));
      shared.set(key, matcher);
      return [id, matcher] as const;
    }),
  );
  const wanted = DETECTORS.filter(({ id }) => id !== 'setting' || asksSettings(policy));
  return (path) => wanted.filter(({ id, wants }) => wants(path) && matchers.get(id)?.(path) !== undefined);
}

/** Settings are everywhere: they only count where a gate asks about them. */
function asksSettings({ gates, detectors }: Policy): boolean {
  return (
    detectors.setting.length > 0 ||
    gates.some(({ when, level }) => level !== 'off' && when.changes?.includes('setting'))
  );
}

/** The files worth opening: content changed, and some detector wants them under the old name or the new. */
export function candidatesOf(
  files: readonly FileChange[],
  look: (path: string) => readonly Detector[],
  isPrompt: (path: string) => boolean,
): readonly ScanCandidate[] {
  return files.flatMap((file) => {
    const is = look(file.path);
    const was = file.previousPath === undefined ? is : look(file.previousPath);
    const prompt = isPrompt(file.path);
    const before = was.length > 0 || prompt ? readable(file.base) : undefined;
    const after = is.length > 0 || prompt ? readable(file.head) : undefined;
    if (before?.sha === after?.sha) return [];
    const sides = { ...omitUndefined({ before, after }) };
    return [{ file, detectors: is.length > 0 ? is : was, ...sides, isPrompt: prompt }];
  });
}

/** Links and submodules hold nothing to look into. */
function readable(entry: TreeEntry | undefined): TreeEntry | undefined {
  return entry === undefined || isLink(entry.mode) ? undefined : entry;
}

/** The parsers for `candidates`; one that nothing needs is never loaded. */
export async function loadReaders(candidates: readonly ScanCandidate[]): Promise<Readers> {
  const wanted = new Set(candidates.flatMap(({ file }) => languageOf(file.path) ?? []));
  const manifests = candidates.some(
    ({ file, detectors }) => detectors.includes(dependency) && dependencyManifestOf(file.path) !== undefined,
  );
  const [languages, anything, packages] = await Promise.all([
    Promise.all([...wanted].map(async (language) => [language, await language.load()] as const)),
    wanted.size > 0 ? ANYTHING.load() : undefined,
    manifests ? loadPackageReaders() : undefined,
  ]);
  return {
    languages: new Map(languages),
    ...omitUndefined({ anything, packages }),
  };
}

/** What is left out before anything is looked for, by the ending of the file. */
const WITHOUT = [
  ['.rs', withoutRustTests],
  ['.ipynb', withoutOutputs],
] as const;

function leavesOut(path: string, detectors: readonly Detector[]): ((text: string) => string) | undefined {
  // A policy that has packages looked for in workflows, too, looks into the whole of them.
  if (isWorkflow(path) && !detectors.includes(dependency)) return stepsThatAsk;
  return WITHOUT.find(([ending]) => path.endsWith(ending))?.[1];
}

/** Looks into one file. Never throws: what cannot be read is said. */
export function scanFile(
  candidate: ScanCandidate,
  blobs: ReadonlyMap<string, Blob>,
  readers: Readers,
): FileScan {
  const { file, detectors, isPrompt } = candidate;
  const language = languageOf(file.path);
  const reads = new Set(detectors.map((detector) => detector.reads));
  const facts = language === undefined || !reads.has('facts') ? undefined : readers.languages.get(language);
  const blob = (entry: TreeEntry | undefined): Blob | undefined =>
    entry === undefined
      ? undefined
      : (blobs.get(entry.sha) ?? { state: 'unreadable', because: 'it was not fetched' });
  const sidesOf = { before: blob(candidate.before), after: blob(candidate.after) };
  const { before, after, ...sides } = openSides(presentSides(sidesOf), {
    ...omitUndefined({
      facts,
      anything: readers.anything,
      without: leavesOut(file.path, detectors),
    }),
    asText: facts !== undefined || !reads.has('bytes'),
    mayHold: (texts) =>
      isPrompt || detectors.some(({ id }) => id === 'pointer') || mayHoldAi(file.path, texts),
  });
  const unseen = [...sides.unseen];
  const opened: OpenFile = {
    path: file.path,
    isPrompt,
    ...omitUndefined({ language, packageReaders: readers.packages, before, after }),
  };
  const found: ScannedChange[] = [];
  for (const { id, detect, reads: what } of detectors) {
    if (sides.holdsNothing === true && what === 'facts') continue;
    try {
      found.push(...detect(opened).map((detection) => ({ ...detection, detector: id })));
    } catch (error) {
      unseen.push(`\`${id}\` could not read it: ${reasonOf(error)}`);
    }
  }
  // A path that the policy alone calls a prompt: no detector of prompts was there to read it.
  if (isPrompt && !found.some((one) => one.class === 'prompt') && (before ?? after)?.text !== undefined)
    found.push(
      ...wholeFile(before?.text ?? '', after?.text ?? '').map((one) => ({
        ...one,
        detector: 'prompt-file' as const,
      })),
    );
  const redefined =
    language?.kind === 'code' && sides.holdsNothing !== true
      ? redefinedNames(file.path, before?.text ?? '', after?.text ?? '')
      : undefined;
  const releases = releasesIn(file.path, before?.text ?? '', after?.text ?? '');
  return {
    file,
    found: distinct(withoutWhole(found)),
    unseen: [...new Set(unseen)],
    unread: sides.unread,
    ...omitUndefined({ redefined, releases }),
  };
}

/** Without the names that are bound to nothing. */
function presentSides({ before, after }: { before: Blob | undefined; after: Blob | undefined }): {
  readonly before?: Blob;
  readonly after?: Blob;
} {
  return { ...omitUndefined({ before, after }) };
}

/** Where single prompts of a file are seen, the file as a whole only says what they left out. */
function withoutWhole(found: readonly ScannedChange[]): readonly ScannedChange[] {
  const single = found.filter((one) => one.class === 'prompt' && one.detector !== 'prompt-file');
  if (single.length === 0) return found;
  const told = single.some(({ guardrails }) => guardrails !== undefined);
  return found.filter(
    (one) =>
      one.class !== 'prompt' || one.detector !== 'prompt-file' || (one.guardrails !== undefined && !told),
  );
}

/** Two detectors may see the same thing; and a file full of one class is one thing after a while. */
function distinct(found: readonly ScannedChange[]): readonly ScannedChange[] {
  const unique = new Map<string, ScannedChange>();
  const counts = new Map<string, number>();
  for (const one of found) {
    const key = [one.class, one.before ?? '\0', one.after ?? '\0', one.line].join('\0');
    if (unique.has(key)) continue;
    const count = (counts.get(one.class) ?? 0) + 1;
    counts.set(one.class, count);
    if (count <= MAX_DETECTIONS || one.guardrails !== undefined) unique.set(key, one);
  }
  return [...unique.values()];
}

/** What was seen as changes: one for each thing. A guardrail that moved to a prompt of another file is not gone. */
export function changesOf(scans: readonly FileScan[], files: readonly FileChange[] = []): readonly Change[] {
  const said = scans.flatMap(({ file, found }) =>
    isShelved(file.path) ? [] : found.flatMap(({ says }) => says ?? []),
  );
  const index = readPrompt(said.join('\n\n'));
  const stays = saysMore(scans, files);
  const seen = scans.flatMap(({ file, found }) =>
    found.filter(stays).map((one) => ({ ...one, file, path: file.path })),
  );
  const same = new Map([
    ...immaterialPrompts(seen.filter(({ class: kind }) => kind === 'prompt')),
    ...movedValues(seen),
  ]);
  return seen.map((one) => {
    const {
      file,
      path: _,
      says: __,
      whole: ___,
      reasons: ____,
      unless: _____,
      guardrails = [],
      ...rest
    } = one;
    const gone = guardrails.filter(({ sense, text }) => sense !== 'removed' || !saysIt(index, text));
    const immaterial = same.get(one);
    return {
      ...file,
      ...rest,
      ...omitUndefined({ immaterial, guardrails: gone.length === 0 ? undefined : gone }),
    };
  });
}

/** A place where prompts are put away: what moved there is read by no model. */
function isShelved(path: string): boolean {
  return /(?:^|[/._-])(?:archived?|deprecated|old|unused|legacy|backup|bak|attic|obsolete|graveyard|trash|drafts?|disabled)(?:[/._-]|$)/i.test(
    path,
  );
}
