import { everyValue } from '../../documents/every-value.ts';
import { fields } from '../../documents/fields.ts';
import { SCHEMA_KEYS } from '../../documents/generated/schema-keys.ts';
import { nearest } from '../../documents/nearest.ts';
import type { Problem } from '../../documents/position.ts';
import type { Path } from '../../documents/yaml.ts';
import type { RawGate } from './check.ts';

/** A part of a document that a requirement names, where it stands in the policy. */
interface NamedPart {
  readonly schema: string;
  readonly field: string;
  readonly at: Path;
}

/** Keys of requirements that name a part of the document at `path`. */
const NAMES_PART: readonly string[] = ['field', 'until', 'person', 'date', 'named'];

/** Parts of documents that their schemas do not know: nothing could ever be there. */
export const unknownFields = ({ written, path, document }: RawGate): readonly Problem[] => {
  const schemas = new Map<string, string>();
  const parts: NamedPart[] = [];
  const values = everyValue(written.require, [...path, 'require']);
  for (const { value } of values) {
    const { path: file, schema } = fields(value);
    if (typeof file === 'string' && typeof schema === 'string' && schema in SCHEMA_KEYS)
      schemas.set(file, schema);
  }
  for (const { value, path: at } of values) {
    const keys = fields(value);
    const schema = typeof keys.path === 'string' ? schemas.get(keys.path) : undefined;
    if (schema === undefined) continue;
    const named = Array.isArray(keys.fields) ? (keys.fields as readonly unknown[]) : [];
    for (const [index, field] of named.entries())
      if (typeof field === 'string') parts.push({ schema, field, at: [...at, 'fields', index] });
    for (const key of NAMES_PART) {
      for (const field of [keys[key]].flat())
        if (typeof field === 'string') parts.push({ schema, field, at: [...at, key] });
    }
  }
  return parts.flatMap(({ schema, field, at }): Problem | readonly Problem[] => {
    const known = (SCHEMA_KEYS[schema] ?? '').split(' ');
    const plain = field.replace(/\[\]|\?/g, '');
    // Of Markdown a field is one of its front matter.
    if (isKnown(plain, known) || isKnown(`metadata.${plain}`, known)) return [];
    const near = nearest(plain, known);
    const hint =
      near === undefined ? `\`aims-gate template ${schema}\` shows its keys` : `did you mean \`${near}\`?`;
    return {
      position: document.at(at),
      message: `a document of the schema \`${schema}\` has no \`${field}\``,
      hint,
    };
  });
};

function isKnown(field: string, known: readonly string[]): boolean {
  const steps = field.split('.');
  return known.some((one) => {
    const keys = one.split('.');
    return keys.length === steps.length && keys.every((key, index) => key === '*' || key === steps[index]);
  });
}
