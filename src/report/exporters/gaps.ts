import { plain } from '../../prose.ts';
import type { Gap } from '../gap.ts';
import type { ReportModel } from '../model.ts';

/** Every gap of the package, each once: one gap stands under each of its controls, and under its system. */
export function allGaps({ controls, systems }: Pick<ReportModel, 'controls' | 'systems'>): readonly Gap[] {
  const gaps = [...controls.flatMap((one) => one.gaps), ...systems.flatMap((one) => one.gaps)];
  const known = new Map(gaps.map((gap) => [gapKey(gap), gap]));
  return [...known.values()];
}

function gapKey({ gate, system, path, line, message }: Gap): string {
  return JSON.stringify([gate, system, path, line, plain(message)]);
}
