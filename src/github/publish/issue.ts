import { apiError, type Client, type Repo, statusOf } from '../client.ts';
import { type Order, parseOrder } from './order.ts';
import type { PublishOutcome } from './outcome.ts';

/** What an issue says. */
export interface IssueText {
  readonly title: string;
  /** Markdown without the mark, at most 65,000 characters. */
  readonly body: string;
  /** Nothing is left to say: an open issue is closed, none is opened. */
  readonly clean: boolean;
}

/** The one issue that the gate keeps about something. */
export interface Issue {
  readonly topic: IssueTopic;
  readonly order: Order;
  /** @param standing what the open issue says, without its mark; undefined: there is none */
  readonly write: (standing: string | undefined) => IssueText;
}

interface IssueTopic {
  readonly mark: RegExp;
  /** What the mark is, for an order. */
  readonly marked: (order: Order) => string;
  /** Said when it is closed. */
  readonly done: string;
}

/** The branch as it stands. */
export const SWEEP: IssueTopic = {
  mark: /<!-- aims-gate:sweep:v1:(\S+) -->\s*$/,
  marked: (order) => `<!-- aims-gate:sweep:v1:${order} -->`,
  done: 'Nothing is missing any more.',
};

/** Running systems and their limits. */
export const OPERATION: IssueTopic = {
  mark: /<!-- aims-gate:operation:v1:(\S+) -->\s*$/,
  marked: (order) => `<!-- aims-gate:operation:v1:${order} -->`,
  done: 'No limit is passed any more.',
};

const LABEL = 'aims-gate';

interface ExistingIssue {
  readonly number: number;
  readonly order: Order;
  readonly url: string;
  readonly title: string;
  /** Without the mark. */
  readonly body: string;
}

/**
 * Keeps one issue open while something is missing: edits its own in place, closes it with a line when nothing is, and
 * opens a new one when people closed the last and something is missing still.
 *
 * An issue is the gate's own when it carries the mark and was opened by the account that this token writes as, which for
 * an app's token is known no closer than a bot: a copied mark in anybody's issue captures nothing.
 */
export async function publishIssue(
  client: Client,
  repo: Repo,
  issue: Issue,
): Promise<PublishOutcome<{ readonly url: string }>> {
  try {
    const { topic, order, write } = issue;
    const [newest, ...copies] = await ownIssues(client, repo, topic);
    if (newest !== undefined && newest.order > order) return { state: 'superseded' };
    // Two runs at once may both have opened one: the older number stays, the next run closes the others.
    for (const { number } of copies)
      await client.rest.issues.update({
        ...repo,
        issue_number: number,
        state: 'closed',
        state_reason: 'not_planned',
      });
    const text = write(newest?.body);
    const body = `${text.body}\n\n${topic.marked(order)}`;
    const { title } = text;
    if (text.clean)
      return newest === undefined
        ? { state: 'not-needed' }
        : await close(client, repo, newest, { title, body, done: topic.done });
    if (newest === undefined) return { state: 'published', url: await open(client, repo, title, body) };
    if (textOf(newest) === textOf(text)) return { state: 'published', url: newest.url };
    const edited = await client.rest.issues.update({ ...repo, issue_number: newest.number, title, body });
    return { state: 'published', url: edited.data.html_url };
  } catch (error) {
    const status = statusOf(error);
    if (status !== 410) return { state: 'failed', error: apiError(error, 'keep the issue', 'issues: write') };
    const hint = 'switch issues on in the settings of the repository, or read the job summary';
    const refused = apiError(error, 'keep the issue', 'issues: write');
    return { state: 'failed', error: Object.assign(refused, { hint }) };
  }
}

async function close(
  client: Client,
  repo: Repo,
  { number }: ExistingIssue,
  { title, body, done }: { readonly title: string; readonly body: string; readonly done: string },
): Promise<PublishOutcome<{ readonly url: string }>> {
  await client.rest.issues.createComment({ ...repo, issue_number: number, body: done });
  const closed = await client.rest.issues.update({
    ...repo,
    issue_number: number,
    title,
    body,
    state: 'closed',
    state_reason: 'completed',
  });
  return { state: 'published', url: closed.data.html_url };
}

/** With the label where the repository has it: opening must not fail for want of one. */
async function open(client: Client, repo: Repo, title: string, body: string): Promise<string> {
  const labelled = await client.rest.issues.getLabel({ ...repo, name: LABEL }).then(
    () => ({ labels: [LABEL] }),
    () => ({}),
  );
  return (await client.rest.issues.create({ ...repo, title, body, ...labelled })).data.html_url;
}

/** Open ones, the oldest first. */
async function ownIssues(
  client: Client,
  repo: Repo,
  { mark }: IssueTopic,
): Promise<readonly ExistingIssue[]> {
  const all = await client.rest.paginate(client.rest.issues.listForRepo, {
    ...repo,
    state: 'open',
    per_page: 100,
  });
  const marked = all.flatMap((one): readonly (ExistingIssue & { readonly by: string })[] => {
    const order = parseOrder(mark.exec(one.body ?? '')?.[1]);
    if (order === undefined || one.pull_request !== undefined || one.user === null) return [];
    const said = { title: one.title, body: (one.body ?? '').replace(mark, '') };
    return [{ number: one.number, order, url: one.html_url, ...said, by: one.user.login.toLowerCase() }];
  });
  if (marked.length === 0) return [];
  const self = await ownLogin(client);
  return marked
    .filter(({ by }) => (self === undefined ? by.endsWith('[bot]') : by === self))
    .toSorted((a, b) => a.number - b.number);
}

function textOf({ title, body }: Pick<IssueText, 'title' | 'body'>): string {
  return `${title}\n${body.trim()}`;
}

/** Who the token writes as; undefined: it is an app's, as every job's own token is, and those may not ask. */
async function ownLogin(client: Client): Promise<string | undefined> {
  try {
    return (await client.rest.users.getAuthenticated()).data.login.toLowerCase();
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 401) return undefined;
    throw error;
  }
}
