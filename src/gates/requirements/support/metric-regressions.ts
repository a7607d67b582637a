import { type EvalResult, readEvalResult } from '../../../documents/eval-results/index.ts';
import { valueAtTier } from '../../../policy/tiers.ts';
import { type GateApplication, tierOf } from '../../subject.ts';
import type { Gap } from './gap.ts';
import type { Context } from './kind.ts';
import { compareMetric, type MetricsRequirement, shownBound, valuesOf } from './metric-bounds.ts';
import { make } from './metric-findings.ts';
import { resolvePath } from './read-document.ts';

/** Worse than the same file before the change, or than the baseline, by more than the tolerance; a group that is gone is worse, too. */
export function metricRegressions(
  path: string,
  result: EvalResult,
  {
    requirement: { thresholds, format, baseline },
    asked,
  }: { readonly requirement: MetricsRequirement; readonly asked: GateApplication },
  context: Context,
): readonly Gap[] {
  const tier = tierOf(asked.subject);
  const earlier = baseline === undefined ? path : (resolvePath(baseline, asked.subject) ?? baseline);
  // What is compared with another file is compared with what is merged of it: the change cannot lower it.
  const entry = context.trees[baseline === undefined ? 'mergeBase' : 'base'].entries.get(earlier);
  const opened = entry === undefined ? undefined : context.documents.open(entry);
  const old = opened?.ok === true ? readEvalResult(earlier, opened.document, format) : undefined;
  if (old?.ok !== true) {
    // Without the numbers from before nobody knows that these are no worse.
    const compares = Object.values(thresholds).some(
      ({ groups, ...whole }) => whole['no-regression'] === true || groups?.['no-regression'] === true,
    );
    const mayLack = baseline === undefined && entry === undefined;
    return mayLack || !compares ? [] : [make['unreadable-before']({ path: earlier }, { path: earlier })];
  }
  return Object.entries(thresholds).flatMap(([name, threshold]): readonly Gap[] => {
    const { groups: ofGroups = threshold } = threshold;
    const smallest = valueAtTier(threshold.groups?.['min-cases'], tier) ?? 0;
    const before = valuesOf(name, [old.result]);
    const now = valuesOf(name, [result]);
    const worse = now.flatMap(
      ({ value, group, line, higherIsBetter, cases, ci, name: own }): readonly Gap[] => {
        const bounds = group === undefined ? threshold : ofGroups;
        if (bounds['no-regression'] !== true) return [];
        if (group !== undefined && cases !== undefined && cases < smallest) return [];
        const same = before.filter((metric) => metric.group === group);
        const old = same.find((metric) => metric.name === own) ?? same[0];
        if (old === undefined) return [];
        const was = old.value;
        const tolerance = valueAtTier(bounds.tolerance, tier) ?? 0;
        const higher = higherIsBetter ?? threshold.max === undefined;
        const position = line === undefined ? undefined : { line, column: 1 };
        const measured = {
          metric: own,
          group: group ?? '',
          before: shownBound(was, old.ci, old.cases),
          value: shownBound(value, ci, cases),
        };
        if (higher && (threshold.max ?? bounds.max) === undefined && isInPercent(was, value))
          return [make['unit-changed'](measured, { path, position })];
        if (compareMetric(higher ? was - value : value - was, tolerance) <= 0) return [];
        return [make.regression({ ...measured, tolerance }, { path, position })];
      },
    );
    const keeps = threshold.groups?.keep ?? ofGroups['no-regression'] ?? false;
    const gone = before.filter(({ group, cases }) => {
      if (group === undefined || (cases !== undefined && cases < smallest)) return false;
      return !now.some((metric) => metric.group === group);
    });
    // Anyone who measures a group on fewer cases than are judged has it judged no more.
    const shrunk = now.flatMap(({ group, cases, line }) => {
      const old = before.find((metric) => metric.group === group);
      const judged = old !== undefined && (old.cases ?? smallest) >= smallest;
      if (group === undefined || cases === undefined || cases >= smallest || !judged) return [];
      const place = { path, position: line === undefined ? undefined : { line, column: 1 } };
      const parameters = { metric: name, group, before: old.cases ?? 0, cases, bound: smallest };
      return [make['group-too-small'](parameters, place)];
    });
    // Anyone who does not say it any more may have measured three.
    const uncounted = now.flatMap(({ group, cases, line }) => {
      const old = before.find((metric) => metric.group === group);
      if (group === undefined || smallest === 0 || cases !== undefined || old?.cases === undefined) return [];
      const place = { path, position: line === undefined ? undefined : { line, column: 1 } };
      return [make['group-uncounted']({ metric: name, group, before: old.cases }, place)];
    });
    return [
      ...worse,
      ...uncounted,
      ...(keeps
        ? [
            ...gone.map(({ group = '' }) => make['group-gone']({ metric: name, group, path }, { path })),
            ...shrunk,
          ]
        : []),
    ];
  });
}

/** Nothing becomes fifty times as good from one change to the next: 0.95 is 95 now because of its unit. */
function isInPercent(was: number, is: number): boolean {
  return was > 0 && was <= 1 && is > 1 && is <= 100 && is >= 50 * was;
}
