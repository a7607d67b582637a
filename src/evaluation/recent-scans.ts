import { createHash } from 'node:crypto';
import type { FileScan, ScanCandidate } from '../change/detect.ts';
import type { Sha } from '../ids.ts';
import type { Blob } from '../objects.ts';

/** Larger files are rare and change often, bytes. */
const MAX_FILE = 32 * 1024;
/** Of the files whose scans are kept, bytes. */
const MAX_KEPT = 1024 * 1024;

/**
 * What was seen in the files looked into last. Branches and pull requests that are judged one after the other share most of
 * their files, and so does a branch with itself a moment later.
 */
export class RecentScans {
  readonly #kept = new Map<string, { readonly scan: FileScan; readonly bytes: number }>();
  #size = 0;

  /** @param look looks into the file: called where the same detectors did not see the same bytes under the same name before */
  of(candidate: ScanCandidate, blobs: ReadonlyMap<Sha, Blob>, look: () => FileScan): FileScan {
    const versions = [bytesOf(candidate.before?.sha, blobs), bytesOf(candidate.after?.sha, blobs)];
    const bytes = versions.reduce((sum, one) => sum + (one?.length ?? 0), 0);
    if (versions.includes(undefined) || bytes > MAX_FILE) return look();
    const key = keyOf(candidate, versions);
    const known = this.#kept.get(key);
    const scan = known?.scan ?? look();
    if (known !== undefined) this.#kept.delete(key);
    else this.#size += bytes;
    this.#kept.set(key, { scan, bytes });
    for (const [oldest, { bytes: freed }] of this.#kept) {
      if (this.#size <= MAX_KEPT) break;
      this.#kept.delete(oldest);
      this.#size -= freed;
    }
    // How it changed is of this evaluation.
    return { ...scan, file: candidate.file };
  }
}

/** Null: there is no such version; undefined: it was not read, or not whole. */
function bytesOf(sha: Sha | undefined, blobs: ReadonlyMap<Sha, Blob>): Uint8Array | null | undefined {
  if (sha === undefined) return null;
  const blob = blobs.get(sha);
  return blob?.state === 'read' ? blob.bytes : undefined;
}

/** All that a scan depends on: the bytes themselves, whatever their id says. */
function keyOf(
  { file, detectors, isPrompt }: ScanCandidate,
  versions: readonly (Uint8Array | null | undefined)[],
): string {
  const hash = createHash('sha256');
  for (const version of versions) hash.update(version ?? '');
  const lengths = versions.map((version) => version?.length ?? null);
  return JSON.stringify([file.path, isPrompt, detectors.map(({ id }) => id), lengths, hash.digest('hex')]);
}
