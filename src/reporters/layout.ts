import { groupDigits } from '../count-of.ts';

/** A part of a Markdown document whose rows may be left out, whole rows only. */
export interface FoldableSection {
  /** Before the rows: complete lines. */
  readonly open: string;
  readonly rows: readonly string[];
  /** After the rows. */
  readonly close?: string;
  /** The row that says how many were left out. Default: an item of a list. */
  readonly more?: (count: number) => string;
}

/** Bytes, with room to spare: GitHub takes 65,535 characters of a check and 65,536 of a comment or an issue. */
export const GITHUB_BUDGET = 65_000;

/** Every section gets this many rows before any gets the rest. */
const FIRST_ROWS = 10;

/**
 * The sections as one document of at most `limit` bytes of UTF-8 (GitHub counts characters; bytes are never
 * fewer). Earlier sections matter more: the last rows of the last sections go first.
 */
export function layOut(sections: readonly FoldableSection[], limit: number): string {
  const kept: { readonly section: FoldableSection; rows: number; readonly more: string }[] = [];
  let left = limit;
  for (const section of sections) {
    const more = section.rows.length === 0 ? '' : moreLine(section, section.rows.length);
    const frame = bytes(document(section, [more])) + 2;
    if (frame > left) continue;
    left -= frame;
    kept.push({ section, rows: 0, more });
  }
  for (const upTo of [FIRST_ROWS, Number.POSITIVE_INFINITY]) {
    for (const entry of kept) {
      for (const next of entry.section.rows.slice(entry.rows, upTo)) {
        const cost = bytes(next) + 1;
        if (cost > left) break;
        left -= cost;
        entry.rows += 1;
      }
    }
  }
  return kept
    .map(({ section, rows }) => {
      const hidden = section.rows.length - rows;
      return document(section, [
        ...section.rows.slice(0, rows),
        ...(hidden > 0 ? [moreLine(section, hidden)] : []),
      ]);
    })
    .join('\n\n');
}

/** `and 37 more`. */
export function andMore(count: number): string {
  return `and ${groupDigits(count)} more`;
}

function moreLine(section: FoldableSection, count: number): string {
  return section.more?.(count) ?? `- ${andMore(count)}`;
}

function document(section: FoldableSection, rows: readonly string[]): string {
  return [section.open, ...rows, section.close]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
