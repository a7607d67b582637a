import { type FactsReader, type Literal, lineFinder } from './facts.ts';

/** Elements of JSX whose text a model reads. */
const OPENS =
  /<((?:System|Developer|User|Assistant|Instruction|Human)(?:Message|Prompt|Instructions?)|Instructions?|SystemPrompt)(?=[\s>])[^<>]{0,400}>/g;
/** Nobody writes longer ones, characters. */
const MAX_TEXT = 60_000;

/** Reads what `<SystemMessage>You are …</SystemMessage>` says, too: text of JSX is no string. */
export function withSpokenElements(read: FactsReader): FactsReader {
  return (text) => {
    const facts = read(text);
    const spoken = text.includes('</') ? spokenIn(text) : [];
    return spoken.length === 0 ? facts : { ...facts, literals: [...facts.literals, ...spoken] };
  };
}

function spokenIn(text: string): readonly Literal[] {
  const found: Literal[] = [];
  const never = new Set<string>();
  let lineOf: ((offset: number) => number) | undefined;
  for (const match of text.matchAll(OPENS)) {
    const [all, name = ''] = match;
    if (never.has(name) || all.endsWith('/>')) continue;
    const start = match.index + all.length;
    const end = text.indexOf(`</${name}>`, start);
    // Without an end here there is none further on.
    if (end === -1) never.add(name);
    if (end === -1 || end - start > MAX_TEXT) continue;
    lineOf ??= lineFinder(text);
    found.push({
      text: textOf(text.slice(start, end)),
      line: lineOf(match.index),
      chain: [{ kind: 'key', name: /^(?:User|Assistant|Human)/.test(name) ? 'prompt' : 'system_prompt' }],
      siblings: new Map(),
    });
  }
  return found;
}

/** Without tags; what is put in reads `{}`. */
function textOf(content: string): string {
  return content
    .replace(/<br\s?\/?>/g, '\n')
    .replace(/<[^<>]{0,400}>/g, ' ')
    .replace(/\{[^{}]{0,400}\}/g, '{}')
    .trim();
}
