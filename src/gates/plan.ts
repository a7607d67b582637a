import { transition } from '../change/change.ts';
import { claimingGlobs, type System } from '../change/systems.ts';
import type { Sha, SystemId } from '../ids.ts';
import { isLink, type TreeEntry } from '../objects.ts';
import { mayTakeIn } from '../policy/glob-start.ts';
import type { Gate, Policy } from '../policy/policy.ts';
import { isSignatureFile } from '../policy/signatures.ts';
import { levelAt } from '../policy/tiers.ts';
import {
  documentsOf,
  documentsOnly,
  filesOfOtherSystems,
  historyOf,
  reliedDocuments,
  requirementsOf,
} from './requirement-kinds.ts';
import type { GateApplication, GovernedChange, Subject, Trees } from './subject.ts';
import { transitionsOf } from './transitions.ts';

export interface Plan {
  readonly governed: readonly GovernedChange[];
  readonly systems: readonly System[];
  readonly subjects: readonly Subject[];
  readonly asked: readonly GateApplication[];
  /** Paths a subject's approvals cover: its changes and the documents its gates rely on. */
  readonly content: ReadonlyMap<Subject, readonly string[]>;
  /** Blobs the gates read. */
  readonly needed: readonly Sha[];
  /** Files and folders of which the gates must know who committed them. */
  readonly history: readonly string[];
}

/**
 * Which gates are asked of which systems, and which blobs and paths they need.
 *
 * @param systems every registered one; `emptied`: those whose last model, model id or prompt goes with the change;
 * `blanked`: paths of documents that the change breaks or blanks
 */
export function plan(
  policy: Policy,
  changes: readonly GovernedChange[],
  trees: Trees,
  {
    systems,
    emptied,
    blanked,
  }: {
    readonly systems: readonly System[];
    readonly emptied: ReadonlySet<SystemId>;
    readonly blanked: ReadonlySet<string>;
  },
): Plan {
  const relied = new Map(systems.map((system) => [system.id, reliedOn(policy, system, trees)]));
  const mayClaim = mayTakeIn(systems, claimingGlobs);
  const owners = {
    mayClaim,
    reliersOf: reliers(systems, { relied, policy, trees }),
    ofOrganisation: reliedOnBy(policy, { changes: [], transitions: new Set() }, trees),
  };
  const governed = changes.flatMap((change) => bySystem(change, owners));
  const subjects = subjectsOf(governed, systems, (system) =>
    transitionsOf(
      system,
      emptied.has(system.id),
      { relied: relied.get(system.id) ?? new Set(), blanked },
      trees,
    ),
  );
  const gates = gatesOf(policy);
  const asked = subjects.flatMap((subject) => gates.flatMap((gate) => ask(gate, subject, trees)));
  const askedOf = Map.groupBy(asked, ({ subject }) => subject);
  const content = new Map<Subject, readonly string[]>();
  const needed: TreeEntry[] = [];
  for (const subject of subjects) {
    const paths = subject.changes.flatMap((change) => [change.path, change.previousPath ?? []].flat());
    for (const { gate, require } of askedOf.get(subject) ?? []) {
      const requirements = requirementsOf({ when: gate.when, require });
      for (const path of requirements.flatMap((one) => documentsOf(one, subject, trees))) {
        paths.push(path);
        const entries = [trees.base, trees.mergeBase, trees.head].flatMap(
          (tree) => tree.entries.get(path) ?? [],
        );
        needed.push(...entries);
      }
      needed.push(...requirements.flatMap((one) => filesOfOtherSystems(one, subject, { trees, systems })));
    }
    // A signature speaks for itself: given after an approval, it changes nothing of what was approved.
    content.set(subject, [...new Set(paths)].filter((path) => !isSignatureFile(path)).sort());
  }
  const wanted = filesAsked(gates);
  for (const change of governed) {
    const isLost = change.before !== undefined && change.after === undefined;
    if (wanted === 'all' || (wanted === 'lost' && isLost))
      needed.push(...[change.base ?? [], change.head ?? []].flat());
  }
  const history = historyOf(
    asked.flatMap(({ require }) => require),
    systems,
  );
  return { governed, systems, subjects, asked, content, needed: blobsOf(needed), history };
}

/** Which changed files expressions ask for: all where one counts lines; where one asks what became of a value, those. */
function filesAsked(gates: readonly Gate[]): 'all' | 'lost' | 'none' {
  const said = gates.map((gate) => JSON.stringify(requirementsOf(gate)));
  if (said.some((text) => /\blines\b/.test(text))) return 'all';
  return said.some((text) => /\b(?:gone|unseen)\b/.test(text)) ? 'lost' : 'none';
}

/** The gates of the policy, and the engine's own where the policy does without. */
export function gatesOf({ gates, selfProtection }: Policy): readonly Gate[] {
  return selfProtection === undefined ? gates : [...gates, selfProtection];
}

/** Documents that the gates of a system rely on at its tier and stage. */
function reliedOn(policy: Policy, system: System, trees: Trees): ReadonlySet<string> {
  return reliedOnBy(policy, { system, changes: [], transitions: new Set() }, trees);
}

/** Documents that gates rely on: those of the subject's system, or of no system those of the organisation. */
function reliedOnBy(policy: Policy, subject: Subject, trees: Trees): ReadonlySet<string> {
  const scope = subject.system === undefined ? 'organisation' : 'system';
  const gates = policy.gates.filter(
    (gate) =>
      gate.level !== 'off' && gate.scope === scope && (scope === 'organisation' || suits(gate, subject)),
  );
  return new Set(
    gates.flatMap(({ require }) =>
      documentsOnly(require).flatMap((one) => reliedDocuments(one, subject, trees)),
    ),
  );
}

interface Owners {
  readonly mayClaim: (path: string) => readonly System[];
  readonly reliersOf: (path: string) => readonly System[];
  /** What gates of the organisation rely on. */
  readonly ofOrganisation: ReadonlySet<string>;
}

/**
 * One change for each system that claims the file before or after a rename, or whose gates rely on it; one without when
 * none does. What the gate trusts, or gates of the organisation rely on, is the organisation's as well.
 */
function bySystem(
  change: GovernedChange,
  { mayClaim, reliersOf, ofOrganisation }: Owners,
): readonly GovernedChange[] {
  const places = [change.path, change.previousPath ?? [], change.names ?? []].flat();
  const claiming = [
    ...new Set(places.flatMap((path) => mayClaim(path).filter(({ claims }) => claims(path)))),
  ].sort(byId);
  const known = new Set(claiming);
  const relying = [...new Set(places.flatMap(reliersOf))].filter((one) => !known.has(one)).sort(byId);
  const own = [...claiming, ...relying].map((system) => ({
    ...withinSystem(change, system),
    system: system.id,
  }));
  const isEverybodys = claiming.length === 0 && (relying.length === 0 || change.trusted);
  return isEverybodys || places.some((path) => ofOrganisation.has(path)) ? [change, ...own] : own;
}

/** The order of the register. */
function byId(a: System, b: System): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

interface PlanContext {
  readonly relied: ReadonlyMap<SystemId, ReadonlySet<string>>;
  readonly policy: Policy;
  readonly trees: Trees;
}

/** Finds the systems whose gates rely on a document, and with the policy those that it leaves behind. */
function reliers(
  systems: readonly System[],
  { relied, policy, trees }: PlanContext,
): (path: string) => readonly System[] {
  const byPath = new Map<string, System[]>();
  for (const system of systems)
    for (const path of relied.get(system.id) ?? []) {
      const known = byPath.get(path);
      if (known === undefined) byPath.set(path, [system]);
      else known.push(system);
    }
  const leftBehind = systems.filter((system) => isLeftBehind(system, trees));
  return (path) => [...(byPath.get(path) ?? []), ...(path === policy.path ? leftBehind : [])];
}

/** Whether a policy that looks for the register elsewhere takes a system out of it whose entry stays where it was. */
function isLeftBehind({ base, head }: System, trees: Trees): boolean {
  return base !== undefined && head === undefined && trees.head.entries.has(base.path);
}

/** What comes from elsewhere, or goes there, is new to the system, or gone. */
function withinSystem(change: GovernedChange, { claims }: System): GovernedChange {
  const { immaterial, ...rest } = change;
  return immaterial?.because === 'moved' && !(claims(immaterial.other) && claims(change.path))
    ? rest
    : change;
}

function subjectsOf(
  governed: readonly GovernedChange[],
  systems: readonly System[],
  transitions: (system: System) => Subject['transitions'],
): readonly Subject[] {
  const bySystem = Map.groupBy(governed, ({ system }) => system);
  const owned = systems.flatMap((system): readonly Subject[] => {
    const changes = bySystem.get(system.id) ?? [];
    return changes.length === 0 ? [] : [{ system, changes, transitions: transitions(system) }];
  });
  const rest = bySystem.get(undefined) ?? [];
  return [...owned, ...(rest.length > 0 ? [{ changes: rest, transitions: new Set<never>() }] : [])];
}

function ask(gate: Gate, subject: Subject, trees: Trees): readonly GateApplication[] {
  if (gate.level === 'off') return [];
  const { when, require } = gate;
  if (gate.scope === 'organisation') {
    if (subject.system !== undefined) return [];
    const own = new Set(require.flatMap((one) => reliedDocuments(one, subject, trees)));
    const changes = matching(gate, subject).filter((change) => touches(change, own));
    return changes.length === 0 ? [] : [{ gate, require, subject, changes }];
  }
  if (!suits(gate, subject)) return [];
  const changes = when.changes === undefined && when.transitions !== undefined ? [] : matching(gate, subject);
  if (changes.length > 0) return [{ gate, require, subject, changes }];
  if (when.transitions?.some((one) => subject.transitions.has(one)))
    return [{ gate, require, subject, changes: subject.changes }];
  // A document is judged when it changes, whatever else does: it must not be destroyed by a change that asks for nothing.
  if (subject.system === undefined) return [];
  const documents = documentsOnly(require);
  const own = new Set(documents.flatMap((one) => reliedDocuments(one, subject, trees)));
  const written = subject.changes.filter((change) => touches(change, own));
  return written.length === 0 ? [] : [{ gate, require: documents, subject, changes: written }];
}

function matching({ when }: Gate, subject: Subject): readonly GovernedChange[] {
  // Where a gate asks for settings, a setting is none of the model besides.
  const settings =
    when.changes?.includes('setting') === true
      ? subject.changes.filter(({ class: kind }) => kind === 'setting')
      : [];
  return subject.changes.filter(
    (change) =>
      !settings.some((setting) => isSame(setting, change)) &&
      (when.changes === undefined || kindsOf(change).some((kind) => when.changes?.includes(kind))) &&
      (when.files === 'all' || change.trusted),
  );
}

/** Whether a change of the model is this setting: `temperature 0.4` in the same line. */
function isSame(
  setting: GovernedChange,
  { class: kind, path, line, after, before }: GovernedChange,
): boolean {
  const value = setting.after ?? setting.before;
  return (
    kind === 'model-id' &&
    path === setting.path &&
    line === setting.line &&
    value !== undefined &&
    (after ?? before)?.endsWith(` ${value}`) === true
  );
}

function touches({ path, previousPath }: GovernedChange, paths: ReadonlySet<string>): boolean {
  return paths.has(path) || (previousPath !== undefined && paths.has(previousPath));
}

/**
 * Whether a gate speaks to the tier and stage of a subject. Missing facts never make a gate go away: no tier counts
 * as high, no stage as every stage.
 */
export function suits(gate: Gate, { system }: Subject): boolean {
  const { when } = gate;
  const tier = system?.risk ?? 'high';
  if (levelAt(gate, tier) === 'off') return false;
  const stages = system?.stages ?? [];
  if (when.risk !== undefined && !when.risk.includes(tier)) return false;
  return (
    when.stage === undefined || stages.length === 0 || stages.some((stage) => when.stage?.includes(stage))
  );
}

/** A class, and for a dependency also how it changed. */
function kindsOf(change: GovernedChange): readonly string[] {
  if (change.class !== 'ai-dependency') return [change.class];
  return [change.class, `${change.class}:${transition(change)}`];
}

/** Ids of what can be read: neither links nor submodules. */
export function blobsOf(entries: readonly TreeEntry[]): readonly Sha[] {
  return [...new Set(entries.filter(({ mode }) => !isLink(mode)).map(({ sha }) => sha))];
}
