import type { Review } from '../approval/review.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { Login, Sha } from '../ids.ts';
import { plain } from '../prose.ts';
import { VERSION } from '../version.ts';
import { commitSubject, type Decision, PREDICATE_TYPES, type Subject } from './statement.ts';

/** A closed pull request with governed changes, as it was judged when it closed. */
export interface ClosedPullRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly author?: Login;
  readonly head: Sha;
  /** Absent: closed without being merged. */
  readonly merged?: { readonly commit: Sha; readonly by?: Login };
  /** ISO 8601, UTC; from GitHub. */
  readonly closedAt?: string;
  readonly reviews: readonly Review[];
  readonly evaluation: Evaluation;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  /** Link to the run that records. */
  readonly run: string;
}

/**
 * Every decision people took on a closed pull request, oldest first, and the verdict it closed with.
 *
 * Only what GitHub's API says; no e-mail addresses, and of a review's text only the digest.
 */
export function decisionsOf(pull: ClosedPullRequest): readonly Decision[] {
  if (pull.evaluation.verdict === 'not-applicable') return [];
  const reviews = pull.reviews.filter(({ state }) => state !== 'pending' && state !== 'commented');
  return [...reviews.map((review) => reviewDecision(review, pull)), verdictDecision(pull)];
}

function reviewDecision(review: Review, pull: ClosedPullRequest): Decision {
  const { repository, number, evaluation } = pull;
  const counted = evaluation.approvals.filter((approval) => approval.review === review.id);
  return {
    // A dismissal later on is another decision about the same review.
    id: `review ${repository}#${number} ${review.id} ${review.state}`,
    predicateType: PREDICATE_TYPES.review,
    subject: [commitSubject(repository, review.commit ?? pull.head)],
    predicate: {
      ...circumstances(pull),
      reviewer: {
        login: review.login ?? null,
        id: review.accountId ?? null,
        account: review.account,
        association: review.association,
      },
      decision: review.state,
      submittedAt: review.submittedAt ?? null,
      reviewedCommit: review.commit ?? null,
      rationale: review.bodyDigest === undefined ? null : { sha256: review.bodyDigest },
      counted: counted.map(({ gate, system, capacity, counts, because }) => {
        return { gate, system: system ?? null, capacity, counts, because: plain(because) };
      }),
      documents: evaluation.documents,
    },
  };
}

function verdictDecision(pull: ClosedPullRequest): Decision {
  const { repository, number, head, merged, evaluation } = pull;
  const outcome = merged === undefined ? 'closed' : 'merged';
  return {
    id: `verdict ${repository}#${number} ${head} ${merged?.commit ?? 'closed'}`,
    predicateType: PREDICATE_TYPES.verdict,
    subject: [commitSubject(repository, merged?.commit ?? head), ...artefacts(evaluation)],
    predicate: {
      ...circumstances(pull),
      outcome,
      closedAt: pull.closedAt ?? null,
      mergedBy: merged?.by ?? null,
      verdict: evaluation.verdict,
      mode: evaluation.mode,
      // The loudest fact of the ledger: it landed although the gate said no.
      mergedPastTheGate: merged !== undefined && evaluation.verdict === 'fail',
      systems: evaluation.systems,
      changes: evaluation.changes.map(({ path, previousPath, status, class: kind, system }) => {
        return { path, previousPath: previousPath ?? null, status, class: kind, system: system ?? null };
      }),
      gates: evaluation.gates.map(({ id, verdict, level, controls, because }) => {
        return { id, verdict, level, controls, because: plain(because) };
      }),
      findings: evaluation.findings.map(({ gate, system, level, kind, path, message }) => {
        return { gate, system: system ?? null, level, kind, path: path ?? null, message: plain(message) };
      }),
      approvals: evaluation.approvals.map(({ login, capacity, said, at, counts, because, gate, system }) => {
        return {
          login,
          capacity,
          said,
          at: at ?? null,
          counts,
          because: plain(because),
          gate,
          system: system ?? null,
        };
      }),
      documents: evaluation.documents,
    },
  };
}

/** What every record says of where and by which rules it was made. */
function circumstances({ repository, number, author, head, evaluation, recordedAt, run }: ClosedPullRequest) {
  return {
    repository,
    pullRequest: { number, author: author ?? null, head, base: evaluation.base },
    content: { sha256: evaluation.content },
    policy: { path: evaluation.policy.path, name: evaluation.policy.name, sha256: evaluation.policy.digest },
    gate: { name: 'aims-gate', version: VERSION },
    run,
    judgedAsOf: evaluation.judgedAt,
    recordedAt,
  };
}

/** The governed files as they stand at the head, and the documents relied on, each once. */
function artefacts({ changes, documents }: Evaluation): readonly Subject[] {
  const blobs = new Map<string, Sha>();
  for (const { path, head } of changes) if (head !== undefined) blobs.set(path, head.sha);
  for (const { path, sha } of documents) if (sha !== undefined) blobs.set(path, sha);
  return [...blobs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, gitBlob]) => ({ name, digest: { gitBlob } }));
}
