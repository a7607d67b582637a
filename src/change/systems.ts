import { defined } from '../defined.ts';
import type { Login, SystemId } from '../ids.ts';
import type { Globs, Policy } from '../policy/policy.ts';
import type { RiskTier, Stage } from '../terms.ts';
import type { RegisterEntry } from './register.ts';

/**
 * An AI system as the gate sees it: what the base says, with what the head proposes.
 *
 * The owner is the base's alone. Where the two differ, the stricter tier and both stages count, so that no
 * pull request can lower its own bar; paths the head adds count, paths it drops stay.
 */
export interface System {
  readonly id: SystemId;
  readonly name: string;
  readonly folder: string;
  readonly owner?: Login;
  readonly deputies: readonly Login[];
  readonly risk?: RiskTier;
  /** Empty: no stage is given, so every stage counts. */
  readonly stages: readonly Stage[];
  readonly base?: RegisterEntry;
  readonly head?: RegisterEntry;
  readonly claims: (path: string) => boolean;
}

const SEVERITY: Readonly<Record<RiskTier, number>> = { minimal: 0, limited: 1, high: 2, unacceptable: 3 };

export function joinRegisters(
  base: ReadonlyMap<SystemId, RegisterEntry>,
  head: ReadonlyMap<SystemId, RegisterEntry>,
  policy: Policy,
): readonly System[] {
  const ids = [...new Set([...base.keys(), ...head.keys()])].sort();
  return ids.map((id) => joinEntries(id, base.get(id), head.get(id), policy));
}

/** Every glob by which one of `systems` may claim a file, and its own folder. */
export function claimingGlobs({ folder, base, head }: System): Globs {
  return [folder, ...[base, head].flatMap((entry) => [...(entry?.paths ?? []), ...(entry?.sources ?? [])])];
}

function joinEntries(
  id: SystemId,
  base: RegisterEntry | undefined,
  head: RegisterEntry | undefined,
  policy: Policy,
): System {
  const folder = `${policy.systems}/${id}`;
  const owner = base?.owner;
  const risk = tier(base, head);
  const stages = stagesOf(base, head);
  return {
    id,
    name: base?.name ?? head?.name ?? id,
    folder,
    ...defined({ owner }),
    deputies: base?.deputies ?? [],
    ...defined({ risk }),
    stages,
    ...defined({ base, head }),
    claims: (path) =>
      path.startsWith(`${folder}/`) || [base, head].some((entry) => entry?.claims(path) === true),
  };
}

/** The stricter of two tiers. What the base leaves open, or misspells, counts as high, and no head can lower that. */
function tier(base: RegisterEntry | undefined, head: RegisterEntry | undefined): RiskTier | undefined {
  if (base === undefined || head === undefined) return (base ?? head)?.risk;
  if (base.risk === undefined) return head.risk === 'unacceptable' ? head.risk : undefined;
  return head.risk === undefined || SEVERITY[base.risk] >= SEVERITY[head.risk] ? base.risk : head.risk;
}

/** Both stages; none, which stands for every stage, when the base leaves it open. */
function stagesOf(base: RegisterEntry | undefined, head: RegisterEntry | undefined): readonly Stage[] {
  if (base !== undefined && base.stage === undefined) return [];
  return [...new Set([base?.stage, head?.stage].filter((stage) => stage !== undefined))];
}

/** Whether `after` asks for less than `before`. */
export function isLower(after: RiskTier | undefined, before: RiskTier): boolean {
  return after === undefined || SEVERITY[after] < SEVERITY[before];
}
