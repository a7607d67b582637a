import { isYamlFile } from './file-forms.ts';
import { withoutInvisible } from './invisible.ts';
import { htmlText } from './shown.ts';
import type { TextDocument } from './text-document.ts';

/** Whether a file holds nothing that anybody could read, as YAML or as the page that it is. */
export function holdsNothing(path: string, document: TextDocument): boolean {
  return isYamlFile(path) ? isEmptyYaml(document) : isEmptyMarkdown(document);
}

/** Whether the value of a YAML file holds nothing: no key, no entry, no letter that anybody sees. */
function saysNothingAtAll(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return withoutInvisible(value).trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Whether a YAML file holds nothing: comments and marks of a document alone, or an empty value. */
function isEmptyYaml({ text, yaml }: TextDocument): boolean {
  const bare = text.split('\n').every((line) => /^(?:#|---|\.\.\.|$)/.test(withoutInvisible(line).trim()));
  return bare || (yaml.ok && saysNothingAtAll(yaml.document.value));
}

/** Whether a reader of the rendered page sees nothing of it: no text, or all of it in a comment. */
function isEmptyMarkdown({ markdown: { root, front, problems } }: TextDocument): boolean {
  if (problems.length > 0) return false;
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
