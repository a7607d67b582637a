import { type Classifier, classifier } from '../change/classify.ts';
import { readRegister } from '../change/register.ts';
import { claimingGlobs, type System, standingSystems } from '../change/systems.ts';
import type { Documents } from '../documents/documents.ts';
import type { Tree, TreeEntry } from '../objects.ts';
import { mayTakeIn } from '../policy/glob-start.ts';
import type { Gate, Policy } from '../policy/policy.ts';
import type { ChangeClass } from '../policy/vocabulary.ts';
import type { Transition } from '../terms.ts';
import { blobsOf, type Plan, suits } from './plan.ts';
import { documentsOf, documentsOnly, filesOfOtherSystems, historyOf } from './requirement-kinds.ts';
import type { GateApplication, GovernedChange, Subject } from './subject.ts';

/** `policy` without what only a change can be asked. A gate that asks nothing else is left out. */
export function standingPolicy(policy: Policy): Policy {
  const gates = policy.gates.flatMap((gate): readonly Gate[] => {
    const require = documentsOnly(gate.require);
    return require.length === 0 ? [] : [{ ...gate, require }];
  });
  return { ...policy, gates };
}

/**
 * Which gates a branch as it stands is asked: each gate of each registered system that its tier, its stage and the
 * classes of its files call for, and each gate of the organisation.
 *
 * Classes come from paths alone. A model id or a prompt inside code is not seen that way, so a system whose paths show
 * none of the three counts as having both: every AI system has something that answers.
 *
 * @param policy as `standingPolicy` gives it
 * @param unregistered files in which AI is seen and which belong to no system
 */
export function planBranch(
  policy: Policy,
  tree: Tree,
  documents: Documents,
  unregistered: readonly GovernedChange[] = [],
): Plan {
  const register = readRegister(tree, policy, documents);
  const systems = standingSystems(register, policy.systems);
  const by = classifier(policy);
  const trees = { base: tree, mergeBase: tree, head: tree };
  const organisation: Subject = { changes: [], transitions: new Set() };
  const subjects = [
    ...systems.map((system): Subject => ({ system, changes: [], transitions: past(system) })),
    organisation,
  ];
  const nobodys: Subject = { changes: unregistered, transitions: new Set() };
  const classes = classesOfSystems(systems, tree, by);
  const ofSystems = subjects.flatMap((subject) => {
    const kinds = subject.system === undefined ? undefined : classes.get(subject.system);
    return policy.gates
      .filter((gate) => gate.level !== 'off' && (kinds === undefined) === (gate.scope === 'organisation'))
      .filter((gate) => kinds === undefined || (suits(gate, subject) && speaksOf(gate, subject, kinds)))
      .map((gate) => ({ gate, require: gate.require, subject, changes: [] }));
  });
  const asked = [...ofSystems, ...(unregistered.length === 0 ? [] : askRegistered(policy, nobodys))];
  const askedOf = Map.groupBy(asked, ({ subject }) => subject);
  const content = new Map<Subject, readonly string[]>();
  const needed: TreeEntry[] = [];
  for (const subject of subjects) {
    const own = (askedOf.get(subject) ?? []).flatMap(({ require }) => require);
    const paths = own.flatMap((one) => documentsOf(one, subject, trees));
    content.set(subject, [...new Set(paths)].sort());
    needed.push(...paths.flatMap((path) => tree.entries.get(path) ?? []));
    needed.push(...own.flatMap((one) => filesOfOtherSystems(one, subject, { trees, systems })));
  }
  const history = historyOf(
    asked.flatMap(({ require }) => require),
    systems,
  );
  return {
    governed: [],
    systems,
    subjects: [...subjects, nobodys],
    asked,
    content,
    needed: blobsOf(needed),
    history,
  };
}

/** The gates that require files to be registered, asked of those that are not. */
function askRegistered(policy: Policy, subject: Subject): readonly GateApplication[] {
  return policy.gates.flatMap((gate): readonly GateApplication[] => {
    const require = gate.require.filter(({ kind }) => kind === 'registered');
    if (gate.level === 'off' || gate.scope !== 'system' || require.length === 0) return [];
    const { changes: named } = gate.when;
    const changes = subject.changes.filter(({ class: kind }) => named === undefined || named.includes(kind));
    return changes.length === 0 ? [] : [{ gate, require, subject, changes }];
  });
}

/** Something of a system that answers: one of these is always there. */
const ANSWERING: readonly ChangeClass[] = ['model', 'model-id', 'prompt'];

/** By going through the files once: hundreds of systems would each ask about every file. */
function classesOfSystems(
  systems: readonly System[],
  tree: Tree,
  by: Classifier,
): ReadonlyMap<System, ReadonlySet<string>> {
  const found = new Map(systems.map((system) => [system, new Set<string>(['governance'])] as const));
  const mayClaim = mayTakeIn(systems, claimingGlobs);
  for (const path of tree.entries.keys()) {
    const claiming = mayClaim(path).filter(({ claims }) => claims(path));
    if (claiming.length === 0) continue;
    const kinds = by.classes(path).map(({ class: kind }) => kind);
    for (const system of claiming) for (const kind of kinds) found.get(system)?.add(kind);
  }
  for (const kinds of found.values())
    if (!ANSWERING.some((kind) => kinds.has(kind))) kinds.add('model-id').add('prompt');
  return found;
}

/** What a system has been through: what its registration and its going live required must still hold, whatever its files. */
function past({ stages }: System): ReadonlySet<Transition> {
  const live = stages.some((stage) => stage === 'deployment' || stage === 'operation');
  return new Set<Transition>([
    'registering',
    ...(live ? (['deploying'] as const) : []),
    ...(stages.includes('retired') ? (['retiring'] as const) : []),
  ]);
}

/** Whether a gate speaks to a system as it stands, whatever its files are. */
export function concerns(gate: Gate, system: System): boolean {
  const { changes, transitions } = gate.when;
  const transits = past(system);
  if (!suits(gate, { system, changes: [], transitions: transits })) return false;
  return changes !== undefined || transitions === undefined || transitions.some((one) => transits.has(one));
}

function speaksOf({ when }: Gate, { transitions }: Subject, kinds: ReadonlySet<string>): boolean {
  if (when.changes === undefined && when.transitions === undefined) return true;
  return (
    when.changes?.some((kind) => kinds.has(kind)) === true ||
    when.transitions?.some((one) => transitions.has(one)) === true
  );
}
