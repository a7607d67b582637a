import { withDocumentsOf } from '../../adoption/overlay.ts';
import { type Replay, type ReplayResult, replayTally } from '../../adoption/replay.ts';
import { badInput } from '../../errors.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { localPolicy } from '../../evaluation/local-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { landings } from '../../git/merges.ts';
import { openRepository, UNSHALLOW } from '../../git/repository.ts';
import { snapshotIfAny } from '../../git/work-tree.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { globMatcher } from '../../policy/globs.ts';
import { documentGlobs } from '../../policy/paths.ts';

export interface ReplayRequest {
  readonly repo: string;
  /** The branch whose past is judged. */
  readonly rev: string;
  readonly last: number;
  /** ISO date. */
  readonly since?: string;
  /** A policy file on disk; undefined = the one in the work tree, else the built-in preset. */
  readonly policy?: string;
  /** Called with how many of how many changes are judged. */
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Judges what landed on a branch under the policy in hand: policy, register and documents as they are now, in the work
 * tree, with each change at the time when it landed. Approvals are left out.
 */
export async function replay(request: ReplayRequest, catalog: Catalog): Promise<Replay> {
  const real = await openRepository(request.repo);
  const tip = await real.resolve(request.rev);
  const aside = await snapshotIfAny(real, request.repo, 'work-tree');
  try {
    const directory = aside?.directory ?? request.repo;
    const now = aside?.commit ?? tip;
    const { objects } = await openRepository(directory);
    const { policy } = await localPolicy(request, now, objects, catalog);
    const documents = globMatcher([...documentGlobs(policy), '.aims/**']);
    const source = await withDocumentsOf(now, (path) => documents(path) !== undefined, objects);
    const { steps: past, reachesStart } = await landings(request.repo, tip, request);
    const cut = reachesStart && (await real.isShallow()) ? 'shallow' : 'no';
    if (past.length === 0 && cut === 'shallow')
      throw badInput('nothing before the newest commit is here to judge', UNSHALLOW);
    const replayed: ReplayResult[] = [];
    for (const landing of past) {
      const { before, commit } = landing;
      const input = {
        policy,
        mode: policy.mode ?? 'enforce',
        base: before,
        mergeBase: before,
        head: commit,
        now: new Date(landing.at).toISOString(),
      } as const;
      replayed.push({ landing, evaluation: await evaluate(input, source, catalog) });
      request.progress?.(replayed.length, past.length);
    }
    return replayTally(replayed, { asked: request.last, cut, ...omitUndefined({ since: request.since }) });
  } finally {
    await aside?.remove();
  }
}
