import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLES = join(import.meta.dirname, '..', 'policies', 'examples');

/** A link from a page in `docs/` to the filled example of a document; undefined when there is none of that name. */
export function exampleOf(name: string): string | undefined {
  for (const folder of ['support-bot', 'organisation']) {
    const file = readdirSync(join(EXAMPLES, folder)).find((one) => one.startsWith(`${name}.`));
    if (file !== undefined) return `[${file}](../policies/examples/${folder}/${file})`;
  }
  return undefined;
}
