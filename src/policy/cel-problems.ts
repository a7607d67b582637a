import { nearest } from '../documents/nearest.ts';
import { omitUndefined } from '../omit-undefined.ts';
import {
  CEL_VARIABLES,
  decide,
  environment,
  FIND,
  MATCHES,
  memberOf,
  nodesOf,
  reason,
  replaceMatches,
  treeOf,
} from './cel.ts';
import { neverAmong, neverEqual, neverSpelled, unknownControl } from './cel-closed.ts';
import { DATE_FUNCTIONS } from './cel-dates.ts';
import { type CelNode, isNode } from './cel-nodes.ts';
import { type NumberRange, noSuchDay, outOfRange } from './cel-ranges.ts';
import { hintOfTimes, textBesideTime } from './cel-times.ts';
import { memberOfPlain, neverComparable, noTruthIn, noTruthOf, unknownZone } from './cel-types.ts';
import { type CelProblem, unknownFact, unknownOfEach } from './cel-unknown-facts.ts';
import { pattern } from './re2/matcher.ts';
import { PatternError } from './re2/part.ts';

/** Functions and methods there are, for suggestions. */
const FUNCTIONS = [
  ...DATE_FUNCTIONS,
  'login',
  'specialCategory',
  'mentionsAi',
  'deniesAi',
  'otherVersion',
  'all',
  'exists',
  'exists_one',
  'filter',
  'map',
  'size',
  'contains',
  'startsWith',
  'endsWith',
  'matches',
  'lowerAscii',
  'upperAscii',
  'trim',
  'split',
  'join',
  'timestamp',
  'duration',
  'int',
  'double',
  'string',
  'bool',
  'type',
  'has',
  'dyn',
  'orValue',
  'getDayOfWeek',
  'getHours',
  'getMinutes',
  'getDate',
  'getMonth',
  'getFullYear',
  'indexOf',
  'substring',
  'hasValue',
  'value',
] as const;

/**
 * What is wrong with an expression: its grammar, names nobody knows, documents it does not name, patterns that are
 * none, types that do not fit, and that it gives no truth.
 *
 * @param known what it may name
 * @param gives `value`: it stands in a text, and need not be true or false
 */
export function celProblems(
  cel: string,
  known: CelScope,
  gives: 'truth' | 'value' = 'truth',
): readonly CelProblem[] {
  const whole = { offset: 0, length: cel.length };
  let program: ReturnType<typeof environment.parse>;
  try {
    program = environment.parse(replaceMatches(cel));
  } catch (error) {
    return [{ message: `it cannot be read: ${reason(error)}`, ...rangeOf(error, whole) }];
  }
  const checked = program.check();
  if (!checked.valid) return [typeProblem(cel, checked.error, whole)];
  const names = nodesOf(cel).flatMap((node) => [
    ...unknownMember(node, known),
    ...unknownFact(node),
    ...unknownOfEach(node),
  ]);
  const wrong = nodesOf(cel).flatMap((node) => [
    ...wrongPattern(node, known.params),
    ...neverComparable(node, known.params),
    ...unknownZone(node),
    ...neverEqual(node),
    ...neverAmong(node),
    ...neverSpelled(node),
    ...outOfRange(node, known.bounds),
    ...noSuchDay(node),
    ...textBesideTime(node, cel),
    ...memberOfPlain(node),
    ...unknownControl(node, known.controls),
    ...noTruthIn(node),
  ]);
  const constant = gives === 'truth' ? alwaysTheSame(cel, whole) : [];
  const noTruth =
    gives === 'value' || checked.type === 'bool' || checked.type === 'dyn' || checked.type === undefined
      ? []
      : [{ message: `it gives ${checked.type}, which is neither true nor false`, ...whole }];
  const root = gives === 'truth' ? noTruthOf(treeOf(cel)) : [];
  return [...names, ...wrong, ...constant, ...noTruth, ...root];
}

/** An expression that speaks of nothing is the same every time. */
function alwaysTheSame(cel: string, whole: Pick<CelProblem, 'offset' | 'length'>): readonly CelProblem[] {
  if (
    nodesOf(cel).some(
      ({ op, args }) => op === 'id' && typeof args === 'string' && CEL_VARIABLES.includes(args),
    )
  )
    return [];
  const decided = decide(cel, {});
  return decided.ok && typeof decided.value === 'boolean' && !/^(?:true|false)$/.test(cel.trim())
    ? [{ message: `it is always ${decided.value}`, hint: 'compare with a fact or a document', ...whole }]
    : [];
}

function typeProblem(cel: string, error: unknown, whole: Pick<CelProblem, 'offset' | 'length'>): CelProblem {
  const range = rangeOf(error, whole);
  const message = reason(error).replaceAll(FIND, MATCHES);
  const variable = /^Unknown variable: (\w+)/.exec(message)?.[1];
  if (variable !== undefined) {
    // `documents.o.verified-by` is a subtraction: the commonest mistake, as keys are hyphenated.
    const [, before, key] = /((?:\w+\.)+)([A-Za-z_]\w*-)$/.exec(cel.slice(0, range.offset)) ?? [];
    if (before !== undefined && key !== undefined)
      return {
        message: `\`${before}${key}${variable}\` is a subtraction`,
        hint: `write \`${before.slice(0, -1)}["${key}${variable}"]\``,
        offset: range.offset - key.length,
        length: key.length + variable.length,
      };
    // `changes.exist(c, …)`: what would bring in the name is no function there is.
    const [, maker] = /\.(\w+)\(\s*$/.exec(cel.slice(0, range.offset)) ?? [];
    if (maker !== undefined && !FUNCTIONS.some((name) => name === maker)) return noFunction(maker, range);
    const near = nearest(variable, CEL_VARIABLES);
    const hint = near === undefined ? `there are ${CEL_VARIABLES.join(', ')}` : `did you mean \`${near}\`?`;
    return { message: `there is no \`${variable}\``, hint, ...range };
  }
  const called = /no matching overload for '(?:[\w.<>, ]+\.)?(\w+)\(/.exec(message)?.[1];
  if (called !== undefined && !FUNCTIONS.some((name) => name === called)) return noFunction(called, range);
  return {
    message: message.replace(/^found /, ''),
    ...omitUndefined({ hint: hintOfTimes(message) }),
    ...range,
  };
}

function noFunction(called: string, range: Pick<CelProblem, 'offset' | 'length'>): CelProblem {
  const near = nearest(called, [...FUNCTIONS]);
  return {
    message: `there is no function \`${called}\``,
    ...omitUndefined({ hint: near === undefined ? undefined : `did you mean \`${near}\`?` }),
    ...range,
  };
}

/** What an expression may name besides the variables. */
export interface CelScope {
  readonly documents: readonly string[];
  /** Name of `let` → its value. */
  readonly params: ReadonlyMap<string, unknown>;
  /** Parameters of `let` → the least and the most that a policy may set. */
  readonly bounds: ReadonlyMap<string, NumberRange>;
  readonly calendars: readonly string[];
  /** Every control and clause there is. */
  readonly controls: ReadonlySet<string>;
}

function unknownMember(node: CelNode, known: CelScope): readonly CelProblem[] {
  const found = memberOf(node, ['documents', 'before', 'files', 'params', 'calendars']);
  if (found === undefined) return [];
  const { variable, key, offset, length } = found;
  const table = variable === 'before' || variable === 'files' ? 'documents' : variable;
  const names =
    table === 'params' ? [...known.params.keys()] : table === 'calendars' ? known.calendars : known.documents;
  if (names.includes(key)) return [];
  const near = nearest(key, [...names]);
  const place = table === 'params' ? '`let`' : `\`${table}\``;
  const listed = names.length === 0 ? `name it under ${place}` : `there are ${names.join(', ')}`;
  const hint = near === undefined ? listed : `did you mean \`${near}\`?`;
  return [{ message: `${place} names no \`${key}\``, hint, offset, length }];
}

/** Patterns that are written, or that a name of `let` stands for. */
function wrongPattern({ op, args }: CelNode, params: CelScope['params']): readonly CelProblem[] {
  if (op !== 'rcall' || !Array.isArray(args) || args[0] !== MATCHES || !Array.isArray(args[2])) return [];
  const [written] = args[2] as readonly unknown[];
  if (!isNode(written)) return [];
  const name = memberOf(written, ['params'])?.key;
  if (name !== undefined) return wrongIn(params.get(name), name, written);
  if (written.op !== 'value' || typeof written.args !== 'string') return [];
  try {
    pattern(written.args);
    return [];
  } catch (error) {
    const whole = { offset: written.start, length: written.end - written.start };
    // Without escapes the place in the pattern is one in the expression, behind the quotation mark.
    const inPlace = error instanceof PatternError && whole.length === written.args.length + 2;
    return [
      {
        message: `the pattern cannot be read: ${reason(error)}`,
        hint: 'patterns are written as RE2',
        ...(inPlace
          ? { offset: whole.offset + 1 + Math.min(error.offset, written.args.length - 1), length: 1 }
          : whole),
      },
    ];
  }
}

/** A name that stands for patterns: one, or one for each tier. */
function wrongIn(value: unknown, name: string, { start, end }: CelNode): readonly CelProblem[] {
  const patterns = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return patterns.flatMap((one: unknown): readonly CelProblem[] => {
    try {
      if (typeof one === 'string') pattern(one);
      return [];
    } catch (error) {
      const message = `the pattern \`${String(one).slice(0, 60)}\` that \`${name}\` stands for cannot be read: ${reason(error)}`;
      return [{ message, hint: 'patterns are written as RE2', offset: start, length: end - start }];
    }
  });
}

function rangeOf(
  error: unknown,
  whole: Pick<CelProblem, 'offset' | 'length'>,
): Pick<CelProblem, 'offset' | 'length'> {
  const { range } = error as { readonly range?: { readonly start: number; readonly end: number } };
  return range === undefined ? whole : { offset: range.start, length: Math.max(1, range.end - range.start) };
}
