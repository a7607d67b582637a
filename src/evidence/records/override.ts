import type { Login, Sha } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Prose } from '../../prose.ts';
import { defineRecord, nameOf, type RecordEvent } from '../define-record.ts';
import type { EvidenceOverride } from '../generated/predicates.ts';
import { peopleNames, textWithNames } from '../names.ts';
import { arrayOf, integer, nullable, objectFields, oneOf, predicate, ref, text } from '../record-schema.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject, type TimeSource } from '../statement.ts';

/** How governed content landed that a second person has to look at: past the gate, or with conditions left to be met. */
export const OVERRIDE_WAYS = [
  'merged-past-gate',
  'approved-with-conditions',
  'objection-dismissed',
  'direct-push',
  'force-push',
] as const;

export type OverrideWay = (typeof OVERRIDE_WAYS)[number];

export interface BypassOverride {
  readonly how: OverrideWay;
  /** Full name: `refs/heads/main`. */
  readonly ref: string;
  /** Absent: GitHub does not say. */
  readonly actor?: Login;
  readonly actorId?: number;
  /** Where the branch stood before; absent when it is new or unknown. */
  readonly before?: Sha;
  /** Commits that landed, oldest first; for a merge the merge commit alone. */
  readonly commits: readonly [Sha, ...Sha[]];
  readonly pullRequest?: number;
  /** Governed files that changed. */
  readonly paths: readonly string[];
  /** What the gate says of the content; `unknown`: it could not be judged. Of conditions, `gaps` are the conditions. */
  readonly verdict: 'pass' | 'fail' | 'unknown';
  readonly gaps: readonly { readonly gate: string; readonly system?: string; readonly message: Prose }[];
  /** ISO date: until when a second person has to look at it; absent: the policy asks for none. */
  readonly reviewDue?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
  readonly timeSource: TimeSource;
}

export interface OverrideEvent extends RecordEvent {
  readonly kind: 'override';
  readonly decision: string;
  readonly how: OverrideWay;
  readonly by?: string;
  readonly systems: readonly string[];
  readonly paths: readonly string[];
  /** What was missing, or the conditions, in the record's words, each with its gate. */
  readonly open: readonly { readonly gate: string; readonly message: string }[];
  /** ISO date: the last day for a second person to look at it. */
  readonly due?: string;
}

/** Governed content landed without the gate's consent. */
export const overrideRecord = defineRecord({
  type: 'override',
  schema: predicate<EvidenceOverride>("Governed content landed without the gate's consent.", ['origin'], {
    how: oneOf(OVERRIDE_WAYS, 'How it got past the gate.'),
    ref: text('The branch, by its full name.'),
    actor: ref('person', 'Who did it.'),
    before: nullable(ref('gitId', 'Where the branch stood before; null: not known.')),
    commits: arrayOf(ref('gitId'), 'What landed, oldest first.', 1),
    pullRequest: nullable(integer('Number of the pull request; null: there was none.')),
    paths: arrayOf(text(), 'Governed files that changed.'),
    verdict: oneOf(['pass', 'fail', 'unknown'], 'What the gate says of the content.'),
    gaps: arrayOf(
      objectFields({
        gate: text('The gate.'),
        system: nullable(text('Id of the AI system; null: none.')),
        message: text('What is missing.'),
      }),
      'What was missing.',
    ),
    reviewDue: nullable(text('ISO date: until when a second person has to look at it; null: nobody has to.')),
  }),

  write(found: BypassOverride, recording: Recording) {
    const { how, ref: branch, commits, before, pullRequest, paths, verdict, gaps, reviewDue } = found;
    const tip = commits.at(-1) ?? commits[0];
    return {
      id: overrideId(recording.repository, how, tip),
      subject: [commitSubject(recording, tip)],
      predicate: {
        ...origin(recording, found.at, found.timeSource),
        how,
        ref: branch,
        actor: peopleNames(recording.names, found.actor, found.actorId),
        before: before ?? null,
        commits,
        pullRequest: pullRequest ?? null,
        paths,
        verdict,
        gaps: gaps.map(({ gate, system, message }) => {
          return { gate, system: system ?? null, message: textWithNames(message, recording.names) };
        }),
        reviewDue: reviewDue ?? null,
      },
    };
  },
  summarize: ({ how, ref: branch, paths, verdict, actor, gaps }) => ({
    what: `${how} to ${branch}, ${paths.length} governed files, ${verdict}`,
    who: actor.login ?? undefined,
    systems: gaps.map(({ system }) => system),
  }),
  read({ ledger, how, gaps, paths, reviewDue, actor }, recorded): OverrideEvent {
    const by = nameOf(actor);
    return {
      kind: 'override',
      ...recorded,
      decision: ledger.decision,
      how,
      systems: [...new Set(gaps.flatMap(({ system }) => system ?? []))],
      paths,
      open: gaps.map(({ gate, message }) => ({ gate, message })),
      ...omitUndefined({ due: reviewDue === null ? undefined : reviewDue, by }),
    };
  },
  row: ({ how }) => ({ overrideKind: how }),
});

/** The id of the decision to override; `tip` is the last commit that landed. */
export function overrideId(repository: string, how: OverrideWay, tip: Sha): string {
  return `override ${repository} ${how} ${tip}`;
}
