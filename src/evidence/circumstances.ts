import type { Evaluation } from '../gates/evaluation.ts';
import type { Login, Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Person, peopleNames } from './names.ts';
import type { Recording } from './recording.ts';

/** A closed pull request with governed changes, as it was judged when it closed. */
export interface PullRequestCase {
  readonly number: number;
  readonly author?: Login;
  readonly authorId?: number;
  readonly head: Sha;
  /** Absent: closed without being merged. */
  readonly merged?: { readonly commit: Sha; readonly by?: Login; readonly byId?: number };
  /** ISO 8601, UTC; from GitHub. */
  readonly closedAt?: string;
  readonly evaluation: Evaluation;
}

interface Circumstances {
  readonly pullRequest: {
    readonly number: number;
    readonly author: Person;
    readonly head: Sha;
    readonly base: Sha;
  };
  readonly content: { readonly sha256: string };
  readonly policy: { readonly path: string; readonly name: string; readonly sha256: string };
  /** Absent: nobody was asked who took part. */
  readonly accounts?: readonly { readonly login: string; readonly id: number | string }[];
  /** ISO 8601, UTC: the moment whose dates (expiries, review dates) the verdict is about. */
  readonly judgedAsOf: string;
}

/** Which pull request, which content, by which rules: the same in all records of one pull request. */
export function circumstances(
  { number, author, authorId, head, evaluation }: PullRequestCase,
  { names }: Recording,
): Circumstances {
  const { base, content, policy, judgedAt, oversight } = evaluation;
  const accounts = oversight?.accounts.map((one) => ({
    login: names.login(one.login),
    id: names.account(one.id),
  }));
  return {
    pullRequest: { number, author: peopleNames(names, author, authorId), head, base },
    content: { sha256: content },
    policy: { path: policy.path, name: policy.name, sha256: policy.digest },
    ...omitUndefined({ accounts }),
    judgedAsOf: judgedAt,
  };
}
