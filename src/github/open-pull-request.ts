import { type CardStatement, cardStatement } from '../approval/card-statement.ts';
import type { ReviewEvent } from '../approval/directory.ts';
import type { Review } from '../approval/review.ts';
import { type Login, login, parseSha, type Sha } from '../ids.ts';
import { objectId } from '../object-id.ts';
import type { Blob } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { PullNode } from './head-query.ts';
import type { PullRequestFacts } from './pull-request.ts';
import { reviewOf, STATES } from './reviews.ts';

/** An open pull request with everything about it that people change without a commit, read in one moment. */
export interface OpenPullRequest extends PullRequestFacts {
  /** Undefined: there are more than one answer holds. */
  readonly reviews?: readonly Review[];
  /** How many reviews there are. */
  readonly reviewCount?: number;
  readonly events?: readonly ReviewEvent[];
  /** Heads that a force push threw away, as far as GitHub still has them. */
  readonly thrownAway?: readonly Sha[];
  /** Tip of the target branch, the policy file there where GitHub sent it whole, and the id of the folder it lies in. */
  readonly base?: { readonly tip: Sha; readonly policy?: Blob; readonly governance?: Sha };
  /** What GitHub says of the change beside the pull request; absent where it was not asked for. */
  readonly content?: ChangeContent;
  /** Undefined: they were not asked for, or there are more than one answer holds. */
  readonly comments?: readonly OwnComment[];
}

/** The change of a pull request in short: comparing the commits tells all of it. */
export interface ChangeContent {
  /** Paths that changed, of a renamed file only the new one; undefined: there are more than one answer holds. */
  readonly paths?: readonly string[];
  /** Whether `paths` are all names that are concerned: nothing was renamed. */
  readonly everyName: boolean;
  /** Where the branch left its target; undefined: it was merged in between, or the commits are not all known. */
  readonly fork?: Sha;
  /** Its commits, oldest first; undefined: there are more than one answer holds. */
  readonly commits?: readonly Sha[];
  /** Folders of systems in the register; undefined: there is no register at the usual place. */
  readonly systems?: number;
}

/** A comment of the account that this token writes as. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** GraphQL leaves `[bot]` out of the names of apps; a token's own name has it. */
export function accountName(
  account: { readonly __typename: string; readonly login?: string } | null | undefined,
): Login | undefined {
  if (account?.login === undefined) return undefined;
  const bare = login(account.login);
  return account.__typename === 'Bot' && !bare.endsWith('[bot]') ? login(`${bare}[bot]`) : bare;
}

export function openPull(node: PullNode): OpenPullRequest {
  const { headRepository: from, baseRef } = node;
  const author = accountName(node.author);
  const tip = parseSha(baseRef?.target?.oid);
  const policy = policyBlob(baseRef?.target?.file);
  const governance = parseSha(baseRef?.target?.governance?.object?.oid);
  const reviews =
    node.reviews.totalCount > node.reviews.nodes.length ? undefined : node.reviews.nodes.map(reviewIn);
  const events =
    node.timelineItems.totalCount > node.timelineItems.nodes.length
      ? undefined
      : node.timelineItems.nodes.flatMap(eventIn);
  const head = parseSha(node.headRefOid);
  if (head === undefined) throw new TypeError('a head that is not a commit was filtered out');
  const statement = statementIn(node);
  return {
    number: node.number,
    state: 'open',
    ...omitUndefined({ statement }),
    merged: false,
    ...omitUndefined({
      author,
      authorId: node.author?.databaseId === undefined ? undefined : node.author.databaseId,
    }),
    baseRef: node.baseRefName,
    headSha: head,
    headRef: node.headRefName,
    ...omitUndefined({ headRepo: from === null ? undefined : { owner: from.owner.login, repo: from.name } }),
    openedAt: node.createdAt,
    requestedReviewers: node.reviewRequests.nodes.flatMap(
      ({ requestedReviewer }) => accountName(requestedReviewer) ?? [],
    ),
    assignees: node.assignees.nodes.map((one) => login(one.login)),
    changedFiles: node.changedFiles,
    title: node.title,
    body: node.body,
    draft: node.isDraft,
    labels: (node.labels?.nodes ?? []).map(({ name }) => name),
    ...omitUndefined({ reviews, events }),
    reviewCount: node.reviews.totalCount,
    ...contentOf(node),
    thrownAway: node.timelineItems.nodes.flatMap(({ beforeCommit }) => parseSha(beforeCommit?.oid) ?? []),
    ...omitUndefined({
      base:
        tip === undefined
          ? undefined
          : {
              tip,
              ...omitUndefined({ policy, governance }),
            },
    }),
  };
}

/** Who wrote the newest comments is not known where there are more than one answer holds. */
export function commentsBy(self: Login, { comments }: PullNode): Pick<OpenPullRequest, 'comments'> {
  if (comments === undefined || comments.totalCount > comments.nodes.length) return {};
  const own = comments.nodes.filter(({ author }) => accountName(author) === self);
  return {
    comments: own.map(({ fullDatabaseId, body, url }) => ({ id: Number(fullDatabaseId), body, url })),
  };
}

function contentOf({ files, commits, baseRef }: PullNode): Pick<OpenPullRequest, 'content'> {
  if (files === undefined || commits === undefined) return {};
  const listed = files?.nodes ?? [];
  const whole = files !== null && files.totalCount === listed.length;
  const own = new Set(commits.nodes.map(({ commit }) => commit.oid));
  const before = commits.nodes.flatMap(({ commit }) => commit.parents.nodes.map(({ oid }) => oid));
  const left = [...new Set(before)].filter((oid) => !own.has(oid));
  const fork = left.length === 1 && commits.totalCount === own.size ? parseSha(left[0]) : undefined;
  const shas = [...own].flatMap((oid) => parseSha(oid) ?? []);
  const systems = baseRef?.target?.register?.object?.entries?.length;
  return {
    content: {
      ...omitUndefined({ paths: whole ? listed.map(({ path }) => path) : undefined }),
      everyName: whole && listed.every(({ changeType }) => !MOVES.has(changeType)),
      ...omitUndefined({ fork, systems, commits: commits.totalCount === own.size ? shas : undefined }),
    },
  };
}

/** GitHub names only where these went, not where they came from. */
const MOVES = new Set(['RENAMED', 'COPIED']);

/** What the description says about the model card, with who wrote it last. */
export function statementIn({
  body,
  lastEditedAt,
  editor,
}: Pick<PullNode, 'body' | 'lastEditedAt' | 'editor'>): CardStatement | undefined {
  const statement = cardStatement(body);
  if (statement === undefined || lastEditedAt === null) return statement;
  // An editor whose account is gone is nobody's author.
  const by = accountName(editor) ?? login('ghost');
  return { ...statement, at: lastEditedAt, by };
}

function reviewIn(node: PullNode['reviews']['nodes'][number]): Review {
  const name = accountName(node.author);
  const user =
    node.author === null || name === undefined
      ? null
      : { login: name, id: node.author.databaseId ?? 0, type: node.author.__typename };
  return reviewOf({
    id: Number(node.fullDatabaseId),
    user,
    author_association: node.authorAssociation,
    state: node.state,
    commit_id: node.commit?.oid ?? null,
    submitted_at: node.submittedAt,
    body: node.body,
  });
}

function eventIn(node: PullNode['timelineItems']['nodes'][number]): readonly ReviewEvent[] {
  const at = node.createdAt;
  switch (node.__typename) {
    case 'BaseRefChangedEvent':
    case 'AutomaticBaseChangeSucceededEvent':
      return [{ kind: 'retargeted', at }];
    case 'ReviewDismissedEvent': {
      if (node.review === undefined || node.review === null) return [];
      const was = STATES.get(node.previousReviewState ?? '') ?? 'commented';
      const review = Number(node.review.fullDatabaseId);
      const message = node.dismissalMessage ?? undefined;
      return [{ kind: 'dismissed', review, was, ...byActor(node), ...omitUndefined({ message }), at }];
    }
    case 'HeadRefForcePushedEvent':
      return [];
    case 'AssignedEvent': {
      const to = accountName(node.assignee);
      return to === undefined ? [] : [{ kind: 'assigned', to, ...byActor(node), at }];
    }
    default: {
      const reviewer = accountName(node.requestedReviewer);
      if (reviewer === undefined) return [];
      const kind = node.__typename === 'ReviewRequestedEvent' ? 'requested' : 'request-removed';
      const reviewerId = node.requestedReviewer?.databaseId;
      return [{ kind, reviewer, ...omitUndefined({ reviewerId }), at }];
    }
  }
}

function byActor({ actor }: PullNode['timelineItems']['nodes'][number]): {
  readonly by?: Login;
  readonly byId?: number;
} {
  const by = accountName(actor);
  const byId = actor?.databaseId === undefined ? {} : { byId: actor.databaseId };
  return by === undefined ? {} : { by, ...byId };
}

const MODE_SYMLINK = 0o120000;

/** The bytes, where they are what the blob's id says; what GraphQL cuts or recodes is read again by REST. */
function policyBlob(
  entry: NonNullable<NonNullable<PullNode['baseRef']>['target']>['file'],
): Blob | undefined {
  const { object } = entry ?? {};
  if (entry === null || entry === undefined || entry.mode === MODE_SYMLINK) return undefined;
  const id = parseSha(object?.oid);
  if (id === undefined || object?.text === undefined || object.text === null) return undefined;
  const bytes = new Uint8Array(Buffer.from(object.text, 'utf8'));
  return objectId('blob', bytes, id) === id ? { state: 'read', bytes } : undefined;
}
