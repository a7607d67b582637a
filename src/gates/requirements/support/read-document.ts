import { frontAndSections } from '../../../documents/front-matter.ts';
import type { Problem } from '../../../documents/position.ts';
import type { TextDocument } from '../../../documents/text-document.ts';
import { dottedPath, type LocatedDocument, type Path } from '../../../documents/yaml.ts';
import type { Tree } from '../../../objects.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import { code, prose } from '../../../prose.ts';
import type { GateApplication, Subject, Trees } from '../../subject.ts';
import { filesAt } from './files-at.ts';
import { defineFindings, type Texts } from './findings.ts';
import type { Gap } from './gap.ts';
import type { Context, Outcome } from './kind.ts';
import { undecidedOutcome } from './outcome.ts';
import { newPathOf, restoreAdvice, shellName } from './way-back.ts';

interface MissingDocument {
  readonly path: string;
  readonly schema?: string;
  /** The command that gets back what the change takes away; absent: it was not there before. */
  readonly restore?: string;
  /** Where the change moved it; absent: it did not. */
  readonly moved?: string;
}

const { make: DOCUMENT, catalogue } = defineFindings('document', {
  missing: {
    about: 'A document that a requirement reads does not exist.',
    words: ({ path, schema, restore = '', moved }: MissingDocument) => {
      const file = path.replace(/\*+/g, 'NAME');
      const draft =
        schema === undefined
          ? undefined
          : prose`${code(`aims-gate template ${schema} > ${file}`)}, then fill it in`;
      return {
        message: path.includes('*') ? prose`there is no ${code(path)}` : prose`${code(path)} does not exist`,
        ...omitUndefined({
          remedy:
            moved !== undefined
              ? prose`move it back: ${code(`git mv -- ${shellName(moved)} ${shellName(path)}`)}`
              : restore === ''
                ? draft
                : prose`restore it: ${code(restore)}`,
        }),
        defaultRemedy: prose`add ${code(file)}`,
      };
    },
  },
  'no-system': {
    about: 'A gate requires a document of a system, and the changed files belong to no system.',
    words: ({ path, systems }: Texts<'path' | 'systems'>) => ({
      message: prose`the changed files belong to no registered AI system, so there is no ${code(path)}`,
      remedy: prose`add them to ${code('paths')} of a system, or register one: ${code(`aims-gate template system > ${systems}/my-system/system.yml`)}`,
    }),
  },
  unreadable: {
    about: 'A document is not a text file: a link, a submodule, binary, or too large.',
    words: ({
      path,
      because,
      restore = '',
    }: {
      readonly path: string;
      readonly because: string;
      readonly restore?: string;
    }) => ({
      message: prose`${code(path)} cannot be read: ${because}`,
      remedy:
        restore === ''
          ? prose`replace ${code(path)} by a plain UTF-8 file`
          : prose`restore it: ${code(restore)}; or replace it by a plain UTF-8 file`,
    }),
  },
  invalid: {
    about: 'A document does not fit its format or its schema: a mistake, a missing or an unknown key.',
    words: ({
      problem,
      hint,
      path,
      fault,
    }: {
      readonly path: string;
      /** The file cannot be parsed: its name is told, for nothing in it can be. */
      readonly fault?: 'syntax';
      readonly problem: string;
      readonly hint: string;
      /** Where the gate that asks for the whole document says it. */
      readonly schema?: string;
    }) => ({
      message: fault === 'syntax' ? prose`${code(path)}: ${problem}` : prose`${problem}`,
      ...omitUndefined({ remedy: hint === '' ? undefined : prose`${hint}` }),
      defaultRemedy: prose`correct ${code(path)}`,
    }),
  },
});

export { catalogue as DOCUMENT_FINDINGS };

/** A document of the head, opened for a requirement, or what the requirement says instead. */
export type LoadedDocument =
  | { readonly ok: true; readonly path: string; readonly document: TextDocument }
  | { readonly ok: false; readonly outcome: Outcome };

/** A document that is not there; one that the change takes away lies in the history. @param path resolved */
export function missingDocument(path: string, trees: Trees, schema?: string): Gap {
  const file = path.replace(/\*+/g, 'NAME');
  const restore = restoreAdvice(filesAt(path, trees.mergeBase), trees);
  const moved = newPathOf(path, trees);
  return DOCUMENT.missing({ path, ...omitUndefined({ schema, restore, moved }) }, { path: file });
}

/** A document that cannot be read. */
export function unreadableDocument(path: string, because: string, trees: Trees): Gap {
  return DOCUMENT.unreadable(
    { path, because, ...omitUndefined({ restore: restoreAdvice([path], trees) }) },
    { path },
  );
}

/**
 * `path` for this subject: `{system}` is the system's folder, `{id}` its id. Undefined: it names a system and the
 * files belong to none.
 */
export function resolvePath(path: string, { system }: Subject): string | undefined {
  if (!path.includes('{') || !/\{(?:system|id)\}/.test(path)) return path;
  if (system === undefined) return undefined;
  return path.replaceAll('{system}', system.folder).replaceAll('{id}', system.id);
}

/**
 * What a requirement says of a document of a system, when the files belong to none. Where a gate asks for the register,
 * that one says it; else nobody would.
 */
export function withoutSystem(path: string, { changes }: Subject, { policy }: Context): Outcome {
  const registered = policy.gates.some(
    ({ level, require }) => level !== 'off' && require.some(({ kind }) => kind === 'registered'),
  );
  // What the gate itself trusts belongs to the organisation.
  const ownedByNone = changes.some(({ trusted, class: kind }) => !trusted && kind !== 'governance');
  if (registered || !ownedByNone)
    return { state: 'met', because: prose`asked once the file belongs to a registered system` };
  return undecidedOutcome([DOCUMENT['no-system']({ path, systems: policy.systems })]);
}

/**
 * The files a document's path means to this subject: itself, or with `*` every one that is there before or after the
 * change. One that the change removes counts too, or a gate of the organisation would not see it go.
 */
export function documentsAt(path: string, subject: Subject, { mergeBase, head }: Trees): readonly string[] {
  const resolved = resolvePath(path, subject);
  if (resolved === undefined) return [];
  if (mergeBase === head) return filesAt(resolved, head);
  return [...new Set([...filesAt(resolved, mergeBase), ...filesAt(resolved, head)])].sort();
}

/** Opens the document at `path` in the head, or in another tree. What cannot be opened decides nothing. */
export function openDocument(
  path: string,
  { subject }: Pick<GateApplication, 'subject'>,
  context: Context,
  tree: Tree = context.trees.head,
): LoadedDocument {
  const resolved = resolvePath(path, subject);
  if (resolved === undefined) return { ok: false, outcome: withoutSystem(path, subject, context) };
  const entry = tree.entries.get(resolved);
  if (entry === undefined) {
    return {
      ok: false,
      outcome: undecidedOutcome([missingDocument(resolved, context.trees)]),
    };
  }
  const opened = context.documents.open(entry);
  if (opened.ok) return { ok: true, path: resolved, document: opened.document };
  return {
    ok: false,
    outcome: undecidedOutcome([unreadableDocument(resolved, opened.because, context.trees)]),
  };
}

/** A YAML document, or the front matter of a Markdown one, with its places. */
export interface DocumentAt {
  readonly path: string;
  readonly document: LocatedDocument;
}

export type DocumentValues =
  | ({ readonly ok: true } & DocumentAt)
  | { readonly ok: false; readonly outcome: Outcome };

/** Opens a document for its values. */
export function openValues(
  path: string,
  asked: Pick<GateApplication, 'subject'>,
  context: Context,
  tree: Tree = context.trees.head,
): DocumentValues {
  const opened = openDocument(path, asked, context, tree);
  if (!opened.ok) return opened;
  if (/\.(?:md|markdown)$/i.test(opened.path)) {
    const { markdown } = opened.document;
    if (markdown.problems.length > 0) return refused(opened.path, markdown.problems);
    return { ok: true, path: opened.path, document: frontAndSections(markdown) };
  }
  const parsed = opened.document.yaml;
  return parsed.ok
    ? { ok: true, path: opened.path, document: parsed.document }
    : refused(opened.path, parsed.problems);
}

function refused(path: string, problems: readonly Problem[]): DocumentValues {
  const gaps = problems.map((problem) => problemGap(path, problem));
  const nothing = DOCUMENT.unreadable({ path, because: 'it is not a document' }, { path });
  return { ok: false, outcome: undecidedOutcome(gaps.length === 0 ? [nothing] : gaps) };
}

/** A mistake that a reader or a schema found in a document, in its own words. */
export function problemGap(
  path: string,
  { message, hint, keys = [], position, fault, lack }: Problem,
  schema?: string,
): Gap {
  // The remedy fits the fault: what is written wrongly is corrected, only what is not there is the gate's to say.
  const way = hint ?? (keys.length === 0 ? '' : `correct \`${dottedPath(keys)}\``);
  return DOCUMENT.invalid(
    {
      path,
      problem: message,
      hint: way,
      ...omitUndefined({ schema, fault: fault === 'syntax' ? fault : undefined }),
    },
    { path, position, lack },
  );
}

/** The value at a dotted path: `operational.since`. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>(member, value);
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** A value and the keys that lead to it. */
export interface ValueAt {
  readonly value: unknown;
  readonly path: Path;
}

/** Stands for each entry of a list in a dotted path. */
const EACH = '[]';
/** Of a key that need not be there: without it there is nothing to look at. */
const MAYBE = '?';

/**
 * The values at a dotted path, in which `[]` stands for each entry of a list: `objectives[].current.date`. Without
 * `[]` there is exactly one, which may be undefined.
 */
export function valuesAt(value: unknown, path: string): readonly ValueAt[] {
  const steps = path.split('.').flatMap((key) => (key.endsWith(EACH) ? [key.slice(0, -2), EACH] : [key]));
  return steps.reduce<readonly ValueAt[]>(
    (found, step) =>
      found.flatMap((one): readonly ValueAt[] => {
        if (step.endsWith(MAYBE)) {
          const key = step.slice(0, -MAYBE.length);
          const value = member(one.value, key);
          return value === undefined ? [] : [{ value, path: [...one.path, key] }];
        }
        if (step !== EACH) return [{ value: member(one.value, step), path: [...one.path, step] }];
        const entries: readonly unknown[] = Array.isArray(one.value) ? one.value : [];
        return entries.map((entry, index) => ({ value: entry, path: [...one.path, index] }));
      }),
    [{ value, path: [] }],
  );
}
