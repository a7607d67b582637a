import { hash } from 'node:crypto';
import { plain } from '../../prose.ts';
import type { ReportGap } from '../gap.ts';
import type { ReportModel } from '../model.ts';

/** Where the gaps of a report are; one written by an older version has no `otherGaps`. */
type WithGaps = Pick<ReportModel, 'controls' | 'systems'> & Partial<Pick<ReportModel, 'otherGaps'>>;

/** Every gap of the package, each once: one gap stands under each of its controls, and under its system. */
export function allGaps({ controls, systems, otherGaps = [] }: WithGaps): readonly ReportGap[] {
  const known = new Map<string, ReportGap>();
  for (const { gaps } of [...controls, ...systems, { gaps: otherGaps }])
    for (const gap of gaps) known.set(gapId(gap), gap);
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

/** 64 bits, hexadecimal: the same for two gaps that say the same of one place, in whichever package. */
export function gapId(gap: ReportGap): string {
  const known = IDS.get(gap);
  if (known !== undefined) return known;
  const { gate, system, path, line, message } = gap;
  const said = JSON.stringify([gate, system, path, line, plain(message)]);
  const id = hash('sha256', said, 'hex').slice(0, 16);
  IDS.set(gap, id);
  return id;
}

/** Every format asks for them, and a gap stands under several controls. */
const IDS = new WeakMap<ReportGap, string>();
