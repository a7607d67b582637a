import type { LocatedDocument } from '../../../documents/yaml.ts';
import type { Tree } from '../../../objects.ts';
import type { GateApplication } from '../../subject.ts';
import { filesAt } from './files-at.ts';
import type { Context, Outcome } from './kind.ts';
import { openValues, resolvePath } from './read-document.ts';

export interface ExpressionDocument {
  readonly path: string;
  readonly document: LocatedDocument;
}

type ExpressionDocuments =
  | { readonly ok: true; readonly documents: ReadonlyMap<string, readonly ExpressionDocument[]> }
  | { readonly ok: false; readonly outcome: Outcome };

/** The document at each path, or with `*` every one there is. */
export function openAll(
  paths: Readonly<Record<string, string>>,
  asked: GateApplication,
  context: Context,
  tree: Tree,
): ExpressionDocuments {
  const documents = new Map<string, readonly ExpressionDocument[]>();
  for (const [name, path] of Object.entries(paths)) {
    const resolved = resolvePath(path, asked.subject);
    const found: ExpressionDocument[] = [];
    for (const file of resolved === undefined ? [path] : filesAt(resolved, tree)) {
      const opened = openValues(file, asked, context, tree);
      if (!opened.ok) return opened;
      found.push({ path: opened.path, document: opened.document });
    }
    documents.set(name, found);
  }
  return { ok: true, documents };
}

/** Many documents, each by what the `*` of the path stands for: `.aims/suppliers/*.yml` has `acme-ai`. */
export function byName(
  written: string,
  documents: readonly ExpressionDocument[],
  { subject }: GateApplication,
): Readonly<Record<string, unknown>> {
  const path = resolvePath(written, subject) ?? written;
  const [before, after] = [path.indexOf('*'), path.length - path.lastIndexOf('*') - 1];
  if (before === -1) return {};
  return Object.fromEntries(
    documents.map(({ path: file, document }) => [file.slice(before, file.length - after), document.value]),
  );
}

/** One document is its values, many are a list of them. */
export function documentValue(path: string | undefined, documents: readonly ExpressionDocument[]): unknown {
  const values = documents.map(({ document }) => document.value);
  return path?.includes('*') === true ? values : (values[0] ?? null);
}
