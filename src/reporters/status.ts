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

/**
 * The commit status of a head: the worst of its pull requests decides, and is named where there are several.
 *
 * A status stands on the commit, whatever branch it was judged for: what passes for a branch that anybody may write to
 * is `pending`, and lets nothing into a branch that requires it.
 */
export function statusOutput(ruled: readonly JudgedPullRequest[]): StatusOutput {
  const [worst] = worstFirst(ruled);
  if (worst === undefined) return { state: 'error', description: 'nothing was judged' };
  const { number, ruling } = worst;
  const which = new Set(ruled.map((one) => one.number)).size > 1 ? `#${number}: ` : '';
  const said =
    'error' in ruling ? `could not judge: ${ruling.error.message}` : plain(headline(ruling.evaluation).text);
  const state = stateOf(ruling);
  const [open] = ruled.flatMap(({ unprotected }) => unprotected ?? []);
  if (state === 'success' && open !== undefined) {
    const description = `${which}counts once it targets a branch that requires this status, as ${open} does not (${said})`;
    return { state: 'pending', description: clip(visible(description), LIMIT) };
  }
  return { state, description: clip(visible(`${which}${said}`), LIMIT) };
}
