/** One changed file, looked into by every detector that wants it. */
import type { Change } from '../../src/change/change.ts';
import {
  candidatesOf,
  changesOf,
  detectorsFor,
  type FileScan,
  loadReaders,
  scanFile,
} from '../../src/change/detect.ts';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { parseSha, type Sha } from '../../src/ids.ts';
import type { Blob, TreeEntry } from '../../src/objects.ts';

const policy = await presetPolicy('baseline', openCatalog());
const detectors = detectorsFor(policy);

function sha(digit: string): Sha {
  const id = parseSha(digit.repeat(40));
  if (id === undefined) throw new TypeError('no id');
  return id;
}

export type Content = string | Uint8Array | Blob | undefined;

function blobOf(content: Exclude<Content, undefined>): Blob {
  if (typeof content === 'string') return { state: 'read', bytes: new TextEncoder().encode(content) };
  return content instanceof Uint8Array ? { state: 'read', bytes: content } : content;
}

/** Undefined content: the file is not there on that side. Undefined answer: nobody wants to look. */
export async function scan(path: string, before: Content, after: Content): Promise<FileScan | undefined> {
  const entry = (id: Sha): TreeEntry => ({ path, mode: '100644', sha: id });
  const blobs = new Map<string, Blob>();
  if (before !== undefined) blobs.set(sha('a'), blobOf(before));
  if (after !== undefined) blobs.set(sha('b'), blobOf(after));
  const file = {
    path,
    status: 'modified',
    ...(before === undefined ? {} : { base: entry(sha('a')) }),
    ...(after === undefined ? {} : { head: entry(sha('b')) }),
  } as const;
  const [candidate] = candidatesOf([file], detectors, () => false);
  return candidate === undefined ? undefined : scanFile(candidate, blobs, await loadReaders([candidate]));
}

/** What was seen, a line each: `model-id 3: gpt-4o → gpt-4.1`. */
export async function seen(path: string, before: Content, after: Content): Promise<readonly string[]> {
  const found = await scan(path, before, after);
  return found === undefined ? [] : changesOf([found]).map(line);
}

function line({ class: kind, line: at, before, after, guardrails }: Change): string {
  const what = before === undefined && after === undefined ? '' : `: ${before ?? ''} → ${after ?? ''}`;
  const gone = guardrails === undefined ? '' : ` !! ${guardrails.map(({ text }) => text).join(' | ')}`;
  return `${kind} ${at}${what}${gone}`;
}
