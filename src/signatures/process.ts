import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { omitUndefined } from '../omit-undefined.ts';

export interface ProcessResult {
  /** Undefined: the program could not be started. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Milliseconds a check of a signature may take: it reads two small files. */
const TIMEOUT = 30_000;

/**
 * Runs `ssh-keygen`, found on the machine's own PATH, in `directory`.
 *
 * @param talk `person`: it may ask for a passphrase or a touch, for as long as that takes
 */
export function sshKeygen(
  directory: string,
  args: readonly string[],
  input: Uint8Array,
  talk: 'nobody' | 'person' = 'nobody',
): Promise<ProcessResult> {
  // UTC: dates in allowed signers without a zone mean the same on every machine.
  const machine = { PATH: process.env.PATH ?? '', TZ: 'UTC', LC_ALL: 'C' };
  const env = talk === 'person' ? { ...process.env, ...machine } : machine;
  return new Promise((resolve) => {
    const child = spawn('ssh-keygen', args, {
      cwd: directory,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...omitUndefined({ timeout: talk === 'person' ? undefined : TIMEOUT }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      if (talk === 'person')
        process.stderr.write(chunk.toString('utf8').replace(/^Signing data on .*\n/m, ''));
      err.push(chunk);
    });
    const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8');
    child.on('error', () => resolve({ code: undefined, stdout: '', stderr: '' }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout: text(out), stderr: text(err) }));
    // It may end before it has read everything: the exit code tells, not the broken pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Gives `use` a folder only this user can read, with `files` in it; it is gone afterwards whatever happens. */
export async function inPrivateFolder<T>(
  files: Readonly<Record<string, Uint8Array | string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'aims-gate-'));
  try {
    for (const [name, bytes] of Object.entries(files))
      await writeFile(join(folder, name), bytes, { mode: 0o600 });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
