/** Every example document with a word in each of its texts that stands nowhere else: what of them is said can be searched for. */
import { parseDocument, stringify } from 'yaml';
import { exampleOf, PAPERWORK, PLACES } from './paperwork.ts';
import type { Files } from './repository.ts';

export const SECRET = 'confidential: [".aims/**", "!.aims/policy.yml"]\n';
/** Stands nowhere else; each field has one of its own. */
export const MARKER = 'zqxwvmark';
/** A title stays, and what records of the ledger name as well: systems with owner, tier and stage, and paths of assessed suppliers. */
const STAYS: ReadonlySet<string> = new Set(['title', 'name', 'id', 'owner', 'risk', 'stage', 'suppliers']);

export type Marked = (text: string, at: string) => string;
/** The document stays in order: only free words are marked. */
export const free: Marked = (text, at) => (/[a-z] [a-z]/i.test(text) ? `${text} ${MARKER}-${at}` : text);
/** Every text is another one: gates find what is wrong with it, and quote it. */
export const every: Marked = (_, at) => `${MARKER}-${at}`;

function markedValue(value: unknown, at: string, mark: Marked): unknown {
  if (typeof value === 'string') return mark(value, at);
  if (Array.isArray(value)) return value.map((one, index) => markedValue(one, `${at}-${index}`, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, markedValue(one, `${at}-${key}`, mark)]),
  );
}

function marked(path: string, text: string, mark: Marked): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replaceAll('.', '-');
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const yaml = front ?? (path.endsWith('.md') ? undefined : text);
  const value = yaml === undefined ? undefined : (parseDocument(yaml).toJS() as Record<string, unknown>);
  const kept = value === undefined ? '' : stringify(withKept(value, markedValue(value, name, mark)));
  const written = (body ?? text).replace(/^(?![#|`\s-]).+$/gm, (line) => `${line} ${MARKER}-${name}-text`);
  if (path.endsWith('.json')) return JSON.stringify(withKept(value ?? {}, markedValue(value, name, mark)));
  if (!path.endsWith('.md')) return kept;
  return front === undefined ? written : `---\n${kept}---\n${written}`;
}

function withKept(before: Readonly<Record<string, unknown>>, after: unknown): unknown {
  if (Array.isArray(after)) return after;
  const kept = Object.entries(before).filter(([key]) => STAYS.has(key));
  return { ...(after as object), ...Object.fromEntries(kept) };
}

const DOCUMENTS: Files = {
  ...PAPERWORK,
  ...Object.fromEntries(['exception'].map((name) => [PLACES[name]?.path ?? '', exampleOf(name)])),
};

export function markedScene(mark: Marked, confidential: string): Files {
  return {
    ...Object.fromEntries(
      Object.entries(DOCUMENTS).map(([path, text]) => [
        path,
        path.startsWith('.aims/') && text !== null ? marked(path, text, mark) : text,
      ]),
    ),
    '.aims/policy.yml': `version: 1\nname: acme\nextends: preset:iso-42001\n${confidential}`,
  };
}
