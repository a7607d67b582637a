import { countOf } from '../../count-of.ts';
import { parseSha256, type Sha256 } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { CarriedState } from '../carried.ts';
import { defineRecord } from '../define-record.ts';
import type { EvidenceCheckpoint } from '../generated/predicates.ts';
import { MerkleTree } from '../merkle.ts';
import { arrayOf, integer, objectFields, predicate, ref, text } from '../record-schema.ts';
import type { Origin, Statement } from '../statement.ts';

/** The ledger as it stood at one moment. Kept elsewhere, it shows later that nothing was cut off or rewritten. */
export interface Checkpoint {
  /** Records before the checkpoint's own: it is number `count + 1`. */
  readonly count: number;
  /** SHA-256 of the bytes of record number `count`. */
  readonly head: Sha256;
  /** Root of the Merkle tree over the digests of these records. */
  readonly root: Sha256;
}

/** What a checkpoint says besides the tree. */
export interface CheckpointState {
  /** A digest over the names of the records it counts; absent: they are on no branch. */
  readonly names?: string;
  readonly carried?: CarriedState;
}

/** The record that closes every append: it vouches for all records before it. */
export const checkpointRecord = defineRecord({
  type: 'checkpoint',
  schema: predicate<EvidenceCheckpoint>(
    'Vouches for all records before it.',
    ['origin'],
    {
      count: integer('How many records it vouches for.', 1),
      head: ref('sha256', 'SHA-256 of the last of them, as stored.'),
      root: ref('sha256', 'Root of the Merkle tree (RFC 6962) over their SHA-256 digests.'),
      peaks: arrayOf(ref('sha256'), "Roots of the tree's full subtrees, largest first.", 1),
      names: ref('sha256', 'SHA-256 over path and git blob id of each of them, where they are on a branch.'),
      waiting: arrayOf(
        objectFields(
          {
            override: text('The decision.'),
            how: text('How it came past the gate.'),
            commit: ref('gitId', 'The last commit that landed.'),
            due: text('ISO date: the last day to look at it.'),
          },
          undefined,
          ['due'],
        ),
        'Overrides that no second person has looked at yet.',
      ),
      tip: objectFields(
        { ref: text('The branch, by its full name.'), commit: ref('gitId', 'Its tip.') },
        'Up to where everything that was pushed to the default branch has been looked at.',
      ),
    },
    ['names', 'waiting', 'tip'],
  ),

  write(tree: MerkleTree, head: Sha256, from: Origin, state: CheckpointState = {}) {
    const { repository, run, gate, recordedAt } = from;
    const root = tree.root();
    return {
      id: `checkpoint ${tree.size} ${root}`,
      subject: [{ name: 'ledger', digest: { sha256: root } }],
      predicate: {
        ...{ repository, run, gate, decidedAt: recordedAt, timeSource: 'runner' as const, recordedAt },
        count: tree.size,
        head,
        root,
        // With these the next writer continues the tree without reading the records before.
        peaks: tree.peaks,
        ...omitUndefined({ names: state.names }),
        ...(state.carried === undefined
          ? {}
          : {
              waiting: state.carried.waiting.map((one) => ({ ...one })),
              ...omitUndefined({
                tip: state.carried.tip === undefined ? undefined : { ...state.carried.tip },
              }),
            }),
      },
    };
  },
  summarize: ({ count }) => ({ what: countOf(count, 'record'), systems: [] }),
  read: () => undefined,
  row: () => ({}),
});

/** What a checkpoint says: its end, and the peaks of its tree. */
export interface CheckpointContent {
  readonly checkpoint: Checkpoint;
  readonly peaks: readonly Sha256[];
}

/** What `statement` says as a checkpoint, whether or not it fits itself; undefined when it is none. */
export function checkpointContent(statement: Statement): CheckpointContent | undefined {
  if (statement.predicateType !== checkpointRecord.predicateType) return undefined;
  const { count, head, root, peaks } = statement.predicate;
  if (typeof count !== 'number' || !Array.isArray(peaks)) return undefined;
  const hashes = peaks.flatMap((peak: unknown) => sha256(peak) ?? []);
  const [parsedHead, parsedRoot] = [sha256(head), sha256(root)];
  if (hashes.length !== peaks.length || parsedHead === undefined || parsedRoot === undefined)
    return undefined;
  return { checkpoint: { count, head: parsedHead, root: parsedRoot }, peaks: hashes };
}

/** The checkpoint that `statement` is, with its tree; undefined when it is none, or does not fit itself. */
export function checkpointOf(
  statement: Statement,
): { readonly checkpoint: Checkpoint; readonly tree: MerkleTree } | undefined {
  const said = checkpointContent(statement);
  if (said === undefined) return undefined;
  const { checkpoint, peaks } = said;
  const tree = MerkleTree.of(checkpoint.count, peaks);
  return tree?.root() === checkpoint.root ? { checkpoint, tree } : undefined;
}

function sha256(value: unknown): Sha256 | undefined {
  return typeof value === 'string' ? parseSha256(value) : undefined;
}

/** A checkpoint in one line, to be kept where the ledger's writers cannot change it: a check run, a mail, a notebook. */
export function checkpointLine({ count, head, root }: Checkpoint): string {
  return `aims-checkpoint v1 ${count} ${head} ${root}`;
}

/** Every checkpoint line in `text`, whatever is around them. */
export function parseCheckpoints(text: string): readonly Checkpoint[] {
  const lines = text.matchAll(/\baims-checkpoint v1 ([1-9]\d{0,14}) ([0-9a-f]{64}) ([0-9a-f]{64})\b/g);
  return [...lines].flatMap(([, count, head, root]) => {
    const [parsedHead, parsedRoot] = [sha256(head), sha256(root)];
    if (parsedHead === undefined || parsedRoot === undefined) return [];
    return [{ count: Number(count), head: parsedHead, root: parsedRoot }];
  });
}

/** The same with the branch that it was taken of, as a check run carries it. */
export function namedCheckpoint(branch: string, checkpoint: Checkpoint): string {
  return `${branch} ${checkpointLine(checkpoint)}`;
}

/** The checkpoints in `text` that were taken of this branch, in the order they stand there. */
export function parseNamedCheckpoints(text: string, branch: string): readonly Checkpoint[] {
  return text.split('\n').flatMap((line) => {
    return line.startsWith(`${branch} aims-checkpoint `) ? parseCheckpoints(line) : [];
  });
}
