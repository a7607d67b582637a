import { omitUndefined } from '../omit-undefined.ts';
import { VERSION } from '../version.ts';
import type { PeopleNames } from './names.ts';
import type { Origin, TimeSource } from './statement.ts';

/** One run that records: what all of its records share. */
export interface Recording {
  /** The GitHub the repository is on, such as `github.com`; absent outside of a run. */
  readonly host?: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Link to the run; absent outside of one. */
  readonly run?: string;
  /** ISO 8601, UTC: the clock of this machine. */
  readonly recordedAt: string;
  readonly names: PeopleNames;
  /** `digest`: of a review's text only its SHA-256 is kept. */
  readonly reviewText: 'digest' | 'full';
}

/** @param decidedAt ISO 8601, UTC; undefined: nobody says when */
export function origin(
  recording: Recording,
  decidedAt: string | undefined,
  timeSource: TimeSource = 'github',
): Origin {
  return {
    ...omitUndefined({ host: recording.host }),
    repository: recording.repository,
    run: recording.run ?? null,
    gate: { name: 'aims-gate', version: VERSION },
    decidedAt: decidedAt ?? null,
    timeSource,
    recordedAt: recording.recordedAt,
  };
}
