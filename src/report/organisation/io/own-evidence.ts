import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkpointLine } from '../../../evidence/records/checkpoint.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import type { PackageFile } from '../../exporters/exporter.ts';
import type { ReportFacts } from '../../facts.ts';
import { proofFiles } from '../../io/proofs.ts';
import type { ProvableLedger } from '../../io/read-ledger.ts';
import type { ReportModel } from '../../model.ts';
import type { Governance } from '../model.ts';

/** What the pages of the organisation cite of its own repository, and what its manifest says of that. */
export interface OwnEvidence {
  /** Path in the package → path on disk. */
  readonly files: ReadonlyMap<string, string>;
  readonly about: Readonly<Record<string, unknown>>;
}

/** What the evidence of one repository is taken from. */
interface EvidenceSources {
  readonly repo: string;
  readonly facts: ReportFacts;
  readonly model: ReportModel;
  readonly ledger: ProvableLedger;
}

/**
 * Writes the copies and proofs that `governance` cites into `folder`: on disk, because only when every repository was read
 * is it known which is the organisation's own.
 */
export async function keepOwnEvidence(
  { copies, proven }: Governance,
  { repo, facts, model, ledger }: EvidenceSources,
  folder: string,
): Promise<OwnEvidence> {
  const files = new Map<string, string>();
  const keep = async (path: string, content: string | Uint8Array): Promise<void> => {
    const place = join(folder, ...path.split('/'));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
    files.set(path, place);
  };
  const cited = model.documents.filter(({ path }) => copies.some((one) => one.path === path));
  for (const { file, blob: sha } of cited) {
    const blob = facts.documents.blob(sha);
    if (file !== undefined && blob?.state === 'read') await keep(file, blob.bytes);
  }
  for await (const { path, content } of proofFiles(repo, ledger, new Set(proven)))
    if (typeof content === 'string' || content instanceof Uint8Array) await keep(path, content);
  const { summary } = ledger;
  const checkpoint = summary.state === 'whole' ? summary.checkpoint : undefined;
  return {
    files,
    about: {
      own: { repository: model.repository.name, commit: model.commit },
      documents: cited.map(({ path, file, title, blob, sha256, size }) => ({
        ...{ path, file, title, blob, sha256, size },
        commit: model.commit,
      })),
      ...omitUndefined({
        checkpoint: checkpoint === undefined || proven.length === 0 ? undefined : checkpointLine(checkpoint),
      }),
    },
  };
}

/** The files again, for the package. */
export function* ownEvidenceFiles({ files }: OwnEvidence): Generator<PackageFile> {
  for (const [path, place] of files) yield { path, content: createReadStream(place) };
}
