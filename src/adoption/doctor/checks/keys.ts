import { deploymentBranches, repositorySecrets } from '../../../github/settings/repository.ts';
import { type DoctorFinding, rightFinding, unreadFinding, wrongFinding } from '../row.ts';
import type { DoctorContext } from '../surroundings.ts';
import type { GateJob } from '../workflows.ts';

/** Who can read the keys the gate works with, and whether records are signed at all. */
export async function keysCheck(surroundings: DoctorContext): Promise<readonly DoctorFinding[]> {
  const { workflows, page, repository } = surroundings;
  if (workflows.state === 'unread') return [unreadFinding(workflows)];
  const jobs = workflows.value.gates.flatMap((gate) => gate.jobs);
  const edit = (job: GateJob) => page(`edit/${repository.defaultBranch}/${job.workflow}`);
  const unsigned = jobs.filter((job) => job.does === 'records' && !signs(job));
  const found: DoctorFinding[] = unsigned.map((job) =>
    wrongFinding(`job \`${job.id}\` does not sign the records`, {
      page: edit(job),
      setting: `with: and permissions: of job \`${job.id}\``,
      value: '`signer: sigstore` and `id-token: write`',
    }),
  );
  const keyed = jobs.filter(({ secrets }) => secrets.length > 0);
  const looked = await Promise.all(keyed.map((job) => keyFindings(job, edit(job), surroundings)));
  const everybodys = await repositoryWide(keyed, surroundings);
  const all = [...found, ...looked.flat(), ...everybodys];
  if (all.length > 0) return all;
  if (keyed.length === 0) return [rightFinding('no key is kept: the workflow’s own identity signs')];
  return [
    rightFinding(
      `only jobs on ${repository.defaultBranch} can read ${keyed.flatMap(({ secrets }) => secrets).join(', ')}`,
    ),
  ];
}

function signs({ inputs, permissions }: GateJob): boolean {
  if (inputs.signer === 'sigstore')
    return permissions === undefined || permissions['id-token'] === 'write' || permissions['*'] === 'write';
  return inputs.signer !== 'none' && inputs['signing-key'] !== undefined;
}

async function keyFindings(
  job: GateJob,
  edit: string,
  { gateContext, repository, page }: DoctorContext,
): Promise<readonly DoctorFinding[]> {
  const names = job.secrets.join(', ');
  const branch = repository.defaultBranch;
  if (job.environment === undefined)
    return [
      wrongFinding(
        `job \`${job.id}\` reads ${names} outside an environment: everybody with write access can read it too`,
        {
          page: edit,
          setting: `environment: of job \`${job.id}\``,
          value:
            'aims-gate, an environment whose deployment branch is the default one, with the secret in it',
        },
      ),
    ];
  const { environment } = job;
  const setting = await deploymentBranches(gateContext.client, gateContext.repo, environment);
  if (setting.state === 'unread') return [unreadFinding(setting)];
  const { value } = setting;
  const fix = {
    page: page('settings/environments'),
    setting: `environment ${environment}, Deployment branches and tags`,
    value: `Selected branches and tags: ${branch}`,
  };
  if (value === 'missing')
    return [
      wrongFinding(`there is no environment ${environment}`, {
        ...fix,
        setting: `New environment ${environment}, Deployment branches and tags`,
      }),
    ];
  if (value.kind === 'all')
    return [
      wrongFinding(
        `every branch can use the environment ${environment}, so everyone who can push one can read ${names}`,
        fix,
      ),
    ];
  if (value.kind === 'protected')
    return [wrongFinding(`every protected branch can use the environment ${environment}`, fix)];
  const others = value.names.filter(
    (name) => name !== branch && !name.startsWith(`gh-readonly-queue/${branch}/`),
  );
  if (others.length > 0 || value.names.length === 0)
    return [
      wrongFinding(
        value.names.length === 0
          ? `no branch can use the environment ${environment}`
          : `other branches than ${branch} can use the environment ${environment}: ${others.join(', ')}`,
        fix,
      ),
    ];
  return [];
}

/** A secret in an environment helps little while the repository has one of the same name. */
async function repositoryWide(
  keyed: readonly GateJob[],
  { gateContext, page }: DoctorContext,
): Promise<readonly DoctorFinding[]> {
  const names = [...new Set(keyed.flatMap(({ secrets }) => secrets))];
  if (names.length === 0) return [];
  const setting = await repositorySecrets(gateContext.client, gateContext.repo);
  if (setting.state === 'unread') return [unreadFinding(setting)];
  return names
    .filter((name) => setting.value.has(name))
    .map((name) =>
      wrongFinding(`${name} is a secret of the repository: everybody with write access can read it`, {
        page: page('settings/secrets/actions'),
        setting: `repository secret ${name}`,
        value: 'delete it; keep it in the environment, as a new key',
      }),
    );
}
