import type { UsedException } from '../../gates/evaluation.ts';
import type { Sha } from '../../ids.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { person } from '../names.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject, type Decision, PREDICATE_TYPES } from '../statement.ts';

/** A gate was passed on the word of a time-boxed exception. */
export function exceptionDecision(
  { exception, system }: UsedException,
  commit: Sha,
  pull: PullRequestCase,
  recording: Recording,
): Decision {
  const { repository, names } = recording;
  const { id, path, sha, gate, reason, requestedBy, approvedBy, expires } = exception;
  return {
    id: `exception ${repository}#${pull.number} ${id} ${gate} ${system ?? '-'} ${commit}`,
    predicateType: PREDICATE_TYPES.exception,
    subject: [commitSubject(repository, commit), { name: path, digest: { gitBlob: sha } }],
    predicate: {
      ...origin(recording, pull.closedAt),
      ...circumstances(pull, recording),
      exception: id,
      path,
      exceptedGate: gate,
      system: system ?? null,
      reason,
      requestedBy: person(names, requestedBy),
      approvedBy: person(names, approvedBy),
      expires,
    },
  };
}
