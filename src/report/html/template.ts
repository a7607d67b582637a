import type { Prose } from '../../prose.ts';
import { visible } from '../../reporters/visible.ts';

/** Markup that is safe to put into a page: only the templates of this folder make it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Value = Html | string | number | undefined | readonly Value[];

/** Markup with values in it. Everything that is not itself markup is escaped: there is no way around. */
export function html(literals: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = literals[0] ?? '';
  for (let index = 0; index < values.length; index += 1)
    text += rendered(values[index]) + (literals[index + 1] ?? '');
  return new Html(text);
}

function rendered(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  let text = '';
  for (const one of value) text += rendered(one);
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Most texts are nothing else: what is seen, and means nothing in markup. */
const HARMLESS = /^[ !#-%(-;=?-~]*$/;

/** Characters that are not seen are shown as such: two names that differ never look the same. */
function escaped(text: string): string {
  if (HARMLESS.test(text)) return text;
  return visible(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** Prose as markup; a person is named, never linked. */
export function htmlOf(text: Prose): Html {
  return html`${text.map((phrase): Value => {
    if (phrase.kind === 'code')
      return html`<code${isCommand(phrase.text) ? html` class="short"` : undefined}>${phrase.text}</code>`;
    return phrase.kind === 'person' ? `@${phrase.text}` : withCode(phrase.text);
  })}`;
}

/** A command that fits a line is not broken at its hyphens. */
function isCommand(text: string): boolean {
  return text.startsWith('aims-gate ') && text.length <= 32;
}

/** Messages about documents name their keys between backticks. */
function withCode(text: string): Value {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

/** Prose as a sentence of its own. */
export function sentence([first, ...rest]: Prose): Html {
  if (first?.kind !== 'words') return htmlOf(first === undefined ? [] : [first, ...rest]);
  return htmlOf([
    { ...first, text: first.text.replace(/^[a-z]/, (letter) => letter.toUpperCase()) },
    ...rest,
  ]);
}
