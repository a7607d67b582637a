/** Expressions of workflows, evaluated by GitHub's own evaluator. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** A value of a workflow: fixed, or an expression. The parser has made one expression of a text with several. */
export type Text = { readonly literal: string } | { readonly expression: string };

/** What `github`, `secrets`, `inputs`, `steps` … hold: JSON. */
export type Contexts = Readonly<Record<string, unknown>>;

/** Jobs here need no other job, so every condition begins as in a run that goes well. */
const STATUS_FUNCTIONS = new Map(
  Object.entries({ success: true, always: true, cancelled: false, failure: false }).map(([name, answer]) => [
    name,
    { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) },
  ]),
);

function evaluated(expression: string, contexts: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), [...STATUS_FUNCTIONS.values()]).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(parsed, known, STATUS_FUNCTIONS).evaluate();
}

/** The value as the runner writes it into a text. */
export function textOf(text: Text, contexts: Contexts): string {
  return 'literal' in text ? text.literal : evaluated(text.expression, contexts).coerceString();
}

/** Whether a condition holds: GitHub's words for false are false, 0, '' and null. */
export function holds(expression: string, contexts: Contexts): boolean {
  const value = evaluated(expression, contexts);
  if (value instanceof data.BooleanData) return value.value;
  if (value instanceof data.NumberData) return value.value !== 0;
  if (value instanceof data.StringData) return value.value !== '';
  return !(value instanceof data.Null);
}
