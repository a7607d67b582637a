import { readRun } from './inputs.ts';
import { taskOf } from './task.ts';

/**
 * Why the event asks for nothing, such as a comment that is no command. Undefined: it asks for something, or it
 * cannot be read, which is for the action to say.
 */
export function nothingToDo(env: Readonly<Record<string, string | undefined>>): string | undefined {
  try {
    const run = readRun(env);
    const task = taskOf(run.event, run.payload, run.attempt);
    return task.kind === 'nothing' ? task.because : undefined;
  } catch {
    return undefined;
  }
}
