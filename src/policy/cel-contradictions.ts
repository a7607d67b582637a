import { treeOf } from './cel.ts';
import { type CelNode, isNode } from './cel-nodes.ts';
import type { CelProblem } from './cel-unknown-facts.ts';

type CelLiteral = string | number | boolean;

/** What a part of a conjunction says of one value. */
interface Claim {
  /** The value as it is written: `documents.a.level`. */
  readonly of: string;
  readonly op: keyof typeof NEGATED;
  readonly to: readonly CelLiteral[];
}

const NEGATED = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  in: 'not in',
  'not in': 'in',
  startsWith: 'not startsWith',
  'not startsWith': 'startsWith',
  endsWith: 'not endsWith',
  'not endsWith': 'endsWith',
} as const;
const MIRRORED = { '==': '==', '!=': '!=', '<': '>', '>': '<', '<=': '>=', '>=': '<=' } as const;

/**
 * Parts of an expression that are the same whatever the facts are: `x == "a" && x == "b"` never holds, and
 * `x != "a" || x != "b"` always does.
 *
 * @param known values that facts can have where it is asked: the risks and classes that `when` names
 */
export function alwaysOrNever(
  cel: string,
  known: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly CelProblem[] {
  const tree = treeOf(cel);
  if (tree === undefined) return [];
  if (tree.op === 'value' && typeof tree.args === 'boolean')
    return [
      {
        message: `it is always ${tree.args}`,
        hint: 'take it out, or compare with a fact or a document',
        offset: 0,
        length: cel.length,
      },
    ];
  const found: CelProblem[] = [];
  const given = [...known].map(([of, to]): Claim => ({ of, op: 'in', to }));
  const visit = (node: CelNode, above: string): void => {
    const { op, start, end } = node;
    const joins = (op === '&&' || op === '||') && op !== above;
    const parts = joins ? flat(node, op) : [];
    const bounds = parts.flatMap((part) => boundsOf(part, cel, op === '||'));
    const impossible = joins ? emptied(bounds) : undefined;
    // Of one way of several, where the gate is asked says nothing of the others.
    const whole = above === '' && op !== '||' ? (joins ? bounds : boundsOf(node, cel, false)) : [];
    const elsewhere = emptied([...whole, ...given]);
    const place = { offset: start, length: end - start };
    found.push(...parts.flatMap((part) => plainTruth(part, op)));
    if (impossible !== undefined)
      found.push({
        message: `it ${op === '&&' ? 'never holds' : 'always holds'}: ${wordsOf(impossible, bounds, op === '||')}`,
        hint: op === '&&' ? 'did you mean `||`?' : 'did you mean `&&`?',
        ...place,
      });
    else if (elsewhere !== undefined) {
      const asked = known.get(elsewhere)?.filter((one) => one !== '') ?? [];
      found.push({
        message: `it never holds: the gate is asked where \`${elsewhere}\` is ${asked.join(' or ')}`,
        hint: 'correct `when`, or the expression',
        ...place,
      });
    }
    const args = Array.isArray(node.args) ? (node.args as readonly unknown[]) : [node.args];
    for (const one of args.flat()) if (isNode(one)) visit(one, op === '&&' || op === '||' ? op : 'inside');
  };
  visit(tree, '');
  return found;
}

/** `x || true`, `x && true`: a part that decides all of it, or nothing. */
function plainTruth({ op, args, start, end }: CelNode, joined: string): readonly CelProblem[] {
  if (op !== 'value' || typeof args !== 'boolean') return [];
  const decides = args === (joined === '||');
  const message = decides
    ? `it ${args ? 'always' : 'never'} holds: one of its parts is \`${args}\``
    : `\`${joined} ${args}\` changes nothing`;
  return [{ message, hint: 'take it out', offset: start, length: end - start }];
}

function wordsOf(of: string, bounds: readonly Claim[], turned: boolean): string {
  const said = bounds
    .filter((one) => one.of === of)
    .map(({ op, to }) => `${turned ? NEGATED[op] : op} ${to.map((one) => JSON.stringify(one)).join(', ')}`);
  return `\`${of}\` ${said.map((one) => `\`${one}\``).join(turned ? ' or ' : ' and ')}`;
}

function flat(node: CelNode, op: string): readonly CelNode[] {
  if (node.op !== op || !Array.isArray(node.args)) return [node];
  return (node.args as readonly unknown[]).filter(isNode).flatMap((one) => flat(one, op));
}

/** What one part says of one value; `turned`: what its contrary says. */
function boundsOf(node: CelNode, cel: string, turned: boolean): readonly Claim[] {
  const { op, args } = node;
  const [left, right] = (Array.isArray(args) ? (args as readonly unknown[]) : [args]).filter(isNode);
  if (left === undefined) return [];
  if (op === '!_') return boundsOf(left, cel, !turned);
  if (!isValue(node)) {
    const of = (value: CelNode) => textOf(value, cel);
    const [called, target, given] = op === 'rcall' && Array.isArray(args) ? (args as readonly unknown[]) : [];
    if ((called === 'startsWith' || called === 'endsWith') && isNode(target) && isValue(target)) {
      const [text] = (Array.isArray(given) ? (given as readonly unknown[]) : [])
        .filter(isNode)
        .map(literalOf);
      const said = turned ? NEGATED[called] : called;
      return typeof text === 'string' ? [{ of: of(target), op: said, to: [text] }] : [];
    }
    if (right === undefined) return [];
    if (op === 'in' && right.op === 'list' && isValue(left)) {
      const all = (Array.isArray(right.args) ? (right.args as readonly unknown[]) : [])
        .filter(isNode)
        .map(literalOf);
      const to = all.filter((one) => one !== undefined);
      return to.length === all.length ? [{ of: of(left), op: turned ? 'not in' : 'in', to }] : [];
    }
    if (!(op in MIRRORED)) return [];
    const [one, other] = [literalOf(left), literalOf(right)];
    const written = op as keyof typeof MIRRORED;
    const bound =
      other !== undefined && isValue(left)
        ? ({ of: of(left), op: written, to: [other] } as const)
        : one !== undefined && isValue(right)
          ? ({ of: of(right), op: MIRRORED[written], to: [one] } as const)
          : undefined;
    return bound === undefined ? [] : [{ ...bound, op: turned ? NEGATED[bound.op] : bound.op }];
  }
  return [{ of: textOf(node, cel), op: '==', to: [!turned] }];
}

/** A fact or a part of a document: it is the same wherever it stands in one expression. */
function isValue({ op, args }: Pick<CelNode, 'op' | 'args'>): boolean {
  if (op === 'id') return true;
  const sized = sizeOf({ op, args });
  if (sized !== undefined) return isValue(sized);
  if (op !== '.' && op !== '[]') return false;
  const [of, key] = Array.isArray(args) ? (args as readonly unknown[]) : [];
  return isNode(of) && isValue(of) && (typeof key === 'string' || (isNode(key) && key.op === 'value'));
}

/** What `size(x)` and `x.size()` count. */
function sizeOf({ op, args }: Pick<CelNode, 'op' | 'args'>): CelNode | undefined {
  if (!Array.isArray(args) || args[0] !== 'size') return undefined;
  const [, first, second] = args as readonly unknown[];
  if (op === 'rcall' && isNode(first) && Array.isArray(second) && second.length === 0) return first;
  const [counted]: readonly unknown[] = op === 'call' && Array.isArray(first) ? first : [];
  return isNode(counted) ? counted : undefined;
}

/** `a["b"]` and `a.b` are the same. */
function textOf({ op, args }: CelNode, cel: string): string {
  if (op === 'id') return String(args);
  const sized = sizeOf({ op, args });
  if (sized !== undefined) return `${textOf(sized, cel)}.size()`;
  const [of, key] = Array.isArray(args) ? (args as readonly unknown[]) : [];
  return `${isNode(of) ? textOf(of, cel) : ''}.${isNode(key) ? String(key.args) : String(key)}`;
}

function literalOf({ op, args }: CelNode): CelLiteral | undefined {
  if (op === '-_' && isNode(args)) {
    const value = literalOf(args);
    return typeof value === 'number' ? -value : undefined;
  }
  if (op !== 'value') return undefined;
  if (typeof args === 'bigint') return Number(args);
  return typeof args === 'string' || typeof args === 'number' || typeof args === 'boolean' ? args : undefined;
}

/** The value of which these bounds together leave nothing; undefined: something may be left of each. */
function emptied(bounds: readonly Claim[]): string | undefined {
  return [...Map.groupBy(bounds, ({ of }) => of)].find(
    ([, all]) => all.length > 1 && leavesNothing(all),
  )?.[0];
}

function leavesNothing(bounds: readonly Claim[]): boolean {
  const lists = bounds.filter(({ op }) => op === '==' || op === 'in');
  const [first, ...others] = lists;
  if (first !== undefined)
    return !first.to.some((one) => [...others, ...bounds].every((bound) => meets(one, bound)));
  if (bounds.some((one) => bounds.some((other) => speakAgainst(one, other)))) return true;
  const ends = bounds.flatMap(({ op, to: [to] }) => (typeof to === 'number' ? [{ op, to }] : []));
  const [least, most] = [
    ends.filter(({ op }) => op.startsWith('>')),
    ends.filter(({ op }) => op.startsWith('<')),
  ];
  return least.some((a) =>
    most.some((b) => a.to > b.to || (a.to === b.to && (a.op === '>' || b.op === '<'))),
  );
}

/** `endsWith(".MD")` beside `endsWith(".md")`, or beside that it does not end so. */
function speakAgainst(a: Claim, b: Claim): boolean {
  const [one, other] = [a.to[0], b.to[0]];
  if ((a.op !== 'endsWith' && a.op !== 'startsWith') || typeof one !== 'string' || typeof other !== 'string')
    return false;
  const within = (long: string, short: string) =>
    a.op === 'endsWith' ? long.endsWith(short) : long.startsWith(short);
  if (b.op === a.op) return !within(one, other) && !within(other, one);
  return b.op === NEGATED[a.op] && within(one, other);
}

function meets(one: CelLiteral, { op, to }: Claim): boolean {
  const [bound] = to;
  if (op === '==' || op === 'in') return to.includes(one);
  if (op === '!=' || op === 'not in') return !to.includes(one);
  if (typeof one === 'string' && typeof bound === 'string') {
    if (op.endsWith('startsWith')) return one.startsWith(bound) === (op === 'startsWith');
    if (op.endsWith('endsWith')) return one.endsWith(bound) === (op === 'endsWith');
  }
  if (typeof one !== 'number' || typeof bound !== 'number') return true;
  if (op === '<') return one < bound;
  if (op === '<=') return one <= bound;
  return op === '>' ? one > bound : one >= bound;
}
