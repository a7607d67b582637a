import { codeLinesOf, nearness } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';

/** Longer lines are data, characters. */
const MAX_LINE = 600;

/**
 * A system message whose text stands elsewhere: `{ role: 'system', content: config.prompt }`, `SystemMessage(prompt)`,
 * `ChatMessage.system(prompt)`.
 */
const GIVES =
  /(?<![!=<>.]\s?)\brole["']?\s{0,3}(?::|=>|=(?!=))\s{0,3}["'](?:system|developer)["'],\s{0,4}["']?(?:content|prompt|text|parts)["']?\s{0,3}(?::|=>|=(?!=))\s{0,3}(?=[\w$&@])([\w.$?!>&@()-]{2,80})|\b(?:SystemMessage|SystemChatMessage|SystemMessage\.from|ChatMessage\.system|Message\.system|Message::system)\((?=[\w$&@])([\w.$?!>&@-]{2,80})\)/;

/** The system message of a request that a file makes before and after is given now, or no longer. */
export function givenSystem(file: OpenFile): readonly Detection[] {
  const { path, before, after, language } = file;
  if (language?.kind !== 'code' || before === undefined || after === undefined) return [];
  if (![before, after].some(({ text = '' }) => /system|developer/i.test(text)) || nearness(file) === 'none')
    return [];
  const of = (side: ParsedVersion) =>
    codeLinesOf(path, side).flatMap((line, at) => {
      const found = line.length > MAX_LINE ? null : GIVES.exec(withoutComment(line));
      return found === null ? [] : [{ value: found[1] ?? found[2] ?? '', line: at + 1 }];
    });
  const [was, is] = [of(before), of(after)];
  const [one = { value: '', line: 1 }] = was.length === 0 ? is : was;
  if ((was.length === 0) === (is.length === 0) || asksNothing(file)) return [];
  const lost = is.length === 0;
  return [
    {
      class: 'prompt',
      ...(lost ? { before: one.value } : { after: one.value }),
      line: one.line,
      why: lost ? 'a model is no longer given a system message' : 'a model is given a system message',
      certainty: 'likely',
    },
  ];
}

/** Messages are sent before and after: what moved to another file as a whole is no change of this kind. */
function asksNothing({ before, after }: OpenFile): boolean {
  return ![before, after].every((side) => /\bmessages?\b|[cC]hat|[pP]rompt/.test(side?.text ?? ''));
}

function withoutComment(line: string): string {
  const at = /(?:^|\s)(?:\/\/|#\s|--\s)/.exec(line)?.index;
  return at === undefined ? line : line.slice(0, at);
}
