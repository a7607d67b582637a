import { fields, items, textOf } from '../../documents/fields.ts';
import { decodeText, parseYaml } from '../../documents/yaml.ts';
import type { Setting } from '../../github/settings/setting.ts';
import type { Sha } from '../../ids.ts';
import type { ObjectSource } from '../../objects.ts';
import { omitUndefined } from '../../omit-undefined.ts';

/** A job that runs the gate, as its workflow on the default branch says. */
export interface GateJob {
  readonly workflow: string;
  readonly id: string;
  /** What `uses:` names, such as `aims-gate/aims-gate@v0`. */
  readonly uses: string;
  /** `looks`: the doctor itself. */
  readonly does: 'judges' | 'records' | 'looks';
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly environment?: string;
  /** Permission → level; absent: as the workflow's default. */
  readonly permissions?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  /** Names of the secrets that the job's steps are given, upper case. */
  readonly secrets: readonly string[];
}

/** A workflow that runs the gate, or signals to it. */
export interface Workflow {
  readonly path: string;
  readonly name: string;
  /** Event → its filters. */
  readonly events: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly jobs: readonly GateJob[];
}

export interface Workflows {
  readonly gates: readonly Workflow[];
  /** Those whose runs start a gate by `workflow_run`. */
  readonly signals: readonly Workflow[];
  /** Names that `workflow_run` waits for and that no file has. */
  readonly unknownSignals: readonly string[];
  /** Files that could not be read: one of them may be the gate's. */
  readonly unreadable: readonly string[];
}

const FOLDER = '.github/workflows';
/** The action, from whichever owner: organisations keep copies. */
const GATE = /(?:^|\/)aims-gate(?:@|\/?$)/;

/** The gate's workflows at `tip`, the default branch. */
export async function gateWorkflows(objects: ObjectSource, tip: Sha): Promise<Setting<Workflows>> {
  const tree = (await objects.trees([tip], [FOLDER])).get(tip);
  const unread = tree?.unread.find(({ path }) => FOLDER.startsWith(path) || path.startsWith(FOLDER));
  if (tree === undefined || unread !== undefined) {
    const because = `could not list ${FOLDER}: ${unread?.because ?? 'no answer'}`;
    return { state: 'unread', because, needs: 'a token with Contents: read' };
  }
  const files = [...tree.entries.values()].filter(({ path }) =>
    /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path),
  );
  const blobs = await objects.blobs(files.map(({ sha }) => sha));
  const parsed = files.map(({ path, sha }) => {
    const blob = blobs.get(sha);
    const text = blob?.state === 'read' ? decodeText(blob.bytes) : undefined;
    const yaml = text?.ok === true ? parseYaml(text.text) : undefined;
    return { path, workflow: yaml?.ok === true ? workflowIn(path, yaml.document.value) : undefined };
  });
  const all = parsed.flatMap(({ workflow }) => workflow ?? []);
  const gates = all.filter(({ jobs }) => jobs.length > 0);
  const awaited = new Set(
    gates.flatMap(({ events }) => items(events.get('workflow_run')?.workflows)).map(String),
  );
  const signals = all.filter(({ name }) => awaited.has(name));
  return {
    state: 'read',
    value: {
      gates,
      signals,
      unknownSignals: [...awaited].filter((name) => !signals.some((one) => one.name === name)),
      unreadable: parsed.flatMap(({ path, workflow }) => (workflow === undefined ? [path] : [])),
    },
  };
}

function workflowIn(path: string, value: unknown): Workflow {
  const { name, on, jobs, permissions } = fields(value);
  const found = Object.entries(fields(jobs)).flatMap(([id, job]) =>
    gateJob(path, id, fields(job), permissions),
  );
  return { path, name: textOf(name) ?? path, events: eventsIn(on), jobs: found };
}

/** `on: push`, `on: [push, pull_request]` and `on: { push: … }` say the same. */
function eventsIn(on: unknown): Workflow['events'] {
  if (typeof on === 'string') return new Map([[on, {}]]);
  if (Array.isArray(on)) return new Map(on.map((event) => [String(event), {}]));
  return new Map(Object.entries(fields(on)).map(([event, filters]) => [event, fields(filters)]));
}

function gateJob(
  workflow: string,
  id: string,
  job: ReturnType<typeof fields>,
  inherited: unknown,
): readonly GateJob[] {
  const steps = items(job.steps).map(fields);
  const gate = steps.find(({ uses }) => GATE.test(textOf(uses) ?? ''));
  if (gate === undefined) return [];
  const inputs = fields(gate.with);
  const environment = textOf(job.environment) ?? textOf(fields(job.environment).name);
  const permissions = permissionsIn(job.permissions ?? inherited);
  const timeout = job['timeout-minutes'];
  return [
    {
      workflow,
      id,
      uses: textOf(gate.uses) ?? '',
      does:
        inputs.task === 'doctor'
          ? 'looks'
          : inputs.task === 'record' || permissions?.contents === 'write'
            ? 'records'
            : 'judges',
      inputs,
      ...omitUndefined({
        environment,
        permissions,
        timeout: typeof timeout === 'number' ? timeout : undefined,
      }),
      secrets: secretsIn([job.env, ...steps]),
    },
  ];
}

function permissionsIn(value: unknown): Readonly<Record<string, string>> | undefined {
  if (value === undefined || value === null) return undefined;
  if (value === 'write-all' || value === 'read-all') return { '*': value === 'write-all' ? 'write' : 'read' };
  return Object.fromEntries(Object.entries(fields(value)).map(([scope, level]) => [scope, String(level)]));
}

function secretsIn(value: unknown): readonly string[] {
  const names = [...JSON.stringify(value ?? null).matchAll(/\bsecrets\.([A-Za-z_][A-Za-z0-9_]{0,200})/g)];
  const own = names.map(([, name = '']) => name.toUpperCase());
  // Every job has this one, and nobody sets it.
  return [...new Set(own)].filter((name) => name !== 'GITHUB_TOKEN');
}
