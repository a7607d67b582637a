import { evaluateBranch } from '../../evaluation/evaluate-branch.ts';
import { localPolicy } from '../../evaluation/local-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { openRepository } from '../../git/repository.ts';
import { repositoryName } from '../../git/repository-name.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { SweepResult } from '../../reporters/sweep.ts';
import { SWEEP_FORMATS } from '../../reporters/sweep-formats.ts';
import { ADOPT, sayWrapped } from '../check-output.ts';
import { columns } from '../columns.ts';
import { formatNamed } from '../options.ts';

/** What `aims-gate sweep` was asked, as typed. */
interface SweepRequest {
  readonly repo: string;
  readonly rev: string;
  /** A file on disk; undefined = the default path in the commit. */
  readonly policy?: string;
  /** `owner/name`; undefined = of the remote `origin`. */
  readonly repository?: string;
  readonly maxFiles?: number;
  /** Days to look ahead. */
  readonly ahead: number;
  readonly format: string;
  /** Print every row. */
  readonly all?: boolean;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Judges a commit of a local repository as it stands, prints the verdict and returns the exit code: 1 when gaps block,
 * else 0. What only expires soon fails nothing.
 */
export async function sweep(request: SweepRequest, catalog: Catalog): Promise<number> {
  const print = formatNamed(SWEEP_FORMATS, request.format);
  const { ahead, now } = request;
  const repository = await openRepository(request.repo);
  const commit = await repository.resolve(request.rev);
  const [{ policy, adopted }, name] = await Promise.all([
    localPolicy(request, commit, repository.objects, catalog),
    repositoryName(request.repository, repository),
  ]);
  const mode = adopted ? 'audit' : (policy.mode ?? 'enforce');
  const input = {
    ...omitUndefined({ most: request.maxFiles }),
    policy,
    mode,
    commit,
    now,
    ahead,
    ...omitUndefined({ repository: name }),
  };
  const standing = await evaluateBranch(input, repository.objects);
  const swept: SweepResult = { ...standing, ahead };
  const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  process.stdout.write(print(swept, { colour, width: columns(), all: request.all === true }));
  if (adopted) sayWrapped(ADOPT);
  return standing.evaluation.verdict === 'fail' && mode === 'enforce' ? 1 : 0;
}
