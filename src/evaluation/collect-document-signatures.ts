import { readDocumentStatement } from '../approval/signed/document-statement.ts';
import { openSealed } from '../approval/signed/envelope.ts';
import type { FiledSignature } from '../approval/signed/facts.ts';
import type { Documents } from '../documents/documents.ts';
import { landingTree } from '../gates/landing.ts';
import type { Plan } from '../gates/plan.ts';
import { documentsOf, requirementsOf } from '../gates/requirement-kinds.ts';
import type { Trees } from '../gates/subject.ts';
import type { Blob, ObjectSource, TreeEntry } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import { isSignatureFile, SIGNATURES } from '../policy/signatures.ts';
import type { SignatureTrust } from '../signatures/trust.ts';
import { verifyApproval } from '../signatures/verify.ts';
import { readTrust } from './signature-trust.ts';

/** More signatures of documents are nobody's leadership any more, but an attempt to keep the gate busy. */
const MAX_FILES = 200;

/**
 * The signatures of the documents that the planned gates want signed, each with what its check came to. They stand in the
 * repository for as long as the document does, so they are checked whether or not the change brings them in, by the keys
 * of the target branch.
 *
 * @param documents what was fetched for the plan, the signatures among it
 */
export async function gatherDocumentSignatures(
  input: { readonly policy: Policy; readonly now: string },
  planned: Plan,
  { trees, documents }: { readonly trees: Trees; readonly documents: Documents },
  source: ObjectSource,
): Promise<readonly FiledSignature[]> {
  const landed = landingTree(trees);
  const read = planned.asked.flatMap(({ gate, require, subject }) =>
    requirementsOf({ when: gate.when, require }).flatMap((one) => documentsOf(one, subject, trees)),
  );
  const entries = [...new Set(read)]
    .sort()
    .flatMap((path) => (isSignatureFile(path) ? (landed.entries.get(path) ?? []) : []));
  if (entries.length === 0) return [];
  const trust = await readTrust(input, trees, source);
  return Promise.all(
    entries.map((entry, index) =>
      index < MAX_FILES
        ? open(entry, documents.blob(entry.sha), trust)
        : unread(entry, `there are more than ${MAX_FILES} signatures`),
    ),
  );
}

async function open(
  entry: TreeEntry,
  blob: Blob | undefined,
  trust: SignatureTrust,
): Promise<FiledSignature> {
  if (entry.mode !== '100644') return unread(entry, 'it is not a plain file');
  if (blob?.state !== 'read') return unread(entry, blob?.because ?? 'it was not fetched');
  const opened = openSealed(blob.bytes, readDocumentStatement);
  if (!opened.ok) return unread(entry, opened.because);
  const { approval } = opened;
  const proof = await verifyApproval(approval, trust);
  const { path } = entry;
  return { path, document: documentOf(path), read: { ok: true, statement: approval.statement, proof } };
}

function unread({ path }: TreeEntry, because: string): FiledSignature {
  return { path, document: documentOf(path), read: { ok: false, because } };
}

/** The document whose folder a signature lies in. */
function documentOf(path: string): string {
  return path.slice(SIGNATURES.length + 1, path.lastIndexOf('/'));
}
