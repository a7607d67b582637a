import type { Sha } from '../ids.ts';
import type { ObjectSource } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import { listedPaths } from './listed-paths.ts';

/** Registers of more systems than this are read as far as the change concerns them, after it is known how far that is. */
const FEW_SYSTEMS = 12;

/** Commits that are looked at ahead: each costs as much as the head. */
const MOST_LOOKED_AT = 12;

/** What is known of a change before its trees are. */
export interface ChangeOutline {
  readonly policy: Policy;
  /** Paths that changed. */
  readonly paths: readonly string[];
  /** How many systems the register holds, where that is known. */
  readonly systems: number | undefined;
  /** Further commits of the change, those that matter most last: their entries will be asked for. */
  readonly looked: readonly Sha[];
  /** Whether the bytes of a changed file will be asked for. */
  readonly mayBeGoverned: (path: string) => boolean;
}

/** Tells `source` what the evaluation of this change will ask for, so that it is there in one wave. */
export function expectObjects(
  { base, mergeBase, head }: { readonly base: Sha; readonly mergeBase: Sha; readonly head: Sha },
  { policy, paths, systems, looked, mayBeGoverned }: ChangeOutline,
  source: ObjectSource,
): void {
  source.expect?.({
    base,
    compared: [mergeBase, head],
    looked: [...new Set(looked)].filter((commit) => commit !== head).slice(-MOST_LOOKED_AT),
    changed: paths,
    contents: new Set(paths.filter(mayBeGoverned)),
    keep: listedPaths(policy),
    keptContents: systems !== undefined && systems <= FEW_SYSTEMS,
  });
}

/** As `expectObjects`, of a change whose names are not governed: what they stand for, and the register, may say otherwise. */
export function expectNames(
  { base, head }: { readonly base: Sha; readonly head: Sha },
  { policy, paths, systems }: Pick<ChangeOutline, 'policy' | 'paths' | 'systems'>,
  source: ObjectSource,
): void {
  source.expect?.({
    base,
    compared: [],
    looked: [head],
    changed: paths,
    contents: new Set(),
    keep: [policy.systems],
    keptContents: systems !== undefined && systems <= FEW_SYSTEMS,
  });
}
