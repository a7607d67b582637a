import type { Catalog } from '../../evaluation/shipped-data.ts';
import { visible } from '../../reporters/visible.ts';
import type { AccessRequest } from '../github-access.ts';
import { changeInGit } from '../policy-cases/past/from-git.ts';
import { pullRequestOfGitHub } from '../policy-cases/past/from-github.ts';
import { writeCase } from '../policy-cases/past/write-case.ts';
import { openPolicy } from './policy.ts';

export interface CaseRequest extends AccessRequest {
  /** A pull request by its number or address, or a commit of the clone. */
  readonly from: string;
  /** The policy that judges it, on disk. */
  readonly policy: string;
}

/** Writes a past change as a case of a policy below `directory`; says what it expects, and what to look at. */
export async function caseFromPast(
  directory: string,
  { from, policy: file, ...access }: CaseRequest,
  catalog: Catalog,
): Promise<string> {
  const policy = await openPolicy(file, catalog);
  const { number, repository } = pullRequestIn(from);
  const where = repository === undefined ? access : { ...access, repository };
  const past =
    number === undefined
      ? await changeInGit(from, access.repo, policy, catalog)
      : await pullRequestOfGitHub(number, where, policy, catalog);
  const { file: written, expect, notes } = await writeCase(past, directory, policy, catalog);
  const found = expect.length === 0 ? 'it passes' : `it expects ${expect.join(', ')}`;
  return `${[`${written}: ${found}`, ...notes.map((note) => `! ${note}`)].map(visible).join('\n')}\n`;
}

/** `12`, `#12`, `https://github.com/acme/bot/pull/12`. */
function pullRequestIn(from: string): { readonly number?: number; readonly repository?: string } {
  const plain = /^#?(\d{1,9})$/.exec(from)?.[1];
  if (plain !== undefined) return { number: Number(plain) };
  const [, repository, number] =
    /^https:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+)\/pull\/(\d{1,9})(?:[/?#].*)?$/.exec(from) ?? [];
  return number === undefined || repository === undefined ? {} : { number: Number(number), repository };
}
