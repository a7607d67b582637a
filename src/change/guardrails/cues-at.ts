import { omitUndefined } from '../../omit-undefined.ts';
import type { LexiconLanguage, LoadedLexicon } from './lexicon/index.ts';
import type { Cue, Topic } from './lexicon/lexicon.ts';
import type { Bound, Word } from './limits.ts';
import type { Match } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { SentenceStatus } from './template-state.ts';
import { isSign, isWord, type SentenceToken, stem } from './tokens.ts';

export type CueMatch = Match<Cue>;

/** All that was seen in one sentence, by place. */
export interface SentenceCues {
  readonly sentence: Sentence;
  readonly cues: readonly CueMatch[];
  readonly topics: ReadonlyMap<number, Topic>;
  /** Whether the token stands in a condition. */
  readonly conditional: readonly boolean[];
  readonly speech: LoadedLexicon;
  readonly presumed?: Match<'presumes'> | undefined;
  readonly standing: SentenceStatus;
}

export function topicsAt(
  tokens: readonly SentenceToken[],
  { topics }: LoadedLexicon,
): ReadonlyMap<number, Topic> {
  const found = new Map<number, Topic>();
  for (const { kind, at, end } of topics.find(tokens))
    for (let index = at; index < end; index += 1) found.set(index, kind);
  return found;
}

export function topicsIn(
  { topics }: SentenceCues,
  from: number,
  to: number,
  takes: (index: number) => boolean = () => true,
): ReadonlySet<Topic> {
  const found = new Set<Topic>();
  for (let index = from; index < to; index += 1) {
    const topic = topics.get(index);
    if (topic !== undefined && takes(index)) found.add(topic);
  }
  return found;
}

export const BREAK = /^(?:[,;:()。、!?]|\.|[-–—→]+)$/;

/** Which tokens stand in a condition: from `if` to the next mark; in Japanese and Korean from the last mark to `if`. */
export function conditionsOf(
  tokens: readonly SentenceToken[],
  cues: readonly CueMatch[],
  language: LexiconLanguage,
): readonly boolean[] {
  const inside = tokens.map(() => false);
  const after = language === 'ja' || language === 'ko';
  for (const { kind, at, end } of cues) {
    if (kind === 'until') {
      const close = opening(tokens, cues, at, end);
      for (let index = 0; index < close; index += 1) inside[index] = true;
    }
    if (kind !== 'if' && kind !== 'unless') continue;
    // 严格模式下，…: in Chinese only the mode stands before what makes it a condition.
    if (after || (language === 'zh' && tokens[at] === '模')) {
      for (let index = end - 1; index >= 0 && !BREAK.test(tokens[index] ?? ''); index -= 1)
        inside[index] = true;
      continue;
    }
    const first =
      at === 0 ||
      BREAK.test(tokens[at - 1] ?? '') ||
      /^(?:and|or|but|und|oder|et|ou|y|e|en|of|i|lub|и|或|且)$/.test(tokens[at - 1] ?? '');
    const clear =
      kind === 'unless' ||
      CLEAR_IF.test(tokens[at] ?? '') ||
      AS_LONG_AS.test(tokens.slice(at, end).join(' '));
    if (!first && !clear) continue;
    const bracket = tokens[at - 1] === '(';
    // A small word at the start opens a condition only where a mark closes it: "In Berlin, …".
    const close = tokens.findIndex(
      (token, index) =>
        index > at && ((BREAK.test(token) && (token !== ')' || bracket)) || isThen(tokens, index)),
    );
    // … and not where the mark ends the sentence: "In Berlin no approval is needed."
    const open = close === -1 || close === tokens.length - 1;
    if (open && !clear) {
      // "In strict mode refuse it": no mark behind what is a condition as a whole.
      if (MODE.test(tokens.slice(at, end).join(' '))) inside.fill(true, at, end);
      continue;
    }
    const said = addressed(tokens, cues, at);
    const turn = turned(tokens, cues, { at, unmarked: open && at === 0 });
    const stop = Math.min(close === -1 ? tokens.length : close, said ?? tokens.length, turn ?? tokens.length);
    for (let index = at; index < stop; index += 1) inside[index] = true;
  }
  return inside;
}

/** How a product is set, where other rules hold. */
export const MODE =
  /(?:^| )(?:mode|\p{L}*modus|modo|modalita|modalidad|tryb\p{L}*|режим\p{L}*|模 式|モ ー ド|모 드)(?: |$)/u;

/** 如果没有则为空: the sign that closes a condition, where it is no part of a word. */
function isThen(tokens: readonly SentenceToken[], at: number): boolean {
  return tokens[at] === '则' && !/^[规原否准法守细]$/.test(tokens[at - 1] ?? '');
}

/** "When somebody is in danger you must stop": where the order starts that no comma divides from its condition. */
function addressed(
  tokens: readonly SentenceToken[],
  cues: readonly CueMatch[],
  at: number,
): number | undefined {
  const order = cues.find(
    (one) =>
      one.at > at + 3 &&
      tokens[one.at - 1] === 'you' &&
      (ORDERING.has(one.kind) || /^(?:must|shall|may)$/.test(tokens[one.at] ?? '')),
  );
  return order === undefined ? undefined : order.at - 1;
}

/**
 * Where the order starts that turns against what was said, "When giving answers but do not cite it", or that no mark
 * divides from the condition that opens its sentence: "When creating tests never invent data".
 */
function turned(
  tokens: readonly SentenceToken[],
  cues: readonly CueMatch[],
  { at, unmarked }: { readonly at: number; readonly unmarked: boolean },
): number | undefined {
  return cues.find(
    (one) =>
      one.at > at + 2 &&
      FORBIDDING.has(one.kind) &&
      (TURNS.test(tokens[one.at - 1] ?? '') || (unmarked && one.kind === 'never')),
  )?.at;
}

const TURNS = /^(?:but|aber|mais|pero|ma|mas|maar|ale|но)$/;

const ORDERING: ReadonlySet<Cue> = new Set(['must', 'never', 'refuse']);

/** "Before the user confirmed, do not …": where the opening ends; 0 where it does not open a prohibition. */
function opening(
  tokens: readonly SentenceToken[],
  cues: readonly CueMatch[],
  at: number,
  end: number,
): number {
  const close = tokens.findIndex((token) => /^[,、]$/.test(token));
  if (close < end || (at !== 0 && end !== close)) return 0;
  const next = cues.find((one) => one.at > close);
  return next !== undefined && FORBIDDING.has(next.kind) ? close : 0;
}

const FORBIDDING: ReadonlySet<Cue> = new Set(['never', 'not', 'bare', 'soft']);

/** Words that open a condition wherever they stand. */
export const CLEAR_IF =
  /^(?:if|when|whenever|wenn|falls|sobald|sofern|si|lorsque|quand|cuando|se|quando|als|wanneer|indien|jesli|jezeli|gdy|если|когда|如|若|当)$/;

const AS_LONG_AS =
  /^(?:(?:as|so) long as|provided|solange|tant que|mientras|siempre que|finche|enquanto|desde que|zolang|dopoki|пока)/;

/** Signs that only join two words. */
const LINKS = /^[或和及与]$/;

/** Words with content: all but small words, marks, numbers and cues that only carry force. */
export function wordsOf(
  { sentence: { tokens }, cues, topics, speech: { stop } }: SentenceCues,
  from: number,
  to: number,
  takes: (index: number) => boolean = () => true,
): readonly Word[] {
  const silent = new Set<number>();
  for (const { kind, at, end } of cues) {
    if (
      kind === 'guard' ||
      kind === 'refuse' ||
      kind === 'unknown' ||
      kind === 'say' ||
      kind === 'override' ||
      kind === 'dead'
    )
      continue;
    // 'в строгом режиме': which mode it is carries content.
    if (kind === 'if' && end - at > 1 && MODE.test(tokens.slice(at, end).join(' '))) continue;
    for (let index = at; index < end; index += 1) if (topics.get(index) === undefined) silent.add(index);
  }
  const found = new Map<string, Word>();
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] ?? '';
    if (silent.has(index) || !takes(index)) continue;
    const topic = topics.get(index);
    const add = (text: string): void => {
      if (!found.has(text)) found.set(text, { stem: text, ...omitUndefined({ topic }) });
    };
    if (LINKS.test(token)) continue;
    if (isSign(token)) {
      const next = tokens[index + 1] ?? '';
      if (
        index + 1 < to &&
        isSign(next) &&
        !LINKS.test(next) &&
        !silent.has(index + 1) &&
        !(stop.has(token) && stop.has(next))
      )
        add(token + next);
    } else if (isWord(token) && !stop.has(token)) add(stem(token));
    // "make up": only small words, and yet what the sentence is about.
    else if (topic !== undefined && isWord(token) && isAlone(index, topics)) add(`#${topic}`);
  }
  return [...found.values()];

  /** Whether the phrase of a topic that `index` closes is all small words. */
  function isAlone(index: number, at: ReadonlyMap<number, Topic>): boolean {
    const topic = at.get(index);
    if (at.get(index + 1) === topic && index + 1 < to) return false;
    let first = index;
    while (first > from && at.get(first - 1) === topic) first -= 1;
    return tokens.slice(first, index + 1).every((token) => stop.has(token));
  }
}

/** "At most 3 searches", "最多调用3个工具": how often something may be done. */
export function boundsAct(
  { sentence: { tokens, text }, cues, conditional, topics, speech }: SentenceCues,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  // `{"max_attempts": 3}`: a setting of code, and told to nobody.
  if (/[{}[\]]|_\w|":/.test(text.slice(0, LINE))) return false;
  const signs = speech.language === 'ja' || speech.language === 'ko';
  const counted = cues.some(
    ({ kind, at, end }) =>
      kind === 'above' &&
      AT_MOST.test(tokens[at] ?? '') &&
      at >= from &&
      end <= to &&
      conditional[at] !== true &&
      tokens.slice(signs ? Math.max(0, at - COUNTS) : end, end + COUNTS).some((token) => /^\d/.test(token)),
  );
  if (!counted) return false;
  const said = tokens.slice(from, to);
  if ([...topics].some(([at, topic]) => topic === 'layout' && at >= from && at < to)) return false;
  return said.some((token) => DONE.test(token)) || DONE_IN_SIGNS.test(said.join(''));
}

/** "More than 3" bounds only what is forbidden. */
const AT_MOST =
  /^(?:at|max|maxim\p{L}*|up|no|within|hochstens|bis|au|jusqu|como|hasta|a|al|ate|maximaal|hoogstens|ten|co|najwyzej|nie|не|до|максим\p{L}*|最|至|不|以|최|이|상)$/u;
const LINE = 400;
/** A number stands so near behind "at most", tokens; signs of a verb may stand between. */
const COUNTS = 4;
/** What is done once or often, and costs or reaches somebody each time. */
const DONE =
  /^(?:calls?|search(?:es)?|requests?|queries|retr(?:y|ies)|attempts?|refunds?|payments?|e?mails?|messages?|aufrufe?|suchen|anfragen?|versuche?|erstattungen|recherches?|appels?|requetes?|tentatives?|remboursements?|busquedas?|llamadas?|solicitudes|intentos?|reembolsos?|ricerche|chiamate|richieste|tentativi|rimborsi|pesquisas|chamadas|buscas|tentativas|zoekopdrachten|aanroepen|verzoeken|pogingen|terugbetalingen|wyszukiwa\p{L}*|wywoła\p{L}*|zapyta\p{L}*|prob\p{L}?|zwrot\p{L}*|поиск\p{L}*|запрос\p{L}*|вызов\p{L}*|попыт\p{L}*|возврат\p{L}*)$/u;
const DONE_IN_SIGNS =
  /调用|搜索|请求|重试|退款|查询|呼び出|検索|リクエスト|返金|再試行|호출|검색|요청|환불|재시도/;

/** Numbers of a clause, with the word of measure nearest before or after each. */
export function boundsOf(
  tokens: readonly SentenceToken[],
  from: number,
  to: number,
  cues: readonly CueMatch[],
): readonly Bound[] {
  const found: Bound[] = [];
  const reversed =
    cues.some(({ kind }) => kind === 'only') && tokens.slice(from, to).some((token) => CLEAR_IF.test(token));
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] ?? '';
    if (!/^\d/.test(token)) continue;
    const near = cues
      .filter(
        ({ kind, at, end }) => (kind === 'above' || kind === 'below') && end >= index - 3 && at <= index + 3,
      )
      .sort((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))[0];
    // "Use at most 3": the word of measure is a part of what limits.
    const most =
      near === undefined &&
      cues.some(({ kind, end }) => kind === 'only' && end === index && tokens[end - 1] === 'most');
    const side = most
      ? 'upper'
      : near === undefined
        ? 'unknown'
        : (near.kind === 'above') !== reversed
          ? 'upper'
          : 'lower';
    found.push({ value: Number(token.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.')), side });
  }
  return found;
}
