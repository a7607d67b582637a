import { gateId } from '../ids.ts';
import type { Tree } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { code, type Prose, prose, words } from '../prose.ts';
import type { Finding, GateResult, SkippedFile } from './evaluation.ts';

/** Something the verdict needs that could not be read, and the way out. */
export interface UnreadableInput {
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
  { code: 'unread.count', about: 'GitHub counts more changed files than the gate could read.' },
  { code: 'unread.file', about: 'A changed file that the gate must read could not be read.' },
  {
    code: 'unread.unseen',
    about:
      'No detector can read a changed file that is in the paths of a system, or has a name that is typical of AI.',
  },
  {
    code: 'unread.budget',
    about: 'Judging the change took longer than allowed; nothing else was judged.',
  },
  {
    code: 'unread.people',
    about: 'The gate could not read who reviewed, or who may review (from GitHub or the roles file).',
  },
  { code: 'unread.signature', about: 'A signed approval, or what says who may sign, could not be read.' },
  { code: 'unread.policy', about: 'The policy that the change proposes is not valid.' },
] as const;

export type UnreadCode = (typeof UNREAD_FINDINGS)[number]['code'];

/** What to do where GitHub did not answer. */
export const TRY_AGAIN = prose`run the gate again; if this happens again, check that the token may read contents`;

/** The one gate no policy can switch off: what could not be read never passes. */
export const READING = {
  gate: gateId('complete-reading'),
  title: 'complete reading',
  level: 'failure',
  controls: [],
  why: 'A verdict over part of a change would be a guess.',
} as const satisfies Partial<Finding>;

export function readingResult(shortfalls: readonly UnreadableInput[]): GateResult {
  const { gate, why: _, ...rest } = READING;
  const because = shortfalls[0]?.message ?? prose``;
  return { id: gate, ...rest, verdict: 'fail', because };
}

/** Files that nothing could read are told by the engine: no gate is asked about what nobody knows. */
export const UNREAD_FILE = {
  gate: gateId('unread-file'),
  title: 'files that nothing could read',
  controls: [],
  why: 'What nobody could look into may be a prompt, a model or a tool.',
} as const satisfies Partial<Finding>;

/** One finding for each file that the policy wants to hear of. */
export function unreadFindings(unseen: readonly SkippedFile[]): readonly Finding[] {
  return unseen.flatMap(({ path, because, level, matters = '', system }): Finding | readonly Finding[] =>
    level === undefined
      ? []
      : {
          ...UNREAD_FILE,
          code: 'unread.unseen',
          parameters: { because },
          level,
          kind: 'gap',
          path,
          ...omitUndefined({ system }),
          message: prose`${code(path)} could not be read: ${words(because)}; ${words(matters)}`,
          remedy: prose`store it as UTF-8 text below 8 MiB, or name its class: add a glob for it under ${code('changes')} in the policy`,
        },
  );
}

/** The engine's gate as it stands in the report; undefined: there is nothing to tell. */
export function unreadResult(findings: readonly Finding[]): GateResult | undefined {
  const [first] = findings;
  if (first === undefined) return undefined;
  const { gate, why: _, ...rest } = UNREAD_FILE;
  const level = (['failure', 'warning', 'notice'] as const).find((one) =>
    findings.some((other) => other.level === one),
  );
  return { id: gate, ...rest, level: level ?? 'notice', verdict: 'fail', because: first.message };
}

/** A changed file whose content did not arrive. */
export function unreadFile(path: string, because: string): UnreadableInput {
  return {
    code: 'unread.file',
    path,
    message: prose`${code(path)} could not be read: ${because}`,
    remedy: TRY_AGAIN,
  };
}

/** What is missing of `tree`: each folder that could not be listed. */
export function unreadFolders(tree: Tree): readonly UnreadableInput[] {
  return tree.unread.map(({ path, because }) => ({
    code: 'unread.folder',
    message: prose`${code(path === '' ? '/' : path)} at ${code(tree.commit.slice(0, 7))} could not be listed: ${because}`,
    remedy: TRY_AGAIN,
  }));
}

/**
 * Compares the files found in the trees with the number GitHub counts.
 *
 * A rename is one file to GitHub and may be two paths here, so finding more is no alarm; finding fewer
 * means that something was not seen.
 */
export function countMismatch(found: number, counted: number | undefined): readonly UnreadableInput[] {
  if (counted === undefined || found >= counted) return [];
  return [
    {
      code: 'unread.count',
      message: prose`GitHub counts ${counted} changed files, only ${found} were found in the trees`,
      remedy: prose`run the gate again; the branch may have moved while it was read`,
    },
  ];
}
