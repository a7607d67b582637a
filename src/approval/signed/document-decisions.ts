import type { Login, Sha256 } from '../../ids.ts';
import type { TreeEntry } from '../../objects.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Method } from '../../policy/vocabulary.ts';
import { code, list, type Prose, prose, words } from '../../prose.ts';
import { lastSignedWords, MAX_AHEAD, type SignedDecisionOfPerson, sayRepository } from './count-signed.ts';
import type { DocumentApproval } from './document-statement.ts';
import type { FiledSignature, SignatureCheck } from './facts.ts';

/** What a document must be signed as, and by whom. */
export interface DocumentSignatureContext {
  /** The document as it would land, and SHA-256 of its bytes. */
  readonly entry: Pick<TreeEntry, 'path' | 'sha' | 'mode'>;
  readonly sha256: Sha256;
  readonly eligible: ReadonlySet<Login>;
  readonly methods: readonly Method[];
  /** `owner/name`; absent: nobody said which repository this is. */
  readonly repository?: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Each signer's last word on one document, in the order of the logins.
 *
 * Other than an approval of a change it needs no independence: who wrote a policy may sign it. Whose word is asked for is
 * said by the policy, and everything else about the change by its other gates.
 */
export function documentWords(
  asked: DocumentSignatureContext,
  filed: readonly FiledSignature[],
): readonly SignedDecisionOfPerson[] {
  return lastSignedWords(
    filed.flatMap(({ document, path, read }) =>
      document === asked.entry.path && read.ok ? [wordOf(path, read.statement, read.proof, asked)] : [],
    ),
  );
}

function wordOf(
  path: string,
  statement: DocumentApproval,
  proof: SignatureCheck,
  asked: DocumentSignatureContext,
): SignedDecisionOfPerson {
  const { approver, decision, decidedAt, conditions } = statement.predicate;
  const objection = refusal(statement, proof, asked);
  const holds = objection === undefined;
  const rejects = decision === 'reject';
  const on = conditions.length === 0 ? prose`` : prose`, on condition: ${list(conditions.map(words))}`;
  const by = proof.state === 'verified' ? proof.by : proof.because;
  return {
    login: approver.login,
    path,
    decidedAt,
    conditions,
    said: rejects ? 'rejected' : 'signed',
    counts: holds && !rejects,
    blocks: holds && rejects,
    because: objection ?? prose`${rejects ? 'rejected this document' : 'same document'}, ${by}${on}`,
    ...omitUndefined({ remedy: otherThanAgain(statement, proof, asked) }),
  };
}

/** Where to sign again would change nothing. */
function otherThanAgain(
  { predicate }: DocumentApproval,
  proof: SignatureCheck,
  { repository }: DocumentSignatureContext,
): Prose | undefined {
  if (proof.state === 'refused')
    return prose`put that right first, then sign it with what the target branch trusts`;
  return repository === undefined ? sayRepository(predicate.repository) : undefined;
}

/** Why a signature is none on this document by somebody who is asked; undefined = it is. The most telling reason first. */
function refusal(
  { subject: [file], predicate }: DocumentApproval,
  proof: SignatureCheck,
  { entry, sha256, eligible, methods, repository, now }: DocumentSignatureContext,
): Prose | undefined {
  const { approver, repository: signedFor, decidedAt, expiresAt } = predicate;
  if (proof.state === 'refused') return proof.because;
  if (repository === undefined)
    return prose`it was signed for ${code(signedFor)}, and which repository this is is not known`;
  if (signedFor !== repository) return prose`it was signed for another repository, ${code(signedFor)}`;
  if (file.name !== entry.path) return prose`another document was signed, ${code(file.name)}`;
  if (file.annotations.mode !== entry.mode) return prose`${code(entry.path)} is another kind of file now`;
  if (file.digest.gitBlob !== entry.sha) return prose`${code(entry.path)} changed since`;
  if (file.digest.sha256 !== sha256) return prose`${code(entry.path)} has other bytes under the same git id`;
  if (Date.parse(decidedAt) > Date.parse(now) + MAX_AHEAD) return prose`it is dated in the future`;
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.parse(now))
    return prose`it expired on ${expiresAt.slice(0, 10)}`;
  if (!eligible.has(approver.login)) return prose`does not hold the role asked for`;
  return methods.includes(proof.method) ? undefined : prose`this way to sign is not accepted here`;
}
