import { countOf } from '../../count-of.ts';
import { login } from '../../ids.ts';
import { type DeepReadonly, defineRecord, type RecordEvent } from '../define-record.ts';
import type { EvidenceOversight } from '../generated/predicates.ts';
import { contentId, type OperationSource, operationSubjects, SOURCES } from '../operation-source.ts';
import {
  arrayOf,
  booleanFlag,
  nullable,
  objectFields,
  oneOf,
  predicate,
  ref,
  text,
} from '../record-schema.ts';
import { origin, type Recording } from '../recording.ts';

export type RecordedDecision = DeepReadonly<EvidenceOversight>['decisions'][number];

/** What people decided about the output of one system. */
export interface OversightInput {
  readonly system: string;
  readonly sources: readonly OperationSource[];
  readonly decisions: readonly RecordedDecision[];
}

export interface OversightEvent extends RecordEvent, Pick<OversightInput, 'system' | 'decisions'> {
  readonly kind: 'oversight';
}

/** Decisions of people while a system ran: each taken as proposed, or otherwise. */
export const oversightRecord = defineRecord({
  type: 'oversight',
  schema: predicate<EvidenceOversight>(
    'Decisions of people about what a running system proposed.',
    ['origin'],
    {
      system: text('Id of the AI system.'),
      sources: SOURCES,
      decisions: arrayOf(
        objectFields(
          {
            id: text('Its id in the log.'),
            at: ref('time', 'When it was taken.'),
            by: text('Login, pseudonym or role.'),
            overrode: booleanFlag('Whether the person decided otherwise than the system proposed.'),
            factor: nullable(text('Why it came to a person; null: nobody says.')),
            reviewed: oneOf(
              ['by-another', 'by-the-same', 'no'],
              'Whether somebody looked at it again: another person, the same one, or nobody.',
            ),
            sha256: ref('sha256', 'SHA-256 of what was proposed, decided and why, as JSON.'),
            proposed: text('What the system proposed.'),
            decided: text('What the person decided.'),
            reason: text('Why.'),
          },
          'One decision. Its texts are only kept where the policy of the ledger is to keep texts.',
          ['proposed', 'decided', 'reason'],
        ),
        'Each decision in the data.',
      ),
    },
  ),

  write({ system, sources, decisions }: OversightInput, recording: Recording) {
    const { names } = recording;
    const named = decisions.map((one) => ({ ...one, by: names.login(login(one.by)) }));
    const content = { system, sources, decisions: named };
    return {
      id: contentId('oversight', recording.repository, system, content),
      subject: operationSubjects(sources, []),
      predicate: { ...origin(recording, recording.recordedAt, 'runner'), ...content },
    };
  },
  summarize({ system, decisions }) {
    const overrides = decisions.filter(({ overrode }) => overrode).length;
    return {
      what: `${system}: ${countOf(decisions.length, 'decision')} of people, ${overrides} against it`,
      systems: [system],
    };
  },
  read: ({ system, decisions }, recorded): OversightEvent => ({
    kind: 'oversight',
    ...recorded,
    system,
    decisions,
  }),
  row: () => ({}),
});
