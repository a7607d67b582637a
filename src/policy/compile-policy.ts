import { gateId } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { plain } from '../prose.ts';
import { assemble } from './assemble.ts';
import { compileWhen } from './compile.ts';
import { exceptionRules } from './exception-rules.ts';
import type { Gate as GateFile } from './generated/policy-file.ts';
import type { Kinds } from './kinds.ts';
import { type Layer, type LoadedPolicy, loadFailure, type PolicyProblem } from './layer.ts';
import { requiresNothing } from './lint/requires-nothing.ts';
import { type GateSource, mergeGates } from './merge.ts';
import type { PolicyNames } from './names.ts';
import type { Gate, Policy } from './policy.ts';
import { isPreset } from './preset-path.ts';
import { schemaPlaces } from './schema-places.ts';
import { byTiers, tierThatSays } from './tiers.ts';
import { gateRegressions, LOCKABLE_KEYS, type LockableKey, regressions } from './weakening.ts';

const LEVELS = ['failure', 'warning', 'notice'] as const;

/** @param layers from the root of `extends` to the team's own file */
export function compile(layers: readonly Layer[], kinds: Kinds, names: PolicyNames): LoadedPolicy {
  const own = layers.at(-1);
  const whole = compileAll(layers, kinds, names);
  if (own === undefined || whole === undefined) return { ok: false, problems: [] };
  const { policy, sources, loosened } = whole;
  const empty = [...sources].flatMap(
    ([
      id,
      {
        gate,
        definedAt: { path, text, document },
      },
    ]) =>
      gate.require === undefined ? [{ path, text, ...requiresNothing(id, document, sources.keys()) }] : [],
  );
  const problems = [...loosened, ...empty];
  if (problems.length > 0) return { ok: false, problems };
  if (policy.gates.length === 0) {
    const hint = 'add `extends: preset:baseline` or `gates`';
    return loadFailure(own, [{ position: { line: 1, column: 1 }, message: 'the policy has no gates', hint }]);
  }
  const guarded = selfProtection(policy, kinds);
  return { ok: true, policy: guarded === undefined ? policy : { ...policy, selfProtection: guarded } };
}

/**
 * The same of what is left of files with mistakes: where they loosen what is locked, and what lint looks through.
 *
 * @param damaged gates of which something is missing
 */
export function compileRest(
  layers: readonly Layer[],
  kinds: Kinds,
  { names, damaged }: { readonly names: PolicyNames; readonly damaged: ReadonlySet<string> },
): { readonly rest?: Policy; readonly problems: readonly PolicyProblem[] } {
  const whole = compileAll(layers, kinds, names);
  if (whole === undefined) return { problems: [] };
  const gates = whole.policy.gates.filter(({ id }) => !damaged.has(id));
  return { rest: { ...whole.policy, gates }, problems: whole.loosened };
}

interface Compiled {
  readonly policy: Policy;
  readonly sources: ReadonlyMap<string, GateSource>;
  /** What a layer loosens that another locks. */
  readonly loosened: readonly PolicyProblem[];
}

function compileAll(layers: readonly Layer[], kinds: Kinds, names: PolicyNames): Compiled | undefined {
  const own = layers.at(-1);
  if (own === undefined) return undefined;
  const sources = new Map<string, GateSource>();
  const locks = { kinds, compile: (id: string, gate: GateFile) => compileGate(id, gate, kinds) };
  const gatesOf = new Map<Layer, readonly Gate[]>();
  const ofGates = layers.flatMap((layer) => {
    const { path, text } = layer;
    const problems = mergeGates(sources, layer, locks);
    gatesOf.set(layer, compiledOf(sources, kinds));
    return problems.map((one): PolicyProblem => ({ path, text, ...one }));
  });
  const gates = compiledOf(sources, kinds);
  const policy: Policy = { ...assemble(layers, own, gates), parameters: parametersOf(names) };
  return { policy, sources, loosened: [...ofGates, ...unlocked(layers, policy, { kinds, gatesOf })] };
}

function compiledOf(sources: ReadonlyMap<string, GateSource>, kinds: Kinds): readonly Gate[] {
  const placed = schemaPlaces([...sources.values()].map(({ gate }) => gate));
  return [...sources].map(([id, { gate, decisive = [] }]) => {
    const compiled = compileGate(id, placed(gate), kinds);
    return { ...compiled, decisive: [...new Set([...compiled.decisive, ...decisive])] };
  });
}

/** The level, and where it differs by tier each of them: a tier that is left out has the level of the next lower one, and below all it is off. */
function levelOf(level: GateFile['level'] = 'failure'): Pick<Gate, 'level' | 'levels'> {
  if (typeof level === 'string') return { level };
  const levels = byTiers((tier) => level[tierThatSays(level, tier) ?? tier] ?? 'off');
  const strictest = LEVELS.find((one) => Object.values(levels).includes(one)) ?? 'off';
  return { level: strictest, levels };
}

function compileGate(id: string, gate: GateFile, kinds: Kinds): Gate {
  const require = (gate.require ?? []).map((one) => kinds.parse({ ...one }));
  const when = compileWhen(gate.when, kinds);
  return {
    id: gateId(id),
    title: gate.title ?? id.replaceAll('-', ' '),
    why: gate.why ?? 'The policy of this repository asks for it.',
    controls: gate.controls ?? [],
    references: gate.references ?? [],
    ...levelOf(gate.level),
    ...omitUndefined({
      exceptions: gate.exceptions === undefined ? undefined : exceptionRules(gate.exceptions),
    }),
    locked: gate.locked !== undefined,
    scope: gate.scope ?? 'system',
    ...omitUndefined({ reason: gate.reason }),
    when,
    require,
    documents: [...(when.condition === undefined ? [] : [when.condition]), ...require].flatMap(
      kinds.documents,
    ),
    decisive: [
      ...(when.condition === undefined ? [] : kinds.documents(when.condition)),
      ...require.flatMap(kinds.decisive),
    ],
    approvals: require.flatMap(kinds.approvals),
    ...omitUndefined({ remedy: gate.remedy }),
  };
}

/** Where layers loosen what a policy they extend has locked for all that extend it. */
function unlocked(
  layers: readonly Layer[],
  policy: Policy,
  { kinds, gatesOf }: { readonly kinds: Kinds; readonly gatesOf: ReadonlyMap<Layer, readonly Gate[]> },
): readonly PolicyProblem[] {
  return layers.flatMap((locking, index) => {
    const locked = lockedKeys(locking);
    const below = layers.slice(index + 1);
    if (locked.size === 0 || below.length === 0) return [];
    const before = assemble(layers.slice(0, index + 1), locking, gatesOf.get(locking) ?? []);
    return regressions(before, policy, kinds).flatMap(({ key, message }) => {
      const layer = below.findLast(({ file }) => key !== 'gates' && file[key] !== undefined);
      if (key === 'gates' || layer === undefined || !locked.has(key)) return [];
      const hint = `${locking.path} locks \`${key}\`: take it out`;
      const problem = { message: `\`${key}\` cannot be loosened: ${plain(message)}`, hint };
      return [{ path: layer.path, text: layer.text, ...layer.document.keyAt([key]), ...problem }];
    });
  });
}

/** Names with bounds: what a policy that extends this one may set. */
function parametersOf(names: PolicyNames): Policy['parameters'] {
  return Object.fromEntries(
    [...names].flatMap(([name, { value, bounds, about }]) =>
      bounds === undefined ? [] : [[name, { value, bounds, ...omitUndefined({ about }) }] as const],
    ),
  );
}

/**
 * What a policy locks besides its gates. A policy of an organisation that locks a gate locks with it what the gate rests
 * on, unless it says itself what it locks: a gate that is asked of nothing is not locked. The gates of a preset are only a
 * start, which teams fit to their repository.
 */
function lockedKeys({ path, file }: Layer): ReadonlySet<LockableKey> {
  if (file.locked !== undefined) return new Set(file.locked === 'tighten-only' ? LOCKABLE_KEYS : file.locked);
  const locksGate = Object.values(file.gates ?? {}).some(({ locked }) => locked !== undefined);
  return new Set(locksGate && !isPreset(path) ? LOCKABLE_KEYS : []);
}

/** The gate of the engine on what the gate itself trusts; undefined where the policy has one that asks for no less. */
function selfProtection({ gates, governanceRole }: Policy, kinds: Kinds): Gate | undefined {
  const own = compileGate(
    'governance-change',
    {
      title: 'governance change',
      why: 'A weakened gate lets any change pass, so a change to the gate needs independent approval.',
      controls: ['5.3', '6.3', 'A.3.2', 'A.2.4'],
      when: { changes: ['governance'], files: 'trusted' },
      require: [{ approval: { by: [`role:${governanceRole}`] } }],
      remedy: 'ask the governance role to approve the change to the policy, the roles or the register',
    },
    kinds,
  );
  return gates.some((gate) => gateRegressions(own, gate, kinds).length === 0) ? undefined : own;
}
