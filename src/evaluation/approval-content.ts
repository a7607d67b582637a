import type { Draft } from '../approval/signed/draft.ts';
import { badInput } from '../errors.ts';
import { parseSha256, type Sha256 } from '../ids.ts';
import type { ObjectSource, TreeEntry } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { sha256Of } from '../sha256.ts';

export async function entriesAt(
  source: ObjectSource,
  commit: Parameters<ObjectSource['entries']>[0],
  paths: readonly string[],
): Promise<ReadonlyMap<string, TreeEntry>> {
  const entries = await source.entries(commit, paths);
  if (entries !== undefined) return entries;
  throw badInput(`the files of ${commit.slice(0, 7)} cannot be listed`, 'fetch the whole commit');
}

const LFS = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/;

export async function contentAt(
  paths: readonly string[],
  entries: ReadonlyMap<string, TreeEntry>,
  source: ObjectSource,
): Promise<Draft['content']> {
  const files = [...entries.values()].filter(({ mode }) => mode !== '160000');
  const blobs = await source.blobs(files.map(({ sha }) => sha));
  return paths.map((path): Draft['content'][number] => {
    const entry = entries.get(path);
    if (entry === undefined) return { path, absent: true };
    if (entry.mode === '160000') return { path, entry, submodule: true };
    const blob = blobs.get(entry.sha);
    const sha256 = blob?.state === 'read' ? sha256Of(blob.bytes) : undefined;
    if (blob?.state !== 'read' || sha256 === undefined) {
      const because = blob?.state === 'unreadable' ? blob.because : 'no answer';
      throw badInput(`${path} cannot be read: ${because}`, 'what cannot be read cannot be approved');
    }
    const lfs = lfsOid(blob.bytes);
    return { path, entry, sha256, ...omitUndefined({ lfs }) };
  });
}

/** The SHA-256 of the file that a Git LFS pointer stands for. */
function lfsOid(bytes: Uint8Array): Sha256 | undefined {
  if (bytes.byteLength > 1024) return undefined;
  const [, oid] = LFS.exec(Buffer.from(bytes).toString('utf8')) ?? [];
  return oid === undefined ? undefined : parseSha256(oid);
}
