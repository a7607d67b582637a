import { decide, memberOf } from './cel.ts';
import { type CelNode, isNode } from './cel-nodes.ts';
import type { CelProblem } from './cel-unknown-facts.ts';

/** Numbers from the first to the second. */
export type NumberRange = readonly [least: number, most: number];

/** What the parts of a time can be: as CEL counts them, January and Sunday are 0. */
const PARTS: Readonly<Record<string, NumberRange>> = {
  getMonth: [0, 11],
  getDate: [1, 31],
  getDayOfMonth: [0, 30],
  getDayOfWeek: [0, 6],
  getDayOfYear: [0, 365],
  getHours: [0, 23],
  getMinutes: [0, 59],
  getSeconds: [0, 59],
  getMilliseconds: [0, 999],
};
const COUNT: NumberRange = [0, Number.POSITIVE_INFINITY];
const SIZE = '`size`';
const COUNTED: readonly string[] = ['lines.added', 'lines.removed'];

const HOLDS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/**
 * `now.getMonth() == 12`, `size(x) < 0`, `params.limit > 2`: a comparison that is the same whatever the number is.
 *
 * @param bounds of parameters of `let`
 */
export function outOfRange(
  { op, args, start, end }: CelNode,
  bounds: ReadonlyMap<string, NumberRange> = new Map(),
): readonly CelProblem[] {
  const holds = HOLDS[op];
  if (holds === undefined || !Array.isArray(args)) return [];
  const [left, right] = (args as readonly unknown[]).filter(isNode);
  if (left === undefined || right === undefined) return [];
  const [a, b] = [left, right].map((one) => rangeOf(one) ?? parameterRange(one, bounds));
  const [x, y] = [numberOf(left), numberOf(right)];
  const found =
    a !== undefined && y !== undefined
      ? { ...a, results: valuesNear(a, y).map((one) => holds(one, y)) }
      : b !== undefined && x !== undefined
        ? { ...b, results: valuesNear(b, x).map((one) => holds(x, one)) }
        : undefined;
  if (found === undefined || new Set(found.results).size > 1) return [];
  // `size(documents.a.list) >= 0` asks whether there is a list.
  if (found.name === SIZE && found.results[0] === true) return [];
  const [least, most] = found.range;
  const to = Number.isFinite(most)
    ? Number.isFinite(least)
      ? `from ${least} to ${most}`
      : `${most} or less`
    : `${least} or more`;
  return [
    {
      message: `it ${found.results[0] === true ? 'always' : 'never'} holds: ${found.name} is ${to}`,
      hint: found.name === '`getMonth`' ? 'January is 0 and December 11' : 'correct the number',
      offset: start,
      length: end - start,
    },
  ];
}

/** Values on each side of the bound, as far as there are any. */
function valuesNear({ range: [least, most], whole }: RangeOf, bound: number): readonly number[] {
  const near = [Math.floor(bound) - 1, Math.floor(bound), Math.ceil(bound), Math.ceil(bound) + 1];
  return [
    least,
    ...(whole ? [] : [bound].filter((one) => one >= least && one <= most)),
    ...near.filter((one) => one >= least && one <= most),
    ...(Number.isFinite(most) ? [most] : []),
  ];
}

interface RangeOf {
  readonly name: string;
  readonly range: NumberRange;
  /** Whether nothing lies between two numbers beside one another. */
  readonly whole: boolean;
}

/** What a parameter can be set to: `params.limit` with `max: 0.5`. */
function parameterRange(node: CelNode, bounds: ReadonlyMap<string, NumberRange>): RangeOf | undefined {
  const name = memberOf(node, ['params'])?.key;
  const range = name === undefined ? undefined : bounds.get(name);
  if (range === undefined || !range.some(Number.isFinite)) return undefined;
  return { name: `\`params.${name}\``, range, whole: false };
}

function rangeOf(node: CelNode): RangeOf | undefined {
  const { op, args } = node;
  const fact = memberOf(node, ['lines']);
  const member = `${fact?.variable}.${fact?.key}`;
  if (COUNTED.includes(member)) return { name: `\`${member}\``, range: COUNT, whole: true };
  const [called, of] =
    (op === 'rcall' || op === 'call') && Array.isArray(args) ? (args as readonly unknown[]) : [];
  if (called === 'size') return { name: SIZE, range: COUNT, whole: true };
  const part = op === 'rcall' && isNode(of) && isTime(of) ? PARTS[String(called)] : undefined;
  return part === undefined ? undefined : { name: `\`${String(called)}\``, range: part, whole: true };
}

/** A duration has hours, too, and any number of them. */
function isTime({ op, args }: CelNode): boolean {
  if (op === 'id') return args === 'now';
  return op === 'call' && Array.isArray(args) && ['date', 'timestamp'].includes(String(args[0]));
}

function numberOf({ op, args }: CelNode): number | undefined {
  if (op === '-_' && isNode(args)) {
    const value = numberOf(args);
    return value === undefined ? undefined : -value;
  }
  return op === 'value' && (typeof args === 'number' || typeof args === 'bigint') ? Number(args) : undefined;
}

/** `date("2026-02-30")`: a text that is not a day, or no time, is an error whenever it is asked. */
export function noSuchDay({ op, args, start, end }: CelNode): readonly CelProblem[] {
  const [called, given] = op === 'call' && Array.isArray(args) ? (args as readonly unknown[]) : [];
  if (!['date', 'timestamp', 'duration'].includes(String(called)) || !Array.isArray(given)) return [];
  const [text] = given as readonly unknown[];
  if (!isNode(text) || text.op !== 'value' || typeof text.args !== 'string') return [];
  const decided = decide(`${String(called)}(${JSON.stringify(text.args)})`, {});
  // A runtime reads the 30th of February as the second of March.
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text.args)?.[0];
  const isDay = called === 'duration' || day === undefined || decide(`date(${JSON.stringify(day)})`, {}).ok;
  if (decided.ok && isDay) return [];
  const hint = { date: '2026-06-30', timestamp: '2026-06-30T12:00:00Z', duration: '36h' }[String(called)];
  const days = called === 'duration' ? /^(\d{1,6}) ?d/.exec(text.args)?.[1] : undefined;
  const what = called === 'duration' ? 'not a length of time' : 'not a day of the calendar';
  return [
    {
      message: `\`${text.args.slice(0, 40)}\` is ${what}`,
      hint: `write it as \`${days === undefined ? hint : `days(${days})`}\``,
      offset: start,
      length: end - start,
    },
  ];
}
