import { diffTrees } from '../../../change/diff.ts';
import { decodeText } from '../../../documents/yaml.ts';
import { badInput } from '../../../errors.ts';
import { listedPaths } from '../../../evaluation/listed-paths.ts';
import type { Sha } from '../../../ids.ts';
import { type Blob, isLink, type TreeEntry } from '../../../objects.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { PastChange } from './past-change.ts';

export interface CaseFiles {
  /** Of the target branch, as far as the policy looks at them. */
  readonly base: ReadonlyMap<string, string>;
  /** What the change brings; null: it removes the file. */
  readonly change: ReadonlyMap<string, string | null>;
  readonly notes: readonly string[];
}

const MOST_FILES = 2000;

/**
 * The files of a past change that a case needs: those it changed, those the judge read, and the folders in which
 * documents must be seen to exist.
 */
export async function caseFiles(
  { base, mergeBase, head, heard }: PastChange,
  policy: Policy,
): Promise<CaseFiles> {
  const { source } = heard;
  const kept = listedPaths(policy);
  const asked = [...heard.paths];
  const [trees, named] = await Promise.all([
    source.trees([base, mergeBase, head], kept),
    source.entries(base, asked),
  ]);
  const [before, from, to] = [base, mergeBase, head].map((commit) => trees.get(commit));
  if (before === undefined || from === undefined || to === undefined || to.unread.length > 0)
    throw badInput('not all files of the change can be read', 'try again');
  const changed = new Map<string, TreeEntry | undefined>();
  for (const { path, previousPath } of diffTrees(from, to))
    for (const one of [path, previousPath ?? []].flat()) changed.set(one, to.entries.get(one));
  const isKept = (path: string) => kept.some((one) => path === one || path.startsWith(`${one}/`));
  const wanted = new Map<string, TreeEntry>(named);
  for (const [path, entry] of before.entries)
    if (isKept(path) || heard.blobs.has(entry.sha)) wanted.set(path, entry);
  // What the change changed is compared with what it started from, not with what the branch became meanwhile.
  for (const path of changed.keys()) {
    const entry = from.entries.get(path);
    if (entry === undefined) wanted.delete(path);
    else wanted.set(path, entry);
  }
  if (wanted.size + changed.size > MOST_FILES)
    throw badInput(
      `the case would have more than ${MOST_FILES} files`,
      'take a smaller change, or write the case by hand',
    );
  const entries = [...wanted.values(), ...[...changed.values()].flatMap((entry) => entry ?? [])];
  const blobs = await source.blobs([
    ...new Set(entries.filter(({ mode }) => !isLink(mode)).map(({ sha }) => sha)),
  ]);
  const notes: string[] = [];
  const textOf = (entry: TreeEntry) => textIn(entry, blobs.get(entry.sha), notes);
  return {
    base: new Map(texts([...wanted], textOf)),
    change: new Map([
      ...[...changed].flatMap(([path, entry]) =>
        entry === undefined && isPlainText(path) ? [[path, null] as const] : [],
      ),
      ...texts([...changed], textOf),
    ]),
    notes: [...new Set(notes)],
  };
}

function texts(
  entries: readonly (readonly [string, TreeEntry | undefined])[],
  textOf: (entry: TreeEntry) => string | undefined,
): readonly (readonly [string, string])[] {
  return entries.flatMap(([path, entry]) => {
    const text = entry === undefined ? undefined : textOf(entry);
    return text === undefined ? [] : [[path, text] as const];
  });
}

function textIn(entry: TreeEntry, blob: Blob | undefined, notes: string[]): string | undefined {
  const { path, sha } = entry;
  if (!isPlainText(path) || isLink(entry.mode)) {
    notes.push(`${path} is left out: a case has plain files only`);
    return undefined;
  }
  const decoded = blob?.state === 'read' ? decodeText(blob.bytes) : { ok: false as const, because: 'unread' };
  if (decoded.ok) return decoded.text;
  notes.push(`${path} is not text: its id stands for it`);
  return `not text: ${sha satisfies Sha}\n`;
}

/** Whether a path of a repository can be a file below a folder of the user's, and nothing else. */
export function isPlainText(path: string): boolean {
  const names = path.split('/');
  return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file is written under such a name
    !/[\\:\x00-\x1f]/.test(path) && names.every((name) => !/^(?:|\.|\.\.|\.git|git~\d+)[. ]*$/i.test(name))
  );
}
