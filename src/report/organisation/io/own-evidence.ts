import { badInput } from '../../../errors.ts';
import { checkpointLine } from '../../../evidence/records/checkpoint.ts';
import { openRepository } from '../../../git/repository.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import type { PackageDocument } from '../../documents.ts';
import type { PackageFile } from '../../exporters/exporter.ts';
import { proofFiles } from '../../io/proofs.ts';
import type { ProvableLedger } from '../../io/read-ledger.ts';
import type { ReportModel } from '../../model.ts';
import type { Governance } from '../model.ts';

/**
 * What the pages of the organisation would cite of one repository. Only when every repository was read is it known which is the
 * organisation's own: until then no content is kept, and of the others none is ever copied.
 */
export interface OwnEvidence {
  readonly repo: string;
  readonly repository: string;
  readonly commit: string;
  readonly documents: readonly Omit<PackageDocument, 'content' | 'gates'>[];
  /** Numbers of the records that are cited. */
  readonly proven: readonly number[];
  readonly ledger: ProvableLedger;
}

/** What the evidence of one repository is taken from. */
interface EvidenceSources {
  readonly repo: string;
  readonly model: ReportModel;
  readonly ledger: ProvableLedger;
}

export function ownEvidence(
  { copies, proven }: Pick<Governance, 'copies' | 'proven'>,
  { repo, model, ledger: { summary, proving } }: EvidenceSources,
): OwnEvidence {
  const cited = new Set(copies.map(({ path }) => path));
  return {
    repo,
    repository: model.repository.name,
    commit: model.commit,
    documents: model.documents
      .filter(({ path }) => cited.has(path))
      .map(({ content: _, gates: _gates, ...one }) => one),
    proven,
    // Thirty-two bytes of each record are kept only where some are to be proven.
    ledger: { summary, ...omitUndefined({ proving: proven.length === 0 ? undefined : proving }) },
  };
}

/** What the manifest of the package says of it. */
export function aboutEvidence({ repository, commit, documents, proven, ledger: { summary } }: OwnEvidence) {
  const checkpoint = summary.state === 'whole' ? summary.checkpoint : undefined;
  return {
    own: { repository, commit },
    documents: documents.map(({ path, file, title, blob, sha256, size }) => ({
      ...{ path, file, title, blob, sha256, size },
      commit,
    })),
    ...omitUndefined({
      checkpoint: checkpoint === undefined || proven.length === 0 ? undefined : checkpointLine(checkpoint),
    }),
  };
}

/** Its copies and proofs, read now: the blobs by their git ids, the records against what was verified. */
export async function* ownEvidenceFiles({
  repo,
  documents,
  proven,
  ledger,
}: OwnEvidence): AsyncGenerator<PackageFile> {
  const { objects } = await openRepository(repo);
  for (const { path, file, blob: sha } of documents) {
    if (file === undefined) continue;
    const blob = (await objects.blobs([sha])).get(sha);
    if (blob?.state !== 'read')
      throw badInput(`${path} could not be read again in ${repo}`, 'make the report again');
    yield { path: file, content: blob.bytes };
  }
  yield* proofFiles(repo, ledger, new Set(proven));
}
