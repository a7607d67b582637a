import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileScan, ScanCandidate } from '../change/detect.ts';
import type { ScanCache } from '../evaluation/scan-files.ts';
import { VERSION } from '../version.ts';

/** A memory in a file: what was seen of a blob under a name stays true as long as the detectors are the same. */
export interface StoredScanCache extends ScanCache {
  /** Writes what was seen this time; what nobody asked for is forgotten. */
  save(): Promise<void>;
}

type StoredScan = Pick<FileScan, 'found' | 'unseen'>;

/**
 * Opens the memory in `file`. One that is missing, broken or of another version is empty: it only saves time.
 *
 * @param policy digest of the policy, whose globs decide who looks where
 */
export async function scanCache(file: string, policy: string): Promise<StoredScanCache> {
  const version = `${VERSION} ${policy}`;
  const old = await load(file, version);
  const current = new Map<string, StoredScan>();
  return {
    recall(candidate) {
      const key = keyOf(candidate);
      const kept = old.get(key);
      if (kept === undefined) return undefined;
      current.set(key, kept);
      return { file: candidate.file, ...kept, unread: [] };
    },
    keep(candidate, { found, unseen, unread }) {
      // What was seen is short: whole prompts are not kept.
      const short = found.map(({ whole: _, says: __, sentences: ___, ...rest }) => rest);
      if (unread.length === 0) current.set(keyOf(candidate), { found: short, unseen });
    },
    async save() {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, JSON.stringify({ version, scans: [...current] }));
      await rename(`${file}.new`, file);
    },
  };
}

function keyOf({ file, after }: ScanCandidate): string {
  return createHash('sha256')
    .update(`${file.path}\0${after?.sha ?? ''}`)
    .digest('base64url')
    .slice(0, 24);
}

async function load(file: string, version: string): Promise<ReadonlyMap<string, StoredScan>> {
  try {
    const stored = JSON.parse(await readFile(file, 'utf8')) as { version?: unknown; scans?: unknown };
    if (stored.version !== version || !Array.isArray(stored.scans)) return new Map();
    return new Map(stored.scans as [string, StoredScan][]);
  } catch {
    return new Map();
  }
}
