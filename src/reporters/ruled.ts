import type { AimsError } from '../errors.ts';
import { type Evaluation, gateStatus } from '../gates/evaluation.ts';

/** A pull request of the judged head: with its verdict, or with the reason why there is none. */
export interface JudgedPullRequest {
  readonly number: number;
  readonly ruling: { readonly evaluation: Evaluation } | { readonly error: AimsError };
  /** The target branch, where it does not require the status; absent: it does, or it is the default branch. */
  readonly unprotected?: string;
}

/** `error`: the gate could not judge. `pending`: nothing is wrong, people have yet to act. Only `success` lets merge. */
export type StatusState = 'success' | 'pending' | 'failure' | 'error';

const WORST_FIRST: readonly StatusState[] = ['error', 'failure', 'pending', 'success'];

/** Audit mode blocks nothing, whatever it finds. */
export function stateOf(ruling: JudgedPullRequest['ruling']): StatusState {
  if ('error' in ruling) return 'error';
  const { evaluation } = ruling;
  if (evaluation.verdict !== 'fail' || evaluation.mode === 'audit') return 'success';
  return gateStatus(evaluation) === 'waiting' ? 'pending' : 'failure';
}

/** The pull requests of a head, the one that decides first. */
export function worstFirst(ruled: readonly JudgedPullRequest[]): readonly JudgedPullRequest[] {
  const rank = ({ ruling }: JudgedPullRequest): number => {
    const audited = 'evaluation' in ruling && ruling.evaluation.verdict === 'fail';
    return WORST_FIRST.indexOf(stateOf(ruling)) - (audited ? 0.5 : 0);
  };
  return [...ruled].sort((a, b) => rank(a) - rank(b));
}
