import { json } from '@sigstore/core';
import type { Login, Sha, Sha256 } from '../../ids.ts';
import { STATEMENT_TYPE } from '../../in-toto.ts';
import type { EntryMode } from '../../objects.ts';
import { type ReadStatement, readSigned, type SignedDecision } from './statement.ts';

export const DOCUMENT_PREDICATE = 'https://github.com/aims-gate/aims-gate/evidence/document-approval/v1';

/** The document that was decided on: SHA-256 of its bytes and git's id of them. */
export interface SignedDocument {
  readonly name: string;
  readonly digest: { readonly sha256: Sha256; readonly gitBlob: Sha };
  readonly annotations: { readonly mode: EntryMode };
}

/** One person's decision on one document. The shape: `policies/schema/document-approval.schema.json`. */
export interface DocumentApproval {
  readonly _type: typeof STATEMENT_TYPE;
  readonly predicateType: typeof DOCUMENT_PREDICATE;
  readonly subject: readonly [SignedDocument];
  readonly predicate: {
    readonly approver: { readonly login: Login; readonly capacity: string };
    readonly decision: SignedDecision;
    readonly conditions: readonly string[];
    /** `owner/name`, lower case. */
    readonly repository: string;
    /** ISO 8601, UTC; by the signer's own clock. */
    readonly decidedAt: string;
    /** ISO 8601, UTC. */
    readonly expiresAt: string | null;
    readonly gate: { readonly name: 'aims-gate'; readonly version: string };
  };
}

/** The bytes that are signed: canonical JSON, so that one statement has one form. */
export function documentStatementBytes(
  approval: Pick<DocumentApproval, 'subject' | 'predicate'>,
): Uint8Array {
  const statement: DocumentApproval = {
    _type: STATEMENT_TYPE,
    predicateType: DOCUMENT_PREDICATE,
    ...approval,
  };
  return Buffer.from(json.canonicalize(statement), 'utf8');
}

export function readDocumentStatement(bytes: Uint8Array): ReadStatement<DocumentApproval> {
  return readSigned<DocumentApproval>(bytes, 'document-approval');
}
