import { withoutInvisible } from './invisible.ts';
import type { MarkdownDocument } from './markdown.ts';
import { htmlText } from './shown.ts';

/** Whether the value of a YAML file holds nothing: no key, no entry, no letter that anybody sees. */
export function saysNothingAtAll(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return withoutInvisible(value).trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Whether a YAML file holds nothing but comments and marks of a document. @param text the whole file */
export function isEmptyYaml(text: string): boolean {
  return text.split('\n').every((line) => /^(?:#|---|\.\.\.|$)/.test(withoutInvisible(line).trim()));
}

/** Whether a reader of the rendered page sees nothing of it: no text, or all of it in a comment. */
export function isEmptyMarkdown({ root, front }: MarkdownDocument): boolean {
  if (front?.ok === true && !saysNothingAtAll(front.document.value)) return false;
  return root.children.every((node) => {
    if (node.type === 'yaml') return true;
    if (node.type === 'html')
      return withoutInvisible(htmlText(node.value)).trim() === '' && !/<img\b/i.test(node.value);
    return (
      node.type === 'paragraph' &&
      node.children.every((child) => child.type === 'text' && withoutInvisible(child.value).trim() === '')
    );
  });
}
