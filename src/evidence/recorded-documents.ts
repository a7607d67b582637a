import { parseSha, type Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';

/** A document in the version that a record names. */
export interface RecordedDocument {
  readonly path: string;
  readonly blob: Sha;
  /** The system whose gate read it; absent: none, or the record does not say. */
  readonly system?: string;
}

/** The documents of a record that were there, each once for a system, in the record's order. */
export function recordedDocuments(
  listed: readonly {
    readonly path: string;
    readonly gitBlob: string | null;
    readonly system?: string | null;
  }[],
): readonly RecordedDocument[] {
  const once = new Map<string, RecordedDocument>();
  for (const { path, gitBlob, system } of listed) {
    const blob = parseSha(gitBlob);
    if (blob !== undefined)
      once.set(`${system ?? ''}\n${path}`, {
        path,
        blob,
        ...omitUndefined({ system: system ?? undefined }),
      });
  }
  return [...once.values()];
}
