import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '../src/documents/yaml.ts';

/** The values of a preset, read ahead: reading its YAML costs more than most of a run. With the text that they are of. */
export function presetValues(file: string): string {
  const text = readFileSync(file, 'utf8');
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new TypeError(`${file}: ${parsed.problems[0]?.message}`);
  const { value } = parsed.document;
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value))
    throw new TypeError(`${file} holds values that JSON has no words for`);
  const of = createHash('sha256').update(text).digest('hex');
  return `${JSON.stringify({ of, value })}\n`;
}
