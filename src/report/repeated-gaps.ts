import type { ReportGap } from './gap.ts';

/**
 * The records with each lack of a document told once. Several gates read one document: a gap that names nothing but places of
 * another one is that other one, which then stands under the controls of both.
 */
export function withoutRepeats<Of extends { readonly gaps: readonly ReportGap[] }>(
  records: readonly Of[],
): readonly Of[] {
  const lacks = records.flatMap(({ gaps }) => gaps.filter(({ joined }) => joined !== undefined));
  const alike = Map.groupBy(lacks, ({ level, system, path }) => JSON.stringify([level, system, path]));
  const within = new Map<ReportGap, ReportGap>();
  for (const gap of lacks) {
    const { level, system, path } = gap;
    const [whole] = (alike.get(JSON.stringify([level, system, path])) ?? [])
      .filter((other) => isWithin(gap, other))
      .toSorted((a, b) => count(b) - count(a));
    if (whole !== undefined) within.set(gap, whole);
  }
  const parts = Map.groupBy(within.keys(), (gap) => within.get(gap));
  const told = new Map(
    lacks.map((gap) => {
      const more = (parts.get(gap) ?? []).flatMap(({ controls }) => controls);
      return [gap, more.length === 0 ? gap : { ...gap, controls: [...new Set([...gap.controls, ...more])] }];
    }),
  );
  const tell = (gap: ReportGap): ReportGap => told.get(within.get(gap) ?? gap) ?? gap;
  return records.map((record) => ({ ...record, gaps: [...new Set(record.gaps.map(tell))] }));
}

function isWithin(gap: ReportGap, other: ReportGap): boolean {
  const places = new Set(other.joined?.places);
  return count(gap) < count(other) && (gap.joined?.places ?? []).every((one) => places.has(one));
}

function count({ joined }: ReportGap): number {
  return joined?.places.length ?? 0;
}
