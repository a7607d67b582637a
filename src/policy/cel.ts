import { Environment } from '@marcbachmann/cel-js';
import { defined } from '../defined.ts';
import { nearest } from '../documents/nearest.ts';
import { pattern } from './re2/matcher.ts';
import { PatternError } from './re2/syntax.ts';
import { TIERS } from './tiers.ts';
import { CHANGE_CLASSES, STAGES } from './vocabulary.ts';

/** What an expression can name; everything else is a mistake. */
const VARIABLES = {
  /** The documents the expression names, as the change leaves them. */
  documents: 'map',
  /** The same documents as they were before the change; `null` where there was none. */
  before: 'map',
  /** Documents of a path with `*`, by what the `*` stands for. */
  files: 'map',
  /** The changes the gate is asked about, and with `change` each of them. */
  changes: 'list',
  change: 'map',
  /** The entry of the list that `each` names, and the file it stands in. */
  one: 'dyn',
  file: 'string',
  system: 'map',
  /** Role → the logins that hold it. */
  roles: 'map',
  /** Owners of every system, and their deputies. */
  owners: 'list',
  /** The pull request: author, teams of the author, labels, base, head, draft, agent, title, body. */
  pull: 'map',
  /** Lines of the changed files: added, removed. */
  lines: 'map',
  /** ISO date, UTC. */
  today: 'string',
  now: 'google.protobuf.Timestamp',
  /** Calendar of the policy → whether it says so now. */
  calendars: 'map',
  /** Values of `let`, at the risk tier of the system. */
  params: 'map',
} as const;

const CEL_VARIABLES = Object.keys(VARIABLES);

/** CEL as policies use it: known names only, no large expression, and patterns in linear time. */
const environment = new Environment({
  unlistedVariablesAreDyn: false,
  enableOptionalTypes: true,
  homogeneousAggregateLiterals: false,
  limits: { maxAstNodes: 2000, maxDepth: 50 },
});
for (const [name, type] of Object.entries(VARIABLES)) environment.registerVariable(name, type);

// Numbers of a document are doubles, whether or not they are written with a point; `x * 2` means what it says.
const ARITHMETIC = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '%': (a: number, b: number) => a % b,
} as const;
for (const [operator, apply] of Object.entries(ARITHMETIC)) {
  environment.registerOperator(`double ${operator} int`, (a: number, b: bigint) => apply(a, Number(b)));
  environment.registerOperator(`int ${operator} double`, (a: bigint, b: number) => apply(Number(a), b));
}
environment.registerOperator('double % double', ARITHMETIC['%']);

// `matches` of the engine is JavaScript's, which knows no flags in a pattern (`(?i)`) and may take for ever; CEL promises RE2.
// The engine lets nobody replace it, so expressions are read with a name of the same length in its place.
const MATCHES = 'matches';
const FIND = 're2find';
const patterns = new Map<string, (subject: string) => boolean>();
environment.registerFunction(`string.${FIND}(string): bool`, (text: string, written: string) => {
  const known = patterns.get(written) ?? pattern(written);
  if (patterns.size < 1000) patterns.set(written, known);
  return known(text);
});

/** What is wrong with an expression before it meets any facts. */
export interface CelProblem {
  readonly message: string;
  readonly hint?: string;
  /** From the start of the expression, in characters. */
  readonly offset: number;
  readonly length: number;
}

export type Decided =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly because: string };

type Evaluate = (facts: Readonly<Record<string, unknown>>) => unknown;
const compiled = new Map<string, Evaluate>();

export function decide(cel: string, facts: Readonly<Record<string, unknown>>): Decided {
  try {
    const known = compiled.get(cel) ?? environment.parse(rewritten(cel));
    if (compiled.size < 1000) compiled.set(cel, known);
    return { ok: true, value: known({ ...facts }) };
  } catch (error) {
    return { ok: false, because: reason(error) };
  }
}

/** Whether the expression speaks of `name`: as a variable, not as a key of a document. */
export function mentions(cel: string, name: string): boolean {
  return nodesOf(cel).some(({ op, args }) => op === 'id' && args === name);
}

/** Whether the expression speaks of one of these keys of a variable, or of the variable as a whole. */
export function mentionsKey(cel: string, variable: string, keys: readonly string[]): boolean {
  const nodes = nodesOf(cel);
  const uses = nodes.filter(({ op, args }) => op === 'id' && args === variable).length;
  const members = nodes.flatMap((node) => memberOf(node, [variable]) ?? []);
  return members.length < uses || members.some(({ key }) => keys.includes(key));
}

/** Texts in `say` that are expressions: `{change.after}`. */
const FILLED = /\{([^{}]{1,200})\}/g;

export function filledIn(say: string): readonly { readonly cel: string; readonly offset: number }[] {
  return [...say.matchAll(FILLED)].map(({ 1: cel = '', index }) => ({ cel, offset: index + 1 }));
}

/** Names of documents and parameters that expressions, or texts with expressions in braces, speak of. */
export function namesIn(texts: readonly string[]): {
  readonly documents: readonly string[];
  readonly params: readonly string[];
} {
  const expressions = texts.flatMap((text) => [text, ...filledIn(text).map(({ cel }) => cel)]);
  const nodes = expressions.flatMap(nodesOf);
  const keys = (of: readonly string[]): readonly string[] => [
    ...new Set(nodes.flatMap((node) => memberOf(node, of)?.key ?? [])),
  ];
  return { documents: keys(['documents', 'before', 'files']), params: keys(['params']) };
}

/** `documents.aia` and `documents["aia"]`: the key that is taken of one of the variables. */
function memberOf(
  { op, args, start, end }: CelNode,
  variables: readonly string[],
):
  | { readonly variable: string; readonly key: string; readonly offset: number; readonly length: number }
  | undefined {
  if (!['.', '[]', '.?', '[?]'].includes(op) || !Array.isArray(args)) return undefined;
  const [of, written] = args as readonly unknown[];
  if (!isNode(of) || of.op !== 'id' || typeof of.args !== 'string' || !variables.includes(of.args))
    return undefined;
  const key = isNode(written) && written.op === 'value' ? written.args : written;
  return typeof key === 'string' ? { variable: of.args, key, offset: start, length: end - start } : undefined;
}

interface CelNode {
  readonly op: string;
  readonly args: unknown;
  readonly start: number;
  readonly end: number;
}

/** Every node of the expression; none when it cannot be parsed. */
function nodesOf(cel: string): readonly CelNode[] {
  const found: CelNode[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (isNode(value)) {
      found.push(value);
      visit(value.args);
    }
  };
  try {
    visit(environment.parse(cel).ast);
  } catch {
    return [];
  }
  return found;
}

function isNode(value: unknown): value is CelNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value && 'start' in value;
}

function rewritten(cel: string): string {
  let text = cel;
  for (const { op, args, end } of nodesOf(cel)) {
    if (op !== 'rcall' || !Array.isArray(args) || args[0] !== MATCHES || !isNode(args[1])) continue;
    const at = cel.indexOf(MATCHES, args[1].end);
    if (at !== -1 && at < end) text = `${text.slice(0, at)}${FIND}${text.slice(at + MATCHES.length)}`;
  }
  return text;
}

/** Functions and methods there are, for suggestions. */
const FUNCTIONS = [
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
  known: Known,
  gives: 'truth' | 'value' = 'truth',
): readonly CelProblem[] {
  const whole = { offset: 0, length: cel.length };
  let program: ReturnType<typeof environment.parse>;
  try {
    program = environment.parse(rewritten(cel));
  } catch (error) {
    return [{ message: `it cannot be read: ${reason(error)}`, ...rangeOf(error, whole) }];
  }
  const checked = program.check();
  if (!checked.valid) return [typeProblem(cel, checked.error, whole)];
  const names = nodesOf(cel).flatMap((node) => unknownMember(node, known));
  const wrong = nodesOf(cel).flatMap((node) => [...wrongPattern(node), ...neverEqual(node)]);
  const constant = gives === 'truth' ? alwaysTheSame(cel, whole) : [];
  const noTruth =
    gives === 'value' || checked.type === 'bool' || checked.type === 'dyn' || checked.type === undefined
      ? []
      : [{ message: `it gives ${checked.type}, which is neither true nor false`, ...whole }];
  return [...names, ...wrong, ...constant, ...noTruth];
}

/** Values that facts can have; another one is never met. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'system.risk': [...TIERS, ''],
  'system.stage': STAGES,
  'system.previousStage': STAGES,
  'change.class': [...CHANGE_CLASSES, 'unclassified'],
  'change.status': ['added', 'modified', 'removed', 'renamed', 'type-changed'],
};

/** `system.risk == "hihg"`: a comparison with a word that the fact never is. */
function neverEqual({ op, args }: CelNode): readonly CelProblem[] {
  if ((op !== '==' && op !== '!=') || !Array.isArray(args)) return [];
  const [left, right] = args as readonly unknown[];
  if (!isNode(left) || !isNode(right)) return [];
  const literal = [left, right].find(
    ({ op: kind, args: value }) => kind === 'value' && typeof value === 'string',
  );
  const fact = [left, right]
    .map((node) => memberOf(node, ['system', 'change']))
    .find((one) => one !== undefined);
  const known = fact === undefined ? undefined : VALUES[`${fact.variable}.${fact.key}`];
  if (literal === undefined || known === undefined || known.includes(String(literal.args))) return [];
  const near = nearest(String(literal.args), known);
  return [
    {
      message: `\`${fact?.variable}.${fact?.key}\` is never \`${String(literal.args)}\``,
      hint:
        near === undefined
          ? `it is one of ${known.filter((one) => one !== '').join(', ')}`
          : `did you mean \`${near}\`?`,
      offset: literal.start,
      length: literal.end - literal.start,
    },
  ];
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
    const near = nearest(variable, CEL_VARIABLES);
    const hint = near === undefined ? `there are ${CEL_VARIABLES.join(', ')}` : `did you mean \`${near}\`?`;
    return { message: `there is no \`${variable}\``, hint, ...range };
  }
  const called = /no matching overload for '(?:[\w.<>, ]+\.)?(\w+)\(/.exec(message)?.[1];
  if (called !== undefined && !FUNCTIONS.some((name) => name === called)) {
    const near = nearest(called, [...FUNCTIONS]);
    return {
      message: `there is no function \`${called}\``,
      ...defined({ hint: near === undefined ? undefined : `did you mean \`${near}\`?` }),
      ...range,
    };
  }
  return { message: message.replace(/^found /, ''), ...range };
}

/** What an expression may name besides the variables. */
export interface Known {
  readonly documents: readonly string[];
  readonly params: readonly string[];
  readonly calendars: readonly string[];
}

function unknownMember(node: CelNode, known: Known): readonly CelProblem[] {
  const found = memberOf(node, ['documents', 'before', 'files', 'params', 'calendars']);
  if (found === undefined) return [];
  const { variable, key, offset, length } = found;
  const table = variable === 'before' || variable === 'files' ? 'documents' : variable;
  const names = table === 'params' ? known.params : table === 'calendars' ? known.calendars : known.documents;
  if (names.includes(key)) return [];
  const near = nearest(key, [...names]);
  const place = table === 'params' ? '`let`' : `\`${table}\``;
  const listed = names.length === 0 ? `name it under ${place}` : `there are ${names.join(', ')}`;
  const hint = near === undefined ? listed : `did you mean \`${near}\`?`;
  return [{ message: `${place} names no \`${key}\``, hint, offset, length }];
}

function wrongPattern({ op, args }: CelNode): readonly CelProblem[] {
  if (op !== 'rcall' || !Array.isArray(args) || args[0] !== MATCHES || !Array.isArray(args[2])) return [];
  const [written] = args[2] as readonly unknown[];
  if (!isNode(written) || written.op !== 'value' || typeof written.args !== 'string') return [];
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

function rangeOf(
  error: unknown,
  whole: Pick<CelProblem, 'offset' | 'length'>,
): Pick<CelProblem, 'offset' | 'length'> {
  const { range } = error as { readonly range?: { readonly start: number; readonly end: number } };
  return range === undefined ? whole : { offset: range.start, length: Math.max(1, range.end - range.start) };
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? message).slice(0, 200);
}
