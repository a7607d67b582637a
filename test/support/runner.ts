/** Runs the action as GitHub's runner does: a Node process, inputs and event in files and environment. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtAction, compileCache } from './built.ts';
import { BOT, type EmbeddedGitHub, OWNER, REPO } from './embedded-github.ts';
import { isForItself, runServedBeside } from './serving.ts';

export interface ActionRun {
  readonly event: string;
  readonly payload: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly attempt?: number;
  /** In this process, from the sources, where waves can be counted; without its outputs. */
  readonly here?: boolean;
}

export interface ActionResult {
  readonly code: number;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON result, when one was written. */
  readonly report?: unknown;
}

let runs = 0;

export async function runAction(github: EmbeddedGitHub, run: ActionRun): Promise<ActionResult> {
  runs += 1;
  const folder = mkdtempSync(join(tmpdir(), 'aims-gate-run-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const inputs = {
    policy: '.aims/policy.yml',
    token: github.token(BOT),
    'check-name': 'AI lifecycle gate',
    comment: 'always',
    evidence: 'branch',
    'evidence-branch': 'aims/evidence',
    ...run.inputs,
  };
  const output = file('output');
  const summary = file('summary');
  const env = {
    PATH: process.env.PATH ?? '',
    ...compileCache(),
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(run.payload)),
    GITHUB_RUN_ID: String(1000 + runs),
    GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
    GITHUB_WORKFLOW_REF: `${OWNER}/${REPO}/.github/workflows/aims-gate.yml@refs/heads/main`,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...run.env,
  };
  const { code, stdout } = run.here === true ? await actedHere(env, run.payload) : await started(env);
  const outputs = parseOutputs(readFileSync(output, 'utf8'));
  const report =
    outputs.report !== undefined && existsSync(outputs.report)
      ? { report: JSON.parse(readFileSync(outputs.report, 'utf8')) as unknown }
      : {};
  const result = { code, stdout, outputs, summary: readFileSync(summary, 'utf8'), ...report };
  rmSync(folder, { recursive: true });
  return result;
}

async function actedHere(env: Readonly<Record<string, string>>, payload: object) {
  const { act } = await import('../github/platform/in-process.ts');
  const { code, log } = await act(env, payload);
  return { code, stdout: log };
}

async function started(
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly stdout: string }> {
  const asked = { program: 'action', args: [], cwd: process.cwd(), env } as const;
  if (!isForItself(asked)) {
    const { status, stdout } = await runServedBeside(asked, 'one');
    return { code: status, stdout: stdout.toString('utf8') };
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [builtAction()], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString('utf8');
    });
    // Whatever the process says on standard error is in the log of the run too.
    child.stderr.on('data', (chunk: Buffer) => {
      stdout += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout }));
  });
}

/** `name<<delimiter`, the value, the delimiter: how the toolkit writes outputs. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}
