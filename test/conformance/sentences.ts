/** The sentences of the roadmap, each with what answers it: the last part of docs/coverage.md. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Of the text: its number of sentences, and the digest of all their digests in order, as `scripts/roadmap-sentences.ts` prints them. */
export interface RoadmapText {
  readonly count: number;
  readonly digest: string;
}

export interface SentenceRow {
  /** The beginning of the sentence, word for word. */
  readonly quote: string;
  /** First 8 characters of its SHA-256: the text itself is not kept here. */
  readonly id: string;
  /** KIND NAME each, as in `roadmap.yml`; or why it is out of scope. */
  readonly by?: readonly string[];
  readonly out?: string;
}

interface SentenceFile {
  readonly text: RoadmapText;
  readonly sections: readonly { readonly section: string; readonly rows: readonly SentenceRow[] }[];
}

export function sentenceFile(): SentenceFile {
  return parse(readFileSync(join(import.meta.dirname, 'sentences.yml'), 'utf8')) as SentenceFile;
}

/** Bullets, numbers and lines of a drawing before the words. */
const MARKS = /^[^\p{L}\p{N}"“[<_]+|^\d{1,2}\.\s+/u;
const MOST = 60;

/** The sentences of a text: of prose each sentence, of lists and tables each line. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const said = line.trim().replace(MARKS, '').replace(MARKS, '').trim();
    return said.split(/(?<=[.!?]"?)\s+(?=[\p{Lu}"“])/u).filter((part) => /\p{L}/u.test(part));
  });
}

export function sentenceId(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 8);
}

export function quoteOf(sentence: string): string {
  // The text was saved in an encoding that turned its dashes and pictures into other letters.
  const words = sentence
    .replaceAll('โ€”', '—')
    .replaceAll('โ€“', '–')
    .replace(/[^\x20-\x7e–—“”…]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= MOST ? words : `${words.slice(0, words.lastIndexOf(' ', MOST))} …`;
}

export function digestOf(ids: readonly string[]): string {
  return createHash('sha256').update(ids.join('\n')).digest('hex');
}
