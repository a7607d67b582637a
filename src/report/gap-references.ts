import { isMapping } from '../documents/fields.ts';
import { allGaps, gapId } from './exporters/gaps.ts';
import type { ReportGap } from './gap.ts';
import type { ReportModel } from './model.ts';

/**
 * `model` as `report.json` holds it: each gap once, in `gaps`, and its id wherever it stands. A gate of many controls
 * would repeat its gaps under each of them.
 */
export function withGapReferences<Model extends Pick<ReportModel, 'controls' | 'systems' | 'otherGaps'>>(
  model: Model,
): object {
  const named = <Of extends { readonly gaps: readonly ReportGap[] }>(one: Of) => ({
    ...one,
    gaps: idsOf(one.gaps),
  });
  return {
    ...model,
    gaps: allGaps(model).map(({ joined: _, ...gap }) => ({ id: gapId(gap), ...gap })),
    controls: model.controls.map(named),
    systems: model.systems.map(named),
    otherGaps: idsOf(model.otherGaps),
  };
}

function idsOf(gaps: readonly ReportGap[]): readonly string[] {
  return [...new Set(gaps.map(gapId))];
}

/** A `report.json` with each gap where its id stands; one of an older version, which has no ids, is as it was. */
export function resolveGapReferences(report: unknown): unknown {
  if (!isMapping(report) || !Array.isArray(report.gaps)) return report;
  const listed: readonly unknown[] = report.gaps;
  const known = new Map(
    listed.flatMap((gap) => (isMapping(gap) && typeof gap.id === 'string' ? [[gap.id, gap] as const] : [])),
  );
  // An id that is listed nowhere becomes undefined, which is no gap to anybody who reads it.
  const resolve = (list: unknown): unknown =>
    Array.isArray(list) ? list.map((one: unknown) => (typeof one === 'string' ? known.get(one) : one)) : list;
  const each = (list: unknown): unknown =>
    Array.isArray(list)
      ? list.map((one: unknown) => (isMapping(one) ? { ...one, gaps: resolve(one.gaps) } : one))
      : list;
  return {
    ...report,
    controls: each(report.controls),
    systems: each(report.systems),
    otherGaps: resolve(report.otherGaps),
  };
}
