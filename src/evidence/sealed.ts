import type { Sha256 } from '../ids.ts';

export interface SealedRecord {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly digest: Sha256;
  readonly sequence: number;
  readonly decision: string;
}
