/** A workflow file, read by GitHub's own parser. */
import { registerHooks } from 'node:module';
import type { EventsConfig, Job } from '@actions/workflow-parser/model/workflow-template';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import type { TestRepository } from '../../support/repository.ts';
import type { Text } from './expressions.ts';

// The package imports its schema without saying that it is JSON, which Node insists on.
registerHooks({
  load: (url, context, next) => {
    const schema = url.includes('/@actions/workflow-parser/') && url.endsWith('.json');
    const { importAttributes } = context;
    return next(
      url,
      schema ? { ...context, importAttributes: { ...importAttributes, type: 'json' } } : context,
    );
  },
});
const parser = await import('@actions/workflow-parser');
const { isBasicExpression, isMapping, isScalar } = parser;

export type Access = 'read' | 'write' | 'none';
/** Undefined: the key is not there, so what stands around it holds. */
export type Permissions = 'read-all' | 'write-all' | Readonly<Record<string, Access>>;

export interface Concurrency {
  readonly group: Text;
  readonly cancelInProgress: boolean;
  readonly queue: 'single' | 'max';
}

export interface StepFile {
  readonly id: string;
  readonly uses?: string;
  readonly with: Readonly<Record<string, Text>>;
}

export interface JobFile {
  readonly id: string;
  readonly name: Text;
  /** The condition without `${{ }}`, with the `success()` that GitHub puts before it. */
  readonly if: string;
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly environment?: Text;
  readonly steps: readonly StepFile[];
}

export interface WorkflowFile {
  readonly path: string;
  readonly name: string;
  readonly runName?: Text;
  readonly on: EventsConfig;
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly jobs: readonly JobFile[];
}

const trees = new Map<string, Promise<readonly WorkflowFile[]>>();

/** The workflows of a commit or tree, by its id. */
export function workflowsIn(repository: TestRepository, tree: string): Promise<readonly WorkflowFile[]> {
  const known = trees.get(tree) ?? readAll(repository, tree);
  trees.set(tree, known);
  return known;
}

function readAll(repository: TestRepository, tree: string): Promise<readonly WorkflowFile[]> {
  const listed = repository.git('ls-tree', '-r', '--name-only', tree, '.github/workflows/');
  const paths = listed.split('\n').filter((path) => /\.ya?ml$/.test(path));
  return Promise.all(
    paths.map((path) => workflowFile(path, `${repository.git('show', `${tree}:${path}`)}\n`)),
  );
}

const read = new Map<string, Promise<WorkflowFile>>();

/** Throws what GitHub's parser says against the file. */
function workflowFile(path: string, content: string): Promise<WorkflowFile> {
  const key = `${path}\n${content}`;
  const known = read.get(key) ?? parse(path, content);
  read.set(key, known);
  return known;
}

async function parse(path: string, content: string): Promise<WorkflowFile> {
  const { context, value } = parser.parseWorkflow(
    { name: path, content },
    new parser.NoOperationTraceWriter(),
  );
  const errors = context.errors.getErrors();
  if (errors.length > 0 || value === undefined)
    throw new TypeError(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  const raw = { name: part(value, 'name'), runName: part(value, 'run-name'), jobs: part(value, 'jobs') };
  const around = settingsOf(value);
  const { events, jobs } = await parser.convertWorkflowTemplate(context, value);
  return {
    path,
    name: raw.name === undefined ? path : String(raw.name),
    ...(raw.runName === undefined ? {} : { runName: text(raw.runName) }),
    on: events,
    ...around,
    jobs: jobs.flatMap((job) => (job.type === 'job' ? [jobFile(job, part(raw.jobs, job.id.value))] : [])),
  };
}

function jobFile(job: Job, raw: TemplateToken | undefined): JobFile {
  const environment = part(raw, 'environment');
  const named = part(environment, 'name') ?? environment;
  const steps = sequence(part(raw, 'steps')).map((step, index): StepFile => {
    const uses = part(step, 'uses');
    return {
      id: String(part(step, 'id') ?? `step-${index}`),
      ...(uses === undefined ? {} : { uses: String(uses) }),
      with: Object.fromEntries(entries(part(step, 'with')).map(([key, value]) => [key, text(value)])),
    };
  });
  return {
    id: job.id.value,
    name: job.name === undefined ? { literal: job.id.value } : text(job.name),
    if: job.if.expression,
    ...settingsOf(raw),
    ...(named === undefined ? {} : { environment: text(named) }),
    steps,
  };
}

/** What both a workflow and a job may set. */
function settingsOf(raw: TemplateToken | undefined): Pick<WorkflowFile, 'permissions' | 'concurrency'> {
  const permissions = part(raw, 'permissions');
  const concurrency = part(raw, 'concurrency');
  return {
    ...(permissions === undefined ? {} : { permissions: permissionsOf(permissions) }),
    ...(concurrency === undefined ? {} : { concurrency: concurrencyOf(concurrency) }),
  };
}

function permissionsOf(token: TemplateToken): Permissions {
  if (isMapping(token))
    return Object.fromEntries(entries(token).map(([scope, access]) => [scope, String(access) as Access]));
  return String(token) === 'write-all' ? 'write-all' : 'read-all';
}

function concurrencyOf(token: TemplateToken): Concurrency {
  const group = part(token, 'group') ?? token;
  const queue = String(part(token, 'queue') ?? 'single') === 'max' ? 'max' : 'single';
  const cancelInProgress = String(part(token, 'cancel-in-progress') ?? 'false') === 'true';
  return { group: text(group), cancelInProgress, queue };
}

function text(token: TemplateToken): Text {
  if (isBasicExpression(token)) return { expression: token.expression };
  return { literal: isScalar(token) ? token.toString() : '' };
}

function part(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token !== undefined && isMapping(token) ? token.find(key) : undefined;
}

function entries(token: TemplateToken | undefined): readonly (readonly [string, TemplateToken])[] {
  if (token === undefined || !isMapping(token)) return [];
  return [...token].map(({ key, value }) => [String(key), value] as const);
}

function sequence(token: TemplateToken | undefined): readonly TemplateToken[] {
  return token !== undefined && parser.isSequence(token) ? [...token] : [];
}
