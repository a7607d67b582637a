import { items } from '../../../documents/fields.ts';
import { type DoctorFinding, rightFinding, unreadFinding, wrongFinding } from '../row.ts';
import type { DoctorContext } from '../surroundings.ts';
import type { GateJob, Workflow, Workflows } from '../workflows.ts';

const SETUP = 'docs/setup.md';
/** In examples, until a release has an id. */
const PLACEHOLDER = '0123456789abcdef0123456789abcdef01234567';

/** Whether the gate's workflows are on the default branch, start on what they must start on, and may do their work. */
export async function workflowCheck({
  workflows,
  repository,
  page,
}: DoctorContext): Promise<readonly DoctorFinding[]> {
  if (workflows.state === 'unread') return [unreadFinding(workflows)];
  const { gates, unreadable } = workflows.value;
  const edit = (path: string) => page(`edit/${repository.defaultBranch}/${path}`);
  const broken = unreadable.map((path) =>
    wrongFinding(`${path} is not readable YAML`, {
      page: edit(path),
      setting: 'the file',
      value: 'valid YAML',
    }),
  );
  if (gates.length === 0) {
    const fix = {
      page: page('new/HEAD?filename=.github/workflows/aims-gate.yml'),
      setting: 'the workflows of docs/setup.md',
      value: 'both files, on the default branch (`aims-gate init` writes them)',
    };
    return [...broken, wrongFinding(`no workflow on ${repository.defaultBranch} runs aims-gate`, fix)];
  }
  const jobs = gates.flatMap((gate) => gate.jobs);
  const found = [
    ...triggers(workflows.value, edit),
    ...recording(gates, repository.defaultBranch, edit),
    ...jobs.flatMap((job) => jobFindings(job, edit(job.workflow))),
  ];
  const said = gates.map(({ path, events }) => `${path} (${[...events.keys()].join(', ')})`).join('; ');
  return found.length > 0 ? [...broken, ...found] : [...broken, rightFinding(said)];
}

type Edit = (path: string) => string;

function triggers({ gates, signals, unknownSignals }: Workflows, edit: Edit): readonly DoctorFinding[] {
  const starts = (event: string) => gates.find(({ events }) => events.has(event));
  const [first] = gates;
  if (first === undefined) return [];
  if (starts('workflow_run') !== undefined) {
    if (unknownSignals.length > 0)
      return [
        wrongFinding(`it waits for the workflow "${unknownSignals.join('", "')}", which is not there`, {
          page: edit('.github/workflows/aims-gate-signal.yml'),
          setting: 'name:',
          value: unknownSignals[0] ?? '',
        }),
      ];
    const deaf = ['pull_request', 'pull_request_review'].filter(
      (event) => !signals.some(({ events }) => events.has(event)),
    );
    return deaf.map((event) =>
      wrongFinding(
        `the signal workflow does not start on ${event}: ${event === 'pull_request' ? 'pushes' : 'approvals'} change no verdict`,
        {
          page: edit(signals[0]?.path ?? ''),
          setting: 'on:',
          value: event,
        },
      ),
    );
  }
  if (starts('pull_request_target') !== undefined || starts('pull_request') !== undefined) return [];
  return [
    wrongFinding('no event of a pull request starts it', {
      page: edit(first.path),
      setting: 'on:',
      value: `the events of ${SETUP}`,
    }),
  ];
}

/** Pushes to the default branch must be recorded, whatever the branch is called. */
function recording(gates: readonly Workflow[], branch: string, edit: Edit): readonly DoctorFinding[] {
  const recorders = gates.filter(({ jobs }) => jobs.some(({ does }) => does === 'records'));
  const [any] = gates;
  if (recorders.length === 0 && any !== undefined)
    return [
      wrongFinding('no job records evidence', {
        page: edit(any.path),
        setting: 'jobs:',
        value: `the job \`record\` of ${SETUP}`,
      }),
    ];
  return recorders.flatMap(({ path, events }) => {
    const push = events.get('push');
    if (push === undefined && events.has('pull_request_target')) return [];
    const branches = items(push?.branches).map(String);
    const heard =
      push !== undefined &&
      (branches.length === 0
        ? push['branches-ignore'] === undefined
        : branches.some((name) => name === branch || /[*?]/.test(name)));
    if (heard) return [];
    return [
      wrongFinding(
        `it does not start on pushes to ${branch}: merges are recorded only by the scheduled run`,
        {
          page: edit(path),
          setting: 'on: push: branches:',
          value: `[${branch}]`,
        },
      ),
    ];
  });
}

/** What each job's own token needs. A job with a token of its own (`token:`) needs less. */
const NEEDED: Readonly<Record<GateJob['does'], Readonly<Record<string, string>>>> = {
  judges: { contents: 'read', 'pull-requests': 'write', statuses: 'write', checks: 'write' },
  records: { contents: 'write', 'pull-requests': 'read' },
  looks: { contents: 'read' },
};

function jobFindings(job: GateJob, page: string): readonly DoctorFinding[] {
  const at = `job \`${job.id}\``;
  const found: DoctorFinding[] = [];
  const lacking = Object.entries(NEEDED[job.does]).filter(([scope, level]) => !grants(job, scope, level));
  if (lacking.length > 0 && job.inputs.token === undefined)
    found.push(
      wrongFinding(`${at} may not ${lacking.map(([scope, level]) => `${scope}: ${level}`).join(', ')}`, {
        page,
        setting: `permissions: of ${at}`,
        value: lacking.map(([scope, level]) => `${scope}: ${level}`).join(', '),
      }),
    );
  const [, ref = ''] = job.uses.split('@');
  if (ref === PLACEHOLDER)
    found.push(
      wrongFinding(`${at} names the commit of the documentation's examples, which does not exist`, {
        page,
        setting: `uses: in ${at}`,
        value: 'the full id in the notes of a release',
      }),
    );
  if (!/^[0-9a-f]{40}$/.test(ref) && !job.uses.startsWith('./'))
    found.push(
      wrongFinding(`${at} runs ${job.uses}: everyone who can move that tag or branch can change the gate`, {
        page,
        setting: `uses: in ${at}`,
        value: 'the full commit id of a release (docs/release.md)',
      }),
    );
  if (job.timeout === undefined)
    found.push(
      wrongFinding(`${at} may run for six hours`, {
        page,
        setting: `timeout-minutes: of ${at}`,
        value: '10',
      }),
    );
  return found;
}

function grants({ permissions }: GateJob, scope: string, level: string): boolean {
  if (permissions === undefined) return true;
  const has = permissions[scope] ?? permissions['*'];
  return has === 'write' || has === level;
}
