import { signaturesOf } from '../../../approval/signed/approval-path.ts';
import type { SignedDecisionOfPerson } from '../../../approval/signed/count-signed.ts';
import { documentWords } from '../../../approval/signed/document-decisions.ts';
import type { Login, Sha256 } from '../../../ids.ts';
import type { Blob, Tree, TreeEntry } from '../../../objects.ts';
import type { Approver } from '../../../policy/policy.ts';
import { isSignatureFile } from '../../../policy/signatures.ts';
import type { Method } from '../../../policy/vocabulary.ts';
import { sha256Of } from '../../../sha256.ts';
import type { GateApplication, Trees } from '../../subject.ts';
import type { Context } from './kind.ts';
import { documentsAt } from './read-document.ts';

/** The signature files of every document that `path` means, before or after the change. */
export function signatureFiles(
  path: string,
  subject: GateApplication['subject'],
  trees: Trees,
): readonly string[] {
  const documents = documentsAt(path, subject, trees);
  const found = [trees.base, trees.mergeBase, trees.head].flatMap((tree) =>
    documents.flatMap((document) => inFolder(signaturesOf(document), tree)),
  );
  return [...new Set(found)].sort();
}

function inFolder(folder: string, tree: Tree): readonly string[] {
  const under = `${folder}/`;
  return [...tree.entries.keys()].filter(
    (path) => path.startsWith(under) && isSignatureFile(path) && !path.slice(under.length).includes('/'),
  );
}

/** Each signer's last word on the document at `entry`; a document that cannot be read is nobody's. */
export function wordsOn(
  entry: TreeEntry,
  eligible: ReadonlySet<Login>,
  methods: readonly Method[],
  { signed, documents, now }: Context,
): readonly SignedDecisionOfPerson[] {
  const sha256 = digestOf(documents.blob(entry.sha));
  if (sha256 === undefined) return [];
  const repository = signed.repository === undefined ? {} : { repository: signed.repository };
  return documentWords({ entry, sha256, eligible, methods, now, ...repository }, signed.documents);
}

function digestOf(blob: Blob | undefined): Sha256 | undefined {
  return blob?.state === 'read' ? sha256Of(blob.bytes) : undefined;
}

/** Teams that hold one of the roles and whose members were not looked up: offline, or of a branch as it stands. */
export function unreadTeams(by: readonly Approver[], { roles, oversight }: Context): readonly string[] {
  if (oversight.known) return [];
  return [
    ...new Set(
      by.flatMap((one) =>
        one.kind === 'role' ? (roles.teams.get(one.role) ?? []) : one.kind === 'team' ? [one.team] : [],
      ),
    ),
  ];
}

/** Everybody who signed these very bytes, whether they hold the role or not. */
export function signersOf(entry: TreeEntry, methods: readonly Method[], context: Context): readonly Login[] {
  const all = context.signed.documents.flatMap(({ document, read }) =>
    document === entry.path && read.ok ? [read.statement.predicate.approver.login] : [],
  );
  return wordsOn(entry, new Set(all), methods, context)
    .filter(({ counts }) => counts)
    .map((word) => word.login);
}
