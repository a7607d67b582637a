import type { Blob, TreeEntry } from '../objects.ts';
import { inspectLogText } from './inspect-log.ts';
import { RecentDocuments } from './recent-documents.ts';
import { TextDocument } from './text-document.ts';
import { decodeText, type ParsedYaml } from './yaml.ts';

/** A file as a document, or why it is none. */
export type OpenedDocument =
  | { readonly ok: true; readonly document: TextDocument }
  | { readonly ok: false; readonly because: string };

interface ParsedText {
  readonly text: string;
  readonly parsed: ParsedYaml;
}

/**
 * The files that one evaluation read, each a document that is parsed once: base, merge base, head and what would land
 * name them by their entries, and the same content is the same document in all of them.
 */
export class Documents {
  readonly #blobs: ReadonlyMap<string, Blob>;
  readonly #known: readonly ParsedText[];
  readonly #opened: Map<string, OpenedDocument>;

  /** @param known texts that are parsed already: the files of the policy */
  constructor(
    blobs: ReadonlyMap<string, Blob>,
    known: readonly ParsedText[] = [],
    opened = new Map<string, OpenedDocument>(),
  ) {
    this.#blobs = blobs;
    this.#known = known;
    this.#opened = opened;
  }

  /** These and `more`: what was parsed already stays so. */
  and(more: ReadonlyMap<string, Blob>): Documents {
    return new Documents(new Map([...this.#blobs, ...more]), this.#known, this.#opened);
  }

  /** These, of which those named cannot be read. */
  without(shas: ReadonlySet<string>, because: string): Documents {
    const unread = [...shas].map((sha): [string, Blob] => [sha, { state: 'unreadable', because }]);
    const opened = [...this.#opened].filter(([sha]) => !shas.has(sha));
    return new Documents(new Map([...this.#blobs, ...unread]), this.#known, new Map(opened));
  }

  /** The bytes of `sha`; undefined: it was not fetched. */
  blob(sha: string): Blob | undefined {
    return this.#blobs.get(sha);
  }

  open({ mode, sha }: Pick<TreeEntry, 'mode' | 'sha'>): OpenedDocument {
    if (mode === '120000') return { ok: false, because: 'it is a symbolic link' };
    if (mode === '160000') return { ok: false, because: 'it is a submodule' };
    const blob = this.#blobs.get(sha);
    if (blob === undefined) return { ok: false, because: 'it was not fetched' };
    const opened = this.#opened.get(sha) ?? openBlob(blob, this.#known);
    this.#opened.set(sha, opened);
    return opened;
  }
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\//;

const recent = new RecentDocuments();

function openBlob(blob: Blob, known: readonly ParsedText[]): OpenedDocument {
  if (blob.state === 'unreadable') return { ok: false, because: blob.because };
  const text = decodeText(inspectLogText(blob.bytes) ?? blob.bytes);
  if (!text.ok) return text;
  if (LFS_POINTER.test(text.text))
    return { ok: false, because: 'it is a pointer of Git LFS, and what it says lies elsewhere' };
  const parsed = known.find((one) => one.text === text.text)?.parsed;
  const document = parsed === undefined ? recent.of(text.text) : new TextDocument(text.text, parsed);
  return { ok: true, document };
}
