import { gateId } from '../ids.ts';
import type { Tree } from '../objects.ts';
import { code, type Prose, prose } from '../prose.ts';
import type { Finding, GateResult } from './evaluation.ts';

/** Something the verdict needs that could not be read, and the way out. */
export interface Shortfall {
  /** What kind of thing could not be read: `unread.folder`. */
  readonly code: UnreadCode;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: Prose;
  readonly remedy: Prose;
}

export const UNREAD_FINDINGS = [
  { code: 'unread.folder', about: 'A folder of the repository could not be listed.' },
  { code: 'unread.count', about: 'GitHub counts more changed files than were seen.' },
  { code: 'unread.file', about: 'A changed file that has to be looked into could not be read.' },
  { code: 'unread.people', about: 'GitHub did not say who reviewed, or who may.' },
  { code: 'unread.signature', about: 'A signed approval, or what says who may sign, could not be read.' },
  { code: 'unread.policy', about: 'The policy that the change proposes is not valid.' },
] as const;

export type UnreadCode = (typeof UNREAD_FINDINGS)[number]['code'];

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
    code: 'unread.folder',
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
      code: 'unread.count',
      message: prose`GitHub counts ${counted} changed files, only ${found} were found in the trees`,
      remedy: prose`run the gate again; the branch may have moved while it was read`,
    },
  ];
}
