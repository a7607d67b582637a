import { compact } from '../../../compact.ts';
import { countOf } from '../../../count-of.ts';
import type { EvalResult } from '../../../documents/eval-results/index.ts';
import { isNamed } from '../../../documents/eval-results/result.ts';
import { atTier, type ByTier, byTiers, lessAtTier, sayTiers, valueAtTier } from '../../../policy/tiers.ts';
import type { RiskTier } from '../../../terms.ts';
import type { Gap } from './gap.ts';
import { make } from './metric-findings.ts';

/** Bounds of one metric; decimals are compared as they are written, not as binary fractions. */
export interface Threshold {
  readonly min?: ByTier<number>;
  readonly max?: ByTier<number>;
  readonly 'no-regression'?: boolean;
  /** How much worse than before is still no regression, in the metric's unit. */
  readonly tolerance?: ByTier<number>;
  /** Between the best and the worst group, in the metric's unit. */
  readonly 'max-gap'?: ByTier<number>;
  /** Of the worst group to the best, 0–1. */
  readonly 'min-ratio'?: ByTier<number>;
  /** Fewer cases of the whole prove nothing. */
  readonly 'min-cases'?: ByTier<number>;
  /** What holds for each group instead of the bounds of the whole. */
  readonly groups?: GroupThreshold;
}

interface GroupThreshold {
  readonly min?: ByTier<number>;
  readonly max?: ByTier<number>;
  readonly 'no-regression'?: boolean;
  readonly tolerance?: ByTier<number>;
  /** Smaller groups are not judged: chance decides there. */
  readonly 'min-cases'?: ByTier<number>;
  /** A group that was there before must be there. */
  readonly keep?: boolean;
}

/** One case alone measures nothing: cases of the whole that a result is made of at least, unless the policy says how many. */
const FEWEST = 2;

export function valuesOf(name: string, results: readonly EvalResult[]) {
  return results.flatMap(({ metrics: all }) => all.filter((metric) => isNamed(metric, name)));
}

export function thresholdGaps(
  path: string,
  name: string,
  threshold: Threshold,
  { results, tier }: { readonly results: readonly EvalResult[]; readonly tier: RiskTier },
): readonly Gap[] {
  const all = valuesOf(name, results);
  const at = (line?: number) => ({ path, position: line === undefined ? undefined : { line, column: 1 } });
  if (all.length === 0) {
    const known = [...new Set(results.flatMap(({ metrics: one }) => one.map((metric) => metric.name)))];
    return [make.missing({ metric: name, known: known.slice(0, 8) }, at())];
  }
  if (lacksWhole(threshold, all)) return [make['whole-missing']({ metric: name }, at())];
  const { groups: ofGroups = threshold } = threshold;
  const smallest = valueAtTier(threshold.groups?.['min-cases'], tier) ?? 0;
  const wanted = atTier(threshold['min-cases'], tier);
  const bounds = all.flatMap(({ value, ci, line, group = '', cases }): readonly Gap[] => {
    if (group !== '' && cases !== undefined && cases < smallest) return [];
    const { min, max } = group === '' ? threshold : ofGroups;
    const [least, most] = [atTier(min, tier), atTier(max, tier)];
    // Where an interval is given, all of it must be on the right side.
    const [low, high] = ci ?? [value, value];
    const measured = { metric: name, group, value: shownBound(value, ci, cases) };
    if (isOtherUnit(value, least, atTier(threshold.max ?? max, tier)))
      return [make.unit({ ...measured, bound: least ?? 0 }, at(line))];
    // Where the policy says nothing, only a number that is given can be too small.
    const few = group === '' && (wanted === undefined ? (cases ?? FEWEST) < FEWEST : (cases ?? 0) < wanted);
    return compact([
      few && make['too-few-cases']({ metric: name, cases: cases ?? 0, bound: wanted ?? FEWEST }, at(line)),
      least !== undefined &&
        compareMetric(low, least) < 0 &&
        make['below-minimum']({ ...measured, bound: least }, at(line)),
      most !== undefined &&
        compareMetric(high, most) > 0 &&
        make['above-maximum']({ ...measured, bound: most }, at(line)),
    ]);
  });
  const judged = all.filter(
    ({ group, cases }) => group !== undefined && (cases === undefined || cases >= smallest),
  );
  if (judged.length === 0 && boundsGroups(threshold.groups, tier))
    return [
      ...bounds,
      all.some(({ group }) => group !== undefined)
        ? make['groups-too-small']({ metric: name, bound: smallest }, at())
        : make['groups-missing']({ metric: name }, at()),
    ];
  const maxGap = atTier(threshold['max-gap'], tier);
  const minRatio = atTier(threshold['min-ratio'], tier);
  if ((maxGap === undefined && minRatio === undefined) || bounds.length > 0) return bounds;
  const groups = judged
    .flatMap(({ value, group }) => (group === undefined ? [] : [{ group, value }]))
    .sort((a, b) => a.value - b.value);
  const [worst] = groups;
  const best = groups.at(-1);
  if (worst === undefined || best === undefined || groups.length < 2)
    return [make['no-groups']({ metric: name }, at())];
  const compared = {
    metric: name,
    worst: worst.group,
    'worst-value': worst.value,
    best: best.group,
    'best-value': best.value,
  };
  const distance = best.value - worst.value;
  if (maxGap !== undefined && compareMetric(distance, maxGap) > 0)
    return [make['gap-too-large']({ ...compared, gap: round(distance), bound: maxGap }, at())];
  if (minRatio !== undefined && compareMetric(worst.value, best.value * minRatio) < 0)
    return [
      make['ratio-too-small']({ ...compared, ratio: round(worst.value / best.value), bound: minRatio }, at()),
    ];
  return [];
}

/** Whether something is asked of each group of a system at this tier. */
function boundsGroups(groups: GroupThreshold | undefined, tier: RiskTier): boolean {
  if (groups === undefined) return false;
  const { min, max, keep, 'no-regression': noWorse } = groups;
  return (atTier(min, tier) ?? atTier(max, tier)) !== undefined || keep === true || noWorse === true;
}

/** Bounds that only the whole can meet, and results of groups alone. */
function lacksWhole(threshold: Threshold, all: readonly { readonly group?: string }[]): boolean {
  const { min, max, groups } = threshold;
  const ofWhole =
    threshold['min-cases'] !== undefined || (groups !== undefined && (min ?? max) !== undefined);
  return ofWhole && all.every(({ group }) => group !== undefined);
}

/**
 * A bound such as 0.95 is one of a share, of which nothing is above 1: 95 is a percentage, which would pass whatever it
 * is. A metric that does go beyond 1 has a `max` that says how far.
 */
function isOtherUnit(value: number, least: number | undefined, most: number | undefined): boolean {
  return least !== undefined && least > 0 && least < 1 && most === undefined && compareMetric(value, 1) > 0;
}

/** What a difference or product of two decimals may be off by, for numbers about 1: some steps of a double. */
const ROUNDING = 1e-14;

/** As decimals people write: 0.98 − 0.97 is 0.01, whatever the binary fractions say. */
export function compareMetric(a: number, b: number): number {
  const scale = Math.max(1, Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= scale * ROUNDING ? 0 : a - b;
}

/** A number with what it is worth, its 95 % interval and its number of cases: `0.94 (0.92–0.96, 200 cases)`. */
export function shownBound(
  value: number,
  ci: readonly [number, number] | undefined,
  cases: number | undefined,
): string {
  const more = [
    ...(ci === undefined ? [] : [`${ci[0]}–${ci[1]}`]),
    ...(cases === undefined ? [] : [countOf(cases, 'case')]),
  ];
  return more.length === 0 ? String(value) : `${value} (${more.join(', ')})`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function sayBounds({ min, max, groups, ...of }: Threshold): string {
  return compact([
    min !== undefined && `≥ ${sayTiers(min)}`,
    max !== undefined && `≤ ${sayTiers(max)}`,
    of['no-regression'] === true && `no worse than before (tolerance ${sayTiers(orZero(of.tolerance))})`,
    of['min-cases'] !== undefined && `of ${sayTiers(of['min-cases'])} cases at least`,
    of['max-gap'] !== undefined && `groups at most ${sayTiers(of['max-gap'])} apart`,
    of['min-ratio'] !== undefined && `groups at least ${sayTiers(of['min-ratio'])} of the best`,
    groups !== undefined && sayGroups(groups),
  ]).join(', ');
}

function sayGroups({ keep, 'min-cases': least, ...bounds }: GroupThreshold): string {
  const each = least === undefined ? 'each group' : `each group of ${sayTiers(orZero(least))} cases or more`;
  const kept = keep === true ? ', none of them gone' : '';
  return `${each} ${sayBounds(bounds)}`.trimEnd() + kept;
}

export function isLess(was: Threshold, is: Threshold): boolean {
  const lower = (a: number, b: number): boolean => b < a;
  const higher = (a: number, b: number): boolean => b > a;
  return (
    lessAtTier(was.min, is.min, lower) ||
    lessAtTier(was.max, is.max, higher) ||
    lessAtTier(was['max-gap'], is['max-gap'], higher) ||
    lessAtTier(was['min-ratio'], is['min-ratio'], lower) ||
    lessAtTier(was['min-cases'] ?? (is['min-cases'] && FEWEST), is['min-cases'], lower) ||
    (was['no-regression'] === true && is['no-regression'] !== true) ||
    (was['no-regression'] === true && lessAtTier(orZero(was.tolerance), orZero(is.tolerance), higher)) ||
    isLessOfGroups(was.groups, is.groups)
  );
}

/** Of what is strictest when nothing is said, each tier by itself. */
function orZero(value: ByTier<number> | undefined): ByTier<number> {
  return byTiers((tier) => valueAtTier(value, tier) ?? 0);
}

/** Bounds of groups stand instead of those of the whole: with them a threshold is another one than without. */
function isLessOfGroups(was: GroupThreshold | undefined, is: GroupThreshold | undefined): boolean {
  if (was === undefined || is === undefined) return was !== is;
  const { 'min-cases': before, keep, ...bounds } = was;
  const { 'min-cases': after, keep: kept, ...others } = is;
  // Smaller groups are not judged, so that a larger number asks less.
  const fewer = lessAtTier(orZero(before), orZero(after), (a, b) => b > a);
  return fewer || (keep === true && kept !== true) || isLess(bounds, others);
}

export interface MetricsRequirement {
  readonly kind: 'metrics';
  readonly results: readonly string[];
  /** The model card, whose `base_model` the results must be those of; absent: they are compared with none. */
  readonly card?: string;
  /** What `no-regression` compares with, on the target branch; absent: the same file before the change. */
  readonly baseline?: string;
  readonly format?: string;
  readonly thresholds: Readonly<Record<string, Threshold>>;
}
