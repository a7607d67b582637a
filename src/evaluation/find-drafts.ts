import type { Entries } from '../approval/content.ts';
import { areDrafts, newWords } from '../approval/drafts.ts';
import type { Delta } from '../approval/lineage.ts';
import { decodeAny } from '../change/decode.ts';
import type { Sha } from '../ids.ts';
import type { Blob, ObjectSource } from '../objects.ts';

/** Files above are compared by their ids alone, bytes. */
const MAX_BYTES = 256 * 1024;
/** More files of other people are not read: then each counts as a draft. */
const MOST = 300;

export interface DraftQuery {
  /** What others put into the change beside the governed files. */
  readonly deltas: readonly (Delta | undefined)[];
  readonly paths: readonly string[];
  /** Blobs that are governed content themselves. */
  readonly governed: ReadonlySet<string>;
  readonly start: Entries | undefined;
  readonly merging: Entries | undefined;
  readonly mergeBase: Sha;
}

/**
 * Blobs of the change, under whatever name, that say what a governed file of it says: somebody wrote it there first, or wrote
 * it down from there. One wave where others changed files of their own, none otherwise.
 */
export async function findDrafts(
  { deltas, paths, governed, start, merging, mergeBase }: DraftQuery,
  source: ObjectSource,
): Promise<ReadonlySet<string>> {
  const beside = deltas.flatMap((delta) =>
    [...(delta ?? [])].flatMap(([path, blob]) =>
      blob === undefined || governed.has(blob) ? [] : [{ path, blob }],
    ),
  );
  const changed = paths.flatMap((path) => {
    const [is, was] = [merging?.get(path), start?.get(path)?.sha];
    return is === undefined || is.sha === was || is.mode === '160000' ? [] : [{ is: is.sha, was }];
  });
  if (beside.length === 0 || changed.length === 0) return new Set();
  const old = await source.entries(mergeBase, [...new Set(beside.map(({ path }) => path))]);
  const before = (path: string): Sha | undefined => old?.get(path)?.sha;
  // What a merge of the target branch brought was there before.
  const candidates = beside.filter(({ path, blob }) => before(path) !== blob);
  if (candidates.length > MOST) return new Set(candidates.map(({ blob }) => blob));
  const wanted = [
    ...candidates.flatMap(({ path, blob }) => [blob, before(path) ?? []].flat()),
    ...changed.flatMap(({ is, was }) => [is, was ?? []].flat()),
  ];
  const blobs = await source.blobs([...new Set(wanted)], MAX_BYTES);
  const text = (sha: Sha | undefined) => (sha === undefined ? '' : textOf(blobs.get(sha)));
  const said = changed.map(({ is, was }) => newWords(text(is), text(was)));
  return new Set(
    candidates.flatMap(({ path, blob }) => {
      const words = newWords(text(blob), text(before(path)));
      return said.some((one) => areDrafts(words, one)) ? [blob] : [];
    }),
  );
}

function textOf(blob: Blob | undefined): string {
  return blob?.state === 'read' ? (decodeAny(blob.bytes) ?? '') : '';
}
