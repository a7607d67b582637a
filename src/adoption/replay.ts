import type { Evaluation, Finding } from '../gates/evaluation.ts';
import type { LandedStep } from '../git/merges.ts';
import type { GateId, Login } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Cost, costOf } from './cost.ts';

/** One past change under the policy in hand. */
export interface ReplayResult {
  readonly landing: LandedStep;
  readonly evaluation: Evaluation;
}

/** Which past changes were asked for. */
export interface ReplayRange {
  /** At most so many changes. */
  readonly asked: number;
  /** Only what landed after this ISO date. */
  readonly since?: string;
  /** `shallow`: what landed earlier is not in the clone. */
  readonly cut: 'shallow' | 'no';
}

/** What a policy would have done to past changes. */
export interface Replay extends Cost, ReplayRange {
  readonly changes: number;
  /** Changes that the policy governs. */
  readonly governed: number;
  /** Governed changes that a gate would have blocked; approvals, which nobody was asked for then, are left out. */
  readonly blocked: number;
  /** Of those, changes whose gaps are all in documents that are not finished today. */
  readonly unfinished: number;
  readonly gates: readonly GateTally[];
  readonly systems: readonly { readonly id: string; readonly owner?: Login; readonly changes: number }[];
  /** Governed changes, newest first. */
  readonly rows: readonly ReplayRow[];
}

export interface GateTally {
  readonly gate: GateId;
  readonly title: string;
  /** Changes that it was asked of. */
  readonly asked: number;
  /** Changes in which it found a gap. */
  readonly failed: number;
  /** Of those, changes in which the gap is only that a document is not finished today. */
  readonly unfinished: number;
  /** Changes in which a person would have been asked. */
  readonly people: number;
}

export interface ReplayRow {
  readonly commit: string;
  readonly at: string;
  readonly title: string;
  /** Classes of what changed. */
  readonly classes: readonly string[];
  readonly failed: readonly GateId[];
  /** Every gap is in a document as it is today: missing, or not filled in. */
  readonly unfinished: boolean;
}

/** Sums up; gates by how often they found a gap, the noisiest first. */
export function replayTally(replayed: readonly ReplayResult[], range: ReplayRange): Replay {
  const governed = replayed.filter(({ evaluation }) => evaluation.changes.length > 0);
  const rows = governed.map(({ landing, evaluation }): ReplayRow => {
    return {
      commit: landing.commit,
      at: landing.at,
      title: landing.title,
      classes: [...new Set(evaluation.changes.map(({ class: kind }) => kind))],
      failed: gapsOf(evaluation),
      unfinished: blocking(evaluation).every(isUnfinished),
    };
  });
  const gates = gatesOf(governed);
  const approvals = gates.reduce((sum, { people }) => sum + people, 0);
  return {
    ...range,
    changes: replayed.length,
    governed: governed.length,
    blocked: rows.filter(({ failed }) => failed.length > 0).length,
    unfinished: rows.filter(({ failed, unfinished }) => failed.length > 0 && unfinished).length,
    ...costOf(replayed.length, governed.length, approvals),
    gates,
    systems: systemsOf(governed),
    rows,
  };
}

/** Gates of level `failure` with a gap, each once. */
function gapsOf(evaluation: Evaluation): readonly GateId[] {
  return [...new Set(blocking(evaluation).map(({ gate }) => gate))];
}

function blocking({ findings }: Evaluation): readonly Finding[] {
  return findings.filter(({ kind, level }) => kind === 'gap' && level === 'failure');
}

/** Codes of what is wrong with a document whatever the change is: every past change is judged with the documents of today. */
const UNFINISHED: ReadonlySet<string> = new Set([
  'document.missing',
  'document.placeholder',
  'document.invalid',
  'document.field-missing',
  'document.section-missing',
  'document.section-empty',
  'register.incomplete',
  'supplier.assessment-invalid',
]);

function isUnfinished({ code }: Finding): boolean {
  return UNFINISHED.has(code);
}

function gatesOf(governed: readonly ReplayResult[]): readonly GateTally[] {
  const results = governed.flatMap(({ evaluation }) => {
    const open = Map.groupBy(blocking(evaluation), ({ gate }) => gate);
    return evaluation.gates.map((result) => ({
      ...result,
      unfinished: result.verdict === 'fail' && (open.get(result.id) ?? []).every(isUnfinished),
    }));
  });
  const tallies = [...Map.groupBy(results, ({ id }) => id)].map(([gate, all]): GateTally => {
    const count = (...verdicts: readonly string[]): number =>
      all.filter(({ verdict }) => verdicts.includes(verdict)).length;
    return {
      gate,
      title: all[0]?.title ?? gate,
      asked: count('pass', 'fail', 'waiting', 'unknown'),
      failed: count('fail'),
      unfinished: all.filter(({ unfinished }) => unfinished).length,
      people: count('waiting', 'unknown'),
    };
  });
  return tallies
    .filter(({ asked }) => asked > 0)
    .sort(
      (a, b) =>
        noise(b) - noise(a) || b.failed - a.failed || b.people - a.people || (a.gate < b.gate ? -1 : 1),
    );
}

/** What remains when every document is finished. */
function noise({ failed, unfinished }: GateTally): number {
  return failed - unfinished;
}

function systemsOf(governed: readonly ReplayResult[]): Replay['systems'] {
  const all = governed.flatMap(({ evaluation }) => evaluation.systems);
  return [...Map.groupBy(all, ({ id }) => id)]
    .map(([id, seen]) => {
      const owner = seen.find((one) => one.owner !== undefined)?.owner;
      return { id, changes: seen.length, ...omitUndefined({ owner }) };
    })
    .sort((a, b) => b.changes - a.changes);
}
