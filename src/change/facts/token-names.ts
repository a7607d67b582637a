import type { Link } from './facts.ts';
import { BINDS, CONTROL, flag, isName, JOINS } from './token-words.ts';

/** `name = BASE + "…"`, `$name .= \EOL."…"`: the name of a text that does not come first. */
export function joinedName(before: readonly string[]): string | undefined {
  if (!JOINS.test(before[0] ?? '')) return undefined;
  const at = before.findIndex((token) => BINDS.test(token));
  const between = before.slice(0, Math.max(at, 0));
  if (at < 1 || !between.every((token) => JOINS.test(token) || isName(token) || /^(?:"|::|->)/.test(token)))
    return undefined;
  return boundName(before.slice(at));
}

function columnName(token: string): string | undefined {
  return isName(token) ? token : /^"/.test(token) ? token.slice(1, -1) : undefined;
}

/** `name =`, `name:`, `"name" =>` or `name := ` just before; of `$name` and `@name` the name. */
export function boundName(before: readonly string[]): string | undefined {
  return nameBefore(before)?.replace(/^(?:\$|@{1,2})(?=\w)/, '');
}

function nameBefore(before: readonly string[]): string | undefined {
  const [sign = '', name = '', ...rest] = before;
  // `"model" text DEFAULT 'x'` of a table.
  if (/^default$/i.test(sign) && isName(name)) return columnName(rest[0] ?? '');
  if (!BINDS.test(sign)) return undefined;
  // `name: Type = …`, `name: &'static str = …`: the type stands between.
  if (sign === '=' && isName(name)) {
    const colon = rest.indexOf(':');
    const typed = colon === -1 ? undefined : rest[colon + 1];
    if (
      typed !== undefined &&
      isName(typed) &&
      rest.slice(0, colon).every((one) => /^[\w&'*<>?.:]+$/.test(one))
    )
      return typed;
  }
  // Bicep: `param name type = …`.
  if (rest[0] !== undefined && /^(?:param|output)$/.test(rest[1] ?? '')) return rest[0];
  if (sign === '=' && isName(name)) return flag(name, rest);
  // `text += "…"`, `$text .= "…"`: what is put on belongs to the same name.
  if (sign === '=' && /^[+.~&|]$/.test(name) && isName(rest[0] ?? '')) return rest[0];
  return isName(name) ? name : /^"/.test(name) ? name.slice(1, -1) : undefined;
}

/** A number or a word with its sign and without its type (`-0.5f`), and what stands before both. */
export function signedValue(
  before: readonly string[],
  text: string,
): { readonly before: readonly string[]; readonly value: string } {
  const value = text.replace(/(?<=\d)[fFdDmML]$/, '');
  return before[0] === '-' ? { before: before.slice(1), value: `-${value}` } : { before, value };
}

/**
 * What stands before a sign after `body["model"]`, `body[:model]`, `body[Keys.MODEL]`: the key, and what it is a key of;
 * of `name: [Type]` and `name: Map[Key, Type]` the type. `outer` stands before the bracket.
 */
export function indexName(inside: readonly string[], outer: readonly string[]): string[] {
  const [last = '', ...rest] = inside;
  if (outer[0] === ':' && isName(last)) return [last, ...outer];
  if (outer[1] === ':' && isName(outer[0] ?? '')) return [...outer];
  const text = last.startsWith('"') && rest.length === 0;
  if (!text && !(isName(last) && rest.length < 8 && rest.every((one) => /^[.:]/.test(one) || isName(one))))
    return [];
  return [text ? last : `"${last}"`, `[${isName(outer[0] ?? '') ? outer[0] : ''}`];
}

/** The object whose key was just named by index: `body` of `body["model"] =`. */
export function indexedObject(before: readonly string[]): string | undefined {
  const at = before.slice(0, 4).findIndex((one) => one.startsWith('['));
  return at < 1 ? undefined : before[at]?.slice(1);
}

/** What a bracket was called by, from the outside in: `Class`, `name` of `Class::name(…)`. */
export function calledNames(links: readonly Link[], outer: readonly string[]): readonly string[] {
  const name = links.find(({ kind }) => kind === 'call')?.name;
  if (name === undefined) return [];
  const [sign, of = ''] = outer;
  return sign === '::' && isName(of) ? [of, name] : [name];
}

/**
 * What is declared where `{` begins a body: `public string GetPrompt(…) {`: what was called; `var prompt: String {`;
 * after a keyword for functions nothing more (undefined).
 */
export function bodyName(
  before: readonly string[],
  called: readonly string[],
  declares: boolean,
): readonly string[] | undefined {
  const [type = '', colon, name = '', keyword] = before;
  if (keyword === 'var' && colon === ':' && isName(type) && isName(name)) return [name];
  if (called.length > 0 && !CONTROL.test(called.at(-1) ?? '')) return called;
  return declares ? undefined : [];
}

/** Whether the next name goes on with that of a module: `defmodule Acme.Tools.`. */
export function isModulePath(before: readonly string[]): boolean {
  let at = 0;
  while (before[at] === '.' && isName(before[at + 1] ?? '')) at += 2;
  return at > 0 && before[at] === 'defmodule';
}

/** What stands before `(` without the types between: `Key` of `Key<String>(`. */
export function withoutTypes(before: string[]): string[] {
  if (before[0] !== '>') return before;
  const at = before.indexOf('<');
  const types = before.slice(1, Math.max(at, 0));
  return at > 0 && types.every((one) => isName(one) || /^[?.:&*]+$/.test(one))
    ? before.slice(at + 1)
    : before;
}
