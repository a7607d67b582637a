import { type Login, login } from '../../ids.ts';
import { apiError, type Client, type Repo } from '../client.ts';
import type { PublishOutcome } from './outcome.ts';

export interface Comment {
  readonly pullRequest: number;
  /** Markdown without the mark, at most 65,000 characters. */
  readonly body: string;
  /** `update`: write only where the gate has spoken before. */
  readonly when: 'always' | 'update';
  /** The account that the gate writes as: a mark in anybody else's comment is not ours. */
  readonly self: Login;
  /** Comments of that account; `none`: the pull request is new; undefined: they have to be looked for. */
  readonly known: readonly ExistingComment[] | 'none' | undefined;
}

/** Earlier versions wrote a time behind the mark; nothing is read from it. */
const MARK = /<!-- aims-gate:v1(?::\S+)? -->\s*$/;

export interface ExistingComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/**
 * Keeps one comment on the pull request: edits its own in place, and removes copies that a race left.
 *
 * Anyone who writes last wins: a run looks at the facts again after it has written, and corrects itself.
 */
export async function publishComment(
  client: Client,
  repo: Repo,
  comment: Comment,
): Promise<PublishOutcome<{ readonly url: string }>> {
  try {
    const [first, ...copies] = marked(await ownComments(client, repo, comment));
    if (first === undefined && comment.when === 'update') return { state: 'not-needed' };
    const body = `${comment.body}\n\n<!-- aims-gate:v1 -->`;
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

async function ownComments(
  client: Client,
  repo: Repo,
  comment: Comment,
): Promise<readonly ExistingComment[]> {
  if (comment.known !== undefined) return comment.known === 'none' ? [] : comment.known;
  const ask = { ...repo, issue_number: comment.pullRequest, per_page: 100 };
  const all = await client.rest.paginate(client.rest.issues.listComments, ask);
  return all
    .filter(({ user }) => user !== null && login(user.login) === comment.self)
    .map(({ id, body, html_url: url }) => ({ id, body: body ?? '', url }));
}

/** The comment that the gate edits; undefined: there is none. */
export function ownComment(comments: readonly ExistingComment[]): ExistingComment | undefined {
  return marked(comments)[0];
}

/** Oldest first. */
function marked(comments: readonly ExistingComment[]): readonly ExistingComment[] {
  return comments.filter(({ body }) => MARK.test(body)).sort((a, b) => a.id - b.id);
}
