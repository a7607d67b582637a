import { TextDocument } from './text-document.ts';

/** Characters of text that are kept; what is parsed of them takes about a hundred times as many bytes. */
const MAX_KEPT = 500_000;

/**
 * Documents by their text, those used last. Pull requests that are judged one after the other share most of their documents,
 * which are parsed once for all of them.
 */
export class RecentDocuments {
  readonly #max: number;
  readonly #documents = new Map<string, TextDocument>();
  #size = 0;

  /** @param max characters of text to keep */
  constructor(max = MAX_KEPT) {
    this.#max = max;
  }

  /** The document with this text: the one that was asked for before, where it is still kept. */
  of(text: string): TextDocument {
    const known = this.#documents.get(text);
    if (known !== undefined) {
      this.#documents.delete(text);
      this.#documents.set(text, known);
      return known;
    }
    const document = new TextDocument(text);
    this.#documents.set(text, document);
    this.#size += text.length;
    for (const oldest of this.#documents.keys()) {
      if (this.#size <= this.#max) break;
      this.#documents.delete(oldest);
      this.#size -= oldest.length;
    }
    return document;
  }
}
