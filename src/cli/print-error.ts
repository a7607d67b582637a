import { AimsError, systemError, traceOf } from '../errors.ts';
import { visible } from '../reporters/visible.ts';

/** Exit codes: 0 passed, 1 the gate failed (or evidence is broken), 2 bad input or policy. */
export const BAD_INPUT = 2;

/** The option of every command that adds stack traces. */
export const DEBUG = '--debug';

/** Says on standard error what is wrong and the way out, with `DEBUG` also where, and sets the exit code. */
export function printError(error: unknown, told: 'short' | 'with-trace' = 'short'): void {
  const known =
    error instanceof AimsError
      ? error
      : (systemError(error) ??
        new AimsError(
          'internal',
          error instanceof Error ? error.message : String(error),
          `please report this as a bug, with what the same command prints with ${DEBUG}`,
        ));
  // Messages name files and revisions of a repository that may be hostile.
  const trace = told === 'with-trace' ? `\n${traceOf(error)}` : '';
  const lines = `aims-gate: ${known.message}\n→ ${known.hint}${trace}`.split('\n').map(visible);
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = BAD_INPUT;
}
