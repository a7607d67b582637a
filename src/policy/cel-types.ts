import { isMapping } from '../documents/fields.ts';
import { nearest } from '../documents/nearest.ts';
import { isZone, zoneHint } from './calendar.ts';
import { memberOf } from './cel.ts';
import { type CelNode, isNode } from './cel-nodes.ts';
import type { CelProblem } from './cel-unknown-facts.ts';

type FactType = 'a text' | 'a number' | 'true or false' | 'a list';

/** What kind of value each fact is; one that is missing here may be of several. */
const TYPES: Readonly<Record<string, FactType>> = {
  ...typed('a text', [
    ...[
      'change.path',
      'change.previousPath',
      'change.status',
      'change.class',
      'change.before',
      'change.after',
    ],
    ...['change.key', 'change.provider', 'change.previousProvider', 'change.region', 'change.previousRegion'],
    ...['system.id', 'system.name', 'system.risk', 'system.stage', 'system.previousStage', 'system.owner'],
    ...['pull.author', 'pull.base', 'pull.head', 'pull.title', 'pull.body'],
  ]),
  ...typed('a number', ['lines.added', 'lines.removed', 'pull.number', 'change.line']),
  ...typed('true or false', [
    ...['change.added', 'change.whole', 'change.gone', 'change.unseen', 'system.registered'],
    ...['pull.draft', 'pull.agent'],
  ]),
  ...typed('a list', [
    ...['change.scopes', 'change.previousScopes', 'system.stages', 'system.suppliers', 'pull.labels'],
    ...['pull.roles', 'pull.teams'],
  ]),
};

function typed(type: FactType, names: readonly string[]): Readonly<Record<string, FactType>> {
  return Object.fromEntries(names.map((name) => [name, type]));
}

const COMPARISONS = ['==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%'];
const VARIABLES = ['change', 'system', 'pull', 'lines', 'calendars', 'params'];

/**
 * `lines.added > "3"`: a comparison of two kinds of values, which is an error or never holds.
 *
 * @param values what the names of `let` stand for
 */
export function neverComparable(node: CelNode, values: ReadonlyMap<string, unknown>): readonly CelProblem[] {
  const { op, args } = node;
  if (!COMPARISONS.includes(op) || !Array.isArray(args)) return [];
  const sides = (args as readonly unknown[])
    .filter(isNode)
    .map((one) => ({ ...told(one, values), node: one }));
  const [a, b] = sides;
  if (a?.type === undefined || b?.type === undefined || a.type === b.type) return [];
  const [fact, other] = a.name === undefined ? [b, a] : [a, b];
  const { start, end } = other.node;
  const { literal } = other;
  const unquoted = typeof literal === 'string' && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(literal);
  const hint =
    unquoted && fact.type !== 'a text' && fact.type !== 'a list'
      ? `write \`${literal}\` without quotation marks`
      : fact.type === 'a list'
        ? `ask whether it is in the list: \`… in ${fact.name ?? 'the list'}\``
        : `compare it with ${fact.type}`;
  const message = `\`${fact.name ?? 'this'}\` is ${fact.type}, and ${other.name === undefined ? 'this' : `\`${other.name}\``} is ${other.type}`;
  return [{ message, hint, offset: start, length: Math.max(1, end - start) }];
}

interface Told {
  readonly type: FactType | undefined;
  /** Of a fact. */
  readonly name?: string;
  readonly literal?: unknown;
}

function told(node: CelNode, values: ReadonlyMap<string, unknown>): Told {
  if (node.op === 'value') return { type: typeOf(node.args), literal: node.args };
  if (node.op === '-_' || node.op === 'list') return { type: node.op === 'list' ? 'a list' : 'a number' };
  const found = memberOf(node, VARIABLES);
  if (found === undefined) return { type: undefined };
  const name = `${found.variable}.${found.key}`;
  if (found.variable === 'calendars') return { type: 'true or false', name };
  if (found.variable !== 'params') return { type: TYPES[name], name };
  const value = values.get(found.key);
  // By tier: each of them is of the same kind.
  const [first] = isMapping(value) ? Object.values(value) : [value];
  return { type: typeOf(first), name };
}

function typeOf(value: unknown): FactType | undefined {
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'number' || typeof value === 'bigint') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  return Array.isArray(value) ? 'a list' : undefined;
}

/** `lines.added` in the place of a truth: alone, beside `&&`, or after `!`. */
export function noTruthIn({ op, args }: CelNode): readonly CelProblem[] {
  if (op === '!_') return noTruthOf(args);
  if (op === '?:') return Array.isArray(args) ? noTruthOf(args[0]) : [];
  if ((op !== '&&' && op !== '||') || !Array.isArray(args)) return [];
  return (args as readonly unknown[]).flatMap(noTruthOf);
}

/** The same of one node. */
export function noTruthOf(node: unknown): readonly CelProblem[] {
  const found = isNode(node) ? memberOf(node, VARIABLES) : undefined;
  const name = `${found?.variable}.${found?.key}`;
  const type = TYPES[name];
  if (found === undefined || type === undefined || type === 'true or false') return [];
  const { offset, length } = found;
  return [
    {
      message: `\`${name}\` is ${type}, which is neither true nor false`,
      hint: 'compare it',
      offset,
      length,
    },
  ];
}

/** `system.owner.name`: a part of a value that has none. */
export function memberOfPlain({ op, args, start, end }: CelNode): readonly CelProblem[] {
  if (!['.', '.?'].includes(op) || !Array.isArray(args)) return [];
  const [of, key] = args as readonly unknown[];
  const found = isNode(of) ? memberOf(of, VARIABLES) : undefined;
  const name = `${found?.variable}.${found?.key}`;
  const type = TYPES[name];
  if (type === undefined || type === 'a list') return [];
  const part = isNode(key) ? String(key.args) : String(key);
  const message = `\`${name}\` is ${type}, and has no \`${part}\``;
  return [{ message, hint: `write \`${name}\``, offset: start, length: end - start }];
}

/** `now.getDayOfWeek("Europe/Zurch")`: a zone that nobody knows. */
export function unknownZone({ op, args }: CelNode): readonly CelProblem[] {
  if (op !== 'rcall' || !Array.isArray(args) || !/^get[A-Z]/.test(String(args[0]))) return [];
  const [zone] = Array.isArray(args[2]) ? (args[2] as readonly unknown[]) : [];
  if (!isNode(zone) || zone.op !== 'value' || typeof zone.args !== 'string' || isZone(zone.args)) return [];
  const { args: name, start, end } = zone;
  return [
    { message: `there is no zone \`${name}\``, hint: zoneHint(name), offset: start, length: end - start },
  ];
}

/** Roles that an expression names and that nobody holds: `roles["legl"]`, `"legl" in pull.roles`. */
export function unknownRolesIn(nodes: readonly CelNode[], roles: ReadonlySet<string>): readonly CelProblem[] {
  // An expression may ask itself whether the role is there.
  const asked = new Set(
    nodes.flatMap(({ op, args }) => {
      const [name, of] = op === 'in' && Array.isArray(args) ? (args as readonly unknown[]) : [];
      return isNode(name) && isNode(of) && of.op === 'id' && of.args === 'roles' ? [String(name.args)] : [];
    }),
  );
  return nodes.flatMap((node) => {
    const named = roleNamed(node);
    if (named === undefined || roles.has(named.name) || asked.has(named.name)) return [];
    const near = nearest(named.name, [...roles]);
    const hint = near === undefined ? `there are ${[...roles].join(', ')}` : `did you mean \`${near}\`?`;
    return {
      message: `there is no role \`${named.name}\``,
      hint,
      offset: named.offset,
      length: named.length,
    };
  });
}

function roleNamed(
  node: CelNode,
): { readonly name: string; readonly offset: number; readonly length: number } | undefined {
  const member = memberOf(node, ['roles']);
  if (member !== undefined) return { name: member.key, offset: member.offset, length: member.length };
  const [name, of] = node.op === 'in' && Array.isArray(node.args) ? (node.args as readonly unknown[]) : [];
  if (!isNode(name) || name.op !== 'value' || typeof name.args !== 'string' || !isNode(of)) return undefined;
  const held = memberOf(of, ['pull']);
  if (held?.key !== 'roles') return undefined;
  return { name: name.args, offset: name.start, length: name.end - name.start };
}
