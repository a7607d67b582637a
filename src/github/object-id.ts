import { createHash } from 'node:crypto';
import type { Sha } from '../ids.ts';

/** What git itself would call these bytes: SHA-1, or SHA-256 where the repository uses it. */
export function objectId(kind: 'blob' | 'tree', bytes: Uint8Array, like: Sha): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`${kind} ${bytes.byteLength}\0`)
    .update(bytes)
    .digest('hex');
}
