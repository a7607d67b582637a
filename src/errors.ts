/** Why a run ended without a verdict. Stable: tests and users match on it. */
export type AimsErrorCode =
  | 'bad-input'
  | 'nothing-to-do'
  | 'bad-policy'
  | 'policy-missing'
  | 'not-a-repository'
  | 'unknown-revision'
  | 'event-unsupported'
  | 'api-forbidden'
  | 'api-not-found'
  | 'api-unavailable'
  | 'api-unexpected'
  | 'bad-key'
  | 'budget-spent'
  | 'ledger-broken'
  | 'ledger-conflict'
  | 'internal';

/** An error that ends the run: what happened in the user's words, and the way out. */
export class AimsError extends Error {
  readonly code: AimsErrorCode;
  /** What to do next, one sentence. */
  readonly hint: string;

  constructor(code: AimsErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AimsError';
    this.code = code;
    this.hint = hint;
  }
}

/** Where an error arose and what caused it, for a report of a bug: the stack trace of each, the outermost first. */
export function traceOf(error: unknown): string {
  const traces: string[] = [];
  for (let one = error; one !== undefined && traces.length < MOST_CAUSES; one = causeOf(one))
    traces.push(one instanceof Error ? (one.stack ?? one.message) : String(one));
  return traces.join('\ncaused by: ');
}

/** An error may name itself as its cause. */
const MOST_CAUSES = 10;

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
