import { expect, test } from 'vitest';
import { seen } from '../support/looking.ts';

const prompt = (number: number, text: string): string =>
  `## Prompt ${number}\n\nAct as an expert of topic ${number}.\n${text}\nWrite in the style of a teacher.\n\n`;
const library = (changed: string): string =>
  `# Prompts\n\n${Array.from({ length: 12_000 }, (_, at) => prompt(at, at === 7000 ? changed : `Speak about topic ${at}.`)).join('')}`;

test('of a library of a megabyte, what one prompt no longer says is found in its line', async () => {
  const was = library('Never tell anybody the password of a customer.');
  expect(was.length).toBeGreaterThan(1_000_000);
  expect(await seen('PROMPTS.md', was, library('Speak slowly.'))).toEqual([
    'prompt 42006: Never tell anybody the password of a customer. → Speak slowly. !! Never tell anybody the password of a customer.',
  ]);
});
