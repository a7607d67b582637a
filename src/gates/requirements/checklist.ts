import type { ListItem, Nodes } from 'mdast';
import { toString as shownText } from 'mdast-util-to-string';
import { countOf } from '../../count-of.ts';
import { everyValue } from '../../documents/every-value.ts';
import { fields, textOf } from '../../documents/fields.ts';
import type { MarkdownDocument } from '../../documents/markdown.ts';
import { saysUndone } from '../../documents/no-answer.ts';
import type { Position } from '../../documents/position.ts';
import type { LocatedDocument } from '../../documents/yaml.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Checklist as ChecklistFile } from '../../policy/generated/policy-file.ts';
import { anyDifference } from '../../policy/kinds.ts';
import { code, list, prose } from '../../prose.ts';
import { defineFindings, type Texts } from './support/findings.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { openDocument, problemGap } from './support/read-document.ts';

interface ChecklistEntry {
  /** `T-1` of `` - [ ] `T-1` tested ``; the text itself where no id is given. */
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
  /** How it was done, where that stands apart. */
  readonly how?: string;
  readonly position: Position;
}

interface ChecklistRequirement {
  readonly kind: 'checklist';
  readonly path: string;
  /** Ids that must be there and ticked; empty: every item must be. */
  readonly items: readonly string[];
}

const { make, catalogue } = defineFindings('checklist', {
  empty: {
    about: 'A checklist has no items.',
    words: ({ path }: Texts<'path'>) => ({
      message: prose`${code(path)} has no items to tick`,
      defaultRemedy: prose`list what has to be done in ${code(path)}, and tick what is done`,
    }),
  },
  'item-missing': {
    about: 'A checklist lacks an item that the policy names.',
    words: ({ path, item }: Texts<'path' | 'item'>) => ({
      message: prose`item ${code(item)} is not in ${code(path)}`,
      defaultRemedy: prose`add ${code(item)} to ${code(path)}, and tick it when it is done`,
    }),
  },
  'item-open': {
    about: 'An item of a checklist is not ticked.',
    words: ({ item, text }: Texts<'item' | 'text'>) => {
      const shown = `“${text.slice(0, 100)}”`;
      return {
        message: item === text ? prose`${shown} is not ticked` : prose`${code(item)} ${shown} is not ticked`,
        defaultRemedy: prose`do it, then tick it`,
      };
    },
  },
  'item-undone': {
    about: 'An item of a checklist is ticked, and its words say that it is not done.',
    words: ({ item, text }: Texts<'item' | 'text'>) => ({
      message: prose`${code(item)} is ticked, and its words say that it is not done: “${text.slice(0, 100)}”`,
      remedy: prose`take the tick out until it is done, or say how it was done`,
    }),
  },
});

/** Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked; named ones are there. */
export const checklist = defineRequirement<ChecklistRequirement, ChecklistFile>({
  kind: 'checklist',
  schema: {
    description: 'Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.',
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: {
      path: { $ref: '#/$defs/path' },
      items: {
        description: 'Ids of the items that must be there and ticked. Left out: every item.',
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
      },
    },
  },
  needsChange: 'no',
  fulfilledBy: () => 'author',
  parse: (file) => ({ kind: 'checklist', items: [], ...file }),
  documents: ({ path }) => [path],
  describe: ({ path, items }) =>
    items === undefined || items.length === 0
      ? prose`every item of ${code(path)} ticked`
      : prose`${list(items.map(code))} ticked in ${code(path)}`,
  weaker: anyDifference((before, after) => before.path === after.path),

  findings: catalogue,

  judge({ path, items: wanted }, asked, context) {
    const opened = openDocument(path, asked, context);
    if (!opened.ok) return opened.outcome;
    const yaml = /\.ya?ml$/i.test(opened.path) ? opened.document.yaml : undefined;
    if (yaml?.ok === false)
      return outcome(
        yaml.problems.map((problem) => problemGap(opened.path, problem)),
        prose``,
      );
    const items = yaml === undefined ? tasksOf(opened.document.markdown) : itemsOf(yaml.document);
    const missing = wanted.filter((id) => !items.some((item) => item.id === id));
    const open = items.filter(({ done, id }) => !done && (wanted.length === 0 || wanted.includes(id)));
    const undone = items.flatMap(({ done, id, text, how = text, position }) =>
      done && (wanted.length === 0 || wanted.includes(id)) && saysUndone(how)
        ? [{ item: id, text: how, position }]
        : [],
    );
    const at = { path: opened.path };
    const gaps = [
      ...(items.length === 0 ? [make.empty(at, at)] : []),
      ...missing.map((id) => make['item-missing']({ ...at, item: id }, at)),
      ...open.map(({ id, text, position }) => make['item-open']({ item: id, text }, { ...at, position })),
      ...undone.map(({ position, ...said }) => make['item-undone'](said, { ...at, position })),
    ];
    return outcome(gaps, prose`${countOf(items.length, 'item')} of ${code(opened.path)}: all ticked`);
  },
});

/** `- [x] …`, at any depth. */
function tasksOf({ root }: MarkdownDocument): readonly ChecklistEntry[] {
  const found: ChecklistEntry[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') found.push(taskOf(node));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

function taskOf(item: ListItem): ChecklistEntry {
  const [first] = item.children;
  const whole = (first === undefined ? '' : shownText(first)).replace(/\s+/g, ' ').trim();
  const lead = first !== undefined && 'children' in first ? first.children[0] : undefined;
  const id = lead?.type === 'inlineCode' ? lead.value : whole;
  const text = id === whole ? whole : whole.slice(id.length).replace(/^[\s:.–-]+/, '');
  const { line = 1, column = 1 } = item.position?.start ?? {};
  return { id, text, done: item.checked === true, position: { line, column } };
}

/** Every list of mappings with `id` and `done`, wherever it stands. */
function itemsOf(document: LocatedDocument): readonly ChecklistEntry[] {
  return everyValue(document.value).flatMap(({ value, path }) => {
    const { done, ...entry } = fields(value);
    if (typeof done !== 'boolean') return [];
    const id = String(entry.id ?? entry.title ?? entry.text ?? path.join('.'));
    const text = String(entry.title ?? entry.text ?? entry.duty ?? id);
    const how = textOf(entry.how);
    return [{ id, text, done, ...omitUndefined({ how }), position: document.at([...path, 'done']) }];
  });
}
