import { isDeepStrictEqual } from 'node:util';
import { compact } from '../compact.ts';
import { dateAfter } from '../period.ts';
import { code, list, type Prose, prose, words } from '../prose.ts';
import { laxerExceptions } from './exception-rules.ts';
import { moreOfClass, otherAgents, otherTimes } from './fact-losses.ts';
import type { Kinds } from './kinds.ts';
import { type Gate, type GateCondition, type Policy, REVIEW_WITHIN, SIGNING_NAMES } from './policy.ts';
import { sensesOfGate } from './policy-facts.ts';
import { TIERS } from './tiers.ts';
import { CHANGE_CLASSES, DETECTOR_IDS } from './vocabulary.ts';

/** What a weakened policy or register would lose, in words: "model-card: failure → notice". */
export interface Weakening {
  readonly path: string;
  readonly message: Prose;
}

/** The keys of a policy file that a parent policy can lock. */
export const LOCKABLE_KEYS = [
  'mode',
  'governance-role',
  'systems',
  'roles',
  'exceptions',
  'override-review',
  'pushers',
  'reviewers',
  'agents',
  'unread',
  'signing',
  'trusted',
  'changes',
  'ignore',
  'detectors',
  'calendars',
  'let',
] as const;

export type LockableKey = (typeof LOCKABLE_KEYS)[number];

const RANK = { off: 0, notice: 1, warning: 2, failure: 3 } as const;

/** One thing that a policy asks less of than another, and the key of the policy file that says so. */
export interface Regression {
  readonly key: LockableKey | 'gates';
  readonly message: Prose;
}

/** What `head` would ask less of than `base`, in words; what it asks more of is no weakening. */
export function weakenings(base: Policy, head: Policy, kinds: Kinds): readonly Prose[] {
  return regressions(base, head, kinds).map(({ message }) => message);
}

/**
 * The one place that decides what is weaker, for every key of the policy file and in one direction: the lock of a parent
 * policy, the report of what a change would weaken and the Statement of Applicability all ask here.
 */
export function regressions(base: Policy, head: Policy, kinds: Kinds): readonly Regression[] {
  const gates = new Map(head.gates.map((gate) => [gate.id, gate]));
  const senses = base.gates.flatMap((gate) => sensesOfGate(gate, kinds));
  const of = (key: Regression['key'], messages: readonly Prose[]) =>
    messages.map((message): Regression => ({ key, message }));
  return [
    ...of(
      'mode',
      base.mode !== 'audit' && head.mode === 'audit'
        ? [prose`mode: enforce → audit (nothing is blocked any more)`]
        : [],
    ),
    ...of('governance-role', moved('governance role', base.governanceRole, head.governanceRole)),
    ...of('systems', moved('register', base.systems, head.systems)),
    ...of('roles', moved('roles file', base.roles, head.roles)),
    ...of('exceptions', [
      ...moved('exceptions', base.exceptions, head.exceptions),
      ...laxerExceptions(base.exceptionRules, head.exceptionRules),
    ]),
    ...of('override-review', laterReview(base.overrideReview, head.overrideReview)),
    ...of(
      'pushers',
      base.pushers === 'excluded' && head.pushers === 'ignored'
        ? [prose`the person who pushed the change may approve it`]
        : [],
    ),
    ...of(
      'reviewers',
      base.reviewers === 'write' && head.reviewers === 'members'
        ? [prose`reviewers: write → members (who may only read the repository may review)`]
        : [],
    ),
    ...of('agents', otherAgents(base.agents, head.agents, senses)),
    ...of('unread', quieter(base.unread, head.unread)),
    ...of(
      'signing',
      SIGNING_NAMES.flatMap((name) => moved(name, base.signing[name], head.signing[name])),
    ),
    ...of('trusted', [
      ...globsLost('trusted files', base.trusted, head.trusted),
      ...moreOfClass('governance', base.trusted, head.trusted, senses),
    ]),
    ...of(
      'changes',
      CHANGE_CLASSES.flatMap((name) => [
        ...globsLost(`${name} files`, base.changes[name], head.changes[name]),
        ...moreOfClass(name, base.changes[name], head.changes[name], senses),
      ]),
    ),
    ...of(
      'ignore',
      globsLost('files that detectors look into', base.ignore.map(negated), head.ignore.map(negated)),
    ),
    ...of(
      'detectors',
      DETECTOR_IDS.flatMap((name) =>
        globsLost(`files the detector ${name} looks into`, base.detectors[name], head.detectors[name]),
      ),
    ),
    ...of('let', wider(base.parameters, head.parameters)),
    ...of('calendars', otherTimes(base.calendars, head.calendars, senses)),
    ...of(
      'gates',
      base.gates.flatMap((gate) => gateWeakenings(gate, gates.get(gate.id), kinds)),
    ),
  ];
}

/** Parameters that policies which extend this one may set to more than before. What their value changes, the gates show. */
function wider(before: Policy['parameters'], after: Policy['parameters']): readonly Prose[] {
  return Object.entries(before).flatMap(([name, { bounds }]) => {
    const now = after[name]?.bounds;
    const kept =
      now === undefined || bounds.every((one) => now.some((other) => isDeepStrictEqual(one, other)));
    return kept ? [] : [prose`the bounds of ${code(name)} are others`];
  });
}

/** What is ignored is taken out of what is looked into. */
function negated(glob: string): string {
  return glob.startsWith('!') ? glob.slice(1) : `!${glob}`;
}

function quieter(before: Policy['unread'], after: Policy['unread']): readonly Prose[] {
  return compact(
    TIERS.map(
      (tier) =>
        RANK[after[tier]] < RANK[before[tier]] &&
        prose`files that nothing could read, ${tier} risk: ${before[tier]} → ${after[tier]}`,
    ),
  );
}

function moved(what: string, before: string, after: string): readonly Prose[] {
  return before === after ? [] : [prose`${what}: ${code(before)} → ${code(after)}`];
}

function laterReview(before: string | undefined, now: string | undefined): readonly Prose[] {
  const start = '2000-01-01';
  if (now !== undefined && dateAfter(start, now) <= dateAfter(start, before ?? REVIEW_WITHIN)) return [];
  if (before !== undefined)
    return [prose`exceptions are reviewed by a second person: within ${before} → ${now ?? 'never'}`];
  if (now === undefined) return [];
  return [prose`merges past the gate are reviewed: within ${REVIEW_WITHIN} → ${now}`];
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

/** What `policy` asks less than `gate`, its other keys aside. */
export function weakeningsOfGate(gate: Gate, { gates }: Policy, kinds: Kinds): readonly Prose[] {
  return gateWeakenings(
    gate,
    gates.find(({ id }) => id === gate.id),
    kinds,
  );
}

function gateWeakenings(before: Gate, after: Gate | undefined, kinds: Kinds): readonly Prose[] {
  if (before.level === 'off') return [];
  const name = words(before.id);
  if (after === undefined) return [prose`${name}: the gate is gone`];
  if (after.level === 'off') return [prose`${name}: ${before.level} → off`];
  return gateRegressions(before, after, kinds).map(({ message }) => prose`${name}: ${message}`);
}

/** One key of a gate that asks less than before. */
export interface GateRegression {
  readonly key: 'level' | 'exceptions' | 'locked' | 'scope' | 'when' | 'require';
  readonly message: Prose;
}

export function gateRegressions(before: Gate, after: Gate, kinds: Kinds): readonly GateRegression[] {
  const of = (key: GateRegression['key'], messages: readonly Prose[]) =>
    messages.map((message): GateRegression => ({ key, message }));
  return [
    ...of('level', lowered(before, after)),
    ...of('exceptions', laxerExceptions(before.exceptions, after.exceptions)),
    ...of('locked', before.locked && !after.locked ? [prose`no longer locked`] : []),
    // Asked of the organisation, a gate is no longer asked of each system; the other way round it is asked more often.
    ...of(
      'scope',
      before.scope === 'system' && after.scope === 'organisation'
        ? [prose`scope ${before.scope} → ${after.scope}`]
        : [],
    ),
    ...of('when', narrowed(before.when, after.when)),
    ...of(
      'require',
      before.require.flatMap((requirement) => kinds.lost(requirement, after.require)),
    ),
  ];
}

function lowered(before: Gate, after: Gate): readonly Prose[] {
  const { levels: had, level: was } = before;
  const { levels: has, level: is } = after;
  if (had === undefined && has === undefined) return RANK[is] < RANK[was] ? [prose`${was} → ${is}`] : [];
  return TIERS.flatMap((tier) => {
    const [one, other] = [had?.[tier] ?? was, has?.[tier] ?? is];
    return RANK[other] < RANK[one] ? [prose`${one} → ${other} at ${tier} risk`] : [];
  });
}

/** `changes` and `transitions` each make a gate apply; without both it always does. */
function triggersLost(before: GateCondition, after: GateCondition): readonly Prose[] {
  const [had, kept] = [before.transitions ?? [], after.transitions];
  const always = after.changes === undefined && kept === undefined;
  if (always) return [];
  const lost = had.filter((one) => kept?.includes(one) !== true);
  const unconditional = before.changes === undefined && before.transitions === undefined;
  if (unconditional && after.changes === undefined)
    return [prose`${code('transitions')} now only ${list((kept ?? []).map(words))}`];
  const changes = after.changes === undefined ? (before.changes ?? []) : [];
  return compact([
    changes.length !== 0 &&
      prose`no longer asked when ${code('changes')} is ${list(changes.map(words), 'or')}`,
    lost.length !== 0 && prose`no longer asked when ${code('transitions')} is ${list(lost.map(words), 'or')}`,
  ]);
}

/** When a gate is no longer asked. */
function narrowed(before: GateCondition, after: GateCondition): readonly Prose[] {
  const keys = ['changes', 'risk', 'stage'] as const;
  const fewer = keys.flatMap((key) => {
    const kept: readonly string[] | undefined = after[key];
    if (kept === undefined) return [];
    const had: readonly string[] | undefined = before[key];
    if (had === undefined && key === 'changes' && before.transitions !== undefined) return [];
    if (had === undefined) return [prose`${code(key)} now only ${list(kept.map(words))}`];
    // A class holds each of its transitions: `ai-dependency` asks for more than `ai-dependency:added`.
    const lost = had.filter((value) => !kept.includes(value) && !kept.includes(value.replace(/:.*/, '')));
    if (lost.length === 0) return [];
    return [prose`no longer asked when ${code(key)} is ${list(lost.map(words), 'or')}`];
  });
  const files =
    before.files === 'all' && after.files === 'trusted' ? [prose`only trusted files count now`] : [];
  const { condition } = after;
  const sometimes =
    condition === undefined || isDeepStrictEqual(condition, before.condition)
      ? []
      : [prose`asked only where an expression holds`];
  return [...fewer, ...triggersLost(before, after), ...files, ...sometimes];
}
