import { examine, isWell } from '../adoption/doctor/examine.ts';
import { DOCTOR_FORMATS } from '../adoption/doctor/formats.ts';
import type { HeadGateContext } from '../evaluation/gate-context.ts';
import { UNWRAPPED } from '../reporters/wrap.ts';
import type { ActionRun, Inputs } from './inputs.ts';
import { logForeign } from './log.ts';
import { writeSummary } from './outputs.ts';

/**
 * Says in log and job summary how the repository is set up. Nothing is written to GitHub.
 *
 * @returns whether everything could be read, and is right
 */
export async function runDoctor(
  gateContext: HeadGateContext,
  inputs: Inputs,
  run: ActionRun,
  summaryFile: string | undefined,
): Promise<boolean> {
  const { evidenceBranch } = inputs;
  const found = await examine({ gateContext, serverUrl: run.serverUrl, evidenceBranch });
  logForeign(DOCTOR_FORMATS.get('terminal')?.(found, UNWRAPPED) ?? '');
  writeSummary(DOCTOR_FORMATS.get('markdown')?.(found, UNWRAPPED) ?? '', summaryFile);
  return isWell(found);
}
