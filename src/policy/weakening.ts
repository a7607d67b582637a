import { isDeepStrictEqual } from 'node:util';
import { after } from '../period.ts';
import { code, list, type Prose, prose, words } from '../prose.ts';
import type { RiskTier } from '../terms.ts';
import { approver, describe } from './describe.ts';
import {
  type ApprovalRequirement,
  type Care,
  type Gate,
  type PerTier,
  type Policy,
  type Requirement,
  SIGNING_NAMES,
  type When,
} from './policy.ts';
import { CHANGE_CLASSES, DETECTOR_IDS, SIGNED_BY } from './vocabulary.ts';

/** What a weakened policy or register would lose, in words: "model-card: failure → notice". */
export interface Weakening {
  readonly path: string;
  readonly message: Prose;
}

const RANK = { off: 0, notice: 1, warning: 2, failure: 3 } as const;

/** What `head` would ask less of than `base`, in words; what it asks more of is no weakening. */
export function weakenings(base: Policy, head: Policy): readonly Prose[] {
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
    ...SIGNING_NAMES.flatMap((name) => moved(name, base.signing[name], head.signing[name])),
    ...globsLost('trusted files', base.trusted, head.trusted),
    ...CHANGE_CLASSES.flatMap((name) => globsLost(`${name} files`, base.changes[name], head.changes[name])),
    ...globsLost('files that detectors look into', base.ignore.map(negated), head.ignore.map(negated)),
    ...DETECTOR_IDS.flatMap((name) =>
      globsLost(`files the detector ${name} looks into`, base.detectors[name], head.detectors[name]),
    ),
    ...base.gates.flatMap((gate) => gateWeakenings(gate, gates.get(gate.id))),
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

function gateWeakenings(before: Gate, after: Gate | undefined): readonly Prose[] {
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
      .flatMap((requirement) => lostRequirement(requirement, after.require))
      .map((change) => prose`${name}: ${change}`),
  ];
}

function narrowed(before: When, after: When): readonly Prose[] {
  const keys = ['changes', 'risk', 'stage', 'lifecycle'] as const;
  const fewer = keys.flatMap((key) => {
    const kept: readonly string[] | undefined = after[key];
    if (kept === undefined) return [];
    const had: readonly string[] | undefined = before[key];
    if (had === undefined) return [prose`${code(key)} now only ${list(kept.map(words))}`];
    // A class holds each of its transitions: `ai-dependency` asks for more than `ai-dependency:added`.
    const lost = had.filter((value) => !kept.includes(value) && !kept.includes(value.replace(/:.*/, '')));
    return lost.length === 0
      ? []
      : [prose`no longer asked when ${code(key)} is ${list(lost.map(words), 'or')}`];
  });
  const files =
    before.files === 'all' && after.files === 'trusted' ? [prose`only trusted files count now`] : [];
  return [...fewer, ...files];
}

/** A requirement is kept when one of its kind asks for no less. */
function lostRequirement(before: Requirement, after: readonly Requirement[]): readonly Prose[] {
  const candidates = after.filter((requirement) => requirement.kind === before.kind);
  if (candidates.some((requirement) => isDeepStrictEqual(requirement, before))) return [];
  const differences = candidates
    .map((requirement) => lessAsked(before, requirement))
    .filter((one) => one !== undefined);
  if (differences.some((one) => one.length === 0)) return [];
  return differences[0] ?? [prose`no longer requires ${describe(before)}`];
}

/** Ways to approve that were not strong enough and now would be. */
function weakerWays(
  before: ApprovalRequirement['ways'],
  after: ApprovalRequirement['ways'],
): readonly Prose[] {
  return (Object.keys(before) as RiskTier[]).flatMap((tier) => {
    const added = after[tier].filter((way) => !before[tier].includes(way));
    return added.length === 0
      ? []
      : [prose`at ${tier} risk ${list(added.map((way) => words(WAYS[way])))} is enough now`];
  });
}

const WAYS = { review: 'a review', ...SIGNED_BY } as const;

/** What `after` asks less; undefined when it is about something else altogether. */
function lessAsked(before: Requirement, after: Requirement): readonly Prose[] | undefined {
  if (before.kind === 'document' && after.kind === 'document') {
    if (before.path !== after.path) return undefined;
    const sections = before.sections.filter((name) => !after.sections.includes(name));
    // No fields at all are the whole document.
    const fields =
      before.fields.length === 0
        ? after.fields
        : before.fields.filter((name) => !after.fields.includes(name));
    const unjudged = after.fields.length > 0 && fields.length > 0;
    const headings = Object.entries(after.headings).flatMap(([name, accepted]) =>
      accepted.filter((heading) => before.headings[name]?.includes(heading) !== true),
    );
    return [
      ...(unjudged && before.fields.length === 0
        ? [prose`of ${code(before.path)} only ${list(fields.map(code))} is judged`]
        : []),
      ...(unjudged && before.fields.length > 0
        ? [prose`of ${code(before.path)} no longer ${list(fields.map(code))}`]
        : []),
      ...(after.optional && !before.optional ? [prose`${code(before.path)} may be missing`] : []),
      ...(headings.length > 0
        ? [prose`${code(before.path)} may have the headings ${list(headings.map(words))} instead`]
        : []),
      ...(before.schema !== undefined && after.schema !== before.schema
        ? [prose`${code(before.path)} need not follow its schema`]
        : []),
      ...(before.changed !== undefined && after.changed === undefined
        ? [prose`${code(before.path)} need not change any more`]
        : []),
      ...(sections.length > 0
        ? [prose`${code(before.path)} without sections ${list(sections.map(words))}`]
        : []),
    ];
  }
  if (before.kind === 'approval' && after.kind === 'approval') {
    const added = after.by.filter((one) => !before.by.some((other) => approver(other) === approver(one)));
    return [
      ...fewer('approvals', before.count, after.count),
      ...(added.length > 0 ? [prose`${list(added.map((one) => words(approver(one))))} may approve too`] : []),
      ...lessCare(before.care, after.care),
      ...weakerWays(before.ways, after.ways),
    ];
  }
  if (before.kind === 'review' && after.kind === 'review') {
    return [
      ...fewer('reviewers', before.count, after.count),
      ...lessCare(before.care, after.care),
      ...(before.role !== undefined && after.role !== before.role
        ? [prose`reviewers need not hold role ${words(before.role)}`]
        : []),
    ];
  }
  if (before.kind === 'risks' && after.kind === 'risks' && before.path === after.path) {
    const may = before.accept ?? [];
    const added = (after.accept ?? []).filter((one) => !may.some((other) => isDeepStrictEqual(one, other)));
    return [
      ...(after.limit > before.limit ? [prose`limit of risks: ${before.limit} → ${after.limit}`] : []),
      ...(added.length > 0
        ? [prose`${list(added.map((one) => words(approver(one))))} may accept risks too`]
        : []),
      ...(before.accept !== undefined && after.accept === undefined
        ? [prose`who may accept risks is no longer said`]
        : []),
    ];
  }
  return [prose`${describe(before)} is asked for in another way`];
}

/** Said once where every tier loses the same, else by tier. */
function fewer(what: string, before: PerTier, after: PerTier): readonly Prose[] {
  const tiers = Object.keys(before) as RiskTier[];
  const lost = tiers.filter((tier) => after[tier] < before[tier]);
  const said = lost.map((tier) => `${before[tier]} → ${after[tier]}`);
  if (lost.length === tiers.length && new Set(said).size === 1) return [prose`${what}: ${said[0] ?? ''}`];
  return lost.map((tier, index) => prose`${what} at ${tier} risk: ${said[index] ?? ''}`);
}

const NO_CARE: Care = {
  minMinutes: { minimal: 0, limited: 0, high: 0, unacceptable: 0 },
  rationale: 'optional',
};

function lessCare(before: Care = NO_CARE, after: Care = NO_CARE): readonly Prose[] {
  const { maxPerHour: had } = before;
  const { maxPerHour: has } = after;
  return [
    ...fewer('minutes to read', before.minMinutes, after.minMinutes),
    ...(before.rationale === 'required' && after.rationale === 'optional'
      ? [prose`approvals need no rationale any more`]
      : []),
    ...(had !== undefined && (has === undefined || has > had)
      ? [prose`approvals an hour before it is reported: ${had} → ${has ?? 'any'}`]
      : []),
  ];
}
