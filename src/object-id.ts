import { createHash } from 'node:crypto';
import type { Sha } from './ids.ts';

/**
 * What git itself would call these bytes: SHA-1, or SHA-256 where the repository uses it.
 *
 * @param like an id of the repository, or how many bytes its ids have
 */
export function objectId(kind: 'blob' | 'tree' | 'commit', bytes: Uint8Array, like: Sha | 20 | 32): string {
  const wide = like === 32 || (typeof like === 'string' && like.length === 64);
  return createHash(wide ? 'sha256' : 'sha1')
    .update(`${kind} ${bytes.byteLength}\0`)
    .update(bytes)
    .digest('hex');
}
