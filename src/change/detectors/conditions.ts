import { omitUndefined } from '../../omit-undefined.ts';
import type { RemovedGuardrail, SentencePair } from '../change.ts';
import { readPrompt } from '../guardrails/compare.ts';
import { isLimit } from '../guardrails/limits.ts';
import { sourceOf } from './context.ts';
import type { Detection, OpenFile } from './detector.ts';
import { OuterLines } from './outer-lines.ts';
import { type DetectedItem, meaning } from './pairs.ts';

/** `if strict:`, `} else if (isAdmin && !muted) {`, `unless quiet`: what the lines beneath it hold for. */
const CONDITION = /^(?:\}\s{0,4})?(?:else\s{1,4})?(?:if|elif|elsif|elseif|unless|when|guard)\b/;
/** A function or class begins: what stands further out is no condition of what it says. */
const BEGINS = /\b(?:def|func|fun|fn|function|class|interface|struct|impl|module|trait)\b|=>\s{0,4}[{(]?$/;
/** What tells two conditions apart, whatever their names are. */
const OPERATORS = /&&|\|\||!(?!=)|\b(?:and|or|not|unless)\b/g;
/** Of a condition: not the words of the language. */
const NAME =
  /\b(?!(?:if|elif|elsif|elseif|else|unless|when|guard|and|or|not|is|in|then)\b)[A-Za-z_]\w{1,60}/g;
/** Longer lines are data, characters. */
const MAX_LINE = 600;
/** As much of a condition or a sentence as is reported, characters. */
const MAX_SHOWN = 80;
const MAX_SENTENCE = 400;

/** A text that says what it said, with the conditions that it stood and stands under; `''`: none. */
interface MovedText {
  readonly before: DetectedItem;
  readonly after: DetectedItem;
  readonly was: string;
  readonly is: string;
}

/**
 * Prompts that say what they said, under another condition: a rule that holds in one mode only, or in every one again.
 * Names in a condition may change; an operand more or less, or a negation, makes it another one.
 */
export function otherConditions(
  file: OpenFile,
  was: readonly DetectedItem[],
  is: readonly DetectedItem[],
): readonly Detection[] {
  const { path, before, after, language } = file;
  if (language?.kind !== 'code' || before === undefined || after === undefined) return [];
  const now = saidOnce(is);
  const kept = [...saidOnce(was)].flatMap(([said, old]) => {
    const same = now.get(said);
    return same === undefined ? [] : [{ before: old, after: same }];
  });
  if (kept.length === 0) return [];
  const source = sourceOf(path, before);
  const then = conditionsAt(source, new Set(kept.map((one) => one.before.line)));
  const today = conditionsAt(sourceOf(path, after), new Set(kept.map((one) => one.after.line)));
  const moved = kept.flatMap((one): readonly MovedText[] => {
    const [old = [], fresh = []] = [then.get(one.before.line), today.get(one.after.line)];
    return operatorsOf(old) === operatorsOf(fresh)
      ? []
      : [{ ...one, was: old.join(' '), is: fresh.join(' ') }];
  });
  const known = new Set(moved.length === 0 ? [] : source.match(NAME));
  return [...Map.groupBy(moved, (one) => `${one.was}\0${one.is}`).values()].flatMap((texts) =>
    asDetection(texts, known),
  );
}

/** Texts of one condition, as one change. */
function asDetection(texts: readonly MovedText[], known: ReadonlySet<string>): readonly Detection[] {
  const [first] = texts;
  if (first === undefined) return [];
  const limits = texts.flatMap((text) => limitsOf(text, known));
  const lost = limits.flatMap(({ guardrail }) => guardrail ?? []);
  const shown = (conditions: string) => (conditions === '' ? undefined : conditions.slice(0, MAX_SHOWN));
  return [
    {
      class: 'prompt',
      ...omitUndefined({
        before: shown(first.was),
        after: shown(first.is),
        sentences: limits.length === 0 ? undefined : limits.map(({ pair }) => pair),
        guardrails: lost.length === 0 ? undefined : lost,
      }),
      line: first.after.line,
      why: 'a prompt that is said under another condition',
      certainty: 'likely',
    },
  ];
}

interface LimitUnderCondition {
  readonly pair: SentencePair;
  readonly guardrail?: RemovedGuardrail;
}

/** The limits of such a text. Where it held always, and a switch that the old file knew nothing of decides now, they hold less. */
function limitsOf(
  { before, after, was, is }: MovedText,
  known: ReadonlySet<string>,
): readonly LimitUnderCondition[] {
  const isSwitch = (is.match(NAME) ?? []).some((name) => !known.has(name));
  const sense = was === '' && isSwitch ? 'conditional' : 'undecided';
  const limits = readPrompt(before.value, before.line).readings.filter(({ clauses }) =>
    clauses.some(isLimit),
  );
  return limits.map(({ sentence: { text, line } }) => {
    const [old, now] = [`${was} ${text}`.trim(), `${is} ${text}`.trim()];
    const pair = {
      line,
      before: old.slice(0, MAX_SENTENCE),
      after: now.slice(0, MAX_SENTENCE),
      sense,
    } as const;
    const headLine = line - before.line + after.line;
    return sense === 'undecided'
      ? { pair }
      : { pair, guardrail: { line, headLine, text: pair.before, sense, now: pair.after } };
  });
}

/** Texts that stand in a file once, by what they say. */
function saidOnce(items: readonly DetectedItem[]): ReadonlyMap<string, DetectedItem> {
  const groups = Map.groupBy(items, ({ name, value }) => `${name}\0${meaning(value)}`);
  return new Map(
    [...groups].flatMap(([said, [item, ...more]]) =>
      item === undefined || more.length > 0 ? [] : [[said, item] as const],
    ),
  );
}

/** The conditions that lines stand under, from the outermost, by line. */
function conditionsAt(source: string, lines: ReadonlySet<number>): ReadonlyMap<number, readonly string[]> {
  const outer = new OuterLines();
  const found = new Map<number, readonly string[]>();
  for (const [at, line] of source.split('\n').entries()) {
    outer.add(line);
    if (!lines.has(at + 1)) continue;
    const around = outer.texts();
    const start = around.findLastIndex((text) => BEGINS.test(text));
    found.set(at + 1, [...around.slice(start + 1).filter((text) => CONDITION.test(text)), ...chosenIn(line)]);
  }
  return found;
}

/** `strict ? "…" : ""`, `"…" if strict else ""`: a condition on the line of the text itself. */
function chosenIn(line: string): readonly string[] {
  if (line.length > MAX_LINE) return [];
  const own = line.trim();
  if (CONDITION.test(own)) return [own];
  const asked = /[^?]\?\s{0,4}["'`(]/.exec(own);
  if (asked !== null) return [own.slice(0, asked.index + 2)];
  const [python] = /["']\)?\s{1,4}if\s{1,4}[^"'=]{1,120}\selse\b/.exec(own) ?? [];
  return python === undefined ? [] : [python.slice(1)];
}

function operatorsOf(conditions: readonly string[]): string {
  const operators = conditions.flatMap((text) => text.match(OPERATORS) ?? []);
  return [conditions.length, ...operators].join(' ');
}
