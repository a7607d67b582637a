/**
 * Requests that one job sends to GitHub, as they are counted against an embedded GitHub: with a handful of governed files and a
 * review or two. A hundred reviews, or a file that cannot be read at once, cost a few more.
 */
export const REQUESTS = {
  /** Judging a change that touches no AI. */
  quiet: 6,
  /** Judging a change that does, and each time somebody approved. */
  governed: 10,
  /** Looking at a push that landed such a change, and recording it. */
  landedGoverned: 30,
  /** Looking at a push that landed a change without AI. */
  landedQuiet: 15,
} as const;

/** What the gate costs on GitHub. */
export interface Cost {
  /**
   * Jobs of GitHub Actions at least, each billed as a minute or more: one when a change is opened, one when it lands, one for each
   * approval. Further pushes and comments come on top.
   */
  readonly jobs: number;
  /** Requests that these jobs send to GitHub. */
  readonly requests: number;
}

/** What changes cost of which so many touch AI, with so many approvals. */
export function costOf(changes: number, governed: number, approvals: number): Cost {
  const quiet = changes - governed;
  return {
    jobs: 2 * changes + approvals,
    requests:
      quiet * (REQUESTS.quiet + REQUESTS.landedQuiet) +
      governed * (REQUESTS.governed + REQUESTS.landedGoverned) +
      approvals * REQUESTS.governed,
  };
}
