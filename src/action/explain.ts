import { debug, isDebug } from '@actions/core';
import { AimsError, systemError, traceOf } from '../errors.ts';

/**
 * An error in the user's words, with the way out. Where a run is repeated with debug logging (`ACTIONS_STEP_DEBUG`), its
 * stack trace goes to the log too.
 */
export function explain(error: unknown): string {
  if (isDebug()) debug(traceOf(error));
  const known = error instanceof AimsError ? error : systemError(error);
  if (known !== undefined) return `${known.message}\n→ ${known.hint}`;
  return `${error instanceof Error ? error.message : String(error)}\n→ please report this as a bug, with the log of a run with debug logging on`;
}
