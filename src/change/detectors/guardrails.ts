import type { RemovedGuardrail } from '../change.ts';

/** Words of refusing, limiting, disclosing and handing over to people. */
const GUARDRAIL =
  /\b(?:refuse|decline|never|do not|don'?t|must not|mustn'?t|should not|shouldn'?t|may not|cannot|can'?t|not allowed|avoid|only (?:answer|respond|reply|use|discuss|help)|under no circumstances|prohibited|forbidden|unless)\b|\b(?:harmful|unsafe|illegal|unlawful|dangerous|toxic|offensive|hate(?:ful)?|discriminat\w*|biased?|self-harm|suicid\w*|violen\w*|abus\w*)\b|\b(?:medical|legal|financial|tax|investment|health) (?:advice|diagnos\w*|guidance)\b|\b(?:personal(?:ly identifiable)? (?:data|information)|pii|confidential|secrets?|private (?:data|information)|credentials?|passwords?)\b|\b(?:as an (?:ai|language model)|not an? (?:human|person|doctor|lawyer|professional)|disclos\w*|disclaimer)\b|\b(?:say|tell|state|inform|mention|admit|remind|clear)\b.{0,80}\b(?:ai|assistant|bot|automated|machine|language model)\b|\b(?:consult|speak (?:to|with)|see|ask|contact|refer\b.{0,30}\bto) an? (?:\w+ )?(?:professional|doctor|lawyer|physician|expert|human|person|agent)\b|\b(?:escalate|hand (?:over|off)|human (?:agent|review|approval|operator|in the loop))\b|\b(?:ask|wait|require|request|obtain|get)\w*\b.{0,40}\b(?:approval|permission|consent|confirm\w*)\b|\bconfirm\w* (?:before|with)\b|\b(?:jailbreak|prompt injection|ignore (?:any|all|previous)|untrusted|system prompt|these instructions)\b|\bif you (?:do not|don'?t|are not|aren'?t) (?:know|sure|certain)\b|\bsay (?:that )?you (?:do not|don'?t) know\b|\bmake (?:things|stuff|anything|it) up\b|\bmake up\b|\b(?:hallucinat|fabricat)\w*/i;

/** Limits on how an answer looks keep nobody safe. */
const LAYOUT =
  /\b(?:quotes?|colons?|markdown|backticks?|emojis?|bullets?|bullet points|format(?:ting|ted)?|prefix(?:es)?|capital\w*|uppercase|lowercase|line ?breaks?|newlines?|latex|json|xml|html|yaml|code (?:blocks?|fences?)|headers?|headings?|whitespace|words|characters|sentences|paragraphs?|tokens|verbose|preamble|lists?|punctuation|abbreviat\w+|titles?|comments?|repeat|indent\w*|imports?|italics?|bold)\b/i;

/** What keeps people safe whatever else the sentence is about. */
const SAFETY =
  /\b(?:refuse|decline|harm\w*|unsafe|illegal|dangerous|toxic|offensive|hate\w*|discriminat\w*|bias\w*|suicid\w*|violen\w*|advice|diagnos\w*|personal|private|pii|confidential|secrets?|credentials?|passwords?|disclos\w*|disclaimer|professional|doctor|lawyer|human|approval|permission|consent|confirm\w*|jailbreak|injection|untrusted|system prompt|instructions|hallucinat\w*|fabricat\w*|make up|invent|automated|bot)\b/i;

/** The words alone that turn a sentence into a limit. */
const LIMIT =
  /\b(?:not|never|no|refuse|decline|avoid|only|don'?t|must(?:n'?t)?|cannot|can'?t|unless|without|before|forbidden|prohibited)\b/gi;

/** Texts beyond this are compared by exact sentences only, characters. */
const MAX_SIMILAR = 200_000;

/** After a full stop, and before a list item, a heading, an empty line or a line that starts large. */
const BREAKS = /(?<=[.!?;])(?=\s)|\n(?=\s*(?:[-*•#>]|\d+[.)]|\n|$))|\n(?=\s*[A-Z])/;

interface Sentence {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** How many words of it limit. */
  readonly limits: number;
  readonly line: number;
}

/**
 * Sentences that kept people safe and are not in the new text any more, nor any that says much the same with the
 * same limits.
 *
 * @param firstLine where `before` starts in its file, 1-based
 */
export function removedGuardrails(before: string, after: string, firstLine = 1): readonly RemovedGuardrail[] {
  const kept = sentences(after, 1);
  const exact = new Set(kept.map(({ text }) => normal(text)));
  const compare = before.length + after.length <= MAX_SIMILAR;
  return sentences(before, firstLine)
    .filter(({ text }) => isGuardrail(text) && !exact.has(normal(text)))
    .filter((was) => !(compare && kept.some((is) => saysTheSame(was, is))))
    .map(({ line, text }) => ({ line, text: text.length > 160 ? `${text.slice(0, 159)}…` : text }));
}

function isGuardrail(text: string): boolean {
  return GUARDRAIL.test(text) && (SAFETY.test(text) || !LAYOUT.test(text));
}

function sentences(text: string, firstLine: number): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  let line = firstLine;
  for (const piece of text.split(BREAKS)) {
    const clean = piece
      .replace(/\s+/g, ' ')
      .replace(/^ ?(?:[-*•#>]+|\d+[.)])\s*/, '')
      .trim();
    if (!/\p{L}{2}/u.test(clean)) continue;
    // Looked up in order: splitting has lost which line breaks stood between the sentences.
    const at = text.indexOf(clean.split(' ')[0] ?? '', from);
    if (at !== -1) {
      line += count(text.slice(from, at));
      from = at;
    }
    found.push({ text: clean, words: topicsOf(clean), limits: limitsOf(clean), line });
  }
  return found;
}

function count(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function limitsOf(text: string): number {
  return [...text.matchAll(LIMIT)].length;
}

const STOP = new Set(
  'a an the you your to of and or in on for with is are be as it its this that these those do does not must should always please any all if when will may can give given only never'.split(
    ' ',
  ),
);

/** What a sentence speaks of: its words without those that every sentence has. */
function topicsOf(text: string): ReadonlySet<string> {
  const words = normal(text).split(' ');
  const topics = words.filter((word) => !STOP.has(word));
  return new Set(topics.length === 0 ? words : topics);
}

/** Most of what it speaks of is spoken of still, and limited no less. */
function saysTheSame(was: Sentence, is: Sentence): boolean {
  let shared = 0;
  for (const word of was.words) if (is.words.has(word)) shared += 1;
  return shared >= Math.max(1, was.words.size * 0.6) && is.limits >= was.limits && isGuardrail(is.text);
}

const APPROVAL =
  /^(?:require[sd]?_?(?:human_?)?(?:approval|confirmation)|needs_?(?:approval|confirmation)|approval_?(?:mode|policy|required)?|human_?in_?the_?loop|human_?input(?:_?mode)?|confirm(?:ation)?(?:_?required)?|ask_?(?:before|for_?approval)|interrupt_?(?:before|on)|ask_?for_?human_?input)$/i;
const FREEDOM =
  /^(?:auto_?approve[d]?|auto_?run|auto_?execute|always_?allow|allow_?dangerous\w*|dangerously\w*|skip_?(?:approval|confirmation|permissions)|yolo|bypass_?\w*)$/i;

/** How strictly a setting asks for a person: larger is stricter; undefined when the key is no such setting. */
export function strictness(key: string, value: string): number | undefined {
  const on = /^(?:true|always|yes|on|1|required|all|manual|untrusted|on-request|tools)$/i.test(value);
  const off = /^(?:false|never|no|off|0|none|auto|automatic|optional|disabled)$/i.test(value);
  if (APPROVAL.test(key) && /^[a-z]/i.test(value)) return off ? 0 : on ? 2 : 1;
  if (FREEDOM.test(key) && (on || off)) return off ? 2 : 0;
  return undefined;
}
