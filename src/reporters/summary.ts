import { checkRun, type Ruled } from './check-run.ts';
import type { Page } from './comment.ts';

/** GitHub keeps 1 MiB of summary a step. */
const BUDGET = 900_000;

/** The job summary: the same text as the check, with room for all of it. */
export function summary(ruled: readonly Ruled[], page: Omit<Page, 'budget'>): string {
  return `${checkRun(ruled, { ...page, budget: BUDGET }).summary}\n`;
}
