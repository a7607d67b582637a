/** What our examples say: a document of another system that says the same is not filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { phraseHash } from '../src/documents/comparable-words.ts';
import { comparedWords } from '../src/documents/example-texts.ts';
import { parseMarkdown } from '../src/documents/markdown.ts';

/** The fingerprints that `example-texts.ts` compares with. @param folder of `policies/examples` */
export function exampleTexts(folder: string): string {
  const found = new Set<number>();
  const add = (value: unknown): void => {
    if (typeof value === 'string') {
      const words = comparedWords(value);
      if (words !== undefined) found.add(phraseHash(words));
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add);
  };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:md|ya?ml)$/.test(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    if (name.endsWith('.md')) for (const { own } of parseMarkdown(text).sections) add(own);
    else add(parse(text));
  }
  return `${JSON.stringify(
    [...found].sort((a, b) => a - b),
    undefined,
    2,
  )}\n`;
}
