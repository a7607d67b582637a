import { type Phrase, type Prose, words } from '../prose.ts';
import { clip, visible } from './visible.ts';

/**
 * What GitHub turns into something after Markdown is done, where a backslash does not help: mentions,
 * references to issues, commits and advisories, bare addresses, emoji codes and formulas.
 * Such a token is shown as code, the one place where GitHub leaves text alone.
 */
const LIVE =
  /[@$]|#\d|:\/\/|www\.|(?:mailto|xmpp):|:[\w+-]+:|\b(?:gh|ghsa|cve)-\w|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/i;

/** GitHub's grammar of logins, with the suffix of enterprise managed users. */
const LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,20})?$/;

/** Long enough for any sentence, short enough that one hostile row cannot fill a comment. */
const PROSE_LIMIT = 600;
const CODE_LIMIT = 240;

/** At the start of a line these open a heading, a list or a table. */
const BLOCK_START = /^(\d+(?=[.)](?:\s|$))|)([#+=:.)-])/;

interface InlineOptions {
  /** Logins that may be mentioned, and so notified. Everybody else is only named. */
  readonly notify?: ReadonlySet<string>;
}

/**
 * `text` as inline Markdown on one line: only text, code spans and the mentions asked for, whatever the
 * text says. Fits any place in a line: a table cell, a list, a heading.
 */
export function inline(text: Prose, options: InlineOptions = {}): string {
  const phrases = clipProse(joined(text), PROSE_LIMIT);
  const pieces = phrases.flatMap((phrase, index) => {
    if (phrase.kind === 'code') return codeSpan(phrase.text);
    if (phrase.kind === 'words') return escapeWords(phrase.text);
    return mention(phrase.text, phrases[index - 1], phrases[index + 1], options.notify);
  });
  return concat(pieces).trim().replace(BLOCK_START, '$1\\$2');
}

/**
 * `text` as a code span, of at most 240 characters. A pipe would end a table cell even there, and `<!--` could
 * pass for the gate's own mark: those characters stand between two spans, as references.
 */
export function codeSpan(text: string): string {
  const parts = visible(clip(text, CODE_LIMIT)).split(/(\||<(?=!))/);
  const pieces = parts.map((part, index) => {
    if (index % 2 === 1) return reference(part);
    return part === '' ? '' : span(part);
  });
  return concat(pieces) || '&#8203;';
}

/** `text`, which may be of several lines, between fences. */
export function codeBlock(text: string): string {
  const lines = text.split(/\r?\n/).map(visible);
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${lines.join('\n')}\n${fence}`;
}

/** A link of ours: `label` is Markdown already, `url` percent-encoded. */
export function markdownLink(label: string, url: string | undefined): string {
  return url === undefined ? label : `[${label}](${url})`;
}

/** One row of a table; cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function tableHead(titles: readonly string[]): string {
  return `${tableRow(titles)}\n${tableRow(titles.map(() => '---'))}`;
}

function span(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  // Markdown takes one space off both ends, so text that needs its own gets one more.
  const padded = /^`|`$|^ .* $/.test(text) && text.trim() !== '' ? ` ${text} ` : text;
  return `${fence}${padded}${fence}`;
}

function longestRun(text: string): number {
  if (!text.includes('`')) return 0;
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

/** Two code spans that touch would be read as one: a thin space parts them. */
function concat(pieces: readonly string[]): string {
  return pieces.reduce(
    (before, piece) => before + (before.endsWith('`') && piece.startsWith('`') ? '&#8201;' : '') + piece,
    '',
  );
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Words between backticks are meant as code by the author of the policy. */
function escapeWords(text: string): readonly string[] {
  const shown = visible(text);
  // Most of what a large report says holds nothing to escape.
  if (!SPECIAL.test(shown) && !LIVE.test(shown)) return [shown.replace(/\s+/g, ' ')];
  return shown
    .split(/`([^`]+)`/)
    .flatMap((part, index) => (index % 2 === 1 ? codeSpan(part) : part.split(/(\s+)/).map(escapeToken)));
}

const SPECIAL = /[\\*_[\]~&<>|`]/;

function escapeToken(token: string): string {
  if (token.trim() === '') return token === '' ? '' : ' ';
  if (LIVE.test(token)) return codeSpan(token);
  return token.replace(/[\\*_[\]~]/g, '\\$&').replace(/[&<>|`]/g, reference);
}

/**
 * The zero-width space after `@` keeps a login from notifying its owner. A mention must also stand alone:
 * `@dana` before `/team` would call a team, and after `word` it could begin a mail address.
 */
function mention(
  login: string,
  before: Phrase | undefined,
  next: Phrase | undefined,
  notify: ReadonlySet<string> | undefined,
): string {
  if (!LOGIN.test(login)) return codeSpan(`@${login}`);
  const starts = before === undefined || (before.kind === 'words' && /[\s(]$/.test(before.text));
  const ends = next === undefined || next.kind === 'code' || /^[\s,.:;()]/.test(next.text);
  return notify?.has(login) && starts && ends ? `@${login}` : `@&#8203;${login}`;
}

/** Neighbouring words as one phrase: `@` and `dana` are harmless apart. */
function joined(text: Prose): Prose {
  const phrases: Phrase[] = [];
  for (const phrase of text) {
    const last = phrases.at(-1);
    if (last?.kind === 'words' && phrase.kind === 'words')
      phrases.splice(-1, 1, words(last.text + phrase.text));
    else phrases.push(phrase);
  }
  return phrases;
}

function clipProse(text: Prose, limit: number): Prose {
  const kept: Phrase[] = [];
  let left = limit;
  for (const phrase of text) {
    if (left <= 0) return [...kept, words('…')];
    kept.push({ ...phrase, text: clip(phrase.text, left) });
    left -= phrase.text.length;
  }
  return kept;
}
