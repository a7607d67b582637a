import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AimsError } from '../errors.ts';
import type { Blob } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { PinnedFile } from '../policy/pinned-file.ts';

/** What a policy may rest on besides its repository: the data that ships with the gate, and other repositories. */
export interface Catalog {
  readonly controls: ReadonlySet<string>;
  /** Text of a table of controls. */
  table(name: 'iso-42001' | 'crosswalk'): string;
  /** A program in another language that checks an evidence package. */
  readonly verifier: string;
  /** Text of what a law asks, as data. */
  law(name: 'eu-ai-act'): string;
  /** Text of a preset; undefined when there is none of that name. */
  preset(name: string): string | undefined;
  /** What `text` of the preset `name` holds, read when the gate was built; undefined: it is another text. */
  presetValue(name: string, text: string): unknown;
  /** Document → file of its template, by name. */
  readonly templates: ReadonlyMap<string, string>;
  /** Text of a document template; undefined when there is none of that name. */
  template(name: string): string | undefined;
  /** Text of what is usual of a kind of system, from which documents are drafted. */
  usual(kind: 'language-model' | 'machine-learning'): string;
  /** File → text of the workflows that run the gate. */
  readonly workflows: ReadonlyMap<string, string>;
  /** Reads a pinned file of another repository; absent: none can be read from here. */
  readonly elsewhere?: ReadElsewhere;
}

/** Undefined: there is no such file. Throws where the repository or the commit may not be read, or is not to be trusted. */
export type ReadElsewhere = (file: PinnedFile) => Promise<Blob | undefined>;

/**
 * Opens the `policies/` folder that ships with the gate. Each file is read when it is first asked for.
 */
export function openCatalog(elsewhere?: ReadElsewhere, folder: string = shippedFolder()): Catalog {
  return {
    ...omitUndefined({ elsewhere }),
    get controls() {
      const rows = shipped(join(folder, 'controls', 'iso-42001.csv'))
        .split('\n')
        .slice(1);
      return new Set(rows.map((row) => row.slice(0, row.indexOf(','))).filter((id) => id !== ''));
    },
    table: (name) => shipped(join(folder, 'controls', `${name}.csv`)),
    get verifier() {
      return shipped(join(folder, 'verify.py'));
    },
    usual: (kind) => shipped(join(folder, 'drafting', `${kind}.yml`)),
    law: (name) => shipped(join(folder, 'law', `${name}.yml`)),
    preset: (name) => {
      const file = join(folder, `${name}.yml`);
      return /^[a-z0-9][a-z0-9-]*$/.test(name) && existsSync(file) ? shipped(file) : undefined;
    },
    presetValue: (name, text) => {
      const file = join(folder, 'generated', `${name}.json`);
      if (!/^[a-z0-9][a-z0-9-]*$/.test(name) || !existsSync(file)) return undefined;
      const ahead = JSON.parse(shipped(file)) as { readonly of: string; readonly value: unknown };
      return ahead.of === createHash('sha256').update(text).digest('hex') ? ahead.value : undefined;
    },
    get workflows() {
      const place = join(folder, 'workflows');
      const names = guarded(place, () => readdirSync(place)).sort();
      return new Map(names.map((name) => [name, shipped(join(place, name))]));
    },
    get templates() {
      return templatesIn(folder);
    },
    template: (name) => {
      const file = templatesIn(folder).get(name);
      return file === undefined ? undefined : shipped(join(folder, 'templates', file));
    },
  };
}

/** A document's template is the file of its name: adding one is adding a file. */
function templatesIn(folder: string): ReadonlyMap<string, string> {
  const place = join(folder, 'templates');
  const files = guarded(place, () => readdirSync(place)).sort();
  return new Map(files.map((file) => [file.replace(/\.[a-z]+$/, ''), file]));
}

function shipped(file: string): string {
  return guarded(file, () => readFileSync(file, 'utf8'));
}

function guarded<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const hint = 'install aims-gate again: its policies folder is not complete';
    throw new AimsError('internal', `cannot read ${path}, which ships with aims-gate`, hint, { cause });
  }
}

/** Beside `dist/` in the bundle, two folders up from the compiled module otherwise. */
function shippedFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, '..', 'policies'), join(here, '..', '..', 'policies')];
  return candidates.find((folder) => existsSync(join(folder, 'schema'))) ?? join(here, '..', 'policies');
}
