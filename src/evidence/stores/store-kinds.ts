import type { StoreKind } from './define-store.ts';
import { branch } from './kinds/branch.ts';
import { dir } from './kinds/dir.ts';
import { git } from './kinds/git.ts';
import { s3 } from './kinds/s3.ts';

const TABLE = {
  branch,
  git,
  dir,
  s3,
};

/** One line of the table for each kind of store, in the order in which people read of them. */
export const STORE_KINDS: readonly StoreKind[] = Object.values(TABLE);
