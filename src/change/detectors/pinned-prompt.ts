import type { Literal } from '../facts/facts.ts';
import { nearness } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';

/** `prompt_commit`, `PROMPT_VERSION`: which version of a prompt is taken from where prompts are kept. */
const PIN = /^(?:\w{1,20}_)?prompt_?(?:commit|version|revision|label|hash|ref|template|name|id)$/i;
/** `prompts/strict.md`, where the text of a prompt is read. */
const PROMPT_PATH =
  /(?:^|[/_.-])(?:(?:system_?)?prompts?|personas?|instructions?)[/_.-](?:[\w.-]{1,60}\/){0,4}[\w.-]{0,60}\.?(?:md|txt|j2|jinja2?|ya?ml|json|tmpl|tpl|hbs|mustache|liquid|prompt|poml)$/i;
const TOKEN = /^[\w.:/@-]{1,100}$/;

/** A prompt that is kept elsewhere, where another one, or another version of it, is taken: no text changed here. */
export function otherPins(file: OpenFile): readonly Detection[] {
  const { before, after, language } = file;
  if (language?.kind === 'code' && nearness(file) === 'none') return [];
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
    (side?.facts?.literals ?? []).flatMap((literal) => pinOf(literal) ?? []);
  return pairs(of(before), of(after)).flatMap((pair): readonly Detection[] =>
    pair.before === undefined || pair.after === undefined
      ? []
      : [
          {
            class: 'prompt',
            ...sides(pair),
            why: `\`${pair.after.name}\`: another prompt is taken from where prompts are kept`,
            certainty: 'likely',
            unless: { kind: 'module', was: pair.before.value, is: pair.after.value },
          },
        ],
  );
}

function pinOf({ text, line, chain: [own] }: Literal): DetectedItem | undefined {
  if (own === undefined || !TOKEN.test(text)) return undefined;
  if (PROMPT_PATH.test(text)) return { name: `${own.name} of a prompt`, value: text, line };
  if (own.kind === 'key') return PIN.test(own.name) ? { name: own.name, value: text, line } : undefined;
  const pulls =
    own.index === 0 &&
    (/^(?:get_?prompt|load_?prompt|pull_?prompt)$/i.test(own.name) ||
      (own.name === 'pull' && own.on === 'hub'));
  return pulls ? { name: own.name, value: text, line } : undefined;
}
