/** Wall times of whole processes: the candidates take turns in one run, so that a busy machine slows all alike. */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export interface Candidate {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** `exit`: until the process is gone; `first-line`: until it first writes to standard output. */
  readonly until: 'exit' | 'first-line';
  /** Exit codes that mean it did its work. */
  readonly codes: readonly number[];
}

/** Runs each candidate `rounds` times, in turns, after one round to warm the file cache; medians in milliseconds. */
export async function medians(
  candidates: readonly Candidate[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const candidate of candidates) {
      const time = await timed(candidate);
      if (round > 0) times.get(candidate.name)?.push(time);
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function timed({ name, command, args, cwd, env, until, codes }: Candidate): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let first: number | undefined;
    let said = '';
    const hear = (chunk: Buffer): void => {
      first ??= performance.now() - start;
      said += chunk.toString('utf8');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const whole = performance.now() - start;
      if (code === null || !codes.includes(code)) reject(new TypeError(`${name} exited ${code}:\n${said}`));
      else resolve(until === 'exit' ? whole : (first ?? whole));
    });
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
