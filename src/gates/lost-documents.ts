import type { Documents } from '../documents/documents.ts';
import { isMarkdownFile, isYamlFile } from '../documents/file-forms.ts';
import { holdsNothing } from '../documents/nothing.ts';
import { markdownPlaceholders, yamlPlaceholders } from '../documents/placeholders.ts';
import type { TextDocument } from '../documents/text-document.ts';
import { isLink, type TreeEntry } from '../objects.ts';
import type { GovernedChange, Trees } from './subject.ts';

/** The empty file, as git names it: in sha-1 and in sha-256. */
export const EMPTY_FILE =
  /^(?:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391|473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813)$/;

/**
 * Whether a change takes from the target branch what a document said: it is gone, a link, empty, or among `blanked`. Where
 * it went does not matter: whoever relies on it finds it no more.
 */
export function isLost(path: string, blanked: ReadonlySet<string>, { mergeBase, head }: Trees): boolean {
  const [before, after] = [mergeBase.entries.get(path), head.entries.get(path)];
  if (before === undefined || before.sha === after?.sha) return false;
  return after === undefined || EMPTY_FILE.test(after.sha) || isLink(after.mode) || blanked.has(path);
}

/** Changed files that a gate trusts or relies on, and that were there before: what they say now is held against what they said. */
export function rewrittenDocuments(changes: readonly GovernedChange[]): readonly GovernedChange[] {
  return changes.filter(
    ({ class: kind, path, base, head }) =>
      kind === 'governance' &&
      base !== undefined &&
      head !== undefined &&
      (isMarkdownFile(path) || isYamlFile(path)),
  );
}

/**
 * Documents that said something before the change and that it breaks or blanks: what was text is none, an answer became a
 * text that says nothing, a list became empty. Not to be told from a removal by those who answer for them.
 */
export function blankedDocuments(
  changes: readonly GovernedChange[],
  documents: Documents,
): ReadonlySet<string> {
  return new Set(
    rewrittenDocuments(changes).flatMap(({ path, base, head }) => {
      const [before, after] = [textAt(base, documents), textAt(head, documents)];
      if (before === undefined) return [];
      return after === undefined || isBlanked(path, before, after) ? [path] : [];
    }),
  );
}

function textAt(entry: TreeEntry | undefined, documents: Documents): TextDocument | undefined {
  const opened = entry === undefined ? undefined : documents.open(entry);
  return opened?.ok === true ? opened.document : undefined;
}

function isBlanked(path: string, before: TextDocument, after: TextDocument): boolean {
  if (holdsNothing(path, before)) return false;
  if (holdsNothing(path, after)) return true;
  const [was, is] = isMarkdownFile(path)
    ? [ofMarkdown(before), ofMarkdown(after)]
    : [ofYaml(before), ofYaml(after)];
  if (was === undefined) return false;
  if (is === undefined) return true;
  return is.blanks > was.blanks || [...was.lists].some((key) => is.emptied.has(key));
}

/** What is not said in a document; undefined: it says nothing that can be read. */
interface Said {
  readonly blanks: number;
  /** Its lists that hold something, by their keys at the top. */
  readonly lists: ReadonlySet<string>;
  readonly emptied: ReadonlySet<string>;
}

function ofYaml({ yaml }: TextDocument): Said | undefined {
  if (!yaml.ok) return undefined;
  const { value } = yaml.document;
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  const lists = entries.filter(([, one]) => Array.isArray(one) && one.length > 0);
  const emptied = entries.filter(([, one]) => one === null || (Array.isArray(one) && one.length === 0));
  return {
    blanks: yamlPlaceholders(yaml.document).length,
    lists: new Set(lists.map(([key]) => key)),
    emptied: new Set(emptied.map(([key]) => key)),
  };
}

/** A section that is there and holds nothing is a blank, too. */
function ofMarkdown({ markdown }: TextDocument): Said | undefined {
  const { sections, problems } = markdown;
  if (problems.length > 0 || sections.every(({ text }) => text.trim() === '')) return undefined;
  const empty = sections.filter(({ text }) => text.trim() === '').length;
  return { blanks: markdownPlaceholders(markdown).length + empty, lists: new Set(), emptied: new Set() };
}
