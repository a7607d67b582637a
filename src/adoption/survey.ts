import type { CodeOwners } from '../approval/codeowners.ts';
import { readCodeOwners } from '../approval/codeowners.ts';
import type { Certainty, FileChange, SentencePair } from '../change/change.ts';
import { classifier } from '../change/classify.ts';
import { candidatesOf, detectorsFor } from '../change/detect.ts';
import { Documents } from '../documents/documents.ts';
import { pathOwners } from '../evaluation/path-owners.ts';
import { type ScanOptions, scanFiles } from '../evaluation/scan-files.ts';
import type { Sha, SystemId } from '../ids.ts';
import { isLink, type ObjectSource, type Tree } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { CODEOWNERS_PATHS } from '../policy/approvers.ts';
import { globMatcher } from '../policy/globs.ts';
import { documentGlobs } from '../policy/paths.ts';
import type { Policy } from '../policy/policy.ts';
import type { ChangeClass } from '../policy/vocabulary.ts';
import { LICENCE_FILE } from './licence.ts';

/** One thing of AI in a file of the repository. */
export interface SurveyItem {
  readonly path: string;
  readonly class: ChangeClass;
  /** 1-based; absent: the file as a whole. */
  readonly line?: number;
  /** The model id, the package, the first words of the prompt, where a detector read it. */
  readonly value?: string;
  /** The registered system that claims the file. */
  readonly system?: SystemId;
  /** Absent: the path alone tells. */
  readonly certainty?: Certainty;
  /** How it was seen, one clause. */
  readonly why?: string;
  /** What a prompt inside code says. */
  readonly sentences?: readonly SentencePair[];
}

/** What one commit of a repository holds. */
export interface Survey {
  readonly paths: readonly string[];
  readonly findings: readonly SurveyItem[];
  /** Path → text of what describes the product in words: READMEs, manifests, and prompts that are files of their own. */
  readonly texts: ReadonlyMap<string, string>;
  /** Undefined: there is no CODEOWNERS file that can be read. */
  readonly owners?: CodeOwners;
}

/** Classes of files that make or change an AI system of the product. */
const OF_A_SYSTEM: ReadonlySet<ChangeClass> = new Set([
  'model',
  'model-id',
  'prompt',
  'dataset',
  'evaluation',
  'ai-dependency',
  'agent-config',
]);

/** Looks at every file of `commit` as if it had just been added, with the detectors that judge pull requests. */
export async function survey(
  commit: Sha,
  policy: Policy,
  objects: ObjectSource,
  looking: ScanOptions = {},
): Promise<Survey> {
  const tree = (await objects.trees([commit], [''])).get(commit);
  if (tree === undefined) return { paths: [], findings: [], texts: new Map() };
  const files = [...tree.entries.values()].map(
    (head): FileChange => ({ path: head.path, status: 'added', head }),
  );
  const by = classifier(policy);
  const documents = globMatcher(documentGlobs(policy));
  const prompt = globMatcher(policy.changes.prompt);
  const candidates = candidatesOf(files, detectorsFor(policy), (path) => prompt(path) !== undefined);
  const scans = await scanFiles(candidates, objects, looking);
  const system = await pathOwners(tree, policy, objects);
  const inside = scans.flatMap(({ file, found }) =>
    found.map(({ class: kind, line, after, certainty, why, sentences }) => {
      const value = after === undefined ? {} : { value: after };
      const said = kind === 'prompt' && sentences !== undefined ? { sentences } : {};
      return { path: file.path, class: kind, line, certainty, why, ...value, ...said };
    }),
  );
  // The documents that describe the systems name models too.
  const ours = (path: string): boolean =>
    path.startsWith('.aims/') || by.isTrusted(path) || documents(path) !== undefined;
  const seen = new Set(inside.map(({ path, class: kind }) => `${kind} ${path}`));
  const byName = files.flatMap(({ path }) =>
    by
      .classes(path)
      .flatMap(({ class: kind }) => (seen.has(`${kind} ${path}`) ? [] : [{ path, class: kind }])),
  );
  const findings = [...byName, ...inside]
    .filter(({ class: kind, path }) => OF_A_SYSTEM.has(kind) && !ours(path))
    .map((finding): SurveyItem => {
      const owner = system(finding.path)[0]?.system;
      return owner === undefined ? finding : { ...finding, system: owner };
    })
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0)));
  const owners = await codeOwners(tree, objects);
  const paths = [...tree.entries.keys()];
  const texts = await textsOf(tree, findings, objects);
  return { paths, findings, texts, ...omitUndefined({ owners }) };
}

const DESCRIBES =
  /(?:^|\/)(?:readme(?:\.(?:md|markdown|txt|rst))?|package\.json|composer\.json|pyproject\.toml|cargo\.toml)$/i;
const PROMPT_TEXT = /\.(?:md|markdown|txt|prompt|prompty|jinja2?|j2|mustache|hbs|liquid)$/i;
/** More than that, in bytes, is no prompt and no first page. */
const MAX_TEXT = 64 * 1024;
/** Texts that are read: the first by name. */
const MANY_TEXTS = 100;

async function textsOf(
  tree: Tree,
  findings: readonly SurveyItem[],
  objects: ObjectSource,
): Promise<ReadonlyMap<string, string>> {
  const prompts = findings.filter(({ class: kind, path }) => kind === 'prompt' && PROMPT_TEXT.test(path));
  // What describes the whole stands highest.
  const depth = (path: string): number => path.split('/').length;
  const describing = [...tree.entries.keys()].filter(
    (path) => DESCRIBES.test(path) || LICENCE_FILE.test(path),
  );
  const wanted = new Set(describing.sort((a, b) => depth(a) - depth(b)).slice(0, MANY_TEXTS));
  for (const { path } of prompts.slice(0, MANY_TEXTS)) wanted.add(path);
  const entries = [...wanted].flatMap((path) => tree.entries.get(path) ?? []).slice(0, 2 * MANY_TEXTS);
  const small = entries.filter(({ mode, size = 0 }) => !isLink(mode) && size <= MAX_TEXT);
  const blobs = await objects.blobs(
    small.map(({ sha }) => sha),
    MAX_TEXT,
  );
  return new Map(
    small.flatMap(({ path, sha }) => {
      const blob = blobs.get(sha);
      return blob?.state === 'read' ? [[path, Buffer.from(blob.bytes).toString('utf8')] as const] : [];
    }),
  );
}

async function codeOwners(tree: Tree, objects: ObjectSource): Promise<CodeOwners | undefined> {
  const wanted = CODEOWNERS_PATHS.flatMap((path) => tree.entries.get(path)?.sha ?? []);
  const read = readCodeOwners(tree, new Documents(await objects.blobs(wanted)));
  return read.state === 'read' ? read.owners : undefined;
}
