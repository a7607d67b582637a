import { createHash } from 'node:crypto';
import type { SignedApproval } from '../../gates/evaluation.ts';
import type { Login, Sha } from '../../ids.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { defineRecord, nameOf, type RecordEvent } from '../define-record.ts';
import type { EvidenceDeploymentApproval } from '../generated/predicates.ts';
import { peopleNames, textWithNames } from '../names.ts';
import { arrayOf, nullable, oneOf, predicate, ref, text } from '../record-schema.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject } from '../statement.ts';

export interface DeploymentApprovalEvent extends RecordEvent {
  readonly kind: 'deployment-approval';
  readonly system: string;
  readonly by: string;
  readonly decision: string;
  readonly method: string;
  /** Key or identity, as the record says it. */
  readonly signedBy: string;
}

/** A signed deployment approval was found, and verified, when the pull request merged. */
export const deploymentApprovalRecord = defineRecord({
  type: 'deployment-approval',
  // `deployment-approval` itself is the statement that the owner signs.
  uri: 'deployment-approval-record',
  schema: predicate<EvidenceDeploymentApproval>(
    'A signed deployment approval that was found, and verified, when the change merged.',
    ['origin', 'circumstances'],
    {
      system: text('Id of the AI system.'),
      approver: ref('person', 'Who signed.'),
      decision: oneOf(['approve', 'reject', 'approve-with-conditions'], 'What they decided.'),
      conditions: arrayOf(text(), 'Under which conditions.'),
      method: text('How it is signed.'),
      signedBy: text('Key or identity that signed.'),
      signedAt: nullable(ref('time', 'When, as the signer says.')),
      path: text('The file it was in.'),
      envelope: text('The file as it was: its signature can be checked again.'),
    },
  ),

  write(found: SignedApproval, commit: Sha, pull: PullRequestCase, recording: Recording) {
    const { system, approver, decision, conditions, method, signedBy, signedAt, path, sha, envelope } = found;
    const digest = createHash('sha256').update(envelope).digest('hex');
    return {
      id: `deployment-approval ${recording.repository} ${digest} ${commit}`,
      subject: [commitSubject(recording, commit), { name: path, digest: { gitBlob: sha, sha256: digest } }],
      predicate: {
        ...origin(recording, pull.closedAt),
        ...circumstances(pull, recording),
        system,
        approver: peopleNames(recording.names, approver, accountOf(approver, pull)),
        decision,
        conditions,
        method,
        signedBy: textWithNames(signedBy, recording.names),
        signedAt,
        path,
        envelope,
      },
    };
  },
  summarize: ({ decision, system, pullRequest, approver }) => ({
    what: `${decision} ${system}, signed, in #${pullRequest.number}`,
    who: approver.login ?? undefined,
    systems: [system],
  }),
  read: ({ system, decision, method, approver, signedBy }, recorded): DeploymentApprovalEvent => ({
    kind: 'deployment-approval',
    ...recorded,
    system,
    by: nameOf(approver) ?? 'an unknown person',
    decision,
    method,
    signedBy,
  }),
  row: () => ({}),
});

/** Absent: nobody told, or more than one account has had this login. */
function accountOf(login: Login, { evaluation: { oversight } }: PullRequestCase): number | undefined {
  const [first, ...others] = (oversight?.accounts ?? []).filter((one) => one.login === login);
  return others.length === 0 ? first?.id : undefined;
}
