import { defined } from '../defined.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { Landing } from '../git/merges.ts';
import type { GateId, Login } from '../ids.ts';

/** One past change under the policy in hand. */
export interface Replayed {
  readonly landing: Landing;
  readonly evaluation: Evaluation;
}

/** What a policy would have done to past changes. */
export interface Replay {
  readonly changes: number;
  /** Changes that the policy governs. */
  readonly governed: number;
  /** Governed changes that a gate would have blocked; approvals, which nobody was asked for then, are left out. */
  readonly blocked: number;
  /**
   * Jobs of GitHub Actions that it would have taken at least, each billed as a minute or more: one when a change is
   * opened, one when it lands, one for each approval that is asked. Further pushes and comments come on top.
   */
  readonly jobs: number;
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
}

/** Sums up; gates by how often they found a gap, the noisiest first. */
export function tally(replayed: readonly Replayed[]): Replay {
  const governed = replayed.filter(({ evaluation }) => evaluation.changes.length > 0);
  const rows = governed.map(({ landing, evaluation }): ReplayRow => {
    return {
      commit: landing.commit,
      at: landing.at,
      title: landing.title,
      classes: [...new Set(evaluation.changes.map(({ class: kind }) => kind))],
      failed: gapsOf(evaluation),
    };
  });
  const gates = gatesOf(governed);
  const approvals = gates.reduce((sum, { people }) => sum + people, 0);
  return {
    changes: replayed.length,
    governed: governed.length,
    blocked: rows.filter(({ failed }) => failed.length > 0).length,
    jobs: 2 * replayed.length + approvals,
    gates,
    systems: systemsOf(governed),
    rows,
  };
}

/** Gates of level `failure` with a gap, each once. */
function gapsOf({ findings }: Evaluation): readonly GateId[] {
  const gaps = findings.filter(({ kind, level }) => kind === 'gap' && level === 'failure');
  return [...new Set(gaps.map(({ gate }) => gate))];
}

function gatesOf(governed: readonly Replayed[]): readonly GateTally[] {
  const results = governed.flatMap(({ evaluation }) => evaluation.gates);
  const tallies = [...Map.groupBy(results, ({ id }) => id)].map(([gate, all]): GateTally => {
    const count = (...verdicts: readonly string[]): number =>
      all.filter(({ verdict }) => verdicts.includes(verdict)).length;
    return {
      gate,
      title: all[0]?.title ?? gate,
      asked: count('pass', 'fail', 'waiting', 'unknown'),
      failed: count('fail'),
      people: count('waiting', 'unknown'),
    };
  });
  return tallies
    .filter(({ asked }) => asked > 0)
    .sort((a, b) => b.failed - a.failed || b.people - a.people || (a.gate < b.gate ? -1 : 1));
}

function systemsOf(governed: readonly Replayed[]): Replay['systems'] {
  const all = governed.flatMap(({ evaluation }) => evaluation.systems);
  return [...Map.groupBy(all, ({ id }) => id)]
    .map(([id, seen]) => {
      const owner = seen.find((one) => one.owner !== undefined)?.owner;
      return { id, changes: seen.length, ...defined({ owner }) };
    })
    .sort((a, b) => b.changes - a.changes);
}
