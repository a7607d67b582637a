import { omitUndefined } from '../../omit-undefined.ts';
import { type SentenceStatus, TemplateState } from './template-state.ts';
import { type SentenceToken, tokensOf } from './tokens.ts';

/** One sentence of a prompt, or one item of a list. */
export interface Sentence {
  /** As people read it, without list marks. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  readonly tokens: readonly SentenceToken[];
  readonly standing: SentenceStatus;
  /** How the line, item or paragraph starts that it stands in. */
  readonly opening: string;
  /** Conditions of the template around it: `{% if mode == "strict" %}`. */
  readonly when: string;
  /** The sentence or heading that introduces the list it is an item of. */
  readonly lead?: Sentence;
  /** The heading it stands under. */
  readonly heading?: Sentence;
  /** The items that it introduces. */
  readonly items: readonly Sentence[];
}

/** A line that starts something new, whatever the one before it was. */
const STARTS =
  /^\s*(?:\{\{?[\w.$ ]{1,60}\}\}?){0,3}\s*(?:[-*•·▪◦‣+]\s|#{1,6}\s|>|\||(?:\d{1,3}|[a-z])[.)]\s|\d{1,3}(?:[、．]|[.)](?=\p{L}))|[-*_=]{3,80}$|```|<\/?[\w -]{1,40}>$|\{[%#])/iu;
const LIST_ITEM =
  /^\s*(?:\{\{?[\w.$ ]{1,60}\}\}?){0,3}\s*(?:[-*•·▪◦‣+]\s|(?:\d{1,3}|[a-z])[.)]\s|\d{1,3}(?:[、．]|[.)](?=\p{L})))/iu;
const HEADING = /^\s*(?:#{1,6}\s+|<(?=[\w -]{1,40}>$))/;
const ENDS = /[.!?:;。！？：；…]["'”’»)\]*_`]{0,8}$/;
const MARKS =
  /^(?:\s|[-*•·▪◦‣+>#|]|(?:\d{1,3}|[a-z])[.)](?=\s)|\d{1,3}(?:[、．]|[.)](?=\p{L}))|\{\{?[\w.$ ]{1,60}\}\}?|[\u2600-\u27bf]|\ufe0f|[\u{1f300}-\u{1faff}]|\[[ xX]\])+/u;
/** Prompts are hand-wrapped at 70 and more; a shorter line that ends without a full stop is a line of its own. */
const WRAPPED = 50;
/** Nothing is searched further than this in one line, characters. */
const MAX_LINE = 20_000;

/** Characters of a block that say what kind it is. */
const OPENING = 60;

/** A sentence that introduces items. */
interface Lead {
  readonly indent: number;
  readonly sentence: Sentence;
  /** The same list as the sentence's, to be filled. */
  readonly items: Sentence[];
}

/** A block of text that is one paragraph, item or heading. */
interface Block {
  text: string;
  readonly line: number;
  /** Columns before the text; items that stand deeper belong to what introduces them. */
  readonly indent: number;
  readonly item: boolean;
  readonly heading: boolean;
  readonly standing: SentenceStatus;
  readonly when: string;
}

/**
 * The sentences of a prompt in order, with what stands around them. Linear in the length of `text`.
 *
 * @param firstLine where `text` starts in its file, 1-based
 */
export function sentencesOf(text: string, firstLine = 1): readonly Sentence[] {
  const found: Sentence[] = [];
  const leads: Lead[] = [];
  let heading: Sentence | undefined;
  for (const block of blocksOf(text, firstLine)) {
    if (block.heading) leads.length = 0;
    // What stands no deeper than a lead is no item of it; a paragraph ends every list.
    while (leads.length > 0 && (!block.item || (leads.at(-1)?.indent ?? -1) >= block.indent)) leads.pop();
    const lead = block.item ? leads.at(-1) : undefined;
    let last: Sentence | undefined;
    let items: Sentence[] = [];
    for (const piece of piecesOf(block.text)) {
      const tokens = PUT_IN.test(piece.text) ? [piece.text.replace(/\s+/g, '')] : tokensOf(piece.text);
      if (!tokens.some((token) => /\p{L}/u.test(token))) continue;
      items = [];
      last = {
        text: piece.text,
        line: block.line + piece.line,
        tokens,
        standing: block.standing,
        opening: block.text.slice(0, OPENING),
        when: block.when,
        items,
        ...omitUndefined({ lead: lead?.sentence, heading }),
      };
      found.push(last);
      lead?.items.push(last);
    }
    if (last === undefined) continue;
    if (block.heading) heading = last;
    if (block.heading || /[:：]["'*_]{0,8}$/.test(block.text))
      leads.push({ indent: block.item ? block.indent : -1, sentence: last, items });
  }
  return found;
}

function blocksOf(text: string, firstLine: number): readonly Block[] {
  const blocks: Block[] = [];
  const open = new TemplateState();
  let current: Block | undefined;
  /** How the first line of the block stands, before its label is looked at. */
  let basis: SentenceStatus = 'said';
  let previous = '';
  const lines = text.split('\n');
  const alone = standAlone(lines);
  const shown = exampleLabels(lines);
  lines.forEach((raw, index) => {
    // What follows is matched to the end of the line: no blanks there, and no end to search for.
    const whole = (raw.length > MAX_LINE ? raw.slice(0, MAX_LINE) : raw).trimEnd();
    if (whole === '') current = undefined;
    for (const { text: line, standing, when } of open.read(whole)) {
      if (line.trim() === '') continue;
      const starts =
        STARTS.test(line) || current === undefined || basis !== standing || current.when !== when;
      const goesOn = alone[index] !== true && continues(previous, line);
      if (!starts && current !== undefined && !current.heading && goesOn) {
        current.text += `\n${line.trim()}`;
      } else {
        const heading = HEADING.test(line) || /^\s*\*\*[^*]{1,80}\*\*:?\s*$/.test(line);
        current = {
          text: line.trim(),
          line: firstLine + index,
          indent: line.search(/\S/),
          item: LIST_ITEM.test(line) || (/^\s*>/.test(line) && !heading),
          heading,
          standing: standing === 'said' && shown.has(labelOf(line)) ? 'example' : standing,
          when,
        };
        basis = standing;
        blocks.push(current);
      }
      previous = line;
    }
  });
  return blocks;
}

/** What a line is called that shows how somebody asked and was answered. */
const SHOWS =
  /^\s{0,20}(question|answer|frage|antwort|pregunta|respuesta|réponse|pergunta|resposta|问题|答案|質問|回答)\s?[:：]/i;

function labelOf(line: string): string {
  return SHOWS.exec(line.slice(0, 60))?.[1]?.toLowerCase() ?? '';
}

/** Labels that stand more than once: examples, where one alone may be the place for an answer. */
function exampleLabels(lines: readonly string[]): ReadonlySet<string> {
  const [once, often] = [new Set<string>(), new Set<string>()];
  for (const line of lines) {
    const label = labelOf(line);
    if (label === '') continue;
    if (once.has(label)) often.add(label);
    once.add(label);
  }
  return often;
}

/** As many lines that all start with a capital are no wrapped paragraph. */
const LIST_OF_LINES = 3;

/** Which lines are sentences of their own, though none has a mark: those of a paragraph whose lines all start anew. */
function standAlone(lines: readonly string[]): readonly boolean[] {
  const alone = lines.map(() => false);
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (/^\s{0,40}\p{Lu}/u.test((lines[at] ?? '').slice(0, 80))) continue;
    const paragraph = (lines[at] ?? '').trim() === '' || STARTS.test((lines[at] ?? '').slice(0, 200));
    if (paragraph && at - from >= LIST_OF_LINES) alone.fill(true, from, at);
    from = at + 1;
  }
  return alone;
}

/** Whether `line` goes on with the sentence that `before` left open. */
function continues(before: string, line: string): boolean {
  if (ENDS.test(before)) return false;
  if (/^\s*[\p{Ll}(,;]/u.test(line)) return true;
  return (
    before.trim().length >= WRAPPED &&
    !/^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line)
  );
}

const QUOTE_ENDS = /[」』”]$/;
/** Full stops that end no sentence. */
const SHORT =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|z\.\s?B|d\.\s?h|u\.\s?a|bzw|ggf|ca|Nr|No|Abs|Art|p\.\s?ej|Sr|Sra|Dr|Mr|Mrs|Ms|St|cf|ex|nb|bijv|np|tzn|т\.\s?е|др|[A-Za-z])\.$/i;
/** Ends of sentences, those among them after which lines were joined without a blank: `code.You`, `parts- Be`. */
const STOPS =
  /[.!?…]{1,20}["'”’»)\]*_`]{0,8}(?=\s|$)|(?<=\p{Ll}{3})(?:\.(?=\p{Lu}\p{Ll}{0,20}\s)|\.?(?=- \p{Lu}))|[。！？；]["'”’»）】」』]{0,8}|\n/gu;

/** Nothing but a text that is put in when the prompt is used: `{rules}`, `{% include "rules.md" %}`. */
export const PUT_IN =
  /^(?:\$?\{\{?\s{0,4}>?\s{0,4}[\w.$]{1,80}(?:\([\w.$, ]{0,80}\))?\s{0,4}\}?\}|\{%-?\s{0,4}include\s[^%]{1,120}%\})$/;

interface Piece {
  readonly text: string;
  /** Lines after the block's first. */
  readonly line: number;
}

function piecesOf(block: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let line = 0;
  let lineOfPiece = 0;
  const push = (to: number): void => {
    const raw = block.slice(from, to).trim();
    const text = PUT_IN.test(raw) ? raw : clean(raw);
    if (text !== '') pieces.push({ text, line: lineOfPiece });
    from = to;
    lineOfPiece = line;
  };
  for (const stop of block.matchAll(STOPS)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '\n') {
      line += 1;
      if (block.slice(from, end).trim() === '') lineOfPiece = line;
      continue;
    }
    const next = block.slice(end, end + 12).trimStart();
    // 「情報がありません。」と答える: a sentence that another one quotes.
    if (/^[。！？]/.test(stop[0]) && QUOTE_ENDS.test(stop[0]) && /^[とをのはがもで、]/.test(next)) continue;
    const before = block.slice(Math.max(from, stop.index - 12), stop.index + 1);
    if (
      /^[.…]/.test(stop[0]) &&
      // "`../components/...` and others": dots that code or a bracket closes end nothing.
      ((/^(?:\.{3}|…)[^\s]{0,4}[`)]/.test(stop[0]) && !/^(?:\p{Lu}|$)/u.test(next)) ||
        /^(?:\p{Ll}|(?:MUST|SHOULD|SHALL|MAY|CAN|WILL|IS|ARE)\b)/u.test(next) ||
        SHORT.test(before) ||
        /(?:^|\s)\d{1,3}\.$/.test(before))
    )
      continue;
    push(end);
  }
  push(block.length);
  return pieces;
}

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKS, '')
    .replace(/\*\*|__|~~/g, '')
    .trim();
}
