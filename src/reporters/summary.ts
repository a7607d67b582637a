import { pageOf } from './check-run.ts';
import { documentsSection } from './collapsible.ts';
import type { JudgedPullRequest } from './ruled.ts';
import type { MarkdownContext } from './sections.ts';

/** GitHub keeps 1 MiB of summary a step. */
const BUDGET = 1_000_000;

/** The job summary: the same text as the check, with room for all of it and the documents relied on. */
export function runSummary(ruled: readonly JudgedPullRequest[], context: MarkdownContext): string {
  return `${pageOf(ruled, { ...context, budget: BUDGET }, documentsSection)}\n`;
}
