import { fields, mappingOf } from '../documents/fields.ts';
import type { Path } from '../documents/yaml.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { namesIn, withoutDocuments } from './cel.ts';
import type { Gate as GateFile, PolicyFile } from './generated/policy-file.ts';
import type { Layer, PolicyProblem } from './layer.ts';
import type { PolicyNames } from './names.ts';
import { OwnSchemaFile, type ReadSchema, readSchema } from './own-schema/read.ts';
import type { PolicyText } from './policy-text.ts';

/** What a valid policy file needs from elsewhere. */
export interface LinkContext {
  readonly names: PolicyNames;
  /** The file beside the policy that `ref` (`./x.schema.json`) names; undefined: there is none. */
  readonly beside: (ref: string) => PolicyText | undefined;
}

export interface LinkResult {
  readonly file: PolicyFile;
  readonly problems: readonly PolicyProblem[];
  /** Schemas that it read. */
  readonly schemas: readonly PolicyText[];
}

type Keys = Readonly<Record<string, unknown>>;

/**
 * Gives each expression the documents and parameters that it takes from `let`, and each document the schema beside the
 * policy that it follows; and takes out the `x-` keys, which are for people and other tools. Done once the file is valid:
 * what is put in stands under keys of which the language itself knows nothing.
 */
export function link(layer: Layer, surroundings: LinkContext): LinkResult {
  const linking = new Linking(layer, surroundings);
  const { gates, ...rest } = layer.file;
  const linked = Object.entries(gates ?? {}).map(
    ([id, gate]) => [id, linking.visit(gate, ['gates', id]) as GateFile] as const,
  );
  return {
    file: gates === undefined ? rest : { ...rest, gates: Object.fromEntries(linked) },
    problems: linking.problems,
    schemas: [...linking.schemas.values()],
  };
}

/** Without the keys of users and other tools. */
function withoutOwn(keys: Keys): Keys {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => !key.startsWith('x-')));
}

/** Under these the keys are names of the user's, not words of the language. */
const NAMED: ReadonlySet<string> = new Set(['documents', 'headings', 'thresholds']);

class Linking {
  readonly problems: PolicyProblem[] = [];
  readonly schemas = new Map<string, PolicyText>();
  private readonly read = new Map<string, ReadSchema>();
  private readonly layer: Layer;
  private readonly surroundings: LinkContext;

  constructor(layer: Layer, surroundings: LinkContext) {
    this.layer = layer;
    this.surroundings = surroundings;
  }

  visit(value: unknown, path: Path): unknown {
    if (Array.isArray(value)) return value.map((one, index) => this.visit(one, [...path, index]));
    const keys = mappingOf(value);
    if (keys === undefined) return value;
    return Object.fromEntries(
      Object.entries(NAMED.has(String(path.at(-1))) ? keys : withoutOwn(keys)).map(([key, one]) => {
        const at = [...path, key];
        if (key === 'expression') return [key, this.expression(one)];
        if (key === 'document') return [key, this.document(this.visit(one, at), at)];
        return [key, this.visit(one, at)];
      }),
    );
  }

  private expression(written: unknown): unknown {
    const own: Keys = typeof written === 'string' ? { cel: written } : withoutOwn(fields(written));
    const texts = [own.cel, own.say].filter((one) => typeof one === 'string');
    const used = namesIn(texts);
    const { names } = this.surroundings;
    const documents = [...used.documents, ...eachOf(own.each)].flatMap((name) => {
      const path = names.get(name)?.value;
      return typeof path === 'string' ? [[name, path] as const] : [];
    });
    const params = used.params.flatMap((name) => {
      const named = names.get(name);
      return named === undefined ? [] : [[name, named.value] as const];
    });
    return {
      ...own,
      ...omitUndefined({
        documents:
          documents.length === 0 && own.documents === undefined
            ? undefined
            : { ...Object.fromEntries(documents), ...mappingOf(own.documents) },
        params: params.length === 0 ? undefined : Object.fromEntries(params),
      }),
    };
  }

  private document(written: unknown, path: Path): unknown {
    const { schema, ...rest } = fields(written);
    if (typeof schema !== 'string' || !schema.startsWith('./')) return written;
    const at = this.layer.document.at([...path, 'schema']);
    const found = this.surroundings.beside(schema);
    const own = { path: this.layer.path, text: this.layer.text };
    if (found === undefined) {
      const message = `there is no schema \`${schema}\` beside this policy`;
      this.problems.push({
        ...own,
        position: at,
        length: schema.length,
        message,
        hint: 'the file must be on the same branch',
      });
      return rest;
    }
    const read = this.read.get(found.path) ?? readSchema(found);
    if (!this.read.has(found.path)) {
      this.schemas.set(found.path, found);
      this.read.set(found.path, read);
      const { path: file, text } = found;
      if (!read.ok) this.problems.push(...read.problems.map((problem) => ({ path: file, text, ...problem })));
    }
    return read.ok ? { ...rest, own: new OwnSchemaFile(found, read.schema) } : rest;
  }
}

/** The document that `each: data.quality.criteria` names; `documents.data.quality.criteria` is the same. */
function eachOf(each: unknown): readonly string[] {
  return typeof each === 'string' ? [withoutDocuments(each).split('.')[0] ?? each] : [];
}
