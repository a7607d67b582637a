import { nearness, sourceOf } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, meaning, pairs, sides } from './pairs.ts';
import { argumentsIn, MAX_EXPRESSION, mayFill } from './prompt-arguments.ts';

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
  return [...holes, ...otherArguments(file, was, is)];
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

function otherArguments(
  file: OpenFile,
  was: readonly DetectedItem[],
  is: readonly DetectedItem[],
): readonly Detection[] {
  const { path, before, after, language } = file;
  if (language?.kind !== 'code' || before === undefined || after === undefined) return [];
  const texts = [before.text ?? '', after.text ?? ''] as const;
  if (!texts.every(mayFill) || nearness(file) === 'none') return [];
  const of = (side: ParsedVersion, prompts: readonly DetectedItem[]): readonly DetectedItem[] =>
    argumentsIn(sourceOf(path, side), prompts);
  return pairs(of(before, was), of(after, is)).flatMap((pair): readonly Detection[] =>
    pair.before !== undefined &&
    pair.after !== undefined &&
    isAnother(pair.before.value, pair.after.value, texts)
      ? [{ ...asDetection('', '', 1), ...sides(pair, (value) => value.slice(0, 80)) }]
      : [],
  );
}

/** An expression without what only writes it otherwise: whose it is, how it is formatted, what stands where there is none. */
function expressionOf(hole: string): string {
  return hole
    .slice(0, MAX_EXPRESSION * 2)
    .replace(/^\$?\{|\}$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\??->|::/g, '.')
    .replace(/(?:![rsa])?(?::[^\])}'"]{0,30})?$/, '')
    .replace(/\s(?:or|\?\?|\|\||\?:)\s["'].{0,30}["']$/, '')
    .replace(/\b(?:self|this)\.|\bawait\s/g, '')
    .replace(/[?!]\./g, '.')
    .trim()
    .replace(/^[&*$@]{1,2}/, '');
}

/** Calls that change nothing of what is said. */
const NEUTRAL =
  /^(?:str|String|repr|int|dedent|textwrap\.dedent|cleandoc|json\.dumps|JSON\.stringify|format|list|tuple)\((.{0,200}?)(?:,[^()]{0,60})?\)$/;
const SHAPED =
  /\.(?:strip|trim|rstrip|lstrip|toString|ToString|to_string|to_s|to_owned|clone|as_str|c_str|into|Trim|trimEnd|title)\(\)$/;
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
  return new RegExp(String.raw`(?<!\w)${name.replace(/\W/g, '\\$&')}(?![\w$])`).test(text);
}
