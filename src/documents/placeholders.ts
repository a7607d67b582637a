import { comparableWords, cores, MOST_BEFORE } from './comparable-words.ts';
import { isDraftComment, unconfirmedProblems } from './drafted.ts';
import { everyValue } from './every-value.ts';
import TEMPLATE_TEXTS from './generated/template-texts.json' with { type: 'json' };
import { withoutInvisible } from './invisible.ts';
import { headingKey, type MarkdownDocument, type MarkdownSection } from './markdown.ts';
import { whyNoAnswer } from './no-answer.ts';
import type { Position, Problem } from './position.ts';
import { isUnwritten } from './unwritten.ts';
import { dottedPath, type LocatedDocument } from './yaml.ts';

/**
 * Marks of a text that somebody still has to write, wherever they stand.
 *
 * Whole words only: a sentence about a "todo list" or a `List<String>` is real text.
 */
const MARKS: readonly RegExp[] = [
  // Marks of our own templates.
  /\bREPLACE[:-]/,
  /^2000-01-01(?:T00:00:00Z)?$/,
  /\[\s*(?:more information needed|to be completed|insert [^\]]*|your [^\]]*)\s*\]/i,
  /\blorem ipsum\b/i,
  /\bTBD\b(?!-\d)|\b(?:TODO|FIXME)\b\s*(?:[:(]|[.!]?\s*$)|^\s*(?:TODO|FIXME)\b/,
  /\{\{[^}]*\}\}/,
];

/** Text that says nothing: beside real text it is layout, `...` in a listing or `<br/>` under a picture. */
const LAYOUT: readonly RegExp[] = [/^[\s.…·•–—_=~*-]+[.!]?\s*$/, /^\s*<[a-z][^<>]*>\s*$/i];
/** An answer that is none. */
const ABSENT =
  /^\s*(?:n[/.]?\s?a|\?+|(?:this (?:is|does) )?not (?:applicable|relevant|apply)(?: (?:to|for) (?:us|this|our (?:system|case|product)|this (?:system|case|product)|the system))?(?: here)?)\s*[.!]?\s*$/i;

/** Each gate that asks for a document asks this of it. */
const FOUND = new WeakMap<LocatedDocument, readonly Problem[]>();

/** What is still a placeholder in a YAML document, at its value. */
export function yamlPlaceholders(document: LocatedDocument): readonly Problem[] {
  const found = FOUND.get(document) ?? placeholdersIn(document, 0);
  FOUND.set(document, found);
  return found;
}

/** @param view how many leading keys the file itself does not have */
function placeholdersIn(document: LocatedDocument, view: number): readonly Problem[] {
  const problems = everyValue(document.value).flatMap(({ value, path }): readonly Problem[] => {
    if (typeof value !== 'string') return [];
    const why = isPlaceholder(value) ? 'is not filled in' : whyNoAnswer(path, value);
    if (why === undefined) return [];
    const place = `\`${dottedPath(path.slice(view))}\``;
    return [{ position: document.at(path), keys: path, ...unfilled(place, value, why) }];
  });
  return [...problems, ...unconfirmedProblems(document.drafted ?? [])];
}

/** What the form of the Hugging Face Hub leaves in each of its sections. */
const FORM_OF_THE_HUB = /^\W{0,10}more information needed\W{0,10}$/i;

/**
 * What is still a placeholder in a Markdown document: sections that say nothing, and metadata.
 *
 * @param asked headings that somebody asks for: the Hub's form has many more, and may be left in those
 */
export function markdownPlaceholders(
  markdown: MarkdownDocument,
  asked?: readonly string[],
): readonly Problem[] {
  const wanted = asked === undefined ? undefined : withinHeadings(markdown, asked);
  const sections = markdown.sections.flatMap((section): Problem | readonly Problem[] => {
    const line = unfilledLine(section);
    if (line !== undefined && FORM_OF_THE_HUB.test(line) && wanted?.has(section) === false) return [];
    // A parent heading repeats the text of its children: the innermost one is named, but for what it says itself.
    const nested =
      line !== undefined &&
      !linesOf(section.own).includes(line) &&
      below(section, markdown).some(({ text }) => text.split('\n').includes(line));
    if (line === undefined || nested) return [];
    return {
      position: { line: section.line, column: 1 },
      ...unfilled(`the section "${section.heading}"`, line),
    };
  });
  return [
    ...placeholdersIn(markdown.view, 1).filter(
      ({ position }) => position.line > 1 && isMetadata(markdown, position.line),
    ),
    ...sections,
    ...unconfirmedProblems([...draftedInFront(markdown), ...draftedIn(markdown.root)]),
  ];
}

/**
 * The line that shows that a section is not written: a mark in its prose, an answer that is none above its sub-sections,
 * or its first line where no line says anything.
 */
function unfilledLine({ prose, own, text }: MarkdownSection): string | undefined {
  const marked = linesOf(prose).find(isMarked);
  if (marked !== undefined) return marked;
  const above = linesOf(own);
  const absent = above.find((line) => ABSENT.test(line));
  if (absent !== undefined && above.every(isPlaceholder)) return absent;
  const all = linesOf(text);
  // A list of a template's words is that text.
  return all.every(saysNothing) || isTemplateText(own) ? all[0] : undefined;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function draftedInFront({ front }: MarkdownDocument): readonly Position[] {
  return front?.ok === true ? (front.document.drafted ?? []) : [];
}

/** Comments at the top level of the document: where `aims-gate` writes its marks. */
function draftedIn(root: MarkdownDocument['root']): readonly Position[] {
  return root.children.flatMap((node) => {
    if (node.type !== 'html' || !isDraftComment(node.value)) return [];
    return [{ line: node.position?.start.line ?? 1, column: 1 }];
  });
}

/** The sections with these headings, and what stands below them but is marked as optional. */
function withinHeadings(
  markdown: MarkdownDocument,
  headings: readonly string[],
): ReadonlySet<MarkdownSection> {
  const keys = new Set(headings.map(headingKey));
  const own = markdown.sections.filter(({ heading }) => keys.has(headingKey(heading)));
  const under = own.flatMap((section) => below(section, markdown));
  return new Set([...own, ...under.filter(({ heading }) => !/\boptional\b/i.test(heading))]);
}

/** The sections within `section`. */
function below(section: MarkdownSection, { sections }: MarkdownDocument): readonly MarkdownSection[] {
  const after = sections.filter(({ line }) => line > section.line);
  const end = after.findIndex(({ depth }) => depth <= section.depth);
  return end === -1 ? after : after.slice(0, end);
}

function isMetadata(markdown: MarkdownDocument, line: number): boolean {
  const front = markdown.root.children[0];
  return front?.type === 'yaml' && line <= (front.position?.end.line ?? 0);
}

/** Whether `text` only looks filled in. */
export function isPlaceholder(text: string): boolean {
  return isMarked(text) || saysNothing(text);
}

function isMarked(text: string): boolean {
  return MARKS.some((pattern) => pattern.test(text)) || isUnwritten(text) || isTemplateText(text);
}

const FROM_TEMPLATE = new Set(TEMPLATE_TEXTS);
/** How they begin: nearly every text is told apart by that alone. */
const BEGINNINGS = new Set(TEMPLATE_TEXTS.map((text) => text.split(' ').slice(0, 2).join(' ')));
/** Longer than any text of a template, characters. */
const LONGEST = 400;

/** Whether `text` is what a template says there, whatever is said before or after it: "Our answer: what it is for". */
function isTemplateText(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = comparableWords(text);
  const mayBegin = words
    .slice(0, MOST_BEFORE + 1)
    .some((_, index) => BEGINNINGS.has(words.slice(index, index + 2).join(' ')));
  return mayBegin && cores(words).some((core) => FROM_TEMPLATE.has(core));
}

/** Blanks have a length, too, and so have letters that nobody sees. */
function saysNothing(text: string): boolean {
  const seen = withoutInvisible(text);
  return seen.trim() === '' || [...LAYOUT, ABSENT].some((pattern) => pattern.test(seen)) || isFiller(seen);
}

/** Words that are typed where a field wants some. */
const FILLER = /^(?:as(?:df)+|qwert[yz]?|foo|bar|baz|test(?:ing)?|bla|blah|abc|xyz|dummy)$/;
/** So many words that are one and the same are none. */
const REPEATED = 3;

/** Whether `text` is one word over and over, or nothing but words that stand for any. */
function isFiller(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = comparableWords(text);
  const [first] = words;
  if (first === undefined) return false;
  if (words.length >= REPEATED && words.every((word) => word === first)) return true;
  return words.length > 1 && words.every((word) => FILLER.test(word));
}

function unfilled(
  what: string,
  text: string,
  why = 'is not filled in',
): Pick<Problem, 'message' | 'hint' | 'lack'> {
  const short = text.trim().replace(/\s+/g, ' ');
  const shown = short.length > 50 ? `${short.slice(0, 49)}…` : short;
  return {
    message: `${what} ${why}: "${shown}"`,
    hint: 'write what is true for this system',
    lack: { kind: 'blank', name: what, text: shown },
  };
}
