import { type Login, login, parseSha, type Sha } from '../../ids.ts';
import { apiError, type Client, type Repo } from '../client.ts';
import type { Outcome } from './order.ts';

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
}

const LABEL = 'aims-override';
const MARK = /<!-- aims-gate:override:v1:([a-z-]+):([0-9a-f]{40,64}) -->\s*$/;
/** Only who works in the repository can put the label on an issue; a mark of anybody else is not believed. */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** Opens one issue about an override, unless there is one, open or closed. */
export async function openOverrideIssue(
  client: Client,
  repo: Repo,
  issue: OverrideIssue,
): Promise<Outcome<{ readonly url: string }>> {
  try {
    const ask = { ...repo, labels: LABEL, state: 'all', per_page: 100 } as const;
    const known = (await client.rest.paginate(client.rest.issues.listForRepo, ask)).find((one) => {
      const about = aboutOverride(one);
      return about?.how === issue.how && about.commit === issue.commit;
    });
    if (known !== undefined) return { state: 'published', url: known.html_url };
    const body = `${issue.body}\n\n<!-- aims-gate:override:v1:${issue.how}:${issue.commit} -->`;
    const made = await client.rest.issues.create({ ...repo, title: issue.title, body, labels: [LABEL] });
    return { state: 'published', url: made.data.html_url };
  } catch (error) {
    return { state: 'failed', error: apiError(error, 'open an issue about the override', 'issues: write') };
  }
}

export interface ClosedIssue extends OverrideKey {
  /** Absent: nobody, or no person. */
  readonly closedBy?: Login;
  readonly closedById?: number;
  /** ISO 8601, UTC. */
  readonly closedAt?: string;
}

/** The override that a closed issue is about; undefined: it is about something else, or open, or not planned. */
export async function closedOverrideIssue(
  client: Client,
  repo: Repo,
  number: number,
): Promise<ClosedIssue | undefined> {
  try {
    const { data } = await client.rest.issues.get({ ...repo, issue_number: number });
    const about = aboutOverride(data);
    if (about === undefined || data.state !== 'closed' || data.state_reason === 'not_planned')
      return undefined;
    const { closed_by: by, closed_at: at } = data;
    return {
      ...about,
      // A bot that tidies up has not looked at it.
      ...(by?.type === 'User' && !by.login.endsWith('[bot]')
        ? { closedBy: login(by.login), closedById: by.id }
        : {}),
      ...(at === null ? {} : { closedAt: at }),
    };
  } catch (error) {
    throw apiError(error, `read issue #${number}`, 'issues: read');
  }
}

interface IssueAnswer {
  readonly body?: string | null | undefined;
  readonly user: { readonly type?: string } | null;
  readonly author_association?: string;
}

function aboutOverride({ body, user, author_association: is }: IssueAnswer): OverrideKey | undefined {
  const [, how, id] = MARK.exec(body ?? '') ?? [];
  const commit = parseSha(id);
  const insider = user?.type === 'Bot' || INSIDERS.has(is ?? '');
  return how === undefined || commit === undefined || !insider ? undefined : { how, commit };
}
