import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { countOf } from '../../count-of.ts';
import { AimsError, badInput } from '../../errors.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { cloneInto } from '../../git/clone.ts';
import { readGiven } from '../../git/given-file.ts';
import { openRepository } from '../../git/repository.ts';
import { repositoryName } from '../../git/repository-name.ts';
import { visible } from '../../reporters/visible.ts';
import { inPrivateFolder } from '../../signatures/process.ts';
import { gitHubAccess } from '../github-access.ts';
import type { InitRequest } from './init.ts';
import { initPullRequest } from './init-pull-request.ts';

export interface InitManyRequest extends Omit<InitRequest, 'repo'> {
  /** A file that lists repositories, one a line: `owner/name`, or a folder that holds a clone; `#` starts a remark. */
  readonly repositories: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told of each repository when it is done. */
  readonly say: (line: string) => void;
}

/** More lines than that are no list that somebody looked over. */
const MOST = 1000;

/**
 * Opens the onboarding pull request in every repository of a list. One that fails is named, and the others go on.
 *
 * @returns the exit code: 1 when one failed
 */
export async function initMany(request: InitManyRequest, catalog: Catalog): Promise<0 | 1> {
  const lines = await listed(request.repositories);
  let [opened, failed] = [0, 0];
  for (const line of lines) {
    try {
      const [address = '', about = ''] = (await propose(line, request, catalog)).split('\n');
      opened += 1;
      request.say(visible(`${line}: ${address} (${about})`));
    } catch (error) {
      if (!(error instanceof AimsError)) throw error;
      const settled = error.code === 'nothing-to-do';
      if (!settled) failed += 1;
      request.say(visible(`${line}: ${error.message}${settled ? '' : ` → ${error.hint}`}`));
    }
  }
  const rest = lines.length - opened - failed;
  request.say(`${countOf(opened, 'pull request')} opened, ${rest} had nothing to propose, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function listed(file: string): Promise<readonly string[]> {
  const bytes = await readGiven(file).catch((cause: unknown) => {
    throw badInput(`cannot read ${file}`, 'give a file with one repository a line', { cause });
  });
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim());
  const named = [...new Set(lines.filter((line) => line !== ''))];
  if (named.length > 0 && named.length <= MOST) return named;
  const message =
    named.length === 0 ? `${file} lists no repository` : `${file} lists more than ${MOST} repositories`;
  throw badInput(message, 'write one repository a line: owner/name, or the folder of a clone');
}

async function propose(line: string, request: InitManyRequest, catalog: Catalog): Promise<string> {
  const folder = resolve(line);
  if ((await stat(folder).catch(() => undefined))?.isDirectory() === true) {
    if ((await repositoryName(undefined, await openRepository(folder))) === undefined)
      throw badInput(
        'the remote origin of this clone names no repository on GitHub',
        'correct the remote, or list the repository as owner/name',
      );
    return initPullRequest({ ...request, repo: folder, unasked: true }, catalog, undefined);
  }
  const { serverUrl } = await gitHubAccess({ repo: '.', repository: line, env: request.env }, 'init --pr');
  return inPrivateFolder({}, async (folder) => {
    const repo = join(folder, 'clone');
    await cloneInto(repo, `${serverUrl}/${line}.git`);
    return initPullRequest({ ...request, repo, repository: line, unasked: true }, catalog, undefined);
  });
}
