import { badData, type Observation } from '../../documents/operation/observation.ts';

/**
 * Throws `bad-input` with file and line where an entry happened after `now`: its clock or its unit of time is wrong, and nothing
 * can be said from it about a limit, a reaction time or a period. No skew is allowed, as in the incident log.
 *
 * @param now ISO 8601, UTC
 */
export function refuseFuture(observation: Observation, path: string, now: string): void {
  const latest = Date.parse(now);
  // A year beyond 9999 has a sign: as text it would come before every other.
  const ahead = timesOf(observation).find(([, at]) => at !== undefined && Date.parse(at) > latest);
  if (ahead !== undefined)
    throw badData(
      path,
      observation.line,
      `${ahead[0]} of ${observationName(observation)} is in the future: ${ahead[1]}`,
      `correct the time, its unit or the clock: it is judged as of ${now}`,
    );
}

function timesOf(observation: Observation): readonly (readonly [string, string | undefined])[] {
  switch (observation.kind) {
    case 'measurement':
    case 'evaluation':
      return [['the time', observation.at]];
    case 'incident':
      return [
        ['`started`', observation.started],
        ['`detected`', observation.detected],
        ['`resolved`', observation.resolved],
      ];
    case 'decision':
      return [
        ['the time', observation.at],
        ['`reviewed-at`', observation.reviewed?.at],
      ];
  }
}

/** An entry as messages call it: `incident I-1`. */
export function observationName(observation: Observation): string {
  switch (observation.kind) {
    case 'measurement':
    case 'evaluation':
      return `${observation.kind} ${observation.series.slice(0, 100)}`;
    case 'incident':
    case 'decision':
      return `${observation.kind} ${observation.id.slice(0, 100)}`;
  }
}
