import type { Evaluation } from '../../../gates/evaluation.ts';
import type { Sha } from '../../../ids.ts';
import type { PolicyCase } from '../case.ts';
import type { RequestedObjects } from './recorded-requests.ts';

/** A change of the past, judged by the policy in hand, with everything a case of it needs. */
export interface PastChange {
  /** Name of the file and of the folder it becomes. */
  readonly slug: string;
  /** Where it comes from, in words: `pull request 12 of acme/bot`. */
  readonly origin: string;
  readonly base: Sha;
  readonly mergeBase: Sha;
  readonly head: Sha;
  readonly heard: RequestedObjects;
  /** People, pull request and time, as a case says them. */
  readonly about: Omit<PolicyCase, 'expect' | 'base' | 'change' | 'base-dir' | 'change-dir'>;
  readonly evaluation: Evaluation;
  /** What a case cannot say of it. */
  readonly notes: readonly string[];
}
