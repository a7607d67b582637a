import type { Located } from '../../documents/yaml.ts';
import { decide } from '../../policy/cel.ts';
import type { Expression as ExpressionFile } from '../../policy/generated/policy-file.ts';
import { otherwise } from '../../policy/kinds.ts';
import { code, type Prose, prose } from '../../prose.ts';
import type { Asked, GovernedChange } from '../subject.ts';
import type { Place } from './support/findings.ts';
import { defineFindings } from './support/findings.ts';
import type { Context, Gap, Outcome } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { filesAt, openValues, resolvePath, valueAt, valuesAt } from './support/paper.ts';

/** Texts of a pull request that reach an expression; a pattern over more could take for ever. */
const MAX_TEXT = 1000;
/** Findings over the entries of one list; beyond that people read the file. */
const MAX_GAPS = 25;

interface ExpressionRequirement {
  readonly kind: 'expression';
  readonly cel: string;
  /** What is missing when it does not hold. */
  readonly say?: string;
  /** Name in the expression → path of a YAML document or of Markdown with front matter. */
  readonly documents: Readonly<Record<string, string>>;
  /** Name of a document and key of a list in it: the expression must hold for each entry, as `one`. */
  readonly each?: string;
}

interface Of {
  /** The change or the entry it is about; empty: the whole. */
  readonly of: string;
}

function about({ of }: Of): Prose {
  return of === '' ? prose`` : prose` (${code(of)})`;
}

const { make, catalogue } = defineFindings('expression', {
  false: {
    about: 'An expression of the policy does not hold.',
    words: ({ cel, ...of }: Of & { readonly cel: string }) => ({
      message: prose`${code(cel)} does not hold${about(of)}`,
    }),
  },
  said: {
    about: 'An expression of the policy does not hold; the policy says in words what is missing.',
    words: ({ say, ...of }: Of & { readonly say: string }) => ({ message: prose`${say}${about(of)}` }),
  },
  error: {
    about: 'An expression cannot be decided: a key is missing, or types do not fit.',
    words: ({ cel, because }: { readonly cel: string; readonly because: string }) => ({
      message: prose`${code(cel)} cannot be decided: ${code(because)}`,
    }),
  },
  'not-boolean': {
    about: 'An expression gives something that is neither true nor false.',
    words: ({ cel }: { readonly cel: string }) => ({
      message: prose`${code(cel)} is neither true nor false`,
    }),
  },
  'no-such-document': {
    about: 'An expression with `each` names no document of its own.',
    words: ({ each }: { readonly each: string }) => ({
      message: prose`${code(`each: ${each}`)} names no document of ${code('documents')}`,
      remedy: prose`correct the policy`,
    }),
  },
  'no-list': {
    about: 'An expression with `each` meets something that is no list.',
    words: ({ key, path }: { readonly key: string; readonly path: string }) => ({
      message: prose`${code(key)} of ${code(path)} is no list`,
    }),
  },
});

/**
 * A CEL expression holds. It sees `changes`, `system`, `roles`, `owners` (of every system, and their deputies), `today` and the `documents` it names; one that speaks
 * of `change` must hold for each change the gate is asked about, one with `each` for each entry of a list. An error is
 * a finding with its place, never a pass.
 */
export const expression = defineRequirement<ExpressionRequirement, ExpressionFile>({
  kind: 'expression',
  schema: {
    description:
      'A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `roles`, `owners` (of every system, and their deputies), `today`, `documents` and, with `each`, `one`.',
    anyOf: [
      { type: 'string', minLength: 1, maxLength: 2000 },
      {
        type: 'object',
        additionalProperties: false,
        required: ['cel'],
        properties: {
          cel: { description: 'The expression.', type: 'string', minLength: 1, maxLength: 2000 },
          say: {
            description: 'What is missing when it does not hold, one sentence.',
            type: 'string',
            minLength: 1,
            maxLength: 400,
          },
          documents: {
            description: 'Documents it reads: name → path.',
            type: 'object',
            additionalProperties: { $ref: '#/$defs/path' },
          },
          each: {
            description:
              'The expression must hold for each entry of a list, as `one`: the name of a document, and the key of the list in it (`data.quality.criteria`). The name of a document alone: for each file.',
            type: 'string',
            pattern: '^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_-]+)*$',
          },
        },
      },
    ],
  },
  needsChange: 'no',
  parse: (file) => ({
    kind: 'expression',
    documents: {},
    ...(typeof file === 'string' ? { cel: file } : file),
  }),
  documents: ({ documents }) => Object.values(documents),
  describe: ({ cel, say }) => (say === undefined ? prose`${code(cel)}` : prose`no “${say}”`),
  weaker: otherwise(() => true),

  findings: catalogue,

  judge(requirement, asked, context): Outcome {
    const opened = new Map<string, readonly Paper[]>();
    for (const [name, path] of Object.entries(requirement.documents)) {
      const papers = openAll(path, asked, context);
      if (!papers.ok) return papers.outcome;
      opened.set(name, papers.papers);
    }
    const shared: Facts = {
      documents: Object.fromEntries(
        [...opened].map(([name, papers]) => [name, seen(requirement.documents[name], papers)]),
      ),
      changes: asked.changes.map(changeFacts),
      system: systemFacts(asked),
      roles: Object.fromEntries(context.roles.people),
      owners: [...new Set(context.systems.flatMap(({ owner, deputies }) => [owner ?? [], deputies].flat()))],
      today: context.today,
    };
    return outcome(gapsOf(requirement, asked, shared, opened), prose`${code(requirement.cel)} holds`);
  },
});

type Facts = Readonly<Record<string, unknown>> & { readonly documents: Readonly<Record<string, unknown>> };

interface Paper {
  readonly path: string;
  readonly document: Located;
}

type Opened =
  | { readonly ok: true; readonly papers: readonly Paper[] }
  | { readonly ok: false; readonly outcome: Outcome };

/** The document at `path`, or with `*` every one there is. */
function openAll(path: string, asked: Asked, context: Context): Opened {
  const resolved = resolvePath(path, asked.subject);
  const papers: Paper[] = [];
  for (const file of resolved === undefined ? [path] : filesAt(resolved, context.trees.head)) {
    const opened = openValues(file, asked, context);
    if (!opened.ok) return opened;
    papers.push({ path: opened.path, document: opened.document });
  }
  return { ok: true, papers };
}

/** One document is its values, many are a list of them. */
function seen(path: string | undefined, papers: readonly Paper[]): unknown {
  const values = papers.map(({ document }) => document.value);
  return path?.includes('*') === true ? values : values[0];
}

function gapsOf(
  requirement: ExpressionRequirement,
  asked: Asked,
  shared: Facts,
  opened: ReadonlyMap<string, readonly Paper[]>,
): readonly Gap[] {
  const { each, cel } = requirement;
  if (each !== undefined) return eachGaps(requirement, each, shared, opened);
  if (!/\bchange\b/.test(cel)) {
    // An expression over one document is about that document.
    const [only, ...more] = [...opened.values()].flat();
    const place = only === undefined || more.length > 0 ? undefined : { path: only.path };
    return holds(requirement, shared, place, undefined);
  }
  return asked.changes.flatMap((change) => {
    const place = { path: change.path, position: { line: change.line ?? 1, column: 1 } };
    return holds(requirement, { ...shared, change: changeFacts(change) }, place, nameOf(change));
  });
}

/** @param each name of a document, then the key of a list in it: `data.quality.criteria` */
function eachGaps(
  requirement: ExpressionRequirement,
  each: string,
  shared: Facts,
  opened: ReadonlyMap<string, readonly Paper[]>,
): readonly Gap[] {
  const [name = '', ...list] = each.split('.');
  const papers = opened.get(name);
  if (papers === undefined) {
    return [make['no-such-document']({ each })];
  }
  return papers.flatMap(({ path, document }) => {
    const documents = { ...shared.documents, [name]: document.value };
    const key = list.join('.');
    // A list that is not there has no entries: whether it must be is for `document` to say.
    const value = key === '' ? [document.value] : (valueAt(document.value, key) ?? []);
    if (!Array.isArray(value)) {
      return [make['no-list']({ key, path }, { path, position: document.at(list) })];
    }
    const entries = key === '' ? [{ value: document.value, path: [] }] : valuesAt(document.value, `${key}[]`);
    const gaps: Gap[] = [];
    for (const entry of entries) {
      const place = { path, position: document.at(entry.path) };
      const facts = { ...shared, documents, one: entry.value };
      gaps.push(...holds(requirement, facts, place, label(entry.value)));
      if (gaps.length >= MAX_GAPS) break;
    }
    return gaps;
  });
}

/** What an entry of a list is called in a finding. */
function label(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { id, name, title } = entry as Readonly<Record<string, unknown>>;
  const found = [id, name, title].find((text) => typeof text === 'string');
  return typeof found === 'string' ? found.slice(0, 80) : undefined;
}

function holds(
  { cel, say }: ExpressionRequirement,
  facts: Facts,
  place: Place | undefined,
  name: string | undefined,
): readonly Gap[] {
  const of = name ?? '';
  const decided = decide(cel, facts);
  if (!decided.ok) return [make.error({ cel, because: decided.because }, place)];
  if (decided.value === true) return [];
  if (decided.value !== false) return [make['not-boolean']({ cel }, place)];
  return [say === undefined ? make.false({ cel, of }, place) : make.said({ say, of }, place)];
}

function nameOf({ class: kind, before, after, path }: GovernedChange): string {
  if (kind !== 'model-id' && kind !== 'ai-dependency') return path;
  return before === undefined && after === undefined ? path : `${before ?? ''} → ${after ?? ''}`;
}

function changeFacts(change: GovernedChange): Readonly<Record<string, unknown>> {
  const { path, previousPath, status, class: kind, before, after, line } = change;
  return {
    path: cut(path),
    previousPath: cut(previousPath ?? path),
    status,
    class: kind,
    before: cut(before ?? ''),
    after: cut(after ?? ''),
    line: line ?? 1,
  };
}

function systemFacts({ subject: { system } }: Asked): Readonly<Record<string, unknown>> {
  return {
    id: system?.id ?? '',
    name: system?.name ?? '',
    risk: system?.risk ?? 'high',
    stages: system?.stages ?? [],
    owner: system?.owner ?? '',
  };
}

function cut(text: string): string {
  return text.slice(0, MAX_TEXT);
}
