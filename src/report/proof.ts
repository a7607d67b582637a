import type { RecordRef } from '../evidence/define-record.ts';
import type { Sha } from '../ids.ts';
import { commitUrl, fileUrl, repositoryUrl, type Site } from '../reporters/links.ts';

/** Where a statement of the report can be checked. */
export type ReportProof =
  | { readonly kind: 'file'; readonly path: string; readonly commit: Sha; readonly line?: number }
  | { readonly kind: 'commit'; readonly commit: Sha }
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'record'; readonly record: RecordRef };

/** Each of them once. */
export function unique(proofs: readonly ReportProof[]): readonly ReportProof[] {
  return [...new Map(proofs.map((proof) => [keyOf(proof), proof])).values()];
}

/** The same of equal proofs alone. Most are records, and told apart without writing them out. */
function keyOf(proof: ReportProof): string {
  if (proof.kind !== 'record') return JSON.stringify(proof);
  const { sequence, path, digest, commit } = proof.record;
  return `${sequence} ${digest} ${commit} ${path}`;
}

/** Path in the package of the proof that a record is in the ledger. */
export function proofPath(sequence: number): string {
  return `proofs/${sequence}.json`;
}

/** Number of the record whose proof lies at `path` in the package; undefined: that is no place of a proof. */
export function provenSequence(path: string): number | undefined {
  const number = /^proofs\/([1-9]\d{0,14})\.json$/.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Where a machine finds it: its page, and for a record its proof, relative to the root of the package. */
export function proofLinks(
  proof: ReportProof,
  {
    repository,
    proven,
  }: { readonly repository: { readonly site?: Site }; readonly proven: ReadonlySet<number> },
): readonly string[] {
  const url = proofUrl(proof, repository.site);
  const included = proof.kind === 'record' && proven.has(proof.record.sequence);
  return [...(url === undefined ? [] : [url]), ...(included ? [proofPath(proof.record.sequence)] : [])];
}

/** Page that shows it; undefined when the repository has no known site, or the name cannot be linked. */
export function proofUrl(proof: ReportProof, site: Site | undefined): string | undefined {
  if (site === undefined) return undefined;
  switch (proof.kind) {
    case 'file':
      return fileUrl(site, proof.commit, proof.path, proof.line);
    case 'commit':
      return commitUrl(site, proof.commit);
    case 'pull-request':
      return `${repositoryUrl(site)}/pull/${proof.number}`;
    case 'record':
      return fileUrl(site, proof.record.commit, proof.record.path);
  }
}
