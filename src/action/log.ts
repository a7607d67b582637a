import { randomUUID } from 'node:crypto';
import { harmless } from '../reporters/harmless.ts';

/** Lines for the job's log: no file name, message or answer of GitHub in them can be a command to the runner. */
export function log(text: string): void {
  process.stdout.write(`${harmless(text)}\n`);
}

/**
 * A text that people of a pull request have a hand in: beside being made harmless, the runner is told to take no
 * commands until it ends.
 */
export function logForeign(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${harmless(text)}\n::${token}::\n`);
}
