import { apiError, type Client, type Repo } from '../client.ts';
import { type Order, type Outcome, parseOrder } from './order.ts';

export interface Comment {
  readonly pullRequest: number;
  /** Markdown without the mark, at most 65,000 characters. */
  readonly body: string;
  /** `update`: write only where the gate has spoken before. */
  readonly when: 'always' | 'update';
  /** Login the gate writes as: a mark in anybody else's comment is not ours. */
  readonly bot: string;
  readonly order: Order;
  /** False: the pull request is new, so nothing has to be looked for. */
  readonly mayExist: boolean;
}

const MARK = /<!-- aims-gate:v1:(\S+) -->\s*$/;

interface Existing {
  readonly id: number;
  readonly order: Order;
  readonly body: string;
  readonly url: string;
}

/** Keeps one comment on the pull request: edits its own in place, and removes copies that a race left. */
export async function publishComment(
  client: Client,
  repo: Repo,
  comment: Comment,
): Promise<Outcome<{ readonly url: string }>> {
  try {
    const found = comment.mayExist ? await ownComments(client, repo, comment) : [];
    const [first, ...copies] = found;
    if (found.some(({ order }) => order > comment.order)) return { state: 'superseded' };
    if (first === undefined && comment.when === 'update') return { state: 'not-needed' };
    const body = `${comment.body}\n\n<!-- aims-gate:v1:${comment.order} -->`;
    for (const copy of copies) await client.rest.issues.deleteComment({ ...repo, comment_id: copy.id });
    if (first === undefined) {
      const made = await client.rest.issues.createComment({
        ...repo,
        issue_number: comment.pullRequest,
        body,
      });
      return { state: 'published', url: made.data.html_url };
    }
    // An unchanged text is left alone: an edit would mark it "edited" for nothing.
    if (first.body.replace(MARK, '').trim() === comment.body.trim())
      return { state: 'published', url: first.url };
    const edited = await client.rest.issues.updateComment({ ...repo, comment_id: first.id, body });
    return { state: 'published', url: edited.data.html_url };
  } catch (error) {
    return { state: 'failed', error: apiError(error, 'write the comment', 'pull-requests: write') };
  }
}

/** Oldest first. */
async function ownComments(client: Client, repo: Repo, comment: Comment): Promise<readonly Existing[]> {
  const ask = { ...repo, issue_number: comment.pullRequest, per_page: 100 };
  const all = await client.rest.paginate(client.rest.issues.listComments, ask);
  return all
    .flatMap((one): Existing[] => {
      const order = parseOrder(MARK.exec(one.body ?? '')?.[1]);
      const own = one.user?.login.toLowerCase() === comment.bot.toLowerCase();
      return order === undefined || !own
        ? []
        : [{ id: one.id, order, body: one.body ?? '', url: one.html_url }];
    })
    .sort((a, b) => a.id - b.id);
}
