import { debug, isDebug } from '@actions/core';
import { AimsError, traceOf } from '../errors.ts';

/**
 * An error in the user's words, with the way out. Where a run is repeated with debug logging (`ACTIONS_STEP_DEBUG`), its
 * stack trace goes to the log too.
 */
export function explain(error: unknown): string {
  if (isDebug()) debug(traceOf(error));
  if (error instanceof AimsError) return `${error.message}\n→ ${error.hint}`;
  return `${error instanceof Error ? error.message : String(error)}\n→ please report this as a bug, with the log of a run with debug logging on`;
}
