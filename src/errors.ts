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
  /** The user's file that could not be used; undefined: the error is about no file. */
  readonly file: string | undefined;

  constructor(
    code: AimsErrorCode,
    message: string,
    hint: string,
    options?: ErrorOptions & { readonly file?: string },
  ) {
    super(message, options);
    this.file = options?.file;
    this.name = 'AimsError';
    this.code = code;
    this.hint = hint;
  }
}

/** The error of an input that cannot be used. */
export function badInput(
  message: string,
  hint: string,
  options?: ErrorOptions & { readonly file?: string },
): AimsError {
  return new AimsError('bad-input', message, hint, options);
}

/**
 * What the system said of a file or folder that somebody gave, with the way out; undefined: the error is none of the system's.
 * Only a name that cannot be used makes Node say a path: it is no fault of the program.
 */
export function systemError(error: unknown): AimsError | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error) || !('path' in error))
    return undefined;
  const code = String(error.code);
  const hint = WAYS_OUT.get(code) ?? 'look at that file or folder, or give another one';
  return badInput(`${String(error.path)} cannot be used: ${error.message}`, hint, { cause: error });
}

/** Whether the system said `code` of what was asked: `ENOENT`, `EEXIST`. */
export function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

const WAYS_OUT: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'give a file or folder that exists, in a folder that may be written to'],
  ['ENOTDIR', 'give a folder; of temporary files it is the one in TMPDIR'],
  ['EISDIR', 'give a file'],
  ['EACCES', 'let this account read and write there, or give another folder'],
  ['EPERM', 'let this account read and write there, or give another folder'],
  ['EROFS', 'give a folder that can be written to'],
  ['ENOSPC', 'make room there, or give another folder'],
  ['EEXIST', 'move what is there out of the way, or give another name'],
]);

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
