import { type Inventory, inventoryOf } from '../../adoption/inventory.ts';
import { scanCache } from '../../adoption/scan-cache.ts';
import { survey } from '../../adoption/survey.ts';
import { readRegister, registerFiles } from '../../change/register.ts';
import { Documents } from '../../documents/documents.ts';
import { budget } from '../../evaluation/budget.ts';
import { localPolicy } from '../../evaluation/local-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { openRepository } from '../../git/repository.ts';
import type { Sha, SystemId } from '../../ids.ts';
import type { ObjectSource } from '../../objects.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Policy } from '../../policy/policy.ts';

export interface InventoryRequest {
  readonly repo: string;
  readonly rev: string;
  /** A policy file on disk; undefined = the default path in the commit. */
  readonly policy?: string;
  /** Where to keep what was seen, so that unchanged files are not looked into again; undefined: nowhere. */
  readonly cache?: string;
  /** Called with how many of how many files were looked into. */
  readonly progress?: (done: number, all: number) => void;
}

/** Everything of AI that a commit of a local repository holds, with its systems, owners and suppliers. */
export async function inventory(request: InventoryRequest, catalog: Catalog): Promise<Inventory> {
  const repository = await openRepository(request.repo);
  const commit = await repository.resolve(request.rev);
  const { objects } = repository;
  const { policy } = await localPolicy(request, commit, objects, catalog);
  const memory = request.cache === undefined ? undefined : await scanCache(request.cache, policy.digest);
  const found = await survey(commit, policy, objects, {
    // A whole repository, which nobody waits for to merge: one file that comes to no end is still named.
    limits: { ...budget(), spent: () => undefined },
    ...omitUndefined({ remembered: memory, progress: request.progress }),
  });
  await memory?.save();
  return inventoryOf(commit, found, await registerAt(commit, policy, objects));
}

async function registerAt(
  commit: Sha,
  policy: Policy,
  objects: ObjectSource,
): Promise<ReturnType<typeof readRegister>> {
  const tree = (await objects.trees([commit], [policy.systems])).get(commit);
  if (tree === undefined) return new Map<SystemId, never>();
  const blobs = await objects.blobs(registerFiles(tree, policy).map(({ entry }) => entry.sha));
  return readRegister(tree, policy, new Documents(blobs));
}
