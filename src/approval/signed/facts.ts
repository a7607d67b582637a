import type { Sha, Sha256, SystemId } from '../../ids.ts';
import type { Method } from '../../policy/vocabulary.ts';
import type { Prose } from '../../prose.ts';
import type { Entries } from '../content.ts';
import type { DocumentApproval } from './document-statement.ts';
import type { DeploymentApproval } from './statement.ts';

/** What the check of a signature came to: a fact, gathered before anything is judged. */
export type SignatureCheck =
  /** `by`: which key, identity or commit, in words. */
  | { readonly state: 'verified'; readonly method: Method; readonly by: Prose }
  | { readonly state: 'refused'; readonly because: Prose };

/** A file in the `approvals/` folder of a system. One that cannot be read is a shortfall instead. */
export interface FiledApproval {
  readonly path: string;
  /** Whose folder it is in. */
  readonly system: SystemId;
  readonly statement: DeploymentApproval;
  readonly proof: SignatureCheck;
  /** A rejection that was filed in this pull request and is gone from its head: it holds until its signer decides anew. */
  readonly removed?: true;
  readonly sha: Sha;
  /** The file as it is. */
  readonly envelope: string;
}

/** A signature of a document as the change would leave it. */
export interface FiledSignature {
  readonly path: string;
  /** The document it is kept for. */
  readonly document: string;
  readonly read:
    | { readonly ok: true; readonly statement: DocumentApproval; readonly proof: SignatureCheck }
    | { readonly ok: false; readonly because: string };
}

/** The signed approvals a change brings in, or that its base has for the same content. */
export interface SignedFacts {
  readonly filed: readonly FiledApproval[];
  /** Signatures of documents, whenever they were given. */
  readonly documents: readonly FiledSignature[];
  /** `owner/name`; absent: nobody said which repository this is. */
  readonly repository?: string;
  /** Name of the branch it would be merged into; absent: nobody said which. */
  readonly branch?: string;
  /** What would be merged, at the paths of the content and at every path a statement names. */
  readonly merging: Entries;
  /** Of the bytes of each blob there; one that could not be read is not in it. */
  readonly sha256: ReadonlyMap<Sha, Sha256>;
}

export const NOTHING_SIGNED: SignedFacts = {
  filed: [],
  documents: [],
  merging: new Map(),
  sha256: new Map(),
};
