import { omitUndefined } from '../../omit-undefined.ts';
import type { Dialect } from './dialects.ts';
import { type Link, type Literal, namesAround } from './facts.ts';
import { isName } from './token-words.ts';

/** A bracket that is open. */
export interface Bracket {
  readonly sign: string;
  readonly links: readonly Link[];
  readonly keys: Map<string, string>;
  /** Names of functions and classes, from the outside in, when it opened. */
  readonly scope: readonly string[];
  index: number;
  readonly list?: { readonly name: string; readonly items: string[]; readonly line: number };
  /** Declared inside it, by a keyword that needs no bracket. */
  declared: readonly string[];
  /** Of a bracket like this one `[`: the last signs and names before it. */
  readonly outer?: readonly string[];
  /** The keys that were given to an object by index, by its name. */
  objects?: Map<string, Map<string, string>>;
  /** The first argument of a call, when it is a string; of a pair in braces its first part. */
  first?: string;
}

/** A literal that may still go on. */
export interface OpenLiteral {
  text: string;
  readonly literal: Literal;
  /** The expressions that are put into it, as written. */
  readonly holes: string[];
}

export function closedLiteral({ text, literal, holes }: OpenLiteral): Literal {
  return { ...literal, text, ...omitUndefined({ holes: holes.length === 0 ? undefined : holes }) };
}

/** Something that is no string is added to a text: `"…" + name`. */
export function addOperand(building: OpenLiteral, operand: string): void {
  building.text += '{}';
  building.holes.push(operand.trim());
}

export function placeOfList(stack: readonly Bracket[], siblings: ReadonlyMap<string, string>): string {
  return namesAround({ chain: linksOf(stack), siblings, scope: scopeOf(stack.at(-1) ?? outermost()) });
}

/** The first part of a pair in braces, where the second one stands. */
export function pairName({ sign, index, first }: Bracket): string | undefined {
  return sign === '{' && index === 1 ? first : undefined;
}

/** The text with blanks for what stands between a property and its value, line by line as before. */
export function withoutAccessors(text: string, { accessors }: Pick<Dialect, 'accessors'>): string {
  return accessors === undefined ? text : text.replace(accessors, (all) => all.replace(/[^\n]/g, ' '));
}

/** What stands in no bracket. */
export function outermost(): Bracket {
  return { sign: '', links: [], keys: new Map(), scope: [], index: 0, declared: [] };
}

/** What a bracket adds: the call that it opens, and what it is given to. */
export function linksTo(
  callee: string | undefined,
  on: string | undefined,
  names: readonly (string | undefined)[],
): readonly Link[] {
  const of = on !== undefined && isName(on) ? on : undefined;
  return [
    ...(callee === undefined
      ? []
      : [{ kind: 'call', name: callee, index: 0, ...omitUndefined({ on: of }) } as const]),
    ...names.flatMap((one) => (one === undefined ? [] : [{ kind: 'key', name: one } as const])),
  ];
}

/** The links of every open bracket, from the inside out; the argument's position is only known now. */
export function linksOf(stack: readonly Bracket[]): readonly Link[] {
  const links: Link[] = [];
  for (let at = stack.length - 1; at >= 0 && links.length < 40; at -= 1) {
    const bracket = stack[at];
    if (bracket === undefined) break;
    const { links: own, index, first } = bracket;
    for (const link of own)
      links.push(link.kind === 'call' ? { ...link, index, ...omitUndefined({ first }) } : link);
  }
  return links;
}

/** The keys that `body["model"] = …` and its like have given to one object. */
export function keysOfObject(bracket: Bracket, name: string): Map<string, string> {
  bracket.objects ??= new Map();
  const known = bracket.objects.get(name) ?? new Map<string, string>();
  bracket.objects.set(name, known);
  return known;
}

/** The functions and classes around, from the inside out. */
export function scopeOf({ scope, declared }: Bracket): readonly string[] {
  return [...scope, ...declared].reverse();
}
