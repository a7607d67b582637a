import { type Document, isCollection, isMap, isScalar, parseDocument } from 'yaml';
import type { Path } from '../documents/yaml.ts';
import type { DraftedValue, SourcedValue } from './known.ts';

/** A value for one place of a template, with where it was read; `from` undefined: a person said it. */
export interface TemplateValue {
  readonly at: Path;
  readonly value: unknown;
  readonly from?: string;
}

/** A known value as the answer for the place `at`. */
export function answer(at: Path, known: SourcedValue<unknown> | undefined): readonly TemplateValue[] {
  return known === undefined ? [] : [{ at, ...known }];
}

/** A YAML template with answers filled in; what was drafted bears its mark, the template's comments stay. */
export function fillYaml(template: string, answers: readonly TemplateValue[]): string {
  const document = parseDocument(template);
  for (const one of answers) fill(document, one);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function fill(document: Document, { at, value, from }: TemplateValue): void {
  const node = document.createNode(value);
  if (isCollection(node) && Array.isArray(value) && JSON.stringify(value).length < 90) node.flow = true;
  document.setIn(at, node);
  if (from === undefined) return;
  const mark = ` drafted from ${from}`;
  if (isScalar(node)) {
    node.comment = mark;
    return;
  }
  const parent = document.getIn(at.slice(0, -1), true) ?? document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === at.at(-1))
    : undefined;
  if (isScalar(pair?.key)) pair.key.commentBefore = mark;
  else if (isCollection(node) && node.flow !== true) node.commentBefore = mark;
  else node.comment = mark;
}

/** A Markdown template whose sections are replaced by what was drafted for them, each with its mark. */
export function fillMarkdown(
  template: string,
  sections: ReadonlyMap<string, DraftedValue<string>>,
  metadata: readonly TemplateValue[],
): string {
  const end = template.startsWith('---\n') ? template.indexOf('\n---\n', 4) : -1;
  const front = end === -1 ? '' : template.slice(4, end + 1);
  const filled = front === '' ? '' : `---\n${fillYaml(front, metadata)}---\n`;
  const body = end === -1 ? template : template.slice(end + 5);
  const parts = body.split(/^(?=#)/m).map((part) => {
    const [title = '', ...rest] = part.split('\n');
    const drafted = sections.get(title.replace(/^#+ /, ''));
    if (drafted === undefined) return [title, ...rest].join('\n');
    return `${title}\n\n<!-- drafted from ${drafted.from.replaceAll('-->', '')} -->\n\n${drafted.value}\n\n`;
  });
  return `${filled}${parts.join('')}`.trimEnd().concat('\n');
}
