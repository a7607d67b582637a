import { plain } from '../prose.ts';
import { type JudgedPullRequest, type StatusState, stateOf, worstFirst } from './ruled.ts';
import { clip, visible } from './visible.ts';
import { headline } from './wording.ts';

export interface StatusOutput {
  readonly state: StatusState;
  /** One line for the list of checks. */
  readonly description: string;
}

/** GitHub refuses a longer description. */
const LIMIT = 140;

/** The commit status of a head: the worst of its pull requests decides, and is named where there are several. */
export function statusOutput(ruled: readonly JudgedPullRequest[]): StatusOutput {
  const [worst] = worstFirst(ruled);
  if (worst === undefined) return { state: 'error', description: 'nothing was judged' };
  const { number, ruling } = worst;
  const which = new Set(ruled.map((one) => one.number)).size > 1 ? `#${number}: ` : '';
  const said =
    'error' in ruling ? `could not judge: ${ruling.error.message}` : plain(headline(ruling.evaluation).text);
  return { state: stateOf(ruling), description: clip(visible(`${which}${said}`), LIMIT) };
}
