import type { Blob, TreeEntry } from '../objects.ts';
import { TextDocument } from './text-document.ts';
import { decodeText } from './yaml.ts';

/** A file as a document, or why it is none. */
export type OpenedDocument =
  | { readonly ok: true; readonly document: TextDocument }
  | { readonly ok: false; readonly because: string };

/**
 * The files that one evaluation read, each a document that is parsed once: base, merge base, head and what would land
 * name them by their entries, and the same content is the same document in all of them.
 */
export class Documents {
  readonly #blobs: ReadonlyMap<string, Blob>;
  readonly #opened: Map<string, OpenedDocument>;

  constructor(blobs: ReadonlyMap<string, Blob>, opened = new Map<string, OpenedDocument>()) {
    this.#blobs = blobs;
    this.#opened = opened;
  }

  /** These and `more`: what was parsed already stays so. */
  and(more: ReadonlyMap<string, Blob>): Documents {
    return new Documents(new Map([...this.#blobs, ...more]), this.#opened);
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
    const opened = this.#opened.get(sha) ?? openBlob(blob);
    this.#opened.set(sha, opened);
    return opened;
  }
}

export function openBlob(blob: Blob): OpenedDocument {
  if (blob.state === 'unreadable') return { ok: false, because: blob.because };
  const text = decodeText(blob.bytes);
  return text.ok ? { ok: true, document: new TextDocument(text.text) } : text;
}
