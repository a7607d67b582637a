import { join } from 'node:path';
import { onboardingText } from '../../adoption/onboarding.ts';
import type { Replay } from '../../adoption/replay.ts';
import { countOf } from '../../count-of.ts';
import { AimsError } from '../../errors.ts';
import { DEFAULT_POLICY } from '../../evaluation/default-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { createClient } from '../../github/client.ts';
import { defaultBranch } from '../../github/default-branch.ts';
import { gitHubObjects } from '../../github/objects.ts';
import { proposeFiles } from '../../github/propose-files.ts';
import { inPrivateFolder } from '../../signatures/process.ts';
import { type AccessRequest, gitHubAccess } from '../github-access.ts';
import { type Ask, type Drafts, draftsFor, type InitRequest } from './init.ts';
import { replay } from './replay.ts';

const BRANCH = 'aims-gate/onboarding';
/** Past changes that the description sums up, at most. */
const PAST = 100;

/**
 * `init --pr`: proposes the drafts as a pull request whose description says what was found and what would have happened.
 * The clone is only read. Returns what to tell the user.
 */
export async function initPullRequest(
  request: InitRequest & AccessRequest & { readonly unasked?: boolean },
  catalog: Catalog,
  ask: Ask | undefined,
): Promise<string> {
  const { token, apiUrl, repo } = await gitHubAccess(request, 'init --pr');
  const client = await createClient({ token, apiUrl });
  const drafts = await draftsFor(request, catalog, ask);
  const base = await defaultBranch(client, repo);
  // The clone may be behind: what the branch has by now is not touched either.
  const there = await gitHubObjects(client, repo).entries(base.tip, [...drafts.files.keys()]);
  const files = new Map([...drafts.files].filter(([path]) => there?.has(path) !== true));
  if (files.size === 0)
    throw new AimsError(
      'nothing-to-do',
      'there is nothing to propose',
      'every file is there already: run `aims-gate check`',
    );
  if (request.unasked === true) refuseUnasked(drafts, files);
  const past = await pastUnder(drafts.preset, request, catalog);
  const body = onboardingText({ ...drafts, replay: past });
  const title = 'Adopt aims-gate: drafts to complete';
  const address = await proposeFiles(client, repo, { base, branch: BRANCH, files, title, body });
  return `${address}\n${countOf(files.size, 'file')}, ${countOf(drafts.progress.missing, 'answer')} missing\n`;
}

/** Of many repositories, those that have a policy or hold no AI are left alone. */
function refuseUnasked({ proposal }: Drafts, files: ReadonlyMap<string, string>): void {
  if (!files.has(DEFAULT_POLICY))
    throw new AimsError(
      'nothing-to-do',
      `it has ${DEFAULT_POLICY} already`,
      'run `aims-gate check` in a clone',
    );
  if (proposal.systems.length === 0)
    throw new AimsError(
      'nothing-to-do',
      'no AI was found in it',
      'it needs no policy: the gate stays quiet there',
    );
}

/** What landed so far, as the preset would have judged it. */
async function pastUnder(preset: string, { repo }: InitRequest, catalog: Catalog): Promise<Replay> {
  const files = { 'policy.yml': `version: 1\nextends: preset:${preset}\n` };
  return inPrivateFolder(files, (folder) =>
    replay({ repo, rev: 'HEAD', last: PAST, policy: join(folder, 'policy.yml') }, catalog),
  );
}
