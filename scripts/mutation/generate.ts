/** Small errors for `npm run mutate`: one changed place of a source file each. */
import { parseAst } from 'rolldown/parseAst';

export interface Mutant {
  /** Below `src/`. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly replace: string;
  readonly kind: string;
  /** The functions that hold the place, the innermost last: where each one's body starts. */
  readonly inside: readonly number[];
  /** Tests to run beside those that execute the function. */
  readonly tests?: readonly string[];
}

/** The body of a function: a block, or the expression of an arrow function. */
export interface Body {
  readonly start: number;
  readonly end: number;
  readonly block: boolean;
}

interface Generated {
  readonly mutants: readonly Mutant[];
  readonly bodies: readonly Body[];
}

/** A node of the syntax tree, as ESTree has them. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const SWAPPED: Readonly<Record<string, string>> = {
  '&&': '||',
  '||': '&&',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
};
const SWAPPED_METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some' };
/** Methods whose answer has the shape of what they are called on. */
const DROPPED_METHODS: ReadonlySet<string> = new Set(['filter', 'toSorted', 'trim', 'toLowerCase', 'slice']);
const LEAVES: ReadonlySet<string> = new Set([
  'ReturnStatement',
  'ThrowStatement',
  'ContinueStatement',
  'BreakStatement',
]);

/** Every error that one changed place inside a function can make of this file. */
export function generateMutants(file: string, text: string): Generated {
  const mutants: Mutant[] = [];
  const bodies: Body[] = [];

  const visit = (node: Node, inside: readonly number[]): void => {
    if (node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(node.type)) return;
    let within = inside;
    const body = node.body;
    if (/Function/.test(node.type) && isNode(body)) {
      bodies.push({ start: body.start, end: body.end, block: body.type === 'BlockStatement' });
      within = [...inside, body.start];
    }
    if (inside.length > 0)
      for (const { at = node, replace, kind } of errorsOf(node, text))
        mutants.push({ file, start: at.start, end: at.end, replace, kind, inside });
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, within);
  };
  const program: unknown = parseAst(text, { lang: 'ts' });
  if (isNode(program)) visit(program, []);
  return { mutants, bodies };
}

interface Change {
  /** What is replaced; without it the node itself. */
  readonly at?: { readonly start: number; readonly end: number };
  readonly replace: string;
  readonly kind: string;
}

function errorsOf(node: Node, text: string): Change[] {
  const of = ({ start, end }: Node): string => text.slice(start, end);
  const { test, consequent, alternate, left, right, operator, callee } = node;
  const changes: Change[] = [];
  if ((node.type === 'IfStatement' || node.type === 'ConditionalExpression') && isNode(test)) {
    changes.push({ at: test, replace: `!(${of(test)})`, kind: 'condition negated' });
    if (node.type === 'IfStatement' && !isNode(alternate) && isNode(consequent) && leaves(consequent))
      changes.push({ at: test, replace: `false && (${of(test)})`, kind: 'guard dropped' });
  }
  const swapped = typeof operator === 'string' ? SWAPPED[operator] : undefined;
  if (
    /^(?:Logical|Binary)Expression$/.test(node.type) &&
    isNode(left) &&
    isNode(right) &&
    swapped !== undefined
  )
    changes.push({
      replace: `((${of(left)}) ${swapped} (${of(right)}))`,
      kind: node.type === 'LogicalExpression' ? 'and for or' : 'bound or equality changed',
    });
  if (node.type === 'LogicalExpression' && operator === '??' && isNode(left) && isNode(right))
    changes.push({ replace: `(${of(right)})`, kind: 'always the default' });
  if (node.type === 'CallExpression' && isNode(callee) && callee.type === 'MemberExpression') {
    const { object, property } = callee;
    const name = isNode(property) && !callee.computed ? of(property) : '';
    if (isNode(object) && isNode(property)) {
      const other = SWAPPED_METHODS[name];
      if (other !== undefined) changes.push({ at: property, replace: other, kind: 'some for every' });
      if (DROPPED_METHODS.has(name)) changes.push({ replace: `(${of(object)})`, kind: `${name} dropped` });
    }
  }
  if (node.type === 'Literal' && typeof node.value === 'boolean')
    changes.push({ replace: String(!node.value), kind: 'boolean inverted' });
  if (node.type === 'BlockStatement' && Array.isArray(node.body) && node.body.length > 1) {
    const first: unknown = node.body[0];
    if (isNode(first) && first.type === 'ExpressionStatement')
      changes.push({ at: first, replace: ';', kind: 'statement dropped' });
  }
  return changes;
}

/** Whether this branch ends what is around it: then the `if` is a guard. */
function leaves(node: Node): boolean {
  const body = node.body;
  if (node.type !== 'BlockStatement' || !Array.isArray(body)) return LEAVES.has(node.type);
  const last: unknown = body.at(-1);
  return isNode(last) && LEAVES.has(last.type);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
