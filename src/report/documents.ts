import { fields, isMapping, textOf } from '../documents/fields.ts';
import { parseJson } from '../evidence/envelope.ts';
import type { Sha, Sha256, SystemId } from '../ids.ts';
import { type FileVersion, isLink } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isConfidential } from '../policy/confidential.ts';
import { sha256Of } from '../sha256.ts';
import { schemasOfDocuments } from './document-kinds.ts';
import { documentText, documentTitle, documentValues, inPeriod, inScope, type ReportFacts } from './facts.ts';

/** A document that the report relies on, as it stands at the commit. */
export interface PackageDocument {
  /** Path in the repository. */
  readonly path: string;
  /** Path of its copy in the package; absent: the policy keeps it confidential. */
  readonly file?: string;
  /** What it calls itself, else its name. */
  readonly title: string;
  readonly system?: SystemId;
  /** Git's id of its content. */
  readonly blob: Sha;
  readonly sha256: Sha256;
  /** Bytes. */
  readonly size: number;
  /** The date it gives itself, ISO. */
  readonly date?: string;
  /** Gates that rely on it. */
  readonly gates: readonly string[];
  /** When it landed, and how often; absent: the history is not known. */
  readonly history?: DocumentHistory;
  /** The schema by which the policy reads it. */
  readonly schema?: string;
  /** What it says, for the pages; absent: confidential, not text, or too long to be read on a page. */
  readonly content?: DocumentContent;
}

/** What git tells of a document: its register is made of nothing that somebody keeps by hand. */
export interface DocumentHistory {
  readonly versions: number;
  readonly inPeriod: number;
  readonly first: DocumentVersion;
  readonly last: DocumentVersion;
}

export type DocumentVersion = Omit<FileVersion, 'deleted'>;

export type DocumentContent =
  | { readonly kind: 'values'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string };

/** A longer document is read in its copy. */
const MOST_SHOWN = 64 * 1024;

/** Every document in scope, by path. */
export function packageDocuments(facts: ReportFacts): readonly PackageDocument[] {
  const { evaluation, policy } = facts;
  const gates = new Map<string, Set<string>>();
  for (const { path, gate } of evaluation.documents)
    gates.set(path, (gates.get(path) ?? new Set<string>()).add(gate));
  const owned = ownerOf(facts);
  const schemas = schemasOfDocuments(facts);
  const read = [...facts.tree.entries.values()].flatMap((entry) => {
    const blob = isLink(entry.mode) ? undefined : facts.documents.blob(entry.sha);
    const system = owned(entry.path);
    if (blob?.state !== 'read' || !inScope(facts, system)) return [];
    return [{ entry, bytes: blob.bytes, system }];
  });
  const taken = new Set<string>();
  return read
    .sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1))
    .map(({ entry: { path, sha }, bytes, system }): PackageDocument => {
      const values = valuesOf(facts, path);
      const own = isReadable(path) ? documentTitle(facts, path) : undefined;
      const date = textOf(fields(values).date);
      const confidential = isConfidential(policy, path);
      const content =
        confidential || bytes.byteLength > MOST_SHOWN ? undefined : contentOf(facts, path, values);
      return {
        path,
        ...omitUndefined({ file: confidential ? undefined : freePath(path, sha, taken) }),
        title: titleOf(path, own),
        ...omitUndefined({ system }),
        blob: sha,
        sha256: sha256Of(bytes),
        size: bytes.byteLength,
        ...omitUndefined({ date, schema: schemas.get(path) }),
        gates: [...(gates.get(path) ?? [])].sort(),
        ...historyOf(facts, path),
        ...omitUndefined({ content }),
      };
    });
}

function historyOf(facts: ReportFacts, path: string): Pick<PackageDocument, 'history'> {
  const versions = facts.history.get(path) ?? [];
  const [last, first] = [versions[0], versions.at(-1)].map((one) =>
    one === undefined ? undefined : { commit: one.commit, at: one.at, by: one.by },
  );
  if (last === undefined || first === undefined) return {};
  const inPeriodOnes = versions.filter(({ at }) => inPeriod(facts, at));
  return { history: { versions: versions.length, inPeriod: inPeriodOnes.length, first, last } };
}

/** Whose a document is: of the system whose folder it is in, or that alone relies on it; else of the organisation. */
function ownerOf({ policy, evaluation, register }: ReportFacts): (path: string) => SystemId | undefined {
  const prefix = `${policy.systems}/`;
  const folders = new Map<string, SystemId>([...register.keys()].map((id) => [id, id]));
  const relying = new Map<string, Set<SystemId | undefined>>();
  for (const { path, system } of evaluation.documents)
    relying.set(path, (relying.get(path) ?? new Set()).add(system));
  return (path) => {
    const folder = path.startsWith(prefix) ? path.slice(prefix.length).split('/')[0] : undefined;
    const own = folder === undefined ? undefined : folders.get(folder);
    const [only, ...others] = relying.get(path) ?? [];
    return own ?? (others.length === 0 ? only : undefined);
  };
}

/** Names that no file system reads as something else. */
const PLAIN_NAME = /^(?!\.{1,2}$)[^\\/:*?"<>|\p{Cc}]{1,120}$/u;
/** What a browser would run or load from when it is opened from disk. */
const ACTIVE = /\.(?:x?html?|svg|xml|mhtml?|m?js)$/i;

/** Where a copy lies: at its own path, or by its id when a name in it means something to a file system. */
export function copyPath(path: string, sha: Sha): string {
  const safe = path.length <= 400 && path.split('/').every((name) => PLAIN_NAME.test(name));
  if (!safe) return `documents/by-id/${sha}.txt`;
  return `documents/${path}${ACTIVE.test(path) ? '.txt' : ''}`;
}

/** Two paths that differ in case alone would be one file on some disks. */
function freePath(path: string, sha: Sha, taken: Set<string>): string {
  const own = copyPath(path, sha);
  const free = taken.has(own.toLowerCase()) ? `documents/by-id/${sha}.txt` : own;
  taken.add(free.toLowerCase());
  return free;
}

function valuesOf(facts: ReportFacts, path: string): unknown {
  return isReadable(path) ? documentValues(facts, path) : undefined;
}

function isReadable(path: string): boolean {
  return /\.(?:ya?ml|json|md)$/i.test(path);
}

function contentOf(facts: ReportFacts, path: string, values: unknown): DocumentContent | undefined {
  if (values !== undefined && !path.endsWith('.md'))
    return { kind: 'values', value: signedContent(values) ?? values };
  const text = documentText(facts, path);
  return text === undefined ? undefined : { kind: 'text', text };
}

/** What a signed file says, and whose key is named beside it; undefined: it is none. */
function signedContent(values: unknown): unknown {
  const { payload, signatures, dsseEnvelope } = fields(values);
  if (dsseEnvelope !== undefined) return signedContent(dsseEnvelope);
  if (typeof payload !== 'string') return undefined;
  const statement = parseJson(Buffer.from(payload, 'base64'));
  if (!isMapping(statement)) return undefined;
  const keys = Array.isArray(signatures)
    ? signatures.map((one) => textOf(fields(one).keyid) ?? 'a certificate')
    : [];
  return {
    'says (decoded)': statement.predicate,
    about: statement.subject,
    'signed with': keys.length === 0 ? 'the commit that brings it in' : keys,
    'how to check the signature': 'checking.html',
  };
}

function titleOf(path: string, own: string | undefined): string {
  const [file = '', folder] = path.split('/').toReversed();
  const base = file.replace(/\.[a-z]+$/i, '');
  // An audit is called after its day: that says nothing without its folder.
  const plainName =
    /^\d/.test(base) && folder !== undefined ? `${folder}: ${base}` : base.replaceAll('-', ' ');
  return own === undefined ? plainName : `${plainName}: ${own}`;
}

const PLACES = new WeakMap<readonly PackageDocument[], ReadonlyMap<string, string>>();

/** Path in the repository → page and anchor where the package tells of the document. */
export function documentPlaces(documents: readonly PackageDocument[]): ReadonlyMap<string, string> {
  const known = PLACES.get(documents);
  if (known !== undefined) return known;
  const places = new Map(
    documents.map(({ path, system }, index) => [path, `${documentRows(system)}#${documentAnchor(index)}`]),
  );
  PLACES.set(documents, places);
  return places;
}

/** The page with the documents of a system, or of the organisation. */
export function documentRows(system: string | undefined): string {
  return system === undefined ? 'documents.html' : `systems/${system}-documents.html`;
}

/** @param index its place among all documents of the package */
export function documentAnchor(index: number): string {
  return `document-${index + 1}`;
}
