import {
  type Evaluation,
  type Finding,
  type GateResult,
  type SystemSummary,
  standing,
} from '../gates/evaluation.ts';

/** The verdict in one line, the same everywhere. */
export function headline(evaluation: Evaluation): string {
  const audit = evaluation.mode === 'audit';
  switch (standing(evaluation)) {
    case 'not-applicable':
      return 'No change to an AI system';
    case 'passed':
      return unknownGates(evaluation).length > 0
        ? 'Nothing is missing; approvals are not known offline'
        : 'All gates passed';
    case 'waiting':
      return audit ? 'Audit: approvals are missing (nothing is blocked)' : 'Waiting for approval';
    case 'gaps': {
      const gaps = count(blocking(evaluation).filter(({ kind }) => kind === 'gap').length, 'gap');
      return audit ? `Audit: ${gaps} (nothing is blocked)` : `${gaps} before this can merge`;
    }
  }
}

/** What the headline's colour says: ✅ passed, ⛔ gap, ⏳ waiting for people, ⚠️ reported only. */
export function headIcon(evaluation: Evaluation): string {
  const state = standing(evaluation);
  if (state === 'not-applicable' || state === 'passed') return '✅';
  if (evaluation.mode === 'audit') return '⚠️';
  return state === 'waiting' ? '⏳' : '⛔';
}

export function icon(finding: Finding): string {
  if (finding.level !== 'failure') return finding.level === 'warning' ? '⚠️' : 'ℹ️';
  return finding.kind === 'waiting' ? '⏳' : '⛔';
}

export function blocking(evaluation: Evaluation): readonly Finding[] {
  return evaluation.findings.filter(({ level }) => level === 'failure');
}

export function unknownGates(evaluation: Evaluation): readonly GateResult[] {
  return evaluation.gates.filter(({ verdict }) => verdict === 'unknown');
}

/** `high risk · operation`. */
export function describeSystem(system: SystemSummary): readonly string[] {
  return [
    system.risk === undefined ? 'no risk tier' : `${system.risk} risk`,
    system.stage === undefined ? 'no stage' : `in ${system.stage}`,
    ...(system.registered === 'head' ? ['new in this change'] : []),
  ];
}

/** `11 passed · 4 do not apply`. */
export function tally(gates: readonly GateResult[]): string {
  const of = (verdict: GateResult['verdict']) => gates.filter((gate) => gate.verdict === verdict).length;
  const parts = [
    [of('pass'), 'passed'],
    [of('unknown'), 'not known offline'],
    [of('not-applicable'), of('not-applicable') === 1 ? 'does not apply' : 'do not apply'],
  ] as const;
  return parts.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`])).join(' · ');
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
] as const;

/** `2 h ago`, from ISO times. */
export function ago(at: string, now: string): string {
  const passed = Date.parse(now) - Date.parse(at);
  const unit = UNITS.find(([, size]) => passed >= size);
  return unit === undefined ? 'just now' : `${Math.floor(passed / unit[1])} ${unit[0]} ago`;
}
