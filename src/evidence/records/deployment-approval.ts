import type { Login, Sha, SystemId } from '../../ids.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { person } from '../names.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject, type Decision, PREDICATE_TYPES } from '../statement.ts';

/** A signed deployment approval that stood at the head when the pull request merged, and was verified there. */
export interface FoundApproval {
  readonly system: SystemId;
  readonly approver: Login;
  readonly decision: 'approve' | 'reject' | 'approve-with-conditions';
  readonly conditions: readonly string[];
  /** How the signature was made, and by which key or identity: "ssh", "SHA256:…". */
  readonly method: string;
  readonly signedBy: string;
  readonly path: string;
  readonly sha: Sha;
  /** The file as it is: kept whole, so that the signature can be checked when the branch is gone. */
  readonly envelope: string;
  /** SHA-256 of the envelope's bytes. */
  readonly digest: string;
  /** ISO 8601, UTC: what the signer says. */
  readonly signedAt?: string;
}

export function deploymentApprovalDecision(
  found: FoundApproval,
  commit: Sha,
  pull: PullRequestCase,
  recording: Recording,
): Decision {
  const { system, approver, decision, conditions, method, signedBy, path, sha, envelope, digest } = found;
  return {
    id: `deployment-approval ${recording.repository} ${digest} ${commit}`,
    predicateType: PREDICATE_TYPES['deployment-approval'],
    subject: [
      commitSubject(recording.repository, commit),
      { name: path, digest: { gitBlob: sha, sha256: digest } },
    ],
    predicate: {
      ...origin(recording, pull.closedAt),
      ...circumstances(pull, recording),
      system,
      approver: person(recording.names, approver),
      decision,
      conditions,
      method,
      signedBy,
      signedAt: found.signedAt ?? null,
      path,
      envelope,
    },
  };
}
