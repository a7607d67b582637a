/** Whether a workflow's `on:` takes an event. */
import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template';
import { minimatch } from 'minimatch';
import type { Happening } from './happening.ts';

/** Without `types:` only these start a run; of other events every type does. */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

interface Filters {
  readonly types?: readonly string[];
  readonly branches?: readonly string[];
  readonly workflows?: readonly string[];
}

export function takes(on: EventsConfig, event: Happening): boolean {
  const filters = on[event.name] as Filters | undefined;
  if (filters === undefined) return false;
  const types = filters.types ?? DEFAULT_TYPES[event.name];
  if (types !== undefined && event.action !== undefined && !types.includes(event.action)) return false;
  if (filters.workflows !== undefined && !filters.workflows.includes(workflowOf(event))) return false;
  const { branches } = filters;
  return branches === undefined || branches.some((pattern) => minimatch(branchOf(event), pattern));
}

/** Name of the workflow whose run the event is about. */
function workflowOf({ payload }: Happening): string {
  return (payload.workflow_run as { readonly name?: string } | undefined)?.name ?? '';
}

function branchOf({ name, payload, ref, head }: Happening): string {
  if (name === 'workflow_run') return head.branch;
  const pull = payload.pull_request as { readonly base?: { readonly ref?: string } } | undefined;
  return pull?.base?.ref ?? ref.replace(/^refs\/heads\//, '');
}
