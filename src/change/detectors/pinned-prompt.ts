import type { Link, Literal } from '../facts/facts.ts';
import { nearness } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';

/** `prompt_commit`, `PROMPT_VERSION`: which version of a prompt is taken from where prompts are kept. */
const PIN =
  /^(?:\w{1,20}_)?prompt_?(?:commit|version|revision|(?:release_?)?label|hash|ref|template|name|id)$/i;
/** Calls that fetch a prompt, and what says which version of it. */
const FETCHES = /^(?:get|load|pull|fetch|retrieve|resolve)_?prompt(?:_?(?:template|version|async))?$/i;
const OF_PROMPTS = /^(?:get|call|pull|fetch|retrieve|render|resolve|log|stream)$/i;
const WHICH =
  /^(?:(?:release_?)?label|version|environment|commit(?:_?hash)?|tag|alias|revision|path|name|id)$/i;
/** `prompts/strict.md`, where the text of a prompt is read. */
const PROMPT_PATH =
  /(?:^|[/_.-])(?:(?:system_?)?prompts?|personas?|instructions?)[/_.-](?:[\w.-]{1,60}\/){0,4}[\w.-]{0,60}\.?(?:md|txt|j2|jinja2?|ya?ml|json|tmpl|tpl|hbs|mustache|liquid|prompt|poml)$/i;
const TOKEN = /^[\w.:/@-]{1,100}$/;
/** `instruction = file("${path.module}/claims.txt")`, `system_prompt_file: claims.md`: a setting that takes its text from a file. */
const TAKES_TEXT =
  /^(?:\w{1,30}_)?(?:prompts?|instructions?|system_?message|persona)(?:_?(?:file|path|source|uri|template))?$/i;
const TEXT_FILE =
  /^[^\s"'<>]{0,160}?[\w-]{1,60}\.(?:md|txt|j2|jinja2?|tmpl|tpl|tftpl|hbs|mustache|liquid|prompty?|poml)$/i;

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

function fetches(link: Link): boolean {
  if (link.kind !== 'call') return false;
  return (
    FETCHES.test(link.name) ||
    (link.name === 'pull' && link.on === 'hub') ||
    (link.on === 'prompts' && OF_PROMPTS.test(link.name))
  );
}

function pinOf({ text, line, chain }: Literal): DetectedItem | undefined {
  const [own] = chain;
  if (own === undefined) return undefined;
  const key = chain.slice(0, 3).find(({ kind }) => kind === 'key')?.name ?? '';
  // `source: { type: code, path: chat.jinja2 }` of a flow.
  const ofFlow = key === 'path' && chain[1]?.name === 'source';
  if (TEXT_FILE.test(text) && (TAKES_TEXT.test(key) || ofFlow)) return { name: key, value: text, line };
  if (!TOKEN.test(text)) return undefined;
  if (PROMPT_PATH.test(text)) return { name: `${own.name} of a prompt`, value: text, line };
  if (own.kind === 'key')
    return PIN.test(own.name) || (WHICH.test(own.name) && chain.slice(1, 4).some(fetches))
      ? { name: own.name, value: text, line }
      : undefined;
  return own.index < 2 && fetches(own) ? { name: own.name, value: text, line } : undefined;
}
