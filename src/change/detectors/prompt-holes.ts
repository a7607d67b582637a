import { nearness, sourceOf } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { OuterLines } from './outer-lines.ts';
import { type DetectedItem, meaning, pairs, sides } from './pairs.ts';

/** Longer lines are data, characters. */
const MAX_LINE = 600;
/** A call is read over so many lines. */
const MAX_LINES = 16;
/** Longer expressions are programs of their own, characters. */
const MAX_EXPRESSION = 200;

/** A text with the expressions that are put into it, as written. */
interface FilledText extends DetectedItem {
  readonly holes?: readonly string[];
}

/** A prompt that says what it said, and something else is put into it: what the model reads is another thing. */
export function otherHoles(
  file: OpenFile,
  was: readonly FilledText[],
  is: readonly FilledText[],
): readonly Detection[] {
  const { before, after } = file;
  if (before === undefined || after === undefined) return [];
  const texts = [before.text ?? '', after.text ?? ''] as const;
  const now = filledOnce(is);
  const holes = [...filledOnce(was)].flatMap(([said, { holes: old = [] }]) => {
    const { holes: fresh = [], line = 1 } = now.get(said) ?? {};
    const at = old.findIndex((one, index) => isAnother(one, fresh[index] ?? one, texts));
    const [one, other] = [old[at], fresh[at]];
    return one === undefined || other === undefined ? [] : [asDetection(one, other, line)];
  });
  return [...holes, ...otherArguments(file, texts)];
}

function asDetection(before: string, after: string, line: number): Detection {
  return {
    class: 'prompt',
    before: expressionOf(before).slice(0, 80),
    after: expressionOf(after).slice(0, 80),
    line,
    why: 'something else is put into a prompt',
    certainty: 'likely',
  };
}

/** Texts with something put in that stand in a file once, by what they say. */
function filledOnce(items: readonly FilledText[]): ReadonlyMap<string, FilledText> {
  const filled = items.filter(({ holes }) => holes !== undefined);
  const groups = Map.groupBy(filled, ({ name, value }) => `${name}\0${meaning(value)}`);
  return new Map(
    [...groups].flatMap(([said, [item, ...more]]) =>
      item === undefined || more.length > 0 ? [] : [[said, item] as const],
    ),
  );
}

/** `CLAIM_PROMPT.format(`, `render_prompt(`: a prompt is filled with what the arguments say. */
const FILLS =
  /([\w.]{0,60}(?:prompt|instruction|PROMPT|INSTRUCTION)\w{0,40})\.(?:format|format_map|format_prompt|format_messages|render|substitute|safe_substitute|partial)\(|\b((?:render|format|fill)_\w{0,20}prompt\w{0,20})\(/;

function otherArguments(file: OpenFile, texts: readonly [string, string]): readonly Detection[] {
  const { path, before, after, language } = file;
  if (language?.kind !== 'code' || before === undefined || after === undefined) return [];
  if (!texts.every((text) => FILLS.test(text)) || nearness(file) === 'none') return [];
  const of = (side: ParsedVersion): readonly DetectedItem[] => argumentsIn(sourceOf(path, side));
  return pairs(of(before), of(after)).flatMap((pair): readonly Detection[] =>
    pair.before !== undefined &&
    pair.after !== undefined &&
    isAnother(pair.before.value, pair.after.value, texts)
      ? [{ ...asDetection('', '', 1), ...sides(pair, (value) => value.slice(0, 80)) }]
      : [],
  );
}

function argumentsIn(source: string): readonly DetectedItem[] {
  const lines = source.split('\n');
  const outer = new OuterLines();
  return lines.flatMap((line, at): readonly DetectedItem[] => {
    outer.add(line);
    const call = line.length > MAX_LINE ? null : FILLS.exec(line);
    if (call === null) return [];
    const rest = [line.slice(call.index + call[0].length), ...lines.slice(at + 1, at + MAX_LINES)];
    return partsOf(rest.map((one) => one.slice(0, MAX_LINE)).join('\n')).flatMap((part) => {
      const own = part.trim();
      const [given = '', name] = /^(\w{1,60})\s{0,4}=(?!=)/.exec(own) ?? [];
      const value = meaning(own.slice(given.length));
      return name === undefined || value === '' || value.length > MAX_EXPRESSION
        ? []
        : [{ name: `${call[1] ?? call[2]}.${name}`, value, line: at + 1, place: outer.before('') }];
    });
  });
}

/** What stands between the commas, up to the bracket that closes. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    if (depth < 0 || (depth === 0 && sign === ',')) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
    if (depth < 0) break;
  }
  return parts;
}

/** An expression without what only writes it otherwise: whose it is, how it is formatted, what stands where there is none. */
function expressionOf(hole: string): string {
  return hole
    .slice(0, MAX_EXPRESSION * 2)
    .replace(/^\$?\{|\}$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?:![rsa])?(?::[^\])}'"]{0,30})?$/, '')
    .replace(/\s(?:or|\?\?|\|\|)\s["'].{0,30}["']$/, '')
    .replace(/\b(?:self|this)\.|\bawait\s/g, '')
    .replace(/[?!]\./g, '.')
    .trim();
}

/** Calls that change nothing of what is said. */
const NEUTRAL =
  /^(?:str|String|repr|int|dedent|textwrap\.dedent|cleandoc|json\.dumps|JSON\.stringify|format|list|tuple)\((.{0,200}?)(?:,[^()]{0,60})?\)$/;
const SHAPED = /\.(?:strip|trim|rstrip|lstrip|toString|trimEnd|title)\(\)$/;
/** What holds a text, and the text that it holds. */
const HELD = /\.(?:content|text|value|body|data|page_content)$/;

function withoutShape(expression: string): string {
  const inner = NEUTRAL.exec(expression)?.[1] ?? expression;
  return inner.replace(SHAPED, '');
}

const CUT =
  /\[-?[\w.]{0,40}:-?[\w.]{0,40}\]|\.slice\([^()]{0,40}\)|\.(?:head|tail|first|last|take)\([^()]{0,40}\)/g;
const PATH = /^[A-Za-z_$][\w$]{0,60}(?:\.[\w$]{1,60}){0,6}(?:\(\))?$/;

/** Whether `now` puts another thing into a text than `old`: what has only another name is the same. */
function isAnother(old: string, now: string, [before, after]: readonly [string, string]): boolean {
  const [one, other] = [expressionOf(old), expressionOf(now)].map(withoutShape) as [string, string];
  if (one === other || Math.max(one.length, other.length) > MAX_EXPRESSION) return false;
  if (one.replace(HELD, '') === other || one === other.replace(HELD, '')) return false;
  if (one.replace(CUT, '') === other.replace(CUT, '')) return true;
  if (isCallWith(one, other) || isCallWith(other, one)) return true;
  if (!PATH.test(one) || !PATH.test(other)) return false;
  const [was, is] = [one.split('.'), other.split('.')];
  if (was.length !== is.length) return false;
  // The same thing's other attribute; or another variable, where both are there before and after.
  return was.length > 1
    ? was.slice(0, -1).join('.') === is.slice(0, -1).join('.')
    : holds(after, one) && holds(before, other);
}

/** `mask(user.name)` is `user.name` with something done to it. */
function isCallWith(call: string, inner: string): boolean {
  const [, given] = /^[\w.]{1,60}\((.{1,200})\)$/.exec(call) ?? [];
  return (
    given !== undefined && (given === inner || given.startsWith(`${inner},`) || inner.startsWith(`${given}.`))
  );
}

function holds(text: string, name: string): boolean {
  return new RegExp(String.raw`(?<![\w$])${name.replace(/\W/g, '\\$&')}(?![\w$])`).test(text);
}
