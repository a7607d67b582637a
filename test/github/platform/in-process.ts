/** One step that uses the action, in this process: what a runner gives it, and what it leaves behind. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction } from '../../../src/action/main.ts';
import { nothingToDo } from '../../../src/action/nothing-to-do.ts';

export interface Acted {
  readonly code: number;
  readonly log: string;
}

/** One step at a time: they share the process's environment, exit code and output. */
export async function act(variables: Readonly<Record<string, string>>, event: object): Promise<Acted> {
  const folder = mkdtempSync(join(tmpdir(), 'aims-gate-step-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const env = {
    ...variables,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
  };
  const before = new Map(Object.keys(env).map((name) => [name, process.env[name]]));
  const { exitCode } = process;
  const { write } = process.stdout;
  let log = '';
  Object.assign(process.env, env);
  process.exitCode = undefined;
  process.stdout.write = (text: string | Uint8Array): boolean => {
    log += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    return true;
  };
  try {
    const because = nothingToDo(env);
    if (because === undefined) await runAction(env);
    else log += `aims-gate: nothing to do, ${because}\n`;
    return { code: Number(process.exitCode ?? 0), log };
  } finally {
    process.stdout.write = write;
    process.exitCode = exitCode;
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true });
  }
}
