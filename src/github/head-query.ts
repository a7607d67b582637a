import { TARGET_COMMIT, type TargetNode, WHOLE_TREE } from './head-objects.ts';
import type { ObjectNode } from './tree-query.ts';

/** One query for everything about a head commit: what people said, and what git holds of it. Tests hold it to GitHub's own schema. */
export const HEAD_QUERY = `
query head($owner: String!, $name: String!, $number: Int!, $byNumber: Boolean!, $head: GitObjectID!, $byHead: Boolean!,
  $branch: String!, $byBranch: Boolean!, $context: String!, $policy: String!, $folder: String!, $register: String!,
  $ledger: String!, $byLedger: Boolean!, $content: Boolean!, $comments: Boolean!, $target: String!, $trees: Boolean!) {
  viewer { login }
  rateLimit { limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    named: pullRequest(number: $number) @include(if: $byNumber) { ...pull }
    commit: object(oid: $head) @include(if: $byHead) {
      ... on Commit {
        ... on Commit @include(if: $trees) { ${WHOLE_TREE} }
        status { context(name: $context) { state description targetUrl creator { __typename login } } }
        associatedPullRequests(first: 50) { nodes { ...pull } }
      }
    }
    branch: pullRequests(states: OPEN, headRefName: $branch, first: 50) @include(if: $byBranch) { nodes { ...pull } }
    target: ref(qualifiedName: $target) @include(if: $trees) { target { ${TARGET_COMMIT} } }
    ledger: ref(qualifiedName: $ledger) @include(if: $byLedger) { target { ... on Commit { message } } }
  }
}
fragment pull on PullRequest {
  number
  state
  author { ...account }
  baseRefName
  baseRef {
    target {
      oid
      ... on Commit {
        file(path: $policy) @include(if: $content) { mode object { oid ... on Blob { text } } }
        governance: file(path: $folder) { object { oid } }
        register: file(path: $register) @include(if: $content) { object { ... on Tree { entries { name } } } }
      }
    }
  }
  files(first: 100) @include(if: $content) { totalCount nodes { path changeType } }
  commits(first: 100) @include(if: $content) { totalCount nodes { commit { oid parents(first: 10) { nodes { oid } } } } }
  comments(first: 100) @include(if: $comments) { totalCount nodes { fullDatabaseId author { ...account } body url } }
  headRefName
  headRefOid
  headRepository { name owner { login } }
  createdAt
  title
  body
  lastEditedAt
  editor { ...account }
  changedFiles
  isDraft
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }
  reviewRequests(first: 100) { nodes { requestedReviewer { __typename ... on Actor { login } } } }
  reviews(last: 100) {
    totalCount
    nodes { fullDatabaseId author { ...account } authorAssociation state submittedAt body commit { oid } }
  }
  dismissed: reviews(states: DISMISSED) { totalCount }
  timelineItems(last: 100, itemTypes: [REVIEW_REQUESTED_EVENT, REVIEW_REQUEST_REMOVED_EVENT, BASE_REF_CHANGED_EVENT,
    ASSIGNED_EVENT, REVIEW_DISMISSED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT]) {
    totalCount
    nodes {
      __typename
      ... on ReviewRequestedEvent { createdAt requestedReviewer { ...account } }
      ... on ReviewRequestRemovedEvent { createdAt requestedReviewer { ...account } }
      ... on AssignedEvent { createdAt actor { ...account } assignee { ...account } }
      ... on ReviewDismissedEvent { createdAt actor { ...account } previousReviewState dismissalMessage review { fullDatabaseId } }
      ... on BaseRefChangedEvent { createdAt }
      ... on AutomaticBaseChangeSucceededEvent { createdAt }
      ... on HeadRefForcePushedEvent { createdAt beforeCommit { oid } }
    }
  }
}
fragment account on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
}`;

interface AccountNode {
  readonly __typename: string;
  readonly login: string;
  readonly databaseId?: number;
}

/** A person has a login, a team has none. */
type Reviewer = { readonly __typename: string; readonly login?: string; readonly databaseId?: number } | null;

export interface PullNode {
  readonly number: number;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly author: AccountNode | null;
  readonly baseRefName: string;
  /** Null: the target branch is gone. */
  readonly baseRef: {
    readonly target: {
      readonly oid: string;
      readonly file?: {
        readonly mode: number;
        readonly object: { readonly oid: string; readonly text?: string | null } | null;
      } | null;
      readonly governance?: { readonly object: { readonly oid: string } | null } | null;
      readonly register?: {
        readonly object: { readonly entries?: readonly { readonly name: string }[] | null } | null;
      } | null;
    } | null;
  } | null;
  /** Null: GitHub has not compared the branches yet. */
  readonly files?: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly path: string; readonly changeType: string }[] | null;
  } | null;
  readonly commits?: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly commit: {
        readonly oid: string;
        readonly parents: { readonly nodes: readonly { readonly oid: string }[] };
      };
    }[];
  };
  readonly comments?: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly fullDatabaseId: string;
      readonly author: AccountNode | null;
      readonly body: string;
      readonly url: string;
    }[];
  };
  readonly headRefName: string;
  readonly headRefOid: string;
  readonly headRepository: { readonly name: string; readonly owner: { readonly login: string } } | null;
  readonly createdAt: string;
  readonly title: string;
  readonly body: string;
  readonly lastEditedAt: string | null;
  readonly editor: AccountNode | null;
  readonly changedFiles: number;
  readonly isDraft: boolean;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  readonly assignees: { readonly nodes: readonly { readonly login: string }[] };
  readonly reviewRequests: { readonly nodes: readonly { readonly requestedReviewer: Reviewer }[] };
  readonly reviews: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly fullDatabaseId: string;
      readonly author: AccountNode | null;
      readonly authorAssociation: string;
      readonly state: string;
      readonly submittedAt: string | null;
      readonly body: string;
      readonly commit: { readonly oid: string } | null;
    }[];
  };
  readonly dismissed: { readonly totalCount: number };
  readonly timelineItems: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly __typename: string;
      readonly createdAt: string;
      readonly requestedReviewer?: Reviewer;
      readonly actor?: AccountNode | null;
      readonly assignee?: Reviewer;
      readonly previousReviewState?: string;
      readonly dismissalMessage?: string | null;
      /** Null: GitHub has thrown it away. */
      readonly beforeCommit?: { readonly oid: string } | null;
      readonly review?: { readonly fullDatabaseId: string } | null;
    }[];
  };
}

export interface HeadAnswer {
  readonly viewer: { readonly login: string };
  readonly rateLimit: { readonly limit: number; readonly remaining: number; readonly resetAt: string } | null;
  readonly repository: {
    readonly named?: PullNode | null;
    readonly commit?: {
      readonly tree?: ObjectNode | null;
      readonly status?: {
        readonly context: {
          readonly state: string;
          readonly description: string | null;
          readonly targetUrl: string | null;
          readonly creator: AccountNode | null;
        } | null;
      } | null;
      readonly associatedPullRequests?: { readonly nodes: readonly PullNode[] } | null;
    } | null;
    readonly branch?: { readonly nodes: readonly PullNode[] };
    readonly target?: { readonly target: TargetNode | null } | null;
    readonly ledger?: { readonly target: { readonly message?: string } | null } | null;
  } | null;
}
