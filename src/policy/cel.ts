import { Environment } from '@marcbachmann/cel-js';
import { namesOtherVersion } from '../documents/model-names.ts';
import { deniesAi, mentionsAi } from '../documents/said-of-ai.ts';
import { namesSpecialCategory } from '../documents/special-categories.ts';
import { login } from '../ids.ts';
import { registerDates } from './cel-dates.ts';
import { registerDecimals, withDecimals } from './cel-decimals.ts';
import { type CelNode, isNode, nodesWithin } from './cel-nodes.ts';
import { pattern } from './re2/matcher.ts';

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
  /** Annex A controls that the register entries name, those of retired systems aside. */
  controls: 'list',
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

export const CEL_VARIABLES = Object.keys(VARIABLES);

/** CEL as policies use it: known names only, no large expression, and patterns in linear time. */
export const environment = new Environment({
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
export const MATCHES = 'matches';

export const FIND = 're2find';

const patterns = new Map<string, (subject: string) => boolean>();

registerDates(environment);
registerDecimals(environment);
// A name as accounts are compared: without `@`, in small letters.
environment.registerFunction('login(string): string', (name: string): string => login(name));
// Whether a text names health, origin, beliefs, biometrics or the like of people.
environment.registerFunction('specialCategory(string): bool', namesSpecialCategory);
// Whether a text says a word of AI, and whether it says that a person answers or that there is no AI.
environment.registerFunction('mentionsAi(string): bool', mentionsAi);
environment.registerFunction('deniesAi(string): bool', deniesAi);
// Whether a text names another version of a model than that one.
environment.registerFunction('otherVersion(string, string): bool', namesOtherVersion);
environment.registerFunction(`string.${FIND}(string): bool`, (text: string, written: string) => {
  const known = patterns.get(written) ?? pattern(written);
  if (patterns.size < 1000) patterns.set(written, known);
  return known(text);
});

export type CelResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly because: string };

type Evaluate = (facts: Readonly<Record<string, unknown>>) => unknown;

const compiled = new Map<string, Evaluate>();

export function decide(cel: string, facts: Readonly<Record<string, unknown>>): CelResult {
  try {
    const known = compiled.get(cel) ?? environment.parse(withDecimals(replaceMatches(cel), treeOf));
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

/** Variables of the expressions met so far. */
const variablesByText = new Map<string, ReadonlySet<string>>();

/** The variables that an expression speaks of, and the expressions in what it says: no other fact has to be gathered. */
export function variablesIn({ cel, say = '' }: { readonly cel: string; readonly say?: string }) {
  const key = `${cel}\0${say}`;
  const known =
    variablesByText.get(key) ??
    new Set(
      CEL_VARIABLES.filter((name) =>
        [cel, ...expressionsIn(say).map((one) => one.cel)].some((text) => mentions(text, name)),
      ),
    );
  if (variablesByText.size < 1000) variablesByText.set(key, known);
  return known;
}

/** Whether the expression speaks of one of these keys of a variable, or of the variable as a whole. */
export function mentionsKey(cel: string, variable: string, keys: readonly string[]): boolean {
  const nodes = nodesOf(cel);
  const uses = nodes.filter(({ op, args }) => op === 'id' && args === variable).length;
  const members = nodes.flatMap((node) => memberOf(node, [variable]) ?? []);
  return members.length < uses || members.some(({ key }) => keys.includes(key));
}

/** `documents.data.criteria` as `each` names it: without the variable that it is in an expression. */
export function withoutDocuments(each: string): string {
  return each.replace(/^documents\.(?=.)/, '');
}

/** The texts that an expression is written with. */
export function literalTexts(cel: string): readonly string[] {
  return nodesOf(cel).flatMap(({ op, args }) => (op === 'value' && typeof args === 'string' ? [args] : []));
}

/** Texts in `say` that are expressions: `{change.after}`. */
const FILLED = /\{([^{}]{1,200})\}/g;

export function expressionsIn(say: string): readonly { readonly cel: string; readonly offset: number }[] {
  return [...say.matchAll(FILLED)].map(({ 1: cel = '', index }) => ({ cel, offset: index + 1 }));
}

/** Names of documents and parameters that expressions, or texts with expressions in braces, speak of. */
export function namesIn(texts: readonly string[]): {
  readonly documents: readonly string[];
  readonly params: readonly string[];
} {
  const expressions = texts.flatMap((text) => [text, ...expressionsIn(text).map(({ cel }) => cel)]);
  const nodes = expressions.flatMap(nodesOf);
  const keys = (of: readonly string[]): readonly string[] => [
    ...new Set(nodes.flatMap((node) => memberOf(node, of)?.key ?? [])),
  ];
  return { documents: keys(['documents', 'before', 'files']), params: keys(['params']) };
}

/** `documents.aia` and `documents["aia"]`: the key that is taken of one of the variables. */
export function memberOf(
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

/** The expression as a tree; undefined when it cannot be parsed. */
export function treeOf(cel: string): CelNode | undefined {
  try {
    return environment.parse(cel).ast;
  } catch {
    return undefined;
  }
}

/** Nodes of the expressions met so far: each gate asks the same few what they speak of, at each change. */
const nodesByExpression = new Map<string, readonly CelNode[]>();

/** Every node of the expression; none when it cannot be parsed. */
export function nodesOf(cel: string): readonly CelNode[] {
  const nodes = nodesByExpression.get(cel) ?? nodesWithin(treeOf(cel));
  if (nodesByExpression.size < 1000) nodesByExpression.set(cel, nodes);
  return nodes;
}

export function replaceMatches(cel: string): string {
  let text = cel;
  for (const { op, args, end } of nodesOf(cel)) {
    if (op !== 'rcall' || !Array.isArray(args) || args[0] !== MATCHES || !isNode(args[1])) continue;
    const at = cel.indexOf(MATCHES, args[1].end);
    if (at !== -1 && at < end) text = `${text.slice(0, at)}${FIND}${text.slice(at + MATCHES.length)}`;
  }
  return text;
}

export function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const first = (message.split('\n')[0] ?? message).slice(0, 200);
  return first.startsWith('timestamp() requires') ? `${first}; \`date()\` reads a day` : first;
}
