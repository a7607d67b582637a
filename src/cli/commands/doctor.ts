import { examine, isWell } from '../../adoption/doctor/examine.ts';
import { DOCTOR_FORMATS } from '../../adoption/doctor/formats.ts';
import { CHECK_NAME } from '../../evaluation/check-name.ts';
import { openCatalog } from '../../evaluation/shipped-data.ts';
import { createClient } from '../../github/client.ts';
import { pinnedFiles } from '../../github/fetch-pinned.ts';
import { gitHubObjects } from '../../github/objects.ts';
import { columns } from '../columns.ts';
import { type AccessRequest, gitHubAccess } from '../github-access.ts';
import { formatNamed } from '../options.ts';

export interface DoctorRequest extends AccessRequest {
  /** Path of the policy on the default branch. */
  readonly policy: string;
  readonly checkName?: string;
  readonly evidenceBranch: string;
  readonly format: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Prints how the repository is set up on GitHub, what is not right and the exact setting to change. It only reads.
 *
 * @returns the exit code: 0 everything is right, 1 something is not or could not be read
 */
export async function doctor(request: DoctorRequest): Promise<number> {
  const print = formatNamed(DOCTOR_FORMATS, request.format);
  const { token, apiUrl, serverUrl, repo } = await gitHubAccess(request, 'doctor');
  const client = await createClient({ token, apiUrl, retries: 1 });
  const found = await examine({
    gateContext: {
      client,
      repo,
      objects: gitHubObjects(client, repo),
      catalog: openCatalog(pinnedFiles(async () => client)),
      policyPath: request.policy,
      checkName: request.checkName ?? CHECK_NAME,
      now: request.now,
    },
    serverUrl,
    evidenceBranch: request.evidenceBranch,
  });
  process.stdout.write(print(found, columns()));
  return isWell(found) ? 0 : 1;
}
