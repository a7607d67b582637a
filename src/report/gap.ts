import type { Finding } from '../gates/evaluation.ts';
import type { Prose } from '../prose.ts';
import type { JoinedPlaces } from '../reporters/causes.ts';
import type { ReportProof } from './proof.ts';

/** Something that is missing, and the way to fix it. */
export interface ReportGap extends Omit<Finding, 'code' | 'parameters' | 'kind' | 'column'> {
  /** ISO date: by when it had to be done; absent: what is missing has no date of its own. */
  readonly due?: string;
  readonly proof?: ReportProof;
  /** Where a document lacks something; for pages: `message` names every place, for machines. */
  readonly joined?: JoinedPlaces;
}

/** The gap as a page tells it: with the first places of many. */
export function shortMessage({ message, joined }: Pick<ReportGap, 'message' | 'joined'>): Prose {
  return joined?.inShort ?? message;
}
