/** What our templates say where a person has to write: a document that still says it is not filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GUIDANCE = /REPLACE:\s*([^"\n]+)/g;

/** The texts as `placeholders.ts` compares them: words in small letters. */
export function templateTexts(folder: string): string {
  const texts = new Set<string>();
  for (const file of readdirSync(folder).sort())
    for (const [, text = ''] of readFileSync(join(folder, file), 'utf8').matchAll(GUIDANCE)) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      // One or two words may be anybody's answer.
      if (words.length > 2) texts.add(words.join(' '));
    }
  return `${JSON.stringify([...texts].sort(), undefined, 2)}\n`;
}
