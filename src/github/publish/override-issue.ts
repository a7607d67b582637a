import { type Login, login, parseSha, type Sha } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { apiError, type Client, type Repo, statusOf } from '../client.ts';
import type { PublishOutcome } from './outcome.ts';

/** Which override an issue is about. */
export interface OverrideKey {
  readonly how: string;
  /** The last commit that landed. */
  readonly commit: Sha;
}

export interface OverrideIssue extends OverrideKey {
  readonly title: string;
  /** Markdown without the mark. */
  readonly body: string;
  /** ISO date: the last day to review it. */
  readonly due?: string;
}

const LABEL = 'aims-override';
const MARK = /<!-- aims-gate:override:v1:([a-z-]+):([0-9a-f]{40,64})(?::(\d{4}-\d{2}-\d{2}))? -->\s*$/;
/** Only who works in the repository can put the label on an issue; a mark of anybody else is not believed. */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** Opens one issue about an override, unless there is one, open or closed. */
export async function openOverrideIssue(
  client: Client,
  repo: Repo,
  issue: OverrideIssue,
): Promise<PublishOutcome<{ readonly url: string }>> {
  try {
    const ask = { ...repo, labels: LABEL, state: 'all', per_page: 100 } as const;
    const known = (await client.rest.paginate(client.rest.issues.listForRepo, ask)).find((one) => {
      const about = aboutOverride(one);
      return about?.how === issue.how && about.commit === issue.commit;
    });
    if (known !== undefined) return { state: 'published', url: known.html_url };
    const due = issue.due === undefined ? '' : `:${issue.due}`;
    const body = `${issue.body}\n\n<!-- aims-gate:override:v1:${issue.how}:${issue.commit}${due} -->`;
    const made = await client.rest.issues.create({ ...repo, title: issue.title, body, labels: [LABEL] });
    return { state: 'published', url: made.data.html_url };
  } catch (error) {
    return { state: 'failed', error: apiError(error, 'open an issue about the override', 'issues: write') };
  }
}

/** An override whose issue is still open: nobody has reviewed it yet. */
export interface PendingOverride extends OverrideKey {
  readonly issue: number;
  readonly url: string;
  /** ISO date: the last day to review it. */
  readonly due?: string;
}

/** Overrides that wait for a second person, the oldest first. Throws when GitHub does not list the issues. */
export async function pendingOverrides(client: Client, repo: Repo): Promise<readonly PendingOverride[]> {
  try {
    const ask = { ...repo, labels: LABEL, state: 'open', per_page: 100 } as const;
    const open = await client.rest.paginate(client.rest.issues.listForRepo, ask);
    return open
      .flatMap((one) => {
        const about = aboutOverride(one);
        return about === undefined ? [] : [{ ...about, issue: one.number, url: one.html_url }];
      })
      .toSorted((a, b) => a.issue - b.issue);
  } catch (error) {
    // Issues are switched off.
    if (statusOf(error) === 410) return [];
    throw apiError(error, 'list the overrides that wait for a review', 'issues: read');
  }
}

/**
 * The open issue of an override that the ledger says is waiting, opened again or anew where somebody closed it, or took its
 * mark or label away: the ledger decides what waits, an issue only says it.
 */
export async function ensureOverrideIssue(
  client: Client,
  repo: Repo,
  { how, commit, due }: OverrideKey & { readonly due?: string },
): Promise<PendingOverride> {
  const key = { how, commit, ...omitUndefined({ due }) };
  try {
    const ask = { ...repo, labels: LABEL, state: 'all', per_page: 100 } as const;
    const all = await client.rest.paginate(client.rest.issues.listForRepo, ask);
    const known = all.find((one) => {
      const about = aboutOverride(one);
      return about?.how === how && about.commit === commit;
    });
    if (known !== undefined) {
      if (known.state !== 'open')
        await client.rest.issues.update({ ...repo, issue_number: known.number, state: 'open' });
      return { ...key, issue: known.number, url: known.html_url };
    }
    const mark = `<!-- aims-gate:override:v1:${how}:${commit}${due === undefined ? '' : `:${due}`} -->`;
    const title = `An override waits for a second person: ${how.replaceAll('-', ' ')} at ${commit.slice(0, 12)}`;
    const body = `The ledger has no review of this override by a second person, and its issue is gone or was changed. Look at what landed with \`${commit}\`, then close this issue as completed.\n\n${mark}`;
    const { data } = await client.rest.issues.create({ ...repo, title, body, labels: [LABEL] });
    return { ...key, issue: data.number, url: data.html_url };
  } catch (error) {
    throw apiError(error, 'open an issue about an override that waits', 'issues: write');
  }
}

export interface ClosedIssue extends OverrideKey {
  /** Absent: no person, or not as completed: then nobody looked at it. */
  readonly closedBy?: Login;
  readonly closedById?: number;
  /** ISO 8601, UTC. */
  readonly closedAt?: string;
}

/** The override that a closed issue is about; undefined: it is about something else, or open. */
export async function closedOverrideIssue(
  client: Client,
  repo: Repo,
  number: number,
): Promise<ClosedIssue | undefined> {
  try {
    const { data } = await client.rest.issues.get({ ...repo, issue_number: number });
    const about = aboutOverride(data);
    if (about === undefined || data.state !== 'closed') return undefined;
    const { closed_by: by, closed_at: at } = data;
    // A bot that tidies up has not looked at it.
    const person = by?.type === 'User' && !by.login.endsWith('[bot]') && data.state_reason !== 'not_planned';
    return {
      ...about,
      ...(person ? { closedBy: login(by.login), closedById: by.id } : {}),
      ...omitUndefined({ closedAt: at === null ? undefined : at }),
    };
  } catch (error) {
    throw apiError(error, `read issue #${number}`, 'issues: read');
  }
}

/** Opens the issue of an override again, and says why: what closed it was no review by a second person. */
export async function reopenOverrideIssue(
  client: Client,
  repo: Repo,
  number: number,
  because: string,
): Promise<PublishOutcome> {
  try {
    const issue = { ...repo, issue_number: number };
    await client.rest.issues.update({ ...issue, state: 'open' });
    await client.rest.issues.createComment({ ...issue, body: because });
    return { state: 'published' };
  } catch (error) {
    return { state: 'failed', error: apiError(error, `open #${number} again`, 'issues: write') };
  }
}

interface IssueAnswer {
  readonly body?: string | null | undefined;
  readonly user: { readonly type?: string } | null;
  readonly author_association?: string;
}

function aboutOverride({
  body,
  user,
  author_association: is,
}: IssueAnswer): (OverrideKey & Pick<OverrideIssue, 'due'>) | undefined {
  const [, how, id, due] = MARK.exec(body ?? '') ?? [];
  const commit = parseSha(id);
  const insider = user?.type === 'Bot' || INSIDERS.has(is ?? '');
  if (how === undefined || commit === undefined || !insider) return undefined;
  return { how, commit, ...omitUndefined({ due }) };
}
