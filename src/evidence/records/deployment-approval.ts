import { createHash } from 'node:crypto';
import type { SignedApproval } from '../../gates/evaluation.ts';
import type { Sha } from '../../ids.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { person, spoken } from '../names.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject, type Decision, PREDICATE_TYPES } from '../statement.ts';

/** A signed deployment approval was found, and verified, when the pull request merged. */
export function deploymentApprovalDecision(
  found: SignedApproval,
  commit: Sha,
  pull: PullRequestCase,
  recording: Recording,
): Decision {
  const { system, approver, decision, conditions, method, signedBy, signedAt, path, sha, envelope } = found;
  const digest = createHash('sha256').update(envelope).digest('hex');
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
      signedBy: spoken(signedBy, recording.names),
      signedAt,
      path,
      envelope,
    },
  };
}
