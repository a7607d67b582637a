import { after } from '../period.ts';
import { code, list, type Prose, person, prose, words } from '../prose.ts';
import type { Kinds } from './kinds.ts';
import { type Gate, type Policy, SIGNING_NAMES, type When } from './policy.ts';
import { CHANGE_CLASSES, DETECTOR_IDS } from './vocabulary.ts';

/** What a weakened policy or register would lose, in words: "model-card: failure → notice". */
export interface Weakening {
  readonly path: string;
  readonly message: Prose;
}

const RANK = { off: 0, notice: 1, warning: 2, failure: 3 } as const;

/** What `head` would ask less of than `base`, in words; what it asks more of is no weakening. */
export function weakenings(base: Policy, head: Policy, kinds: Kinds): readonly Prose[] {
  const gates = new Map(head.gates.map((gate) => [gate.id, gate]));
  return [
    ...(base.mode !== 'audit' && head.mode === 'audit'
      ? [prose`mode: enforce → audit (nothing is blocked any more)`]
      : []),
    ...moved('governance role', base.governanceRole, head.governanceRole),
    ...moved('register', base.systems, head.systems),
    ...moved('roles file', base.roles, head.roles),
    ...moved('exceptions', base.exceptions, head.exceptions),
    ...laterReview(base.overrideReview, head.overrideReview),
    ...(base.pushers === 'excluded' && head.pushers === 'ignored'
      ? [prose`whoever pushed the change may approve it`]
      : []),
    ...(base.reviewers === 'write' && head.reviewers === 'members'
      ? [prose`reviewers: write → members (who may only read the repository may review)`]
      : []),
    ...lessOfAgents(base.agents, head.agents),
    ...SIGNING_NAMES.flatMap((name) => moved(name, base.signing[name], head.signing[name])),
    ...globsLost('trusted files', base.trusted, head.trusted),
    ...CHANGE_CLASSES.flatMap((name) => globsLost(`${name} files`, base.changes[name], head.changes[name])),
    ...globsLost('files that detectors look into', base.ignore.map(negated), head.ignore.map(negated)),
    ...DETECTOR_IDS.flatMap((name) =>
      globsLost(`files the detector ${name} looks into`, base.detectors[name], head.detectors[name]),
    ),
    ...base.gates.flatMap((gate) => gateWeakenings(gate, gates.get(gate.id), kinds)),
  ];
}

function lessOfAgents(before: Policy['agents'], after: Policy['agents']): readonly Prose[] {
  const lost = before.accounts.filter((login) => !after.accounts.includes(login));
  return [
    ...(lost.length > 0 ? [prose`accounts of coding agents: without ${list(lost.map(person))}`] : []),
    ...(after.humans < before.humans
      ? [prose`people who review what an agent wrote: ${before.humans} → ${after.humans}`]
      : []),
  ];
}

/** What is ignored is taken out of what is looked into. */
function negated(glob: string): string {
  return glob.startsWith('!') ? glob.slice(1) : `!${glob}`;
}

function moved(what: string, before: string, after: string): readonly Prose[] {
  return before === after ? [] : [prose`${what}: ${code(before)} → ${code(after)}`];
}

function laterReview(before: string | undefined, now: string | undefined): readonly Prose[] {
  const start = '2000-01-01';
  if (before === undefined || (now !== undefined && after(start, now) <= after(start, before))) return [];
  return [prose`exceptions are reviewed by a second person: within ${before} → ${now ?? 'never'}`];
}

function globsLost(what: string, before: readonly string[], after: readonly string[]): readonly Prose[] {
  const lost = before.filter((glob) => !glob.startsWith('!') && !after.includes(glob));
  const excluded = after.filter(
    (glob) => glob.startsWith('!') && (!before.includes(glob) || takesOutMore(glob, before, after)),
  );
  return [
    ...(lost.length > 0 ? [prose`${what}: without ${list(lost.map(code))}`] : []),
    ...(excluded.length > 0 ? [prose`${what}: now ${list(excluded.map(code))}`] : []),
  ];
}

/** The last glob that matches wins: an exclusion that moved behind a glob now takes its files out too. */
function takesOutMore(exclusion: string, before: readonly string[], after: readonly string[]): boolean {
  const took = (globs: readonly string[]) => globs.slice(0, globs.lastIndexOf(exclusion));
  const had = before.slice(before.lastIndexOf(exclusion));
  return took(after).some((glob) => !glob.startsWith('!') && had.includes(glob));
}

function gateWeakenings(before: Gate, after: Gate | undefined, kinds: Kinds): readonly Prose[] {
  if (before.level === 'off') return [];
  const name = words(before.id);
  if (after === undefined) return [prose`${name}: the gate is gone`];
  if (after.level === 'off') return [prose`${name}: ${before.level} → off`];
  return [
    ...(RANK[after.level] < RANK[before.level] ? [prose`${name}: ${before.level} → ${after.level}`] : []),
    ...(before.locked && !after.locked ? [prose`${name}: no longer locked`] : []),
    ...(before.scope !== after.scope ? [prose`${name}: scope ${before.scope} → ${after.scope}`] : []),
    ...narrowed(before.when, after.when).map((change) => prose`${name}: ${change}`),
    ...before.require
      .flatMap((requirement) => kinds.lost(requirement, after.require))
      .map((change) => prose`${name}: ${change}`),
  ];
}

/** `changes` and `transitions` each make a gate apply; without both it always does. */
function triggersLost(before: When, after: When): readonly Prose[] {
  const [had, kept] = [before.transitions ?? [], after.transitions];
  const always = after.changes === undefined && kept === undefined;
  if (always) return [];
  const lost = had.filter((one) => kept?.includes(one) !== true);
  const unconditional = before.changes === undefined && before.transitions === undefined;
  if (unconditional && after.changes === undefined)
    return [prose`${code('transitions')} now only ${list((kept ?? []).map(words))}`];
  const changes = after.changes === undefined ? (before.changes ?? []) : [];
  return [
    ...(changes.length === 0
      ? []
      : [prose`no longer asked when ${code('changes')} is ${list(changes.map(words), 'or')}`]),
    ...(lost.length === 0
      ? []
      : [prose`no longer asked when ${code('transitions')} is ${list(lost.map(words), 'or')}`]),
  ];
}

function narrowed(before: When, after: When): readonly Prose[] {
  const keys = ['changes', 'risk', 'stage'] as const;
  const fewer = keys.flatMap((key) => {
    const kept: readonly string[] | undefined = after[key];
    if (kept === undefined) return [];
    const had: readonly string[] | undefined = before[key];
    if (had === undefined && key === 'changes' && before.transitions !== undefined) return [];
    if (had === undefined) return [prose`${code(key)} now only ${list(kept.map(words))}`];
    // A class holds each of its transitions: `ai-dependency` asks for more than `ai-dependency:added`.
    const lost = had.filter((value) => !kept.includes(value) && !kept.includes(value.replace(/:.*/, '')));
    return lost.length === 0
      ? []
      : [prose`no longer asked when ${code(key)} is ${list(lost.map(words), 'or')}`];
  });
  const files =
    before.files === 'all' && after.files === 'trusted' ? [prose`only trusted files count now`] : [];
  return [...fewer, ...triggersLost(before, after), ...files];
}
