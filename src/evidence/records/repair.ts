import { countOf } from '../../count-of.ts';
import type { Sha, Sha256 } from '../../ids.ts';
import { defineRecord } from '../define-record.ts';
import type { EvidenceRepair } from '../generated/predicates.ts';
import { arrayOf, nullable, objectFields, predicate, ref, text } from '../record-schema.ts';
import type { Origin } from '../statement.ts';

/** A file that somebody else put into a ledger and that is out of it again, or a record that was cut off it. */
export interface QuarantineEntry {
  readonly path: string;
  /** Where it is kept on the branch; absent: it could not be read. */
  readonly kept?: string;
  readonly sha256?: Sha256;
  readonly because: string;
}

export interface Repair {
  /** The commit that was found. */
  readonly found: Sha;
  /** The last commit that is as a recorder left it. */
  readonly sound: Sha | undefined;
  readonly quarantined: readonly QuarantineEntry[];
  /** Records that were changed or taken away, and stand there again. */
  readonly restored: readonly string[];
}

/** What somebody else wrote into the ledger was taken out of it, and what they took away was put back. */
export const repairRecord = defineRecord({
  type: 'repair',
  schema: predicate<EvidenceRepair>('The ledger was put back as a recorder had left it.', ['origin'], {
    found: ref('gitId', 'The commit of its branch that was found.'),
    sound: nullable(ref('gitId', 'The last commit as a recorder left it; null: there was none yet.')),
    quarantined: arrayOf(
      objectFields({
        path: text('Where it stood.'),
        kept: nullable(text('Where it is kept on the branch; null: only in the commit that was found.')),
        sha256: nullable(ref('sha256', 'Of its bytes; null: it could not be read.')),
        because: text('Why it is not a record of this ledger.'),
      }),
      'Files that are not records of this ledger: nobody wrote them who may, or they were cut off before others were recorded.',
    ),
    restored: arrayOf(text(), 'Records that were changed or taken away, and stand there again.'),
  }),

  write({ found, sound, quarantined, restored }: Repair, { repository, run, gate, recordedAt }: Origin) {
    return {
      id: `repair ${found}`,
      subject: [{ name: 'ledger-commit', digest: { gitCommit: found } }],
      predicate: {
        ...{ repository, run, gate, decidedAt: recordedAt, timeSource: 'runner' as const, recordedAt },
        found,
        sound: sound ?? null,
        quarantined: quarantined.map(({ path, kept, sha256, because }) => {
          return { path, kept: kept ?? null, sha256: sha256 ?? null, because };
        }),
        restored,
      },
    };
  },
  summarize: ({ quarantined, restored }) => ({
    what: `kept ${countOf(quarantined.length, 'file')} in quarantine, put back ${countOf(restored.length, 'record')}`,
    systems: [],
  }),
  read: () => undefined,
  row: () => ({}),
});
