import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AimsError } from '../errors.ts';
import { append, close } from '../evidence/append.ts';
import type { RecordedTip } from '../evidence/carried.ts';
import { copyTo } from '../evidence/mirror.ts';
import type { Checkpoint } from '../evidence/records/checkpoint.ts';
import type { Decision, Origin } from '../evidence/statement.ts';
import type { AppendResult, EvidenceStore } from '../evidence/store.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { signerOf } from './context.ts';
import type { RecordingOptions, RecordingRun } from './options.ts';
import { writerOf } from './retry.ts';

/** What became of decisions. */
export type PersistResult =
  | {
      readonly state: 'kept';
      readonly appended: AppendResult;
      /** For each further store: how many records it was behind by, or why it still is. */
      readonly mirrors: readonly MirrorResult[];
      /** Absent: nobody asked for it, or nothing was appended. */
      readonly attested?: { readonly id: string } | { readonly error: AimsError };
    }
  | {
      readonly state: 'not-kept';
      readonly error: AimsError;
      readonly decisions: readonly Decision[];
      /** A file with the decisions as JSON: they are not lost with the run. */
      readonly file: string;
    };

export type MirrorResult = { readonly name: string } & (
  | { readonly copied: number }
  | { readonly error: AimsError }
);

export interface PersistOptions {
  readonly options: RecordingOptions;
  readonly run: RecordingRun;
  /** Closes the ledger with a checkpoint that says: nothing is missing up to here. */
  readonly closing?: Origin;
  /** Checkpoints that the checks of these pull requests carry. */
  readonly seen?: readonly Checkpoint[];
  /** Up to where the default branch was looked at. */
  readonly tip?: RecordedTip;
}

/** Appends decisions to the first store and brings the others up to date with it. */
export async function persist(
  decisions: readonly Decision[],
  stores: readonly [EvidenceStore, ...EvidenceStore[]],
  { options, run, closing, seen, tip }: PersistOptions,
): Promise<PersistResult> {
  const [primary, ...others] = stores;
  try {
    const writer = writerOf(signerOf(options));
    const appended = await append(primary, decisions, writer, {
      ...omitUndefined({ seen, tip }),
    });
    if (closing !== undefined) await close(primary, closing, writer, tip);
    const mirrors = await Promise.all(others.map((mirror) => mirrored(mirror, primary)));
    const attested =
      options.attestations && appended.written.length > 0
        ? await attestedBy(options.token, appended.written)
        : undefined;
    return { state: 'kept', appended, mirrors, ...omitUndefined({ attested }) };
  } catch (cause) {
    // Whatever went wrong, a mistake of ours too: what people decided is not lost with it.
    const error = cause instanceof AimsError ? cause : unforeseen(cause);
    const file = join(run.temp, `aims-unrecorded-${run.id}-${run.attempt}.json`);
    writeFileSync(file, `${JSON.stringify(decisions, null, 2)}\n`);
    return { state: 'not-kept', error, decisions, file };
  }
}

function unforeseen(cause: unknown): AimsError {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new AimsError('internal', said, 'please report this as a bug', { cause });
}

/** A mirror that fails is said and caught up by the next run: the evidence itself is in the first store. */
async function mirrored(mirror: EvidenceStore, primary: EvidenceStore): Promise<MirrorResult> {
  try {
    return { name: mirror.name, copied: await copyTo(mirror, primary) };
  } catch (error) {
    if (error instanceof AimsError) return { name: mirror.name, error };
    throw error;
  }
}

async function attestedBy(token: string, written: AppendResult['written']) {
  const { attestRecords } = await import('../github/attestations.ts');
  try {
    return { id: await attestRecords(written, token) };
  } catch (error) {
    if (error instanceof AimsError) return { error };
    throw error;
  }
}
