import { AimsError } from '../errors.ts';

/** An error in the user's words, with the way out. */
export function explain(error: unknown): string {
  if (error instanceof AimsError) return `${error.message}\n→ ${error.hint}`;
  return `${error instanceof Error ? error.message : String(error)}\n→ please report this as a bug`;
}
