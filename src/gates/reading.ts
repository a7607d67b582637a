import { gateId } from '../ids.ts';
import type { Tree } from '../objects.ts';
import { code, type Prose, prose } from '../prose.ts';
import type { Finding, GateResult } from './evaluation.ts';

/** Something the verdict needs that could not be read, and the way out. */
export interface Shortfall {
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: Prose;
  readonly remedy: Prose;
}

/** The one gate no policy can switch off: what could not be read never passes. */
export const READING = {
  gate: gateId('complete-reading'),
  title: 'complete reading',
  level: 'failure',
  controls: [],
  why: 'A verdict over part of a change would be a guess.',
} as const satisfies Partial<Finding>;

export function readingResult(shortfalls: readonly Shortfall[]): GateResult {
  const { gate, why: _, ...rest } = READING;
  const because = shortfalls[0]?.message ?? prose``;
  return { id: gate, ...rest, verdict: 'fail', because };
}

/** What is missing of `tree`: each folder that could not be listed. */
export function unreadFolders(tree: Tree): readonly Shortfall[] {
  return tree.unread.map(({ path, because }) => ({
    message: prose`${code(path === '' ? '/' : path)} at ${code(tree.commit.slice(0, 7))} could not be listed: ${because}`,
    remedy: prose`run the gate again; if it stays, check that the token may read contents`,
  }));
}

/**
 * Compares the files found in the trees with the number GitHub counts.
 *
 * A rename is one file to GitHub and may be two paths here, so finding more is no alarm; finding fewer
 * means that something was not seen.
 */
export function uncounted(found: number, counted: number | undefined): readonly Shortfall[] {
  if (counted === undefined || found >= counted) return [];
  return [
    {
      message: prose`GitHub counts ${counted} changed files, only ${found} were found in the trees`,
      remedy: prose`run the gate again; the branch may have moved while it was read`,
    },
  ];
}
