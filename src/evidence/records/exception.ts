import type { ExceptionInForce } from '../../gates/evaluation.ts';
import type { Sha } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { CONFIDENTIAL } from '../../policy/confidential.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { defineRecord, nameOf, type RecordEvent } from '../define-record.ts';
import type { EvidenceException } from '../generated/predicates.ts';
import { peopleNames } from '../names.ts';
import { nullable, predicate, ref, text } from '../record-schema.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject } from '../statement.ts';

export interface ExceptionEvent extends RecordEvent {
  readonly kind: 'exception';
  readonly exception: string;
  readonly gate: string;
  readonly system?: string;
  readonly reason: string;
  readonly requestedBy?: string;
  readonly approvedBy?: string;
  /** ISO date: the last day it holds. */
  readonly expires: string;
}

/** A gate was passed on the word of a time-boxed exception. */
export const exceptionRecord = defineRecord({
  type: 'exception',
  schema: predicate<EvidenceException>(
    'A gate was passed on the word of a time-boxed exception.',
    ['origin', 'circumstances'],
    {
      exception: text('Its id.'),
      path: text('Its file on the target branch.'),
      exceptedGate: text('The gate that it opened.'),
      system: nullable(text('Id of the AI system; null: none.')),
      reason: text('Why it was granted.'),
      requestedBy: ref('person', 'Who asked for it.'),
      approvedBy: ref('person', 'Who granted it.'),
      expires: text('The last day it holds.'),
    },
  ),

  write(used: ExceptionInForce, commit: Sha, pull: PullRequestCase, recording: Recording) {
    const { id, path, sha, gate, system, reason, confidential, requestedBy, approvedBy, expires } = used;
    const { repository, names } = recording;
    return {
      id: `exception ${repository}#${pull.number} ${id} ${gate} ${system ?? '-'} ${commit}`,
      subject: [commitSubject(recording, commit), { name: path, digest: { gitBlob: sha } }],
      predicate: {
        ...origin(recording, pull.closedAt),
        ...circumstances(pull, recording),
        exception: id,
        path,
        exceptedGate: gate,
        system: system ?? null,
        reason: confidential === true ? CONFIDENTIAL : reason,
        requestedBy: peopleNames(names, requestedBy),
        approvedBy: peopleNames(names, approvedBy),
        expires,
      },
    };
  },
  summarize: (predicate) => ({
    what: `${predicate.exception} opened ${predicate.exceptedGate} for #${predicate.pullRequest.number}`,
    who: predicate.approvedBy.login ?? undefined,
    systems: [predicate.system],
  }),
  read: (
    { exception: id, exceptedGate, system, reason, requestedBy, approvedBy, expires },
    recorded,
  ): ExceptionEvent => ({
    kind: 'exception',
    ...recorded,
    exception: id,
    gate: exceptedGate,
    reason,
    expires,
    ...omitUndefined({
      system: system === null ? undefined : system,
      requestedBy: nameOf(requestedBy),
      approvedBy: nameOf(approvedBy),
    }),
  }),
  row: () => ({}),
});
