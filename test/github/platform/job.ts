/** One job: its condition, its token and secrets, and its steps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type EmbeddedGitHub, OWNER, REPO } from '../../support/embedded-github.ts';
import { APP_OF_OURS } from '../../support/embedded-people.ts';
import type { TestRepository } from '../../support/repository.ts';
import type { Run } from './actions.ts';
import { type Contexts, holds, type Text, textOf } from './expressions.ts';
import type { Happening } from './happening.ts';
import { act } from './in-process.ts';
import { repositoryOf, type Settings } from './settings.ts';
import { grantOf, mayDeploy, secretsOf } from './token.ts';
import type { JobFile, StepFile } from './workflow-file.ts';

/** What runs and jobs need of the world. */
export interface Stage {
  readonly github: EmbeddedGitHub;
  readonly repository: TestRepository;
  readonly settings: Settings;
  /** Where a job with `id-token: write` asks for its identity. */
  readonly identity: string;
}

export interface JobResult {
  readonly name: string;
  readonly event: string;
  readonly conclusion: 'success' | 'failure';
  /** Whole minutes, as they are billed: none for a job that never started. */
  readonly minutes: number;
  readonly requests: number;
  readonly log: string;
}

const ACTION = join(import.meta.dirname, '..', '..', '..', 'action.yml');
/** Input → what it is where the workflow says nothing. */
const DEFAULTS: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(
    (parse(readFileSync(ACTION, 'utf8')) as { readonly inputs: Record<string, { default?: string }> }).inputs,
  ).flatMap(([name, { default: text }]) => {
    if (text === undefined) return [];
    const [, expression] = /^\$\{\{(.+)\}\}$/.exec(text) ?? [];
    return [[name, expression === undefined ? { literal: text } : { expression }]];
  }),
);

export function contextsOf(event: Happening, { settings }: Stage): Contexts {
  const github = {
    event_name: event.name,
    event: { ...event.payload, repository: repositoryOf(settings) },
    ref: event.ref,
    sha: event.sha,
    actor: event.actor,
    repository: `${OWNER}/${REPO}`,
    token: '',
  };
  return { github, secrets: {}, inputs: inputsOf(event), vars: {}, steps: {}, needs: {} };
}

function inputsOf({ payload }: Happening): unknown {
  return payload.inputs ?? {};
}

export function conditionHolds(job: JobFile, contexts: Contexts): boolean {
  return holds(job.if, contexts);
}

/** A job that starts takes less than a minute here, and a started minute is billed. */
const STARTED_MINUTE = 1;

export async function runJob(job: JobFile, run: Run, stage: Stage): Promise<JobResult> {
  const { event } = run;
  const contexts = contextsOf(event, stage);
  const name = textOf(job.name, contexts);
  const environment = job.environment === undefined ? undefined : textOf(job.environment, contexts);
  const about = { name, event: event.name };
  if (!mayDeploy(stage.settings, environment, event)) {
    const log = `Branch is not allowed to deploy to ${environment}`;
    return { ...about, conclusion: 'failure', minutes: 0, requests: 0, log };
  }
  const grant = grantOf(job, run.workflow, event);
  const token = stage.github.jobToken(grant, stage.settings.visibility);
  const secrets = { ...secretsOf(stage.settings, environment, event), GITHUB_TOKEN: token };
  const github = { ...(contexts.github as object), token };
  const variables = {
    ...variablesOf(run, stage),
    ...(grant['id-token'] === 'write'
      ? { ACTIONS_ID_TOKEN_REQUEST_URL: stage.identity, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job' }
      : {}),
  };
  const before = stage.github.requests.length;
  let log = '';
  let code = 0;
  const steps: Record<string, object> = {};
  for (const step of job.steps) {
    if (code !== 0) break;
    const here = { ...contexts, github, secrets, steps };
    if (isAppToken(step)) steps[step.id] = { outputs: { token: appToken(step, here, stage) } };
    if (!usesTheGate(step)) continue;
    const inputs = inputsFor(step, here);
    const acted = await act({ ...variables, ...inputs }, event.payload);
    log += acted.log;
    code = acted.code;
  }
  const requests = stage.github.requests.length - before;
  return { ...about, conclusion: code === 0 ? 'success' : 'failure', minutes: STARTED_MINUTE, requests, log };
}

function usesTheGate({ uses }: StepFile): boolean {
  return uses?.startsWith('aims-gate/aims-gate@') ?? false;
}

function isAppToken({ uses }: StepFile): boolean {
  return uses?.startsWith('actions/create-github-app-token@') ?? false;
}

/** A token of the organisation's app with the permissions that the step names; empty without the app's key. */
function appToken(step: StepFile, contexts: Contexts, { github, settings }: Stage): string {
  const given = Object.entries(step.with).map(([name, text]) => [name, textOf(text, contexts)] as const);
  if (given.some(([name, value]) => name === 'private-key' && value === '')) return '';
  const grant = Object.fromEntries(
    given.flatMap(([name, value]) => {
      const [, scope] = /^permission-(.+)$/.exec(name) ?? [];
      return scope === undefined ? [] : [[scope, value === 'write' ? 'write' : 'read'] as const];
    }),
  );
  return github.jobToken(grant, settings.visibility, APP_OF_OURS);
}

function inputsFor(step: StepFile, contexts: Contexts): Readonly<Record<string, string>> {
  const given = Object.entries({ ...DEFAULTS, ...step.with });
  return Object.fromEntries(
    given.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, textOf(text, contexts)]),
  );
}

function variablesOf(run: Run, { github }: Stage): Readonly<Record<string, string>> {
  const { id, event, workflow } = run;
  return {
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_REF: event.ref,
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW_REF: `${OWNER}/${REPO}/${workflow.path}@${event.ref}`,
  };
}
