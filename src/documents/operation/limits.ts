import { omitUndefined } from '../../omit-undefined.ts';
import { fields, items, textOf } from '../fields.ts';
import type { LocatedDocument, Path } from '../yaml.ts';

/** From which value on somebody is told. */
export interface LimitBound {
  readonly passes: '>' | '>=' | '<' | '<=';
  readonly value: number;
  /** As written: `%`, `s`; absent: in whatever the system exports. */
  readonly unit?: string;
}

/** One metric of a monitoring plan. */
export interface MonitoringLimit {
  readonly name: string;
  /** What it is called in what the system exports; absent: nobody says, so its name is tried. */
  readonly series?: string;
  /** Several: inside both is well. Empty: the text cannot be compared with a number. */
  readonly bounds: readonly LimitBound[];
  /** The threshold as written. */
  readonly threshold: string;
  /** Line of the plan. */
  readonly line: number;
}

/** The metrics and the drift that `monitoring.yml` watches. */
export function monitoringLimits(plan: LocatedDocument): readonly MonitoringLimit[] {
  const file = fields(plan.value);
  const metrics = items(file.metrics).map((one, index) => limitOf(one, ['metrics', index], plan));
  const drift = file.drift === undefined ? [] : [limitOf(file.drift, ['drift'], plan)];
  return [...metrics, ...drift].filter((one) => one !== undefined);
}

function limitOf(value: unknown, path: Path, plan: LocatedDocument): MonitoringLimit | undefined {
  const said = fields(value);
  const name = textOf(said.name) ?? textOf(said.metric);
  if (name === undefined) return undefined;
  const threshold = textOf(said.threshold) ?? '';
  const given = (['above', 'below'] as const).flatMap((key): readonly LimitBound[] =>
    typeof said[key] === 'number' ? [{ passes: key === 'above' ? '>' : '<', value: said[key] }] : [],
  );
  const read = parseLimitBound(threshold);
  return {
    name,
    ...omitUndefined({ series: textOf(said.series) }),
    bounds: given.length > 0 || read === undefined ? given : [read],
    threshold:
      given.length > 0 ? given.map(({ passes, value: at }) => `${passes} ${at}`).join(' or ') : threshold,
    line: plan.at([...path, 'threshold']).line,
  };
}

const PASSES: readonly (readonly [RegExp, LimitBound['passes']])[] = [
  [/^(?:>=|≥|at least|from)\s*/, '>='],
  [/^(?:<=|≤|at most|up to)\s*/, '<='],
  [/^(?:>|above|over|more than|greater than|higher than|exceeds)\s*/, '>'],
  [/^(?:<|below|under|less than|lower than|fewer than)\s*/, '<'],
];
const LONGEST = 100;

/** `above 2 %`, `> 4 s`, `under 0.9`, `10 points`; a number alone is where it begins. Undefined: it is prose. */
export function parseLimitBound(threshold: string): LimitBound | undefined {
  const text = threshold.trim().toLowerCase();
  if (text.length > LONGEST) return undefined;
  const [pattern, passes] = PASSES.find(([one]) => one.test(text)) ?? [/^/, '>='];
  const [, number, unit] =
    /^(-?\d{1,15}(?:\.\d{1,15})?)\s*(%|[a-zµ°/]{1,20})?$/.exec(text.replace(pattern, '')) ?? [];
  if (number === undefined) return undefined;
  return { passes, value: Number(number), ...omitUndefined({ unit }) };
}

export function passes({ passes: how, value: bound }: LimitBound, value: number): boolean {
  switch (how) {
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
  }
}
