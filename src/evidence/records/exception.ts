import type { ExceptionInForce } from '../../gates/evaluation.ts';
import type { Sha } from '../../ids.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { person } from '../names.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject, type Decision, PREDICATE_TYPES } from '../statement.ts';

/** A gate was passed on the word of a time-boxed exception. */
export function exceptionDecision(
  { id, path, sha, gate, system, reason, requestedBy, approvedBy, expires }: ExceptionInForce,
  commit: Sha,
  pull: PullRequestCase,
  recording: Recording,
): Decision {
  const { repository, names } = recording;
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
