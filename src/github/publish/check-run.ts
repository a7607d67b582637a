import { createHash } from 'node:crypto';
import { type Login, login, type Sha } from '../../ids.ts';
import { apiError, type Client, type Repo, statusOf } from '../client.ts';
import type { PublishOutcome } from './outcome.ts';

/** Name of the check run that carries the annotations. Nobody can require it by mistake: it never fails. */
const FINDINGS_CHECK = 'AI lifecycle findings';

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly headSha: Sha;
  /** Neither blocks: the commit status carries the verdict. */
  readonly conclusion: 'success' | 'neutral';
  readonly title: string;
  /** Markdown, within GitHub's 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly detailsUrl: string;
  /** The account that the gate writes as: a run of another app is not ours, whatever it is called. */
  readonly self: Login;
  /** False: this head was never judged, so nothing has to be looked for. */
  readonly mayExist: boolean;
}

const MARK = 'aims-gate:v1:';
/** GitHub takes 50 annotations a request; more are appended by updates. */
const BATCH = 50;

/**
 * Shows the findings on the head commit: refreshes the gate's own check run, or makes the first one.
 *
 * GitHub only ever adds annotations to a check run. So a run that has annotations is refreshed only when they
 * are the same still; else a new run of the same name stands beside it.
 */
export async function publishCheck(
  client: Client,
  repo: Repo,
  check: CheckRun,
): Promise<PublishOutcome<{ readonly url: string }>> {
  try {
    const existing = check.mayExist ? await newest(client, repo, check) : undefined;
    const same = existing?.external_id === `${MARK}${digestOf(check.annotations)}`;
    const [first = [], ...rest] = same ? [] : batches(check.annotations);
    const fields = fieldsOf(check, first);
    const written =
      existing === undefined || (existing.output.annotations_count > 0 && !same)
        ? await client.rest.checks.create({ ...repo, ...fields, head_sha: check.headSha })
        : await refresh(client, repo, existing.id, { fields, headSha: check.headSha });
    const { id, html_url: url } = written.data;
    for (const annotations of rest) {
      const output = { title: check.title, summary: check.summary, annotations: [...annotations] };
      await client.rest.checks.update({ ...repo, check_run_id: id, output });
    }
    return { state: 'published', url: url ?? check.detailsUrl };
  } catch (error) {
    return {
      state: 'failed',
      error: apiError(error, `write the check run "${FINDINGS_CHECK}"`, 'checks: write'),
    };
  }
}

function fieldsOf(check: CheckRun, annotations: readonly CheckAnnotation[]) {
  return {
    name: FINDINGS_CHECK,
    status: 'completed' as const,
    conclusion: check.conclusion,
    external_id: `${MARK}${digestOf(check.annotations)}`,
    details_url: check.detailsUrl,
    output: { title: check.title, summary: check.summary, annotations: [...annotations] },
  };
}

type CheckRunFields = ReturnType<typeof fieldsOf>;

/** Where GitHub no longer lets the run be changed, another one is made. */
async function refresh(
  client: Client,
  repo: Repo,
  id: number,
  { fields, headSha }: { readonly fields: CheckRunFields; readonly headSha: Sha },
) {
  try {
    return await client.rest.checks.update({ ...repo, ...fields, check_run_id: id });
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404 && status !== 422) throw error;
    return client.rest.checks.create({ ...repo, ...fields, head_sha: headSha });
  }
}

async function newest(client: Client, repo: Repo, check: CheckRun) {
  const runs = await markedRuns(client, repo, check.headSha);
  return runs
    .filter(({ app }) => app !== null && login(`${app.slug}[bot]`) === check.self)
    .sort((a, b) => b.id - a.id)[0];
}

/** Every check run of that name that bears the gate's mark, which any token that may write checks can give it. */
export async function markedRuns(client: Client, repo: Repo, ref: Sha) {
  const ask = { ...repo, ref, check_name: FINDINGS_CHECK, filter: 'all', per_page: 100 } as const;
  const runs = await client.rest.paginate(client.rest.checks.listForRef, ask);
  return runs.filter(({ external_id }) => external_id?.startsWith(MARK) ?? false);
}

function digestOf(annotations: readonly CheckAnnotation[]): string {
  return createHash('sha256').update(JSON.stringify(annotations)).digest('hex').slice(0, 16);
}

function batches(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const count = Math.ceil(annotations.length / BATCH);
  return Array.from({ length: count }, (_, index) => annotations.slice(index * BATCH, (index + 1) * BATCH));
}
