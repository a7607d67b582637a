import type { Dialect } from './dialects.ts';

export const DECLARES =
  /^(?:def|defp|fn|func|fun|function|sub|proc|method|class|struct|object|module|defmodule|interface|record|enum|impl|trait|extension|protocol|agent|client)$/;

export const IS_CLASS =
  /^(?:class|struct|object|module|defmodule|interface|record|enum|impl|trait|extension|protocol)$/;

export const IS_FUNCTION = /^(?:def|fn|func|fun|function|sub|proc|method)$/;

/** What stands between what a function takes and its body: `QString name() const {`. */
export const QUALIFIER = /^(?:const|override|noexcept|final|volatile|async|throws|rethrows|nonisolated)$/;

export const CONTROL =
  /^(?:if|for|while|switch|catch|using|lock|foreach|match|when|return|and|or|not|elsif|elseif|unless)$/;

/** `@moduledoc """…"""`: for people who read the program. */
export const DOCUMENTS = /^@(?:moduledoc|doc|typedoc|shortdoc)$/;

export const JOINS = /^(?:\+|\.|<>|&|\.\.|\|\||~|\\)$/;

/** A dot joins texts only where another sign takes members: `$a->name . "…"`. */
export function isJoin(sign: string, { dot }: Pick<Dialect, 'dot'>): boolean {
  return sign === '.' ? dot === 'joins' : JOINS.test(sign);
}

/** The dot before a member, or the member after it. */
export function isMember(token: string, before: string | undefined): boolean {
  return [token, before ?? ''].some((one) => one === '.' || one === '->' || one === '::');
}

export const BINDS = /^(?:=|:|=>|:=|<-|\?\?|\|\|=)$/;

export const TOOL_LIST =
  /^(?:(?:allowed|active|enabled|disallowed|disabled|extra|additional|default|available|all|built_?in|agent|base|core|read_?only|safe|my)_?){0,2}(?:tools?|handoffs|(?:input_?|output_?)guardrails|mcp_?servers|toolsets?|functions|toolgroups)$|^\w{2,30}_tools$/i;

export const MODIFIER =
  /^(?:const|val|var|let|static|final|mut|pub|private|public|readonly|export|param|output)$/;

/** `--system-prompt="…"`: all of the flag, where the words before the sign are one. */
export function flag(name: string, before: readonly string[]): string {
  let whole = name;
  for (let at = 0; before[at] === '-'; at += 2) {
    const word = before[at + 1] ?? '';
    if (!isName(word)) return word === '-' || at > 0 ? whole : name;
    whole = `${word}-${whole}`;
  }
  return whole;
}

/** What a block is run for, and not what it is called: `switch self {`, `if ready {`. */
const RUNS = /^(?:if|else|for|foreach|while|switch|match|guard|loop|do|try|catch|with|unless)$/;

/** `resource "type" "name" {` and `class Name {` open a block of that name. */
export function blockName(before: readonly string[]): string | undefined {
  const [name = ''] = before;
  if (before.some((token) => RUNS.test(token))) return undefined;
  if (name.startsWith('"')) return name.slice(1, -1);
  return isName(name) ? name : undefined;
}

export function isName(token: string): boolean {
  return /^[\p{L}_$@]/u.test(token);
}

/** `aws_bedrock_guardrail` of `resource "aws_bedrock_guardrail" "g" {`, from the tokens before the bracket, newest first. */
export function resourceType([, type = '', word = '']: readonly string[]): string | undefined {
  return /^(?:resource|data)$/.test(word) ? type.replace(/^"|"$/g, '') : undefined;
}
