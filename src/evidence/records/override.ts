import type { Login, Sha } from '../../ids.ts';
import type { Prose } from '../../prose.ts';
import { person, spoken } from '../names.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject, type Decision, PREDICATE_TYPES, type TimeSource } from '../statement.ts';

/** How governed content landed that a second person has to look at: past the gate, or with conditions left to be met. */
export const OVERRIDE_WAYS = [
  'merged-past-gate',
  'approved-with-conditions',
  'direct-push',
  'force-push',
] as const;

export type OverrideWay = (typeof OVERRIDE_WAYS)[number];

export interface Override {
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

/** Governed content landed without the gate's consent. */
export function overrideDecision(override: Override, recording: Recording): Decision {
  const { how, ref, commits, before, pullRequest, paths, verdict, gaps, reviewDue } = override;
  const tip = commits.at(-1) ?? commits[0];
  return {
    id: overrideId(recording.repository, how, tip),
    predicateType: PREDICATE_TYPES.override,
    subject: [commitSubject(recording.repository, tip)],
    predicate: {
      ...origin(recording, override.at, override.timeSource),
      how,
      ref,
      actor: person(recording.names, override.actor, override.actorId),
      before: before ?? null,
      commits,
      pullRequest: pullRequest ?? null,
      paths,
      verdict,
      gaps: gaps.map(({ gate, system, message }) => {
        return { gate, system: system ?? null, message: spoken(message, recording.names) };
      }),
      reviewDue: reviewDue ?? null,
    },
  };
}

/** The id of the decision to override; `tip` is the last commit that landed. */
export function overrideId(repository: string, how: OverrideWay, tip: Sha): string {
  return `override ${repository} ${how} ${tip}`;
}
