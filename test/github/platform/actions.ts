/** GitHub Actions: events become runs, runs become jobs, and jobs run the action's source. */
import { Groups, type Place } from './concurrency.ts';
import { textOf } from './expressions.ts';
import type { Happening } from './happening.ts';
import { conditionHolds, contextsOf, type JobResult, runJob, type Stage } from './job.ts';
import { repositoryOf } from './settings.ts';
import { takes } from './trigger.ts';
import { type Concurrency, type JobFile, type WorkflowFile, workflowsIn } from './workflow-file.ts';

/** A line in the list of checks of a commit. */
export interface Row {
  readonly on: string;
  readonly name: string;
  readonly conclusion: JobResult['conclusion'] | 'cancelled' | 'skipped' | 'refused';
}

export interface Run {
  readonly id: number;
  readonly workflow: WorkflowFile;
  readonly event: Happening;
  readonly title: string;
  cancelled: boolean;
  /** Jobs that have not ended. */
  open: number;
}

interface Waiting {
  readonly run: Run;
  readonly job: JobFile;
  cancelled: boolean;
}

/** GitHub starts no fourth workflow in a chain. */
const LONGEST_CHAIN = 3;
const FORK_EVENTS = new Set(['pull_request', 'pull_request_review']);

export class Actions {
  readonly rows: Row[] = [];
  readonly jobs: JobResult[] = [];
  readonly runs: Run[] = [];
  readonly #stage: Stage;
  readonly #groups = new Groups();
  readonly #held: Run[] = [];
  #backlog: Waiting[] = [];
  #paused = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Everything that `event` starts, to its end. */
  async happen(event: Happening): Promise<void> {
    for (const workflow of await this.#workflowsAt(event.files))
      if (takes(workflow.on, event)) await this.#start(workflow, event);
  }

  /** What happens meanwhile finds every job before it still running. */
  async atOnce(what: () => Promise<void>): Promise<void> {
    this.#paused = true;
    await what();
    this.#paused = false;
    await this.#work();
  }

  /** A maintainer lets runs of forks go. */
  async approve(): Promise<void> {
    for (const run of this.#held.splice(0)) await this.#proceed(run);
  }

  #workflowsAt(tree: string): Promise<readonly WorkflowFile[]> {
    return workflowsIn(this.#stage.repository, tree);
  }

  async #start(workflow: WorkflowFile, event: Happening): Promise<void> {
    const { settings } = this.#stage;
    if (event.name === 'pull_request_target' && settings.visibility === 'public' && !settings.allowsTarget) {
      this.rows.push({ on: event.rowsOn, name: workflow.name, conclusion: 'refused' });
      return;
    }
    const contexts = contextsOf(event, this.#stage);
    const title = workflow.runName === undefined ? event.title : textOf(workflow.runName, contexts);
    const run: Run = { id: 1000 + this.runs.length, workflow, event, title, cancelled: false, open: 0 };
    this.runs.push(run);
    const waits = settings.forksWait && event.trust === 'fork' && FORK_EVENTS.has(event.name);
    // What waits for an approval is told as ended already.
    await this.#tell(run, 'requested', waits ? 'completed' : 'queued', waits ? 'action_required' : null);
    if (waits) this.#held.push(run);
    else await this.#proceed(run);
  }

  async #proceed(run: Run): Promise<void> {
    const { workflow, event } = run;
    const contexts = contextsOf(event, this.#stage);
    const jobs = workflow.jobs.filter((job) => conditionHolds(job, contexts));
    const waiting = jobs.map((job): Waiting => ({ run, job, cancelled: false }));
    for (const job of workflow.jobs.filter((one) => !jobs.includes(one)))
      this.rows.push({ on: event.rowsOn, name: textOf(job.name, contexts), conclusion: 'skipped' });
    run.open = jobs.length;
    const cancel = (all: readonly Waiting[]) => () => {
      for (const one of all) one.cancelled = true;
    };
    if (workflow.concurrency !== undefined)
      this.#groups.enter(placeOf(workflow.concurrency, contexts), { cancel: cancel(waiting) });
    for (const one of waiting)
      if (one.job.concurrency !== undefined)
        this.#groups.enter(placeOf(one.job.concurrency, contexts), { cancel: cancel([one]) });
    this.#backlog.push(...waiting);
    if (jobs.length === 0) await this.#tell(run, 'completed', 'completed', 'skipped');
    if (!this.#paused) await this.#work();
  }

  async #work(): Promise<void> {
    const all = this.#backlog;
    this.#backlog = [];
    for (const { run, job, cancelled } of all) {
      const contexts = contextsOf(run.event, this.#stage);
      const result = cancelled ? undefined : await runJob(job, run, this.#stage);
      if (result !== undefined) this.jobs.push(result);
      const conclusion = result?.conclusion ?? 'cancelled';
      this.rows.push({ on: run.event.rowsOn, name: textOf(job.name, contexts), conclusion });
      run.open -= 1;
      if (run.open === 0) await this.#tell(run, 'completed', 'completed', conclusion);
    }
    if (all.length > 0) this.#groups.clear();
  }

  /** `workflow_run`, for the workflows of the default branch. */
  async #tell(run: Run, action: string, status: string, conclusion: string | null): Promise<void> {
    const { event, workflow, title } = run;
    if (event.depth >= LONGEST_CHAIN) return;
    const tip = this.#stage.repository.tip(this.#stage.settings.defaultBranch);
    const { head, pull } = event;
    const told = {
      id: run.id,
      name: workflow.name,
      path: workflow.path,
      display_title: title,
      event: event.name,
      status,
      conclusion,
      head_sha: head.sha,
      head_branch: head.branch,
      pull_requests: pull === undefined ? [] : [{ number: pull, head: { sha: head.sha, ref: head.branch } }],
    };
    const repository = repositoryOf(this.#stage.settings);
    await this.happen({
      name: 'workflow_run',
      action,
      payload: { action, workflow_run: told, workflow: { name: workflow.name }, repository },
      actor: event.actor,
      trust: 'full',
      ref: `refs/heads/${this.#stage.settings.defaultBranch}`,
      ...{ sha: tip, files: tip, rowsOn: tip },
      title: workflow.name,
      head: event.head,
      depth: event.depth + 1,
    });
  }
}

function placeOf(concurrency: Concurrency, contexts: ReturnType<typeof contextsOf>): Place {
  const { group, cancelInProgress, queue } = concurrency;
  return { group: textOf(group, contexts), cancelInProgress, queue };
}
