import { plain } from '../../prose.ts';
import type { ReportGap } from '../gap.ts';
import type { ReportModel } from '../model.ts';

/** Where the gaps of a report are; one written by an older version has no `otherGaps`. */
type WithGaps = Pick<ReportModel, 'controls' | 'systems'> & Partial<Pick<ReportModel, 'otherGaps'>>;

/** Every gap of the package, each once: one gap stands under each of its controls, and under its system. */
export function allGaps({ controls, systems, otherGaps = [] }: WithGaps): readonly ReportGap[] {
  const known = new Map<string, ReportGap>();
  for (const { gaps } of [...controls, ...systems, { gaps: otherGaps }])
    for (const gap of gaps) known.set(gapKey(gap), gap);
  return [...known.values()];
}

/** Who answers for a gap: the owner of its system, else the people of the role that governs; empty: nobody is named. */
export function ownersOf(
  { system }: Pick<ReportGap, 'system'>,
  { systems, policy, oversight }: Pick<ReportModel, 'systems' | 'policy' | 'oversight'>,
): readonly string[] {
  if (system !== undefined) return [systems.find(({ id }) => id === system)?.owner ?? []].flat();
  return oversight.roles.find(({ role }) => role === policy.governanceRole)?.people ?? [];
}

/** The same for two gaps that say the same. */
export function gapKey(gap: ReportGap): string {
  const known = KEYS.get(gap);
  if (known !== undefined) return known;
  const { gate, system, path, line, message } = gap;
  const key = JSON.stringify([gate, system, path, line, plain(message)]);
  KEYS.set(gap, key);
  return key;
}

/** Every format asks for them, and a gap stands under several controls. */
const KEYS = new WeakMap<ReportGap, string>();
