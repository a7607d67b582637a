import { describe, expect, test } from 'vitest';
import { inlinePrompt } from '../../src/change/detectors/inline-prompt.ts';
import { languageOf } from '../../src/change/facts/languages.ts';

/** Whoever asks why a text is a prompt is told in words, the strongest reason first, whatever the certainty. */
describe('why a text is taken for a prompt', () => {
  const rows: readonly (readonly [certainty: string, text: string, says: readonly string[]])[] = [
    [
      'certain',
      'import openai\nopenai.chat(messages=[{"role": "system", "content": "You are a travel agent. Never book without asking."}])\n',
      ['the system message', 'speaks to a model as somebody'],
    ],
    [
      'likely',
      'import openai\ndef build_prompt(q):\n    return f"Weather report for {q} tomorrow morning"\n',
      ['what `build_prompt` says'],
    ],
    [
      'possible',
      'import openai\nINTRO = "Translate the following text for the readers of our newsletter"\n',
      ['`INTRO` reads like an instruction to a model', 'gives a task'],
    ],
  ];
  test.each(rows)('%s', async (certainty, text, says) => {
    const language = languageOf('a.py');
    const facts = (await language?.load())?.(text);
    if (language === undefined || facts === undefined) throw new TypeError('Python is read');
    const [found, ...more] = inlinePrompt.detect({
      isPrompt: false,
      path: 'a.py',
      language,
      after: { bytes: new TextEncoder().encode(text), text, facts },
    });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ certainty });
    expect(found?.reasons).toEqual(expect.arrayContaining([...says]));
  });
});
