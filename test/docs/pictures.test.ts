/** The terminal that the README shows says what the command says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aimsGate } from '../cli/command.ts';
import { TestRepository } from '../support/repository.ts';

const PICTURE = join(import.meta.dirname, '..', '..', 'docs/images/init.svg');

test('what init prints is in its picture, line by line', () => {
  const repository = new TestRepository();
  try {
    repository.commit(
      'The product',
      {
        'README.md': '# Shop\n\nA chat that answers what customers ask about their orders.\n',
        'api/package.json': '{"name":"api","dependencies":{"openai":"^4.1.0"}}\n',
        'api/chat.ts':
          'import OpenAI from "openai";\nawait new OpenAI().chat.completions.create({ model: "gpt-4o", messages: [] });\n',
        'api/prompts/system.md': 'You are the shop assistant. Never give medical advice.\n',
      },
      'dana',
    );
    const { stdout } = aimsGate(['init', '--repo', repository.directory, '--yes', '--risk', 'limited']);
    const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const shown = words(
      readFileSync(PICTURE, 'utf8')
        .replace(/<[^<>]*>/g, ' ')
        .replaceAll('&#160;', ' '),
    );
    for (const line of stdout.split('\n')) expect(shown).toContain(words(line));
  } finally {
    repository.remove();
  }
});
