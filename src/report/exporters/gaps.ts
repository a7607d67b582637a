import { plain } from '../../prose.ts';
import type { ReportGap } from '../gap.ts';
import type { ReportModel } from '../model.ts';

/** Where the gaps of a report are; one written by an older version has no `otherGaps`. */
type WithGaps = Pick<ReportModel, 'controls' | 'systems'> & Partial<Pick<ReportModel, 'otherGaps'>>;

/** Every gap of the package, each once: one gap stands under each of its controls, and under its system. */
export function allGaps({ controls, systems, otherGaps = [] }: WithGaps): readonly ReportGap[] {
  const gaps = [...controls.flatMap((one) => one.gaps), ...systems.flatMap((one) => one.gaps), ...otherGaps];
  const known = new Map(gaps.map((gap) => [gapKey(gap), gap]));
  return [...known.values()];
}

/** The same for two gaps that say the same. */
export function gapKey({ gate, system, path, line, message }: ReportGap): string {
  return JSON.stringify([gate, system, path, line, plain(message)]);
}
