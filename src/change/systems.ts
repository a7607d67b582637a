import type { Login, SystemId } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Globs } from '../policy/policy.ts';
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
  /** Its folder on the target branch, where the change moves it. */
  readonly formerFolder?: string;
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

/** The register on the target branch beside the one that would land, and the folders they are kept in. */
export interface Registers {
  readonly base: ReadonlyMap<SystemId, RegisterEntry>;
  readonly head: ReadonlyMap<SystemId, RegisterEntry>;
  readonly folders: { readonly base: string; readonly head: string };
}

/**
 * Each system as it is and as it would be. An entry that says which id it had (`formerly`) is the system that leaves the
 * register under that id: under its new name it is the same one, and nobody's new one.
 */
export function joinRegisters(registers: Registers): readonly System[] {
  const { base, head } = registers;
  const renamed = new Map<SystemId, RegisterEntry>();
  const taken = new Set<SystemId>();
  for (const [id, { formerly }] of [...head].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = base.has(id) ? [] : formerly.flatMap((name) => base.get(name as SystemId) ?? []);
    const was = before.find((one) => !head.has(one.id) && !taken.has(one.id));
    if (was === undefined) continue;
    taken.add(was.id);
    renamed.set(id, was);
  }
  const ids = [...new Set([...base.keys(), ...head.keys()])].filter((id) => !taken.has(id)).sort();
  return ids.map((id) => joinEntries(id, renamed.get(id) ?? base.get(id), head.get(id), registers.folders));
}

/** The systems of a branch as it stands. @param folder of the register */
export function standingSystems(register: Registers['base'], folder: string): readonly System[] {
  return joinRegisters({ base: register, head: register, folders: { base: folder, head: folder } });
}

/** Every glob by which a system may claim a file, and its own folders. */
export function claimingGlobs({ folder, formerFolder, base, head }: System): Globs {
  return [
    folder,
    formerFolder ?? folder,
    ...[base, head].flatMap((entry) => [...(entry?.paths ?? []), ...(entry?.sources ?? [])]),
  ];
}

function joinEntries(
  id: SystemId,
  base: RegisterEntry | undefined,
  head: RegisterEntry | undefined,
  folders: Registers['folders'],
): System {
  const was = `${folders.base}/${base?.id ?? id}`;
  // Where the register itself moves, what it does not take along is still where it was.
  const folder = head === undefined ? was : `${folders.head}/${id}`;
  const owner = base?.owner;
  const risk = tier(base, head);
  const stages = stagesOf(base, head);
  const within = base === undefined || was === folder ? [folder] : [folder, was];
  // On a branch as it stands they are one entry; it is asked about every file.
  const entries = base === head ? [base] : [base, head];
  return {
    id,
    name: base?.name ?? head?.name ?? id,
    folder,
    ...omitUndefined({ formerFolder: base !== undefined && was !== folder ? was : undefined, owner }),
    deputies: base?.deputies ?? [],
    ...omitUndefined({ risk }),
    stages,
    ...omitUndefined({ base, head }),
    claims: (path) =>
      within.some((one) => path.startsWith(`${one}/`)) ||
      entries.some((entry) => entry?.claims(path) === true),
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
