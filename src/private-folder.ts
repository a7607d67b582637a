import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Each is set by some services of CI: Jenkins, TeamCity, Azure Pipelines and CodeBuild need not set the first. */
export const CI_VARIABLES: readonly string[] = [
  'CI',
  'CONTINUOUS_INTEGRATION',
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'JENKINS_URL',
  'BUILD_ID',
  'BUILD_NUMBER',
  'TEAMCITY_VERSION',
  'TF_BUILD',
  'CODEBUILD_BUILD_ID',
  'RUN_ID',
];

/**
 * A folder of the temporary folder for what a later run may believe: only the user can open it. Undefined where that is
 * not certain, and in CI, where earlier steps may have run code of a pull request.
 */
export function privateFolder(name: string): string | undefined {
  const user = process.getuid?.();
  if (user === undefined || CI_VARIABLES.some((variable) => process.env[variable] !== undefined))
    return undefined;
  const folder = join(tmpdir(), `aims-gate-${name}-${user}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    return found.isDirectory() && found.uid === user && (found.mode & 0o077) === 0 ? folder : undefined;
  } catch {
    return undefined;
  }
}
