import { createHash } from 'node:crypto';
import type { Sha } from '../../ids.ts';
import { apiError, type Client, type Repo, statusOf } from '../client.ts';
import { type Order, type Outcome, parseOrder } from './order.ts';

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface Check {
  readonly name: string;
  readonly headSha: Sha;
  readonly conclusion: 'success' | 'failure' | 'action_required' | 'neutral';
  readonly title: string;
  /** Markdown, within GitHub's 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly detailsUrl: string;
  readonly order: Order;
  /** False: this head was never judged, so nothing has to be looked for. */
  readonly mayExist: boolean;
}

const MARK = 'aims-gate:v1:';
/** GitHub takes 50 annotations a request; more are appended by updates. */
const BATCH = 50;

interface Existing {
  readonly id: number;
  readonly order: Order;
  readonly annotations: number;
  /** Of the annotations it was made with. */
  readonly digest: string;
}

/** `bot`: login of the app that wrote it, which is who the comment must be from too. */
export type CheckOutcome = Outcome<{ readonly url: string; readonly bot: string }>;

/**
 * Puts the verdict on the head commit: refreshes the gate's own check run, or makes the first one.
 *
 * GitHub only ever adds annotations to a check run. So a run that has annotations is refreshed only when they
 * are the same still; else a new run of the same name takes its place, as a re-run would.
 */
export async function publishCheck(client: Client, repo: Repo, check: Check): Promise<CheckOutcome> {
  const doing = `write the check "${check.name}"`;
  try {
    const existing = check.mayExist ? await newest(client, repo, check) : undefined;
    if (existing !== undefined && existing.order > check.order) return { state: 'superseded' };
    const same = existing?.digest === digestOf(check.annotations);
    const [first = [], ...rest] = same ? [] : batches(check.annotations);
    const fields = fieldsOf(check, first);
    const written =
      existing === undefined || (existing.annotations > 0 && !same)
        ? await client.rest.checks.create({ ...repo, ...fields, head_sha: check.headSha })
        : await refresh(client, repo, existing, fields, check.headSha);
    const { id, html_url: url, app } = written.data;
    for (const annotations of rest) {
      const output = { title: check.title, summary: check.summary, annotations: [...annotations] };
      await client.rest.checks.update({ ...repo, check_run_id: id, output });
    }
    return { state: 'published', url: url ?? check.detailsUrl, bot: `${app?.slug ?? 'github-actions'}[bot]` };
  } catch (error) {
    return { state: 'failed', error: apiError(error, doing, 'checks: write') };
  }
}

function fieldsOf(check: Check, annotations: readonly CheckAnnotation[]) {
  return {
    name: check.name,
    status: 'completed' as const,
    conclusion: check.conclusion,
    external_id: `${MARK}${check.order}#${digestOf(check.annotations)}`,
    details_url: check.detailsUrl,
    output: { title: check.title, summary: check.summary, annotations: [...annotations] },
  };
}

type Fields = ReturnType<typeof fieldsOf>;

/** A check run of another app with our mark cannot be updated: then ours is made. */
async function refresh(client: Client, repo: Repo, { id }: Existing, fields: Fields, headSha: Sha) {
  try {
    return await client.rest.checks.update({ ...repo, ...fields, check_run_id: id });
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404 && status !== 422) throw error;
    return client.rest.checks.create({ ...repo, ...fields, head_sha: headSha });
  }
}

async function newest(client: Client, repo: Repo, check: Check): Promise<Existing | undefined> {
  const runs = await ownRuns(client, repo, check.headSha, check.name);
  const own = runs.flatMap((run): Existing[] => {
    const [mark = '', digest = ''] = (run.external_id ?? '').split('#');
    const order = parseOrder(mark.slice(MARK.length));
    return order === undefined
      ? []
      : [{ id: run.id, order, annotations: run.output.annotations_count, digest }];
  });
  return own.sort((a, b) => (a.order < b.order ? 1 : -1))[0];
}

/** Every check run of this name that bears the gate's mark, which any token that may write checks can give it. */
export async function ownRuns(client: Client, repo: Repo, ref: Sha, name: string) {
  const ask = { ...repo, ref, check_name: name, filter: 'all', per_page: 100 } as const;
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
