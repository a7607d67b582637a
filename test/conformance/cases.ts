/** The tables in `gates/`: repositories as edits of the filled examples, and what a gate says of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export type FileSet = Readonly<Record<string, string | null>>;

/** A whole text, null for no file, the text of an example, or an edit of what is there. */
type Edit =
  | string
  | null
  | { readonly example: string }
  | { readonly template: string }
  | { readonly replace?: Readonly<Record<string, string>>; readonly append?: string };
type Edits = Readonly<Record<string, Edit>>;

interface Table {
  readonly gate: string;
  /** Default `iso-42001`. */
  readonly preset?: string;
  /** What every case of the table starts from, on top of the examples. */
  readonly base?: Edits;
  /** What every case changes. */
  readonly change?: Edits;
  readonly system?: Readonly<Record<string, string>>;
  readonly cases: readonly {
    readonly name: string;
    readonly proves?: readonly string[];
    readonly system?: Readonly<Record<string, string>>;
    readonly base?: Edits;
    readonly change?: Edits;
    readonly author?: string;
    /** Who approves the head; `LOGIN: early` approved the commit before it. */
    readonly approvals?: readonly string[];
    /** `place: message` of each finding of the gate; empty: it passes. `not asked`: it does not apply. */
    readonly expect: readonly string[] | 'not asked';
  }[];
}

export interface Case {
  readonly gate: string;
  readonly name: string;
  readonly proves: readonly string[];
  readonly base: FileSet;
  readonly head: FileSet;
  readonly author: string;
  readonly approvals: readonly string[];
  readonly expect: readonly string[] | 'not asked';
}

const ROOT = join(import.meta.dirname, '..', '..');
const EXAMPLES = join(ROOT, 'policies', 'examples');
const TEMPLATES = join(ROOT, 'policies', 'templates');
export const FOLDER = '.aims/systems/support-bot';

/** Examples that lie elsewhere in a repository than their name says; null: only the tables that need them have them. */
const ELSEWHERE: FileSet = {
  [`${FOLDER}/policy.yml`]: null,
  [`${FOLDER}/roles.yml`]: '.aims/roles.yml',
  [`${FOLDER}/supplier.yml`]: '.aims/suppliers/example-ai.yml',
  [`${FOLDER}/exception.yml`]: null,
  [`${FOLDER}/decommission.yml`]: null,
  '.aims/audit.yml': '.aims/audits/2026-06.yml',
  '.aims/management-review.yml': '.aims/reviews/2026-10.yml',
  '.aims/nonconformity.yml': '.aims/nonconformities/NC-1.yml',
};

/** Where the examples lie in a repository. */
function examples(): FileSet {
  const files: Record<string, string> = {};
  const put = (from: string, to: string): void => {
    for (const entry of readdirSync(join(EXAMPLES, from), { withFileTypes: true })) {
      const [source, target] = [`${from}/${entry.name}`, `${to}/${entry.name}`];
      if (entry.isDirectory()) put(source, target);
      else files[target] = readFileSync(join(EXAMPLES, source), 'utf8');
    }
  };
  put('support-bot', FOLDER);
  put('organisation', '.aims');
  for (const [from, to] of Object.entries(ELSEWHERE)) {
    const text = files[from];
    if (text === undefined) throw new TypeError(`there is no example ${from}`);
    delete files[from];
    if (to !== null) files[to] = text;
  }
  return {
    ...files,
    'prompts/system.md': PROMPT,
    'config/model.yml': 'provider: example-ai\nmodel: chat-2026-05-01\ntemperature: 0.2\n',
    'src/shop.ts': 'export const shop = "open";\n',
  };
}

const PROMPT = `You answer questions of our customers about orders, delivery and returns.
Refuse medical, legal and financial advice and say who can help.
Say that you are not a person when somebody asks.
`;

/** \`~\` at the start of a path is the folder of the system. */
function placed(path: string): string {
  return path.replace(/^~/, FOLDER);
}

function edited(files: FileSet, edits: Edits, where: string): FileSet {
  const result: Record<string, string | null> = { ...files };
  for (const [short, edit] of Object.entries(edits)) {
    const path = placed(short);
    if (edit === null || typeof edit === 'string') {
      if (edit === null && typeof files[path] !== 'string')
        throw new TypeError(`${where}: there is no ${path}`);
      result[path] = edit;
      continue;
    }
    if ('example' in edit || 'template' in edit) {
      const file = 'example' in edit ? join(EXAMPLES, edit.example) : join(TEMPLATES, edit.template);
      result[path] = readFileSync(file, 'utf8');
      continue;
    }
    let text = files[path];
    if (typeof text !== 'string') throw new TypeError(`${where}: there is no ${path} to edit`);
    for (const [from, to] of Object.entries(edit.replace ?? {})) {
      if (!text.includes(from)) throw new TypeError(`${where}: ${path} does not say “${from}”`);
      text = text.replace(from, () => to);
    }
    result[path] = text + (edit.append ?? '');
  }
  return result;
}

/** Sets keys of the register entry. */
function withSystem(files: FileSet, keys: Readonly<Record<string, string>>): FileSet {
  const path = `${FOLDER}/system.yml`;
  let text = files[path] ?? '';
  for (const [key, value] of Object.entries(keys))
    text = text.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);
  return { ...files, [path]: text };
}

const TABLES = join(import.meta.dirname, 'gates');

/** Every case of every table, in the order of file names. */
export function cases(): readonly Case[] {
  const shared = examples();
  return readdirSync(TABLES)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((name) => {
      const table = parse(readFileSync(join(TABLES, name), 'utf8')) as Table;
      const { gate, preset = 'iso-42001' } = table;
      const policy = { '.aims/policy.yml': `version: 1\nextends: preset:${preset}\n` };
      return table.cases.map((one): Case => {
        const where = `${name}: ${one.name}`;
        const system = { ...table.system, ...one.system };
        const start = withSystem({ ...shared, ...policy }, system);
        const base = edited(edited(start, table.base ?? {}, where), one.base ?? {}, where);
        return {
          gate,
          name: one.name,
          proves: one.proves ?? [],
          base,
          head: edited(edited(base, table.change ?? {}, where), one.change ?? {}, where),
          author: one.author ?? 'sam',
          approvals: one.approvals ?? [],
          expect: one.expect,
        };
      });
    });
}
